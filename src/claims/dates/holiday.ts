import type { Holiday } from '../../lexicon/holidays.js'
import { Day } from './day.js'

/** The day a holiday falls on in a year of the Gregorian calendar. */
export function dayOfHoliday(holiday: Holiday, year: number): Day {
  if ('easter' in holiday) return easterSunday(year).plusDays(holiday.easter)
  if ('day' in holiday) return Day.of(year, holiday.month, holiday.day)
  return nthWeekday(year, holiday.month, holiday.weekday, holiday.nth).plusDays(holiday.off ?? 0)
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = Day.of(year, month + 1, 0)
    return last.plusDays(-((last.weekday - weekday + 7) % 7) + 7 * (nth + 1))
  }
  const first = Day.of(year, month, 1)
  return first.plusDays(((weekday - first.weekday + 7) % 7) + 7 * (nth - 1))
}

/** Gregorian Easter: the anonymous algorithm, Nature, 20 April 1876, as in Meeus, Astronomical Algorithms, chapter 8. */
function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Day.of(year, Math.floor(n / 31), (n % 31) + 1)
}
