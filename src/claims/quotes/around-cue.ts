import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isFiniteGroup } from '../../language/clauses/marks.js'
import type { Stretch } from '../../language/item.js'
import { CLAUSE, contentEnd } from './extent/index.js'
import { type Reading, stretchOf } from './reading.js'

/** What is told behind a cue that leads its sentence. */
export function behind(reading: Reading, end: number): Stretch[] {
  const { chunks, reports } = reading
  const from = isComma(chunks[end]) ? end + 1 : end
  if (from >= chunks.length) return []
  const content = stretchOf(reading, from, contentEnd(chunks, from, chunks.length, CLAUSE, reports))
  return content.to > content.from ? [content] : []
}

/** What is told before a cue, and behind it where that only breaks it off. */
export function before(reading: Reading, at: number, end: number): Stretch[] {
  const { chunks } = reading
  const commas = isComma(chunks[at - 1])
  const from = lastSemicolon(reading, at) + 1
  const head = stretchOf(reading, from, at)
  if (head.to <= head.from) return []
  // "The levels, according to the study, are high."
  const last = chunks[at - 2]
  // "The talks are, in my opinion, over."
  const isOpen = clauseVerb(chunks, from, at) < 0 || (isFiniteGroup(last) && last.copula)
  const goesOn = commas && isComma(chunks[end]) && isOpen
  if (!commas && clauseVerb(chunks, from, at) < 0 && chunks[at - 1]?.kind !== 'quotation') return []
  return goesOn
    ? [head, stretchOf(reading, end + 1, contentEnd(chunks, end + 1, chunks.length, CLAUSE, reading.reports))]
    : [head]
}

function lastSemicolon({ chunks }: Reading, before: number): number {
  for (let i = before - 1; i >= 0; i--) if (chunks[i]?.kind === 'mark' && chunks[i]?.word === ';') return i
  return -1
}
