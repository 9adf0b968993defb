import { type Chunk, isNounGroup, isVerbGroup, type VerbGroup } from '../../language/chunks/index.js'
import { isComma, isFiniteGroup, isMark, isRelative } from '../../language/clauses/marks.js'
import { nounPhraseEndingAt, nounPhraseFrom } from '../../language/clauses/noun-phrase.js'
import { subjectOf, subjectOfNonFinite } from '../../language/clauses/subject.js'
import { normal, type Stretch } from '../../language/item.js'
import type { Anchored } from './anchored.js'
import type { Trigger } from './told.js'

/** Who did it, to what, and where, as token stretches; null where the clause does not say. */
export interface Participants {
  who: Stretch | null
  what: Stretch | null
  where: Stretch | null
}

/** How far an agent or a place may stand behind the trigger, in base phrases. */
const REACH = 14

export function participantsOf(date: Anchored, trigger: Trigger): Participants {
  const { chunks } = date
  const k = chunks.findIndex(({ from, to }) => from <= trigger.index && trigger.index < to)
  const verb = chunks[k]
  const found = isVerbGroup(verb) && trigger.kind === 'verb' ? ofVerb(chunks, k, verb) : ofOther(date, k, trigger)
  const place = placeBehind(date, k)
  const what = withoutDate(date, found.what)
  // "a plant in Texas": the place is told apart from the thing
  if (what && place && what.from < place.from && place.from < what.to) what.to = place.from - 1
  return { who: withoutDate(date, found.who), what, where: place }
}

type Found = Pick<Participants, 'who' | 'what'>

function ofVerb(chunks: readonly Chunk[], k: number, verb: VerbGroup): Found {
  const patient = describedBy(chunks, k, verb)
  if (patient) return { who: agentBehind(chunks, k), what: patient }
  const subject = subjectBefore(chunks, k, verb)
  if (verb.passive) return { who: agentBehind(chunks, k), what: subject }
  return { who: subject, what: objectOf(chunks, k) }
}

/** The noun phrase right behind a verb, with what bounds its number: "won more than 60 percent", "killing at least 58 people". */
function objectOf(chunks: readonly Chunk[], k: number): Stretch | null {
  let at = k + 1
  if (chunks[at]?.word === 'up' && chunks[at + 1]?.word === 'to') at += 2
  while (at < k + 4 && isBound(chunks[at])) at++
  const object = chunks[at]
  if (!isNounGroup(object) || object.time) return null
  const { to } = nounPhraseFrom(chunks, at, false)
  return { from: chunks[k + 1]?.from ?? object.from, to }
}

function isBound(chunk: Chunk | undefined): boolean {
  return (chunk?.kind === 'adverb' || chunk?.kind === 'adjective') && BOUND.test(chunk.word)
}

const BOUND =
  /^(?:about|almost|approximately|around|as|at|far|fewer|just|least|less|little|many|more|most|much|nearly|only|over|roughly|some|than|up|well)$/

/** Prepositions that open a clause as well. */
const LEADS_CLAUSE = /^(?:as|after|before|since|until)$/

/** "the bridge, built in 1931,", "remarks made last week": a participle tells of the noun before it. */
function describedBy(chunks: readonly Chunk[], k: number, verb: VerbGroup): Stretch | null {
  const next = chunks[k + 1]
  const isBare = verb.past && verb.to - verb.from === 1 && !verb.copula
  if (!isBare || !(next?.kind === 'preposition' || (isNounGroup(next) && next.time))) return null
  if (isComma(chunks[k - 1]) && isNounGroup(chunks[k - 2]) && closes(chunks, k))
    return nounPhraseEndingAt(chunks, k - 2)
  const noun = chunks[k - 1]
  if (!isNounGroup(noun) || noun.time || noun.pronoun) return null
  const phrase = nounPhraseEndingAt(chunks, k - 1)
  const lead = chunks[phrase.at - 1]
  const isGoverned = isVerbGroup(lead) || (lead?.kind === 'preposition' && !LEADS_CLAUSE.test(lead.word))
  return isGoverned || finiteBehind(chunks, k) ? phrase : null
}

