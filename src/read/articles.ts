import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import type { Article } from '../article/article.js'
import { type Failure, problemOf } from './failure.js'
import { filesOf } from './files.js'
import { linesOf, ndjsonArticle } from './formats/ndjson.js'
import { textArticle } from './formats/text.js'

export const INPUT_FORMATS = ['auto', 'text', 'ndjson'] as const
export type InputFormat = (typeof INPUT_FORMATS)[number]

export type ReadArticle = { article: Article } | { failure: Failure }

/**
 * The articles behind paths, one at a time and in order; what cannot be read comes as a failure in its place.
 *
 * `auto` goes by the file's extension, then by its first line: a JSON object makes it NDJSON. Of a text file, one article
 * is in memory; of an NDJSON file, one line.
 */
export async function* readArticles(
  paths: readonly string[],
  input: InputFormat,
  standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadArticle> {
  for await (const found of filesOf(paths)) {
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
    const { bytes, format } = await recognized(source, input, stream)
    if (format === 'text') {
      yield { article: textArticle(source, await collected(bytes)) }
      return
    }
    for await (const { number, line } of linesOf(bytes)) {
      const read = ndjsonArticle(`${source}#${number}`, line)
      if (read) yield read
    }
  } catch (error) {
    yield { failure: { source, problem: problemOf(error) } }
  }
}

const NDJSON = /^\.(?:ndjson|jsonl)$/i
const PLAIN = /^\.(?:txt|text)$/i

/** The format of an input, and its bytes with what had to be looked at put back. */
async function recognized(
  source: string,
  input: InputFormat,
  stream: AsyncIterable<Uint8Array>,
): Promise<{ bytes: AsyncIterable<Uint8Array>; format: 'text' | 'ndjson' }> {
  if (input !== 'auto') return { bytes: stream, format: input }
  const extension = extname(source)
  if (NDJSON.test(extension)) return { bytes: stream, format: 'ndjson' }
  if (PLAIN.test(extension)) return { bytes: stream, format: 'text' }
  const iterator = stream[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  // the first line, or as much of it as shows that it is no JSON
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    head.push(next.value)
    if (!beginsObject(Buffer.concat(head.slice(0, 8))) || next.value.includes(10)) break
  }
  return { bytes: rejoined(head, iterator), format: isObjectLine(Buffer.concat(head)) ? 'ndjson' : 'text' }
}

function beginsObject(head: Buffer): boolean {
  return /^\ufeff?\s*(?:\{|$)/.test(head.subarray(0, 64).toString('utf8'))
}

function isObjectLine(head: Buffer): boolean {
  const line =
    head
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .trimStart()
      .split('\n')[0] ?? ''
  if (!line.startsWith('{')) return false
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

async function* rejoined(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function collected(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
