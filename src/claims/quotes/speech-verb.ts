import type { Stretch } from '../../language/phrases.js'
import type { Attribution } from './attribution.js'
import { cueGroups } from './cue.js'
import type { Item } from './unit.js'

/** A verb of a unit that can report a quotation, with its auxiliaries. */
export interface SpeechVerb extends Stretch {
  /** Index of the verb itself. */
  verb: number
  lemma: string
  act: Attribution['act']
  passive: boolean
}

/** The finite verbs of a unit that can report a quotation, in order. */
export function speechVerbs(items: readonly Item[]): SpeechVerb[] {
  return cueGroups(items).flatMap(({ from, to, verb, cue, form }) =>
    (form === 'finite' || form === 'passive') && cue.frames.has('q')
      ? [{ from, to: to + 1, verb, lemma: cue.lemma, act: cue.act, passive: form === 'passive' }]
      : [],
  )
}