/** Whether a comma ends the aside that begins at `k`. */
function closes(chunks: readonly Chunk[], k: number): boolean {
  for (let j = k + 1; j < chunks.length && j < k + REACH; j++) if (isComma(chunks[j])) return true
  return false
}

/** "this photo taken on Monday shows": the clause has a verb of its own. */
function finiteBehind(chunks: readonly Chunk[], k: number): boolean {
  for (let j = k + 1; j < chunks.length && j < k + REACH; j++) {
    const chunk = chunks[j]
    if (isMark(chunk, /./) || chunk?.kind === 'conjunction' || isRelative(chunk)) return false
    if (isFiniteGroup(chunk)) return chunks[j - 1]?.kind !== 'subordinator'
  }
  return false
}

function subjectBefore(chunks: readonly Chunk[], k: number, verb: VerbGroup): Stretch | null {
  const subject = verb.form === 'finite' ? subjectOf(chunks, k) : subjectOfNonFinite(chunks, k)
  if (!subject?.relative) return subject
  // "the market, which last year had sales": whom "which" means
  const noun = isComma(chunks[subject.at - 1]) ? subject.at - 2 : subject.at - 1
  return isNounGroup(chunks[noun]) ? nounPhraseEndingAt(chunks, noun) : null
}

/** "by the two leaders" in a passive clause. */
function agentBehind(chunks: readonly Chunk[], k: number): Stretch | null {
  for (let j = k + 1; j < chunks.length && j < k + REACH; j++) {
    const chunk = chunks[j]
    const next = chunks[j + 1]
    if (chunk?.word === 'by' && isNounGroup(next) && !next.time) return nounPhraseFrom(chunks, j + 1, false)
    if (isVerbGroup(chunk) || isMark(chunk, /^[,;:]$/)) return null
  }
  return null
}

/** Of a noun its phrase, and who it is between or by; of "be" with an adjective the subject. */
function ofOther({ chunks }: Anchored, k: number, trigger: Trigger): Found {
  const group = chunks[k]
  if (trigger.kind === 'verb') {
    const verb = chunks.findLastIndex((chunk, i) => i < k && isFiniteGroup(chunk))
    return { who: null, what: verb < 0 ? null : subjectOf(chunks, verb) }
  }
  const next = chunks[k + 1]
  const parties = next && /^(?:between|by|with)$/.test(next.word) && isNounGroup(chunks[k + 2]) ? k + 2 : -1
  return {
    who: parties < 0 ? null : nounPhraseFrom(chunks, parties, false),
    what: isNounGroup(group) ? { from: group.from, to: group.to } : { from: trigger.index, to: trigger.index + 1 },
  }
}

/** "in Pyongyang", "near the Chinese border": the first such phrase behind the trigger. */
function placeBehind({ chunks, tokens }: Anchored, k: number): Stretch | null {
  for (let j = k + 1; j < chunks.length && j < k + REACH; j++) {
    const group = chunks[j + 1]
    if (isMark(chunks[j], /^;$/)) return null
    if (!/^(?:in|at|near|outside|off)$/.test(chunks[j]?.word ?? '') || !isNounGroup(group) || group.time) continue
    const words = tokens.slice(group.from, group.to)
    if (words.some((token) => token.capitalized && !token.is('Date') && !token.is('Person')))
      return { from: group.from, to: group.to }
  }
  return null
}

const CONNECTIVE = /^(?:and|but|when|as|after|before|while|since|if|that|because|though|although|where|until)$/
const LOOSE_END = /^(?:in|on|at|by|of|from|to|the|about|since|,)$/

/** The phrase without the date in it, without a connective at its head and loose words at its end. */
function withoutDate({ tokens, from: start, to: end }: Anchored, phrase: Stretch | null): Stretch | null {
  if (!phrase) return null
  let { from, to } = phrase
  while (from < to && CONNECTIVE.test(normal(tokens[from]))) from++
  if (from < end && start < to) {
    const leads = start - from <= 1
    if (leads && end < to) from = /^['’]s?$/.test(normal(tokens[end])) ? end + 1 : end
    else to = start
  }
  while (to > from && LOOSE_END.test(normal(tokens[to - 1]))) to--
  return from < to ? { from, to } : null
}
