import { type Chunk, isNounGroup } from '../chunks/index.js'
import { isAside } from './aside.js'
import { isComma, isDash, isFiniteGroup } from './marks.js'

/** Where the list or the aside that a comma opens closes; -1 where the clause does not go on behind it. */
export function commaClose(chunks: readonly Chunk[], comma: number, end: number): number {
  const list = listEnd(chunks, comma)
  return list > comma && isFiniteGroup(chunks[list + 1]) ? list : asideClose(chunks, comma, end)
}

/** The last noun of "schools, shops and pubs", from its first comma; the comma itself where no list runs on. */
export function listEnd(chunks: readonly Chunk[], comma: number): number {
  let j = comma
  while (isComma(chunks[j]) && isNounGroup(chunks[j + 1])) j += 2
  // ", and he left" is another clause
  if (j === comma) return comma
  if (isComma(chunks[j])) j++
  return chunks[j]?.kind === 'conjunction' && isNounGroup(chunks[j + 1]) ? j + 1 : comma
}

/** The comma that closes the aside which one opens, where the clause goes on behind it; itself where it closes one; -1 else. */
function asideClose(chunks: readonly Chunk[], open: number, end: number): number {
  const next = chunks[open + 1]
  if (next?.kind === 'conjunction' || next?.word === 'according') return -1
  const subordinate = next?.kind === 'subordinator'
  for (let j = open + 2; j < end && j < open + 24; j++) {
    const behind = chunks[j + 1]
    // "Mr. Holt, founder of the Post — a daily — was late"
    if (isDash(chunks[j]) && isFiniteGroup(behind) && chunks.slice(open, j).some(isDash)) return j
    if (!isComma(chunks[j])) continue
    const goesOn =
      isFiniteGroup(behind) ||
      (!subordinate &&
        (behind?.kind === 'adverb' || behind?.kind === 'quotation' || isNounGroup(behind)) &&
        isAside(chunks, open + 1, j))
    return goesOn && (subordinate || isAside(chunks, open + 1, j)) ? j : -1
  }
  if (subordinate) return -1
  for (let j = open - 1; j > open - 24 && j > 0; j--) if (isComma(chunks[j])) return open
  return -1
}
