import { type Chunk, isNounGroup } from '../../language/chunks/index.js'
import { isFiniteGroup, isGerund, isReduced, isRelative, isTime } from '../../language/clauses/marks.js'
import type { Stretch } from '../../language/item.js'
import { LEADS_CLAUSE, SAY } from '../../lexicon/closed-words.js'
import type { Anchored } from './anchored.js'
import { isBound } from './bound.js'
import { phraseFrom } from './phrase.js'

/**
 * The noun phrase behind a verb, past the date, with what bounds its number ("won more than 60 percent"); null where it is the
 * subject of a clause of its own.
 */
export function objectBehind(date: Anchored, k: number): Stretch | null {
  const { chunks } = date
  // "said Ms. Bell, the mother of a soldier, is wrong": what is said is no thing
  if (SAY.test(chunks[k]?.word ?? '') && isNounGroup(chunks[k - 1])) return null
  let lead = k + 1
  while (isTime(chunks[lead])) lead++
  let at = chunks[lead]?.word === 'up' && chunks[lead + 1]?.word === 'to' ? lead + 2 : lead
  while (chunks[at]?.kind === 'adverb' || chunks[at]?.word === 'worth' || isBound(chunks[at])) at++
  const group = chunks[at]
  if (!isNounGroup(group) || group.time) return null
  // "voted 5-4", "voted 5 to 4"
  if (/^\d{1,3}[-–]\d{1,3}$/.test(group.word) && /^vot/.test(chunks[k]?.word ?? '')) return null
  if (/^\d{1,3}$/.test(group.word) && group.to - group.from === 1 && chunks[at + 1]?.word === 'to') return null
  let behind = at + 1
  const isIn = isRelative(chunks[k - 1])
  while (chunks[behind]?.kind === 'preposition' && isNounGroup(chunks[behind + 1]) && !isSince(chunks, behind)) {
    // "Those who followed 4,000 women until 2021 found none": the clause ends with its date
    if (isIn && isTime(chunks[behind + 1])) break
    behind += 2
  }
  // "a man accused of killing his wife was"
  const isGerundOf = isGerund(chunks[k]) && chunks[k - 1]?.kind === 'preposition'
  if (isFiniteGroup(chunks[behind]) && !isReduced(chunks, behind) && !isGerundOf) return null
  // "a five-year high"
  const peak = chunks[at + 1]
  if (/-(?:year|month|week|day|decade)$/.test(group.word) && /^(?:high|low)$/.test(peak?.word ?? ''))
    return { from: group.from, to: peak?.to ?? group.to }
  // "a further 70"
  const more =
    /^an?$/.test(group.word) && /^(?:further|additional|extra)$/.test(chunks[at + 1]?.word ?? '')
      ? chunks[at + 2]
      : undefined
  if (isNounGroup(more)) return { from: group.from, to: more.to }
  const phrase = withoutScore(date, phraseFrom(date, at))
  return isBound(chunks[at - 1]) || chunks[at - 1]?.word === 'to'
    ? { ...phrase, from: chunks[lead]?.from ?? phrase.from }
    : phrase
}

/** "closed the plant in March after a fire broke out", "killed a man as he slept": a clause of its own, whose verb the object has not. */
function isSince(chunks: readonly Chunk[], k: number): boolean {
  if (!LEADS_CLAUSE.test(chunks[k]?.word ?? '')) return false
  return isTime(chunks[k - 1]) || /^(?:he|she|they|we|i)$/.test(chunks[k + 1]?.word ?? '')
}

/** "beat Rovers 3-1" */
function withoutScore({ tokens }: Anchored, phrase: Stretch): Stretch {
  const isScore = phrase.to - phrase.from > 1 && /^\d{1,3}[-–]\d{1,3}$/.test(tokens[phrase.to - 1]?.text ?? '')
  return isScore ? { ...phrase, to: phrase.to - 1 } : phrase
}
