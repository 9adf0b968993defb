import { type Chunk, isVerbGroup, type VerbGroup } from '../../language/chunks/index.js'
import { isFiniteGroup } from '../../language/clauses/marks.js'
import type { Anchored } from './anchored.js'

/** What the form of a verb says of when. */

export function isPresent({ chunks, tokens }: Anchored, k: number | undefined): boolean {
  const verb = chunks[k ?? -1]
  return (
    isFiniteGroup(verb) &&
    !verb.past &&
    !verb.passive &&
    (verb.to - verb.from === 1 ? tokens[verb.verb]?.is('PresentTense') === true : isGoingOn(verb)) &&
    !isReporting(verb.word)
  )
}

/** "died in the 2012 attack is wrong", "has credentials, as a senator during the 2001 attacks": no date gone by is that of "is". */
export function isNow({ chunks }: Anchored, index: number): boolean {
  const verb = chunks.findLast((chunk) => chunk.from <= index && isFiniteGroup(chunk))
  return isFiniteGroup(verb) && verb.copula && !verb.past && !verb.modal && /^(?:is|are|has|have)$/.test(verb.word)
}

function isReporting(word: string): boolean {
  return /^(?:says?|reports?|shows?|claims?|recalls?)$/.test(word)
}

/** "is reflecting on his campaign in 1999" */
function isGoingOn(verb: VerbGroup): boolean {
  return /^(?:is|are|'s|'re)$/.test(verb.lead) && verb.word.endsWith('ing')
}

export function isPerfect(chunk: Chunk | undefined): boolean {
  return isFiniteGroup(chunk) && /^(?:has|have|had|'ve)$/.test(chunk.lead) && !chunk.modal && !chunk.copula
}

export function isToBe(chunk: Chunk | undefined): boolean {
  return isFiniteGroup(chunk) && /^(?:will|shall|'ll)$/.test(chunk.lead)
}

export function isDoneByNow(chunk: Chunk | undefined): boolean {
  return isPerfect(chunk) && isVerbGroup(chunk) && chunk.lead !== 'had'
}
