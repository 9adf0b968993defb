import { isVerbGroup } from '../../language/chunks/index.js'
import { isTime } from '../../language/clauses/marks.js'
import { verbLemma } from '../../language/tagger.js'
import { LOOKING_AHEAD } from '../../lexicon/events.js'
import type { Anchored } from './anchored.js'
import { beforeTime } from './negated.js'
import { isObject, type NounTrigger } from './nouns.js'
import { isDoneAbout, isFollowing } from './of-object.js'
import { isPutOff } from './put-off.js'
import { isCallFor } from './status.js'
import { isDoneByNow, isPerfect, isPresent, isToBe } from './tense.js'
import type { When } from './when.js'

/** Whether a date that touches an event noun is that of its clause's verb as well. */

/** "has invited them to a ceremony on March 12", "will mirror his speech in 2004": what is done has no date to come, and none gone by what will be. */
export function canBeThen(date: Anchored, { ahead, toCome }: When, k: number): boolean {
  if (isFollowing(date, k)) return false
  if (!toCome) return ahead || !isToBe(date.chunks[k])
  return !(isPerfect(date.chunks[k]) && !isPutOff(date, k)) && !isDoneAbout(date, k)
}

/** Whether what the verb tells is of now, or has a date of its own. */
export function isVerbOfAnotherTime(
  date: Anchored,
  { ahead }: When,
  { chunk }: NounTrigger,
  verbs: readonly number[],
  along: readonly number[],
): boolean {
  const { chunks, lead } = date
  // "The warning follows two decisions last June": what is now has no date gone by
  if (!ahead && verbs.length + along.length === 1 && isPresent(date, verbs[0])) return true
  const isDirect = isObject(chunks, chunk)
  // "has attacked him for his vote in 2005": what has been done is done by now
  if (!ahead && chunks[lead]?.word !== 'since' && !isDirect && isDoneByNow(chunks[verbs[0] ?? -1])) return true
  // "The government on Saturday condemned two attacks in Kenya on Friday"
  return isDirect && isTime(chunks[chunk - 2])
}

/** Whether only the noun is to come: what is done, or what looks ahead to it, has been before. */
export function isToComeAlone(
  date: Anchored,
  { ahead, toCome }: When,
  { chunk }: NounTrigger,
  verb: number | undefined,
): boolean {
  const { chunks, lead } = date
  // "backed it, clearing the way for a decision by Sept. 27": what is done already has no date to come
  const done = chunks[verb ?? -1]
  const isDone = isVerbGroup(done) && !done.modal && !done.passive && (done.form === 'gerund' || done.past)
  if (toCome && isDone && chunks[chunk - 1]?.word === 'for') return true
  // "scheduled a hearing for Friday", "called a strike for Tuesday": what is looked ahead to has the date
  const isFor = toCome && chunks[lead]?.word === 'for'
  return ahead && ((isFor && isObject(chunks, chunk)) || looksAhead(date, chunk - 1))
}

function looksAhead({ chunks, tokens }: Anchored, k: number): boolean {
  // "called for a summit by the end of May"
  if (chunks[k]?.word === 'for') return isCallFor(chunks[k - 1])
  // "warned of a recession next year"
  if (chunks[k]?.word === 'of') return /^warn/.test(chunks[k - 1]?.word ?? '')
  const verb = chunks[beforeTime(chunks, k)]
  return isVerbGroup(verb) && LOOKING_AHEAD.has(verbLemma(tokens[verb.verb]?.normal ?? ''))
}
