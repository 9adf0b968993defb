import { casePattern, pattern } from '../../../../rules/pattern.js'
import type { DateRule } from '../../rule.js'
import { liesAhead, liesBehind } from '../../tense.js'
import { month, monthOf, unitOf, whichOf } from '../../vocabulary.js'
import { currentPeriod } from './current-period.js'
import { SAYING } from './season.js'

const UNIT = '(?<unit>week|weekend|month|quarter|year|decade|century|fortnight)'

const lastNext: DateRule = {
  id: 'date.last-next',
  says: 'last, this or next week, month, quarter, year',
  sign: 'unit',
  needs: /week|month|quarter|year|decade|century|fortnight/i,
  find: pattern`(?<which>last|this past|next|this coming|this|coming|upcoming|the current|current)(?: (?:fiscal|financial|calendar|school|academic|full))? ${UNIT}(?:(?<=\bthis year)s(?= (?!of\b)[a-z])|(?!s|-\w))`,
  read: ({ piece, before, after, text }) => {
    const period = unitOf(piece('unit'))
    const said = piece('which').toLowerCase()
    // "over the coming weekend"
    if (period === 'weekend' && /^(?:coming|upcoming)$/.test(said) && /\bthe $/i.test(before))
      return { kind: 'same', unit: period, ahead: true }
    if (!period || /\b(?:the|a|any|every|each|its|his|their) $/i.test(before)) return null
    if (/^(?:coming|upcoming|current)$/.test(said)) return null
    // the programme
    if (/^This Week$/.test(text) && before !== '') return null
    // "was a guest this weekend", told on a Tuesday
    if (period === 'weekend' && said === 'this')
      return { kind: 'same', unit: period, ahead: liesAhead(before, after) || !liesBehind(before, after) }
    return {
      kind: 'shift',
      unit: period,
      by: whichOf(said.replace('this past', 'last').replace('this coming', 'next')),
      from: 'writing',
    }
  },
  examples: {
    'They signed a deal last month.': '2024-06',
    'Sales will rise next year.': '2025',
    'They met earlier this year.': '2024',
    'this week': '2024-07-08/2024-07-14',
    'They meet this weekend.': '2024-07-13/2024-07-14',
    'They met this weekend.': '2024-07-06/2024-07-07',
    'It ends this fiscal year.': '2024',
    'They will search it over the coming weekend.': '2024-07-13/2024-07-14',
    'The theme of this years festival is peace.': '2024',
  },
  never: ['this weekly paper', 'last monthly figure', 'the same year', 'He said so on ABC’s This Week.'],
}

const namedMonth: DateRule = {
  id: 'date.named-month-relative',
  says: 'last, this or next with the name of a month',
  sign: 'month',
  needs: /last|next|this|that|previous|following/i,
  find: casePattern`(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]he (?:previous|following)|[Tt]hat(?: same)?) ${month}(?!\.? \d)`,
  read: ({ piece, before, after }) => {
    const number = monthOf(piece('month'))
    const said = piece('which')
      .replace(/^This past|^this past/, 'last')
      .replace(/^[Tt]his coming/, 'next')
    if (number === undefined) return null
    // "fell that November", not "said that March was warm"
    if (/^that/i.test(said))
      return SAYING.test(before) || !/^(?:[.,;)]|$| (?:and|but|when|after|with|in|at|to|for)\b)/.test(after)
        ? null
        : { kind: 'calendar', month: number, inYear: 'mention' }
    const from = /^the/i.test(said) ? { from: 'mention' as const } : {}
    return { kind: 'calendar', month: number, which: whichOf(said), ...from }
  },
  examples: {
    'It closed last November.': '2023-11',
    'It closed last May.': '2024-05',
    'It closed last June.': '2023-06',
    'This May was warm.': '2024-05',
    'In 1989 the wall fell that November.': '1989-11',
  },
  never: ['Last May 5 was dry.', 'He said that March was warm.'],
}

