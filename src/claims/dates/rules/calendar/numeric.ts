import { pattern } from '../../../../rules/pattern.js'
import type { CalendarReading } from '../../reading.js'
import type { DateRule } from '../../rule.js'
import { dayOf } from '../../vocabulary.js'

function reading(year: number, month: number, day: number): CalendarReading | null {
  if (month < 1 || month > 12 || dayOf(String(day), month) === undefined) return null
  return { kind: 'calendar', year, month, day }
}

/** A year of two figures is of this century up to 49. */
function fullYear(written: number): number {
  return written > 99 ? written : written < 50 ? 2000 + written : 1900 + written
}

const iso: DateRule = {
  id: 'date.iso',
  says: 'an ISO 8601 date, with or without its time',
  needs: /\d{4}[-/]\d/,
  find: pattern`(?<year>(?:19|20)\d{2})(?<mark>[-/])(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])(?:[T ](?<clock>[0-2]\d:[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![-/]\w)`,
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
  never: ['phone 555-2024-07', 'call 2024-99-10', 'example.com/2024/06/19/story'],
}

/** 03/04/2024 is read month first, as American papers write it; where that is no month, day first. */
const slashed: DateRule = {
  id: 'date.slashed',
  says: 'figures with slashes, month first unless that is no month',
  needs: /\d\/\d/,
  find: pattern`(?<a>0?[1-9]|[12]\d|3[01])/(?<b>0?[1-9]|[12]\d|3[01])/(?<year>(?:19|20)?\d{2})(?!/)`,
  read: ({ piece, before }) => {
    if (/[/=]$/.test(before)) return null
    const [a, b] = [Number(piece('a')), Number(piece('b'))]
    return reading(fullYear(Number(piece('year'))), a <= 12 ? a : b, a <= 12 ? b : a)
  },
  examples: { 'on 03/04/2024': '2024-03-04', 'on 19/06/2024': '2024-06-19', 'dated 11/02/89': '1989-11-02' },
  never: ['a 9/11 fund', 'split 31/31/2024', 'open 24/7'],
}

const dotted: DateRule = {
  id: 'date.dotted',
  says: 'figures with stops, day first, as Europe writes them',
  needs: /\d\.\d{1,2}\.\d/,
  find: pattern`(?<day>0?[1-9]|[12]\d|3[01])\.(?<month>0?[1-9]|1[0-2])\.(?<year>(?:19|20)\d{2})(?!\.?\d)`,
  read: ({ piece, before }) =>
    /[.\d]$|\b(?:version|v) ?$/i.test(before)
      ? null
      : reading(Number(piece('year')), Number(piece('month')), Number(piece('day'))),
  examples: { 'dated 19.06.2024': '2024-06-19' },
  never: ['version 2.0.1', 'version 2.1.2024', 'at 192.168.1.1'],
}

export const numericRules: readonly DateRule[] = [iso, slashed, dotted]
