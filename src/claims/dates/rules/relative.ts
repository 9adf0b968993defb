import { casePattern, pattern } from '../../../rules/pattern.js'
import type { DateRule } from '../rule.js'
import {
  amount,
  amountOf,
  clock,
  clockOf,
  month,
  monthOf,
  part,
  partOf,
  season,
  seasonOf,
  unit,
  unitOf,
  weekday,
  weekdayOf,
  which,
  whichOf,
} from '../vocabulary.js'

/** Dates that count from when they are said. */

/** What in the words right before says that a bare weekday is still to come. */
const AHEAD = /\b(?:will|['’]ll|(?:is|are) (?:scheduled|expected|due|set|to)) [^.,;:“”"]{0,40}$/i

const weekdayRule: DateRule = {
  id: 'date.weekday',
  says: 'a weekday: the most recent one, today included; "last" and "next" as they say; with the part of the day',
  needs: /day|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|[A-Z]{3})/,
  find: casePattern`(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming) )?${weekday}(?! \d{1,2}(?:[, ]|$)|s\b)(?: ${part}|,? (?:at )?(?<clock>${clock.source}))?`,
  read: ({ piece, before }) => {
    const number = weekdayOf(piece('weekday'))
    if (!number || (/^(?:Sun|Sat|Mon|SUN|SAT|MON)$/.test(piece('weekday')) && !/(?:on|,)\s$/.test(before))) return null
    const said = piece('which').toLowerCase()
    const dayPart = partOf(piece('part'))
    const time = piece('clock') ? clockOf(piece('clock')) : null
    return {
      kind: 'weekday',
      weekday: number,
      week: /next|coming/.test(said) || (said === '' && AHEAD.test(before)) ? 1 : /last|past/.test(said) ? -1 : null,
      ...(dayPart ? { part: dayPart } : {}),
      ...(time ? { time } : {}),
    }
  },
  examples: {
    'The minister said Friday that talks had failed.': '2024-07-05',
    'The court ruled on Wednesday.': '2024-07-10',
    'They meet next Tuesday.': '2024-07-16',
    'on Tuesday night': '2024-07-09TNI',
  },
  never: ['The Sun reported it.', 'He sat down.', 'They wed in spring 2019.'],
}

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }

const named: DateRule = {
  id: 'date.today',
  says: 'yesterday, today, tonight, tomorrow, this morning, last night',
  needs: /today|yesterday|tomorrow|night|morning|afternoon|evening/i,
  find: pattern`(?<named>yesterday|today|tonight|tomorrow)(?: ${part})?|(?<said>this|last) (?<part2>morning|afternoon|evening|night)`,
  read: ({ piece }) => {
    const word = piece('named').toLowerCase()
    const dayPart = word === 'tonight' ? 'NI' : partOf(piece('part') || piece('part2'))
    const by = word === '' ? (piece('said').toLowerCase() === 'last' ? -1 : 0) : (DAYS[word] ?? 0)
    return { kind: 'shift', unit: 'day', by, ...(dayPart ? { part: dayPart } : {}) }
  },
  examples: {
    'He left yesterday.': '2024-07-09',
    'The vote is tomorrow morning.': '2024-07-11TMO',
    'It rained last night.': '2024-07-09TNI',
  },
  never: ['USA Todays readers', 'It happened this March.'],
}

const twoDaysOff: DateRule = {
  id: 'date.two-days-off',
  says: 'the day before yesterday, the day after tomorrow',
  find: pattern`the day (?<way>before yesterday|after tomorrow)`,
  read: ({ piece }) => ({ kind: 'shift', unit: 'day', by: /^before/i.test(piece('way')) ? -2 : 2 }),
  examples: { 'They met the day before yesterday.': '2024-07-08', 'It ends the day after tomorrow.': '2024-07-12' },
  never: ['It ended the day before.', 'He left the day after.'],
}

const lastNext: DateRule = {
  id: 'date.last-next',
  says: 'last, this or next week, month, quarter, year',
  needs: /week|month|quarter|year|decade|century|fortnight/i,
  find: pattern`${which} (?<unit>week|weekend|month|quarter|year|decade|century|fortnight)(?!s|-\w)`,
  read: ({ piece, before }) => {
    const said = piece('which').toLowerCase()
    const period = unitOf(piece('unit'))
    if (!period) return null
    // "in the past year", "over the next month" are lengths of time
    if (/^the (?:last|past|next|coming)$/.test(said) || said === 'past' || said === 'coming')
      return { kind: 'duration', amount: 1, unit: period }
    if (/^(?:the (?:following|same)|following)$/.test(said) || /\b(?:for the|over the)\s$/.test(before)) return null
    return { kind: 'shift', unit: period, by: whichOf(said) }
  },
  examples: {
    'They signed a deal last month.': '2024-06',
    'Sales will rise next year.': '2025',
    'in the past year': 'P1Y',
    'this week': '2024-07-08/2024-07-14',
  },
  never: ['this weekly paper', 'last monthly figure', 'the same year'],
}

