import { UNIT_NAMES, UNIT_SYMBOLS, UNITS_BY_NAME } from '../../../lexicon/units/index.js'
import type { Numeral } from '../numbers/index.js'
import type { FoundUnit } from './found.js'

/** What a unit's amount is completed in, and how many of these make one. */
const PARTS: ReadonlyMap<string, readonly [part: string, of: number]> = new Map([
  ['foot', ['inch', 12]],
  ['pound', ['ounce', 16]],
  ['stone', ['pound', 14]],
])
const REST = /^[\s,]{0,2}(?:and\s|-)?(\d{1,2}(?:\.\d|½|¼|¾)?)[\s-]?([a-z]{2,6}|["″”])(?![\p{L}\p{N}])/u

/** Inches that are not named: "a 4-foot-11 gymnast", "5 foot 7", "5'7". */
const INCHES = /^(?:.-(\d{1,2})(?![\d-])|.\s(\d{1,2})(?=[,.;)]|$)|['’′]\s?(\d{1,2})(?=[\s,.;)]|$))/

/** "6ft 2in", "5 feet 10 inches": one length, in the greater unit. */
export function completed(text: string, { value }: Numeral, unit: FoundUnit): FoundUnit {
  const [part, of] = PARTS.get(unit.unit.name) ?? []
  const bare = part === 'inch' ? INCHES.exec(text.slice(unit.end - 1, unit.end + 4)) : null
  const more = Number(bare?.[1] ?? bare?.[2] ?? bare?.[3])
  if (bare && of && more < of)
    return { ...unit, value: Number((value + more / of).toPrecision(12)), end: unit.end - 1 + bare[0].length }
  const rest = part && Number.isInteger(value) ? REST.exec(text.slice(unit.end, unit.end + 18)) : null
  if (!rest?.[1] || !rest[2] || !of) return unit
  const entry =
    UNIT_NAMES.get(rest[2]) ?? UNIT_SYMBOLS.get(rest[2]) ?? (rest[2] === 'in' ? UNITS_BY_NAME.get('inch') : undefined)
  const amount = Number(rest[1].replace('½', '.5').replace('¼', '.25').replace('¾', '.75'))
  if (entry?.name !== part || amount >= of) return unit
  return { ...unit, value: Number((value + amount / of).toPrecision(12)), end: unit.end + rest[0].length }
}
