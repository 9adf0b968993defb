import type { ArticleRecord } from '../record.js'

/**
 * A way to print the records of one run, a piece at a time: each leaves as soon as it is ready.
 *
 * It remembers nothing, so that records can be printed by several workers and put together by another.
 */
export interface Format {
  name: string
  /** What stands before all records. */
  open(): string
  /** A record as text. */
  record(record: ArticleRecord): string
  /** What stands between two records. */
  between: string
  /** What stands behind them, and where there were none, in their place. */
  close(any: boolean): string
}

/** What a format for people needs to know of where it is read. */
export interface Display {
  /** Columns. */
  width: number
  color: boolean
}
