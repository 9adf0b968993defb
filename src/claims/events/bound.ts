import { type Chunk, isNounGroup } from '../../language/chunks/index.js'
import type { Stretch } from '../../language/item.js'
import { BOUND_PARTS } from '../../lexicon/numbers.js'
import type { Anchored } from './anchored.js'

/** What bounds a number: "more than", "up to". */

export function isBound(chunk: Chunk | undefined): boolean {
  return (chunk?.kind === 'adverb' || chunk?.kind === 'adjective') && BOUND_PARTS.has(chunk.word)
}

/** With what bounds its number: "as many as 580 people". */
export function withBound({ chunks }: Anchored, subject: Stretch): Stretch {
  let at = chunks.findIndex((chunk) => chunk.from === subject.from)
  while (at > 0 && chunks[at - 1]?.kind === 'adverb' && isBound(chunks[at - 1])) at--
  at -= boundAhead(chunks, at)
  return { from: chunks[at]?.from ?? subject.from, to: subject.to }
}

/** How many base phrases "at" of "At least three", "Up to", "Around" are. */
function boundAhead(chunks: readonly Chunk[], at: number): number {
  const [before, first] = [chunks[at - 1]?.word ?? '', chunks[at - 2]?.word ?? '']
  const word = chunks[at]?.word ?? ''
  if (before === 'at' && /^(?:least|most)$/.test(word)) return 1
  const group = chunks[at]
  if (!isNounGroup(group) || !isCounting(group.lead) || /^an?$/.test(group.lead)) return 0
  if (before === 'to' && first === 'up') return 2
  return /^(?:around|about|over|under|some|nearly)$/.test(before) && (at === 1 || chunks[at - 2]?.kind === 'mark')
    ? 1
    : 0
}

/** "20", "two", "$3 million", "a third", "dozens" */
export function isCounting(lead: string): boolean {
  return /^[$£€]?\d|^(?:[$£€]|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|many|several|another)$/.test(
    lead,
  )
}
