import { type Chunk, isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import { nounPhraseEndingAt } from '../../../language/clauses/noun-phrase.js'
import type { Stretch } from '../../../language/item.js'
import type { Reading } from '../reading.js'
import { nominal } from './nominal.js'
import { isAmount } from './object.js'

/** Nouns that only lead to the amount: "a total of $5" is of something else. */
export const EMPTY =
  /^(?:total|average|maximum|minimum|sum|amount|some|tune|excess|record|addition|number|each|more|least|most|rate|range|all|because|kind|sort|part|one|close|equivalent|level)$/

/** "a level of 5"; "an alcohol level of 0.1" is measured itself. */
function isEmptyGroup({ tokens }: Reading, { from, to, word }: Chunk): boolean {
  return EMPTY.test(word) && !(/^(?:level|rate|range)$/.test(word) && tokens[to - 2]?.is('Noun') && to - 2 >= from)
}

/** The noun at chunk `at`, with what belongs to it where it is wanted whole; null where it tells nothing. */
export function groupAt(reading: Reading, at: number, whole: boolean): Stretch | null {
  const { chunks } = reading
  const group = chunks[at]
  if (!isNounGroup(group) || group.pronoun || group.time || isEmptyGroup(reading, group)) return null
  // "14 paintings worth $5 million"
  const isWorth = chunks[at + 1]?.word === 'worth' && reading.tokens[group.from]?.is('Value')
  if (isWorth || isAmount(reading, group)) return isWorth ? nominal(reading, group) : null
  // "three of 12 jurors"
  if (group.to - group.from === 1 && reading.tokens[group.from]?.is('Value')) return null
  if (!whole) return { from: group.from, to: group.to }
  const { from, to, at: first } = nounPhraseEndingAt(chunks, at)
  // "2.5kg of cocaine worth €120,000"
  if (isAmount(reading, chunks[first] ?? group)) return { from: group.from, to: group.to }
  // "voted 5-4 to keep rates at 4%"
  if (!chunks.slice(first, at).some(isVerbGroup)) return { from, to }
  // "It was taken online with a margin of error of 3%"
  const lead = chunks[at - 1]?.word === 'of' ? chunks[at - 2] : undefined
  return { from: isNounGroup(lead) && !lead.pronoun && !isAmount(reading, lead) ? lead.from : group.from, to: group.to }
}
