import type { Amount } from './item.js'
import type { Numeral } from './numbers/index.js'
import { numeral } from './numbers/numeral.js'

const IN = /^\s(?:in\s|out of\s|in every\s|out of every\s|of every\s)$/
const TO = /^[- ]to[- ]$/
const TIME =
  /^\s?(?:years?|months?|weeks?|days?|hours?|minutes?|million|billion|percent|per|%|states|cities|countries|games?|matches|seasons?)/

/** "one in five" is 0.2, "2-to-1" is 2: two numbers that are one. */
export function ratiosIn(text: string, numerals: readonly Numeral[]): Amount[] {
  const ratios: Amount[] = []
  for (const [i, part] of numerals.entries()) {
    const all = numerals[i + 1]
    if (!all || !isSmall(part)) continue
    const between = text.slice(part.end, all.start)
    const after = text.slice(all.end, all.end + 16)
    const value = IN.test(between)
      ? inAll(part, all, after)
      : TO.test(between) && all.value === 1 && part.value > 1
        ? part.value
        : null
    if (value === null || /^[.,]?\d|^-/.test(after)) continue
    const { start } = part
    const { end } = all
    const first = numeral(start, end, value, { part: true })
    ratios.push({ value, low: null, high: null, unit: null, first, last: first, start, end })
  }
  return ratios
}

function isSmall({ value, exponent }: Numeral): boolean {
  return exponent === 0 && Number.isInteger(value) && value > 0 && value < 100
}

function inAll(part: Numeral, all: Numeral, after: string): number | null {
  return part.value < all.value && Number.isInteger(all.value) && all.exponent === 0 && !TIME.test(after)
    ? part.value / all.value
    : null
}
