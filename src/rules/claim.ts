import { hash } from 'node:crypto'
import type { Document } from '../language/document.js'
import type { Claim } from '../record.js'
import { firstEndingAfter } from '../text/span.js'

/** The part that all claims share. Offsets are UTF-16; the id is made from code points, as the record shows them, and, where
 * several claims have the same span, from the place `within` it that tells them apart. */
export function claim(
  document: Document,
  kind: string,
  start: number,
  end: number,
  rule: string,
  within?: number,
): Claim {
  const sentence = document.sentences[firstEndingAfter(document.sentences, start)]
  const last = document.sentences[firstEndingAfter(document.sentences, end - 1)]
  const text = document.text.slice(start, end)
  const place = [start, end, ...(within === undefined ? [] : [within])].map((offset) => document.codePoint(offset))
  const key = [kind, ...place, text].join('\n')
  return {
    id: `${kind}-${hash('sha256', key).slice(0, 12)}`,
    text,
    start,
    end,
    // a quotation may hold several: from the first to the last
    sentence: { start: sentence?.start ?? start, end: last?.end ?? end },
    zone: sentence?.zone ?? 'body',
    rule,
  }
}
