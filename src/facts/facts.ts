import type { Failure } from '../read/failure.js'
import type { ClaimKind } from '../record.js'

/** A value as a fixture writes it: a whole field, or the short form of one (`unit: mile`). */
export type Expected = string | number | null | readonly Expected[] | ExpectedFields

export interface ExpectedFields {
  readonly [field: string]: Expected
}

/** One expected claim: the fields that are written, and the line of the fixture on which it begins. */
export interface Fact {
  line: number
  fields: ExpectedFields
}

export type FactsByKind = Partial<Record<ClaimKind, readonly Fact[]>>

/** What a fixture expects of one article. */
export interface Facts {
  /** The fixture's path, as differences name it. */
  file: string
  /** The end of the article's path, where the fixture's own name does not tell it. */
  article: string | null
  /** The reference date for which these facts hold, ISO 8601. */
  date: string | null
  /** How far a number may be off, as a part of the expected one. */
  tolerance: number
  /** The record's own fields: title, byline, published, … Each holds one field. */
  own: readonly Fact[]
  claims: FactsByKind
  /** What must not be found. */
  absent: FactsByKind
  /** The kinds of which nothing may be found besides the facts, and the line that says so; one with no facts is such. */
  complete: Partial<Record<ClaimKind, number>>
}

/** A fixture that cannot be read as facts. */
export class FactsError extends Error {
  /** @param failures each mistake, its source "FILE:LINE" */
  constructor(readonly failures: readonly Failure[]) {
    super(failures.map(({ source, problem }) => `${source}: ${problem}`).join('\n'))
    this.name = 'FactsError'
  }
}
