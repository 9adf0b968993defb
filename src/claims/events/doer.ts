import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import {
  isComma,
  isFiniteGroup,
  isInfinitive,
  isIntransitive,
  isMark,
  isReduced,
  isTime,
} from '../../language/clauses/marks.js'
import { subjectOfNonFinite } from '../../language/clauses/non-finite.js'
import { nounPhraseEndingAt, type Subject } from '../../language/clauses/noun-phrase.js'
import { isReducedObject } from '../../language/clauses/reduced-object.js'
import { governorOf, subjectOf } from '../../language/clauses/subject.js'

/** Prepositions that open a clause as well. */
const LEADS_CLAUSE = /^(?:as|after|before|since|until)$/

/** The subject of the verb at chunk `k`: for "which bought" the noun it goes on about; null where none can be told. */
export function subjectAt(chunks: readonly Chunk[], k: number): Subject | null {
  const verb = chunks[k]
  if (!isVerbGroup(verb)) return null
  const first = firstOfJoined(chunks, k)
  if (first < k) return withoutInfinitive(chunks, nounPhraseEndingAt(chunks, nounBefore(chunks, first)))
  if (isParticiple(chunks, k)) return withoutInfinitive(chunks, nounPhraseEndingAt(chunks, nounBefore(chunks, k)))
  const found = verb.form === 'finite' ? finiteSubject(chunks, k) : nonFiniteSubject(chunks, k)
  const named = found?.relative ? antecedent(chunks, found) : found
  return named && withList(chunks, withoutAside(chunks, behindThere(chunks, named)))
}

/** "There were also emails showing": what there is. */
function behindThere(chunks: readonly Chunk[], subject: Subject): Subject {
  if (chunks[subject.at]?.word !== 'there' || !isVerbGroup(chunks[subject.at + 1])) return subject
  let at = subject.at + 2
  while (chunks[at]?.kind === 'adverb') at++
  const group = chunks[at]
  return isNounGroup(group) ? { ...subject, at, from: group.from, to: group.to } : subject
}

/** "asked him to adopt the measures passed in 2010": the measures; "a plan to cut taxes announced Friday": the plan. */
function withoutInfinitive(chunks: readonly Chunk[], subject: Subject): Subject {
  const first = chunks[subject.at]
  const last = chunks.findLast(({ to }) => to <= subject.to)
  // "$5 million to victims tortured in 1985"
  if (isNounGroup(first) && /^[$£€\d]/.test(first.lead) && isNounGroup(last) && last !== first)
    return { ...subject, at: chunks.indexOf(last), from: last.from }
  const verb = chunks.findLastIndex(
    (chunk) => chunk.from >= subject.from && chunk.to < subject.to && isInfinitive(chunk),
  )
  const at = chunks[verb + 1]?.kind === 'preposition' ? verb + 2 : verb + 1
  const own = chunks[at]
  const hasAside = chunks.some((chunk) => isComma(chunk) && chunk.from >= subject.from && chunk.to <= subject.to)
  if (verb < 0 || hasAside || !isNounGroup(own) || TAKES_INFINITIVE.test(chunks[verb - 1]?.word ?? '')) return subject
  return { ...subject, at, from: own.from }
}

const TAKES_INFINITIVE =
  /^(?:plans?|bids?|efforts?|attempts?|decisions?|moves?|proposals?|votes?|pledges?|promises?|requests?|calls?|orders?|agreements?|deals?|laws?|bills?|offers?|campaigns?|push|drive|fight|refusal|failure|intentions?|measures?|programme|program|projects?|pacts?|motions?|resolutions?|initiatives?|operations?|missions?|legislation|permission)$/

/** "Ogden, whose shares fell,": what a clause between commas adds is no part of the name. */
function withoutAside(chunks: readonly Chunk[], subject: Subject): Subject {
  const comma = chunks.findIndex(
    (chunk, i) => chunk.from >= subject.from && chunk.to < subject.to && isAside(chunks, i),
  )
  return comma < 0 ? subject : { ...subject, to: chunks[comma]?.from ?? subject.to }
}

function isAside(chunks: readonly Chunk[], comma: number): boolean {
  const next = chunks[comma + 1]
  const isWhen = next?.kind === 'preposition' && isTime(chunks[comma + 2])
  return isComma(chunks[comma]) && (next?.kind === 'wh' || next?.kind === 'that' || isVerbGroup(next) || isWhen)
}

/** "Poland, Hungary and Latvia": what commas list before "and". */
function withList(chunks: readonly Chunk[], subject: Subject): Subject {
  if (chunks[subject.at + 1]?.kind !== 'conjunction') return subject
  let { at } = subject
  while (isComma(chunks[at - 1]) && isNounGroup(chunks[at - 2]) && !isTime(chunks[at - 2])) at -= 2
  const lead = chunks[at - 1]
  return lead?.kind === 'preposition' || isVerbGroup(lead) ? subject : { ...subject, at, from: chunks[at]?.from ?? 0 }
}

function finiteSubject(chunks: readonly Chunk[], k: number): Subject | null {
  return subjectOf(chunks, k) ?? afterTime(chunks, k)
}

/** "On Friday, the minister …": a comma between the date and its verb hides no subject. */
function afterTime(chunks: readonly Chunk[], k: number): Subject | null {
  const before = chunks[k - 1]
  return isComma(before) && isNounGroup(chunks[k - 2]) ? subjectOf(chunks, k - 1) : null
}

