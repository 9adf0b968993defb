import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import {
  isClauseOpener,
  isComma,
  isFiniteGroup,
  isGerund,
  isMark,
  isReduced,
  isRelative,
  isTime,
  openingBracket,
} from '../../language/clauses/marks.js'
import { isReducedObject } from '../../language/clauses/reduced-object.js'
import { verbLemma } from '../../language/tagger.js'
import { isAspectual, isEventNoun, isWishing, LOOKING_AHEAD } from '../../lexicon/events.js'
import { actUpon } from './act-upon.js'
import type { Anchored } from './anchored.js'
import { beforeAside, isAddedSince, isInApposition } from './aside.js'
import { atTheSameTime, whenBehind } from './at-once.js'
import { isToGo } from './compared.js'
import { isFronted, opensClause } from './fronted.js'
import { governed } from './governed.js'
import { beforeRestatement } from './nouns.js'
import { isPutOff } from './put-off.js'
import { closesQuotation, isQuoted, isQuotedWord, opensQuotation } from './quoted.js'
import { adjuncts, coordinatedBefore, joinedClause, sharing } from './sharing.js'
import { singular } from './singular.js'
import { cleftVerb, verbOfClause, verbRightBehind } from './verb-behind.js'
import type { When } from './when.js'

/** How far a verb may stand from its date, in base phrases. */
const REACH = 24

/** The verb groups that a date belongs to, by their chunks. */
interface Verbs {
  /** Those of its own clause. */
  own: number[]
  /** Those that have it only because the clause has. */
  along: number[]
}

/** The verbs that a date belongs to; none where its clause has none. */
export function verbsOf(date: Anchored, when: When): Verbs {
  const { ahead } = when
  if (date.attributive || isInAttribution(date)) return { own: [], along: [] }
  const { chunks, last } = date
  const cleft = cleftVerb(date)
  if (cleft >= 0) return { own: [cleft], along: [] }
  const right = verbRightBehind(date)
  if (right >= 0) return { own: [right], along: sharing(chunks, right) }
  const left = verbBefore(date, ahead)
  if (left >= 0 && isAddedSince(date, left)) return { own: [], along: [] }
  if (left >= 0 && !isFronted(chunks, left, last)) {
    if (isPutOff(date, left)) return { own: [left], along: [] }
    const before = [left, ...atTheSameTime(chunks, left)].flatMap((k) => [
      k,
      ...coordinatedBefore(chunks, k, date.lead),
    ])
    // "upheld a law passed in 2019, dealing a blow": what the court does
    const doer = ahead ? -1 : actUpon(chunks, left, date.lead)
    if (doer >= 0) return { own: [doer], along: [left] }
    const along = [
      ...before.slice(1),
      ...adjuncts(chunks, last).filter(
        (k) => !isComma(chunks[k - 1]) || !isGerund(chunks[k]) || !isWithin(chunks, left),
      ),
    ]
    return { own: governed(date, left, when), along }
  }
  if (left < 0 && isInApposition(date)) return { own: [], along: [] }
  const clause = verbOfClause(date)
  // "“They are talking today about words,” he said": the date is part of what is said
  const main = closesQuotation(date.tokens, chunks[last]?.to ?? 0, chunks[clause]?.from ?? 0) ? -1 : clause
  const own = [left, ahead ? lookedAheadTo(date, main) : main].filter((k) => k >= 0)
  if (main < 0) return { own, along: [] }
  return { own, along: [...sharing(chunks, main), ...joinedClause(chunks, main), ...whenBehind(chunks, main)] }
}

/** "According to the officer in charge of the base that night, the gate was locked" */
function isInAttribution({ chunks, lead, last }: Anchored): boolean {
  if (chunks[0]?.word !== 'according' || !isComma(chunks[last + 1]) || chunks.slice(0, lead).some(isEndOfPhrase))
    return false
  // "According to data for March", "minutes of the meeting on May 3": what is told is of then as well
  const isDeed =
    /^(?:of|on|about|at)$/.test(chunks[lead - 2]?.word ?? '') && isEventNoun(singular(chunks[lead - 1]?.word ?? ''))
  return !/^(?:for|from)$/.test(chunks[lead]?.word ?? '') && !isDeed
}

function isEndOfPhrase(chunk: Chunk): boolean {
  return isComma(chunk) || isVerbGroup(chunk) || isClauseOpener(chunk)
}

/** "In August, the firm plans to release it": the release; the verb itself where it looks ahead to none. */
function lookedAheadTo({ chunks, tokens }: Anchored, k: number): number {
  const verb = chunks[k]
  const next = chunks[k + 1]
  if (!isFiniteGroup(verb) || verb.past || !isVerbGroup(next) || next.form !== 'infinitive') return k
  const lemma = verbLemma(tokens[verb.verb]?.normal ?? '')
  return LOOKING_AHEAD.has(lemma) && !isAspectual(lemma) && !isWishing(lemma) ? k + 1 : k
}

