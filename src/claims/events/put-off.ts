import { isVerbGroup } from '../../language/chunks/index.js'
import { verbLemma } from '../../language/tagger.js'
import { isPuttingOff } from '../../lexicon/events.js'
import type { Anchored } from './anchored.js'

/** "adjourned the hearing until April 8", "delayed the launch to May": the date is not that of the verb at `k`. */
export function isPutOff({ chunks, tokens, lead, first }: Anchored, k: number): boolean {
  const verb = chunks[k]
  // "to no earlier than Saturday"
  const limit = chunks[first - 1]?.word === 'than' ? chunks[first - 4] : chunks[first - 1]
  const isUntil = [chunks[lead], limit].some((chunk) => /^(?:until|till?|to)$/.test(chunk?.word ?? ''))
  if (!isUntil || k >= first || !isVerbGroup(verb) || verb.negated) return false
  const lemma = verbLemma(tokens[verb.verb]?.normal ?? '')
  return isPuttingOff(verb.particle ? `${lemma}-${verb.particle}` : lemma)
}
