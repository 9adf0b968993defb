import { casePattern, pattern } from '../../../../rules/pattern.js'
import type { DateRule } from '../../rule.js'
import { month, monthOf, unitOf, whichOf } from '../../vocabulary.js'

const UNIT = '(?<unit>week|weekend|month|quarter|year|decade|century|fortnight)'
const ASIDE = '(?:(?:earlier|later|sometime|some time|early|late) )'

const lastNext: DateRule = {
  id: 'date.last-next',
  says: 'last, this or next week, month, quarter, year',
  needs: /week|month|quarter|year|decade|century|fortnight/i,
  find: pattern`${ASIDE}?(?<which>last|this past|next|this coming|this|coming|upcoming|the current|current)(?: (?:fiscal|financial|calendar|school|academic|full))? ${UNIT}(?!s|-\w)`,
  read: ({ piece, before, text }) => {
    const period = unitOf(piece('unit'))
    const said = piece('which').toLowerCase()
    if (!period || /\b(?:the|a|any|every|each|its|his|their) $/i.test(before)) return null
    if (/^(?:coming|upcoming|current)$/.test(said)) return null
    // the programme
    if (/^This Week$/.test(text) && before !== '') return null
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
    'It ends this fiscal year.': '2024',
  },
  never: ['this weekly paper', 'last monthly figure', 'the same year', 'He said so on ABC’s This Week.'],
}

const namedMonth: DateRule = {
  id: 'date.named-month-relative',
  says: 'last, this or next with the name of a month',
  needs: /last|next|this|previous|following/i,
  find: casePattern`(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]he (?:previous|following)) ${month}(?! \d)`,
  read: ({ piece }) => {
    const number = monthOf(piece('month'))
    const said = piece('which')
      .replace(/^This past|^this past/, 'last')
      .replace(/^[Tt]his coming/, 'next')
    if (number === undefined) return null
    const from = /^the/i.test(said) ? { from: 'mention' as const } : {}
    return { kind: 'calendar', month: number, which: whichOf(said), ...from }
  },
  examples: { 'It closed last November.': '2023-11', 'This May was warm.': '2024-05' },
  never: ['Last May 5 was dry.'],
}

const MENTIONED = 'day|week|weekend|month|quarter|year|decade|century'

const nextOne: DateRule = {
  id: 'date.following',
  says: 'the period before or after the one spoken of: "the next day", "the previous year", "the year before"',
  needs: /next|following|previous|preceding|prior|before|after/i,
  find: pattern`the (?:(?:very )?(?<which>next|following|previous|preceding|prior) (?<unit>${MENTIONED})|(?<unit2>day|week|month|year) (?<way>before|after)(?=[.,;:)]|$| and | but ))(?!s\b|-\w)`,
  read: ({ piece, before }) => {
    const unit = unitOf(piece('unit') || piece('unit2'))
    // "over the next year" is a length of time
    if (!unit || /\b(?:over|during|within|throughout|for)\s$/i.test(before)) return null
    if (/^next$/i.test(piece('which')) && /\bin\s$/i.test(before)) return null
    const back = /^(?:prev|prec|prior|before)/i.test(piece('which') || piece('way'))
    return { kind: 'shift', unit, by: back ? -1 : 1, from: 'mention' }
  },
  examples: {
    'It broke out on June 19. The next day troops came.': '2024-06-20',
    'He won in 2019, having lost the year before.': '2018',
  },
  never: ['It rose over the next day.', 'the day before yesterdays'],
}

const sameOne: DateRule = {
  id: 'date.same',
  says: 'the period spoken of: "that year", "the same day", "the quarter"',
  needs: /\b(?:day|week|weekend|month|quarter|year|decade|century|period)\b/i,
  find: pattern`(?:that|(?:the|that) (?:very )?same) (?<unit>day|week|weekend|month|quarter|year|decade|century)(?!s\b|-\w|[’']s? old)|the (?:latest|most recent) (?<period>period)|(?:the|this|its)(?: (?<latest>latest|most recent|recent|just-ended|current))?(?: (?:fiscal|financial|full))? (?<bare>week|weekend|quarter|year)(?! (?:of|ago|before|after|earlier|later|that|which|when|old|end|in which|long|round|he|she|it|they|we|I)\b|s\b|-\w|-)`,
  read: ({ piece, before, text }) => {
    if (piece('period')) return { kind: 'same', unit: 'quarter' }
    // "Coach of the Year"
    if (/^[A-Z][a-z]/.test(piece('bare'))) return null
    const unit = unitOf(piece('unit') || piece('bare'))
    if (!unit) return null
    if (piece('bare')) {
      if (/^its/i.test(text) && !/its (?:fiscal|financial|full|latest)/i.test(text)) return null
      if (/^this/i.test(text) && !piece('latest')) return null
      if (/\b(?:of|all|all of|half|halfway through|rest of|remainder of)\s$/i.test(before) && unit === 'quarter')
        return { kind: 'same', unit }
      // "quarter of the year", "coach of the year"
      if (
        /\b(?:[a-z]+ of)\s$/.test(before) &&
        !/\b(?:end|rest|start|beginning|part|half|remainder|most|course|first|last|middle) of\s$/.test(before)
      )
        return null
    }
    return { kind: 'same', unit }
  },
  examples: {
    'He retired in 2019 and died later that year.': '2019',
    'Net rose in the second quarter of 2023. Sales for the quarter fell.': '2023-34',
  },
  never: ['coach of the year', 'that yearly fee'],
}

export const periodRules: readonly DateRule[] = [lastNext, namedMonth, nextOne, sameOne]
