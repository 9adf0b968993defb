import { REFLEXIVE } from '../../lexicon/closed-words.js'
import { type Chunk, isNounGroup, isVerbGroup, type NounGroup } from '../chunks/index.js'
import { isAside } from './aside.js'
import {
  isComma,
  isDash,
  isFiniteGroup,
  isGerund,
  isInfinitive,
  isMark,
  isReduced,
  isRelative,
  REACH,
} from './marks.js'

/** "the mayor himself is", "£12.85 an hour is": no subject of a clause about what stands before. */
const isOwnKind = ({ word, lead }: NounGroup) => REFLEXIVE.test(word) || (/^an?$/.test(lead) && PER.test(word))
const PER =
  /^(?:hour|day|week|month|year|night|minute|head|person|share|barrel|bushel|gallon|litre|liter|ounce|piece|pop|time)$/
const OBJECT_PRONOUN = /^(?:him|them|me|us)$/

/**
 * The finite verb of the clause that begins with its subject at `start`; -1 where no clause does: "the plan that would
 * raise taxes" is none, "the plan would raise taxes" is one.
 */
export function clauseVerb(chunks: readonly Chunk[], start: number, end: number): number {
  let i = start
  while (i < end && (chunks[i]?.kind === 'adverb' || (i === start && chunks[i]?.kind === 'conjunction'))) i++
  if (i > start && isComma(chunks[i])) i++
  // "moderate and Catholic voters might"
  if (chunks[i]?.kind === 'adjective' && chunks[i + 1]?.kind === 'conjunction' && isNounGroup(chunks[i + 2])) i += 2
  const first = chunks[i]
  if (!first || saidWhen(chunks, i)) return -1
  // "told him they left" has a subject, but not this one
  if (OBJECT_PRONOUN.test(first.word)) return -1
  if (first.kind === 'preposition' || first.kind === 'subordinator' || isInfinitive(first))
    return clauseBehindLead(chunks, i, end)
  if (
    !(
      isNounGroup(first) ||
      first.kind === 'quotation' ||
      first.kind === 'that' ||
      first.word === 'what' ||
      (isVerbGroup(first) && first.form === 'gerund')
    )
  )
    return -1
  let pending = 0
  let relative = false
  for (let j = i + 1; j < end && j < i + REACH; j++) {
    const chunk = chunks[j]
    const before = chunks[j - 1]
    if (isMark(chunk, /^[;:.]$/)) return -1
    if (isComma(chunk)) {
      const list = listEnd(chunks, j)
      if (list > j && isFiniteGroup(chunks[list + 1])) {
        j = list
        continue
      }
      const close = asideClose(chunks, j, end)
      if (close < 0) return -1
      // "his wife, Melania, “said so”"
      if (chunks[close + 1]?.kind === 'quotation') return close + 1
      j = close
      continue
    }
    // "announced the arrest of a man and said": the verb behind "and" has another subject
    if (chunk?.kind === 'conjunction' && isNounGroup(before) && !relative && isPast(chunks[j + 1])) return -1
    if (chunk?.kind === 'wh' || (isRelative(chunk) && (isNounGroup(before) || isComma(before)))) {
      pending++
      relative = true
    } else if (chunk?.kind === 'subordinator') return -1
    else if (isNounGroup(chunk) && isNounGroup(before) && !before.time && !chunk.time && !isOwnKind(chunk)) {
      // "the plan he backs would": a relative clause without its pronoun
      if (isFiniteGroup(chunks[j + 1]) && pending === 0) {
        const behind = clauseVerbOfRelative(chunks, j + 1, end)
        return behind
      }
    } else if (
      chunk?.kind === 'preposition' &&
      /^(?:as|after|before|since|until|than)$/.test(chunk.word) &&
      isFiniteGroup(chunks[j + 2])
    ) {
      return -1
    } else if (chunk?.kind === 'quotation' && endsInNoun(chunks, j) && pending === 0) {
      // "Clinton “has a number of …”", "he still “prays that …”"
      return j
    } else if (isFiniteGroup(chunk)) {
      if (pending > 0) pending--
      else if (isReduced(chunks, j) && (chunks[j + 1]?.word === 'by' || finiteAhead(chunks, j + 1, end))) continue
      else return j
    }
  }
  return -1
}

function endsInNoun(chunks: readonly Chunk[], end: number): boolean {
  return isNounGroup(chunks[chunks[end - 1]?.kind === 'adverb' ? end - 2 : end - 1])
}

