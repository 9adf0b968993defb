import type { Source, Span } from '../../record.js'
import type { Gender } from './gender.js'
import type { Identity } from './identity.js'

/** A source while the article is read: who it is, and where it has been met. */
export interface Entry {
  /** What a phrase without a name is known again by; null for a name. */
  key: string | null
  identity: Identity | null
  name: string
  type: Source['type']
  gender: Gender | null
  plural: boolean
  /** The head noun of one without a name: "official". */
  head: string
  role: string | null
  affiliation: string | null
  mentions: Span[]
  /** Where it was spoken of last. */
  latest: number
  response: Source['response']
  rule: string
}

/** "a joint statement" of "a joint statement that followed a summit": what it is called, without what is told of it. */
export function withoutClause(phrase: string): string {
  const clause = / (?:that|which|who|whose) /.exec(phrase)
  return clause && clause.index > 3 ? phrase.slice(0, clause.index).replace(/,$/, '') : phrase
}

/** What a phrase is known again by: "Mr. Sanders's campaign" is "the Sanders campaign". */
export function keyOf(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/\b(?:mr|mrs|ms|dr)\.?\s/g, '')
    .replace(/['’]s?(?=\s|$)/g, '')
}
