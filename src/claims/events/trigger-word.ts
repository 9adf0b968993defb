import type { NounTrigger } from './nouns.js'

/** The word that names the event, by its index among the sentence's tokens. */
export interface Trigger {
  index: number
  lemma: string
  kind: 'verb' | 'noun'
  /** It has the date only for want of one of its own: "third-quarter profit rose". */
  inherited?: boolean
}

export function asTrigger({ index, lemma }: NounTrigger): Trigger {
  return { index, lemma, kind: 'noun' }
}
