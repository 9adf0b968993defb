import { type Chunk, isNounGroup } from '../../../language/chunks/index.js'
import {
  isComma,
  isDash,
  isFiniteGroup,
  isGerund,
  isReduced,
  isRelative,
  isTime,
} from '../../../language/clauses/marks.js'
import { tellsMeans, tellsOccasion } from './occasion.js'
import { goesOnInBase } from './parallel.js'
import { type Place, type Stop, verbFollows } from './place.js'

/** Where an object ends without a comma: "criticized the plan during the debate". */
export const OF_OBJECT: readonly Stop[] = [
  ({ chunks, j }) => chunks[j]?.kind === 'mark' && chunks[j]?.word === ':',
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
      ((verbFollows(chunks, j + 1) && !goesOnInRelative(chunks, at, j) && !goesOnInBase(place, j + 1)) ||
        (isNounGroup(subject) && subject.pronoun && isFiniteGroup(chunks[j + 2])))
    )
  },
  // "opposed it as she prepared", "called them clowns while calling for a vote"
  ({ chunks, j }) => {
    const word = chunks[j]?.word
    return (
      word === 'while' ||
      word === 'because' ||
      (word === 'as' && isNounGroup(chunks[j + 1]) && isFiniteGroup(chunks[j + 2]))
    )
  },
  // "when he spoke", "during the debate"
  ({ chunks, at, j }) =>
    !chunks.slice(at, j).some(isFiniteGroup) &&
    chunks[j]?.kind === 'wh' &&
    /^(?:when|where)$/.test(chunks[j]?.word ?? ''),
  ({ chunks, j }) =>
    chunks[j]?.kind === 'preposition' && /^(?:during|after|before|since|until)$/.test(chunks[j]?.word ?? ''),
  (place) => tellsOccasion(place) && !place.chunks.slice(place.at, place.j).some(isGerund),
  tellsMeans,
  // "on Saturday", "last week"; not "criticized her on Saturday for voting against it"
  (place) => {
    const { chunks, j } = place
    const time = /^(?:on|in|at)$/.test(chunks[j]?.word ?? '') ? j + 1 : j
    const group = spellAt(chunks, time)
    if (!isNounGroup(group) || !group.time || (time === j && chunks[j - 1]?.kind === 'preposition')) return false
    // "called the report Friday a lie"
    if (time === j && isNounGroup(chunks[time + 1])) return false
    // "a docket in October studded with cases"
    if (isReduced(chunks, time + 1)) return false
    return !/^(?:for|of|as|to|over|about|that)$/.test(chunks[time + 1]?.word ?? '') && !isJoined(place, time + 1)
  },
]

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
