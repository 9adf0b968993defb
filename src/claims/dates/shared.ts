import { withOpeningHours } from './opening-hours.js'
import { type CalendarReading, isOneDay, type Reading } from './reading.js'
import type { FoundTime } from './scan.js'
import { lacksYear, withYearOfOpening, withYearsOfOccasions } from './shared-year.js'

const COORDINATION = /^(?:,? (?:and|or|to|through|until) (?:the |in |on )?|\s?[–—/-]\s?)$/i

/** The expressions of a sentence, each with what stands only beside another but is meant of both. */
export function withWhatIsShared(found: readonly FoundTime[], text: string): FoundTime[] {
  return [
    withOpeningHours,
    acrossPairs(sharedYear),
    acrossPairs(sharedYearOfQuarters),
    acrossPairs(sharedMonth),
    acrossPairs(sharedWeek),
    withNextWeek,
    acrossPairs(sharedDay),
    withDayBeside,
    withSides,
    withYearOfOpening,
    withYearsOfOccasions,
  ].reduce<FoundTime[]>((times, share) => share(times, text), [...found])
}

/** What the first of two coordinated times means once the second has been read; null where they share nothing. */
type Share = (first: Reading, second: Reading) => Reading | null

/** From the last pair to the first, so that what the last of a list says reaches all of it. */
function acrossPairs(share: Share): (found: readonly FoundTime[], text: string) => FoundTime[] {
  return (found, text) => {
    const result = [...found]
    let isList = false
    for (let i = result.length - 2; i >= 0; i--) {
      const [first, second] = [result[i], result[i + 1]]
      if (!first || !second) continue
      const between = text.slice(first.end, second.start)
      isList = COORDINATION.test(between) || (isList && between === ', ')
      if (!isList) continue
      const reading = share(first.reading, second.reading)
      if (reading) result[i] = { ...first, reading }
    }
    return result
  }
}

/** "May and July 2019", "from June 3 to July 5, 2018": the year stands once, at the end. */
const sharedYear: Share = (first, second) => {
  const year = yearOf(second)
  if (year === undefined || !lacksYear(first)) return null
  return { ...first, year: isLater(first, second) ? year - 1 : year }
}

/** "the third and fourth quarters", "the second and third quarters of last year": of one year. */
const sharedYearOfQuarters: Share = (first, second) => {
  if (first.kind !== 'calendar' || second.kind !== 'calendar' || !first.quarter || !second.quarter) return null
  const isOwn = (first.year ?? first.inYear ?? second.year) !== undefined || first.quarter > second.quarter
  return isOwn ? null : { ...second, quarter: first.quarter, lastQuarter: second.lastQuarter ?? second.quarter }
}

/** "from the 15th to the 22nd of next month" */
const sharedMonth: Share = (first, second) => {
  if (first.kind !== 'calendar' || second.kind !== 'calendar' || second.inMonth === undefined) return null
  return first.day !== undefined && first.month === undefined ? { ...first, inMonth: second.inMonth } : null
}

/** "between 2 p.m. and 4 p.m. on Friday": the day stands once, at the end. */
const sharedDay: Share = (first, second) => {
  if (first.kind !== 'clock') return null
  // a stretch that begins at midnight begins with the day
  const time = first.time === 'T24:00' ? 'T00:00' : first.time
  if (second.kind === 'clock') return { ...first, time }
  return hasTime(second) ? { ...second, time } : null
}

/** What may stand between a time of day and its day, where they are not one expression: its zone, or the same time in another. */
const ZONE = /^(?: \p{Lu}\p{L}{1,15}(?: \p{Lu}\p{L}{1,15})? time,?|\)) (?:on )?$/u

/** "at 10 a.m. New York time on Friday", "at 7 a.m. (0500 GMT) on Oct. 5", "on Friday at noon (0900 GMT)" */
function withDayBeside(found: readonly FoundTime[], text: string): FoundTime[] {
  const result = [...found]
  for (let i = result.length - 2; i >= 0; i--) {
    const [first, second] = [result[i], result[i + 1]]
    if (!first || !second) continue
    const between = text.slice(first.end, second.start)
    if (second.reading.kind === 'clock' && between === ' (' && isOneDay(first.reading) && first.reading.time)
      result[i + 1] = { ...second, reading: { ...first.reading, time: second.reading.time } }
    if (first.reading.kind !== 'clock' || !isOneDay(second.reading)) continue
    const isSameTime = between === ' (' && second.reading.time !== undefined
    if (isSameTime || ZONE.test(between))
      result[i] = { ...first, reading: { ...second.reading, time: first.reading.time } }
  }
  return result
}

