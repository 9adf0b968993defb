import type { TimeUnit } from '../../lexicon/calendar.js'
import type { Holiday } from '../../lexicon/holidays.js'
import type { TimeModifier } from '../../record.js'

/**
 * What a time expression says, before it is known when it was said: HeidelTime's underspecified value. Resolving it against
 * a reference date is another step, in one place.
 */
export type Reading = (
  | CalendarReading
  | ShiftReading
  | SameReading
  | WeekdayReading
  /** A time of day, "T16:05", on the day that is spoken of. */
  | { kind: 'clock'; time: string; past?: true }
  /** A part of the day that is spoken of: "in the morning". */
  | { kind: 'part'; part: DayPart }
  /** "now", "recently". */
  | { kind: 'vague'; timex: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** A length of time; null where it is not said how many. */
  | { kind: 'duration'; amount: number | null; unit: TimeUnit }
  /** How often: an ISO 8601 duration, or a weekday that comes again; with the time of day that it comes at. */
  | { kind: 'set'; timex: string; time?: string }
) & { modifier?: TimeModifier }

/**
 * What a relative expression counts from: the day it is written ("last week", "ago"), or the day last spoken of
 * ("the next day", "two weeks later").
 */
export type CountedFrom = 'writing' | 'mention'

/** A period so many units off: "last month" is one month back, "65 years ago" 65 years. */
export interface ShiftReading {
  kind: 'shift'
  unit: TimeUnit
  by: number
  from: CountedFrom
  part?: DayPart
  time?: string
  /** So many years off from that: "fifty years ago today" (-50). */
  years?: number
  /** "a year earlier" beside a quarter is that quarter of the year before: what figures are compared with. */
  compares?: true
  /** The clause tells of what is past: "he apologized the next day". */
  past?: true
}

/** The period last spoken of: "that year", "the same day", "the quarter". */
export interface SameReading {
  kind: 'same'
  unit: TimeUnit
  /** The same period of another year: "the 1988 quarter". */
  inYear?: number
  /** The same period so many years on: "the same month last year" (-1). */
  yearsOn?: number
  /** It is over by now: "the latest quarter". */
  over?: boolean
  /** "before the weekend": the clause says that it lies ahead. */
  ahead?: boolean
  part?: DayPart
  time?: string
}

/** A weekday; `week` as in "last" (-1), "next" (1); null for a bare one, which lies ahead where the clause says so. */
export interface WeekdayReading {
  kind: 'weekday'
  weekday: number
  week: -1 | 0 | 1 | null
  /** "the following Saturday" counts from the day spoken of. */
  from?: CountedFrom
  /** The week that is told beside it, by its distance from that of writing: "Thursday of next week" (1). */
  inWeek?: number
  /** So many years off from that: "a year ago Thursday" (-1). */
  years?: number
  /** Weeks behind the one to come: "Tuesday week" (1). */
  later?: number
  ahead?: boolean
  surely?: true
  part?: DayPart
  time?: string
}

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
  /** What `which` counts from: "the following spring" from what was spoken of. */
  from?: CountedFrom
  /** The year by its distance: "June last year" (-1), "next year's first quarter" (1), or the one spoken of. */
  inYear?: number | 'mention'
  /** The month by its distance from that of writing: "the 5th of next month" (1), "the last Friday of this month" (0), or the one spoken of. */
  inMonth?: number | 'mention'
  /** The quarter that tells the year as well: "the third and fourth quarters". */
  lastQuarter?: number
  /** So many years on from the one spoken of: "the spring of the following year" (1). */
  yearsOn?: number
  /** Whether the clause says that it lies ahead (true) or is gone by (false). */
  ahead?: boolean
  /** Its own verb says so: "died in April". */
  surely?: true
  /** A holiday, whose day is known with the year. */
  holiday?: Holiday
  /** Days off from it: "the day before Thanksgiving" (-1). */
  off?: number
  /** The weekday next to it: "the Tuesday after Labor Day". */
  beside?: { weekday: number; side: -1 | 1 }
  /** The week that the day is in: "the week of March 6". */
  week?: true
  /** Before Christ. */
  bc?: boolean
}

export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/** Whether it is one day, so that a time of day can be on it. */
export function isOneDay(
  reading: Reading,
): reading is Extract<Reading, { kind: 'calendar' | 'weekday' | 'shift' | 'same' }> {
  if (reading.kind === 'calendar') return reading.day !== undefined
  return reading.kind === 'weekday' || ((reading.kind === 'shift' || reading.kind === 'same') && reading.unit === 'day')
}
