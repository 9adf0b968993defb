import { type Document, exampleDocument } from '../../language/document.js'
import type { Sentence } from '../../language/sentence.js'
import type { Quantity, TimeExpression } from '../../record.js'
import { claim } from '../../rules/claim.js'
import { EXAMPLE_DATE, type RuleBook } from '../../rules/rule.js'
import { findDates } from '../dates/index.js'
import { boundOf, trendOf } from './bound.js'
import { measuredThing } from './measured.js'
import { type Numeral, numeralsIn } from './numeral.js'
import { type NumeralRange, rangesIn } from './range.js'
import { type Ratio, ratiosIn } from './ratio.js'
import { reasonAgainst } from './reject.js'
import { QUANTITY_RULES, ruleFor } from './rules.js'
import { inSi } from './si.js'
import { countedNoun, type FoundUnit, unitOf } from './unit.js'

/**
 * The quantities of a document, in text order; `said_by` is filled when the quotes are known.
 *
 * Numbers are found on the text as it stands, those that are none (dates, names, scores) are sorted out, ranges are joined,
 * and each gets its unit: the sign or word beside it, else the noun that it counts.
 */
export function findQuantities(document: Document, dates: readonly TimeExpression[]): Quantity[] {
  return document.sentences.flatMap((sentence) => {
    const { text } = sentence
    const inside = dates.filter((date) => date.start < sentence.end && sentence.start < date.end)
    const ratios = ratiosIn(text)
    const numerals = numeralsIn(text).filter(
      (numeral) =>
        !ratios.some((ratio) => ratio.start < numeral.end && numeral.start < ratio.end) &&
        reasonAgainst(text, numeral, inside, sentence.start) === null,
    )
    const quantities = rangesIn(text, numerals).flatMap((found) => {
      const quantity = quantityOf(document, sentence, found)
      return quantity ? [quantity] : []
    })
    return [...quantities, ...ratios.map((ratio) => ratioOf(document, sentence, ratio))].sort(
      (a, b) => a.start - b.start,
    )
  })
}

function ratioOf(document: Document, sentence: Sentence, ratio: Ratio): Quantity {
  const { bound, start, end } = boundOf(sentence.text, ratio.start, ratio.end)
  const from = sentence.start + start
  const to = sentence.start + end
  return {
    ...claim(document, 'quantity', from, to, 'quantity.ratio'),
    value: ratio.value,
    low: null,
    high: null,
    bound,
    trend: null,
    kind: 'ratio',
    unit: null,
    si: null,
    of: measuredThing(sentence, null, from, to),
    said_by: null,
  }
}

function isRange(found: Numeral | NumeralRange): found is NumeralRange {
  return 'low' in found
}

function quantityOf(document: Document, sentence: Sentence, found: Numeral | NumeralRange): Quantity | null {
  const { text, start: offset } = sentence
  const last = isRange(found) ? found.high : found
  const first = isRange(found) ? found.low : found
  const unit =
    unitOf(text, last) ??
    multipleOf(text, last) ??
    unitOf(text, first) ??
    countedNoun(sentence, inArticle(last, offset))
  if (!unit && isNoise(text, last)) return null
  const kind = unit?.kind ?? 'number'
  const numberStart = Math.min(
    isRange(found) ? found.start : found.start,
    unit && unit.start < first.start ? unit.start : first.start,
  )
  const signed = isRange(found) ? Math.min(numberStart, unitOf(text, first)?.start ?? numberStart) : numberStart
  const numberEnd = Math.max(unit?.end ?? last.end, last.end)
  const { bound, start, end } = boundOf(text, signed, numberEnd)
  const value = isRange(found) ? null : first.value
  const low = isRange(found) ? first.value : null
  const high = isRange(found) ? last.value : null
  return {
    ...claim(document, 'quantity', offset + start, offset + end, ruleFor(kind, isRange(found))),
    value,
    low,
    high,
    bound,
    trend: trendOf(text, start, end),
    kind,
    unit: unit?.unit ?? null,
    si: inSi(unit?.entry ?? null, value, low, high),
    of: measuredThing(sentence, unit, offset + start, offset + numberEnd),
    said_by: null,
  }
}

function inArticle(numeral: Numeral, offset: number): Numeral {
  return { ...numeral, start: numeral.start + offset, end: numeral.end + offset }
}

/** "three times as many", "twofold". */
function multipleOf(text: string, { start, end }: Numeral): FoundUnit | null {
  const match = /^(?:\stimes\b(?=\s(?:as|more|the|bigger|larger|higher|faster|greater|less))|[-\s]?fold\b)/i.exec(
    text.slice(end, end + 24),
  )
  return match
    ? {
        kind: 'multiple',
        unit: { name: 'time', ucum: null, currency: null, dimension: null },
        entry: null,
        start,
        end: end + match[0].length,
      }
    : null
}

/** A small number word with nothing that it counts is a pronoun or a manner of speaking. */
function isNoise(text: string, { form, value, start, end, scaled }: Numeral): boolean {
  if (form === 'words') return !scaled
  return (
    value < 10 &&
    /\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, start - 20), start)) &&
    !/^\s?[,.]/.test(text.slice(end))
  )
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
