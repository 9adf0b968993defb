import type { Range } from './span.js'

const SURROGATE = /[\ud800-\udfff]/

/**
 * A translation of UTF-16 offsets into code-point offsets of one text.
 *
 * Text without surrogates needs none: the two are the same, and nothing is built.
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  if (!SURROGATE.test(text)) return (utf16) => utf16
  const offsets = new Uint32Array(text.length + 1)
  let codePoints = 0
  for (let i = 0; i < text.length; ) {
    const width = (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1
    offsets.fill(codePoints, i, i + width)
    i += width
    codePoints++
  }
  offsets[text.length] = codePoints
  return (utf16) => offsets[utf16] ?? codePoints
}

/**
 * Rewrites every `start` and `end` inside `value`, in place, from UTF-16 to code points.
 *
 * This is the one place where offsets change their kind: a record passes through it last.
 */
export function inCodePoints(value: unknown, offset: (utf16: number) => number): void {
  forRanges(value, (range) => {
    range.start = offset(range.start)
    range.end = offset(range.end)
  })
}

/** Calls `change` for everything inside `value` that has a `start` and an `end`. */
export function forRanges(value: unknown, change: (range: Range) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (isRange(value)) change(value)
  for (const item of Array.isArray(value) ? value : Object.values(value)) forRanges(item, change)
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
}
