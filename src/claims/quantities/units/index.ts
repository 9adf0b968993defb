import type { Numeral } from '../numbers/index.js'
import type { Reading } from '../reading.js'
import { age } from './age.js'
import { completed } from './compound.js'
import { countedNoun } from './counted/index.js'
import { degreeOf } from './degree.js'
import type { FoundUnit } from './found.js'
import { measure } from './measure.js'
import { money } from './money.js'
import { multiple } from './multiple.js'
import { percent } from './percent.js'
import { rated } from './rate.js'

export type { FoundUnit } from './found.js'
export { rated } from './rate.js'

/** "15-plus years", "20 or so miles": how exact it is may stand before the unit. */
const MORE = /^(?:-plus|-odd|\+|\s(?:or (?:more|so|fewer)|odd))(?=[\s-]\p{Ll})/u

/** What a number is a number of: the sign or word beside it, else the noun that it counts. */
export function unitFor(reading: Reading, numeral: Numeral): FoundUnit | null {
  const more = MORE.exec(reading.text.slice(numeral.end, numeral.end + 12))
  const behind = more ? { ...numeral, end: numeral.end + more[0].length } : numeral
  return unitOf(reading.text, behind) ?? countOf(reading, behind)
}

/** The noun that a number counts, and of each of what. */
export function countOf(reading: Reading, numeral: Numeral): FoundUnit | null {
  const unit = countedNoun(reading, numeral)
  if (!unit) return null
  // "two-thirds of the voters": the noun is no part of the ratio
  return numeral.part ? { ...unit, kind: 'ratio', start: numeral.start, end: numeral.end } : rated(reading.text, unit)
}

/** The unit that stands beside a number, the surest first. */
function unitOf(text: string, written: Numeral): FoundUnit | null {
  const numeral = beforeUnit(text, written)
  const own = money(text, numeral) ?? percent(text, numeral)
  if (own) return rated(text, own)
  const years = age(text, numeral)
  if (years) return years
  const times = multiple(text, numeral)
  if (times) return times
  const unit = measure(text, numeral) ?? partOfUnit(text, numeral)
  return unit && rated(text, degreeOf(text, completed(text, numeral, unit)))
}

/** "hundreds of miles": the unit stands behind "of". */
function beforeUnit(text: string, numeral: Numeral): Numeral {
  const { form, end } = numeral
  return form === 'words' && /s$/i.test(text.slice(numeral.start, end)) && /^ of /.test(text.slice(end, end + 4))
    ? { ...numeral, end: end + 3 }
    : numeral
}

/** "three quarters of a mile", "half of one percent", "0.7 of a point". */
function partOfUnit(text: string, numeral: Numeral): FoundUnit | null {
  const isPart = numeral.part || (numeral.value > 0 && numeral.value < 1)
  const link = isPart ? /^ of (?:an?|one)(?=[ ])/.exec(text.slice(numeral.end, numeral.end + 8)) : null
  if (!link) return null
  const behind = { ...numeral, end: numeral.end + link[0].length }
  return percent(text, behind) ?? measure(text, behind)
}
