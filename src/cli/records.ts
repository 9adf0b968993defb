import type { Format } from '../output/index.js'
import type { ReadArticle } from '../read/articles.js'
import { type Crew, inOrder } from './in-order.js'
import { sayFailure, sayStack } from './messages.js'
import type { Piece } from './piece.js'
import type { Sink } from './sink.js'

/** Who makes the records of a run, where they go, who is told of their warnings, and that one article more is done. */
export interface Run {
  crew: Crew<ReadArticle, Piece>
  format: Format
  sink: Sink
  tally: Tally
  warn(source: string, warning: string): void
  advance(): void
}

/** How far a run has come. */
export interface Tally {
  written: number
  failed: number
}

/** Writes the records of all articles that can be read, in order. */
export async function writeRecords(articles: AsyncIterable<ReadArticle>, run: Run): Promise<void> {
  const { crew, format, sink, tally, warn, advance } = run
  await sink.write(format.open())
  for await (const piece of inOrder(articles, crew)) {
    if ('failure' in piece) {
      sayStack(piece.fault)
      sayFailure(piece.failure)
      tally.failed++
    } else {
      for (const warning of piece.warnings) warn(piece.source, warning)
      await sink.write(tally.written > 0 ? format.between + piece.text : piece.text)
      tally.written++
    }
    advance()
  }
  await sink.write(format.close(tally.written > 0))
  await sink.finish()
}
