import type { TimeUnit } from '../../lexicon/calendar.js'
import { Day, fourFigures, twoFigures } from './day.js'
import type { CalendarReading, Reading } from './reading.js'
import {
  type Basis,
  century,
  decade,
  exactDay,
  half,
  month,
  nothing,
  plain,
  quarter,
  season,
  type Value,
  week,
  weekend,
  withTime,
  year,
} from './value.js'

/** What relative readings count from: the reference date, and in a story without one the last year that was named. */
export interface Anchor {
  reference: string | null
  contextYear: number | null
}

/** The value of a reading. What needs a reference date and has none is `unresolved`, with as much of its value as is said. */
export function resolve(reading: Reading, anchor: Anchor): Value {
  const reference = anchor.reference === null ? null : Day.from(anchor.reference)
  const value = valueOfReading(reading, reference, anchor.contextYear)
  return reading.modifier ? { ...value, modifier: reading.modifier } : value
}

function valueOfReading(reading: Reading, reference: Day | null, contextYear: number | null): Value {
  switch (reading.kind) {
    case 'duration':
      return plain(
        'duration',
        duration(reading.amount, reading.unit),
        reading.amount === null ? null : duration(reading.amount, reading.unit),
      )
    case 'set':
      return plain('set', reading.timex, null)
    case 'vague':
      return plain('date', reading.timex, null)
    case 'shift':
      return reference ? shifted(reading, reference) : unresolved(reading.unit, reading.part)
    case 'clock':
      return reference
        ? withTime(exactDay(reference, 'reference'), undefined, reading.time)
        : { ...nothing('time'), timex: `XXXX-XX-XX${reading.time}` }
    case 'weekday':
      return reference ? weekday(reading, reference) : { ...nothing('date'), timex: 'XXXX-XX-XX' }
    case 'calendar':
      return calendar(reading, reference, contextYear)
  }
}

const DESIGNATORS: Readonly<Record<TimeUnit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

/** TIMEX3 duration: ISO 8601, with DE and CE for decades and centuries and X for a number not said. */
function duration(amount: number | null, unit: TimeUnit): string {
  const designator = DESIGNATORS[unit]
  const count = amount === null ? 'X' : String(unit === 'fortnight' ? amount * 2 : amount)
  return designator.startsWith('T') ? `PT${count}${designator.slice(1)}` : `P${count}${designator}`
}

const UNRESOLVED: Readonly<Partial<Record<TimeUnit, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
}

function unresolved(unit: TimeUnit, part: string | undefined): Value {
  return { ...nothing(part ? 'time' : 'date'), timex: `${UNRESOLVED[unit] ?? 'XXXX'}${part ? `T${part}` : ''}` }
}

function shifted({ unit, by, part }: { unit: TimeUnit; by: number; part?: string }, reference: Day): Value {
  if (part) {
    return withTime(exactDay(reference.plusDays(by), 'reference'), part, undefined)
  }
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return { ...exactDay(reference, 'reference'), value: null, timex: 'PAST_REF' }
    case 'day':
      return exactDay(reference.plusDays(by), 'reference')
    case 'week':
    case 'fortnight':
      return week(reference.plusDays(7 * (unit === 'fortnight' ? by * 2 : by)))
    case 'weekend':
      return weekend(reference, by)
    case 'month':
      return month(reference.plusMonths(by), 'reference')
    case 'quarter': {
      const day = reference.plusMonths(by * 3)
      return quarter(day.year, Math.ceil(day.month / 3), 'reference')
    }
    case 'year':
      return year(reference.year + by, 'reference')
    case 'decade':
      return decade(Math.trunc(reference.year / 10) + by, 'reference')
    case 'century':
      return century(Math.trunc(reference.year / 100) + by, 'reference')
  }
}

/** A bare weekday in news is the most recent one, the day of publication included. */
function weekday(
  { weekday: wanted, week: which, part, time }: Extract<Reading, { kind: 'weekday' }>,
  reference: Day,
): Value {
  const back = (reference.weekday - wanted + 7) % 7
  const day =
    which === 1
      ? reference.plusDays(7 - back)
      : which === -1
        ? reference.plusDays(back === 0 ? -7 : -back)
        : which === 0
          ? reference.plusDays(wanted - reference.weekday)
          : reference.plusDays(-back)
  return withTime(exactDay(day, 'reference'), part, time)
}

