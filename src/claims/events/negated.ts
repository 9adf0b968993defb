import { type Chunk, isNounGroup, isVerbGroup, type VerbGroup } from '../../language/chunks/index.js'
import { isFiniteGroup, isTime } from '../../language/clauses/marks.js'
import { subjectOf } from '../../language/clauses/subject.js'
import { verbLemma } from '../../language/tagger.js'
import { isCancelled } from '../../lexicon/events.js'
import type { Anchored } from './anchored.js'
import { isPlan } from './plan.js'
import { isPutOff } from './put-off.js'

/** What is told not to happen. */

/** "did not arrive", "not to return", "Nobody died", "No deal was reached". */
export function isNegated(chunks: readonly Chunk[], k: number, verb: VerbGroup): boolean {
  if (verb.negated || (verb.form === 'infinitive' && chunks[k - 1]?.word === 'not')) return true
  if (verb.form !== 'finite') return false
  const subject = subjectOf(chunks, chunks.indexOf(verb))
  const first = chunks[subject?.at ?? -1]
  return (
    isNounGroup(first) &&
    subject?.relative === false &&
    NOBODY.test(first.lead) &&
    !(first.lead === 'no' && /^\d/.test(first.word))
  )
}

const NOBODY = /^(?:no|none|nobody|nothing|neither|no-one)$/

/** "was not found until Monday", "Nobody came until Monday": the date is that of the event after all. */
export function isNotUntil(date: Anchored, index: number): boolean {
  const { chunks, lead, first, last } = date
  if (!/^un?till?$/.test(chunks[lead]?.word ?? '') && !/^un?till?$/.test(chunks[first - 1]?.word ?? '')) return false
  const k = chunks.findIndex((chunk) => chunk.from <= index && index < chunk.to)
  // "delayed the launch until May": the launch is then
  if (isPutOff(date, k - 1) || isPutOff(date, k + 1)) return true
  // "It was not until 2006 that work began"
  const be = chunks[lead - 1]
  if (k > first) return isVerbGroup(be) && be.copula && be.negated && chunks[last + 1]?.kind === 'that'
  for (let j = k; j >= 0 && j > k - 4; j--) {
    const chunk = chunks[j]
    if (isVerbGroup(chunk) && isNegated(chunks, j, chunk)) return true
    if (j < k && (isNounGroup(chunk) || chunk?.kind === 'mark')) return false
  }
  return false
}

/** "Thursday's debate was cancelled", "The strike planned for Monday was called off": an event noun whose verb says so. */
export function isCalledOff(date: Anchored, k: number): boolean {
  const { chunks, tokens } = date
  let j = k + 1
  while (chunks[j]?.kind === 'preposition' || isTime(chunks[j]) || isPlan(chunks[j]) || isNounGroup(chunks[j])) j++
  const verb = chunks[j]
  if (!isFiniteGroup(verb) || !verb.passive || verb.negated || verb.modal) return false
  if (isPutOff(date, j)) return false
  // "was almost called off", "was called off early"
  const isHeld = tokens.slice(verb.from, verb.verb).some(({ normal }) => /^(?:almost|nearly)$/.test(normal))
  if (isHeld || /^(?:early|midway)$/.test(chunks[j + 1]?.word ?? '')) return false
  const lemma = verbLemma(tokens[verb.verb]?.normal ?? '')
  return isCancelled(verb.particle ? `${lemma}-${verb.particle}` : lemma)
}

/** Left past a date and its preposition. */
export function beforeTime(chunks: readonly Chunk[], k: number): number {
  if (!isTime(chunks[k])) return k
  return chunks[k - 1]?.kind === 'preposition' ? k - 2 : k - 1
}

/** "Would he wait until Saturday?" */
export function isAsked(chunks: readonly Chunk[], k: number): boolean {
  const auxiliary = chunks[k - 2]
  return isVerbGroup(auxiliary) && auxiliary.copula && auxiliary.modal && isNounGroup(chunks[k - 1]) && k === 2
}
