import { type Document, exampleDocument } from '../../language/document.js'
import type { Quantity, TimeExpression } from '../../record.js'
import { claim } from '../../rules/claim.js'
import { EXAMPLE_DATE, type RuleBook } from '../../rules/rule.js'
import { firstEndingAfter, type Range } from '../../text/span.js'
import { findDates } from '../dates/index.js'
import { halvesBehindUnits } from './and-a-half.js'
import { boundOf } from './bound.js'
import { decadesIn } from './decades.js'
import { inItsDollars } from './dollar.js'
import { type Amount, type Item, itemOf } from './item.js'
import { measuredThing } from './measured/index.js'
import { multiplesIn } from './multiples.js'
import { inNationalCurrency } from './national-currency.js'
import { type Numeral, numeralsIn } from './numbers/index.js'
import { copyOf, type Earlier, isConversion, isOfSame } from './of-same.js'
import { amountsOf } from './range.js'
import { ratiosIn } from './ratio.js'
import { Reading } from './reading.js'
import { reasonAgainst } from './reject/index.js'
import { QUANTITY_RULES, ruleFor } from './rules.js'
import { withSharedUnits } from './shared.js'
import { inSi } from './si.js'
import { trendOf } from './trend.js'
import { countOf, type FoundUnit, unitFor } from './units/index.js'

/**
 * The quantities of a document, in text order; `said_by` is filled when the quotes are known.
 *
 * Numbers are found on the text as it stands. Each gets its unit: the sign or word beside it, else the noun that it counts.
 * Those that are no quantities (dates, names, scores) are sorted out, ranges are joined, and the words around say how exact
 * they are, whether they rise or fall, and what is measured.
 */
export function findQuantities(document: Document, dates: readonly TimeExpression[]): Quantity[] {
  const quantities = document.sentences.flatMap((sentence) => {
    const { text } = sentence
    const numerals = numeralsIn(text)
    const multiples = multiplesIn(text)
    const decades = decadesIn(text)
    const halves = halvesBehindUnits(text)
    if (numerals.length + multiples.length + decades.length + halves.length === 0) return []
    const inside = within(dates, sentence)
    const reading = new Reading(sentence, text, inside)
    const ratios = ratiosIn(text, numerals).map((ratio) =>
      ratio.share ? { ...ratio, unit: countOf(reading, ratio.first) } : ratio,
    )
    const taken = [...ratios, ...decades, ...halves]
    const free = numerals.filter(({ start, end }) => !taken.some((one) => one.start < end && start < one.end))
    const items = ownItems(free.flatMap((numeral) => itemsOf(reading, numeral)))
    const amounts = [...amountsOf(text, withSharedUnits(text, items)), ...taken, ...multiples]
    return quantitiesOf(
      document,
      reading,
      amounts.sort((a, b) => a.start - b.start),
    )
  })
  return inNationalCurrency(document, inItsDollars(document, quantities))
}

/** The dates of a sentence, looked up: a long article has many of both. */
function within(dates: readonly TimeExpression[], { start, end }: Range): TimeExpression[] {
  const inside: TimeExpression[] = []
  for (let i = firstEndingAfter(dates, start); i < dates.length; i++) {
    const date = dates[i]
    if (!date || date.start >= end) break
    inside.push(date)
  }
  return inside
}

/** Without numbers that are a part of the unit before them: "5 feet 10 inches", "per million". */
function ownItems(items: readonly Item[]): Item[] {
  return items.filter(({ numeral }, i) => {
    const before = items[i - 1]
    return (
      !before || before.end <= numeral.start || (before.unit?.kind === 'count' && !/ per /.test(before.unit.unit.name))
    )
  })
}

/** The number with its unit, if it is a quantity. */
function itemsOf(reading: Reading, numeral: Numeral): Item[] {
  const { text, dates, sentence } = reading
  const [start, end] = [numeral.start + sentence.start, numeral.end + sentence.start]
  const date = dates.find((one) => one.start < end && start < one.end) ?? null
  // a noun is looked for only where somebody asks: that is what tagging is for
  let unit: FoundUnit | null | undefined
  const suspect = {
    text,
    article: sentence.source.slice(Math.max(0, start - 24), start),
    numeral,
    date,
    get unit() {
      if (unit === undefined) unit = unitFor(reading, numeral)
      return unit
    },
  }
  if (reasonAgainst(suspect) !== null) return []
  return [itemOf(numeral, suspect.unit)]
}

function quantitiesOf(document: Document, reading: Reading, amounts: readonly Amount[]): Quantity[] {
  const { text, sentence } = reading
  const quantities: Quantity[] = []
  let earlier: Earlier | null = null
  for (const amount of amounts) {
    if (isNoise(amount) && !MOVED_BY.test(text.slice(0, amount.start))) continue
    const { value, low, high, unit } = amount
    const own = boundOf(text, amount.start, amount.end, amount.last.end)
    const converted: boolean = earlier !== null && isConversion(text, earlier.end, own)
    const bound: Quantity['bound'] = converted && earlier && own.bound === 'exact' ? earlier.bound : own.bound
    const trend: Quantity['trend'] = trendOf(reading, amount, own, earlier)
    const kind: Quantity['kind'] = unit?.kind ?? (amount.first.part ? 'ratio' : 'number')
    const same: boolean = converted || (earlier !== null && isOfSame(sentence, earlier, own, kind))
    const of: Quantity['of'] =
      same && earlier ? copyOf(earlier.of) : measuredThing(reading, unit, amount.first.part, own)
    const range = value === null
    earlier = { end: own.end, trend, bound, of, kind }
    quantities.push({
      ...claim(document, 'quantity', sentence.start + own.start, sentence.start + own.end, ruleFor(kind, range)),
      value,
      low,
      high,
      bound,
      trend,
      kind,
      unit: unit?.unit ?? null,
      si: inSi(unit?.entry ?? null, value, low, high),
      of,
      said_by: null,
    })
  }
  return quantities
}

/** "rose by five to 30" */
const MOVED_BY = /\b(?:ro[sw]e|grew|increased|climbed|fell|dropped|declined|(?:up|down)) by $/

/** A small number word with nothing that it counts is a pronoun or a manner of speaking. */
function isNoise({ unit, first, last }: Amount): boolean {
  return !unit && !first.part && first.most === null && last.form === 'words' && last.exponent === 0 && last.value < 100
}

export const quantityBook: RuleBook = {
  name: 'quantities',
  rules: QUANTITY_RULES,
  read: (text) => {
    const document = exampleDocument(text, EXAMPLE_DATE)
    return findQuantities(document, findDates(document)).map(({ rule, value, low, high, bound, trend, unit, of }) => ({
      rule,
      reads: [
        trend,
        bound === 'exact' ? null : bound,
        value ?? `${low}..${high}`,
        unit?.currency ?? unit?.name,
        of && `of ${of.text}`,
      ]
        .filter((part) => part !== null && part !== undefined)
        .join(' '),
    }))
  },
}
