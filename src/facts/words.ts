import { readingOf } from '../text/reading.js'

/**
 * Whether `found` is worded as `expected` says. White space and the shape of quotation marks make no difference; an
 * ellipsis ("…" or "...") in `expected` stands for any words or none.
 */
export function sameWords(expected: string, found: string): boolean {
  const text = folded(found)
  const pieces = folded(expected).split(/ ?(?:…|\.{3}) ?/)
  const first = pieces[0] ?? ''
  const last = pieces.at(-1) ?? ''
  if (pieces.length === 1) return text === first
  if (!text.startsWith(first)) return false

  let from = first.length
  for (const piece of pieces.slice(1, -1)) {
    const at = text.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return text.length - last.length >= from && text.endsWith(last)
}

/** The text on one line, in typewriter quotation marks. */
export function folded(text: string): string {
  return readingOf(text).text.normalize('NFC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}

/** How many of the words of two texts are the same, from 0 to 1 (Jaccard index). */
export function likeness(a: string, b: string): number {
  const left = words(a)
  const right = words(b)
  let common = 0
  for (const word of left) if (right.has(word)) common++
  return common === 0 ? 0 : common / (left.size + right.size - common)
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
