import { TREND_VERBS } from '../../lexicon/trends.js'
import { type Amount, amountOf, type Item } from './item.js'
import { scaledBy } from './numbers/index.js'
import type { FoundUnit } from './units/index.js'

const LINK = /^(?:\s?[-–—]\s?|-?\s(?:up\s)?to\s|\sand\s|\sor\s|-to-|-or-|\sthrough\s)$/i
const LEAD =
  /\b(between|from|anywhere from)\s(?:(?:about|around|roughly|approximately|nearly|almost|over|more than|less than|fewer than|as little as|an?|the ages of|ages)\s)?$/i

const FARTHER =
  /^\s(?:at|in|on|during|last|a|earlier|just|this|per|several|some)\s[^,;()]*\sto\s(?:(?:about|around|nearly|almost|over|more than|less than|at least)\s)?$/

/** Joins numbers into ranges: "5 to 10", "5-10%", "between $3 and $4 million"; the others stay by themselves. */
export function amountsOf(text: string, items: readonly Item[]): Amount[] {
  const amounts: Amount[] = []
  for (let i = 0; i < items.length; i++) {
    const low = items[i]
    const high = items[i + 1]
    if (!low) continue
    const range = high ? rangeOf(text, low, high) : null
    amounts.push(range ?? amountOf(low))
    if (range) i++
  }
  return amounts
}

function rangeOf(text: string, a: Item, b: Item): Amount | null {
  const link = text.slice(a.end, b.start)
  if (
    !(LINK.test(link) || isFarther(text, a, b, link)) ||
    b.numeral.sign !== null ||
    a.numeral.most !== null ||
    b.numeral.most !== null
  )
    return null
  const lead = LEAD.exec(text.slice(Math.max(0, a.start - 32), a.start))
  // "from $90.5 million or $1.12 a share" is said of one amount twice
  if (/^-?\sor\s$/i.test(link) && a.unit && a.unit.unit.name !== b.unit?.unit.name) return null
  if (!agree(a, b, lead !== null || /[-–—]/.test(link))) return null
  // "fell £140m to £1.1bn": by the one, to the other
  const before = text.slice(0, a.start)
  const moved = (a.unit || a.numeral.part || !b.unit) && (isMoved(before) || isFarApart(before, a, b))
  if (/\sto\s/i.test(link) && !lead && moved && !isSpread(text, a, b)) return null
  if (/^\sand\s$/i.test(link) && lead?.[1]?.toLowerCase() !== 'between') return null
  const first = a.unit?.value ?? reachedBack(a, b, link)
  const second = b.unit?.value ?? b.numeral.value
  // "won 5 to 3" is no range; what fell from 5 to 3 has both for its ends
  if (first === second || (first > second && !(/from$/i.test(lead?.[1] ?? '') && /to/i.test(link)))) return null
  return {
    value: null,
    low: Math.min(first, second),
    high: Math.max(first, second),
    unit: sharedUnit(a.unit, b.unit),
    first: a.numeral,
    last: b.numeral,
    start: lead ? a.start - lead[0].length : a.start,
    end: b.end,
  }
}

/** "US$149 million to $153 million": what is said of the first goes for both. */
function sharedUnit(first: FoundUnit | null, second: FoundUnit | null): FoundUnit | null {
  if (!first || !second) return second ?? first
  const explicit = first.unit.basis === 'explicit' && first.kind === 'money'
  return explicit ? { ...second, unit: { ...second.unit, basis: 'explicit' } } : second
}

/** "from $36,040 last night to $34,935": a time stands between the two ends. */
function isFarther(text: string, a: Item, b: Item, link: string): boolean {
  return (
    link.length < 48 &&
    FARTHER.test(link) &&
    /^from$/i.test(LEAD.exec(text.slice(Math.max(0, a.start - 32), a.start))?.[1] ?? '') &&
    a.unit?.kind !== 'count' &&
    a.unit?.unit.name === b.unit?.unit.name
  )
}

/** "raise prices by 6% to 8%": one move between two shares that lie close. */
function isSpread(text: string, a: Item, b: Item): boolean {
  const isShare = a.unit?.kind === 'percent' && b.unit?.kind === 'percent'
  return isShare && /\bby\s$/.test(text.slice(0, a.start)) && b.numeral.value <= 2 * a.numeral.value
}

/** "raised its forecast by $5 to $66": no spread is that wide. */
function isFarApart(before: string, { numeral: a }: Item, { numeral: b }: Item): boolean {
  return BY.test(before) && b.value > 3 * a.value
}

const BY =
  /\bby\s(?:(?:about|around|almost|nearly|roughly|some|over|more than|less than|up to|at least|as much as)\s)?(?:an?\s)?$/

function isMoved(before: string): boolean {
  // "down from the $89 to $93 billion it expected": one thing that has two ends
  if (/\bthe (?:[A-Z]{2,3} )?$/.test(before)) return false
  const words =
    before
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(-3) ?? []
  return words.some((word) => TREND_VERBS.has(word) || word === 'up' || word === 'down')
}

/** Both have one unit, or one of them has none of its own: "$1 to 2 million", "5 to 10 percent". */
function agree(a: Item, b: Item, bound: boolean): boolean {
  if (!a.unit) return b.unit?.kind !== 'money' || /^(?:[^$€£¥]|$)/.test(b.unit.unit.name)
  if (!b.unit) return bound || a.unit.kind === 'age' || (a.unit.kind === 'money' && a.end === a.numeral.end)
  if (a.unit.kind !== b.unit.kind) return false
  const [own, other] = [a.unit.unit.name, b.unit.unit.name]
  return (
    own === other ||
    other.startsWith(`${own} `) ||
    (a.unit.kind === 'count' && own.split(' ').at(-1) === other.split(' ').at(-1))
  )
}

/** What multiplies the second multiplies the first, where that is the smaller figure: "$3 and $4 million", not "$200 to $4 million". */
function reachedBack({ numeral }: Item, { numeral: { figure, exponent, value } }: Item, link: string): number {
  // "40-50,000 people"
  if (
    /^[-–]$/.test(link) &&
    numeral.exponent === 0 &&
    exponent === 0 &&
    value >= 10_000 &&
    value % 1000 === 0 &&
    numeral.value < value / 1000 &&
    numeral.value >= 10
  )
    return numeral.value * 1000
  return numeral.exponent === 0 && exponent > 0 && Math.abs(numeral.figure) < figure && numeral.value < 1000
    ? scaledBy(numeral.value, exponent)
    : numeral.value
}
