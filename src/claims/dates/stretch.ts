import { Day } from './day.js'
import type { Discourse } from './discourse.js'
import { isStretch } from './range.js'
import type { Reading } from './reading.js'
import { inYear } from './resolve/in-year.js'
import type { FoundTime } from './scan.js'
import { exactDay, type Value, withTime } from './value.js'

/**
 * The values of a sentence's expressions with the ends of each stretch in order: each was dated by itself, and "from Wednesday
 * to Saturday", told on a Friday, would end before it begins.
 */
export function withEndsInOrder(
  found: readonly FoundTime[],
  values: readonly Value[],
  text: string,
  { reference }: Discourse,
): Value[] {
  const result = [...values]
  for (let i = 0; i + 1 < found.length && reference; i++) {
    const [first, second, from, to] = [found[i], found[i + 1], values[i], values[i + 1]]
    if (!first || !second || !from?.earliest || !to?.latest || from.earliest <= to.latest) continue
    if (!isOpen(first.reading) || !isOpen(second.reading) || !isStretch(first, second, text)) continue
    if (
      endsLater(first.reading, reference.daysUntil(Day.from(from.earliest)), Day.from(to.latest).daysUntil(reference))
    )
      result[i + 1] = moved(to, second.reading, 1)
    else result[i] = moved(from, first.reading, -1)
  }
  return result
}

type Open = Extract<Reading, { kind: 'weekday' | 'calendar' }>

function isOpen(reading: Reading): reading is Open {
  return reading.kind === 'weekday' || (reading.kind === 'calendar' && reading.year === undefined)
}

/**
 * Which end is to be moved. Days to come begin with the first of them; of months to come the end tells the year, as "runs from
 * April to October" may be under way; where nothing tells, the nearer one stays.
 */
function endsLater({ kind, ahead }: Open, toFirst: number, sinceLast: number): boolean {
  if (kind === 'weekday') return ahead === true
  return ahead === undefined && toFirst > 0 && toFirst < sinceLast
}

/** The same a week, or a year, earlier or later. */
function moved(value: Value, reading: Open, by: 1 | -1): Value {
  const { earliest, basis } = value
  if (earliest === null) return value
  const day = Day.from(earliest)
  if (reading.kind === 'calendar') return inYear(reading, day.year + by, basis)
  return withTime(exactDay(day.plusDays(7 * by), basis), reading.part, reading.time)
}
