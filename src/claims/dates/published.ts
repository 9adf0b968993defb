import { calendarRules } from './rules/calendar/index.js'
import { matches } from './scan.js'

/** The first full date, day, month and year, in a short line such as "Updated July 10, 2024 4:05 pm ET", as ISO 8601. */
export function readCalendarDate(line: string): string | null {
  for (const { reading } of matches(calendarRules, line)) {
    if (reading.kind !== 'calendar') continue
    const { year, month, day } = reading
    if (year === undefined || month === undefined || day === undefined) continue
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  }
  return null
}
