import type { CalendarReading, Reading } from './reading.js'
import type { FoundTime } from './scan.js'

/** What is said of an occasion as a whole. */
const HELD =
  /^ \p{L}[^.,;:]{2,80}?\b(?:held|hosted|staged|tak(?:es?|ing) place|took place|kick(?:s|ed)? off|opens?|opened|starts?|started|begins?|began|runs?|ran|ends?|ended|closes?|closed|concludes?|concluded|scheduled|due|set)\b[^.,;:]{0,60}$/u

/** "The 2026 World Cup will be held from June 11 to July 19": the days are of the year that the occasion has in its name. */
export function withYearsOfOccasions(found: readonly FoundTime[], text: string): FoundTime[] {
  const named = found.findIndex(({ reading, start }) => isBareYear(reading) && /\b[Tt]he $/.test(text.slice(0, start)))
  const occasion = found[named]
  if (occasion?.reading.kind !== 'calendar') return [...found]
  const { year } = occasion.reading
  return found.map((time, i) => {
    const isHeld = i > named && lacksYear(time.reading) && HELD.test(text.slice(occasion.end, time.start))
    return isHeld && year !== undefined ? { ...time, reading: { ...time.reading, year } as CalendarReading } : time
  })
}

/** "In 1994 he moved to London in May", "2021: An inquiry begins in April": the year leads its clause, or its entry. */
export function withYearOfOpening(found: readonly FoundTime[], text: string): FoundTime[] {
  const [opening] = found
  if (!opening || opening.start > 7 || opening.reading.kind !== 'calendar' || !isBareYear(opening.reading))
    return [...found]
  const { year } = opening.reading
  const isHeading = opening.start === 0 && /^(?: ?[–—]|:) /.test(text.slice(opening.end))
  if (year === undefined || !(isHeading || /^(?:In|Also in|And in|But in) $/.test(text.slice(0, opening.start))))
    return [...found]
  return found.map((time) => {
    if (!lacksYear(time.reading) || (!isHeading && /[,;:“”—]| that /.test(text.slice(opening.end, time.start))))
      return time
    return { ...time, reading: { ...time.reading, year } as CalendarReading }
  })
}

function isBareYear(reading: Reading): boolean {
  return reading.kind === 'calendar' && reading.year !== undefined && reading.month === undefined
}

/** A month or day of no year. */
export function lacksYear(reading: Reading): reading is CalendarReading {
  return (
    reading.kind === 'calendar' &&
    reading.month !== undefined &&
    reading.year === undefined &&
    reading.which === undefined &&
    reading.inYear === undefined
  )
}
