import type { Chunk } from '../../../language/chunks/index.js'
import { clauseVerb } from '../../../language/clauses/clause-verb.js'
import { isComma, isDash, isFiniteGroup } from '../../../language/clauses/marks.js'

/** A place within content, between two chunks, where it may end. */
export interface Place {
  chunks: readonly Chunk[]
  /** Where the content begins. */
  at: number
  /** The chunk at which content would end: a comma, a conjunction, an adverbial. */
  j: number
  /** Where the search ends. */
  end: number
  /** Whether the verb group at an index says or writes something. */
  reports(k: number): boolean
}

/** A reason for content to end at a place. */
export type Stop = (place: Place) => boolean

/** "but said": the verb of the same subject, from chunk `from`. */
export function verbFollows(chunks: readonly Chunk[], from: number): boolean {
  return isFiniteGroup(chunks[pastAdverbs(chunks, from)])
}

/** "and the mayor left": a clause of its own, from chunk `from`. */
export function clauseFollows({ chunks, end }: Place, from: number): boolean {
  return clauseVerb(chunks, from, end) >= 0
}

/** "and he added that", "but added": somebody is reported anew, from chunk `from`. */
export function reportFollows({ chunks, end, reports }: Place, from: number): boolean {
  const j = pastAdverbs(chunks, from)
  const next = chunks[j]
  if (isFiniteGroup(next)) return reports(j) && !next.modal
  const verb = clauseVerb(chunks, j, end)
  // "kahweol and cafestol, saw the largest benefit": a comma that closes nothing parts no subject from its verb
  const closes = [isComma, isDash].find((isClose) => isClose(chunks[verb - 1]))
  const isParted = closes !== undefined && (closes === isDash || !chunks.slice(j, verb - 1).some(isComma))
  const told = chunks[verb]
  return isFiniteGroup(told) && !told.modal && verb - j < 8 && reports(verb) && !isParted
}

/** The chunk behind the adverbs that may stand from chunk `from` on. */
export function pastAdverbs(chunks: readonly Chunk[], from: number): number {
  let j = from
  while (chunks[j]?.kind === 'adverb') j++
  return j
}
