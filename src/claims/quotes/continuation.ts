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
  /** Where the last quote ends by now; it is told only once, when nothing more can follow. */
  private end = 0

  constructor(private readonly document: Document) {}

  /** Whether a quotation with no cue of its own would go on with the last quote. */
  get goesOn(): boolean {
    return this.last !== null
  }

  /** The quotes of one unit; where it has none, its quotation is added to the quote before, which changes in place. */
  read({ items }: Unit, quotes: readonly Quote[]): void {
    if (quotes.length > 0) this.begin(lastQuoted(quotes))
    else if (!isAllQuoted(items)) this.begin(null)
    else if (this.last) {
      const start = items.find(isQuotation)?.start ?? 0
      this.end = items.findLast(isQuotation)?.end ?? start
      this.last.content.push(spanOf(this.document.text, start, this.end))
    }
  }

  /** Nothing follows any more. */
  close(): void {
    this.begin(null)
  }

  private begin(quote: Quote | null): void {
    const { last, end, document } = this
    if (last && end > last.end) Object.assign(last, claim(document, 'quote', last.start, end, last.rule))
    this.last = quote
    this.end = quote?.end ?? 0
  }
}

/** "“…,” he said, adding that it was late": what goes on is the quotation. */
function lastQuoted(quotes: readonly Quote[]): Quote | null {
  let last: Quote | null = null
  for (const quote of quotes) if (quote.mode !== 'indirect' && quote.start >= (last?.start ?? 0)) last = quote
  return last
}
