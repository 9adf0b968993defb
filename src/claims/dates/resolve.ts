import { Temporal } from 'temporal-polyfill'
import type { TimeUnit } from '../../lexicon/calendar.js'
import type { TimeExpression } from '../../record.js'
import type { CalendarReading, Reading } from './reading.js'

export type Value = Pick<TimeExpression, 'type' | 'value' | 'timex' | 'earliest' | 'latest' | 'modifier' | 'basis'>
type Basis = TimeExpression['basis']
type Day = Temporal.PlainDate

/** What relative readings count from: the reference date, and in a story without one the last year that was named. */
export interface Anchor {
  reference: string | null
  contextYear: number | null
}

/** The value of a reading. What needs a reference date and has none is `unresolved`, with as much of its value as is said. */
export function resolve(reading: Reading, anchor: Anchor): Value {
  const reference = anchor.reference === null ? null : Temporal.PlainDate.from(anchor.reference)
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
        ? withTime(between(reference, reference, 'reference'), undefined, reading.time)
        : { ...nothing('time'), timex: `XXXX-XX-XX${reading.time}` }
    case 'weekday':
      return reference ? weekday(reading, reference) : { ...nothing('date'), timex: 'XXXX-XX-XX' }
    case 'calendar':
      return calendar(reading, reference, contextYear)
  }
}

function nothing(type: Value['type']): Value {
  return { type, value: null, timex: '', earliest: null, latest: null, modifier: null, basis: 'unresolved' }
}

