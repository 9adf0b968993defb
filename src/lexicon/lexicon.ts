import { byForm, CUES, type Cue } from './cues/index.js'
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

/** A reporting verb of a user's own. */
export interface Verb {
  /** Without frames it reports nothing. */
  cue: Cue
  /** Its forms, without the particle: "shot" of "shoot back". */
  forms: readonly string[]
  /** Where it is written. */
  line: number
}

/** The built-in words and some verbs, each in place of the built-in one of its lemma. */
export function withVerbs(verbs: readonly Verb[]): Lexicon {
  const lemmas = new Set(verbs.map(({ cue }) => cue.lemma))
  const on = verbs.filter(({ cue }) => cue.frames.size > 0)
  const off = new Set(
    verbs.flatMap(({ cue, forms }) => (cue.frames.size === 0 && !cue.lemma.includes(' ') ? forms : [])),
  )
  return {
    cues: byForm([
      ...on.flatMap(({ cue, forms }) => forms.map((form) => [form, cue] as const)),
      ...[...LEXICON.cues].flatMap(([form, known]) =>
        known.filter(({ lemma }) => !lemmas.has(lemma)).map((cue) => [form, cue] as const),
      ),
    ]),
    // nor does the passive of a verb that is switched off
    passives: new Map([...LEXICON.passives].filter(([word]) => !off.has(word))),
  }
}
