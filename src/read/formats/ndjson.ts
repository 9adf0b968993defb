import type { Article } from '../../article/article.js'
import { DecodeError, decode } from '../../text/decode.js'
import type { Failure } from '../failure.js'
import { LATER_PROBLEM } from '../files.js'

const LINE_FEED = 10

/** The lines of a stream of bytes, each with its number from 1; one line at a time is in memory. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<{ number: number; line: Uint8Array }> {
  let pending: Uint8Array[] = []
  let number = 0
  for await (const chunk of bytes) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      pending.push(chunk.subarray(from, at))
      yield { number: ++number, line: Buffer.concat(pending) }
      pending = []
      from = at + 1
    }
    if (from < chunk.length) pending.push(chunk.subarray(from))
  }
  if (pending.length > 0) yield { number: ++number, line: Buffer.concat(pending) }
}

/** The article of one line; null for an empty line. `source` is "FILE#LINE". */
export function ndjsonArticle(source: string, line: Uint8Array): { article: Article } | { failure: Failure } | null {
  const fail = (problem: string) => ({ failure: { source, problem } })
  let json: string
  try {
    json = decode(line).trim()
  } catch (error) {
    return fail(error instanceof DecodeError ? error.message : String(error))
  }
  if (json === '') return null
  let record: unknown
  try {
    record = JSON.parse(json)
  } catch (error) {
    return fail(`is not JSON (${error instanceof Error ? error.message : String(error)}); give one object a line`)
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return fail('is not a JSON object; give {"text": …} a line')
  return articleOf(source, record as Record<string, unknown>)
}

function articleOf(source: string, record: Record<string, unknown>): { article: Article } | { failure: Failure } {
  const fail = (problem: string) => ({ failure: { source, problem } })
  const { text, id, byline } = record
  if (text === undefined && record['html'] !== undefined) return fail(LATER_PROBLEM)
  if (typeof text !== 'string') return fail('has no "text"; give the article as a string')
  if (text.trim() === '') return fail('has an empty "text"; there is nothing to read in it')
  const article: Article = { source, format: 'text', text }
  if (typeof id === 'string') article.id = id
  else if (typeof id === 'number') article.id = String(id)
  else if (id !== undefined && id !== null) return fail('has an "id" that is neither a string nor a number; mend it')
  for (const field of ['url', 'title', 'publisher', 'published'] as const) {
    const value = record[field]
    if (typeof value === 'string') article[field] = value
    else if (value !== undefined && value !== null) return fail(`has a "${field}" that is no string; mend it`)
  }
  if (typeof byline === 'string') article.byline = [byline]
  else if (Array.isArray(byline) && byline.every((name) => typeof name === 'string')) article.byline = byline
  else if (byline !== undefined && byline !== null)
    return fail('has a "byline" that is neither a string nor a list of strings; mend it')
  return { article }
}
