import { type CalendarReading, isOneDay, type Reading } from './reading.js'
import type { FoundTime } from './scan.js'

/**
 * Two neighbours that say one time together, and how: chrono's refiners. `between` is all that may stand between them. What is
 * made is read as a whole, so that three can join too.
 */
interface Join {
  between: RegExp
  join(first: Reading, second: Reading): Reading | null
}

const JOINS: readonly Join[] = [
  // "Friday, July 5", "Friday the 5th"
  {
    between: /^,? (?:the )?$/,
    join: (a, b) => (isBareWeekday(a) && isDay(b) ? { ...b, ...timeOf(a) } : null),
  },
  // "at 5 p.m. on Friday", "the night of April 18", "in the morning of 29 April"
  {
    between: /^(?:,? (?:EST|EDT|ET|PT|GMT|local time))?,? (?:(?:on|of|hours of|hours on) )?(?:the )?$/i,
    join: (a, b) => timeAt(a, b),
  },
  // "at 10 a.m. every Sunday", "9 a.m. on Saturdays"
  { between: /^ (?:on )?$/i, join: (a, b) => timeOfSet(a, b) },
  // "daily from 10am", "every Sunday at noon"
  { between: /^,? (?:from|at) $/i, join: (a, b) => timeOfSet(b, a) },
  // "Nov. 6 at 5 p.m.", "Friday, noon", "yesterday in the afternoon"
  { between: /^,? (?:at |around |in |about )?(?:the )?$/i, join: (a, b) => timeAt(b, a) },
  // "the night of 14/15 November"
  { between: /^\s?[/–-]\s?$|^ (?:to|and) (?:the )?$/, join: (a, b) => nightInto(a, b) },
  // "the Tuesday after Labor Day"
  { between: /^ before $/, join: (a, b) => besideHoliday(a, b, -1) },
  { between: /^ after $/, join: (a, b) => besideHoliday(a, b, 1) },
  // "Thursday of next week", "last week on Monday"
  { between: /^,? (?:of )?$/i, join: (a, b) => inWeek(a, b) },
  { between: /^ on $/i, join: (a, b) => inWeek(b, a) },
  // "fifty years ago today", "a year ago Thursday"
  { between: /^ (?:on )?$/i, join: (a, b) => yearsAgo(a, b) },
  // "June last year", "October of that year", "the spring of next year"
  { between: /^,? (?:of |in )?$/i, join: (a, b) => withYear(a, b) },
  // "next year's first quarter"
  { between: /^(?:['’]s|['’]) $/i, join: (a, b) => withYear(b, a) },
]

function isBareWeekday(reading: Reading): boolean {
  return reading.kind === 'weekday' && reading.week === null
}

function isDay(reading: Reading): reading is CalendarReading {
  return reading.kind === 'calendar' && reading.day !== undefined
}

function timeOf(reading: Reading): Pick<CalendarReading, 'part' | 'time'> {
  if (!('part' in reading || 'time' in reading)) return {}
  return {
    ...('part' in reading && reading.part ? { part: reading.part } : {}),
    ...('time' in reading && reading.time ? { time: reading.time } : {}),
  }
}

/** A day with the time of day that stands beside it. */
function timeAt(time: Reading, day: Reading): Reading | null {
  if (time.kind !== 'clock' && time.kind !== 'part') return null
  if (!isOneDay(day) || ('time' in day && day.time)) return null
  return { ...day, ...timeOf(time) }
}

/** The night from one day to the next. */
function nightInto(night: Reading, morning: Reading): Reading | null {
  if (!isDay(night) || night.part !== 'NI' || !isDay(morning) || morning.part || morning.time) return null
  const isNext = morning.day === (night.day ?? 0) + 1 || morning.day === 1
  return isNext ? { ...night, ...(morning.year === undefined ? {} : { year: morning.year }) } : null
}

/** What comes again at a time of day is on no day of its own. */
function timeOfSet(time: Reading, set: Reading): Reading | null {
  return time.kind === 'clock' && set.kind === 'set' && /^(?:P1[DWM]|XXXX-WXX-\d)$/.test(set.timex)
    ? { ...set, time: time.time }
    : null
}

