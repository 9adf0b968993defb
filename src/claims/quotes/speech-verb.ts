import { isVerbGroup } from '../../language/chunks/index.js'
import type { Stretch } from '../../language/item.js'
import type { Attribution } from './attribution.js'
import { cueOf, type Reading } from './reading.js'

/** A verb of a unit that can report a quotation, with its auxiliaries. */
export interface SpeechVerb extends Stretch {
  /** Index of the verb itself. */
  verb: number
  lemma: string
  act: Attribution['act']
  passive: boolean
}

/** The finite verbs of a unit that can report a quotation, in order. */
export function speechVerbs({ items, chunks }: Reading): SpeechVerb[] {
  return chunks.flatMap((group) => {
    if (!isVerbGroup(group) || group.form !== 'finite' || group.copula) return []
    const cue = cueOf(items, group)
    return cue?.frames.has('q')
      ? [
          {
            from: group.from,
            to: group.verb + 1,
            verb: group.verb,
            lemma: cue.lemma,
            act: cue.act,
            passive: group.passive,
          },
        ]
      : []
  })
}
