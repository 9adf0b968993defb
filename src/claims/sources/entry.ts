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
