import type { ZoneKind } from '../record.js'
import type { Range } from '../text/span.js'

/** A paragraph (UTF-16 offsets) and the part of the article that it is. */
export interface ZonedParagraph extends Range {
  zone: ZoneKind
}

/** A paragraph while its zone is sought. */
export interface Paragraph extends ZonedParagraph {
  words: string
  /** Paragraphs of one block have no empty line between them. */
  block: number
}
