import { casePattern, pattern } from '../../../rules/pattern.js'
import type { DateRule } from '../rule.js'
import { amountOf, month, monthOf, partOf, unitOf, weekday, weekdayOf } from '../vocabulary.js'

const OFTEN: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
  hourly: 'PT1H',
  day: 'P1D',
  night: 'P1D',
  morning: 'P1D',
  evening: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  decade: 'P1DE',
  hour: 'PT1H',
  summer: 'XXXX-SU',
  winter: 'XXXX-WI',
  spring: 'XXXX-SP',
  fall: 'XXXX-FA',
  autumn: 'XXXX-FA',
}

const often: DateRule = {
  id: 'date.set',
  says: 'how often: daily, each year, every four years, twice a week',
  needs: /ly\b|every|each|\ban? (?:hour|day|week|month|year|quarter|night)/i,
  find: pattern`(?<adverb>daily|weekly|monthly|quarterly(?=[.,;)]|$| (?:by|in|for|and|to|from|on|at|since)\b)|yearly|annually|hourly|nightly)|(?:every|each)(?: (?:single|(?<other>other)))? (?<unit>day|week|month|quarter|year|decade|hour|night|morning|evening|summer|winter|spring|fall|autumn)|every (?<amount>two|three|four|five|six|ten|few|\d{1,2}) (?<units>hours|days|weeks|months|years)|(?<=\b(?:times|once|twice|hours|days|nights|meetings|flights|shifts) )an? (?<per>hour|day|week|month|quarter|year|night)`,
  read: ({ piece, text, before, after }) => {
    // a paper's name: "the Daily News", "Texas Monthly"
    if (piece('adverb') && (/^ [A-Z]/.test(after) || (/^[A-Z]/.test(text) && /\b[A-Z][\w’']+\s$/.test(before))))
      return null
    // "a quarterly, weekly or daily report" tells of no times
    if (/^quarterly/i.test(text) && /\b(?:an?|the|its|their|his|first|last|this)\s$/i.test(before)) return null
    const word = (piece('adverb') || piece('unit') || piece('per')).toLowerCase()
    if (word) return { kind: 'set', timex: (OFTEN[word] ?? 'P1D').replace('1', piece('other') ? '2' : '1') }
    const period = unitOf(piece('units'))
    const count = amountOf(piece('amount')) ?? 'X'
    return period
      ? { kind: 'set', timex: `P${period === 'hour' ? 'T' : ''}${count}${period.charAt(0).toUpperCase()}` }
      : null
  },
  examples: {
    'It sails daily.': 'P1D',
    'every four years': 'P4Y',
    'each week': 'P1W',
    'every other year': 'P2Y',
    'five days a week': 'P1W',
  },
  never: ['the Daily News', 'everyday life', 'It costs $10 a year.', 'He told Texas Monthly.', 'a quarterly profit'],
}

/** "the first Tuesday of every month" */
const nthWeekdays: DateRule = {
  id: 'date.nth-weekdays',
  says: 'a weekday that comes again in each month',
  needs: /day of (?:every|each) month/,
  find: casePattern`(?:[Tt]he |[Ee]very )?(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)(?: and (?:second|third|fourth|last|2nd|3rd|4th))? ${weekday} of (?:every|each) month`,
  read: ({ piece }) => (weekdayOf(piece('weekday')) ? { kind: 'set', timex: 'P1M' } : null),
  examples: { 'They meet on the first Tuesday of every month.': 'P1M' },
  never: ['the first day of the month'],
}

const months: DateRule = {
  id: 'date.months',
  says: 'a month that comes again every year',
  needs: /[Ee]very|[Ee]ach/,
  find: casePattern`(?:[Ee]very|[Ee]ach) ${month}`,
  read: ({ piece }) => {
    const number = monthOf(piece('month'))
    return number ? { kind: 'set', timex: `XXXX-${String(number).padStart(2, '0')}` } : null
  },
  examples: { 'They march each July.': 'XXXX-07' },
  never: ['every march through town'],
}

const weekdays: DateRule = {
  id: 'date.weekdays',
  says: 'a weekday that comes again',
  needs: /days\b|day [a-z]{5,9}s\b|[Ee]very|[Ee]ach/,
  find: casePattern`(?:[Ee]very (?:other )?|[Ee]ach )${weekday}(?: (?:morning|night|evening|afternoon))?|(?<plural>Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays)|(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) (?<parts>morning|night|evening|afternoon)s`,
  read: ({ piece }) => {
    const number = weekdayOf(piece('weekday') || piece('day') || piece('plural').slice(0, -1))
    const part = partOf(piece('parts'))
    return number ? { kind: 'set', timex: `XXXX-WXX-${number}${part ? `T${part}` : ''}` } : null
  },
  examples: {
    'open every Tuesday': 'XXXX-WXX-2',
    'closed on Sundays': 'XXXX-WXX-7',
    'airs on Tuesday nights': 'XXXX-WXX-2TNI',
  },
  never: ['on Sunday'],
}

export const setRules: readonly DateRule[] = [nthWeekdays, often, months, weekdays]
