import { type Chunk, isNounGroup, isVerbGroup } from '../chunks/index.js'
import {
  isComma,
  isFiniteGroup,
  isGerund,
  isInfinitive,
  isIntransitive,
  isMark,
  isReduced,
  isReducedAt,
  isRelative,
  openingBracket,
} from './marks.js'

/** The noun that what stands behind it in its phrase belongs to. */

export const SPELL = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|moments|weekend)$/

const ANY_OF = /^(?:those|others|(?:any|every|some|n)?one|nobody|some|many|all|most|half|each|both|any)$/

/** The noun that "of …" at `i + 1` belongs to. */
export function headOfPreposition(chunks: readonly Chunk[], i: number): number {
  const head = chunks[i]
  // "14,000 vehicles a day into the town"
  if (isNounGroup(head) && /^an?$/.test(head.lead) && SPELL.test(head.word) && isNounGroup(chunks[i - 1])) return i - 1
  // "a poll released Sunday by the paper", "A man arrested on Monday in connection with the fire"
  const verb = chunks[i - 1]?.kind === 'preposition' ? i - 2 : i - 1
  const done = chunks[verb]
  const next = chunks[i + 1]?.word ?? ''
  if (isNounGroup(head) && head.time && isFiniteGroup(done) && isReducedAt(chunks, verb))
    if (next === 'by' || (!isIntransitive(done) && /^(?:in|for|with|over|from|to|near)$/.test(next))) return verb - 1
  const isOne = ANY_OF.test(head?.word ?? '')
  if (isNounGroup(head) && ((!head.time && !head.pronoun) || isOne)) return i
  if (isMark(head, /^[)\]]$/)) {
    const open = openingBracket(chunks, i)
    return isNounGroup(chunks[open - 1]) ? open - 1 : -1
  }
  if (head?.kind === 'adjective' && isNounGroup(chunks[i - 1])) return i - 1
  // "Spending on roads rose"
  const opens = i === 0 || isComma(chunks[i - 1]) || chunks[i - 1]?.kind === 'that'
  if (opens && isGerund(head) && chunks[i + 1]?.word === 'on') return i
  return isVerbGroup(head) ? headOfVerb(chunks, i) : -1
}

/** The noun that a verb in its phrase belongs to: "voters backing him", "a bill passed by Congress", "those who know". */
export function headOfVerb(chunks: readonly Chunk[], k: number): number {
  const verb = chunks[k]
  let before = k - 1
  while (chunks[before]?.kind === 'adverb') before--
  if (isRelative(chunks[before])) {
    const comma = isComma(chunks[before - 1]) ? 1 : 0
    return isNounGroup(chunks[before - 1 - comma]) ? before - 1 - comma : -1
  }
  // "an official who spoke to defend the plan"
  if (isInfinitive(verb) && isFiniteGroup(chunks[before])) return headOfVerb(chunks, before)
  // "a man accused of stealing a car"
  const isGerundOf = isVerbGroup(verb) && verb.form === 'gerund' && chunks[before]?.kind === 'preposition'
  if (isGerundOf && isReducedAt(chunks, before - 1)) return before - 2
  if (!isVerbGroup(verb) || !isNounGroup(chunks[before]) || (chunks[before] as { pronoun?: boolean }).pronoun) return -1
  if (verb.form !== 'finite') return before
  return isReduced(chunks, k) ? before : -1
}
