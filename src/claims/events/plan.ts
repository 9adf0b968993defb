import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isTime } from '../../language/clauses/marks.js'
import { LOOKING_AHEAD } from '../../lexicon/events.js'
import type { Anchored } from './anchored.js'

/** Left over what says that it is to come: "the election due this September", "a summit set for Washington in April". */
export function beforePlan({ chunks }: Anchored, k: number): number {
  let j = k
  while (isNounGroup(chunks[j]) && !isTime(chunks[j]) && chunks[j - 1]?.kind === 'preposition') j -= 2
  return isPlan(chunks[j]) && isNounGroup(chunks[j - 1]) ? j - 1 : k
}

/** "due", "set", "scheduled": what stands behind an event that is to come. */
export function isPlan(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === 'adjective') return LOOKING_AHEAD.has(chunk.word)
  const isBare =
    isVerbGroup(chunk) &&
    (chunk.to - chunk.from === 1 || /^(?:originally|initially|first|previously|tentatively)$/.test(chunk.lead))
  return isBare && PLANNED.test(chunk.word)
}

const PLANNED = /^(?:set|scheduled|slated|planned|expected|booked|timetabled|pencilled)$/
