import { describe, expect, it } from 'vitest'
import { differences } from '../../src/facts/differences.js'
import { parseFacts } from '../../src/facts/parse.js'
import { newFixture, updatedFixture } from '../../src/facts/write.js'
import type { ArticleRecord } from '../../src/record.js'
import { ferry } from './record.js'

const update = (yaml: string, record: ArticleRecord = ferry) => updatedFixture(yaml, parseFacts(yaml), record)

describe('a new fixture', () => {
  const yaml = newFixture(ferry, { article: 'ferry.txt', date: '2024-07-10' })

  it('is readable', () => {
    expect(yaml).toBe(`# Written by \`tumen check --update\`. Only the fields that are written here are compared.

article: ferry.txt
date: 2024-07-10
title: The slow ferry
byline:
  - Eve Stone
events:
  - trigger: built
    date: "1959"
    what: The ferry
    status: occurred
dates:
  - text: "1959"
    type: date
    value: "1959"
quantities:
  - text: about 40 tonnes
    value: 40
    bound: about
    unit: tonne
  - text: 12 miles
    value: 12
    bound: exact
    unit: mile
    of: The ferry
quotes:
  - content: '"It is slow,"'
    mode: direct
    cue: said
    speaker: Ada Bell
    source: Ada Bell
sources:
  - name: Ada Bell
    type: person
`)
  })

  it('holds of the record it was written from', () => {
    expect(differences(ferry, parseFacts(yaml))).toEqual([])
  })

  it('holds where the words look like YAML of another kind', () => {
    const odd = ['null', '~', '- a: b', '# x', '1e3', '"', "it's: “so”", '*a', 'a\n\nb', '…'].map((name, index) => {
      return { id: `s${index + 1}`, name, role: name }
    })
    const [first] = ferry.sources
    if (!first) throw new Error('the ferry has a source')
    const record = { ...ferry, sources: odd.map((one) => ({ ...first, ...one })) }
    expect(differences(record, parseFacts(newFixture(record, { article: '- x', date: null })))).toEqual([])
  })
})

describe('a fixture brought up to date', () => {
  it('keeps settings, comments, what has to be absent and the choice of kinds and fields', () => {
    expect(
      update(`# the ferry
article: ferry.txt
tolerance: 0.5 # half
title: An old title
# all that is measured
quantities:
  - unit: kilometre
    text: 12 kilometres
  - si: null
absent:
  quantities: [65 years] # an age
`),
    ).toBe(`# the ferry
article: ferry.txt
tolerance: 0.5 # half
title: The slow ferry
# all that is measured
quantities:
  - text: about 40 tonnes
    unit: tonne
  - text: 12 miles
    unit: mile
absent:
  quantities: [65 years] # an age
`)
  })

  it('fills an empty list and empties a filled one', () => {
    expect(update('sources: []\n')).toBe('sources:\n  - name: Ada Bell\n    type: person\n')
    expect(update('quotes: [x]\n', { ...ferry, quotes: [] })).toBe('quotes: []\n')
  })

  it('writes an unresolved date as null', () => {
    const [date] = ferry.dates
    if (!date) throw new Error('the ferry has a date')
    const record: ArticleRecord = {
      ...ferry,
      dates: [{ ...date, text: 'last month', value: null, basis: 'unresolved' }],
    }
    const yaml = update('dates:\n  - { text: x, value: y, basis: explicit }\n', record)
    expect(yaml).toBe('dates:\n  - text: last month\n    value: null\n    basis: unresolved\n')
    expect(differences(record, parseFacts(yaml))).toEqual([])
  })

  it.each([
    'reference: 2024-07-10\nzones: []\nwarnings: []\nformat: html\npublisher: x\n',
    'quantities:\n  - { sentence: { start: 0 }, si: null, kind: age, low: 1 }\n',
    'sources:\n  - { mentions: [x], quotes: [x], aliases: [x], id: s9 }\n',
    'events:\n  - { text: x, who: x, said_by: x, date: { timex: x } }\n',
  ])('holds afterwards: %j', (yaml) => {
    expect(differences(ferry, parseFacts(yaml))).not.toEqual([])
    expect(differences(ferry, parseFacts(update(yaml)))).toEqual([])
  })
})
