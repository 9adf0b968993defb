import { isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isFiniteGroup } from '../../language/clauses/marks.js'
import { verbLemma } from '../../language/tagger.js'
import { isAspectual, isHarm, isTakenByLightVerb, isWishing } from '../../lexicon/events.js'
import { type Anchored, isSubjectOf, standsFree } from './anchored.js'
import { whenBehind } from './at-once.js'
import { effectiveBefore } from './being.js'
import { isAmount, isCompared, isOfNoun, isRecord, tellsWhich } from './compared.js'
import { isObject, type NounTrigger, nounsOf, occasionBehind } from './nouns.js'
import { isPlan } from './plan.js'
import { participleOf, relativeOf } from './sharing.js'
import { isNow } from './tense.js'
import { toldByVerb } from './told.js'
import { asTrigger, type Trigger } from './trigger-word.js'
import { canBeThen, isToComeAlone, isVerbOfAnotherTime } from './verb-or-noun.js'
import { verbBefore, verbsOf } from './verbs.js'
import type { When } from './when.js'

/**
 * The triggers that a date belongs to, the nearest first: the event noun that it touches, and the verb of its own clause with
 * what is joined to it. Empty where it dates nothing.
 */
export function triggersOf(date: Anchored, when: When): Trigger[] {
  if (tellsWhich(date)) return []
  if (isRecord(date)) {
    // "the worst year since the war in 1991"
    const own = nounsOf(date).filter(({ chunk }) => date.chunks[chunk - 1]?.word === 'since')
    return [...own.map(asTrigger), ...behindWhen(date)]
  }
  const adjective = effectiveBefore(date)
  if (adjective) return [adjective]
  const nouns = nounsOf(date)
  const own = nouns.map(asTrigger)
  const [nearest] = nouns
  if (isOfNoun(date) && (!nearest || isObject(date.chunks, nearest.chunk))) return unique([...own, ...behindWhen(date)])
  if (date.attributive && !nearest) return isPossessive(date) ? verbBehind(date, date.last) : []
  if (nearest && (date.attributive || nearest.chunk > date.last))
    return unique([...own, ...doneOnOccasion(date, when, nearest)])
  if (nearest && isSubject(date, nearest))
    return unique([...own, ...ofSubject(verbBehind(date, date.last), when.period)])
  if (isCompared(date, when.ahead)) return unique([...own, ...behindWhen(date)])
  if (nearest && isPlan(date.chunks[nearest.chunk + 1])) return own
  return withVerbs(date, when, nearest, own)
}

/** "In 1981, many died when a ship caught fire": what the clause behind the date's tells. */
function behindWhen(date: Anchored): Trigger[] {
  return whenBehind(date.chunks, date.last).flatMap((k) => toldByVerb(date, k))
}

/** "last year's fire, which killed six", "was hurt in Monday's fire": what is done beside the noun of a dated occasion. */
function doneOnOccasion(date: Anchored, when: When, { chunk }: NounTrigger): Trigger[] {
  const did = [...relativeOf(date.chunks, chunk), ...participleOf(date.chunks, chunk)]
  const told = [...ofSubject(verbBehind(date, chunk), when.period), ...doneAt(date, when)]
  // "is wrong on last year's vote": no date gone by is that of "is"
  const then = when.ahead ? told : told.filter(({ index }) => !isNow(date, index))
  return [...did.flatMap((k) => toldByVerb(date, k)), ...then]
}

/** The noun, the verbs of its clause, or both. */
function withVerbs(date: Anchored, when: When, nearest: NounTrigger | undefined, own: Trigger[]): Trigger[] {
  const { chunks } = date
  const { own: told, along } = verbsOf(date, when)
  const verbs = told.filter((k) => canBeThen(date, when, k))
  if (nearest && isVerbOfAnotherTime(date, when, nearest, verbs, along)) return own
  const isDirect = nearest !== undefined && isObject(chunks, nearest.chunk)
  // "condemned the invasion of Kuwait on Aug. 2": a noun with its complement keeps its date to itself, but for the day of the news
  if (nearest && !(when.newsDay && isDirect) && isHeldApart(date, nearest))
    return unique([...own, ...relativeOf(chunks, nearest.chunk).flatMap((k) => toldByVerb(date, k))])
  if (nearest && isToComeAlone(date, when, nearest, verbs[0] ?? along[0])) return own
  // "prepared for the last days, including a debate Thursday"
  if (nearest && chunks[nearest.chunk - 1]?.word === 'including') return own
  const occasion = occasionBehind(date)
  const found = [
    ...verbs.flatMap((k) => toldByVerb(date, k)),
    ...inherited(along.filter((k) => canBeThen(date, when, k)).flatMap((k) => toldByVerb(date, k))),
    ...(occasion ? [asTrigger(occasion)] : []),
  ]
  // "signed a deal last month" is one thing that happened, told by its verb
  const kept = nearest && isDirect && !isLight(date, nearest.chunk - 1) ? [] : own
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
  return isFiniteGroup(chunks[j]) ? toldByVerb(date, j) : []
}

