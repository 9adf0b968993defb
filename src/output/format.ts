import type { ArticleRecord } from '../record.js'

/** A way to print records, a piece at a time: each leaves as soon as it is ready. */
export interface Format {
  name: string
  /** What stands before all records. */
  open(): string
  record(record: ArticleRecord, first: boolean): string
  /** What stands behind them. */
  close(): string
}

/** What a format for people needs to know of where it is read. */
export interface Display {
  /** Columns. */
  width: number
  color: boolean
}
