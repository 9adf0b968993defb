import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Article } from '../article/article.js'
import type { ArticleFormat } from '../record.js'
import { decodeAny } from '../text/encodings/index.js'
import { Extent } from './extent.js'
import { type Failure, problemOf } from './failure.js'
import { filesOf } from './files.js'
import { READERS } from './formats/index.js'
import { linesOf, ndjsonArticle } from './formats/ndjson.js'
import { LONGEST, TooLong } from './longest.js'
import { formatOfName, formatOfText, type InputFormat, recognizeNdjson } from './recognize.js'

export type ReadArticle = { article: Article } | { failure: Failure }

/**
 * The articles behind paths, one at a time and in order; what cannot be read comes as a failure in its place.
 *
 * `auto` goes by the file's extension, then by its content. Of a text file, one article is in memory; of an NDJSON
 * file, one line. A text file without text fails; NDJSON without a line is a list of no articles. `extent` is kept up.
 */
export async function* readArticles(
  paths: readonly string[],
  input: InputFormat,
  standardInput: AsyncIterable<Uint8Array>,
  extent = new Extent(),
): AsyncGenerator<ReadArticle> {
  for await (const found of filesOf(paths, extent)) {
    const parts =
      'failure' in found
        ? [{ read: found, part: 1 }]
        : articlesOf(found.file, input, found.file === '-' ? standardInput : createReadStream(found.file))
    for await (const { read, part } of parts) {
      extent.advance(part)
      yield read
    }
    extent.endFile()
  }
}

/** An article, and how much of its file has been read with it, as `Extent` wants it. */
interface Part {
  read: ReadArticle
  part: number | null
}

async function* articlesOf(
  source: string,
  input: InputFormat,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Part> {
  try {
    const told = input === 'auto' ? formatOfName(source) : input
    const { isNdjson, bytes } = told ? { isNdjson: told === 'ndjson', bytes: stream } : await recognizeNdjson(stream)
    if (isNdjson) yield* lineArticles(source, bytes)
    else yield { read: { article: await articleOf(source, bytes, told === 'ndjson' ? null : told) }, part: 1 }
  } catch (error) {
    yield { read: { failure: { source, problem: problemOf(error) } }, part: 1 }
  }
}

async function* lineArticles(source: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  // a pipe has no size, and standard input no name
  const size = source === '-' ? 0 : (await stat(source)).size
  let done = 0
  for await (const { number, line } of linesOf(bytes)) {
    done += line.length + 1
    const read = await ndjsonArticle(`${source}#${number}`, line)
    if (read) yield { read, part: size > 0 ? Math.min(1, done / size) : null }
  }
}

/** The one article of a file; `told` is its format, or null where its text has to tell. */
async function articleOf(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  told: ArticleFormat | null,
): Promise<Article> {
  const { text, warnings } = await decodeAny(await collected(stream))
  const article = await READERS[told ?? formatOfText(text)](source, text)
  return warnings.length === 0 ? article : { ...article, warnings: [...warnings, ...(article.warnings ?? [])] }
}

/** Throws TooLong as soon as it is. */
async function collected(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > LONGEST) throw new TooLong()
  }
  return Buffer.concat(chunks)
}
