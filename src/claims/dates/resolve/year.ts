import { Day } from '../day.js'
import type { Discourse, Mention } from '../discourse.js'
import type { CalendarReading } from '../reading.js'
import type { Basis } from '../value.js'
import { inYear } from './in-year.js'

/**
 * How much nearer a day to come must be than the same day gone by to be meant where nothing says that it lies ahead. Measured
 * on annotated news: most dates without a year are past.
 */
const FUTURE_COUNTS = 2
/** The same where the clause says that it is gone by. */
const FUTURE_COUNTS_IN_PAST = 12
/** Where the clause says that it lies ahead, a season or month gone by must be this much nearer; of quarters results are awaited. */
const PAST_COUNTS_OF_SEASONS = 20
const PAST_COUNTS_OF_MONTHS = 8
const PAST_COUNTS = 3

/** The year of a day, month, quarter or season that is told without one; null where there is nothing to tell it by. */
export function yearOf(
  reading: CalendarReading,
  discourse: Discourse,
  sentence: number,
): { year: number; basis: Basis } | null {
  const { reference, isNarrative } = discourse
  const mention = discourse.last()
  const named = reading.inYear === 'mention' ? discourse.named() : null
  if (named) return { year: named.day.year + (reading.yearsOn ?? 0), basis: 'context' }
  // "founded in 2008. The following March it opened": not that year's
  if (reading.from === 'mention' && mention)
    return {
      year: mention.grain === 'year' ? mention.day.year + (reading.which ?? 0) : yearNear(reading, mention.day),
      basis: 'context',
    }
  // "A show will open this December", "it closed in July of last year", "The funeral will be held on 3 August": no story's year
  const isOfWriting =
    reference !== null &&
    (reading.which !== undefined || typeof reading.inYear === 'number' || (reading.ahead && reading.surely))
  if (isNarrative && mention && !isOfWriting)
    return { year: mention.day.year + (yearsOff(reading) || turned(reading, mention, sentence)), basis: 'context' }
  if (!reference) return null
  if (typeof reading.inYear === 'number') return { year: reference.year + reading.inYear, basis: 'reference' }
  const partOfYear =
    (reading.month ?? reading.quarter ?? reading.season ?? reading.half ?? reading.holiday) !== undefined
  if (!partOfYear) return { year: reference.year + (reading.which ?? 0), basis: 'reference' }
  if (reading.which === 0) return { year: thisYear(reading, reference), basis: 'reference' }
  const basis: Basis = reading.which === undefined ? 'inferred-year' : 'reference'
  return { year: yearNear(reading, reference), basis }
}

/** A season is told of as "this" one so many days after its end. */
const SEASON_LINGERS = 92

/** "this winter" is the one under way, and where the clause tells of what is past the one just over. */
function thisYear(reading: CalendarReading, reference: Day): number {
  const { latest } = inYear(reading, reference.year - 1, 'reference')
  if (reading.season === undefined || latest === null) return reference.year
  const since = Day.from(latest).daysUntil(reference)
  const isMeant = since <= 0 ? !reading.ahead : since <= SEASON_LINGERS && reading.ahead === false
  return isMeant ? reference.year - 1 : reference.year
}

/** "In December 1941 they attacked. In January": a story goes on into the next year. */
function turned({ month }: CalendarReading, { grain, day, sentence: told }: Mention, sentence: number): number {
  const isTold = (grain === 'month' || grain === 'day') && told < sentence
  return isTold && month !== undefined && day.month === 12 && month <= 3 ? 1 : 0
}

function yearsOff({ inYear: off, which }: CalendarReading): number {
  return typeof off === 'number' ? off : which === 1 ? 1 : 0
}

/** "last February", told in March: the month just over is "last month", so that it is the one of the year before; not December, told in January. */
function isLastMonth({ month, day }: CalendarReading, reference: Day): boolean {
  return day === undefined && month !== undefined && month !== 12 && month === reference.plusMonths(-1).month
}

/** The year that brings it nearest to the reference, or next before or behind it as it is told. */
function yearNear(reading: CalendarReading, reference: Day): number {
  const candidates = [-1, 0, 1].map((by) => reference.year + by)
  const ends = candidates.flatMap((candidate) => {
    const { earliest, latest } = inYear(reading, candidate, 'reference')
    return earliest && latest ? [{ candidate, first: Day.from(earliest), last: Day.from(latest) }] : []
  })
  const before = ends.filter(({ last }) => last.daysUntil(reference) > 0)
  const after = ends.filter(({ first }) => reference.daysUntil(first) > 0)
  if (reading.which === -1) return before.at(isLastMonth(reading, reference) ? -2 : -1)?.candidate ?? reference.year
  if (reading.which === 1) return after[0]?.candidate ?? reference.year
  const isMonth = (reading.month ?? reading.holiday) !== undefined
  // a quarter, half or season is one that is over or under way: results are reported of it
  if (!isMonth && !reading.ahead)
    return ends.findLast(({ first }) => first.daysUntil(reference) >= 0)?.candidate ?? reference.year
  if (reading.surely && reading.ahead)
    return ends.find(({ last }) => reference.daysUntil(last) >= 0)?.candidate ?? reference.year
  if (reading.surely) return ends.findLast(({ first }) => first.daysUntil(reference) >= 0)?.candidate ?? reference.year
  const weight = reading.ahead ? 1 : reading.ahead === false ? FUTURE_COUNTS_IN_PAST : FUTURE_COUNTS
  const pastCounts =
    reading.season !== undefined ? PAST_COUNTS_OF_SEASONS : isMonth ? PAST_COUNTS_OF_MONTHS : PAST_COUNTS
  let nearest = { candidate: reference.year, days: Number.POSITIVE_INFINITY }
  for (const { candidate, first, last } of ends) {
    const gone = last.daysUntil(reference)
    const ahead = reference.daysUntil(first)
    const days = gone > 0 ? gone * (reading.ahead ? pastCounts : 1) : ahead > 0 ? ahead * weight : 0
    if (days < nearest.days) nearest = { candidate, days }
  }
  return nearest.candidate
}
