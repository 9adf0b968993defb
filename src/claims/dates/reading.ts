import type { TimeUnit } from '../../lexicon/calendar.js'
import type { TimeModifier } from '../../record.js'

/**
 * What a time expression says, before it is known when it was said: HeidelTime's underspecified value. Resolving it against
 * a reference date is another step, in one place.
 */
export type Reading = (
  | CalendarReading
  /** A period counted from the reference: "last month" is one month back, "65 years ago" 65 years. */
  | { kind: 'shift'; unit: TimeUnit; by: number; part?: DayPart }
  /** A weekday; `week` as in "last" (-1), "next" (1); null for a bare one. */
  | { kind: 'weekday'; weekday: number; week: -1 | 0 | 1 | null; part?: DayPart; time?: string }
  /** A time of day, "T16:05", on the reference day. */
  | { kind: 'clock'; time: string }
  /** "now", "recently", "soon". */
  | { kind: 'vague'; timex: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** A length of time; null where it is not said how many. */
  | { kind: 'duration'; amount: number | null; unit: TimeUnit }
  /** How often: an ISO 8601 duration, or a weekday that comes again. */
  | { kind: 'set'; timex: string }
) & { modifier?: TimeModifier }

/** Fields as said; what is not said is not there. */
export interface CalendarReading {
  kind: 'calendar'
  year?: number
  month?: number
  day?: number
  quarter?: number
  half?: number
  season?: 'SP' | 'SU' | 'FA' | 'WI'
  /** The year without its last digit: 199 for the 1990s. */
  decade?: number
  /** The year without its last two: 19 for the 20th century. */
  century?: number
  part?: DayPart
  /** "T16:05". */
  time?: string
  /** A year after "last" (-1), "next" (1), "this" (0); a month or season told by one of them. */
  which?: -1 | 0 | 1
  /** Before Christ. */
  bc?: boolean
}

export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'
