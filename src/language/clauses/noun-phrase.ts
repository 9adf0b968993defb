import { LEADS_CLAUSE } from '../../lexicon/closed-words.js'
import { BOUND_PARTS } from '../../lexicon/numbers.js'
import { type Chunk, isNounGroup, isVerbGroup } from '../chunks/index.js'
import type { Stretch } from '../item.js'
import { headOfPreposition, headOfVerb, SPELL } from './head-of.js'
import { isComma, isFiniteGroup, isGerund, isMark, isRelative, openingBracket, REACH } from './marks.js'
import { isState } from './place.js'
import { FORESEES, REPORTS, SAYS, SHOWING } from './telling.js'

export interface Subject extends Stretch {
  /** Index of its first chunk. */
  at: number
  /** "who", "which", "that": a clause about the noun before it. */
  relative: boolean
  /** The subject of an earlier verb, which "and" joins to this one: "shook his head and said". */
  shared: boolean
}

/** The whole noun phrase whose last group stands at `j`, with "of …", reduced relatives and what "and" joins. */
export function nounPhraseEndingAt(chunks: readonly Chunk[], j: number, last = j): Subject {
  let at = j
  for (let n = 0; n < REACH; n++) {
    const next = extension(chunks, at)
    if (next < 0) break
    at = next
  }
  // "about 40 percent of voters"
  const first = chunks[at]
  const isCounted = isNounGroup(first) && (/^\d/.test(first.lead) || COUNTED.test(first.lead))
  while (isCounted && chunks[at - 1]?.kind === 'adverb' && BOUND_PARTS.has(chunks[at - 1]?.word ?? '')) at--
  // "neither he nor Ms. Hall"
  if (chunks[at - 1]?.word === 'neither') at--
  return subject(chunks, at, last)
}

const COUNTED = /^(?:half|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|a)$/

/** Where a noun phrase that begins at `at` begins in truth: one step to the left; -1 where it ends there. */
function extension(chunks: readonly Chunk[], at: number): number {
  if (standsApart(chunks, at)) return -1
  const before = chunks[at - 1]
  const head = headBeforeLink(chunks, at)
  if (head !== undefined) return head
  if (isVerbGroup(before)) return opensReported(chunks, at) ? -1 : headOfVerb(chunks, at - 1)
  if (isState(chunks, at)) return at - 2
  return before?.kind === 'conjunction' ? headBeforeAnd(chunks, at) : -1
}

/** Whether what stands before it is no part of the phrase. */
function standsApart(chunks: readonly Chunk[], at: number): boolean {
  const [before, own, behind] = [chunks[at - 1], chunks[at], chunks[at + 1]]
  // "those who know him", "people like him" go on to the left
  if (
    isNounGroup(own) &&
    own.pronoun &&
    own.word !== 'others' &&
    before?.kind !== 'preposition' &&
    !isVerbGroup(before)
  )
    return true
  // "a third since the strait was closed": a clause, no phrase
  if (before?.kind === 'preposition' && /^(?:since|until)$/.test(before.word) && isLedClause(chunks, at)) return true
  if (MAY_LEAD.test(before?.word ?? '') && opensClause(chunks, at)) return true
  // "$5 million more than the council had forecast"
  return before?.word === 'than' && isFiniteGroup(behind) && !behind.passive && FORESEES.test(behind.word)
}

