import type { WordClass } from '../../lexicon/function-words.js'
import type { Token } from '../token.js'
import { isDescriptive, isNoun, type Neighbours } from './neighbours.js'

/** Whether a word in the past tense describes the noun behind it. */
export function describes(neighbours: Neighbours): boolean {
  const { token, previous, next, before, beforeThat, aside } = neighbours
  const word = token.normal
  // "the mayor's repeated claims", "its owner's repeated refusal"
  const isClaim = next?.is('Plural') || (isNoun(next) && ABSTRACT.test(next.normal))
  if (previous?.normal === "'s" && before === 'N' && beforeThat !== 'R' && isClaim) return true
  // "horror-stricken mourners", "said retired general", ", undeclared voters are"; "co-sponsored bans" is done
  const isCompound = /^(?!(?:co|re|over|out|pre)-).{1,30}-.{2,20}(?:ed|en)$/.test(word)
  if ((next?.is('Adjective') || isNoun(next)) && isCompound) return true
  // "residents who fled opened a camp"
  const isDone = before === 'V' && DONE.test(previous?.normal ?? '')
  const isOwn = word.endsWith('ed') && isNoun(next) && !next.capitalized
  if (isOwn && !aside && !isDone && opensGroup(before, next)) return true
  // "on paid leave", "handling stolen goods"
  const isKept =
    isOwn || (/^(?:un)?(?:paid|stolen|written|broken)$/.test(word) && (next?.normal === 'leave' || isNoun(next)))
  const isLed =
    before === 'G' ? !/^(?:be|hav)ing$/.test(previous?.normal ?? '') : LEADS_GROUP.test(previous?.normal ?? '')
  if (isKept && isLed) return true
  if (isDegree(neighbours)) return true
  // "the first crewed Orion flight"
  const isOrdinal = /^(?:first|second|third|last|next)$/.test(previous?.normal ?? '') && beforeThat !== 'R'
  return isOrdinal && isNoun(next) && !next.is('Date')
}

const LEADS_GROUP = /^(?:of|on|with|without|for|about|against)$/

/** What somebody does, as a noun. */
const ABSTRACT = /.{3}(?:[ts]ion|usal|osal|ment|ence|ure)$/

/** Verbs that take no object. */
const DONE = /^(?:fled|stayed|died|arrived|came|went|survived|lived|resigned|escaped|voted|protested)$/

/** "a heavily wooded area", "a heavily armed, masked man": a participle that tells how. */
function isDegree({ token, previous, before, beforeThat, next, afterNext }: Neighbours): boolean {
  const isListed = next?.text === ',' && afterNext?.kind === 'word' && !afterNext.is('Pronoun')
  const goesOn = isNoun(next) || isListed
  // "a protracted, three-way fight"
  if (/^an?$/.test(previous?.normal ?? '') && isListed && isDescriptive(afterNext)) return true
  // "a previously proposed rights issue"
  if (before === 'B' && beforeThat === 'D' && next?.kind === 'word' && !next.is('Preposition')) return true
  if (before === 'B' && /^[DPO]$/.test(beforeThat ?? '') && previous?.normal.endsWith('ly')) return goesOn
  return before === ',' && beforeThat === 'A' && token.normal.endsWith('ed') && isNoun(next) && !next.capitalized
}

function opensGroup(before: WordClass | undefined, next: Token): boolean {
  return before === 'V' || before === undefined || (before === ',' && next.is('Plural'))
}
