import type { ArticleFormat } from '../record.js'
import type { ZonedParagraph } from './paragraph.js'

/** One article as it was read: its text and what its file or record says about it. Nothing here is worked out from the text. */
export interface Article {
  /** The path as given, "-" for standard input, "FILE#LINE" for a record of an NDJSON file. */
  source: string
  format: ArticleFormat
  /** Of a text, the decoded text, otherwise untouched; of a page, what a reader sees of its story. */
  text: string
  /** The paragraphs of the text and their zones, where markup tells them; those of a plain text are worked out. */
  parts?: readonly ZonedParagraph[]
  /** The input record's own id. */
  id?: string
  url?: string
  title?: string
  byline?: string[]
  publisher?: string
  /** ISO 8601 date (or date and time) of publication, as the input gives it. */
  published?: string
  /** What was amiss in the input although it could be read. */
  warnings?: readonly string[]
}
