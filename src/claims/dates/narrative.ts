import type { Day } from './day.js'
import type { Reading } from './reading.js'

/** How far back a year must lie to speak of history. */
const LONG_PAST = 2
const FEWEST = 6
/** How many such years weigh as much as one expression that counts from the day of writing. */
const PER_COUNTED = 3

/**
 * Whether a text tells of things long past rather than of the news: it names years far from its own date, and hardly counts
 * from its own day ("yesterday", "on Friday", "last month"). Without a date of its own, any text that dates its days and
 * months in full is read so.
 */
export function isNarrative(readings: readonly Reading[], reference: Day | null): boolean {
  let dated = 0
  let counted = 0
  for (const reading of readings) {
    if (reading.kind === 'calendar' && reading.year !== undefined) {
      if (reference === null ? reading.month !== undefined : reading.bc || reading.year < reference.year - LONG_PAST)
        dated++
    } else if (reading.kind === 'weekday' || (reading.kind === 'shift' && reading.from === 'writing')) counted++
  }
  return reference === null ? dated > 0 : dated >= FEWEST && dated > PER_COUNTED * counted
}
