import { UNIT_NAMES, UNIT_SYMBOLS, UNITS_BY_NAME } from '../../../lexicon/units/index.js'
import type { Numeral } from '../numbers/index.js'
import type { FoundUnit } from './found.js'

/** What a unit's amount is completed in, and how many of these make one. */
const PARTS: ReadonlyMap<string, readonly [part: string, of: number]> = new Map([
  ['foot', ['inch', 12]],
  ['pound', ['ounce', 16]],
  ['stone', ['pound', 14]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
])
const REST = /^[\s,]{0,2}(?:and\s|-)?(\d{1,2}(?:\.\d{1,2}|½|¼|¾)?)[\s-]?([a-z]{2,7}|["″”])(?![\p{L}\p{N}])/u

/** Inches that are not named: "a 4-foot-11 gymnast", "5 foot 7", "5'7". */
const INCHES = /^(?:.-(\d{1,2})(?![\d-])|.\s(\d{1,2})(?=[,.;)]|$)|['’′]\s?(\d{1,2})(?=[\s,.;)]|$))/

/** "6ft 2in", "2 hours, 4 minutes and 55 seconds": one length, in the greatest unit. */
export function completed(text: string, { value }: Numeral, unit: FoundUnit): FoundUnit {
  const [part, of] = PARTS.get(unit.unit.name) ?? []
  const bare = part === 'inch' ? INCHES.exec(text.slice(unit.end - 1, unit.end + 4)) : null
  const more = Number(bare?.[1] ?? bare?.[2] ?? bare?.[3])
  if (bare && of && more < of)
    return { ...unit, value: Number((value + more / of).toPrecision(12)), end: unit.end - 1 + bare[0].length }
  return Number.isInteger(value) ? withParts(text, unit, value, unit.unit.name, 1) : unit
}

/** With what is told in parts of `name`, of which `times` make one of the whole's unit, and in their parts. */
function withParts(text: string, whole: FoundUnit, value: number, name: string, times: number): FoundUnit {
  const [part, of] = PARTS.get(name) ?? []
  const rest = part ? REST.exec(text.slice(whole.end, whole.end + 20)) : null
  if (!rest?.[1] || !rest[2] || !part || !of) return whole
  const entry =
    UNIT_NAMES.get(rest[2]) ?? UNIT_SYMBOLS.get(rest[2]) ?? (rest[2] === 'in' ? UNITS_BY_NAME.get('inch') : undefined)
  const amount = Number(rest[1].replace('½', '.5').replace('¼', '.25').replace('¾', '.75'))
  if (entry?.name !== part || amount >= of) return whole
  const sum = Number((value + amount / (times * of)).toPrecision(12))
  return withParts(text, { ...whole, value: sum, end: whole.end + rest[0].length }, sum, part, times * of)
}
