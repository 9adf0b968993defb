import { casePattern, pattern } from '../../../../rules/pattern.js'
import type { CalendarReading } from '../../reading.js'
import type { DateRule } from '../../rule.js'
import { day, dayOf, month, monthOf } from '../../vocabulary.js'

function reading(year: number, monthNumber: number, dayNumber: number): CalendarReading | null {
  if (monthNumber < 1 || monthNumber > 12 || dayOf(String(dayNumber), monthNumber) === undefined) return null
  return { kind: 'calendar', year, month: monthNumber, day: dayNumber }
}

/** A year of two figures is of this century up to 49. */
function fullYear(written: number): number {
  return written > 99 ? written : written < 50 ? 2000 + written : 1900 + written
}

const iso: DateRule = {
  id: 'date.iso',
  says: 'an ISO 8601 date, with or without its time',
  sign: 'figure',
  needs: /\d{4}[-/]\d/,
  find: pattern`(?<year>(?:19|20)\d{2})(?<mark>[-/])(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])(?:[T ](?<clock>[0-2]\d:[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![-/]\w|\.[a-z])`,
  read: ({ piece, before }) => {
    if (/[/=.]$/.test(before)) return null
    const date = reading(Number(piece('year')), Number(piece('month')), Number(piece('day')))
    return date && piece('clock') ? { ...date, time: `T${piece('clock')}` } : date
  },
  examples: {
    'published 2024-07-10': '2024-07-10',
    'at 2024-07-10T09:30:00Z': '2024-07-10T09:30',
    'on 2024/06/19': '2024-06-19',
  },
  never: [
    'phone 555-2024-07',
    'call 2024-99-10',
    'example.com/2024/06/19/story',
    'the file 2024-07-10.pdf',
    'report-2024-07-10.pdf',
  ],
}

/** 03/04/2024 is read month first, as American papers write it; where that is no month, day first. With hyphens the year is written out: 9-5-1 is a record. */
const slashed: DateRule = {
  id: 'date.slashed',
  says: 'figures with slashes or hyphens, month first unless that is no month',
  sign: 'figure',
  needs: /\d[-/]\d{1,2}[-/]\d/,
  find: pattern`(?<a>0?[1-9]|[12]\d|3[01])(?:/(?<b>0?[1-9]|[12]\d|3[01])/(?<year>(?:19|20)?\d{2})|-(?<b2>0[1-9]|[12]\d|3[01])-(?<year2>(?:19|20)\d{2}))(?![-/]|\.[a-z])`,
  read: ({ piece, before }) => {
    if (/[-/=]$/.test(before)) return null
    const [a, b] = [Number(piece('a')), Number(piece('b') || piece('b2'))]
    return reading(fullYear(Number(piece('year') || piece('year2'))), a <= 12 ? a : b, a <= 12 ? b : a)
  },
  examples: {
    'on 03/04/2024': '2024-03-04',
    'on 19/06/2024': '2024-06-19',
    'dated 11/02/89': '1989-11-02',
    'dated 19-06-2024': '2024-06-19',
  },
  never: ['a 9/11 fund', 'split 31/31/2024', 'open 24/7', 'call 02-12-1984-55', 'the file 03-04-2024.txt'],
}

const dotted: DateRule = {
  id: 'date.dotted',
  says: 'figures with stops, day first, as Europe writes them',
  sign: 'figure',
  needs: /\d\.\d{1,2}\.\d/,
  find: pattern`(?<day>0?[1-9]|[12]\d|3[01])\.(?<month>0?[1-9]|1[0-2])\.(?<year>(?:19|20)\d{2})(?!\.?\d)`,
  read: ({ piece, before }) =>
    /[.\d]$|\b(?:version|v) ?$/i.test(before)
      ? null
      : reading(Number(piece('year')), Number(piece('month')), Number(piece('day'))),
  examples: { 'dated 19.06.2024': '2024-06-19' },
  never: ['version 2.0.1', 'version 2.1.2024', 'at 192.168.1.1'],
}

/** "10-Jul-2024", as tables and logs write it. */
const hyphenated: DateRule = {
  id: 'date.hyphenated',
  says: 'day, month by name and year with hyphens',
  needs: /\d-[A-Z][A-Za-z]{2,8}-\d/,
  find: casePattern`${day}-${month}-(?<year>(?:19|20)?\d{2})(?![-/])`,
  read: ({ piece }) =>
    reading(fullYear(Number(piece('year'))), monthOf(piece('month')) ?? 0, Number.parseInt(piece('day'), 10)),
  examples: { 'dated 10-Jul-2024': '2024-07-10', 'on 5-May-99': '1999-05-05' },
  never: ['a 10-May-be-20 split', 'on 31-Jun-2024'],
}

/** The one day that has figures for a name; its commission and its museum are not on the day. */
const nineEleven: DateRule = {
  id: 'date.nine-eleven',
  says: '"9/11" as the name of a day, "the Sept. 11 attacks"',
  sign: 'figure',
  needs: /9\/11|Sept\S{1,5} 11 /,
  find: casePattern`9/11(?!/|[.,]\d| [A-Z])|Sept(?:\.|ember) 11(?= (?:terror(?:ist)? )?attacks\b)`,
  read: ({ before }) => (/[\d/]$/.test(before) ? null : { kind: 'calendar', year: 2001, month: 9, day: 11 }),
  examples: {
    'after the 9/11 attacks': '2001-09-11',
    'the Sept. 11 attacks': '2001-09-11',
    'since 9/11': '2001-09-11/..',
  },
  never: ['the 9/11 Commission', 'dated 9/11/2024', 'a score of 39/11'],
}

export const numericRules: readonly DateRule[] = [iso, slashed, hyphenated, dotted, nineEleven]
