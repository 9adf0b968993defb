import type { TimeUnit } from '../../../../lexicon/calendar.js'
import { pattern } from '../../../../rules/pattern.js'
import type { DateRule } from '../../rule.js'
import { liesAhead, liesBehind } from '../../tense.js'
import { amount, amountOf, unit, unitOf } from '../../vocabulary.js'

/** The unit that a decade, or a part of a year, is counted off in, and how many of it there are. */
const SMALLER: Readonly<Partial<Record<TimeUnit, readonly [unit: TimeUnit, times: number]>>> = {
  century: ['year', 100],
  decade: ['year', 10],
  year: ['month', 12],
}

/** "half a", "a quarter of a"; null for what is no part. */
function partOf(words: string): number | null {
  return /^half/.test(words) ? 0.5 : /quarter/.test(words) ? 0.25 : null
}

const LASTING = /\b(?:for|over|within|during|in|served|spent|lasted)\s(?:the\s(?:(?:first|last)\s)?)?$/i

const ago: DateRule = {
  id: 'date.ago',
  says: 'a length of time before or after now, or before or after what was spoken of',
  sign: 'unit',
  needs: /ago|earlier|later|hence|before|previously|afterward|from (?:now|today)/i,
  find: pattern`(?<amount>half an?|an? quarter of an?|an? quarter|${amount.source})(?: |-)(?:(?:full|whole|long|short|more) )?(?:${unit}|(?<nights>nights?))(?: or (?:so|more))? (?<way>ago|earlier|before|previously|later|hence|from now|from today|afterwards?)`,
  read: ({ piece, text, before, after }) => {
    const period = piece('nights') ? 'day' : unitOf(piece('unit'))
    const count = partOf(piece('amount')) ?? amountOf(piece('amount'))
    const way = piece('way').toLowerCase()
    if (!period || /^(?:sec|min)/i.test(text)) return null
    // "two years before the war" counts from the war
    if (way === 'before' && !/^\s?(?:[.,;:)]|$)/.test(after)) return null
    // "stayed for ten days afterwards" is a length of time
    if (/^(?:afterwards?|previously)$/.test(way) && LASTING.test(before)) return null
    // "three weeks later than planned" is a length of time
    if (/^(?:earlier|later)$/.test(way) && /^ than\b/.test(after)) return null
    const back = /^(?:ago|earlier|before|previously)$/.test(way)
    if (count === null) return { kind: 'vague', timex: back ? 'PAST_REF' : 'FUTURE_REF' }
    if (count > 3000) return null
    // "two decades ago" is a year, about twenty back; "half a year" is six months
    // "posted 24 hours ago"
    if (period === 'hour' && count > 0 && count % 24 === 0 && /^(?:ago|earlier)$/.test(way))
      return { kind: 'shift', unit: 'day', by: -count / 24, from: way === 'ago' ? 'writing' : 'mention' }
    const [smaller, times] = count % 1 !== 0 || period !== 'year' ? (SMALLER[period] ?? [period, 1]) : [period, 1]
    const by = Math.round((back ? -count : count) * times)
    const from = /^(?:ago|hence|from)/.test(way) ? 'writing' : 'mention'
    const compares = by === -1 && period === 'year' && /^(?:ago|earlier|before)$/.test(way)
    // "and came five days later": not after the day of writing
    const past = !back && from === 'mention' && !/^(?:minute|hour)/.test(period) && !liesAhead(before, after)
    if (smaller !== period)
      return { kind: 'shift', unit: smaller, by, from, modifier: 'about', ...(past ? { past } : {}) }
    if (piece('nights')) return { kind: 'shift', unit: period, by, from, part: 'NI', ...(past ? { past } : {}) }
    return { kind: 'shift', unit: period, by, from, ...(compares ? { compares } : {}), ...(past ? { past } : {}) }
  },
  examples: {
    'The bridge opened 65 years ago.': '1959',
    'three days earlier': '2024-07-07',
    'It fell on June 19. Two days later it rose.': '2024-06-21',
    'It fell on June 19 and rose two nights later.': '2024-06-21TNI',
    'It fell on June 19. Two days afterwards the king fled.': '2024-06-21',
    'It fell on June 19; the king had fled two days previously by sea.': '2024-06-17',
    'two months ago': '2024-05',
    'two and a half years ago': '2022-01',
    'It began two decades ago.': '2004',
    'It was posted just over 24 hours ago.': '2024-07-09',
    'In the first quarter it earned $2 million, up from $1 million a year earlier.': '2023-33',
  },
  never: ['65 years of age', 'years ago Park', 'He stayed for ten days afterwards.'],
}

