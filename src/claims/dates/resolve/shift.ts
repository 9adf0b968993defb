import type { TimeUnit } from '../../../lexicon/calendar.js'
import { Day } from '../day.js'
import type { Discourse, Mention } from '../discourse.js'
import type { ShiftReading } from '../reading.js'
import {
  type Basis,
  century,
  decade,
  exactDay,
  month,
  nothing,
  quarter,
  type Value,
  week,
  weekend,
  withTime,
  year,
} from '../value.js'

/** How many sentences a comparison with the year before looks back for the quarter that it compares. */
const COMPARED_WITHIN = 8

/** How many sentences "the following month" looks back for the date that it counts from. */
const MENTIONED_WITHIN = 4

/** A period counted off from the day of writing, or from the date spoken of. */
export function shifted(reading: ShiftReading, discourse: Discourse, sentence: number): Value {
  const { unit, by, from, part, time, compares, years = 0 } = reading
  if (compares) {
    const compared = comparedWith(discourse, sentence, unit === 'quarter')
    if (compared) return yearBefore(compared)
  }
  const mention = from === 'mention' ? mentionFor(reading, discourse, sentence) : null
  const isStory = from === 'mention' && discourse.isNarrative
  const base = (mention?.day ?? (isStory ? null : discourse.reference))?.plusMonths(12 * years)
  // "he apologized the next day": not the one after the day of writing
  if (!base || (reading.past && !mention)) return unresolved(unit, part)
  const basis = mention ? 'context' : 'reference'
  if (part || time) return withTime(exactDay(base.plusDays(by), basis), part, time)
  return period(moved(base, unit, by), unit, basis)
}

/** In news only a date named shortly before is what "later" or "the next day" counts from. */
function mentionFor({ unit, past }: ShiftReading, discourse: Discourse, sentence: number): Mention | null {
  const spoken = unit === 'quarter' ? discourse.reportedQuarter(sentence) : null
  if (spoken && sentence - spoken.sentence <= MENTIONED_WITHIN) return spoken
  const grain = unit === 'day' ? 'day' : unit === 'month' || unit === 'week' || unit === 'fortnight' ? 'month' : 'year'
  // "He was last seen on 14 April. The inquest opens on Friday. His body was found two days later."
  const mention = (past && discourse.begun(grain)) || discourse.named(grain)
  if (!mention || (!discourse.isNarrative && sentence - mention.sentence > MENTIONED_WITHIN)) return null
  return mention
}

/** The quarter, or the month of the same sentence, whose figures are compared with those of a year before. */
function comparedWith(discourse: Discourse, sentence: number, isQuarter: boolean): Mention | null {
  const last = discourse.last()
  if (last?.grain === 'month' && last.sentence === sentence) return last
  const quarterly = discourse.reportedQuarter(sentence)
  return quarterly && (isQuarter || sentence - quarterly.sentence <= COMPARED_WITHIN) ? quarterly : null
}

function yearBefore(mention: Mention): Value {
  if (mention.grain === 'month') return period(mention.day.plusMonths(-12), 'month', 'context')
  return sameQuarter(mention, -1)
}

/** The quarter spoken of, so many years later; a firm's own one keeps its number as TIMEX3, and its days as EDTF. */
export function sameQuarter({ day, own }: Mention, years: number): Value {
  const numbered = period(day.plusMonths(12 * years), 'quarter', 'context')
  if (!own?.earliest || !own.latest) return numbered
  const [earliest, latest] = [own.earliest, own.latest].map((end) =>
    Day.from(end)
      .plusMonths(12 * years)
      .toString(),
  )
  return { ...numbered, value: `${earliest}/${latest}`, earliest: earliest ?? null, latest: latest ?? null }
}

function moved(base: Day, unit: TimeUnit, by: number): Day {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return base
    case 'day':
      return base.plusDays(by)
    case 'week':
    case 'weekend':
      return base.plusDays(7 * by)
    case 'fortnight':
      return base.plusDays(14 * by)
    case 'month':
      return base.plusMonths(by)
    case 'quarter':
      return base.plusMonths(3 * by)
    case 'year':
    case 'decade':
    case 'century':
      return base.plusMonths(12 * by * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100))
  }
}

/** The day, week, month … that `day` is in. */
export function period(day: Day, unit: TimeUnit, basis: Basis): Value {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return { ...exactDay(day, basis), value: null, timex: 'PAST_REF' }
    case 'day':
      return exactDay(day, basis)
    case 'week':
    case 'fortnight':
      return week(day, basis)
    case 'weekend':
      return weekend(day, 0)
    case 'month':
      return month(day, basis)
    case 'quarter':
      return quarter(day.year, Math.ceil(day.month / 3), basis)
    case 'year':
      return year(day.year, basis)
    case 'decade':
      return decade(Math.floor(day.year / 10), basis)
    case 'century':
      return century(Math.floor(day.year / 100), basis)
  }
}

const UNRESOLVED: Readonly<Partial<Record<TimeUnit, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
}

/** What is said where no date is known to count from: TIMEX3 with X for every figure. */
export function unresolved(unit: TimeUnit, part: string | undefined): Value {
  return { ...nothing(part ? 'time' : 'date'), timex: `${UNRESOLVED[unit] ?? 'XXXX'}${part ? `T${part}` : ''}` }
}
