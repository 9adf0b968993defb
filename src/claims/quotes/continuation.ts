import type { Quote } from '../../record.js'
import { claim } from '../../rules/claim.js'
import { spanOf } from '../../text/span.js'
import { isAllQuoted } from './attribution.js'
import { isQuotation, type Unit } from './unit.js'

/**
 * "“…,” he said. “…”": a quotation with no cue of its own goes on with the quote before it, in the same paragraph, or in
 * the next one where nothing else stands between. Changes that quote in place.
 */
export function continued(unit: Unit, last: Quote | undefined): void {
  const { items, document, paragraph } = unit
  if (!isAllQuoted(items, { from: 0, to: items.length })) return
  if (!last || last.mode === 'indirect') return
  const between = document.text.slice(last.end, items[0]?.start ?? 0)
  const samePlace = last.start >= paragraph.start ? true : /\n/.test(between) && between.length < 200
  if (!samePlace) return
  const start = items.find(isQuotation)?.start ?? 0
  const end = items.findLast(isQuotation)?.end ?? start
  last.content.push(spanOf(document.text, start, end))
  Object.assign(last, claim(document, 'quote', last.start, Math.max(last.end, end), last.rule))
}
