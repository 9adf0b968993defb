import type { Discourse } from '../discourse.js'
import type { Reading, SameReading, WeekdayReading } from '../reading.js'
import { exactDay, nothing, plain, type Value, weekend, withTime } from '../value.js'
import { calendar } from './calendar.js'
import { duration } from './duration.js'
import { period, sameQuarter, shifted, unresolved } from './shift.js'

/**
 * The value of a reading in the place where it stands (`sentence` is its sentence's number). What needs a date to count from
 * and has none is `unresolved`, with as much of its value as is said.
 */
export function resolve(reading: Reading, discourse: Discourse, sentence: number): Value {
  const value = valueOfReading(reading, discourse, sentence)
  return reading.modifier ? { ...value, modifier: reading.modifier } : value
}

function valueOfReading(reading: Reading, discourse: Discourse, sentence: number): Value {
  switch (reading.kind) {
    case 'duration':
      return duration(reading.amount, reading.unit)
    case 'set':
      return plain('set', timexOfSet(reading), null)
    case 'vague':
      return plain('date', reading.timex, null)
    case 'shift':
      return shifted(reading, discourse, sentence)
    case 'same':
      return same(reading, discourse, sentence)
    case 'clock':
      return onTheDay(discourse, sentence, undefined, reading.time, reading.past)
    case 'part':
      return onTheDay(discourse, sentence, reading.part, undefined)
    case 'weekday':
      return weekday(reading, discourse, sentence)
    case 'calendar':
      return calendar(reading, discourse, sentence)
  }
}

/** "Sundays at noon", "daily from 8am" */
function timexOfSet({ timex, time = '' }: Extract<Reading, { kind: 'set' }>): string {
  if (time && timex === 'P1D') return `XXXX-XX-XX${time}`
  return timex.startsWith('XXXX') ? `${timex}${time}` : timex
}

/** A time of the day that is spoken of: in news the day just named or that of writing, in a narrative the last one named. */
function onTheDay(
  discourse: Discourse,
  sentence: number,
  part: string | undefined,
  time: string | undefined,
  past = false,
): Value {
  const named = discourse.last('day')
  // "The final is on Saturday. Police were called at 4am": not on the day to come
  const isToCome = past && named !== null && (discourse.reference?.daysUntil(named.day) ?? 0) > 0
  const spoken = named && !isToCome && (discourse.isNarrative || sentence - named.sentence <= 1) ? named.day : undefined
  const day = spoken ?? discourse.reference
  if (day) return withTime(exactDay(day, spoken ? 'context' : 'reference'), part, time)
  return { ...nothing('time'), timex: `XXXX-XX-XX${time ?? `T${part}`}` }
}

/** How many sentences back a narrative with a date of its own looks for the day that a weekday follows. */
const TOLD_WITHIN = 4

/** A bare weekday in news is the most recent one, the day of publication included; in a narrative the next one. */
function weekday(
  { weekday: wanted, week: which, from, inWeek, later, years = 0, ahead, part, time }: WeekdayReading,
  discourse: Discourse,
  sentence: number,
): Value {
  const named = discourse.isNarrative || from === 'mention' ? discourse.last('day') : null
  const spoken =
    named && (discourse.reference === null || sentence - named.sentence <= TOLD_WITHIN) ? named.day : undefined
  const base = spoken ?? discourse.reference
  if (!base) return withTime({ ...nothing('date'), timex: 'XXXX-XX-XX' }, part, time)
  if (inWeek !== undefined && discourse.reference) {
    const monday = discourse.reference.plusDays(7 * inWeek + 1 - discourse.reference.weekday)
    return withTime(exactDay(monday.plusDays(wanted - 1), 'reference'), part, time)
  }
  const back = (base.weekday - wanted + 7) % 7
  const forward = (7 - back) % 7
  const days =
    which === 1
      ? 7 - back
      : which === -1
        ? back === 0
          ? -7
          : -back
        : which === 0
          ? wanted - base.weekday
          : ahead || spoken
            ? forward
            : -back
  return withTime(
    exactDay(base.plusDays(days + 7 * (later ?? 0)).plusMonths(12 * years), spoken ? 'context' : 'reference'),
    part,
    time,
  )
}

/** The period spoken of; where none was, the one that the day of writing is in, and of quarters and weekends the last one. */
function same(
  { unit, inYear, yearsOn = 0, over, ahead, part, time }: SameReading,
  discourse: Discourse,
  sentence: number,
): Value {
  const { reference } = discourse
  if (unit === 'quarter') {
    const ended = reference?.plusMonths(-3)
    const spoken = discourse.lastQuarter()
    if (spoken && !(over && ended && ended.daysUntil(spoken.day) > 0))
      return sameQuarter(spoken, inYear === undefined ? yearsOn : inYear - spoken.day.year)
    if (!ended) return unresolved(unit, undefined)
    return period(
      inYear === undefined ? ended.plusMonths(12 * yearsOn) : ended.plusMonths(12 * (inYear - ended.year)),
      'quarter',
      'reference',
    )
  }
  const grain = unit === 'day' ? 'day' : unit === 'year' || unit === 'decade' || unit === 'century' ? 'year' : 'month'
  const latest = discourse.named(grain)
  const isOfWriting = unit === 'year' && latest?.day.year === reference?.year && !discourse.isNarrative
  const spoken = (isOfWriting && discourse.lastOtherYear(sentence)) || latest
  // "He was held on June 5. The day before, he had fled. He was freed that day."
  const isNear = spoken && sentence - spoken.sentence <= (discourse.tells(sentence) ? 2 : 1)
  const mention = spoken && (discourse.isNarrative || isNear) ? spoken : null
  if (unit === 'weekend')
    return reference ? weekend(reference, ahead || reference.weekday >= 6 ? 0 : -1) : unresolved(unit, undefined)
  const base = mention?.day ?? (discourse.isNarrative ? null : reference)
  if (!base) return unresolved(unit, part)
  // "the same month of 2025"
  const told =
    unit === 'month' && inYear !== undefined
      ? base.plusMonths(12 * (inYear - base.year))
      : base.plusMonths(12 * yearsOn)
  return withTime(period(told, unit, mention ? 'context' : 'reference'), part, time)
}
