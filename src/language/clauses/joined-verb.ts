import { UNCHANGED_PAST } from '../../lexicon/unchanged-past.js'
import { type Chunk, isNounGroup, isVerbGroup, type VerbGroup } from '../chunks/index.js'
import { isComma, isFiniteGroup, isMark, REACH } from './marks.js'

/** "shook his head, then said" */
export function isThen(verb: Chunk | undefined): boolean {
  return isVerbGroup(verb) && verb.lead === 'then'
}

/** "suggested she was ill, called her “unfit” and left", "left Rome, was beaten, and fled": one of three verbs or more. */
export function isListed(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k]
  if (!isFiniteGroup(verb) || !isOfList(verb) || verb.copula || verb.modal) return false
  for (let j = k + 1; j < chunks.length && j < k + REACH; j++) {
    if (isMark(chunks[j], /^[;:]$/)) return false
    const next = chunks[j + 1]
    const isLast = chunks[j]?.word === 'and' && isFiniteGroup(next) && isOfList(next) && !next.copula
    if (isLast) return true
    // "praised her, called him a clown, mocked the judge and left": told by the next, so that a long list costs no more
    if (isComma(chunks[j]) && isFiniteGroup(next)) return isListed(chunks, j + 1)
    if (isFiniteGroup(chunks[j]) && isNounGroup(chunks[j - 1]) && isComma(chunks[j - 2])) return false
  }
  return false
}

/** "called", "calls", or the "cut" of "closed two plants, cut 300 jobs and left" */
function isOfList(verb: VerbGroup): boolean {
  return verb.past || isThird(verb) || (UNCHANGED_PAST.has(verb.word) && verb.to - verb.from === 1)
}

/** "praised him, called her a liar, mocked": what the comma closes is one of the list, and no aside. */
export function goesOnInList(chunks: readonly Chunk[], comma: number): boolean {
  const before = chunks.findLastIndex((chunk, i) => i < comma && isComma(chunk))
  if (before < 0 || !isFiniteGroup(chunks[before + 1])) return false
  return chunks.slice(0, before).some(isFiniteGroup) && isListed(chunks, before + 1)
}

/** "the show, which began in 1998 and ended in 2006, returns": no comma has closed the clause yet that one opened. */
export function isOpenAside(chunks: readonly Chunk[], relative: number, conjunction: number): boolean {
  const isOpen = isComma(chunks[relative - 1]) && !chunks.slice(relative, conjunction).some(isComma)
  return isOpen && chunks[conjunction]?.kind === 'conjunction'
}

/** "concludes" */
export function isThird(chunk: Chunk | undefined): boolean {
  return isFiniteGroup(chunk) && !chunk.past && !chunk.modal && !chunk.copula && /[^s]s$/.test(chunk.lead)
}

/** "will be" */
export function isModal(chunk: Chunk | undefined): boolean {
  return isFiniteGroup(chunk) && chunk.modal
}

/** Whether a verb without an auxiliary shares that of the one before: "has killed … and driven". */
export function sharesAuxiliary(verb: Chunk | undefined, before: Chunk | undefined): boolean {
  if (!isVerbGroup(verb) || !isVerbGroup(before)) return false
  return /^(?:has|have|had|is|are|was|were)$/.test(before.lead) && verb.to - verb.from === 1 && verb.past
}
