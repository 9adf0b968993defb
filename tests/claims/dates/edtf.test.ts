import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/claims/dates/index.js'
import { documentOf, exampleDocument } from '../../../src/language/document.js'

const PHRASES = [
  'June 19',
  'last month',
  '65 years ago',
  'in May',
  '1961',
  'the 1990s',
  'the 19th century',
  'the summer of 2019',
  'Q2 2024',
  'the second quarter',
  'on Tuesday',
  'next week',
  'since May',
  'until Friday',
  'Feb. 29, 2024',
  '4 May 1959',
  'at 4:05 p.m.',
  'yesterday',
  'this year',
  'last weekend',
  'the first half of 2023',
  'Christmas Day',
  '2024-07-10',
]

function datesIn(text: string, reference: string | null) {
  const document = reference
    ? exampleDocument(text, reference)
    : documentOf(text, [{ start: 0, end: text.length, zone: 'body' }], { date: null, basis: null })
  return findDates(document)
}

describe('values are EDTF, as another program reads it', () => {
  test.each(PHRASES)('%s', (phrase) => {
    for (const reference of ['2024-07-10', '2024-02-29', '2023-12-31', null]) {
      const found = datesIn(`It happened ${phrase}.`, reference)
      expect(found).not.toHaveLength(0)
      for (const { value, type } of found)
        if (value !== null && type === 'date') expect(() => edtf(value)).not.toThrow()
    }
  })
})

test('a value lies between its first and its last day, on any day of the calendar', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.constantFrom(...PHRASES), (date, phrase) => {
      for (const { earliest, latest } of datesIn(`It happened ${phrase}.`, date.toISOString().slice(0, 10))) {
        if (earliest !== null) expect(earliest).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
      }
    }),
  )
})

describe('no date', () => {
  const none = [
    'You may go.',
    'They march on.',
    'The Sun reported it.',
    'Wait a second.',
    'The 49ers won.',
    'Room 2012 was empty.',
    'It cost $1,984.',
    'They won 3-1.',
    'Call 555-0100.',
    'An F-16 flew past.',
    'Theresa May resigned.',
    'The Cold War ended.',
    'He is second to none.',
  ]
  test.each(none)('%s', (text) => {
    expect(datesIn(text, '2024-07-10').map((date) => date.text)).toEqual([])
  })
})

describe('what relative dates mean without a reference date', () => {
  const cases: [string, string | null, string, string][] = [
    ['They met last month.', null, 'XXXX-XX', 'unresolved'],
    ['It was signed on June 19.', 'XXXX-06-19', 'XXXX-06-19', 'unresolved'],
    ['It opened 65 years ago.', null, 'XXXX', 'unresolved'],
    ['It was signed in 1961.', '1961', '1961', 'explicit'],
    ['The landing began on June 6, 1944. By July 24 it was over.', '1944-07-24', '1944-07-24', 'context'],
  ]
  test.each(cases)('%s', (text, value, timex, basis) => {
    expect(datesIn(text, null).at(-1)).toMatchObject({ value, timex, basis })
  })
})
