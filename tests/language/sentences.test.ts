import { describe, expect, test } from 'vitest'
import { sentenceRanges } from '../../src/language/sentences.js'

function split(text: string): string[] {
  return sentenceRanges(text, 0, text.length).map(({ start, end }) => text.slice(start, end))
}

describe('a sentence goes on', () => {
  const whole = [
    'Mr. Hall met Dr. Ana M. Ortiz in St. Louis on Monday.',
    'The U.S. Senate voted 51-48 on the bill.',
    'J.R.R. Tolkien wrote No. 5 on the list.',
    'Shares of Acme Inc. rose 3.5 percent to $12.50 a share.',
    'It opened on Jan. 5 at 9 a.m. in Portland, Ore., officials said.',
    'He paused ... and then went on.',
    '“Why now?” asked the senator.',
    '“Why now?” Mr. Smith asked.',
    'The band Wham! played on.',
    'Brown v. Board of Education was decided in 1954.',
  ]
  test.each(whole)('%s', (text) => {
    expect(split(text)).toEqual([text])
  })
})

describe('a sentence ends', () => {
  const two: [string, string][] = [
    ['He lives in the U.S.', 'The move was sudden.'],
    ['She said no.', 'It was over.'],
    ['“We won,” he said.', '“It is over.”'],
    ['They work for Acme Inc.', 'He does not.'],
    ['It rose by 3.5.', 'Then it fell.'],
    ['“It is done.”', 'The crowd cheered.'],
    ['The meeting is at 9 a.m.', 'The vote is later.'],
  ]
  test.each(two)('%s | %s', (first, second) => {
    expect(split(`${first} ${second}`)).toEqual([first, second])
  })
})

test('white space between sentences belongs to neither, and odd white space is seen through', () => {
  const text = '  One ended.\u00a0 Two\u2009began.\n'
  expect(split(text)).toEqual(['One ended.', 'Two\u2009began.'])
})

describe('text without a stop', () => {
  const longest = (parts: readonly string[]) => Math.max(...parts.map((part) => part.length))
  test('is cut between words, so that what one sentence costs is bounded', () => {
    const parts = split('and the plan would fail '.repeat(1000).trim())
    expect(longest(parts)).toBeLessThanOrEqual(4000)
    expect(parts.every((part) => /^(?:and|the|plan|would|fail)\b.*(?:and|the|plan|would|fail)$/.test(part))).toBe(true)
  })
  test('is cut beside a character of two units, not in it', () => {
    const parts = split(`a${'👩'.repeat(4000)}`)
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(part).not.toMatch(/^[\udc00-\udfff]/)
  })
})
