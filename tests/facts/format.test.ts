import { expect, it } from 'vitest'
import { differences } from '../../src/facts/differences.js'
import { formatDifferences } from '../../src/facts/format.js'
import { parseFacts } from '../../src/facts/parse.js'
import { ferry } from './record.js'

const report = (yaml: string, record = ferry) =>
  formatDifferences(differences(record, parseFacts(yaml, 'ferry.facts.yaml')))

it('says which fact, which field, what was expected and what was found', () => {
  expect(
    report(`title: The fast ferry
quantities:
  - text: 12 miles
    unit: kilometre
    of: a bridge
  - 300 degrees
quotes:
  - speaker: the mate
    source: Ada Bell
complete: [sources, dates]
dates: []
absent:
  sources: [Ada Bell]
`),
  ).toBe(`ferry.facts.yaml:1: title is different
    title: expected "The fast ferry", found "The slow ferry"
ferry.facts.yaml:11: dates: "1959" is found, and is none of the facts
    found: "1959" (date.year)
ferry.facts.yaml:3: quantities: "12 miles" is different
    unit: expected "kilometre", found "mile"
    of: expected "a bridge", found "The ferry"
    nearest: "12 miles" (quantity.measure)
ferry.facts.yaml:6: quantities: "300 degrees" is not found, nor anything like it
ferry.facts.yaml:8: quotes: speaker "the mate" is different
    speaker: expected "the mate", found "Ada Bell"
    nearest: "“It is slow,”" (quote.content-source-cue)
ferry.facts.yaml:10: sources: "Ada Bell" is found, and is none of the facts
    found: "Ada Bell" (source.person)
ferry.facts.yaml:13: sources: "Ada Bell" is found, and has to be absent
    found: "Ada Bell" (source.person)`)
})

it('says nothing where all hold', () => {
  expect(report('title: The slow ferry')).toBe('')
})

it('lets no control character through', () => {
  const text = report('title: x', { ...ferry, title: 'a\u001b[31m\u009b31m\u202eb\u007f' })
  expect(text).toContain('found "a\\u001b[31m\\u009b31m\\u202eb\\u007f"')
})
