import { type Chunk, isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import type { Stretch } from '../../../language/item.js'
import { CURRENCY_NAMES } from '../../../lexicon/currencies.js'
import { BOUND_PARTS } from '../../../lexicon/numbers.js'
import { UNIT_NAMES } from '../../../lexicon/units/index.js'
import type { Reading } from '../reading.js'

/** What an amount is a multiple or a part of. */

/** "54 times more money", "twice as many members" */
export function comparedNoun(reading: Reading, next: number): Stretch | null {
  const { tokens, chunks } = reading
  const isAs = tokens[next]?.normal === 'as' && /^(?:many|much|few)$/.test(tokens[next + 1]?.normal ?? '')
  const at = isAs ? next + 2 : /^(?:more|fewer|less)$/.test(tokens[next]?.normal ?? '') ? next + 1 : -1
  const group = at < 0 ? undefined : chunks[reading.chunkOf(at)]
  return isNounGroup(group) && !group.pronoun && !group.time ? { from: Math.max(group.from, at), to: group.to } : null
}

/** "$3 billion of the roughly $5 billion in funds": where the amount ends that it is part of; -1 where there is none. */
export function wholeEnd({ tokens }: Reading, from: number): number {
  let i = from
  while (tokens[i]?.is('Determiner') || tokens[i]?.text === '$' || BOUND_PARTS.has(tokens[i]?.normal ?? '')) i++
  if (tokens[i]?.kind !== 'number') return -1
  for (let word = tokens[i]; word; word = tokens[++i])
    if (
      !word.is('Value') &&
      !/^(?:%|per|percent|cent)$/.test(word.normal) &&
      !CURRENCY_NAMES.has(word.normal) &&
      !UNIT_NAMES.has(word.normal)
    )
      break
  return i
}

/** "of the country's proven oil reserves": the noun group behind the participle; else the group itself. */
export function possessedAt({ chunks, tokens }: Reading, k: number): number {
  const [owner, verb, noun] = [chunks[k], chunks[k + 1], chunks[k + 2]]
  const isOwner = /^['’]s?$/.test(tokens[(owner?.to ?? 0) - 1]?.normal ?? '')
  const isParticiple = isVerbGroup(verb) && verb.past && verb.to - verb.from === 1
  return isOwner && isParticiple && isNounGroup(noun) && !noun.pronoun && !noun.time ? k + 2 : k
}

/** "of the price of oil": where the group ends, the next "of" with it. */
export function withOf(chunks: readonly Chunk[], k: number): number {
  const then = chunks[k + 2]
  return chunks[k + 1]?.word === 'of' && isNounGroup(then) && !then.time && !then.pronoun
    ? then.to
    : (chunks[k]?.to ?? 0)
}