/** "decided at last year's summit", "was hurt in Monday's fire", but "recalls his loss in the 2008 race": what is done on a dated occasion. */
function doneAt(date: Anchored, { ahead, toCome }: When): Trigger[] {
  const { chunks, first, attributive } = date
  const at = chunks[first - 1]?.word ?? ''
  if (!attributive || !/^(?:at|during|in)$/.test(at)) return []
  const k = verbBefore(date, false)
  const verb = chunks[k]
  if (!isFiniteGroup(verb)) return []
  // "was convicted in the 2004 bombing", "lost interest in Tuesday's vote", "believes in its 2030 plan"
  const isAbout =
    INQUIRES.test(verb.word) ||
    (HOLDS.test(verb.word) && INTEREST.test(chunks[first - 2]?.word ?? '')) ||
    (first - 2 === k && BELIEVES.test(verb.word))
  if (at === 'in' && isAbout) return []
  const isDone = verb.past && !verb.modal
  const isThen = toCome ? !isDone && !isWishing(verbLemma(verb.word)) : ahead || isDone
  return at !== 'in' || isThen ? toldByVerb(date, k) : []
}

const INQUIRES =
  /^(?:charged|convicted|sentenced|acquitted|arrested|accused|indicted|pleaded|pled|questioned|named|identified|found|fined|sued|settled|paid|tried|jailed|implicated|investigated|sought|suspected|wanted|executed|exonerated|cleared)$/
const HOLDS = /^(?:ha[sd]|have|lost|loses?|took|takes?|showed|shows?|expressed|saw)$/
const INTEREST = /^(?:interest|pride|role|stake|confidence|faith|trust|belief|hand)$/
const BELIEVES = /^(?:believe[sd]?|trust(?:s|ed)?|invest(?:s|ed)?|succeed(?:s|ed)?)$/

/** "third-quarter profit rose", "the July 2 bombings killed two": what the subject's date tells of its verb. */
function ofSubject(triggers: readonly Trigger[], period: boolean): Trigger[] {
  return inherited(period ? triggers : triggers.filter(({ lemma }) => isHarm(lemma)))
}

function inherited(triggers: readonly Trigger[]): Trigger[] {
  return triggers.map((trigger) => ({ ...trigger, inherited: true }))
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

function isHeldApart({ chunks, tokens, lead }: Anchored, { chunk }: NounTrigger): boolean {
  // "a debate about the vote on June 19"
  const before = chunks[chunk - 1]?.word === 'of' ? chunks[chunk - 2] : chunks[chunk - 1]
  if (chunk < lead && /^(?:about|over|before|after|ahead|following|since|until)$/.test(before?.word ?? '')) return true
  const next = chunks[chunk + 1]
  const verb = chunks[chunk - 1]?.word === 'on' ? chunks[chunk - 2] : chunks[chunk - 1]
  const hasComplement = chunk + 1 < lead && next?.word === 'of' && !isAmount(tokens, chunks[chunk + 2])
  return hasComplement && !(isVerbGroup(verb) && (carries(verb.word) || LAUNCHES.test(verb.word)))
}

/** "embarked on the expansion of the port", "launched the sale of its mines" */
const LAUNCHES = /^(?:embark(?:ed|s)|launch(?:ed|es)|under(?:took|takes|taken)|initiate[ds])$/

/** Verbs that are one event with the noun they take: "held a meeting", "completed the purchase". */
function carries(verb: string): boolean {
  return isTakenByLightVerb(verb) || isAspectual(verbLemma(verb))
}

function isLight({ chunks }: Anchored, k: number): boolean {
  return carries(chunks[k]?.word ?? '')
}
