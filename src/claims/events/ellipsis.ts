import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isReduced, isTime } from '../../language/clauses/marks.js'
import type { Stretch } from '../../language/item.js'
import type { Anchored } from './anchored.js'
import { isBound, isCounting } from './bound.js'

/** What is said once and meant twice. */

/** "made $3 million in 2023 and $4 million in 2024", "Three were killed on Monday and two on Tuesday": what the second date has. */
export function elliptic({ chunks, lead }: Anchored, k: number): Stretch | null {
  const own = chunks[lead - 1]
  let link = lead - 2
  // "but only 12 last week"
  while (isBound(chunks[link]) || chunks[link]?.kind === 'adverb') link--
  const isAgain = isNounGroup(own) && !own.time && chunks[link]?.kind === 'conjunction' && isTime(chunks[link - 1])
  return isAgain && k < link - 1 && isCounting(own.lead)
    ? { from: (isBound(chunks[lead - 2]) ? chunks[lead - 2] : own)?.from ?? own.from, to: own.to }
    : null
}

/** "Ten people were killed and 20 wounded on Sunday": the second "were" is left out. */
export function isTollOfPassive(chunks: readonly Chunk[], k: number): boolean {
  const [verb, toll] = [chunks[k], chunks[k - 1]]
  if (!isVerbGroup(verb) || !verb.past || verb.to - verb.from > 1 || !(isReduced(chunks, k) || isTime(chunks[k + 1])))
    return false
  // "and at least 58 injured"
  let link = k - 2
  while (isBound(chunks[link])) link--
  if (!isNounGroup(toll) || !isCounting(toll.lead) || chunks[link]?.kind !== 'conjunction') return false
  const first = chunks.findLast((chunk, i) => i < link && isVerbGroup(chunk))
  return isVerbGroup(first) && first.passive
}
