import { type Chunk, isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import { clauseVerb } from '../../../language/clauses/clause-verb.js'
import {
  isComma,
  isDash,
  isFiniteGroup,
  isGerund,
  isInfinitive,
  isReduced,
  isRelative,
  isTime,
} from '../../../language/clauses/marks.js'
import { tellsMeans, tellsOccasion } from './occasion.js'
import { goesOnInBase } from './parallel.js'
import { type Place, type Stop, verbFollows } from './place.js'

/** Where an object ends without a comma: "criticized the plan during the debate". */
export const OF_OBJECT: readonly Stop[] = [
  // a colon; not "proposed one method: a vote"
  ({ chunks, j, end }) =>
    chunks[j]?.kind === 'mark' &&
    chunks[j]?.word === ':' &&
    !(isNounGroup(chunks[j + 1]) && clauseVerb(chunks, j + 1, end) < 0),
  // a dash that no other one answers
  ({ chunks, j, end }) =>
    isDash(chunks[j]) &&
    chunks[j + 1]?.kind !== 'conjunction' &&
    !chunks.slice(j + 1, Math.min(end, j + 24)).some(isDash),
  // "and left", "and he thanked her"
  (place) => {
    const { chunks, at, j } = place
    const subject = chunks[j + 1]
    return (
      chunks[j]?.kind === 'conjunction' &&
      ((verbFollows(chunks, j + 1) &&
        !goesOnInRelative(chunks, at, j) &&
        !goesOnInBase(place, j + 1) &&
        !isEither(place)) ||
        (isNounGroup(subject) && subject.pronoun && isFiniteGroup(chunks[j + 2])))
    )
  },
  // "opposed it as she prepared", "called them clowns while calling for a vote"
  ({ chunks, at, j }) => {
    const word = chunks[j]?.word
    return (
      word === 'while' ||
      (word === 'because' && !isJudged(chunks, at, j) && !chunks.slice(at, j).some(isGerund)) ||
      (word === 'as' && isNounGroup(chunks[j + 1]) && isFiniteGroup(chunks[j + 2]))
    )
  },
  // "when he spoke", "during the debate"; not "at times when nobody watches", nor "the strategy he praised during it"
  ({ chunks, at, j }) =>
    chunks[j]?.word === 'when' && !chunks.slice(at, j).some(isFiniteGroup) && !isToldByClause(chunks, j),
  (place) => {
    const { chunks, at, j } = place
    const word = chunks[j]?.word ?? ''
    if (chunks[j]?.kind !== 'preposition' || !/^(?:during|after|before|since|until)$/.test(word)) return false
    // "suggested delaying the vote until May", "called on them to pay before it": when that should be
    if (/^(?:before|until)$/.test(word) && chunks.slice(at, j).some((chunk) => isGerund(chunk) || isInfinitive(chunk)))
      return false
    // "a tax modeled after one in Ohio"
    if (/^(?:modell?ed|named|patterned|styled)$/.test(chunks[j - 1]?.word ?? '')) return false
    return !looksAhead(place) && !(word === 'during' && chunks.slice(at, j).some(isFiniteGroup))
  },
  (place) => tellsOccasion(place) && !place.chunks.slice(place.at, place.j).some(isGerund),
  tellsMeans,
  // "on Saturday", "last week"; not "criticized her on Saturday for voting against it"
  (place) => {
    const { chunks, j } = place
    const time = /^(?:on|in|at)$/.test(chunks[j]?.word ?? '') ? j + 1 : j
    const group = spellAt(chunks, time)
    // "criticized the man who left on Friday", "expects growth in 2027"
    if (chunks.slice(place.at, j).some(isFiniteGroup) || looksAhead(place)) return false
    if (!isNounGroup(group) || !group.time || (time === j && chunks[j - 1]?.kind === 'preposition')) return false
    // "between May 1 and June 3"
    if (time === j && chunks[j - 1]?.kind === 'conjunction') return false
    // "called the report Friday a lie"
    if (time === j && isNounGroup(chunks[time + 1])) return false
    // "a docket in October studded with cases"
    if (isReduced(chunks, time + 1)) return false
    return !/^(?:for|of|as|to|over|about|that)$/.test(chunks[time + 1]?.word ?? '') && !isJoined(place, time + 1)
  },
]

/** "called it a mistake because few people live there": the reason is told, too; that of "opposed it" is the writer's. */
function isJudged(chunks: readonly Chunk[], at: number, because: number): boolean {
  const word = chunks.slice(Math.max(0, at - 2), at).find(isVerbGroup)?.word ?? ''
  // "called the hearing because": of nothing is said what it is
  if (/^(?:call|label|brand)/.test(word)) return because > at + 1
  return /^(?:portray|describ|paint|depict|criticiz|criticis|question|bemoan|fault|prais)/.test(word)
}

/** "cited no evidence that she stepped in or approved it"; but "hasn't endorsed him or conceded" */
function isEither({ chunks, at, j }: Place): boolean {
  const [cue, verb] = [chunks[at - 1], chunks[j + 1]]
  return chunks[j]?.word === 'or' && isFiniteGroup(verb) && verb.past && !(isVerbGroup(cue) && cue.negated)
}

/** "expects a deal before 2027": when it will be, not when it is said. */
function looksAhead({ chunks, at }: Place): boolean {
  const cue = chunks[at - 1]
  return (
    isVerbGroup(cue) && /^(?:expect|want|predict|forecast|need|propos|promis|pledg|demand|anticipat)/.test(cue.word)
  )
}

/** "times when nobody watches", "a difference when it comes to money" */
function isToldByClause(chunks: readonly Chunk[], when: number): boolean {
  return (
    /^(?:times?|days?|years?|moments?|eras?|ages?|periods?)$/.test(chunks[when - 1]?.word ?? '') ||
    chunks[when + 2]?.word === 'comes'
  )
}

/** "the same period last year": the time behind a stretch of it. */
function spellAt(chunks: readonly Chunk[], at: number): Chunk | undefined {
  return /^(?:period|quarter|half|season|stage)$/.test(chunks[at]?.word ?? '') && isTime(chunks[at + 1])
    ? chunks[at + 1]
    : chunks[at]
}

/** "cited his role in 2004 and his part in a play": another object, no clause. */
function isJoined(place: Place, conjunction: number): boolean {
  const { chunks, end } = place
  const mark = chunks[conjunction]
  const next = chunks[conjunction + 1]
  if (!(mark?.word === 'and' || isComma(mark)) || !isNounGroup(next) || next.pronoun) return false
  const behind = chunks.slice(conjunction + 2, end)
  return !behind.some(isFiniteGroup) && (mark?.word === 'and' || behind.some(({ word }) => word === 'and'))
}

/** "a judge who is moderate and will back it": the verb has the tense of the clause within, which is not the cue's. */
function goesOnInRelative(chunks: readonly Chunk[], at: number, j: number): boolean {
  const verb = chunks[j + 1]
  const relative = chunks.findIndex((chunk, i) => i > at && i < j && isRelative(chunk) && isFiniteGroup(chunks[i + 1]))
  return relative > 0 && isFiniteGroup(verb) && verb.modal
}
