import { extname } from 'node:path'

export const INPUT_FORMATS = ['auto', 'text', 'html', 'ndjson'] as const
export type InputFormat = (typeof INPUT_FORMATS)[number]
export type Recognized = 'text' | 'ndjson' | 'html'

export const NOT_READ_YET = 'Markdown is not read yet; give the article as plain text, HTML or NDJSON'

const NDJSON = /^\.(?:ndjson|jsonl)$/i
const PLAIN = /^\.(?:txt|text)$/i
const HTML = /^\.(?:html?|xhtml)$/i
const LATER = /^\.(?:md|markdown)$/i

/** Whether a file's name says that it is Markdown. */
export function isNotReadYet(file: string): boolean {
  return LATER.test(extname(file))
}

/** The format that a file's name tells; null where it tells none, as for standard input. */
export function formatOfName(file: string): Recognized | null {
  const extension = extname(file)
  if (NDJSON.test(extension)) return 'ndjson'
  if (HTML.test(extension)) return 'html'
  return PLAIN.test(extension) ? 'text' : null
}

const LINE_FEED = 0x0a
const BRACE = 0x7b
const LESS_THAN = 0x3c
/** White space and the bytes of a byte-order mark. */
const BEFORE_CONTENT = new Set([0x09, LINE_FEED, 0x0d, 0x20, 0xef, 0xbb, 0xbf])

/**
 * The format that the content tells, and all the bytes, with those that had to be looked at put back.
 *
 * The first line that is not empty decides: a JSON object makes NDJSON, a document type or an html element HTML; all else
 * is text. No more is read than shows it, for the rest of a pipe may be long in coming.
 */
export async function formatOfContent(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ format: Recognized; bytes: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let first: number | undefined
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    const chunk = next.value
    head.push(chunk)
    let from = 0
    if (first === undefined) {
      from = chunk.findIndex((byte) => !BEFORE_CONTENT.has(byte))
      if (from < 0) continue
      first = chunk[from]
    }
    if ((first !== BRACE && first !== LESS_THAN) || chunk.indexOf(LINE_FEED, from) >= 0) break
  }
  const format = first === BRACE || first === LESS_THAN ? formatOfLine(firstLine(head)) : 'text'
  return { format, bytes: putBack(head, iterator) }
}

function firstLine(head: readonly Uint8Array[]): string {
  const text = Buffer.concat(head)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  const end = text.indexOf('\n')
  return end < 0 ? text : text.slice(0, end)
}

function formatOfLine(line: string): Recognized {
  if (/^<(?:!doctype\s+html|html)\b/i.test(line)) return 'html'
  if (!line.startsWith('{')) return 'text'
  try {
    JSON.parse(line)
    return 'ndjson'
  } catch {
    return 'text'
  }
}

async function* putBack(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  yield* { [Symbol.asyncIterator]: () => rest }
}
