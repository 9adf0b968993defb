import type { Article } from '../../article/article.js'
import { DecodeError, decode, isUtf16 } from '../../text/decode.js'
import type { Failure } from '../failure.js'
import { LONGEST, TooLong } from '../longest.js'
import { READERS } from './index.js'

const LINE_FEED = 0x0a

/**
 * The lines of a stream of bytes, each with its number from 1; one line at a time is in memory. Of a line that is too long,
 * no more than its beginning is kept: enough to show that it is.
 *
 * Throws DecodeError for UTF-16, whose lines cannot be told by their bytes: JSON is UTF-8.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<{ number: number; line: Uint8Array }> {
  let pending: Uint8Array[] = []
  let length = 0
  let number = 0
  for await (const chunk of bytes) {
    if (number === 0 && length === 0 && isUtf16(chunk)) throw new DecodeError('is UTF-16; save it as UTF-8')
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      pending.push(chunk.subarray(from, at))
      yield { number: ++number, line: Buffer.concat(pending) }
      pending = []
      length = 0
      from = at + 1
    }
    if (from === chunk.length || length > LONGEST) continue
    pending.push(chunk.subarray(from))
    length += chunk.length - from
  }
  if (pending.length > 0) yield { number: ++number, line: Buffer.concat(pending) }
}

/** The article of one line; null for an empty line. `source` is "FILE#LINE". */
export async function ndjsonArticle(
  source: string,
  line: Uint8Array,
): Promise<{ article: Article } | { failure: Failure } | null> {
  try {
    if (line.length > LONGEST) throw new TooLong()
    const json = decode(line).trim()
    return json === '' ? null : { article: await articleOf(source, parsed(json)) }
  } catch (error) {
    if (error instanceof DecodeError || error instanceof BadLine) return { failure: { source, problem: error.message } }
    throw error
  }
}

class BadLine extends Error {}

type Fields = { readonly [field: string]: unknown }

function parsed(json: string): Fields {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new BadLine(`is not JSON (${error instanceof Error ? error.message : String(error)}); give one object a line`)
  }
  if (!isObject(value)) throw new BadLine('is not a JSON object; give {"text": …} a line')
  return value
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The article in the fields of a line; what they say of it goes before what its page says. */
async function articleOf(source: string, fields: Fields): Promise<Article> {
  const { id, byline } = fields
  const article = await contentOf(source, fields)
  if (typeof id === 'string' || typeof id === 'number') article.id = String(id)
  else if (!isMissing(id)) throw new BadLine('has an "id" that is neither a string nor a number; mend it')
  for (const field of ['url', 'title', 'publisher', 'published'] as const) {
    const value = fields[field]
    if (typeof value === 'string') article[field] = value
    else if (!isMissing(value)) throw new BadLine(`has a "${field}" that is no string; mend it`)
  }
  if (typeof byline === 'string') article.byline = [byline]
  else if (isStrings(byline)) article.byline = byline
  else if (!isMissing(byline))
    throw new BadLine('has a "byline" that is neither a string nor a list of strings; mend it')
  return article
}

/** What holds the article, the first that is there. */
const CONTENT = ['text', 'html', 'markdown'] as const

async function contentOf(source: string, fields: Fields): Promise<Article> {
  const field = CONTENT.find((name) => !isMissing(fields[name]))
  if (!field) throw new BadLine('has no "text", "html" or "markdown"; give the article as a string')
  const { [field]: value, url } = fields
  if (typeof value !== 'string') throw new BadLine(`has a "${field}" that is no string; mend it`)
  if (value.trim() === '') throw new BadLine(`has an empty "${field}"; there is nothing to read in it`)
  return READERS[field](source, value, typeof url === 'string' ? url : undefined)
}

/** Left out, or null, which many programs write for it. */
function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
