import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isReduced, isTime } from '../../language/clauses/marks.js'
import type { Stretch } from '../../language/item.js'
import type { Anchored } from './anchored.js'

/** What is said once and meant twice. */

/** "made $3 million in 2023 and $4 million in 2024", "Three were killed on Monday and two on Tuesday": what the second date has. */
export function elliptic({ chunks, lead }: Anchored, k: number): Stretch | null {
  const own = chunks[lead - 1]
  const isAgain = isNounGroup(own) && !own.time && chunks[lead - 2]?.kind === 'conjunction' && isTime(chunks[lead - 3])
  return isAgain && k < lead - 3 && isCounting(own.lead) ? { from: own.from, to: own.to } : null
}

/** "Ten people were killed and 20 wounded on Sunday": the second "were" is left out. */
export function isTollOfPassive(chunks: readonly Chunk[], k: number): boolean {
  const [verb, toll] = [chunks[k], chunks[k - 1]]
  if (!isVerbGroup(verb) || !verb.past || verb.to - verb.from > 1 || !(isReduced(chunks, k) || isTime(chunks[k + 1])))
    return false
  if (!isNounGroup(toll) || !isCounting(toll.lead) || chunks[k - 2]?.kind !== 'conjunction') return false
  const first = chunks.findLast((chunk, i) => i < k - 2 && isVerbGroup(chunk))
  return isVerbGroup(first) && first.passive
}

/** "20", "two", "$3 million", "a third", "dozens" */
export function isCounting(lead: string): boolean {
  return /^[$£€]?\d|^(?:[$£€]|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|many|several|another)$/.test(
    lead,
  )
}
