import { isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isComma, isFiniteGroup } from '../../language/clauses/marks.js'
import { verbLemma } from '../../language/tagger.js'
import { happens, isAspectual, isTakenByLightVerb, LOOKING_AHEAD } from '../../lexicon/events.js'
import { type Anchored, isSubjectOf, standsFree } from './anchored.js'
import { eventNoun, isObject, type NounTrigger, nounsOf } from './nouns.js'
import { relativeOf } from './sharing.js'
import { verbsOf } from './verbs.js'

/** The word that names the event, by its index among the sentence's tokens. */
export interface Trigger {
  index: number
  lemma: string
  kind: 'verb' | 'noun'
  /** It has the date only for want of one of its own: "third-quarter profit rose". */
  inherited?: boolean
}

/** What a date is, besides where it stands. */
export interface When {
  /** It is still to come. */
  ahead: boolean
  /** It is a year or a part of one, over which figures are counted. */
  period: boolean
}

/**
 * The triggers that a date belongs to, the nearest first: the event noun that it touches, and the verb of its own clause with
 * what is joined to it. Empty where it dates nothing.
 */
export function triggersOf(date: Anchored, { ahead, period }: When): Trigger[] {
  const nouns = nounsOf(date)
  const own = nouns.map(asTrigger)
  const [nearest] = nouns
  if (date.attributive && !nearest) return isPossessive(date) ? verbBehind(date, date.last) : []
  if (nearest && (date.attributive || nearest.chunk > date.last)) {
    const did = relativeOf(date.chunks, nearest.chunk).flatMap((k) => ofVerb(date, k))
    return unique([...own, ...did, ...(period ? inherited(verbBehind(date, nearest.chunk)) : [])])
  }
  if (nearest && isSubject(date, nearest))
    return unique([...own, ...(period ? inherited(verbBehind(date, date.last)) : [])])
  const verbs = verbsOf(date, ahead)
  // "condemned the invasion of Kuwait on Aug. 2": a noun with its complement keeps its date to itself
  if (nearest && isHeldApart(date, nearest)) return own
  const found = verbs.flatMap((k) => ofVerb(date, k))
  // "scheduled a hearing for Friday": what is looked ahead to has the date
  if (nearest && ahead && isObject(date.chunks, nearest.chunk) && looksAhead(date, nearest.chunk - 1)) return own
  // "signed a deal last month" is one thing that happened, told by its verb
  const kept = nearest && isObject(date.chunks, nearest.chunk) && !isLight(date, nearest.chunk - 1) ? [] : own
  return unique(found.length > 0 ? [...kept, ...found] : own)
}

