import { type Chunk, isNounGroup, isVerbGroup, type VerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isFiniteGroup, isGerund, isMark, isReduced, isTime } from '../../language/clauses/marks.js'
import { nounPhraseEndingAt, type Subject } from '../../language/clauses/noun-phrase.js'
import { normal, type Stretch } from '../../language/item.js'
import { isTakenByLightVerb } from '../../lexicon/events.js'
import { BOUND_PARTS } from '../../lexicon/numbers.js'
import { agentBehind } from './agent.js'
import type { Anchored } from './anchored.js'
import { isParticiple, subjectAt } from './doer.js'
import { phraseFrom, withoutAge, withoutTime } from './phrase.js'
import { withoutQuotation } from './quoted.js'
import type { Trigger } from './told.js'
import { placeAhead, placeBehind } from './where.js'

/** Who did it, to what, and where, as token stretches; null where the clause does not say. */
export interface Participants {
  who: Stretch | null
  what: Stretch | null
  where: Stretch | null
}

export function participantsOf(date: Anchored, { index, kind }: Trigger): Participants {
  const k = date.chunks.findIndex((chunk) => chunk.from <= index && index < chunk.to)
  const verb = date.chunks[k]
  if (kind === 'noun') return ofNoun(date, k, index)
  return isVerbGroup(verb) ? ofVerb(date, k, verb) : ofPredicate(date, k)
}

function ofVerb(date: Anchored, k: number, verb: VerbGroup): Participants {
  const { chunks } = date
  const passive =
    verb.passive || isParticiple(chunks, k) || (k === 0 && isReduced(chunks, k)) || isJoinedToPassive(chunks, k)
  // "in the quarter ended March 31"
  if (verb.word === 'ended' && isTime(chunks[k - 1])) return { who: null, what: null, where: null }
  const found = isInverted(date, k, verb)
    ? null
    : (subjectAt(chunks, k) ?? (passive || isReduced(chunks, k) ? subjectAhead(chunks, k) : null))
  const subject =
    found &&
    withoutParticiple(date, withoutTime(date, withoutQuotation(date, withBound(date, withoutAge(date, found)))))
  const where = placeBehind(date, k) ?? (found ? placeAhead(date, found.at) : null)
  // "…, said Ada Bell on Tuesday"
  if (!found && /^(?:said|says|added|wrote)$/.test(verb.word)) return { who: objectBehind(date, k), what: null, where }
  // "The vote takes place on Sunday"
  if (/^t(?:akes?|ook|aking|aken)$/.test(verb.word) && chunks[k + 1]?.word === 'place')
    return { who: null, what: subject, where }
  return passive
    ? { who: agentBehind(date, k), what: subject, where }
    : { who: subject, what: objectBehind(date, k), where }
}

/** "The man arrested on Sunday was released", "he seemed rattled in 2008": no verb is part of who, or what, it is. */
function withoutParticiple({ chunks }: Anchored, subject: Stretch): Stretch {
  let k = chunks.findIndex(({ to }) => to === subject.to)
  while (isTime(chunks[k])) k -= chunks[k - 1]?.kind === 'preposition' ? 2 : 1
  const last = chunks[k]
  const isVerb = isVerbGroup(last) && last.from > subject.from && isNounGroup(chunks[k - 1])
  return isVerb ? { ...subject, to: last.from } : subject
}

/** "was jailed in 2009 and released in 2012": a participle with no object, joined to a passive. */
function isJoinedToPassive(chunks: readonly Chunk[], k: number): boolean {
  const isBare = isReduced(chunks, k) || isTime(chunks[k + 1])
  if (chunks[k - 1]?.kind !== 'conjunction' || !isBare || DONE_BY_ONESELF.test(chunks[k]?.word ?? '')) return false
  const first = chunks.findLast((chunk, i) => i < k && isVerbGroup(chunk))
  return isVerbGroup(first) && first.passive
}

/** Verbs that, with no object, are no participles: "was hired and worked in Rome". */
const DONE_BY_ONESELF =
  /^(?:worked|moved|returned|retired|travell?ed|served|turned|stayed|studied|played|settled|voted|ended|started|continued|campaigned|graduated|competed|starred|pleaded|married|escaped|failed|walked|stepped|switched|lapsed|expired|landed|crashed|burned|sailed|toured|finished|participated|testified|recovered|suffered|departed|headed|performed|opened|closed|met|lasted)$/

