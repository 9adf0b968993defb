import { createReadStream } from 'node:fs'
import type { Article } from '../article/article.js'
import { type Failure, problemOf } from './failure.js'
import { filesOf, type Warn } from './files.js'
import { linesOf, ndjsonArticle } from './formats/ndjson.js'
import { textArticle } from './formats/text.js'
import { formatOfContent, formatOfName, type InputFormat, NOT_READ_YET } from './recognize.js'

export type ReadArticle = { article: Article } | { failure: Failure }

/**
 * The articles behind paths, one at a time and in order; what cannot be read comes as a failure in its place.
 *
 * `auto` goes by the file's extension, then by its first line. Of a text file, one article is in memory; of an NDJSON
 * file, one line. A text file without text fails; NDJSON without a line is a list of no articles.
 */
export async function* readArticles(
  paths: readonly string[],
  input: InputFormat,
  standardInput: AsyncIterable<Uint8Array>,
  warn: Warn = () => {},
): AsyncGenerator<ReadArticle> {
  for await (const found of filesOf(paths, input, warn)) {
    if ('failure' in found) yield found
    else yield* articlesOf(found.file, input, found.file === '-' ? standardInput : createReadStream(found.file))
  }
}

async function* articlesOf(
  source: string,
  input: InputFormat,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadArticle> {
  try {
    const told = input === 'auto' ? formatOfName(source) : input
    const { bytes, format } = told ? { bytes: stream, format: told } : await formatOfContent(stream)
    if (format === 'html') yield { failure: { source, problem: NOT_READ_YET } }
    else if (format === 'text') yield { article: textArticle(source, await collected(bytes)) }
    else
      for await (const { number, line } of linesOf(bytes)) {
        const read = ndjsonArticle(`${source}#${number}`, line)
        if (read) yield read
      }
  } catch (error) {
    yield { failure: { source, problem: problemOf(error) } }
  }
}

async function collected(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
