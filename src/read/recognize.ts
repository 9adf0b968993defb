import { extname } from 'node:path'
import type { ArticleFormat } from '../record.js'
import { isMarkdown } from './markdown/recognize.js'

export const INPUT_FORMATS = ['auto', 'text', 'html', 'markdown', 'ndjson'] as const
export type InputFormat = (typeof INPUT_FORMATS)[number]

const EXTENSIONS_OF: Readonly<Record<Exclude<InputFormat, 'auto'>, readonly string[]>> = {
  text: ['.txt', '.text'],
  html: ['.html', '.htm', '.xhtml'],
  markdown: ['.md', '.markdown'],
  ndjson: ['.ndjson', '.jsonl'],
}

/** What a folder is searched for. */
export const EXTENSIONS: readonly string[] = Object.values(EXTENSIONS_OF).flat()

/** The format that a file's name tells; null where it tells none, as for standard input. */
export function formatOfName(file: string): ArticleFormat | 'ndjson' | null {
  const extension = extname(file).toLowerCase()
  const formats = ['text', 'html', 'markdown', 'ndjson'] as const
  return formats.find((format) => EXTENSIONS_OF[format].includes(extension)) ?? null
}

const HTML =
  /^\s{0,999}(?:<\?xml\b[^>]{0,200}\?>\s{0,99})?(?:<!--[^>]{0,500}-->\s{0,99})?<(?:!doctype\s{1,9}html|html)\b/i

/** The format that a text tells: HTML by its document type or its html element, Markdown by its signs; all else is plain text. */
export function formatOfText(text: string): ArticleFormat {
  if (HTML.test(text)) return 'html'
  return isMarkdown(text) ? 'markdown' : 'text'
}

const LINE_FEED = 0x0a
const BRACE = 0x7b
/** White space and the bytes of a byte-order mark. */
const BEFORE_CONTENT = new Set([0x09, LINE_FEED, 0x0d, 0x20, 0xef, 0xbb, 0xbf])

/**
 * Whether a stream is NDJSON, whose articles are read one by one, and all its bytes, with those that had to be looked at
 * put back.
 *
 * The first line that is not empty decides: it is a JSON object. No more is read than shows it, for the rest of a pipe may
 * be long in coming.
 */
export async function recognizeNdjson(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ isNdjson: boolean; bytes: AsyncIterable<Uint8Array> }> {
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
    if (first !== BRACE || chunk.indexOf(LINE_FEED, from) >= 0) break
  }
  return { isNdjson: first === BRACE && isJsonObject(firstLine(head)), bytes: putBack(head, iterator) }
}

function firstLine(head: readonly Uint8Array[]): string {
  const text = Buffer.concat(head)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  const end = text.indexOf('\n')
  return end < 0 ? text : text.slice(0, end)
}

function isJsonObject(line: string): boolean {
  if (!line.startsWith('{')) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

async function* putBack(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  yield* { [Symbol.asyncIterator]: () => rest }
}
