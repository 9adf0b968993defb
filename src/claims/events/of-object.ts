import { isNounGroup } from '../../language/chunks/index.js'
import { isFiniteGroup } from '../../language/clauses/marks.js'
import { verbLemma } from '../../language/tagger.js'
import { isMulling, LOOKING_AHEAD } from '../../lexicon/events.js'
import type { Anchored } from './anchored.js'

/** Verbs whose object has the date, not they. */

/** "Monday's talks followed a call on Sunday": what went before has the date. */
export function isFollowing({ chunks, lead }: Anchored, k: number): boolean {
  const object = chunks[k + 1]
  const isEvent = isNounGroup(object) && !object.time && !object.pronoun
  // "followed pupils, aged 13 to 17, from May"
  if (
    /^(?:from|since|until|for)$/.test(chunks[lead]?.word ?? '') ||
    chunks.slice(k, lead).some(({ kind }) => kind === 'mark')
  )
    return false
  return /^follow(?:s|ed)$/.test(chunks[k]?.word ?? '') && lead > k + 1 && isEvent
}

/** "adopted a ban from January 2027", "is weighing a bid in 2026": the ban, the bid. */
export function isDoneAbout({ chunks, tokens, lead }: Anchored, k: number): boolean {
  const verb = chunks[k]
  if (!isFiniteGroup(verb) || verb.modal || verb.passive || verb.copula || lead <= k + 1) return false
  const lemma = verbLemma(tokens[verb.verb]?.normal ?? '')
  const isDone = verb.past ? !LOOKING_AHEAD.has(lemma) : isMulling(lemma)
  return isDone && chunks.slice(k + 1, lead).some((chunk) => isNounGroup(chunk) && !chunk.time)
}
