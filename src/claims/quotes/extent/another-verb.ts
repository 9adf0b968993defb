import { type Chunk, isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import { isClauseOpener, isFiniteGroup } from '../../../language/clauses/marks.js'
import { governsBase, isBase } from './parallel.js'

/** Verbs within content that may be of another clause than its own. */

const SHARE = /^(?:percent|%|half|thirds?|quarters?|majority)$/

/** "would have to keep the country safe, make changes and unite it": the next of a list of verbs in their base form. */
export function goesOn(chunks: readonly Chunk[], at: number, comma: number): boolean {
  const verb = chunks[comma + 1]
  // "a clip of the speech, followed by an ad"
  if (verb?.word === 'followed') return true
  // "said sales rose 4 percent, compared with 3 percent"; but of "46 percent said yes, compared with 23 percent" it is who says it
  if (verb?.word === 'compared') return !chunks.slice(Math.max(0, at - 8), at).some(({ word }) => SHARE.test(word))
  // "had nothing to do with it, had started late and been closed"
  const repeats = (chunk: Chunk) => isFiniteGroup(chunk) && isFiniteGroup(verb) && chunk.lead === verb.lead
  const isBefore = (test: (chunk: Chunk) => boolean) => chunks.slice(at, comma).some(test)
  if (!((isBase(verb) && isBefore(governsBase)) || isBefore(repeats))) return false
  return chunks.some(({ kind }, i) => i > comma && kind === 'conjunction' && isVerbGroup(chunks[i + 1]))
}

/** A verb that no noun, pronoun or opener of a clause stands ready for within the content. */
export function isMainVerb(chunks: readonly Chunk[], at: number, j: number): boolean {
  return !chunks.slice(at, j).some((chunk, i) => {
    const next = chunks[at + i + 1]
    return (
      isClauseOpener(chunk) || chunk.kind === 'quotation' || (isNounGroup(chunk) && isNounGroup(next) && at + i + 1 < j)
    )
  })
}

/** A verb behind the complement of another one, with nothing between them to open a clause of its own. */
export function isVerbOfAnother(chunks: readonly Chunk[], j: number): boolean {
  const verb = chunks[j]
  const before = chunks[j - 1]
  // "that the camp should be closed were angry", "who say they were misled want answers"
  if (isFiniteGroup(before) && isVerbGroup(verb)) return before.passive || verb.passive || verb.copula || verb.modal
  if (!/^(?:noun|adjective|adverb)$/.test(chunks[j - 1]?.kind ?? '')) return false
  for (let k = j - 1; k > 0; k--) {
    const chunk = chunks[k]
    if (isVerbGroup(chunk)) return chunk.form !== 'gerund'
    if (isNounGroup(chunk) ? isNounGroup(chunks[k - 1]) : !/^(?:adjective|adverb|preposition)$/.test(chunk?.kind ?? ''))
      return false
  }
  return false
}
