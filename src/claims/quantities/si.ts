import type { UnitEntry } from '../../lexicon/units/index.js'
import type { Quantity } from '../../record.js'

const FIGURES = 12

/** The amount in the coherent SI unit, to twelve significant figures; null where the unit has none. */
export function inSi(
  entry: UnitEntry | null,
  value: number | null,
  low: number | null,
  high: number | null,
): Quantity['si'] {
  const si = entry?.si
  if (!si) return null
  const convert = (amount: number | null) =>
    amount === null ? null : Number((amount * si.factor + si.offset).toPrecision(FIGURES))
  return { value: convert(value), low: convert(low), high: convert(high), unit: si.unit }
}
