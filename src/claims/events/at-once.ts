import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isClauseOpener, isComma, isFiniteGroup, isGerund, isTime } from '../../language/clauses/marks.js'
import { UNCHANGED_PAST } from '../../lexicon/unchanged-past.js'

/** Verbs of what comes about at the same time as another. */

/** "officials said as dawn broke Saturday", "was killed when the bus crashed Friday", "was hurt while hiking on Monday": the verb that the dated one goes with. */
export function atTheSameTime(chunks: readonly Chunk[], k: number): number[] {
  const isDoing = isGerund(chunks[k])
  if (!isFiniteGroup(chunks[k]) && !isDoing) return []
  if (isDoing && isPerceived(chunks, k)) return [k - 2]
  let link = k - 1
  while (link > k - 8 && (isInNounPhrase(chunks[link]) || chunks[link]?.word === 'of')) link--
  if (!/^(?:as|when|while)$/.test(chunks[link]?.word ?? '') || (link === k - 1) !== isDoing) return []
  if (isDoing && chunks[link]?.word === 'as') return []
  for (let j = link - 1; j >= 0 && j > link - 8; j--) {
    const chunk = chunks[j]
    // "had been working when he was abducted": what was so before
    if (isFiniteGroup(chunk)) return (isDoing ? !chunk.past : chunk.copula) || chunk.lead === 'had' ? [] : [j]
    if (isVerbGroup(chunk) || chunk?.kind === 'mark' || isClauseOpener(chunk)) return []
  }
  return []
}

/** "found him hiding in a barn": whom somebody perceives does what the participle says. */
export function isPerceived(chunks: readonly Chunk[], k: number): boolean {
  const [verb, object] = [chunks[k - 2], chunks[k - 1]]
  return isFiniteGroup(verb) && PERCEIVES.test(verb.word) && isNounGroup(object) && !object.time
}

const PERCEIVES = /^(?:found|saw|seen|caught|spotted|filmed|heard|watched|discovered|photographed)$/

/** "In 1981, many died when a ship caught fire": what came about at once, behind a verb whose date opens the sentence. */
export function whenBehind(chunks: readonly Chunk[], k: number): number[] {
  const from = isComma(chunks[k + 1]) ? k + 2 : k + 1
  for (let j = from; j < chunks.length && j < k + 8; j++) {
    const chunk = chunks[j]
    if (chunk?.word === 'when') {
      const verb = clauseVerb(chunks, j + 1, chunks.length)
      const happened = chunks[verb]
      if (!isFiniteGroup(happened) || happened.copula || happened.lead === 'had') return []
      // "when a plane hit a truck"
      return happened.past || UNCHANGED_PAST.has(happened.lead) ? [verb] : []
    }
    if (chunk?.kind === 'mark' || isVerbGroup(chunk) || isClauseOpener(chunk) || isTime(chunk)) return []
  }
  return []
}

export function isInNounPhrase(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'adverb' || chunk?.kind === 'adjective' || (isNounGroup(chunk) && !chunk.time)
}
