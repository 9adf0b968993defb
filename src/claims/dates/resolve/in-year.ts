import { Day } from '../day.js'
import { dayOfHoliday } from '../holiday.js'
import type { CalendarReading } from '../reading.js'
import { type Basis, exactDay, half, month, quarter, season, type Value, week, withTime, year } from '../value.js'

/** A day, month, season, quarter or half in its year, or the year itself. */
export function inYear(reading: CalendarReading, yearNumber: number, basis: Basis): Value {
  if (reading.holiday) {
    const holiday = dayOfHoliday(reading.holiday, yearNumber)
    return onDay(reading, holiday.plusDays(reading.off ?? daysBeside(holiday, reading)), basis)
  }
  const { month: monthNumber, day, quarter: quarterNumber, half: halfNumber, season: seasonName } = reading
  if (seasonName !== undefined) return season(yearNumber, seasonName, basis)
  if (quarterNumber !== undefined) return quarter(yearNumber, quarterNumber, basis)
  if (halfNumber !== undefined) return half(yearNumber, halfNumber, basis)
  if (monthNumber === undefined) return year(yearNumber, basis)
  if (day === undefined) return month(Day.of(yearNumber, monthNumber, 1), basis)
  // 29 February of a year that has none is its last day
  const length = Day.of(yearNumber, monthNumber, 1).daysInMonth
  return onDay(reading, Day.of(yearNumber, monthNumber, Math.min(day, length)), basis)
}

/** "the Tuesday after Labor Day" is one day off, "the Monday after" seven. */
function daysBeside({ weekday }: Day, { beside }: CalendarReading): number {
  if (!beside) return 0
  return beside.side * (1 + ((beside.side * (beside.weekday - weekday) + 6) % 7))
}

function onDay({ week: isWeek, part, time }: CalendarReading, day: Day, basis: Basis): Value {
  return isWeek ? week(day, basis) : withTime(exactDay(day, basis), part, time)
}