const oneAway: DateRule = {
  id: 'date.before-last',
  says: 'the week, month or year before the last or after the next',
  needs: / before last| after next/i,
  find: pattern`the ${UNIT} (?<way>before last|after next)\b`,
  read: ({ piece }) => {
    const unit = unitOf(piece('unit'))
    return unit ? { kind: 'shift', unit, by: /^before/i.test(piece('way')) ? -2 : 2, from: 'writing' } : null
  },
  examples: {
    'They met the week before last.': '2024-06-24/2024-06-30',
    'It ends the year after next.': '2026',
  },
  never: ['They met the week before lasting peace.'],
}

/** "over the next year" is a length of time. */
const LASTING = /\b(?:over|within|for)\s$/i
const NEXT_LASTING = /\b(?:over|within|for|during|throughout)\s$/i

const MENTIONED = 'day|week|weekend|month|quarter|year|decade|century'

const nextOne: DateRule = {
  id: 'date.following',
  says: 'the period before or after the one spoken of: "the next day", "the previous year", "the year before"',
  sign: 'unit',
  needs: /next|following|previous|preceding|prior|before|after/i,
  find: pattern`the (?:(?:very )?(?<which>next|following|previous|preceding|prior) (?<unit>${MENTIONED})|(?<unit2>day|week|month|year) (?<way>before|after)(?=[.,;:)]|$| and | but ))(?!s\b|-\w)`,
  read: ({ piece, before, after }) => {
    const unit = unitOf(piece('unit') || piece('unit2'))
    const isNext = /^next$/i.test(piece('which'))
    if (!unit || (isNext ? NEXT_LASTING : LASTING).test(before)) return null
    if (isNext && /\bin\s$/i.test(before)) return null
    const back = /^(?:prev|prec|prior|before)/i.test(piece('which') || piece('way'))
    const isPast = !back && liesBehind(before, after) && !liesAhead(before, after)
    return { kind: 'shift', unit, by: back ? -1 : 1, from: 'mention', ...(isPast ? { past: true } : {}) }
  },
  examples: {
    'It broke out on June 19. The next day troops came.': '2024-06-20',
    'He won in 2019, having lost the year before.': '2018',
    'It broke out on June 19. Fighting went on throughout the following week.': '2024-06-24/2024-06-30',
  },
  never: ['It rose over the next day.', 'It rose during the next year.', 'the day before yesterdays'],
}

const sameOne: DateRule = {
  id: 'date.same',
  says: 'the period spoken of: "that year", "the same day"',
  sign: 'unit',
  needs: /\b(?:that|same) /i,
  find: pattern`(?:that|(?:the|that) (?:very )?same) (?<unit>day|week|weekend|month|quarter|year|decade|century)(?!s\b|-\w|[’']s? old)`,
  read: ({ piece }) => {
    const unit = unitOf(piece('unit'))
    return unit ? { kind: 'same', unit } : null
  },
  examples: { 'He retired in 2019 and died later that year.': '2019' },
  never: ['that yearly fee'],
}

const monthEnd: DateRule = {
  id: 'date.month-end',
  says: 'the end of the month or week spoken of: "by month’s end"',
  sign: 'unit',
  needs: /(?:month|week).{0,2}[- ]end/i,
  find: pattern`(?:(?<unit>month)(?:[’']s)?|(?<week>week)[’']s)[- ]end`,
  read: ({ piece }) => ({ kind: 'same', unit: piece('week') ? 'week' : 'month' }),
  examples: { 'It held the city on 19 May 2023. At month’s end it left.': '2023-05', 'by month-end': '2024-07' },
  never: ['on a week-end', 'a month ended'],
}

export const periodRules: readonly DateRule[] = [
  oneAway,
  lastNext,
  namedMonth,
  nextOne,
  sameOne,
  currentPeriod,
  monthEnd,
]
