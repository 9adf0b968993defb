import { describe, expect, it } from 'vitest'
import { FactsError } from '../../src/facts/facts.js'
import { parseFacts } from '../../src/facts/parse.js'

function problems(yaml: string): readonly string[] {
  try {
    parseFacts(yaml, 'x.yaml')
  } catch (error) {
    if (error instanceof FactsError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('parseFacts', () => {
  it('reads settings, facts and their lines', () => {
    const facts = parseFacts(
      'article: a/b.txt\ndate: 2024-07-10\ntolerance: 0.5\ntitle: 1984\nquantities:\n  - text: 10-mile\n    value: 10\n  - 9 miles\nabsent:\n  sources: [Nobody]\n',
      'x.yaml',
    )
    expect(facts).toEqual({
      file: 'x.yaml',
      article: 'a/b.txt',
      date: '2024-07-10',
      tolerance: 0.5,
      own: [{ line: 4, fields: { title: '1984' } }],
      claims: {
        quantities: [
          { line: 6, fields: { text: '10-mile', value: 10 } },
          { line: 8, fields: { text: '9 miles' } },
        ],
      },
      absent: { sources: [{ line: 10, fields: { name: 'Nobody' } }] },
      complete: {},
    })
  })

  it('reads an alias as what it stands for', () => {
    const { claims } = parseFacts('quotes:\n  - speaker: &ada Ada Bell\n  - speaker: *ada\n')
    expect(claims.quotes?.[1]?.fields).toEqual({ speaker: 'Ada Bell' })
  })

  it.each([
    ['quantites: []', 'x.yaml:1: a fixture has no field "quantites"; it has article, date, tolerance'],
    ['\nquantities:\n  - text: x\n    unti: mile', 'x.yaml:4: quantity has no field "unti"; it has id, text'],
    [
      'quantities:\n  - unit: { nam: mile }',
      'x.yaml:2: unit has no field "nam"; it has name, ucum, currency, dimension, basis',
    ],
    ['absent:\n  title: x', 'x.yaml:2: "absent" has no field "title"; it has events, dates'],
    ['quantities:\n  - value: ten', 'x.yaml:2: "value" is a number or null'],
    ['quantities:\n  - bound: roughly', 'x.yaml:2: "bound" is one of exact, about, over, under'],
    ['quantities:\n  - bound: null', 'x.yaml:2: "bound" is one of exact'],
    ['quantities:\n  - sentence: 1', 'x.yaml:2: "sentence" is a mapping of start, end'],
    [
      'quantities:\n  - unit: [mile]',
      'x.yaml:2: "unit" is a string or a mapping of name, ucum, currency, dimension, basis or null',
    ],
    ['quantities:\n  - text: { a: 1 }', 'x.yaml:2: "text" is a string'],
    ['quantities: 10 miles', 'x.yaml:1: "quantities" is a list of facts'],
    ['quantities:\n  - {}', 'x.yaml:2: a fact is a mapping of fields'],
    ['quantities:\n  -', 'x.yaml:2: a fact is a mapping of fields'],
    ['date: last week', 'x.yaml:1: "date" is the reference date'],
    ['date: 2024-02-30', 'x.yaml:1: "date" is the reference date'],
    ['tolerance: -1', 'x.yaml:1: "tolerance" is how far'],
    ['complete: [quantity]', 'x.yaml:1: "complete" is a list of some of'],
    ['article:', 'x.yaml:1: "article" is the end of'],
    ['absent: [x]', 'x.yaml:1: "absent" is a mapping'],
    ['- a', 'x.yaml:1: facts are a mapping of'],
    ['', 'x.yaml:1: facts are a mapping of'],
    ['title: a\ntitle: b', 'x.yaml:2: not YAML: Map keys must be unique'],
    ['title: [a', 'x.yaml:1: not YAML:'],
  ])('says what is wrong with %j, and where', (yaml, message) => {
    expect(problems(yaml).join('\n')).toContain(message)
  })

  it('collects every mistake', () => {
    expect(problems('dte: x\nquantities:\n  - vale: 1\n  - value: x\n')).toHaveLength(3)
  })
})