function calendar(reading: CalendarReading, reference: Day | null, contextYear: number | null): Value {
  const { decade: tens, century: hundreds } = reading
  if (hundreds !== undefined) return century(hundreds, 'explicit')
  if (tens !== undefined) return decade(tens, 'explicit')
  if (reading.bc && reading.year !== undefined) {
    const written = `-${fourFigures(reading.year - 1)}`
    return { ...plain('date', `BC${fourFigures(reading.year)}`, written) }
  }
  if (reading.year !== undefined) return inYear(reading, reading.year, 'explicit')
  if (reference) {
    const which = reading.which
    const basis: Basis =
      which === undefined && (reading.month ?? reading.quarter ?? reading.season) !== undefined
        ? 'inferred-year'
        : 'reference'
    if (which === 0) return inYear(reading, reference.year, basis)
    return inYear(reading, yearOf(reading, reference, which), basis)
  }
  if (contextYear !== null) return inYear(reading, contextYear, 'context')
  return withoutYear(reading)
}

/** The year that brings a day, month, quarter or season nearest to the reference, or next before or behind it. */
function yearOf(reading: CalendarReading, reference: Day, which: -1 | 1 | undefined): number {
  if (
    reading.month === undefined &&
    reading.quarter === undefined &&
    reading.season === undefined &&
    reading.half === undefined
  )
    return reference.year + (which ?? 0)
  const candidates = [-1, 0, 1].map((by) => reference.year + by)
  const ends = candidates.flatMap((candidate) => {
    const { earliest, latest } = inYear(reading, candidate, 'reference')
    return earliest && latest ? [{ candidate, first: Day.from(earliest), last: Day.from(latest) }] : []
  })
  const before = ends.filter(({ last }) => last.daysUntil(reference) > 0)
  const after = ends.filter(({ first }) => reference.daysUntil(first) > 0)
  if (which === -1) return before.at(-1)?.candidate ?? reference.year
  if (which === 1) return after[0]?.candidate ?? reference.year
  // a quarter or half is one that is over or under way: results are reported of it
  const past = reading.quarter !== undefined || reading.half !== undefined || reading.season !== undefined
  if (past) return ends.findLast(({ first }) => first.daysUntil(reference) >= 0)?.candidate ?? reference.year
  const distance = (day: Day) => Math.abs(reference.daysUntil(day))
  const near = ends.map(({ candidate, first, last }) => {
    const inside = first.daysUntil(reference) >= 0 && reference.daysUntil(last) >= 0
    return { candidate, days: inside ? 0 : Math.min(distance(first), distance(last)) }
  })
  return near.sort((a, b) => a.days - b.days)[0]?.candidate ?? reference.year
}

function inYear(reading: CalendarReading, yearNumber: number, basis: Basis): Value {
  const { month: monthNumber, day, quarter: quarterNumber, half: halfNumber, season: seasonName, part, time } = reading
  if (seasonName !== undefined) return season(yearNumber, seasonName, basis)
  if (quarterNumber !== undefined) return quarter(yearNumber, quarterNumber, basis)
  if (halfNumber !== undefined) return half(yearNumber, halfNumber, basis)
  if (monthNumber === undefined) return year(yearNumber, basis)
  if (day === undefined) return month(Day.of(yearNumber, monthNumber, 1), basis)
  // 29 February of a year that has none is its last day
  const length = Day.of(yearNumber, monthNumber, 1).daysInMonth
  return withTime(exactDay(Day.of(yearNumber, monthNumber, Math.min(day, length)), basis), part, time)
}

function withoutYear({
  month: monthNumber,
  day,
  quarter: quarterNumber,
  season: seasonName,
  part,
  time,
}: CalendarReading): Value {
  if (seasonName !== undefined) return { ...nothing('date'), timex: `XXXX-${seasonName}` }
  if (quarterNumber !== undefined) return { ...nothing('date'), timex: `XXXX-Q${quarterNumber}` }
  if (monthNumber === undefined) return { ...nothing('date'), timex: 'XXXX' }
  const written = `XXXX-${twoFigures(monthNumber)}${day === undefined ? '' : `-${twoFigures(day)}`}`
  return withTime({ ...nothing('date'), timex: written, value: written }, part, time)
}
