import type { Discourse } from './discourse.js'
import type { Reading } from './reading.js'
import { exactDay, type Value, withTime } from './value.js'

const EVENING = /^T(?:1[89]|2[0-3]|EV|NI)/
/** So late the night still goes on from sentence to sentence; within one, and for what is due, it does up to dawn. */
const SMALL_HOURS = 'T03:59'
const DAWN = 'T06:00'
/** How many sentences on a story may still tell of the night. */
const WITHIN = 2
/** "He had left at 5 a.m.", "Gates open at 6 a.m.": what was before the evening. */
const BEFORE_IT =
  /\b(?:had|open(?:s|ed)?|clos(?:e|es|ed)|earlier|since|after|that morning|found|got up|woke|left home|first|usually|arrested|died)\b/
const DUE = /\b(?:due|by|until|till)\b[^.]{0,40}$/

/**
 * A time of day before dawn, told behind an evening, is of the next morning: "left at 9:30 p.m. on Thursday and was due at
 * 6 a.m. At 2:15 a.m. the crew sent a call". `before` are the words since the last date.
 */
export function pastMidnight(
  reading: Reading,
  value: Value,
  { before, discourse, sentence }: { before: string; discourse: Discourse; sentence: number },
): Value {
  if (reading.kind !== 'clock' || reading.time > DAWN) return value
  const told = discourse.last('day')
  if (reading.time > SMALL_HOURS && told?.sentence !== sentence && !DUE.test(before)) return value
  if (!told || !EVENING.test(told.time) || sentence - told.sentence > WITHIN || BEFORE_IT.test(before)) return value
  const day = told.day.plusDays(1)
  // what has happened has not happened tomorrow
  const isToCome = discourse.reference !== null && discourse.reference.daysUntil(day) > 0
  return (reading.past && isToCome) || value.earliest !== told.day.toString()
    ? value
    : withTime(exactDay(day, 'context'), undefined, reading.time)
}
