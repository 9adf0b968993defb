import type { Article } from '../article/article.js'
import type { Format } from '../output/index.js'
import type { ReadArticle } from '../read/articles.js'
import type { Failure } from '../read/failure.js'
import type { ArticleRecord } from '../record.js'
import { sayFailure, sayStack, wordsOf } from './messages.js'
import type { Sink } from './sink.js'

/** Where the records of a run go, and who is told of their warnings. */
export interface Run {
  extract(article: Article): ArticleRecord
  format: Format
  sink: Sink
  warn(source: string, warning: string): void
}

/** Writes the records of all articles that can be read, in order; gives the number of those that cannot. */
export async function writeRecords(articles: AsyncIterable<ReadArticle>, run: Run): Promise<number> {
  const { format, sink } = run
  let failed = 0
  let first = true
  await sink.write(format.open())
  for await (const read of articles) {
    const result = 'failure' in read ? read : recordOf(read.article, run)
    if ('failure' in result) {
      sayFailure(result.failure)
      failed++
      continue
    }
    for (const warning of result.record.warnings) run.warn(result.record.source, warning)
    await sink.write(format.record(result.record, first))
    first = false
  }
  await sink.write(format.close())
  await sink.finish()
  return failed
}

/** The record of an article; a rule that breaks on one costs that one. */
function recordOf(article: Article, { extract }: Run): { record: ArticleRecord } | { failure: Failure } {
  try {
    return { record: extract(article) }
  } catch (error) {
    sayStack(error)
    const problem = `a fault of tumen's: ${wordsOf(error)}; TUMEN_DEBUG=1 shows where, please report it`
    return { failure: { source: article.source, problem } }
  }
}
