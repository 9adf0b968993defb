import { TREND_VERBS } from '../../lexicon/trends.js'
import { isDoneAsWell } from './done-as-well.js'
import { type Item, itemOf } from './item.js'
import { type Numeral, scaledBy } from './numbers/index.js'
import { type FoundUnit, rated } from './units/index.js'

const LISTED = /^-?,\s$/
const LAST = /^(?:-?,?\s(?:and|or(?:\seven)?|by)\s|-\s|-by-|\s?[x×]\s?)$/
const COMPARED =
  /\b(?:(?:up|down|compared|increase|decrease|rise|drop|fell|rose|fall|dropped|grew|improved)\s(?:from|with|to)|(?:more|fewer|less) than the|versus|vs\.?|against)\s(?:(?:just|only|about|around|some|nearly|an average of)\s)?$/i
/** "rose 64.06 points to 4,577.10", "16369.03, up 58.06 points" */
const MOVED_TO = /^\)?,?\s(?:to|at|to (?:close|end|finish|settle) at)\s$/
const APPOSED = /^(?:,?\sor\s|,?\s\()$/
/** "rose by 2 percent but the Nikkei fell by 1." */
const MOVED_BY = /(\p{L}+)\sby\s$/u
const OF_ALL = /(?:^|[“"])(?:Out o|O)f\s(?:the\s|its\s|their\s)?(?:(?:about|some|roughly|more than|nearly|almost)\s)?$/
const CLAUSE_END = /^(?:[.,;)]|$)/
const MOVED = /^,?\s(?:up|down|off)\s$/
const JOINED = /\b(?:and|including)\s$/
const FURTHER = /,\s(?:about|some|around|nearly|almost|just|only)?\s?$/
const THAN = /^\s(?:more|fewer)\sthan\b/
const GOES_ON = /^\s(?:who|in|from|at|of them|were|are|have|had)\b/

/** Numbers that leave out the unit of their neighbour get it: "5, 6 and 7 percent", "22 burglaries, up from 20". */
export function withSharedUnits(text: string, items: readonly Item[]): Item[] {
  const shared = [...items]
  let list = false
  let exponent = 0
  for (let i = shared.length - 2; i >= 0; i--) {
    const [before, own, next] = [shared[i - 1], shared[i], shared[i + 1]]
    if (!own || !next) continue
    const link = text.slice(own.end, next.start)
    // a comma alone parts two numbers that have nothing to do with each other
    if (LAST.test(link)) {
      list = true
      exponent = next.numeral.exponent
    } else list &&= LISTED.test(link)
    if (!list) continue
    const listed = LISTED.test(link) || (before && LISTED.test(text.slice(before.end, own.start)))
    if (listed && exponent > 0 && isMultiplied(own, next))
      shared[i] = { ...own, numeral: multiplied(own.numeral, exponent) }
    else if (!own.unit && next.unit && next.unit.start >= next.numeral.start)
      shared[i] = { ...own, unit: lent(next.unit, own) }
  }
  for (const [i, own] of shared.entries()) {
    if (own.unit || own.numeral.part) continue
    const model = modelOf(text, shared, i, own)
    if (model) shared[i] = itemOf(own.numeral, rated(text, lent(model, own)))
  }
  return shared
}

/** "$5, $6 and $7 million": what multiplies the last of a list multiplies all. */
function isMultiplied(own: Item, next: Item): boolean {
  const { exponent, value } = own.numeral
  return own.unit?.kind === 'money' && own.unit.unit.name === next.unit?.unit.name && exponent === 0 && value < 1000
}

function multiplied(numeral: Numeral, exponent: number): Numeral {
  return { ...numeral, exponent, value: scaledBy(numeral.value, exponent) }
}

/** The unit of another number that goes for this one as well; null where nothing says so. */
function modelOf(text: string, items: readonly Item[], i: number, own: Item): FoundUnit | null {
  const before = text.slice(Math.max(0, own.start - 40), own.start)
  const after = text.slice(own.end, own.end + 12)
  const points = pointsBeside(text, items, i)
  if (points) return points
  const nearest = items[i - 1]?.unit
  if (nearest?.kind === 'percent' && TREND_VERBS.has(MOVED_BY.exec(before)?.[1] ?? '') && CLAUSE_END.test(after))
    return nearest
  // "lent 41,000 books, 3,000 more than in 2022"
  if (nearest?.kind === 'count' && FURTHER.test(before) && THAN.test(after)) return nearest
  const link = text.slice(items[i - 1]?.end ?? own.start, own.start)
  if (nearest?.kind === 'count' && isDoneAsWell(text, items[i - 1], own) && isWhole(own)) return nearest
  // "31 people, nine of them children", "240 passengers, 31 of whom were hurt"
  if (
    nearest?.kind === 'count' &&
    /^[^.;:,]{0,24},?\s$/.test(link) &&
    /^\sof\s(?:them|whom|which)\b/.test(after) &&
    isWhole(own)
  )
    return nearest
  // "Of the 240 passengers, 31 were hurt"
  const isPart = link === ', ' && OF_ALL.test(text.slice(0, items[i - 1]?.start))
  if (nearest?.kind === 'count' && isPart && isWhole(own)) return nearest
  const level = levelBefore(items, i)
  // "five runs in four innings, and his average rose to 5.61"
  if (level?.kind === 'count' && !isWhole(own)) return null
  const joined = level?.kind === 'count' && JOINED.test(before) && GOES_ON.test(after)
  return joined || COMPARED.test(before) ? level : null
}

function isWhole({ numeral }: Item): boolean {
  return Number.isInteger(numeral.value)
}

/** The points of an index, which only one of its level and its move may name. */
function pointsBeside(text: string, items: readonly Item[], i: number): FoundUnit | null {
  const [nearest, own, after] = [items[i - 1], items[i], items[i + 1]]
  if (!own) return null
  // "rose 20.72 points, or 0.24%, to 8,570.66"
  const said = items[i - 2]
  const twice =
    said && nearest?.unit?.kind === 'percent' && APPOSED.test(text.slice(said.end, nearest.start)) ? said : nearest
  const before = isPoints(twice) ? { ...twice, end: nearest?.end ?? twice.end } : undefined
  if (before && MOVED_TO.test(text.slice(before.end, own.start))) return before.unit
  return isPoints(after) && MOVED.test(text.slice(own.end, after.start)) ? after.unit : null
}

function isPoints(item: Item | undefined): item is Item & { unit: FoundUnit } {
  return item?.unit?.unit.name === 'point'
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