/** "“It is a start,” said Ada Bell": nothing before the quotation's end is who said it. */
function isInverted({ chunks, tokens }: Anchored, k: number, verb: VerbGroup): boolean {
  const next = chunks[k + 1]
  const before = tokens[verb.from - 1]
  const closes = /^["”]$/.test(before?.text ?? '') || before?.text === "''"
  return closes && /^(?:said|says|added|wrote)$/.test(verb.word) && isNounGroup(next) && !next.time
}

/** "The dividend is payable Aug. 2": what is said of a subject. */
function ofPredicate(date: Anchored, k: number): Participants {
  const be = date.chunks.findLastIndex((chunk, i) => i < k && isFiniteGroup(chunk))
  // "a dividend, payable Aug. 2"
  const isAside = isMark(date.chunks[k - 1], /^,$/) && isNounGroup(date.chunks[k - 2])
  const subject = isAside ? nounPhraseEndingAt(date.chunks, k - 2) : be < 0 ? null : subjectAt(date.chunks, be)
  return { who: null, what: subject && withoutTime(date, subject), where: placeBehind(date, k) }
}

/**
 * The noun phrase behind a verb, past the date, with what bounds its number ("won more than 60 percent"); null where it is the
 * subject of a clause of its own.
 */
function objectBehind(date: Anchored, k: number): Stretch | null {
  const { chunks } = date
  // "said Ms. Bell, the mother of a soldier, is wrong": what is said is no thing
  if (/^sa(?:id|ys?)$/.test(chunks[k]?.word ?? '') && isNounGroup(chunks[k - 1])) return null
  let lead = k + 1
  while (isTime(chunks[lead])) lead++
  let at = chunks[lead]?.word === 'up' && chunks[lead + 1]?.word === 'to' ? lead + 2 : lead
  while (chunks[at]?.kind === 'adverb' || isBound(chunks[at])) at++
  const group = chunks[at]
  if (!isNounGroup(group) || group.time) return null
  let behind = at + 1
  while (chunks[behind]?.kind === 'preposition' && isNounGroup(chunks[behind + 1])) behind += 2
  // "a man accused of killing his wife was"
  const isGerundOf = isGerund(chunks[k]) && chunks[k - 1]?.kind === 'preposition'
  if (isFiniteGroup(chunks[behind]) && !isReduced(chunks, behind) && !isGerundOf) return null
  const phrase = withoutScore(date, phraseFrom(date, at))
  return isBound(chunks[at - 1]) || chunks[at - 1]?.word === 'to'
    ? { ...phrase, from: chunks[lead]?.from ?? phrase.from }
    : phrase
}

/** "beat Rovers 3-1" */
function withoutScore({ tokens }: Anchored, phrase: Stretch): Stretch {
  const isScore = phrase.to - phrase.from > 1 && /^\d{1,3}[-–]\d{1,3}$/.test(tokens[phrase.to - 1]?.text ?? '')
  return isScore ? { ...phrase, to: phrase.to - 1 } : phrase
}

function isBound(chunk: Chunk | undefined): boolean {
  return (chunk?.kind === 'adverb' || chunk?.kind === 'adjective') && BOUND_PARTS.has(chunk.word)
}

/** "Born in Olten on March 2, 1941, Ms. Vasquez was": of whom a participle that leads the sentence tells. */
function subjectAhead(chunks: readonly Chunk[], k: number): Subject | null {
  if (k > 0) return null
  for (let j = 1; j < chunks.length - 1 && j < 16; j++) {
    const group = chunks[j + 1]
    const isNext =
      isMark(chunks[j], /^,$/) &&
      isNounGroup(group) &&
      !group.time &&
      !isMark(chunks[j + 2], /^,$/) &&
      clauseVerb(chunks, j + 1, chunks.length) >= 0
    if (isNext) return { from: group.from, to: group.to, at: j + 1, relative: false, shared: false }
    if (isFiniteGroup(chunks[j])) return null
  }
  return null
}

/** With what bounds its number: "as many as 580 people". */
function withBound({ chunks }: Anchored, subject: Stretch): Stretch {
  let at = chunks.findIndex((chunk) => chunk.from === subject.from)
  while (at > 0 && chunks[at - 1]?.kind === 'adverb' && isBound(chunks[at - 1])) at--
  return { from: chunks[at]?.from ?? subject.from, to: subject.to }
}

function ofNoun(date: Anchored, k: number, index: number): Participants {
  const own = date.chunks[k]
  const what = isNounGroup(own) ? phraseFrom(date, k) : { from: index, to: index + 1 }
  return {
    who: possessor(date, k) ?? partyBehind(date, k) ?? bearer(date, k),
    what: what.from <= index ? what : withoutTime(date, { from: index, to: index + 1 }),
    where: placeBehind(date, k),
  }
}

/** "Iraq's invasion" */
function possessor({ chunks, tokens }: Anchored, k: number): Stretch | null {
  const own = chunks[k]
  if (!own) return null
  const mark = tokens.findIndex((token, i) => i > own.from && i < own.to && /^['’]s?$/.test(token.normal))
  const from = /^(?:the|an?)$/.test(normal(tokens[own.from])) ? own.from + 1 : own.from
  const isDated = tokens.slice(from, mark).some((token) => token.is('Date') || /^\d{4}$/.test(token.normal))
  return mark < 0 || isDated ? null : { from: own.from, to: mark }
}

/** "talks between the two sides", "an attack by rebels" */
function partyBehind(date: Anchored, k: number): Stretch | null {
  const isParty = /^(?:between|by)$/.test(date.chunks[k + 1]?.word ?? '')
  const group = date.chunks[k + 2]
  return isParty && isNounGroup(group) && !group.time ? phraseFrom(date, k + 2) : null
}

/** "The firm had a loss": whose it is, where the verb only carries it. */
function bearer(date: Anchored, k: number): Stretch | null {
  const { chunks } = date
  const verb = chunks[k - 1]
  if (!isVerbGroup(verb) || !isTakenByLightVerb(verb.word)) return null
  const subject = subjectAt(chunks, k - 1)
  return subject && withoutTime(date, subject)
}