const lastSeason: DateRule = {
  id: 'date.season',
  says: 'a season, with or without its year',
  needs: /spring|summer|fall|autumn|winter/i,
  find: pattern`(?:(?<which>last|next|this|the) )?${season}(?:(?:,? of| of|,)? (?<year>(?:19|20)\d{2}))?(?! (?:training|line|in|by|from|to|of|below|short|apart|behind|down|for|on|out|back|semester|break|rate|water|back|olympics|games|cleaning))`,
  read: ({ piece, before, text, after }) => {
    const name = seasonOf(piece('season'))
    const yearNumber = Number(piece('year'))
    const said = piece('which').toLowerCase()
    if (!name) return null
    // "fall" and "spring" are verbs and a source of water too
    if (
      !yearNumber &&
      !/^(?:last|next|this)$/.test(said) &&
      !(
        /\b(?:in|since|by|during|late|early|until|every|each)\s(?:the\s)?$/i.test(before) &&
        /^(?:[,.;)]|\s(?:and|when|after|of)\b|$)/.test(after)
      )
    )
      return null
    if (/\bgulf\b/i.test(text)) return null
    return {
      kind: 'calendar',
      season: name,
      ...(yearNumber ? { year: yearNumber } : {}),
      ...(said === 'last'
        ? { which: -1 as const }
        : said === 'next'
          ? { which: 1 as const }
          : said === 'this'
            ? { which: 0 as const }
            : {}),
    }
  },
  examples: { 'It opened in the summer of 2019.': '2019-22', 'They met last fall.': '2023-23' },
  never: ['Prices fall in May.', 'They drank from the spring.'],
}

const ago: DateRule = {
  id: 'date.ago',
  says: 'a length of time before or after now',
  needs: /ago|earlier|later|hence|from (?:now|today)/i,
  find: pattern`(?<amount>${amount.source})[ -]${unit} (?<way>ago|earlier|before|later|hence|from now|from today)`,
  read: ({ piece, text }) => {
    const period = unitOf(piece('unit'))
    const count = amountOf(piece('amount'))
    if (!period) return null
    const way = piece('way').toLowerCase()
    if (count === null || way === 'before')
      return way === 'before'
        ? null
        : { kind: 'vague', timex: way === 'ago' || way === 'earlier' ? 'PAST_REF' : 'FUTURE_REF' }
    if (count > 3000 || /^(?:sec|min)/i.test(text)) return null
    return {
      kind: 'shift',
      unit: period,
      by: way === 'ago' || way === 'earlier' ? -Math.round(count) : Math.round(count),
    }
  },
  examples: {
    'The bridge opened 65 years ago.': '1959',
    'three days earlier': '2024-07-07',
    'two months ago': '2024-05',
  },
  never: ['65 years of age', 'years ago Park'],
}

const thisMonth: DateRule = {
  id: 'date.named-month-relative',
  says: 'last, this or next with the name of a month',
  needs: /last|next|this/i,
  find: casePattern`(?<which>[Ll]ast|[Nn]ext|[Tt]his) ${month}(?! \d)`,
  read: ({ piece }) => {
    const number = monthOf(piece('month'))
    return number ? { kind: 'calendar', month: number, which: whichOf(piece('which')) } : null
  },
  examples: { 'It closed last November.': '2023-11', 'This May was warm.': '2024-05' },
  never: ['Last May 5 was dry.'],
}

const vague: DateRule = {
  id: 'date.now',
  says: 'now, currently, recently, soon: no day, but a side of the present',
  find: pattern`(?<now>now|currently|at present|at the moment|nowadays|these days|presently|right now)|(?<past>recently|in the past|formerly|previously|lately|at the time|at that time|once)|(?<future>soon|in the future|in the near future|in the coming (?:days|weeks|months|years)|the future)`,
  read: ({ piece, text }) => {
    if (/^(?:once|previously|at th)/i.test(text)) return null
    return { kind: 'vague', timex: piece('now') ? 'PRESENT_REF' : piece('past') ? 'PAST_REF' : 'FUTURE_REF' }
  },
  examples: { 'Access currently ends upstream.': 'PRESENT_REF', 'He recently left.': 'PAST_REF' },
  never: ['The known unknowns.', 'Once is enough.'],
}

export const relativeRules: readonly DateRule[] = [
  weekdayRule,
  twoDaysOff,
  named,
  lastNext,
  thisMonth,
  lastSeason,
  ago,
  vague,
]
