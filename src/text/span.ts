import type { Span } from '../record.js'

/** A half-open stretch of UTF-16 code units. */
export interface Range {
  start: number
  end: number
}

/** The words of `text` between two UTF-16 offsets, with the offsets. */
export function spanOf(text: string, start: number, end: number): Span {
  return { text: text.slice(start, end), start, end }
}

const SPACE = /\s/

/** The range without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): Range {
  while (start < end && SPACE.test(text.charAt(start))) start++
  while (end > start && SPACE.test(text.charAt(end - 1))) end--
  return { start, end }
}

export function lengthOf({ start, end }: Range): number {
  return end - start
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The index of the first of `ranges`, which are in text order and do not overlap, that ends after `offset`. */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
