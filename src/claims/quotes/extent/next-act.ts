import { type Chunk, isNounGroup, isVerbGroup, type NounGroup, type VerbGroup } from '../../../language/chunks/index.js'
import { isFiniteGroup } from '../../../language/clauses/marks.js'
import { GENDERED_NOUNS } from '../../../lexicon/gendered.js'
import { ORGANIZATION_NOUNS } from '../../../lexicon/organizations.js'
import { GATHERINGS } from '../../../lexicon/plurals.js'
import { ROLE_NOUNS } from '../../../lexicon/titles.js'
import { DETERMINED } from './parallel.js'
import { type Place, pastAdverbs } from './place.js'

/** What somebody does beside what was said: "declined to comment", "apologized", "stopped short of". */
const HOLDS_BACK = /^(?:declin(?:ed|es)|refus(?:ed|es)|apologi[sz](?:ed|es)|stopp?(?:ed|s))$/
const WITHHOLDS = /^(?:say|release|give|elaborate|comment|identify|disclose|name|specify|provide|answer)$/
const WITHHELD_OF_OTHERS = /^(?:release|disclose|identify|name)$/
const GIVES = /^(?:gave|gives|released|releases|provided|provides|offered|offers|disclosed)$/
/** What only a person does, or who speaks for many: "accused the mayor of lying". */
const JUDGES =
  /^(?:accus|blam|prais|critici[sz]|thank|reject|dismiss|defend|describ|question|cit|recommend|express|denounc|condemn|credit|mock|ridicul|adjourn|sentenc)(?:ed|es|e|s)$/

const ACTOR = /^(?:men|women|people|boss|suspects?|shooters?|teens?|teenagers?|boys|girls|children|youths?|motorists?)$/
/** Those who act, though no article stands before them. */
const ATTACKERS =
  /^(?:gunm[ae]n|attackers?|robbers?|burglars?|assailants?|intruders?|thie(?:f|ves)|rebels|militants|insurgents|fighters|troops|soldiers|protesters|demonstrators|rioters|hackers|kidnappers|pirates|militiamen|settlers|crowds?|mob)$/

/** "said the bridge was safe but declined to comment": behind the conjunction at the place, the act of who speaks. */
export function speakerActs({ chunks, at, j }: Place, cue: VerbGroup | null): boolean {
  if (!/^(?:and|but)$/.test(chunks[j]?.word ?? '')) return false
  const k = pastAdverbs(chunks, j + 1)
  const verb = chunks[k]
  if (!isFiniteGroup(verb) || verb.modal || verb.passive || (cue && verb.past !== cue.past)) return false
  const subject = subjectWithin(chunks, at)
  // "two men were arrested but did not release their names": whose names they are, they can't withhold
  if (isWithheldOfOthers(verb)) return !actsOn(chunks, at, j)
  // "The judge said he had shown no remorse and sentenced him": what only a judge does, no jury or board that is told of
  if (/^(?:sentenced|adjourned)$/.test(verb.word))
    return isBench(speakerOf(chunks, cue)) && (!subject || subject.pronoun || !isBench(subject))
  if (!subject || isActor(subject)) return false
  // "said Hamas was offered a truce but refused to sign": they did
  if (isAgent(subject)) return isSilent(verb, chunks[k + 1]) && isStated(chunks, subject)
  if (holdsBack(verb, chunks[k + 1])) return true
  return JUDGES.test(verb.word) && !subject.pronoun && isDetermined(subject)
}

const BENCH =
  /^(?:judges?|magistrates?|justices?|courts?|tribunals?|juntas?|regime|government|chair|chair(?:m[ae]n|woman)|speaker)$/

/** "The judge", "Judge Ann Lee", "the chairwoman"; "he", who may be one. */
function isBench(group: NounGroup | null): boolean {
  return group !== null && (group.pronoun || BENCH.test(group.word) || BENCH.test(group.lead))
}

function speakerOf(chunks: readonly Chunk[], cue: VerbGroup | null): NounGroup | null {
  return chunks.filter(isNounGroup).findLast(({ time, to }) => !time && cue !== null && to <= cue.from) ?? null
}

function isWithheldOfOthers(verb: VerbGroup): boolean {
  return verb.negated && WITHHELD_OF_OTHERS.test(verb.word)
}

function holdsBack(verb: VerbGroup, next: Chunk | undefined): boolean {
  if (verb.negated) return WITHHOLDS.test(verb.word)
  return HOLDS_BACK.test(verb.word) || (GIVES.test(verb.word) && isNounGroup(next) && /^(?:no|few)$/.test(next.lead))
}