/** "In two years' time, he said, it will shut" */
const YET = /\b(?:will|would|could|should|may|might|must|said|says|is|are)\b|['’]ll\b/

const inTime: DateRule = {
  id: 'date.in-time',
  says: 'a length of time from now: "in two weeks’ time"',
  sign: 'unit',
  needs: / time\b/,
  find: pattern`(?<=\bin )${amount} ${unit}(?:[’']s?|(?<=s)) time(?! of| to)`,
  read: ({ piece, before, after }) => {
    const period = unitOf(piece('unit'))
    const count = amountOf(piece('amount'))
    // "It opened in 1998. In two years' time it collapsed"
    if (period && /^(?:and |but )?in $/i.test(before) && liesBehind(before, after) && !YET.test(after))
      return { kind: 'duration', amount: count, unit: period }
    if (!period || count === null || count % 1 !== 0) return { kind: 'vague', timex: 'FUTURE_REF' }
    return { kind: 'shift', unit: period, by: count, from: 'writing' }
  },
  examples: {
    'It will shut in two years’ time.': '2026',
    'They meet in a week’s time.': '2024-07-15/2024-07-21',
    'It opened in 1998. In two years’ time it collapsed.': 'P2Y',
    'In two years’ time, he said, it will shut.': '2026',
  },
  never: ['in two times', 'in a day time stood still', 'He won it in record time.'],
}

const yearEarlier: DateRule = {
  id: 'date.year-earlier',
  says: 'the same period a year before: "the year-earlier quarter", "year-ago figures"',
  sign: 'unit',
  needs: /year-(?:ago|earlier)/i,
  find: pattern`(?:(?:the )?(?:(?:comparable|same|corresponding) )?year-(?:ago|earlier)(?: (?:fiscal )?(?:(?:first|second|third|fourth) )?(?:period|quarter))|year-(?:ago|earlier))`,
  read: ({ text }) => ({
    kind: 'shift',
    ...(/quarter$/i.test(text) ? { unit: 'quarter', by: -4 } : { unit: 'year', by: -1 }),
    from: 'mention',
    compares: true,
  }),
  examples: {
    'Net rose in the first quarter from the year-earlier period.': '2023-33',
    'It beat year-ago sales.': '2023',
  },
  never: ['a year ago-go'],
}

/** "150-odd years ago" is no length that is left open. */
const COUNTED =
  /(?:[\d½-]|\b(?:odd|of|hundreds?|thousands?|millions?|billions?|couple|dozens?|few|several|many|some|two|three))\s$/i

const unitsAgo: DateRule = {
  id: 'date.units-ago',
  says: 'so long ago, or later, that nobody counts it: "months ago", "days later"',
  sign: 'unit',
  needs: /(?:hours|days|weeks|months|years|decades|centuries) (?:ago|earlier|later)/i,
  find: pattern`(?:hours|days|weeks|months|years|decades|centuries) (?<way>ago|earlier|later)(?! than\b)`,
  read: ({ piece, before }) =>
    COUNTED.test(before)
      ? null
      : { kind: 'vague', timex: piece('way').toLowerCase() === 'later' ? 'FUTURE_REF' : 'PAST_REF' },
  examples: { 'It was losing money just months ago.': 'PAST_REF', 'He died weeks later.': 'FUTURE_REF' },
  never: ['It stood 150-odd years ago.', 'days latercomers', 'It was made binding years earlier than expected.'],
}

export const agoRules: readonly DateRule[] = [ago, inTime, yearEarlier, unitsAgo]
