import { type Chunk, isNounGroup, isVerbGroup, type NounGroup } from '../../language/chunks/index.js'
import { isComma, isFiniteGroup, isGerund, isInfinitive, isTime } from '../../language/clauses/marks.js'
import { subjectOfNonFinite } from '../../language/clauses/non-finite.js'
import { nounPhraseEndingAt, type Subject, subject, withList } from '../../language/clauses/noun-phrase.js'
import { governorOf, subjectOf } from '../../language/clauses/subject.js'
import { ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { PEOPLE } from '../../lexicon/people.js'
import { SPOKEN_IN } from '../../lexicon/spoken-in.js'
import { antecedent, relativeBefore } from './antecedent.js'
import { isPerceived } from './at-once.js'
import { firstOfJoined, isParticiple, nounBefore } from './participle.js'
import { singular } from './singular.js'

/** The subject of the verb at chunk `k`: for "which bought" the noun it goes on about; null where none can be told. */
export function subjectAt(chunks: readonly Chunk[], k: number): Subject | null {
  const verb = chunks[k]
  if (!isVerbGroup(verb)) return null
  const first = firstOfJoined(chunks, k)
  if (first < k) return withoutInfinitive(chunks, nounPhraseEndingAt(chunks, nounBefore(chunks, first)))
  if (isParticiple(chunks, k)) return withoutInfinitive(chunks, nounOfParticiple(chunks, k))
  const found = verb.form === 'finite' ? finiteSubject(chunks, k) : nonFiniteSubject(chunks, k)
  const told = found?.relative ? antecedent(chunks, found) : found
  const named = found?.relative && told ? withoutInfinitive(chunks, told) : told
  return named && withPair(chunks, withList(chunks, withoutAside(chunks, behindThere(chunks, named))))
}

/** "Ana Rey, 12, and Tom Holt, 14, died", "Ana Rey, of Leeds, and Tom Holt, of Hull, died": the first of two, too, where they lead the sentence. */
function withPair(chunks: readonly Chunk[], subject: Subject): Subject {
  const { at } = subject
  const isPair = chunks[at - 1]?.word === 'and' && isComma(chunks[at - 2]) && isNounGroup(chunks[at - 3])
  const comma = chunks[at - 4]?.kind === 'preposition' ? at - 5 : at - 4
  const first = chunks[comma - 1]
  const isFirst = comma === 1 && isNounGroup(first) && !first.time && isComma(chunks[comma])
  return isPair && isFirst && !subject.shared ? { ...subject, at: 0, from: first.from } : subject
}

/** "praised her term in an interview published Saturday": the interview; "a lawsuit against a bank filed Saturday": the lawsuit. */
function nounOfParticiple(chunks: readonly Chunk[], k: number): Subject {
  const noun = nounBefore(chunks, k)
  const group = chunks[noun]
  const link = chunks[noun - 1]?.word ?? ''
  const isNear = link === 'in' || FOUNDED.test(chunks[k]?.word ?? '')
  const isVictim = /^(?:of|for|to|by|against)$/.test(link) && SUFFERED.test(chunks[k]?.word ?? '')
  const isOwn = isNounGroup(group) && (link === 'than' || isVictim || (isNear && /^an?$/.test(group.lead)))
  return isOwn ? subject(chunks, noun, noun) : nounPhraseEndingAt(chunks, noun)
}

/** "the widow of a man killed in a crash", "an appeal by Ann Hall, jailed in 2020": the man, and her */
const SUFFERED =
  /^(?:killed|injured|wounded|hurt|shot|stabbed|slain|murdered|beaten|arrested|jailed|charged|convicted|tortured|kidnapped|abducted|detained|accused|executed|rescued)$/

/** "the head of a firm founded in 1985" */
const FOUNDED = /^(?:founded|established|formed|incorporated|built|born|created|launched)$/

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
  const next = chunks[chunks[comma + 1]?.word === 'last' ? comma + 2 : comma + 1]
  // "The board, in a letter on Friday, told"
  const isWhen =
    next?.kind === 'preposition' && (isTime(chunks[comma + 2]) || SPOKEN_IN.test(chunks[comma + 2]?.word ?? ''))
  return isComma(chunks[comma]) && (next?.kind === 'wh' || next?.kind === 'that' || isVerbGroup(next) || isWhen)
}

function finiteSubject(chunks: readonly Chunk[], k: number): Subject | null {
  const found = subjectOf(chunks, k) ?? afterTime(chunks, k) ?? afterAside(chunks, k)
  return found && beforeDate(chunks, found)
}

/** "searched it on 4 May and, later that month, seized two laptops" */
function afterAside(chunks: readonly Chunk[], k: number): Subject | null {
  const isAside = isComma(chunks[k - 1]) && isTime(chunks[k - 2]) && isComma(chunks[k - 3])
  return isAside && chunks[k - 4]?.kind === 'conjunction' ? subjectOf(chunks.toSpliced(k - 3, 3), k - 3) : null
}