/** The noun that a preposition and what goes with it belong to; -1 where none does, undefined where none stands here. */
function headBeforeLink(chunks: readonly Chunk[], at: number): number | undefined {
  const [before, second, third] = [chunks[at - 1], chunks[at - 2], chunks[at - 3]]
  // "the worst floods in nearly a century"
  let lead = at - 1
  while (chunks[lead]?.kind === 'adverb' && BOUND_PARTS.has(chunks[lead]?.word ?? '')) lead--
  if (lead < at - 1 && chunks[lead]?.kind === 'preposition') return headOfPreposition(chunks, lead - 1)
  // "winds of up to 115 mph"
  if (before?.word === 'to' && second?.word === 'up' && third?.kind === 'preposition')
    return headOfPreposition(chunks, at - 4)
  // "an area outside of the capital"
  if (before?.word === 'of' && /^(?:outside|inside|out)$/.test(second?.word ?? ''))
    return headOfPreposition(chunks, at - 3)
  // "a ward that delivers about 2,300 babies"
  if (before?.kind === 'adverb' && isVerbGroup(second) && isRelative(third)) return headOfVerb(chunks, at - 2)
  // "groups such as the fund"
  if (before?.word === 'as' && second?.word === 'such' && isNounGroup(third)) return at - 3
  if (before?.kind !== 'preposition') return undefined
  return headOfPreposition(chunks, second?.kind === 'adverb' ? at - 3 : at - 2)
}

/** Whether the verb before it reports, so that it is the subject of what is reported. */
function opensReported(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at - 1]
  // "Watts, who said burglaries fell"
  if (SAYS.test(verb?.word ?? '') && isRelative(chunks[at - 2])) return true
  // "a report showing sales fell"
  if (!isGerund(verb) || !SHOWING.test(verb?.word ?? '') || !isFiniteGroup(chunks[at + 1])) return false
  return chunks.some((chunk, k) => k !== at + 1 && isFiniteGroup(chunk))
}

/** The first of two that "and" joins; -1 where it joins something else. */
function headBeforeAnd(chunks: readonly Chunk[], at: number): number {
  const [other, own] = [chunks[at - 2], chunks[at]]
  // "which the House passed in May and the Senate rejected": a time and a body are no pair
  const isTime = isNounGroup(other) && other.time && isNounGroup(own) && !own.time
  const isOfTime = isTime && isVerbGroup(chunks[chunks[at - 3]?.kind === 'preposition' ? at - 4 : at - 3])
  if (/^(?:and|n?or|&)$/.test(chunks[at - 1]?.word ?? '') && isNounGroup(other) && !isOfTime) {
    const joint = nounPhraseEndingAt(chunks, at - 2)
    const lead = chunks[joint.at - 1]
    // "after Russia and China announced it": the preposition leads the clause
    const governs = lead?.kind === 'preposition' && !LEADS_CLAUSE.test(lead.word)
    return isVerbGroup(lead) || governs ? -1 : joint.at
  }
  // "Ann Lee (D-Ohio) and Bob Hall"
  const open = isMark(other, /^\)$/) ? openingBracket(chunks, at - 2) : -1
  if (open > 0 && isNounGroup(chunks[open - 1]) && !chunks.slice(0, open).some(isFiniteGroup)) return open - 1
  // "…, current and former officials said"
  const parted = chunks[at - 3]
  const isPair = other?.kind === 'adjective' && (!parted || isComma(parted) || parted.kind === 'preposition')
  return isPair ? at - 2 : -1
}

/** "Poland, Hungary and Latvia", "the ministers of Poland, Hungary and Latvia": what commas list before "and". */
export function withList(chunks: readonly Chunk[], subject: Subject): Subject {
  const own = chunks[subject.at]
  if (chunks[subject.at + 1]?.kind !== 'conjunction' || !isNounGroup(own) || own.pronoun) return subject
  let { at } = subject
  while (isComma(chunks[at - 1]) && isListed(chunks[at - 2])) at -= 2
  if (at < subject.at && chunks[at - 1]?.word === 'of') at = nounPhraseEndingAt(chunks, at).at
  const lead = chunks[at - 1]
  // "As Rome fights a wave of migrants, artists and activists warn": the list would belong to another clause
  const opens = !lead || lead.kind === 'mark' || /^(?:that|wh|subordinator|quotation)$/.test(lead.kind)
  return at < subject.at && opens ? { ...subject, at, from: chunks[at]?.from ?? 0 } : subject
}

function isListed(chunk: Chunk | undefined): boolean {
  return isNounGroup(chunk) && !chunk.time && !FRONTED.test(chunk.lead)
}

