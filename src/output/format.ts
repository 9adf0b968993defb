import type { ArticleRecord } from '../record.js'

/** A way to print the records of one run, a piece at a time: each leaves as soon as it is ready. */
export interface Format {
  name: string
  /** What stands before all records. */
  open(): string
  /** A record as text; `first` says that none came before. */
  record(record: ArticleRecord, first: boolean): string
  /** What stands behind them, and where there were none, in their place. */
  close(): string
}

/** What a format for people needs to know of where it is read. */
export interface Display {
  /** Columns. */
  width: number
  color: boolean
}