/** "A fire on Monday in Lyon killed six", "talks on Monday between Rome and Paris ended": the noun that the date parts from its place. */
function beforeDate(chunks: readonly Chunk[], subject: Subject): Subject {
  const at =
    chunks[subject.at - 1]?.kind === 'conjunction' && isNounGroup(chunks[subject.at - 2]) ? subject.at - 2 : subject.at
  const isParted =
    /^(?:in|at|near|between|with|over|on|outside)$/.test(chunks[at - 1]?.word ?? '') && isTime(chunks[at - 2])
  if (!isParted || subject.relative || subject.shared) return subject
  const noun = chunks[at - 3]?.kind === 'preposition' ? at - 4 : at - 3
  const group = chunks[noun]
  return isNounGroup(group) && !group.time && !group.pronoun && !isVerbGroup(chunks[noun - 1])
    ? nounPhraseEndingAt(chunks, noun)
    : subject
}

/** "On Friday, the minister …": a comma between the date and its verb hides no subject. */
function afterTime(chunks: readonly Chunk[], k: number): Subject | null {
  const before = chunks[k - 1]
  return isComma(before) && isNounGroup(chunks[k - 2]) ? subjectOf(chunks, k - 1) : null
}

/** "Rovers, who have not won since beating Hull", "two soldiers who died while saving a child": they of whom the clause tells. */
function relativeOfDoing(chunks: readonly Chunk[], k: number): Subject | null {
  const isLed = /^(?:since|after|before|while|when|by|for|without)$/.test(chunks[k - 1]?.word ?? '')
  if (!isGerund(chunks[k]) || !isLed) return null
  const verb = chunks.findLastIndex((chunk, i) => i < k && (isFiniteGroup(chunk) || isComma(chunk)))
  const told = isFiniteGroup(chunks[verb]) ? subjectOf(chunks, verb) : null
  return told?.relative ? told : null
}

/** "A court jailed a man for life for murdering two": the man; not "dismissed claims of spying", "suspended plans for building". */
function blamedFor(chunks: readonly Chunk[], k: number): Subject | null {
  if (!isGerund(chunks[k]) || !/^(?:for|of|with)$/.test(chunks[k - 1]?.word ?? '')) return null
  const verb = chunks.findLastIndex((chunk, i) => i < k && isVerbGroup(chunk))
  const [judged, object] = [chunks[verb], chunks[verb + 1]]
  if (!isFiniteGroup(judged) || judged.passive || !isNounGroup(object) || object.time) return null
  const isOf = chunks[k - 1]?.word === 'of'
  if (!(isOf ? /^(?:convict|accus)/ : JUDGES).test(judged.word)) return null
  const isAnybody = isOf || object.pronoun || !OF_THINGS.test(judged.word)
  return isAnybody || !isThing(object) ? subject(chunks, verb + 1, verb + 1) : null
}

/** "claims", "a plan", "$5", "God"; a name has neither article nor plural. */
function isThing({ word, lead }: NounGroup): boolean {
  const noun = singular(word)
  if (PEOPLE.has(noun) || ORGANIZATION_NOUNS.has(noun)) return false
  return /^(?:[$£€\d]|an?$|the$|its$|their$)|^god$/.test(lead) || noun !== word
}

/** Those of them that are done to things, too. */
const OF_THINGS = /^(?:charg|suspend|fir|dismiss|prais|thank|honou?r|bann|criticis|criticiz)/

const JUDGES =
  /^(?:jail|sentenc|fin(?:ed|es)|arrest|charg|convict|accus|su(?:ed|es)$|punish|suspend|bann|sack|fir(?:ed|es)$|dismiss|blam|prais|thank|honou?r|indict|criticis|criticiz)/

/** "plans to sell": who plans; "asked him to sell": he. */
function nonFiniteSubject(chunks: readonly Chunk[], k: number): Subject | null {
  const verb = chunks[k]
  if (isGerund(verb) && isPerceived(chunks, k)) return nounPhraseEndingAt(chunks, k - 1)
  // "wrote an address on the army, to be delivered on Monday"
  const isToBeDone = isVerbGroup(verb) && verb.form === 'infinitive' && verb.passive && isComma(chunks[k - 1])
  const object = chunks.findLastIndex((chunk, i) => i < k && isFiniteGroup(chunk)) + 1
  if (isToBeDone && isNounGroup(chunks[object])) return nounPhraseEndingAt(chunks, object)
  const blamed = blamedFor(chunks, k)
  if (blamed) return blamed
  const relative = relativeBefore(chunks, k) ?? relativeOfDoing(chunks, k)
  if (relative) return relative
  // "said fares would rise, starting next year": the fares
  const rising = /^(?:starting|beginning)$/.test(verb?.word ?? '') && isComma(chunks[k - 1]) ? object - 1 : -1
  if (rising >= 0) return subjectOf(chunks, rising)
  // "told members not to return"
  const isNot = chunks[k - 1]?.word === 'not'
  const own = isNot ? subjectOfNonFinite(chunks.toSpliced(k - 1, 1), k - 1) : subjectOfNonFinite(chunks, k)
  if (own) return withoutInfinitive(chunks, own)
  const governor = governorOf(chunks, k)
  return governor < 0 ? null : subjectOf(chunks, governor)
}
