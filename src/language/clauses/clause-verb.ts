import { REFLEXIVE } from '../../lexicon/closed-words.js'
import { type Chunk, isNounGroup, type NounGroup } from '../chunks/index.js'
import { commaClose } from './comma-close.js'
import { isComma, isFiniteGroup, isGerund, isInfinitive, isMark, isReduced, isRelative, REACH } from './marks.js'

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
  const at = pastOpening(chunks, start, end)
  const first = chunks[at]
  // "told him they left" has a subject, but not this one
  if (!first || saidWhen(chunks, at) || OBJECT_PRONOUN.test(first.word)) return -1
  if (first.kind === 'preposition' || first.kind === 'subordinator' || isInfinitive(first))
    return clauseBehindLead(chunks, at, end)
  return canBeSubject(first) ? verbOfSubject(chunks, at, end) : -1
}

/** Past what may stand before a subject: "and yesterday, he", "moderate and Catholic voters". */
function pastOpening(chunks: readonly Chunk[], start: number, end: number): number {
  let i = start
  while (i < end && (chunks[i]?.kind === 'adverb' || (i === start && chunks[i]?.kind === 'conjunction'))) i++
  if (i > start && isComma(chunks[i])) i++
  const isPair = chunks[i]?.kind === 'adjective' && chunks[i + 1]?.kind === 'conjunction' && isNounGroup(chunks[i + 2])
  return isPair ? i + 2 : i
}

function canBeSubject(chunk: Chunk): boolean {
  return /^(?:noun|quotation|that)$/.test(chunk.kind) || chunk.word === 'what' || isGerund(chunk)
}

/** The verb of the subject at `at`, past asides and the clauses about it: "the plan that he backs, a bold one, would". */
function verbOfSubject(chunks: readonly Chunk[], at: number, end: number): number {
  let pending = 0
  let relative = false
  for (let j = at + 1; j < end && j < at + REACH; j++) {
    const chunk = chunks[j]
    if (isComma(chunk)) {
      j = commaClose(chunks, j, end)
      if (j < 0) return -1
      // "his wife, Melania, “said so”"
      if (chunks[j + 1]?.kind === 'quotation') return j + 1
    } else if (endsClause(chunks, j, relative)) return -1
    else if (opensRelative(chunks, j)) {
      pending++
      relative = true
    } else if (isFiniteGroup(chunk)) {
      if (pending > 0) pending--
      else if (!isReducedHere(chunks, j, end)) return j
    } else if (pending === 0) {
      if (opensBareRelative(chunks, j)) return clauseVerbOfRelative(chunks, j + 1, end)
      // "Clinton “has a number of …”", "he still “prays that …”"
      if (chunk?.kind === 'quotation' && endsInNoun(chunks, j)) return j
    }
  }
  return -1
}

/** Whether another clause begins here, so that the subject has no verb. */
function endsClause(chunks: readonly Chunk[], j: number, relative: boolean): boolean {
  const chunk = chunks[j]
  switch (chunk?.kind) {
    case 'mark':
      return /^[;:.]$/.test(chunk.word)
    case 'conjunction':
      // "announced the arrest of a man and said": the verb behind "and" has another subject
      return isNounGroup(chunks[j - 1]) && !relative && isPast(chunks[j + 1])
    case 'preposition':
      return LEADS_CLAUSE_OR_THAN.test(chunk.word) && isFiniteGroup(chunks[j + 2])
    default:
      return chunk?.kind === 'subordinator'
  }
}

const LEADS_CLAUSE_OR_THAN = /^(?:as|after|before|since|until|than)$/

function opensRelative(chunks: readonly Chunk[], j: number): boolean {
  const before = chunks[j - 1]
  return chunks[j]?.kind === 'wh' || (isRelative(chunks[j]) && (isNounGroup(before) || isComma(before)))
}

/** "the plan he backs would": a relative clause without its pronoun */
function opensBareRelative(chunks: readonly Chunk[], j: number): boolean {
  const [before, chunk] = [chunks[j - 1], chunks[j]]
  if (!isNounGroup(chunk) || !isNounGroup(before) || before.time || chunk.time) return false
  return !isOwnKind(chunk) && isFiniteGroup(chunks[j + 1])
}

/** "the plan proposed by the mayor would", "those accused of lying were": a participle, no verb of the subject. */
function isReducedHere(chunks: readonly Chunk[], j: number, end: number): boolean {
  return isReduced(chunks, j) && (chunks[j + 1]?.word === 'by' || finiteAhead(chunks, j + 1, end))
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