/** Behind the verb of a relative clause without its pronoun: "the measures she had been using to produce cash were". */
function clauseVerbOfRelative(chunks: readonly Chunk[], verb: number, end: number): number {
  for (let j = verb + 1; j < end && j < verb + 10; j++) {
    const chunk = chunks[j]
    if (
      chunk?.kind === 'mark' ||
      chunk?.kind === 'subordinator' ||
      chunk?.kind === 'conjunction' ||
      chunk?.kind === 'that' ||
      chunk?.kind === 'wh'
    )
      return -1
    if (isFiniteGroup(chunk)) return isNounGroup(chunks[j - 1]) && chunks[j - 2]?.kind !== 'preposition' ? -1 : j
  }
  return -1
}

/** "in 2008 the bank would", "if he won, he would". */
function clauseBehindLead(chunks: readonly Chunk[], lead: number, end: number): number {
  for (let j = lead + 1; j < end && j < lead + 16; j++) {
    if (isMark(chunks[j], /^[;:.]$/)) return -1
    if (isComma(chunks[j])) return clauseBehindComma(chunks, j + 1, end, chunks[lead])
    const chunk = chunks[j]
    const before = chunks[j - 1]
    if (chunks[lead]?.kind === 'preposition' && isNounGroup(chunk) && isNounGroup(before))
      return clauseVerb(chunks, j, end)
  }
  return -1
}

/** "…, he would", "…, that is a disgrace", "…, “he would”" */
function clauseBehindComma(chunks: readonly Chunk[], from: number, end: number, lead: Chunk | undefined): number {
  if (isNounGroup(chunks[from])) return clauseVerb(chunks, from, end)
  if (chunks[from]?.kind === 'that' && isFiniteGroup(chunks[from + 1])) return from + 1
  // "said of his rival, “he would”" leads nothing
  return chunks[from]?.kind === 'quotation' && lead?.kind === 'subordinator' ? from : -1
}

/** The last noun of "schools, shops and pubs", from its first comma; the comma itself where no list runs on. */
export function listEnd(chunks: readonly Chunk[], comma: number): number {
  let j = comma
  while (isComma(chunks[j]) && isNounGroup(chunks[j + 1])) j += 2
  // ", and he left" is another clause
  if (j === comma) return comma
  if (isComma(chunks[j])) j++
  return chunks[j]?.kind === 'conjunction' && isNounGroup(chunks[j + 1]) ? j + 1 : comma
}

/** The comma that closes the aside which one opens, where the clause goes on behind it; itself where it closes one; -1 else. */
function asideClose(chunks: readonly Chunk[], open: number, end: number): number {
  const next = chunks[open + 1]
  if (next?.kind === 'conjunction' || next?.word === 'according') return -1
  const subordinate = next?.kind === 'subordinator'
  for (let j = open + 2; j < end && j < open + 24; j++) {
    const behind = chunks[j + 1]
    // "Mr. Holt, founder of the Post — a daily — was late"
    if (isDash(chunks[j]) && isFiniteGroup(behind) && chunks.slice(open, j).some(isDash)) return j
    if (!isComma(chunks[j])) continue
    const goesOn =
      isFiniteGroup(behind) ||
      (!subordinate &&
        (behind?.kind === 'adverb' || behind?.kind === 'quotation' || isNounGroup(behind)) &&
        isAside(chunks, open + 1, j))
    return goesOn && (subordinate || isAside(chunks, open + 1, j)) ? j : -1
  }
  if (subordinate) return -1
  for (let j = open - 1; j > open - 24 && j > 0; j--) if (isComma(chunks[j])) return open
  return -1
}

function finiteAhead(chunks: readonly Chunk[], from: number, end: number): boolean {
  for (let j = from; j < end && j < from + 10; j++) {
    const chunk = chunks[j]
    if (isFiniteGroup(chunk)) return true
    // "prayed as the storm arrived"
    if (chunk?.word === 'as' && isDefinite(chunks[j + 1])) return false
    // "accused of stealing a car"
    const isGerundOf = isGerund(chunk) && chunks[j - 1]?.kind === 'preposition'
    if (!(isNounGroup(chunk) || chunk?.kind === 'preposition' || chunk?.kind === 'adjective' || isGerundOf))
      return false
  }
  return false
}

function isDefinite(chunk: Chunk | undefined): boolean {
  return isNounGroup(chunk) && (chunk.time || /^(?:the|his|her|its|their|this|that)$/.test(chunk.lead))
}

/** "this week that the", "on Tuesday that he": when it was said, and what. */
function saidWhen(chunks: readonly Chunk[], i: number): boolean {
  const time = chunks[i]?.kind === 'preposition' ? i + 1 : i
  const group = chunks[time]
  return isNounGroup(group) && group.time && group.lead !== 'the' && chunks[time + 1]?.kind === 'that'
}

function isPast(chunk: Chunk | undefined): boolean {
  return isFiniteGroup(chunk) && chunk.past
}
