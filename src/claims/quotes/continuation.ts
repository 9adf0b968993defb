import type { Document } from '../../language/document.js'
import type { Quote } from '../../record.js'
import { claim } from '../../rules/claim.js'
import { spanOf } from '../../text/span.js'
import { isAllQuoted, isQuotation, type Unit } from './unit.js'

/**
 * "“…,” he said. “…”": a quotation with no cue of its own goes on with the quote before it, in the same paragraph and in
 * the next ones, until somebody else is quoted or the narration takes over.
 */
export class Continuation {
  private last: Quote | null = null

  constructor(private readonly document: Document) {}

  /** Whether a quotation with no cue of its own would go on with the last quote. */
  get goesOn(): boolean {
    return this.last !== null
  }

  /** The quotes of one unit; where it has none, its quotation is added to the quote before, which changes in place. */
  read(unit: Unit, quotes: readonly Quote[]): void {
    if (quotes.length > 0) this.last = lastQuoted(quotes)
    else if (!isAllQuoted(unit.items)) this.last = null
    else if (this.last) this.add(this.last, unit)
  }

  private add(quote: Quote, { items }: Unit): void {
    const { text } = this.document
    const start = items.find(isQuotation)?.start ?? 0
    const end = items.findLast(isQuotation)?.end ?? start
    quote.content.push(spanOf(text, start, end))
    Object.assign(quote, claim(this.document, 'quote', quote.start, Math.max(quote.end, end), quote.rule))
  }
}

/** "“…,” he said, adding that it was late": what goes on is the quotation. */
function lastQuoted(quotes: readonly Quote[]): Quote | null {
  let last: Quote | null = null
  for (const quote of quotes) if (quote.mode !== 'indirect' && quote.start >= (last?.start ?? 0)) last = quote
  return last
}