/** A name, or a body that acts. */
function isAgent(group: NounGroup): boolean {
  const one = group.word.replace(/s$/, '')
  return !group.pronoun && (!isDetermined(group) || ORGANIZATION_NOUNS.has(one) || GATHERINGS.has(one))
}

/** "the bridge", "two men", "40 reporters": no name. */
function isDetermined({ lead }: NounGroup): boolean {
  return DETERMINED.test(lead) || /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten)$/.test(lead)
}

/** "declined to comment", "gave no details" */
function isSilent(verb: VerbGroup, next: Chunk | undefined): boolean {
  if (!holdsBack(verb, next)) return false
  return !HOLDS_BACK.test(verb.word) || WITHHOLDS.test(next?.word ?? '') || next?.word === 'discuss'
}

/** "was safe", but "was asked", "was offered a truce" */
function isStated(chunks: readonly Chunk[], subject: NounGroup): boolean {
  const own = chunks.find((chunk) => chunk.from >= subject.to && isVerbGroup(chunk))
  return isFiniteGroup(own) && own.copula
}

/** "said the suspect entered the store and demanded money": what is told is what he did, one thing and the next. */
export function actsOn(chunks: readonly Chunk[], at: number, conjunction: number): boolean {
  const subject = subjectWithin(chunks, at)
  const own = chunks.find((chunk) => subject && chunk.from >= subject.to && isVerbGroup(chunk))
  const next = chunks[pastAdverbs(chunks, conjunction + 1)]
  if (subject === null || !isFiniteGroup(own) || own.copula) return false
  // "said the firm knew and did not disclose it"; "said two men were arrested but did not release their names": the police
  if (isVerbGroup(next) && isWithheldOfOthers(next))
    return next.word === 'disclose' && !own.passive && !subject.pronoun && !/^(?:died|drowned)$/.test(own.word)
  return isActor(subject) && !/^(?:said|says|added|adds|noted|notes)$/.test(next?.word ?? '')
}

/** What those who act do as they act, by what it is done to; of anything else it is who speaks: "calling for witnesses". */
const AS_THEY_ACT: Readonly<Record<string, RegExp>> = {
  shouting: /./,
  yelling: /./,
  threatening: /./,
  demanding: /^(?:money|ransoms?|cash|drugs|keys?|that)$/,
  vowing: /^(?:return|fight|kill|avenge|resist|continue|die)$/,
  accusing: /^(?:him|her|them|police|officers?|guards?)$/,
  calling: /^(?:him|her|them)$/,
  telling: /^(?:him|her|them|staff|customers|passengers)$/,
  asking: /^(?:him|her|them)$/,
  ordering: /^(?:him|her|them|staff|customers|passengers)$/,
}

/** "said gunmen seized the ship, demanding a ransom": behind the comma they go on, not who speaks. */
export function goesOnDoing(chunks: readonly Chunk[], at: number, comma: number): boolean {
  const gerund = chunks[comma + 1]?.word ?? ''
  const done = AS_THEY_ACT[gerund]
  if (!done || !actsOn(chunks, at, comma)) return false
  const subject = subjectWithin(chunks, at)
  return done.test(chunks[comma + 2]?.word ?? '') || (gerund === 'demanding' && ATTACKERS.test(subject?.word ?? ''))
}

/** "and told passengers that …": a report of its own, whoever tells. */
export function tellsNext(chunks: readonly Chunk[], conjunction: number): boolean {
  return chunks[pastAdverbs(chunks, conjunction + 1)]?.word === 'told'
}

/** "waited a week before reporting the breach": what is told of, not how the telling went on. */
export function isDone(gerund: Chunk | undefined): boolean {
  return /^(?:telling|reporting|announcing|asking|deciding|revealing|disclosing)$/.test(gerund?.word ?? '')
}

/** The subject that a clause beginning at chunk `at` begins with. */
function subjectWithin(chunks: readonly Chunk[], at: number) {
  const first = chunks[chunks[at]?.kind === 'that' ? at + 1 : at]
  return isNounGroup(first) && !first.time ? first : null
}

function isActor(group: NounGroup): boolean {
  const { word } = group
  const one = word.replace(/s$/, '')
  return (
    ATTACKERS.test(word) ||
    (!group.pronoun && isDetermined(group) && (ACTOR.test(word) || GENDERED_NOUNS.has(one) || ROLE_NOUNS.has(one)))
  )
}
