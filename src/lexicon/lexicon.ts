import { CUES, type Cue } from './cues/index.js'
import { type OtherCue, PASSIVE_CUES } from './cues/others.js'

/** The words by which an article is read, where a user may have words of their own. */
export interface Lexicon {
  /** Every form of every reporting verb, lower case, with the cues it may be: "call" and "call out". */
  readonly cues: ReadonlyMap<string, readonly Cue[]>
  /** The passives that report, by the verb's lemma or form. */
  readonly passives: ReadonlyMap<string, OtherCue>
}

/** The words that are built in. */
export const LEXICON: Lexicon = { cues: CUES, passives: PASSIVE_CUES }
