import { type Document, exampleDocument } from '../../language/document.js'
import type { Stretch } from '../../language/item.js'
import type { Quote, Span } from '../../record.js'
import { claim } from '../../rules/claim.js'
import { EXAMPLE_DATE, type RuleBook } from '../../rules/rule.js'
import { spanOf } from '../../text/span.js'
import { accordingTo } from './according-to.js'
import { adjective } from './adjective.js'
import { appearance } from './appearance.js'
import { asked } from './asked.js'
import type { Attribution, QuoteRule } from './attribution.js'
import { colon, dash } from './colon.js'
import { contentCueSource, contentSourceCue } from './content-first.js'
import { Continuation } from './continuation.js'
import { cueSourceContent } from './cue-first.js'
import { gerund } from './gerund.js'
import { heard } from './heard.js'
import { how } from './how.js'
import { outermost } from './nesting.js'
import { noun } from './noun.js'
import { passive } from './passive.js'
import { quotationFirst } from './quotation-first.js'
import { quotationLast } from './quotation-last.js'
import { mayReport, readingOf } from './reading.js'
import { relative } from './relative.js'
import { relayed } from './relay.js'
import { sentenceBefore } from './sentence-before.js'
import { sourceCueContent } from './source-first.js'
import { isAllQuoted, isQuotation, type Unit, unitsOf } from './unit.js'
import { isUtterance } from './utterance.js'

/** The more specific rule first: it wins where two read the same cue. */
const RULES: readonly QuoteRule[] = [
  accordingTo,
  colon,
  dash,
  how,
  relative,
  asked,
  heard,
  contentSourceCue,
  contentCueSource,
  cueSourceContent,
  gerund,
  sourceCueContent,
  passive,
  adjective,
  noun,
  appearance,
]

/** Read only quotations that none of those read: by where they stand, whatever the words beside them. */
const BY_PLACE: readonly QuoteRule[] = [quotationFirst, quotationLast]

/** A quote and, where somebody passes it on ("…, according to RFA"), the words for who does. */
export interface FoundQuote {
  quote: Quote
  relay: Span | null
}

/**
 * The attributed quotes of a document, in text order; `source` and `via` are filled when the sources are known.
 *
 * Reads paragraph by paragraph: a sentence that reports, with quotations as single items of it.
 */
export function findQuotes(document: Document): FoundQuote[] {
  const found: FoundQuote[] = []
  const continuation = new Continuation(document)
  let before: Unit | null = null
  let last: { unit: Unit; quote: Quote } | null = null
  for (const unit of unitsOf(document)) {
    let read = quotesIn(unit, attributionsIn(unit))
    if (read.length === 0 && before && !continuation.goesOn && isAllQuoted(unit.items)) {
      const both = { ...before, items: [...before.items, ...unit.items] }
      read = quotesIn(both, [...sentenceBefore.find(readingOf(both))])
    }
    if (read.length === 0 && last && !continuation.goesOn && goesOnFrom(last.unit, unit))
      read = [{ quote: goneOn(unit, last.quote), relay: null }]
    found.push(...read)
    const told = read.findLast(({ quote }) => quote.speaker !== null)
    last = told ? { unit, quote: told.quote } : null
    continuation.read(
      unit,
      read.map(({ quote }) => quote),
    )
    // "Asked about Iran, he shrugged. “…”": the question is nobody's
    before = read.every(({ quote }) => quote.rule === asked.id) ? unit : null
  }
  continuation.close()
  return found.sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end)
}

/** Whether a sentence is all quotation, and no title, in the paragraph of the report before. */
function goesOnFrom(before: Unit, unit: Unit): boolean {
  return (
    before.paragraph === unit.paragraph &&
    isAllQuoted(unit.items) &&
    isUtterance(unit, unit.items.findIndex(isQuotation))
  )
}

/** "Tom Reed said he was thrilled. “I was lucky.”": what nothing else attributes is said by whom the sentence before reports. */
function goneOn(unit: Unit, { act, speaker, cue, addressee }: Quote): Quote {
  const from = unit.items.findIndex(isQuotation)
  const content = spanOfItems(unit, { from, to: unit.items.findLastIndex(isQuotation) + 1 })
  return {
    ...claim(unit.document, 'quote', content.start, content.end, sentenceBefore.id),
    mode: 'direct',
    act: 'statement',
    content: [content],
    cue: act === 'statement' && cue ? { ...cue } : null,
    speaker: speaker && { ...speaker },
    source: null,
    addressee: addressee && { ...addressee },
    via: null,
  }
}

function quotesIn(unit: Unit, attributions: readonly Attribution[]): FoundQuote[] {
  return relayed(attributions).map(({ attribution, by }) => ({
    quote: quoteOf(unit, attribution),
    relay: by && spanOfItems(unit, by),
  }))
}

/** One attribution a cue: where two rules read the same one, the first in the list. */
function attributionsIn(unit: Unit): Attribution[] {
  if (!mayReport(unit)) return []
  const reading = readingOf(unit)
  const byCue = new Map<number, Attribution>()
  for (const rule of RULES) {
    for (const attribution of rule.find(reading)) {
      const cue = attribution.cue?.to ?? -1
      if (!byCue.has(cue)) byCue.set(cue, attribution)
    }
  }
  const attributions = outermost([...byCue.values()])
  for (const rule of BY_PLACE) {
    for (const attribution of rule.find(reading)) {
      if (attributions.some((other) => sharesContent(attribution, other))) continue
      // "“…,” he said of the vote, “…”": the second quotation goes on with the first
      const same = attributions.findIndex((other) => other.cue && other.cue.to === attribution.cue?.to)
      const first = attributions[same]
      if (first) attributions[same] = { ...first, content: [...first.content, ...attribution.content] }
      else attributions.push(attribution)
    }
  }
  return attributions
}

function sharesContent(a: Attribution, b: Attribution): boolean {
  return a.content.some((one) => b.content.some((other) => one.from < other.to && other.from < one.to))
}

function quoteOf(unit: Unit, { rule, act, content, cue, lemma, speaker, addressee }: Attribution): Quote {
  const spans = content.map((stretch) => spanOfItems(unit, stretch))
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return {
    ...claim(unit.document, 'quote', start, end, rule),
    mode: modeOf(unit, content),
    act,
    content: spans,
    cue: cue && { ...spanOfItems(unit, cue), lemma },
    speaker: speaker && spanOfItems(unit, speaker),
    source: null,
    addressee: addressee && spanOfItems(unit, addressee),
    via: null,
  }
}

function spanOfItems({ document, items }: Unit, { from, to }: Stretch): Span {
  return spanOf(document.text, items[from]?.start ?? 0, items[to - 1]?.end ?? 0)
}

function modeOf({ document, items }: Unit, content: readonly Stretch[]): Quote['mode'] {
  const inside = content.flatMap(({ from, to }) => items.slice(from, to))
  const marked = inside.some(
    (item) => isQuotation(item) || /^["“”«»‘]$/.test(document.text.slice(item.start, item.end)),
  )
  if (!marked) return 'indirect'
  return inside.every((item) => isQuotation(item) || item.kind === 'punctuation') ? 'direct' : 'mixed'
}

export const quoteBook: RuleBook = {
  name: 'quotes',
  rules: [...RULES, ...BY_PLACE, sentenceBefore],
  read: (text) =>
    findQuotes(exampleDocument(text, EXAMPLE_DATE)).map(({ quote }) => ({
      rule: quote.rule,
      reads: [
        quote.speaker?.text ?? '',
        quote.cue?.text ?? '',
        quote.content.map((span) => span.text).join(' … '),
      ].join(' | '),
    })),
}
