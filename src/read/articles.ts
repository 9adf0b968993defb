import { createReadStream } from 'node:fs'
import type { Article } from '../article/article.js'
import { DecodeError } from '../text/decode.js'
import { type Failure, problemOf } from './failure.js'
import { filesOf, type Warn } from './files.js'
import { htmlArticle } from './formats/html.js'
import { linesOf, ndjsonArticle } from './formats/ndjson.js'
import { textArticle } from './formats/text.js'
import { formatOfContent, formatOfName, type InputFormat } from './recognize.js'

/** A page is read whole, and its tree takes many times its size. */
const LONGEST_PAGE = 20_000_000

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
    if (format === 'html') yield { article: await htmlArticle(source, await collected(bytes, LONGEST_PAGE)) }
    else if (format === 'text') yield { article: textArticle(source, await collected(bytes)) }
    else
      for await (const { number, line } of linesOf(bytes)) {
        const read = await ndjsonArticle(`${source}#${number}`, line)
        if (read) yield read
      }
  } catch (error) {
    yield { failure: { source, problem: problemOf(error) } }
  }
}

/** Throws DecodeError as soon as there are more bytes than `atMost`. */
async function collected(stream: AsyncIterable<Uint8Array>, atMost = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > atMost) throw new DecodeError(`is a page of more than ${atMost / 1e6} MB; save the article alone`)
  }
  return Buffer.concat(chunks)
}