/** "Friday's focus on stocks" */
function isPossessive({ tokens, chunks, last }: Anchored): boolean {
  const group = chunks[last]
  return tokens.slice(group?.from, group?.to).some((token) => /^['’]s?$/.test(token.normal))
}

/** The verb of the noun group at `k`, where that is its subject. */
function verbBehind(date: Anchored, k: number): Trigger[] {
  const { chunks } = date
  if (!standsFree(chunks, date.attributive ? k : date.lead - 1) && date.attributive) return []
  let j = k + 1
  while (chunks[j]?.kind === 'preposition' && isNounGroup(chunks[j + 1])) j += 2
  return isFiniteGroup(chunks[j]) ? ofVerb(date, j) : []
}

function inherited(triggers: readonly Trigger[]): Trigger[] {
  return triggers.map((trigger) => ({ ...trigger, inherited: true }))
}

function asTrigger({ index, lemma }: NounTrigger): Trigger {
  return { index, lemma, kind: 'noun' }
}

function unique(triggers: readonly Trigger[]): Trigger[] {
  return triggers.filter((trigger, i) => triggers.findIndex((other) => other.index === trigger.index) === i)
}

/** "The summit on June 19 was …": the date belongs to the noun, whose verb comes behind. */
function isSubject({ chunks, last }: Anchored, { chunk }: NounTrigger): boolean {
  if (!isVerbGroup(chunks[last + 1])) return false
  if (isSubjectOf(chunks, chunk, last + 1)) return true
  for (let k = chunk - 1; k >= 0 && k > chunk - 12; k--) {
    if (isVerbGroup(chunks[k])) return false
    if (chunks[k]?.kind === 'mark') return true
  }
  return true
}

function isHeldApart({ chunks, lead }: Anchored, { chunk }: NounTrigger): boolean {
  const next = chunks[chunk + 1]
  const verb = chunks[chunk - 1]
  return chunk + 1 < lead && next?.word === 'of' && !(isVerbGroup(verb) && carries(verb.word))
}

function looksAhead({ chunks, tokens }: Anchored, k: number): boolean {
  const verb = chunks[k]
  return isVerbGroup(verb) && LOOKING_AHEAD.has(verbLemma(tokens[verb.verb]?.normal ?? ''))
}

/** Verbs that are one event with the noun they take: "held a meeting", "completed the purchase". */
function carries(verb: string): boolean {
  return isTakenByLightVerb(verb) || isAspectual(verbLemma(verb))
}

function isLight({ chunks }: Anchored, k: number): boolean {
  return carries(chunks[k]?.word ?? '')
}

/** What a verb group tells of: its verb, with the noun that it only carries; or what "be" says of its subject. */
function ofVerb(date: Anchored, k: number): Trigger[] {
  const { chunks, tokens } = date
  const group = chunks[k]
  if (!isVerbGroup(group)) return []
  const word = tokens[group.verb]?.normal ?? ''
  if (isBe(word)) return predicate(date, k) ?? subjectNoun(date, k)
  const lemma = verbLemma(word)
  const verb: Trigger = { index: group.verb, lemma, kind: 'verb' }
  if (isTakenByLightVerb(word)) return [verb, ...objects(date, k)]
  const complement = isAspectual(lemma) ? complementOf(date, k) : []
  // "gains that began last fall", "remarks made last week"
  const subject = happens(lemma) || isMadeAt(date, k) ? subjectNoun(date, k) : []
  return [verb, ...complement, ...subject]
}

/** A participle behind its noun, with the date right behind it: "remarks made last week". */
function isMadeAt({ chunks, lead }: Anchored, k: number): boolean {
  const group = chunks[k]
  return (
    isVerbGroup(group) &&
    group.past &&
    group.to - group.from === 1 &&
    lead === k + 1 &&
    isNounGroup(chunks[k - 1]) &&
    !standsFree(chunks, k - 1)
  )
}

/** "began to arrive", "completed the purchase": what is begun or ended. */
function complementOf(date: Anchored, k: number): Trigger[] {
  const next = date.chunks[k + 1]
  if (isVerbGroup(next) && next.form !== 'finite') {
    const lemma = verbLemma(date.tokens[next.verb]?.normal ?? '')
    return [{ index: next.verb, lemma, kind: 'verb' }]
  }
  const noun = eventNoun(date, k + 1)
  return noun ? [asTrigger(noun)] : []
}

function isBe(word: string): boolean {
  return /^(?:is|are|was|were|be|been|being|'s|'re|'m|am)$/.test(word)
}

/** "had sales of $40 million and a loss": what a light verb carries. */
function objects(date: Anchored, k: number): Trigger[] {
  const { chunks } = date
  const first = eventNoun(date, k + 1)
  // "took charge", "had trouble": a bare noun is part of what the verb says
  const group = chunks[k + 1]
  const isBare = /^t[ao]/.test(chunks[k]?.word ?? '') && group && group.to - group.from === 1
  if (!first || isBare) return []
  const found = [asTrigger(first)]
  for (let j = k + 2; j < chunks.length && j < k + 8; j++) {
    if (isVerbGroup(chunks[j]) || isComma(chunks[j])) break
    const second = chunks[j]?.kind === 'conjunction' ? eventNoun(date, j + 1) : null
    if (second) found.push(asTrigger(second))
  }
  return found
}

/** "was payable Jan. 2", "were up 2 pence", "was a success": what "be" says. */
function predicate(date: Anchored, k: number): Trigger[] | null {
  const { chunks } = date
  let j = k + 1
  while (chunks[j]?.kind === 'adverb' && !/^(?:up|down|off)$/.test(chunks[j]?.word ?? '')) j++
  const chunk = chunks[j]
  if (chunk?.kind === 'adjective' || (chunk && /^(?:up|down|off)$/.test(chunk.word)))
    return [{ index: chunk.from, lemma: chunk.word, kind: 'verb' }]
  const noun = eventNoun(date, j)
  return noun ? [asTrigger(noun)] : null
}

/** "The vote was on Friday", "gains that began last fall": what happens is the subject. */
function subjectNoun(date: Anchored, k: number): Trigger[] {
  const { chunks } = date
  let j = k - 1
  while (chunks[j]?.kind === 'wh' || chunks[j]?.kind === 'that' || chunks[j]?.kind === 'adverb') j--
  for (let n = 0; n < 3; n++, j -= 2) {
    const noun = eventNoun(date, j)
    if (noun) return [asTrigger(noun)]
    if (chunks[j - 1]?.kind !== 'preposition') return []
  }
  return []
}