/** A day, week or month of so many years ago. */
function yearsAgo(years: Reading, day: Reading): Reading | null {
  if (years.kind !== 'shift' || years.unit !== 'year' || years.from !== 'writing' || years.by >= 0) return null
  if (day.kind === 'weekday') return day.week === null ? { ...day, ahead: false, years: years.by } : null
  return day.kind === 'shift' && day.from === 'writing' && day.by === 0 && day.unit !== 'year'
    ? { ...day, years: years.by }
    : null
}

/** The weekday next before or after a holiday. */
function besideHoliday(day: Reading, holiday: Reading, side: -1 | 1): Reading | null {
  if (!isBareWeekday(day) || day.kind !== 'weekday' || holiday.kind !== 'calendar' || !holiday.holiday) return null
  const { weekday, ahead = holiday.ahead } = day
  return { ...holiday, ...timeOf(day), beside: { weekday, side }, ...(ahead === undefined ? {} : { ahead }) }
}

/** A weekday in the week that is told beside it. */
function inWeek(day: Reading, week: Reading): Reading | null {
  const isWeek = week.kind === 'shift' && week.unit === 'week' && week.from === 'writing'
  return isWeek && day.kind === 'weekday' && day.week === null ? { ...day, inWeek: week.by } : null
}

/** A month, season or quarter in the year that is told beside it. */
function withYear(part: Reading, year: Reading): Reading | null {
  // "the same month of 2025"
  if (part.kind === 'same' && (part.unit === 'month' || part.unit === 'quarter') && part.inYear === undefined)
    return year.kind === 'calendar' && isYear(year) && year.year !== undefined
      ? { ...part, inYear: year.year }
      : year.kind === 'shift' && year.unit === 'year' && year.by < 0
        ? { ...part, yearsOn: year.by }
        : null
  // "July 1, the start of the fiscal year"
  if (year.modifier) return null
  if (part.kind !== 'calendar' || part.year !== undefined || part.inYear !== undefined || part.which !== undefined)
    return null
  if ((part.month ?? part.season ?? part.quarter ?? part.half) === undefined) return null
  if (year.kind === 'shift' && year.unit === 'year' && !year.compares)
    return { ...part, ...(year.from === 'writing' ? { inYear: year.by } : { inYear: 'mention', yearsOn: year.by }) }
  if (year.kind === 'same' && year.unit === 'year') return { ...part, inYear: 'mention' }
  if (year.kind === 'calendar' && isYear(year) && year.year !== undefined)
    return { ...part, year: year.year, ...(year.bc ? { bc: true } : {}) }
  return null
}

function isYear({ year, month, quarter, half, season }: CalendarReading): boolean {
  return year !== undefined && (month ?? quarter ?? half ?? season) === undefined
}

/** The expressions of one text with its neighbours joined where they say one time. */
export function joined(found: readonly FoundTime[], text: string): FoundTime[] {
  const result: FoundTime[] = []
  for (const next of found) {
    const last = result.at(-1)
    const whole = last && joinOf(last, next, text.slice(last.end, next.start))
    if (whole) result[result.length - 1] = whole
    else result.push(next)
  }
  return result
}

const FARTHEST = 16

function joinOf(first: FoundTime, second: FoundTime, between: string): FoundTime | null {
  if (between.length > FARTHEST) return null
  for (const { between: gap, join } of JOINS) {
    if (!gap.test(between)) continue
    const reading = join(first.reading, second.reading)
    if (reading)
      return {
        ...(isMain(second) ? second : first),
        start: first.start,
        end: second.end,
        reading: withModifier(reading, first.reading),
      }
  }
  return null
}

/** A joined expression is called after the part that names the day. */
function isMain({ reading }: FoundTime): boolean {
  return reading.kind === 'weekday' || isDay(reading)
}

function withModifier(reading: Reading, first: Reading): Reading {
  return first.modifier && !reading.modifier ? { ...reading, modifier: first.modifier } : reading
}
