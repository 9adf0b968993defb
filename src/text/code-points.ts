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
  if (Array.isArray(value)) {
    for (const item of value) inCodePoints(item, offset)
  } else if (isRange(value)) {
    value.start = offset(value.start)
    value.end = offset(value.end)
    for (const item of Object.values(value)) if (typeof item === 'object') inCodePoints(item, offset)
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) if (typeof item === 'object') inCodePoints(item, offset)
  }
}

function isRange(value: unknown): value is { start: number; end: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  )
}