/** "plans to sell": who plans; "asked him to sell": he. */
function nonFiniteSubject(chunks: readonly Chunk[], k: number): Subject | null {
  const verb = chunks[k]
  // "wrote an address on the army, to be delivered on Monday"
  const isToBeDone = isVerbGroup(verb) && verb.form === 'infinitive' && verb.passive && isComma(chunks[k - 1])
  const object = chunks.findLastIndex((chunk, i) => i < k && isFiniteGroup(chunk)) + 1
  if (isToBeDone && isNounGroup(chunks[object])) return nounPhraseEndingAt(chunks, object)
  const own = subjectOfNonFinite(chunks, k)
  if (own) return withoutInfinitive(chunks, own)
  const governor = governorOf(chunks, k)
  return governor < 0 ? null : subjectOf(chunks, governor)
}

function antecedent(chunks: readonly Chunk[], { at }: Subject): Subject | null {
  const before = isComma(chunks[at - 1]) ? at - 2 : at - 1
  // "Joan Pettifer, 71, who"
  const isAge =
    /^\d{1,3}$/.test(chunks[before]?.word ?? '') && isComma(chunks[before - 1]) && isNounGroup(chunks[before - 2])
  const last = isAge ? before - 2 : before
  const group = chunks[last]
  if (!isNounGroup(group)) return null
  const phrase = nounPhraseEndingAt(chunks, last)
  // "a designer born in Olten, who": the comma shows that it is not the town
  if (last < at - 1 && /^(?:in|at|near|from)$/.test(chunks[last - 1]?.word ?? '')) return phrase
  // "bullets at protesters who tried": people are who is nearest, with what is part of them
  const isPart = chunks
    .slice(phrase.at, last)
    .every((chunk) => isNounGroup(chunk) || chunk.kind === 'conjunction' || chunk.word === 'of')
  // "87% in a ballot that closed", "40 percent of the blaze, which started"
  const first = chunks[phrase.at]
  if (isNounGroup(first) && /^[$£€\d]/.test(first.lead) && phrase.at < last)
    return { ...phrase, at: last, from: group.from }
  return /^who/.test(chunks[at]?.word ?? '') && !isPart ? { ...phrase, at: last, from: group.from } : phrase
}

/**
 * Whether the past participle at chunk `k` tells of the noun before it: "a pact signed in 1961", "the bridge, built in 1931,
 * is closed"; in "the bridge opened in 1931" it is the verb of the clause.
 */
export function isParticiple(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k]
  if (!isVerbGroup(verb) || !verb.past || verb.to - verb.from > 1 || verb.copula || isIntransitive(verb)) return false
  if (chunks[k - 1]?.kind === 'conjunction' && isCoordinated(chunks, k - 2)) return isParticiple(chunks, k - 2)
  if (firstOfJoined(chunks, k) < k) return true
  const noun = nounBefore(chunks, k)
  if (noun < 0) return false
  if (noun < k - 1 && isMain(chunks, k)) return false
  if (noun < k - 1) return isReduced(chunks, k) || (isTime(chunks[k + 1]) && closesAside(chunks, k + 2))
  const { at } = nounPhraseEndingAt(chunks, noun)
  const lead = chunks[at - 1]
  // "after the two sides announced in May": the preposition opens a clause, whose verb this is
  if (lead?.kind === 'preposition' && LEADS_CLAUSE.test(lead.word) && clauseVerb(chunks, at, chunks.length) === k)
    return false
  if (isReducedObject(chunks, k)) return true
  // "to victims tortured or abused in 1985"
  if (isCoordinated(chunks, k)) return isVerbGroup(lead) || lead?.kind === 'preposition'
  if (!isReduced(chunks, k) && !isTime(chunks[k + 1])) return false
  return isVerbGroup(lead) || lead?.kind === 'preposition' || clauseVerb(chunks, at, chunks.length) > k
}

/** "The firm, founded in 1985 and bought by Acme": the participle that another is joined to; `k` itself where it is to none. */
function firstOfJoined(chunks: readonly Chunk[], k: number): number {
  if (chunks[k - 1]?.kind !== 'conjunction' || !isReduced(chunks, k)) return k
  let first = k - 2
  while (first > 0 && (isNounGroup(chunks[first]) || chunks[first]?.kind === 'preposition')) first--
  const verb = chunks[first]
  const isPast = isVerbGroup(verb) && verb.past && !isComma(chunks[k - 2])
  return isPast && isComma(chunks[first - 1]) && isParticiple(chunks, first) ? first : k
}

/** "tortured or abused in": two participles, of which the second has what stands behind them. */
function isCoordinated(chunks: readonly Chunk[], k: number): boolean {
  const [first, second] = [chunks[k], chunks[k + 2]]
  const isJoined = chunks[k + 1]?.kind === 'conjunction' && isVerbGroup(first) && isVerbGroup(second)
  return isJoined && first.past && first.to - first.from === 1 && second.past && isReduced(chunks, k + 2)
}

/** "her partner, Ana Teixeira, recalled in an interview": the comma closes what is put in behind the subject. */
function isMain(chunks: readonly Chunk[], k: number): boolean {
  const subject = subjectOf(chunks, k)
  return subject !== null && !subject.relative && clauseVerb(chunks, subject.at, chunks.length) === k
}

/** "The plan, announced Friday, would"; in "Norvane, a maker of pumps, announced Friday a plan" it is the verb of the sentence. */
function closesAside(chunks: readonly Chunk[], k: number): boolean {
  const next = chunks[k]
  return next === undefined || next.kind === 'mark' || next.kind === 'conjunction' || next.word === 'by'
}

/** The noun right before a verb, or before the comma that parts them. */
function nounBefore(chunks: readonly Chunk[], k: number): number {
  const at = isComma(chunks[k - 1]) || isMark(chunks[k - 1], /^\($/) ? k - 2 : k - 1
  const group = chunks[at]
  return isNounGroup(group) && !group.time && !group.pronoun ? at : -1
}