/** "Wearing masks, students and staff said", "Back home, friends and family said": what is put in front, and nobody of them. */
const FRONTED =
  /ing$|^(?:together|back|home|overseas|abroad|outside|inside|downtown|online|elsewhere|nearby|first|second|third|next|no|both|my|our)$/

/** "since plans for the strait were unveiled", "since the concrete, known as Raac, was found" */
function isLedClause(chunks: readonly Chunk[], at: number): boolean {
  let verb = at + 1
  while (chunks[verb]?.kind === 'preposition' && isNounGroup(chunks[verb + 1])) verb += 2
  if (!isComma(chunks[at + 1])) return isFiniteGroup(chunks[verb])
  const close = chunks.findIndex((chunk, j) => j > at + 1 && isComma(chunk))
  return close > 0 && close < at + 9 && isFiniteGroup(chunks[close + 1])
}

/** "their roles as advisers" */
const AS =
  /^(?:roles?|works?|jobs?|careers?|time|stints?|tenure|terms?|days|years|reputation|status|positions?|experience|use|service|lives|life)$/

const AS_IS =
  /^(?:serv|act|work|pos|doubl|function|resign|start|began|begin|retir|return|campaign|rul|known|seen|described)/
const MAY_LEAD = /^(?:as|before|after)$/

/**
 * Whether a clause, no phrase, stands behind "as", "before" or "after": "prayed for help as the storm arrived", "hit the post
 * before Okafor scored"; but "a man named as the killer was", "his work as a clerk was", "said prices after the ruling rose".
 */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  const own = chunks[at]
  // "after the capture of the town gave": the verb may stand behind what is part of its subject
  let verb = at + 1
  while (chunks[at - 1]?.word !== 'as' && chunks[verb]?.kind === 'preposition' && isNounGroup(chunks[verb + 1]))
    verb += 2
  const isLed = isFiniteGroup(chunks[verb]) || (isComma(chunks[at + 1]) && isRelative(chunks[at + 2]))
  const before = chunks[at - 2]?.kind === 'adverb' ? at - 3 : at - 2
  // "gave her name only as Ann"
  if (chunks[before]?.word === 'name') return false
  if (!isLed || !isNounGroup(own)) return false
  // "forced the allies to leave after it fell"
  const infinitive = chunks[before]
  if (isVerbGroup(infinitive) && infinitive.form === 'infinitive') return true
  // "the curfew, which was imposed after rebels killed 130 people,", "who spoke as the crowd cheered", but "who serves as the mayor said"
  const ahead = chunks[before]
  if (isFiniteGroup(ahead) && isRelative(chunks[before - 1]) && isComma(chunks[before - 2])) return true
  if (isFiniteGroup(ahead) && chunks[at - 1]?.word === 'as') return !ahead.passive && !AS_IS.test(ahead.word)
  if (!isNounGroup(ahead)) return false
  // "last Friday, days after the council rejected it"
  if (SPELL.test(chunks[before]?.word ?? '') && chunks[at - 1]?.word !== 'as') return true
  const isPlural = own.lead === own.word && /[^s]s$/.test(own.word)
  if (chunks[at - 1]?.word === 'as' && isPlural && !AS.test(chunks[before]?.word ?? '')) return true
  const phrase = nounPhraseEndingAt(chunks, before)
  // "charged with murder after a woman was found"
  const lead = chunks[phrase.at - 1]?.kind === 'preposition' ? phrase.at - 2 : phrase.at - 1
  return chunks
    .slice(Math.max(0, lead), before)
    .some((chunk) => isVerbGroup(chunk) && (chunks[at - 1]?.word === 'as' || !REPORTS.test(chunk.word)))
}

export function subject(chunks: readonly Chunk[], at: number, last: number, more: Partial<Subject> = {}): Subject {
  return { from: chunks[at]?.from ?? 0, to: chunks[last]?.to ?? 0, at, relative: false, shared: false, ...more }
}
