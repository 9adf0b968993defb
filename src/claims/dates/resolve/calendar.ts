import { Day, twoFigures } from '../day.js'
import type { Discourse } from '../discourse.js'
import type { CalendarReading } from '../reading.js'
import { century, decade, exactDay, nothing, type Value, withTime } from '../value.js'
import { inYear } from './in-year.js'
import { yearOf } from './year.js'

/** A date of the calendar; a year that is not said is the one meant where it stands. */
export function calendar(reading: CalendarReading, discourse: Discourse, sentence: number): Value {
  const { decade: tens, century: hundreds } = reading
  // the nth century before Christ, counted from its beginning as the years are
  if (hundreds !== undefined) return century(reading.bc ? -1 - hundreds : hundreds, 'explicit')
  if (tens !== undefined) return decade(reading.bc ? -1 - tens : tens, 'explicit')
  // astronomers' years: 1 BC is 0
  if (reading.year !== undefined) return inYear(reading, reading.bc ? 1 - reading.year : reading.year, 'explicit')
  const spoken = reading.inMonth === 'mention' ? discourse.last('month')?.day : undefined
  const month = spoken ?? discourse.reference
  if (reading.inMonth !== undefined && month)
    return ofTheMonth(reading, reading.inMonth === 'mention' ? month : month.plusMonths(reading.inMonth))
  if (reading.day !== undefined && reading.month === undefined) return inTheMonth(reading, reading.day, discourse)
  const { lastQuarter = reading.quarter } = reading
  const meant = yearOf(lastQuarter ? { ...reading, quarter: lastQuarter } : reading, discourse, sentence)
  return meant ? inYear(reading, meant.year, meant.basis) : withoutYear(reading)
}

/** "the 5th of next month", "the last Friday of the month" */
function ofTheMonth({ holiday, day = 1, ...rest }: CalendarReading, { year, month }: Day): Value {
  return inYear({ ...rest, day, month, ...(holiday ? { holiday: { ...holiday, month } } : {}) }, year, 'reference')
}

/** "the 19th": in the month that is spoken of, or the one of writing. */
function inTheMonth({ part, time, ahead }: CalendarReading, day: number, discourse: Discourse): Value {
  const { reference } = discourse
  const last = discourse.last('month')?.day
  // "They took over on 1 July and will play on the 25th", told in September
  const isGone = ahead && last && reference && last.daysUntil(reference) > 0
  const spoken = isGone ? undefined : last
  const base = spoken ?? (ahead && reference && reference.dayOfMonth > day ? reference.plusMonths(1) : reference)
  if (!base) return { ...nothing('date'), timex: `XXXX-XX-${twoFigures(day)}` }
  const meant = Day.of(base.year, base.month, Math.min(day, base.daysInMonth))
  return withTime(exactDay(meant, spoken ? 'context' : 'reference'), part, time)
}

function withoutYear(reading: CalendarReading): Value {
  if (reading.holiday && !('day' in reading.holiday)) return { ...nothing('date'), timex: 'XXXX-XX-XX' }
  const { month: monthNumber, day } = reading.holiday && 'day' in reading.holiday ? reading.holiday : reading
  const { quarter: quarterNumber, season: seasonName, part, time } = reading
  if (seasonName !== undefined) return { ...nothing('date'), timex: `XXXX-${seasonName}` }
  if (quarterNumber !== undefined) return { ...nothing('date'), timex: `XXXX-Q${quarterNumber}` }
  if (monthNumber === undefined) return { ...nothing('date'), timex: 'XXXX' }
  const written = `XXXX-${twoFigures(monthNumber)}${day === undefined ? '' : `-${twoFigures(day)}`}`
  return withTime({ ...nothing('date'), timex: written, value: written }, part, time)
}
