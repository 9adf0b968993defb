import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isClauseOpener, isComma, isDash, isReduced, isTime } from '../../language/clauses/marks.js'
import type { Anchored } from './anchored.js'

/** What commas put in behind a noun, which has dates of its own. */

/** How far an aside may reach, in base phrases. */
const REACH = 24

/** Left over the relative or participle clause that a comma at `k` closes; `k` itself where it closes none. */
export function beforeAside(chunks: readonly Chunk[], k: number): number {
  for (let j = k - 1; j > 0 && j > k - REACH; j--) {
    if (isComma(chunks[j])) {
      // "signed the accord, agreed in December, on Friday"
      const opens = chunks[j + 1]?.kind === 'wh' || isReduced(chunks, j + 1)
      return opens && isNounGroup(chunks[j - 1]) ? j - 1 : k
    }
    if (chunks[j]?.kind === 'mark') return k
  }
  return k
}

/** "She met Ann Hall, mayor since 2012", "leads the island, independent since 1981": added to a noun at the end; not "has lived in Leeds, England since". */
export function isAddedSince({ chunks, lead, last }: Anchored, verb: number): boolean {
  const [done, close] = [chunks[verb], chunks[last + 1]]
  if (chunks[lead]?.word !== 'since' || (close && close.kind !== 'mark')) return false
  let k = lead - 1
  while (isNounGroup(chunks[k]) && chunks[k - 1]?.kind === 'preposition') k -= 2
  const isAdded = (isNounGroup(chunks[k]) || chunks[k]?.kind === 'adjective') && isComma(chunks[k - 1])
  return isAdded && isNounGroup(chunks[k - 2]) && isVerbGroup(done) && !/^(?:has|have|had|'ve|'s)$/.test(done.lead)
}

/** "Ann Hall, mayor since 2012, resigned": what she was then; "her bid, like Mr. Hall's in 2008, failed": what it is like. */
export function isInApposition({ chunks, lead, last }: Anchored): boolean {
  let end = last + 1
  // "champions in 2022 and 2023,", "a senator from 2001 to 2013,"
  while (/^(?:conjunction|preposition)$/.test(chunks[end]?.kind ?? '') && isTime(chunks[end + 1])) end += 2
  let open = lead - 1
  while (open > 0 && open > lead - 8 && !isComma(chunks[open]) && !isDash(chunks[open])) open--
  const first = chunks[open + 1]
  const named = chunks[open - 1]
  // "out since May with a bad knee,"
  while (chunks[lead]?.word === 'since' && chunks[end]?.kind === 'preposition' && isNounGroup(chunks[end + 1])) end += 2
  const close = chunks[end]
  const isPair = isComma(chunks[open]) ? isComma(close) : isDash(chunks[open]) && (isDash(close) || isComma(close))
  if (!isPair || open + 1 >= lead || !isNounGroup(named) || named.time) return false
  // "In a speech in Orlando, Florida on Friday, she said"
  if (chunks[open - 2]?.kind === 'preposition') return false
  if (chunks.slice(open, lead).some((chunk) => isVerbGroup(chunk) || isClauseOpener(chunk))) return false
  return (
    first?.kind === 'adjective' ||
    /^(?:(?:un)?like|out)$/.test(first?.word ?? '') ||
    (isNounGroup(first) && !first.time)
  )
}
