import type { Reading } from './reading.js'
import type { FoundTime } from './scan.js'

const COORDINATION = /^(?:,? (?:and|or|to|through|until) (?:the |in |on )?|\s?[–—-]\s?)$/i

/** The expressions of a sentence, each with what stands only beside another but is meant of both. */
export function withWhatIsShared(found: readonly FoundTime[], text: string): FoundTime[] {
  return [withSharedYears, withSharedWeeks, withSharedDays, withYearsOfOccasions].reduce<FoundTime[]>(
    (times, share) => share(times, text),
    [...found],
  )
}

/** "May and July 2019", "from June 3 to July 5, 2018": the year stands once, at the end. */
function withSharedYears(found: readonly FoundTime[], text: string): FoundTime[] {
  const result = [...found]
  for (let i = result.length - 2; i >= 0; i--) {
    const [first, second] = [result[i], result[i + 1]]
    if (!first || !second || !COORDINATION.test(text.slice(first.end, second.start))) continue
    const year = yearOf(second.reading)
    if (year === undefined || !lacksYear(first.reading)) continue
    const before = isLater(first.reading, second.reading) ? 1 : 0
    result[i] = { ...first, reading: { ...first.reading, year: year - before } }
  }
  return result
}

/** "between 2 p.m. and 4 p.m. on Friday": the day stands once, at the end. */
function withSharedDays(found: readonly FoundTime[], text: string): FoundTime[] {
  const result = [...found]
  for (let i = result.length - 2; i >= 0; i--) {
    const [first, second] = [result[i], result[i + 1]]
    if (first?.reading.kind !== 'clock' || !second || !hasTime(second.reading)) continue
    if (!COORDINATION.test(text.slice(first.end, second.start))) continue
    // a stretch that begins at midnight begins with the day
    const time = first.reading.time === 'T24:00' ? 'T00:00' : first.reading.time
    result[i] = { ...first, reading: { ...second.reading, time } }
  }
  return result
}

function hasTime(reading: Reading): reading is Extract<Reading, { time?: string }> {
  return (
    (reading.kind === 'weekday' || reading.kind === 'calendar' || reading.kind === 'shift') &&
    reading.time !== undefined
  )
}

/** "Monday to Thursday next week": the week stands once, at the end. */
function withSharedWeeks(found: readonly FoundTime[], text: string): FoundTime[] {
  const result = [...found]
  for (let i = result.length - 2; i >= 0; i--) {
    const [first, second] = [result[i], result[i + 1]]
    if (first?.reading.kind !== 'weekday' || second?.reading.kind !== 'weekday') continue
    const { inWeek } = second.reading
    if (inWeek === undefined || first.reading.week !== null || first.reading.inWeek !== undefined) continue
    if (COORDINATION.test(text.slice(first.end, second.start)))
      result[i] = { ...first, reading: { ...first.reading, inWeek } }
  }
  return result
}

/** What is said of an occasion as a whole. */
const HELD =
  /^ \p{L}[^.,;:]{2,80}?\b(?:held|hosted|staged|tak(?:es?|ing) place|took place|kick(?:s|ed)? off|opens?|opened|starts?|started|begins?|began|runs?|ran|ends?|ended|closes?|closed|concludes?|concluded|scheduled|due|set)\b[^.,;:]{0,60}$/u

/** "The 2026 World Cup will be held from June 11 to July 19": the days are of the year that the occasion has in its name. */
function withYearsOfOccasions(found: readonly FoundTime[], text: string): FoundTime[] {
  const named = found.findIndex(({ reading, start }) => isBareYear(reading) && /\b[Tt]he $/.test(text.slice(0, start)))
  const occasion = found[named]
  if (occasion?.reading.kind !== 'calendar') return [...found]
  const { year } = occasion.reading
  return found.map((time, i) => {
    const isHeld = i > named && lacksYear(time.reading) && HELD.test(text.slice(occasion.end, time.start))
    return isHeld && year !== undefined ? { ...time, reading: { ...time.reading, year } as CalendarReading } : time
  })
}

function isBareYear(reading: Reading): boolean {
  return reading.kind === 'calendar' && reading.year !== undefined && reading.month === undefined
}

type CalendarReading = Extract<Reading, { kind: 'calendar' }>

function yearOf(reading: Reading): number | undefined {
  return reading.kind === 'calendar' && reading.month !== undefined ? reading.year : undefined
}

function lacksYear(reading: Reading): reading is CalendarReading {
  return (
    reading.kind === 'calendar' &&
    reading.month !== undefined &&
    reading.year === undefined &&
    reading.which === undefined &&
    reading.inYear === undefined
  )
}

function isLater(first: CalendarReading, second: Reading): boolean {
  return second.kind === 'calendar' && (first.month ?? 0) > (second.month ?? 0)
}
