import type { ArticleFormat } from '../record.js'

/** One article as it was read: its text and what its file or record says about it. Nothing here is worked out from the text. */
export interface Article {
  /** The path as given, "-" for standard input, "FILE#LINE" for a record of an NDJSON file. */
  source: string
  format: ArticleFormat
  /** The decoded text, otherwise untouched. */
  text: string
  /** The input record's own id. */
  id?: string
  url?: string
  title?: string
  byline?: string[]
  publisher?: string
  /** ISO 8601 date (or date and time) of publication, as the input gives it. */
  published?: string
}
