import type { Article } from '../article/article.js'
import { type ExtractOptions, extract } from '../extract.js'
import { type Display, type FormatName, loadFormat } from '../output/index.js'
import type { Failure } from '../read/failure.js'
import type { ArticleRecord } from '../record.js'
import { wordsOf } from './messages.js'

/** What an article is to become; it can be handed to another thread as it is. */
export interface Order {
  options: ExtractOptions
  format: FormatName
  display: Display
}

/** What an article has become: its record as printed, with what is to be said of it, or why there is none. */
export type Piece = { source: string; text: string; warnings: readonly string[] } | { failure: Failure; fault?: Error }

/** Makes pieces of articles, as an order says. A string crosses threads faster than the record it was printed from. */
export async function pieceMaker({ options, format, display }: Order): Promise<(article: Article) => Piece> {
  const printer = await loadFormat(format, display)
  return (article) =>
    pieceOf(article, (one) => {
      const record = extract(one, options)
      return { record, text: printer.record(record) }
    })
}

/** A rule that breaks on an article costs that one. */
export function pieceOf(article: Article, made: (article: Article) => { record: ArticleRecord; text: string }): Piece {
  try {
    const { record, text } = made(article)
    return { source: record.source, text, warnings: record.warnings }
  } catch (error) {
    const problem = `a fault of tumen's: ${wordsOf(error)}; TUMEN_DEBUG=1 shows where, please report it`
    return { failure: { source: article.source, problem }, ...(error instanceof Error && { fault: error }) }
  }
}
