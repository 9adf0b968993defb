import type { Document } from '../../language/document.js'
import type { Quote, Span } from '../../record.js'
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

  /** Quotations that nothing attributes and no mark closes, paragraph after paragraph. */
  private readonly waiting: Span[] = []

  constructor(private readonly document: Document) {}

  /** Whether a quotation with no cue of its own would go on with the last quote. */
  get goesOn(): boolean {
    return this.last !== null
  }

  /** The quotes of one unit; where it has none, its quotation is added to the quote before, which changes in place. */
  read({ items }: Unit, quotes: readonly Quote[]): void {
    if (quotes.length > 0) {
      this.begin(lastQuoted(quotes))
      this.addWaiting(quotes, items[0]?.start ?? 0)
    } else if (!isAllQuoted(items)) this.begin(null)
    else {
      const start = items.find(isQuotation)?.start ?? 0
      const end = items.findLast(isQuotation)?.end ?? start
      const span = spanOf(this.document.text, start, end)
      if (this.last) {
        this.end = end
        this.last.content.push(span)
      } else if (items.findLast(isQuotation)?.open) this.waiting.push(span)
      if (this.last || this.waiting.at(-1) === span) return
    }
    this.waiting.length = 0
  }

  /** "“I lay awake." in a paragraph of its own, and "“Now I sleep,” said Ms. Hall" in the next: one quotation, told at its end. */
  private addWaiting(quotes: readonly Quote[], start: number): void {
    const first = this.waiting[0]
    const quote = quotes.find(({ mode, content }) => mode === 'direct' && content[0]?.start === start)
    if (!first || !quote) return
    quote.content.unshift(...this.waiting)
    Object.assign(quote, claim(this.document, 'quote', first.start, quote.end, quote.rule))
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
