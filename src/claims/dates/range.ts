import { Day } from './day.js'
import type { FoundTime } from './scan.js'
import { isMovedFrom } from './tense/put-off.js'
import type { Value } from './value.js'

const STRETCH = /^(?:\/|\s?[–—-]\s?|,? (?:to|through|until|till|up to|and up to)(?: the)? )$/i
const FROM = /\bfrom (?:the )?$/i
const BETWEEN = /\bbetween (?:the )?$/i

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

/** Whether two neighbours are the ends of one stretch. */
export function isStretch(first: FoundTime, second: FoundTime, text: string): boolean {
  const before = text.slice(Math.max(0, first.start - 60), first.start)
  const between = text.slice(first.end, second.start)
  if (BETWEEN.test(before)) return /^ and (?:the )?$|^\s?[–—-]\s?$/i.test(between)
  if (FROM.test(before)) return STRETCH.test(between) && !isMovedFrom(before)
  if (first.reading.kind === 'weekday' && second.reading.kind === 'weekday') return STRETCH.test(between)
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
