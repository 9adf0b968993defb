import type { Stretch } from '../item.js'

/**
 * Base phrases of a sentence, flat and in order: what a parser would build on. A finite-state chunker in the manner of
 * Abney ("Partial Parsing via Finite-State Cascades", 1996): noun groups end at their head, verb groups hold their
 * auxiliaries, adverbs and particle; attachment is left to `clause.ts`.
 */
export interface Chunk extends Stretch {
  kind:
    | 'noun'
    | 'verb'
    | 'adjective'
    | 'adverb'
    | 'preposition'
    | 'that'
    | 'wh'
    | 'subordinator'
    | 'conjunction'
    | 'quotation'
    | 'mark'
  /** Within marks of quotation, and not the first there: of "galvanized and mobilized" all but "galvanized". */
  held?: true
  /** Lower-case text of a one-word chunk: "of", "that", ","; of a noun group its last word, of a quotation its last character. */
  word: string
}

export interface NounGroup extends Chunk {
  kind: 'noun'
  /** "he", "they", "there" */
  pronoun: boolean
  /** "Tuesday", "last week": says when, and is neither subject nor object where another noun can be. */
  time: boolean
  /** Its first word, lower case. */
  lead: string
}

export interface VerbGroup extends Chunk {
  kind: 'verb'
  /** Item index of the main verb. */
  verb: number
  form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  /** "was accused": a form of "be" and a past participle. */
  passive: boolean
  /** Its auxiliary is all there is: "is", "had". */
  copula: boolean
  negated: boolean
  modal: boolean
  past: boolean
  /** "out" of "pointed out" */
  particle: string | null
  /** Its first word: "then" of "then said". */
  lead: string
}

export function isNounGroup(chunk: Chunk | undefined): chunk is NounGroup {
  return chunk?.kind === 'noun'
}

export function isVerbGroup(chunk: Chunk | undefined): chunk is VerbGroup {
  return chunk?.kind === 'verb'
}
