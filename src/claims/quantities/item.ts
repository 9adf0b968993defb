import type { Range } from '../../text/span.js'
import type { Numeral } from './numbers/index.js'
import type { FoundUnit } from './units/index.js'

/** A number and its unit, with where they begin and end together (UTF-16, in the sentence). */
export interface Item extends Range {
  numeral: Numeral
  unit: FoundUnit | null
}

/** What becomes a quantity: one number, or the two ends of a range under one unit. */
export interface Amount extends Range {
  value: number | null
  low: number | null
  high: number | null
  unit: FoundUnit | null
  first: Numeral
  last: Numeral
}

export function itemOf(numeral: Numeral, unit: FoundUnit | null): Item {
  return {
    numeral,
    unit,
    start: Math.min(numeral.start, unit?.start ?? numeral.start),
    end: Math.max(numeral.end, unit?.end ?? numeral.end),
  }
}

/** An item by itself; "hundreds of" are a range of their own. */
export function amountOf({ numeral, unit, start, end }: Item): Amount {
  const value = unit?.value ?? numeral.value
  const one = numeral.most === null
  return {
    value: one ? value : null,
    low: one ? null : numeral.value,
    high: numeral.most,
    unit,
    first: numeral,
    last: numeral,
    start,
    end,
  }
}