function plain(type: Value['type'], timex: string, value: string | null): Value {
  return { ...nothing(type), timex, value, basis: 'explicit' }
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
    const day = reference.add({ days: by })
    return { ...between(day, day, 'reference'), type: 'time', value: day.toString(), timex: `${day}T${part}` }
  }
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return { ...between(reference, reference, 'reference'), value: null, timex: 'PAST_REF' }
    case 'day': {
      const day = reference.add({ days: by })
      return between(day, day, 'reference')
    }
    case 'week':
    case 'fortnight':
      return week(reference.add({ weeks: unit === 'fortnight' ? by * 2 : by }))
    case 'weekend':
      return weekend(reference, by)
    case 'month':
      return month(reference.add({ months: by }), 'reference')
    case 'quarter': {
      const day = reference.add({ months: by * 3 })
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

function between(first: Day, last: Day, basis: Basis): Value {
  return {
    type: 'date',
    value: first.toString(),
    timex: first.toString(),
    earliest: first.toString(),
    latest: last.toString(),
    modifier: null,
    basis,
  }
}

function week(day: Day): Value {
  const monday = day.subtract({ days: day.dayOfWeek - 1 })
  const timex = `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`
  // EDTF has no weeks: their days say the same
  return {
    ...between(monday, monday.add({ days: 6 }), 'reference'),
    value: `${monday}/${monday.add({ days: 6 })}`,
    timex,
  }
}

function weekend(reference: Day, by: number): Value {
  const saturday = reference.add({ days: 6 - reference.dayOfWeek }).add({ weeks: by })
  const timex = `${saturday.yearOfWeek}-W${String(saturday.weekOfYear).padStart(2, '0')}-WE`
  return {
    ...between(saturday, saturday.add({ days: 1 }), 'reference'),
    value: `${saturday}/${saturday.add({ days: 1 })}`,
    timex,
  }
}

function month(day: Day, basis: Basis): Value {
  const first = day.with({ day: 1 })
  const written = first.toString().slice(0, 7)
  return { ...between(first, first.add({ months: 1 }).subtract({ days: 1 }), basis), value: written, timex: written }
}

function quarter(yearNumber: number, number: number, basis: Basis): Value {
  const first = new Temporal.PlainDate(yearNumber, number * 3 - 2, 1)
  const written = String(yearNumber).padStart(4, '0')
  return {
    ...between(first, first.add({ months: 3 }).subtract({ days: 1 }), basis),
    value: `${written}-${32 + number}`,
    timex: `${written}-Q${number}`,
  }
}

function half(yearNumber: number, number: number, basis: Basis): Value {
  const first = new Temporal.PlainDate(yearNumber, number * 6 - 5, 1)
  const written = String(yearNumber).padStart(4, '0')
  return {
    ...between(first, first.add({ months: 6 }).subtract({ days: 1 }), basis),
    value: `${written}-${39 + number}`,
    timex: `${written}-H${number}`,
  }
}

const SEASON_CODES = { SP: 21, SU: 22, FA: 23, WI: 24 } as const
const SEASON_STARTS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

/** Meteorological seasons of the northern hemisphere: three whole months each, winter from December on. */
function season(yearNumber: number, name: keyof typeof SEASON_CODES, basis: Basis): Value {
  const first = new Temporal.PlainDate(yearNumber, SEASON_STARTS[name], 1)
  const written = String(yearNumber).padStart(4, '0')
  return {
    ...between(first, first.add({ months: 3 }).subtract({ days: 1 }), basis),
    value: `${written}-${SEASON_CODES[name]}`,
    timex: `${written}-${name}`,
  }
}

function year(number: number, basis: Basis): Value {
  const written = String(number).padStart(4, '0')
  return {
    ...between(new Temporal.PlainDate(number, 1, 1), new Temporal.PlainDate(number, 12, 31), basis),
    value: written,
    timex: written,
  }
}

function decade(tens: number, basis: Basis): Value {
  return {
    ...between(new Temporal.PlainDate(tens * 10, 1, 1), new Temporal.PlainDate(tens * 10 + 9, 12, 31), basis),
    value: `${tens}X`,
    timex: String(tens),
  }
}

function century(hundreds: number, basis: Basis): Value {
  return {
    ...between(
      new Temporal.PlainDate(hundreds * 100, 1, 1),
      new Temporal.PlainDate(hundreds * 100 + 99, 12, 31),
      basis,
    ),
    value: `${hundreds}XX`,
    timex: String(hundreds),
  }
}

/** A bare weekday in news is the most recent one, the day of publication included. */
function weekday(
  { weekday: wanted, week: which, part, time }: Extract<Reading, { kind: 'weekday' }>,
  reference: Day,
): Value {
  const back = (reference.dayOfWeek - wanted + 7) % 7
  const day =
    which === 1
      ? reference.add({ days: 7 - back })
      : which === -1
        ? reference.subtract({ days: back === 0 ? 7 : back })
        : which === 0
          ? reference.add({ days: wanted - reference.dayOfWeek })
          : reference.subtract({ days: back })
  return withTime(between(day, day, 'reference'), part, time)
}

function withTime(value: Value, part: string | undefined, time: string | undefined): Value {
  if (time)
    return {
      ...value,
      type: 'time',
      value: value.value === null ? null : `${value.value}${time}`,
      timex: `${value.timex}${time}`,
    }
  return part ? { ...value, type: 'time', timex: `${value.timex}T${part}` } : value
}

function calendar(reading: CalendarReading, reference: Day | null, contextYear: number | null): Value {
  const { decade: tens, century: hundreds } = reading
  if (hundreds !== undefined) return century(hundreds, 'explicit')
  if (tens !== undefined) return decade(tens, 'explicit')
  if (reading.bc && reading.year !== undefined) {
    const written = `-${String(reading.year - 1).padStart(4, '0')}`
    return { ...plain('date', `BC${String(reading.year).padStart(4, '0')}`, written) }
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
    return earliest && latest
      ? [{ candidate, first: Temporal.PlainDate.from(earliest), last: Temporal.PlainDate.from(latest) }]
      : []
  })
  const before = ends.filter(({ last }) => Temporal.PlainDate.compare(last, reference) < 0)
  const after = ends.filter(({ first }) => Temporal.PlainDate.compare(first, reference) > 0)
  if (which === -1) return before.at(-1)?.candidate ?? reference.year
  if (which === 1) return after[0]?.candidate ?? reference.year
  // a quarter or half is one that is over or under way: results are reported of it
  const past = reading.quarter !== undefined || reading.half !== undefined || reading.season !== undefined
  if (past)
    return ends.findLast(({ first }) => Temporal.PlainDate.compare(first, reference) <= 0)?.candidate ?? reference.year
  const distance = (day: Day) => Math.abs(reference.until(day, { largestUnit: 'days' }).days)
  const near = ends.map(({ candidate, first, last }) => {
    const inside = Temporal.PlainDate.compare(first, reference) <= 0 && Temporal.PlainDate.compare(last, reference) >= 0
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
  if (day === undefined) return month(new Temporal.PlainDate(yearNumber, monthNumber, 1), basis)
  const length = Temporal.PlainYearMonth.from({ year: yearNumber, month: monthNumber }).daysInMonth
  const exact = new Temporal.PlainDate(yearNumber, monthNumber, Math.min(day, length))
  return withTime(between(exact, exact, basis), part, time)
}

function withoutYear({
  month: monthNumber,
  day,
  quarter: quarterNumber,
  season: seasonName,
  part,
  time,
}: CalendarReading): Value {
  const two = (number: number) => String(number).padStart(2, '0')
  if (seasonName !== undefined) return { ...nothing('date'), timex: `XXXX-${seasonName}` }
  if (quarterNumber !== undefined) return { ...nothing('date'), timex: `XXXX-Q${quarterNumber}` }
  if (monthNumber === undefined) return { ...nothing('date'), timex: 'XXXX' }
  const written = `XXXX-${two(monthNumber)}${day === undefined ? '' : `-${two(day)}`}`
  return withTime({ ...nothing('date'), timex: written, value: written }, part, time)
}
