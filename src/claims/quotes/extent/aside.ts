import { type Chunk, isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import {
  isClauseOpener,
  isComma,
  isFiniteGroup,
  isGerund,
  isRelative,
  isTime,
} from '../../../language/clauses/marks.js'
import type { Place } from './place.js'

/** The comma that closes an aside which the one at the place opens, where the content goes on behind it; -1 where none does. */
export function asideClose({ chunks, j, end }: Place): number {
  return Math.max(
    leadAside(chunks, j, end),
    participleAside(chunks, j, end),
    yearAside(chunks, j),
    relativeAside(chunks, j, end),
    appositionAside(chunks, j),
    saidAside(chunks, j),
  )
}

/** "how, on the day of the vote, he left": the comma that closes what stands right behind the opener of a clause; -1 else. */
function leadAside(chunks: readonly Chunk[], comma: number, end: number): number {
  const first = chunks[comma + 1]
  if (!isClauseOpener(chunks[comma - 1]) || !BEGINS_ASIDE.test(first?.kind ?? '')) return -1
  // "that, left unchecked, it would spread", "that, once elected, she would"
  const isLed = /^(?:once|when|if|while|until)$/.test(first?.word ?? '')
  const from = isLed ? comma + 2 : isVerbGroup(first) && first.past ? comma + 1 : comma
  // "that, based on what he has seen, she is fair"
  const isBased = chunks[comma + 1]?.word === 'based'
  const close = chunks.findIndex(
    (chunk, k) => k > from && k < end && (isComma(chunk) || (!isBased && isFiniteGroup(chunk))),
  )
  return isComma(chunks[close]) && isNounGroup(chunks[close + 1]) ? close : -1
}

/** "Mr. Hall, a rival, a clown": the comma behind the first of two nouns; -1 else. */
export function appositionClose({ chunks, j: comma }: Place): number {
  const next = chunks[comma + 3]
  const isOne = isNounGroup(chunks[comma - 1]) && isNounGroup(chunks[comma + 1]) && isComma(chunks[comma + 2])
  return isOne && ((isNounGroup(next) && /^(?:an?|the)$/.test(next.lead)) || next?.kind === 'quotation')
    ? comma + 2
    : -1
}

/** "claims by the union, IALPA, that crews were tired": the comma behind the second name; -1 else. */
function appositionAside(chunks: readonly Chunk[], comma: number): number {
  const isOne = isNounGroup(chunks[comma - 1]) && isNounGroup(chunks[comma + 1]) && isComma(chunks[comma + 2])
  return isOne && chunks[comma + 3]?.kind === 'that' && !isFiniteGroup(chunks[comma + 4]) ? comma + 2 : -1
}

const BEGINS_ASIDE = /^(?:preposition|adverb|verb|subordinator|wh)$/

/** "the man, aged 34, fled": the comma that closes a participle behind its noun, which the verb follows; -1 where none does. */
function participleAside(chunks: readonly Chunk[], comma: number, end: number): number {
  const verb = chunks[comma + 1]
  if (!isNounGroup(chunks[comma - 1]) || !isVerbGroup(verb) || !verb.past || verb.to - verb.from > 1) return -1
  for (let k = comma + 2; k < end && k < comma + 9; k++) {
    // "remembers Mr. Holt, known as Jeb, as a large man"
    const goesOn =
      isFiniteGroup(chunks[k + 1]) || (/^(?:as|for)$/.test(chunks[k + 1]?.word ?? '') && isNounGroup(chunks[k + 2]))
    if (isComma(chunks[k])) return goesOn && isParticiple(chunks, comma + 1) ? k : -1
    // "aimed at discouraging speculation"
    const isGoverned = isGerund(chunks[k]) && chunks[k - 1]?.kind === 'preposition'
    if ((isVerbGroup(chunks[k]) && !isGoverned) || chunks[k]?.kind === 'mark') return -1
  }
  return -1
}

/** "in a way that, she argued, hurt unions", "the plan, she feared, would fail": the comma behind what is put in; -1 else. */
function saidAside(chunks: readonly Chunk[], comma: number): number {
  const [before, who, verb] = [chunks[comma - 1], chunks[comma + 1], chunks[comma + 2]]
  const isReport = isNounGroup(who) && /^(?:s?he|they)$/.test(who.word) && isFiniteGroup(verb) && !verb.modal
  if (!isReport || !isComma(chunks[comma + 3])) return -1
  const isOpen = isClauseOpener(before) || isRelative(before) || isVerbGroup(before) || before?.kind === 'preposition'
  return isOpen || isFiniteGroup(chunks[comma + 4]) ? comma + 3 : -1
}

/** "the Sept. 11, 2001, attacks": the comma behind the year; -1 else. */
function yearAside(chunks: readonly Chunk[], comma: number): number {
  const [day, year] = [chunks[comma - 1], chunks[comma + 1]]
  const isDay = isNounGroup(day) && /^\d{1,2}$/.test(day.word)
  const isYear = isNounGroup(year) && /^[12]\d{3}$/.test(year.word) && isComma(chunks[comma + 2])
  return isDay && isYear && isNounGroup(chunks[comma + 3]) ? comma + 2 : -1
}

/** "praised Ms. Bell, who resigned on Friday, as “a friend”", "…, for helping": the comma that closes a relative clause; -1 else. */
function relativeAside(chunks: readonly Chunk[], comma: number, end: number): number {
  const isWhose = chunks[comma + 1]?.word === 'whose'
  if (!isWhose && !isRelative(chunks[comma + 1])) return -1
  // "whose plain, outsider appeal is key, …": not before its verb
  const verb = isWhose ? chunks.findIndex((chunk, k) => k > comma && isFiniteGroup(chunk)) : comma
  const close = chunks.findIndex((chunk, k) => k > verb && k < end && isComma(chunk))
  if (verb < 0 || close < 0) return -1
  // "for lying", which taggers take for a noun
  const doing = chunks[close + 2]
  const isDoing = isGerund(doing) || (chunks[close + 1]?.word === 'for' && /^[a-z]{2,14}ing$/.test(doing?.word ?? ''))
  if (chunks[close + 1]?.kind === 'preposition' && isDoing) return close
  if (chunks[close + 1]?.word === 'as' && !isFiniteGroup(chunks[close + 3])) return close
  // "whether Ms. Bell, who is ill, was asked"
  const hasSubject = isClauseOpener(chunks[comma - 2]) && isNounGroup(chunks[comma - 1])
  return hasSubject && isFiniteGroup(chunks[close + 1]) ? close : -1
}

/** "aged 34", "named as Hall", "built in 1931": with no object of its own. */
function isParticiple(chunks: readonly Chunk[], k: number): boolean {
  const next = chunks[k + 1]
  return /^(?:preposition|adjective)$/.test(next?.kind ?? '') || chunks[k]?.word === 'aged' || isTime(next)
}
