import { Day } from './day.js'
import type { Reading } from './reading.js'
import type { FoundTime } from './scan.js'
import type { Value } from './value.js'

const STRETCH = /^(?:\/|\s?[–—-]\s?|,? (?:to|through|until|till|up to|and up to)(?: the)? )$/i
const FROM = /\bfrom (?:the )?$/i
const BETWEEN = /\bbetween (?:the )?$/i
const COORDINATION = /^(?:,? (?:and|or|to|through|until) (?:the |in |on )?|\s?[–—-]\s?)$/i

/** "May and July 2019", "from June 3 to July 5, 2018": the year stands once, at the end. */
export function withSharedYears(found: readonly FoundTime[], text: string): FoundTime[] {
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

/** "Monday to Thursday next week": the week stands once, at the end. */
export function withSharedWeeks(found: readonly FoundTime[], text: string): FoundTime[] {
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

/**
 * The values of one sentence's expressions, where two of them are the ends of a stretch ("June 3 to 5", "between 2010 and
 * 2015"): the EDTF value of both is the stretch, while the TIMEX3 of each stays its own, as TimeML annotates them.
 */
export function withRanges(found: readonly FoundTime[], values: readonly Value[], text: string): Value[] {
  const result = [...values]
  for (let i = 0; i + 1 < found.length; i++) {
    const [first, second, from, to] = [found[i], found[i + 1], values[i], values[i + 1]]
    if (!first || !second || !from || !to || !isStretch(first, second, text)) continue
    if (!isPoint(from) || !isPoint(to) || !inOrder(from, to)) continue
    const stretch = { value: `${from.value}/${to.value}`, earliest: from.earliest, latest: to.latest }
    result[i] = { ...from, ...stretch }
    result[i + 1] = { ...to, ...stretch }
    i++
  }
  return result
}

function isStretch(first: FoundTime, second: FoundTime, text: string): boolean {
  const before = text.slice(Math.max(0, first.start - 16), first.start)
  const between = text.slice(first.end, second.start)
  if (BETWEEN.test(before)) return /^ and (?:the )?$/i.test(between)
  if (FROM.test(before)) return STRETCH.test(between)
  const isDated = ({ reading }: FoundTime) =>
    reading.kind === 'calendar' || (reading.kind === 'weekday' && reading.inWeek !== undefined)
  return STRETCH.test(between) && isDated(first) && isDated(second)
}

function inOrder({ earliest }: Value, { latest }: Value): boolean {
  return earliest !== null && latest !== null && Day.from(earliest).daysUntil(Day.from(latest)) >= 0
}

function isPoint({ type, value }: Value): boolean {
  return type === 'date' && value !== null && !value.includes('/')
}
