import type { TimeUnit } from '../../../lexicon/calendar.js'
import { plain, type Value } from '../value.js'

/** ISO 8601 designators, "T" before those of the clock; weeks and quarters are written as what they come to. */
const DESIGNATORS: Readonly<Record<TimeUnit, readonly [designator: string, times: number]>> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  week: ['W', 1],
  weekend: ['W', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
}
/** TIMEX3 has letters of its own for decades and centuries; ISO 8601 has not. */
const TIMEX_OWN: Readonly<Partial<Record<TimeUnit, string>>> = { decade: 'DE', century: 'CE' }
/** What half of a unit is called in the next smaller one. */
const HALVES: Readonly<Partial<Record<TimeUnit, string>>> = { year: '6M', hour: '30M', minute: '30S', day: 'T12H' }

/** A length of time: ISO 8601 as its value, TIMEX3 with X for a number that is not said. */
export function duration(amount: number | null, unit: TimeUnit): Value {
  const own = TIMEX_OWN[unit]
  if (amount === null) return plain('duration', own ? `PX${own}` : written('X', unit), null)
  const iso = withHalf(amount, unit)
  return plain('duration', own && Number.isInteger(amount) ? `P${amount}${own}` : iso, iso)
}

function withHalf(amount: number, unit: TimeUnit): string {
  const [, times] = DESIGNATORS[unit]
  const half = HALVES[unit]
  if (amount % 1 === 0.5 && half) return `${written(String(Math.floor(amount)), unit)}${half}`
  return written(String(amount * times), unit)
}

function written(count: string, unit: TimeUnit): string {
  const [designator] = DESIGNATORS[unit]
  return designator.startsWith('T') ? `PT${count}${designator.slice(1)}` : `P${count}${designator}`
}
