import type { Range } from '../text/span.js'
import type { Token } from './token.js'

/** A stretch of text that phrases do not look into: a quotation within the sentence that reports it. */
export interface Opaque extends Range {
  kind: 'quotation'
  /** The last character within its marks: a comma shows that the sentence goes on. */
  ends: string
}

/** What phrases are made of. Offsets are UTF-16. */
export type Item = Token | Opaque

export function isOpaque(item: Item | undefined): item is Opaque {
  return item?.kind === 'quotation'
}

export function isToken(item: Item | undefined): item is Token {
  return item !== undefined && item.kind !== 'quotation'
}

/** The lower-case form of a token; a quotation has none. */
export function normal(item: Item | undefined): string {
  return isToken(item) ? item.normal : ''
}

/** Indices into a list of items, `from` inclusive to `to` exclusive. */
export interface Stretch {
  from: number
  to: number
}
