import type { Item } from './item.js'
import type { FoundUnit } from './units/index.js'

const LISTED = /^-?,\s$/
const LAST = /^(?:-?,?\s(?:and|or|by)\s|-\s|-by-|\s?[x×]\s?)$/
const COMPARED =
  /\b(?:(?:up|down|compared|increase|decrease|rise|drop|fell|rose|fall|dropped|grew|improved)\s(?:from|with|to)|versus|vs\.?|against)\s(?:(?:just|only|about|around|some|nearly)\s)?$/i
const JOINED = /\b(?:and|including)\s$/
const GOES_ON = /^\s(?:who|in|from|at|of them|were|are|have|had)\b/

/** Numbers that leave out the unit of their neighbour get it: "5, 6 and 7 percent", "22 burglaries, up from 20". */
export function withSharedUnits(text: string, items: readonly Item[]): Item[] {
  const shared = [...items]
  let list = false
  for (let i = shared.length - 2; i >= 0; i--) {
    const [own, next] = [shared[i], shared[i + 1]]
    const link = own && next ? text.slice(own.end, next.start) : ''
    // a comma alone parts two numbers that have nothing to do with each other
    list = LAST.test(link) || (list && LISTED.test(link))
    if (own && !own.unit && list && next?.unit && next.unit.start >= next.numeral.start)
      shared[i] = { ...own, unit: lent(next.unit, own) }
  }
  for (const [i, own] of shared.entries()) {
    if (own.unit || own.numeral.part) continue
    const model = levelBefore(shared, i)
    if (!model) continue
    const before = text.slice(Math.max(0, own.start - 40), own.start)
    const joined = model.kind === 'count' && JOINED.test(before) && GOES_ON.test(text.slice(own.end, own.end + 12))
    if (joined || COMPARED.test(before)) shared[i] = { ...own, unit: lent(model, own) }
  }
  return shared
}

/** The unit of the nearest number before that is a level and no share of one: "rose 60% to 3.9 million headsets, up from …". */
function levelBefore(items: readonly Item[], i: number): FoundUnit | null {
  for (let k = i - 1; k >= 0; k--) {
    const unit = items[k]?.unit
    if (unit && unit.kind !== 'percent' && unit.kind !== 'age' && unit.unit.dimension !== 'time') return unit
  }
  return items[i - 1]?.unit ?? null
}

/** The unit without its words, which stand with the other number. */
function lent(unit: FoundUnit, { start, end }: Item): FoundUnit {
  return { ...unit, value: null, start, end }
}