/** "would close Jan. 31, followed by Leeds at the end of March and Hull in April", "opens in May, with the final in June": the verb stands once. */
const NEXT_NAMED =
  /^,? (?:followed by|then|and|and then) (?:the )?(?:\p{Lu}[\p{L}’'-]{1,20} ){1,4}(?:(?:on|in|at|by) )?(?:the )?$|^, with (?:the|an?|its|his|her|another) (?:(?!\p{L}{2,20}ed )[\p{L}’'-]{2,20} ){1,4}(?:(?:on|in|at|by|from) )(?:the )?$/u

/** "runs from April 10 to Aug. 31", "on Dec. 18-19": the clause is on one side with both. */
function withSides(found: readonly FoundTime[], text: string): FoundTime[] {
  const result = [...found]
  for (let i = 0; i + 1 < result.length; i++) {
    const [first, second] = [result[i], result[i + 1]]
    if (!first || !second || !hasSide(first.reading) || !hasSide(second.reading)) continue
    if (first.reading.ahead === second.reading.ahead || first.reading.kind !== second.reading.kind) continue
    const between = text.slice(first.end, second.start)
    if (!COORDINATION.test(between) && !(first.reading.ahead !== undefined && NEXT_NAMED.test(between))) continue
    // "from 10 to 21 November": the first looks at the words before both, the second at its month
    const { ahead = second.reading.ahead } = first.reading
    if (ahead === undefined) continue
    result[i] = { ...first, reading: { ...first.reading, ahead } }
    result[i + 1] = { ...second, reading: { ...second.reading, ahead } }
  }
  return result
}

function hasSide(reading: Reading): reading is Extract<Reading, { kind: 'weekday' | 'calendar' }> {
  return reading.kind === 'weekday' ? reading.week === null : lacksYear(reading)
}

/** "Monday to Thursday next week": the week stands once, at the end. */
const sharedWeek: Share = (first, second) => {
  if (first.kind !== 'weekday' || second.kind !== 'weekday' || second.inWeek === undefined) return null
  return first.week === null && first.inWeek === undefined ? { ...first, inWeek: second.inWeek } : null
}

/** "The bank reports next week, and the Fed will meet on Thursday": a clause of its own. */
const OTHER_CLAUSE =
  /;|, but |, (?:and|while|as) (?:the|an?|its|his|her|their|he|she|it|they|we|\p{Lu}\S{0,20}|\p{Ll}{3,20}s(?= (?:will|would|could|may|might|are)\b)) |, [^;]{0,60}\bby $/u

/** "The House returns next week and could vote as early as Tuesday"; not "is due by next week, but could come on Tuesday". */
function withNextWeek(found: readonly FoundTime[], text: string): FoundTime[] {
  const weekAt = found.findIndex(
    ({ reading, start }) => isNextWeek(reading) && !/\b(?:by|until|till|before) $/.test(text.slice(0, start)),
  )
  const week = found[weekAt]
  if (!week) return [...found]
  return found.map((time, i) => {
    const { reading } = time
    const isOpen = reading.kind === 'weekday' && reading.week === null && reading.inWeek === undefined
    const isOwn = i > weekAt && !OTHER_CLAUSE.test(text.slice(week.end, time.start))
    return isOwn && isOpen && reading.ahead ? { ...time, reading: { ...reading, inWeek: 1 } } : time
  })
}

function isNextWeek(reading: Reading): boolean {
  return reading.kind === 'shift' && reading.unit === 'week' && reading.by === 1 && reading.from === 'writing'
}

function hasTime(reading: Reading): reading is Extract<Reading, { time?: string }> {
  return (
    (reading.kind === 'weekday' || reading.kind === 'calendar' || reading.kind === 'shift' || reading.kind === 'set') &&
    reading.time !== undefined
  )
}

function yearOf(reading: Reading): number | undefined {
  return reading.kind === 'calendar' && reading.month !== undefined ? reading.year : undefined
}

function isLater(first: CalendarReading, second: Reading): boolean {
  return second.kind === 'calendar' && (first.month ?? 0) > (second.month ?? 0)
}