/** Whether the verb at `k` tells of an object: "on Monday passed a bill that funds it through May, sending it to the mayor". */
function isWithin(chunks: readonly Chunk[], k: number): boolean {
  if (isReducedObject(chunks, k)) return true
  return isRelative(chunks[k - 1]) && chunks.slice(0, k).some(isTime)
}

/** The nearest verb to the left in the same clause; -1 where the date opens its clause. */
export function verbBefore({ chunks, lead: own, last, tokens }: Anchored, ahead: boolean): number {
  const lead = isJoinedToTime(chunks, own) ? firstOfList(chunks, own, last) : own
  let passed = -1
  for (let k = beforeRestatement(chunks, lead - 1); k >= 0 && k > lead - REACH; k--) {
    // "Rovers, who have not won since 1998, host Athletic on Wednesday"
    if (isComma(chunks[k])) k = beforeAside(chunks, k)
    // "(proclaimed by one in 1968) or a base (in the South in 1948)"
    if (isMark(chunks[k], /^\)$/)) k = openingBracket(chunks, k)
    else if (isMark(chunks[k], /^\($/) && k < lead - 1) return passed
    const chunk = chunks[k]
    if (isAgainst(chunk)) return passed
    // "from “emergency” to “watch and act” at 6am": a word that is quoted does nothing
    const isWord = isQuotedWord(tokens, chunks, k) && isQuoted(tokens, chunk?.to ?? 0, chunks[lead]?.from ?? 0)
    // "hopes to file “in the first half of 2026”"
    if (isWord && !(chunks[lead]?.kind === 'preposition' && opensQuotation(tokens, chunks[lead]?.from ?? 0))) continue
    // "scored with two minutes to go on Sunday"
    if (isToGo(chunks, k)) continue
    // "pupils, aged 13 to 17, for months from May" says how old
    if (isVerbGroup(chunk) && chunk.word !== 'aged' && isVerb(tokens[chunk.verb]?.normal ?? '')) {
      if (!ahead || !isDone(chunks, k)) return k
      // "will ship a computer based on the chip next year": what is done already has no date to come
      if (passed < 0) passed = k
    }
    if (isMark(chunk, /^(?:[;:.?!]|--?|[–—_])$/) || isClauseOpener(chunk)) return passed
    // "in October 2011 and again in 2014" has two dates, in "…, and on Friday he left" a new clause opens
    const joins = chunk?.kind === 'conjunction' && chunk.word !== 'or'
    if (joins && k === lead - 1 && !isTime(chunks[k - 1])) return passed
    // "…, and by dawn on Sunday it had burned"
    const opens =
      chunks[k + 1]?.kind === 'preposition' && isNounGroup(chunks[last + 1]) && isFiniteGroup(chunks[last + 2])
    if (joins && isComma(chunks[k - 1]) && opens) return passed
    // "Born in Salem, Ore., on March 2, she …" leads with its participle
    if (isComma(chunk) && k === lead - 1 && opensClause(chunks, lead) && !isReduced(chunks, 0)) return passed
  }
  return passed
}

function isJoinedToTime(chunks: readonly Chunk[], lead: number): boolean {
  return isTime(chunks[lead - 2]) && (isComma(chunks[lead - 1]) || chunks[lead - 1]?.kind === 'conjunction')
}

/** Left to the first of three dates or more: "won in 2016, 2020 and 2024". */
function firstOfList(chunks: readonly Chunk[], lead: number, last: number): number {
  const isInside = isComma(chunks[lead - 1])
    ? isTime(chunks[last + 2]) && isJoinedToTime(chunks, last + 2)
    : isComma(chunks[lead - 3]) && isTime(chunks[lead - 4])
  let k = lead
  while (isInside && isJoinedToTime(chunks, k)) k -= 2
  return k
}

/** "…, according to a report on Friday", "…, compared with a rise of 2% a year ago": the report's, the rise's. */
function isAgainst(chunk: Chunk | undefined): boolean {
  return /^(?:according|compared)$/.test(chunk?.word ?? '')
}

/** A participle behind its noun, of a verb that does not look ahead: not "a rally slated for". */
function isDone(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k]
  return isVerbGroup(verb) && isReducedObject(chunks, k) && !LOOKING_AHEAD.has(verbLemma(verb.word))
}

/** Not "_", nor the "apart" of "fall apart". */
function isVerb(word: string): boolean {
  return (
    /^[a-z]/.test(word) && !/^(?:apart|aside|away|back|ahead|forward|together|down|up|off|out|over|around)$/.test(word)
  )
}
