import { describe, expect, it } from 'vitest'
import { differences } from '../../src/facts/differences.js'
import { parseFacts } from '../../src/facts/parse.js'
import { ferry, quantity } from './record.js'

const check = (yaml: string, record = ferry) => differences(record, parseFacts(yaml, 'ferry.facts.yaml'))

describe('facts that hold', () => {
  it.each([
    [
      'the article’s own fields',
      'title: The slow ferry\nbyline: Eve Stone\npublisher: null\nwarnings: [no publication date…]',
    ],
    ['a number that YAML reads where the record has a string', 'dates:\n  - value: 1959'],
    ['a string for a unit and for a span', 'quantities:\n  - { value: 12, unit: mile, of: The ferry }'],
    [
      'objects, field by field',
      'quantities:\n  - { unit: { name: mile, currency: null }, of: { text: The ferry, start: 0 } }',
    ],
    ['facts in any order', 'quantities: [12 miles, about 40 tonnes]'],
    ['an ellipsis for any words', `quantities: [… tonnes]\nquotes:\n  - content: '"It ... slow,"'`],
    ['straight quotation marks and folded white space', `quotes:\n  - content: '"It   is\n      slow,"'`],
    ['a source by name and by id', 'quotes:\n  - source: Ada Bell\nsources:\n  - id: s1'],
    [
      'an event’s date by value or by words, its trigger by lemma',
      'events:\n  - { date: 1959, trigger: build, what: The ferry }',
    ],
    ['some items of a list', 'sources:\n  - { name: Ada Bell, aliases: [the captain], relays: [] }'],
    ['a quote of a source by its words', `sources:\n  - quotes: ['… is slow…']`],
    ['null for what is not found', 'events:\n  - { who: null, said_by: }'],
    ['absence', 'absent:\n  quantities: [65 years]\n  dates:\n    - { type: duration }'],
    ['completeness', 'quantities: [12 miles, about 40 tonnes]\ncomplete: [quantities]'],
    ['a number within the tolerance', 'tolerance: 0.1\nquantities:\n  - { value: 11, unit: mile }'],
  ])('%s', (_, yaml) => {
    expect(check(yaml)).toEqual([])
  })

  it('are given claims so that as many as possible hold', () => {
    expect(check('quantities:\n  - { kind: measure }\n  - about 40 tonnes')).toEqual([])
  })
})

describe('facts that do not hold', () => {
  it('names the field, both values and the nearest claim with its rule', () => {
    expect(check('quantities:\n  - text: 12 miles\n    value: 12\n    unit: kilometre\n')).toEqual([
      {
        what: 'different',
        kind: 'quantities',
        at: 'ferry.facts.yaml:2',
        fact: { text: '12 miles', value: 12, unit: 'kilometre' },
        fields: [{ field: 'unit', expected: 'kilometre', found: 'mile' }],
        found: { id: ferry.quantities[1]?.id, text: '12 miles', rule: 'quantity.measure' },
      },
    ])
  })

  it('gives the path of a field inside an object', () => {
    const [difference] = check('quantities:\n  - { text: 12 miles, unit: { name: mile, ucum: "[mi_i]" } }')
    expect(difference?.fields).toEqual([{ field: 'unit.ucum', expected: '[mi_i]', found: null }])
  })

  it('says that nothing like a fact is found', () => {
    expect(check('quantities: [300 degrees]')).toMatchObject([{ what: 'missing', found: null, fields: [] }])
  })

  it('does not call a claim near that shares only a category', () => {
    expect(check('quantities:\n  - { text: 7 days, kind: measure, bound: exact }')).toMatchObject([{ what: 'missing' }])
  })

  it('serves one fact with one claim', () => {
    expect(check('quantities: [12 miles, 12 miles]')).toMatchObject([{ at: 'ferry.facts.yaml:1', what: 'missing' }])
  })

  it('finds what has to be absent', () => {
    expect(check('absent:\n  quantities:\n    - …miles')).toMatchObject([
      { what: 'unwanted', at: 'ferry.facts.yaml:3', found: { text: '12 miles' } },
    ])
  })

  it('finds what a complete kind has besides the facts', () => {
    expect(check('complete: [quantities]\nquantities: [12 miles]')).toMatchObject([
      { what: 'extra', at: 'ferry.facts.yaml:1', found: { text: 'about 40 tonnes' } },
    ])
  })

  it('takes an empty list for "none of this kind"', () => {
    expect(check('quotes: []')).toMatchObject([{ what: 'extra', kind: 'quotes', at: 'ferry.facts.yaml:1' }])
    expect(check('sources:\n  - { name: Ada Bell, aliases: [] }')).toMatchObject([{ fields: [{ field: 'aliases' }] }])
  })

  it.each([
    ['title: The fast ferry', 'title'],
    ['byline: [Eve Stone, Adam Stone]', 'byline'],
    ['title: null', 'title'],
    ['reference: 2024-07-10', 'reference'],
  ])('compares the record’s own fields: %s', (yaml, field) => {
    expect(check(yaml)).toMatchObject([{ what: 'different', kind: 'record', fields: [{ field }] }])
  })

  it('holds numbers to one part in a thousand million unless told otherwise', () => {
    const near = { ...ferry, quantities: [quantity('12 miles', 12.000001, 'mile', null)] }
    expect(check('quantities:\n  - { value: 12 }', near)).toHaveLength(1)
    expect(check('tolerance: 1.0e-6\nquantities:\n  - { value: 12 }', near)).toEqual([])
  })
})
