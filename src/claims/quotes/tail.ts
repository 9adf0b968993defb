import type { Chunk } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isDash, isFiniteGroup, isGerund, isReduced, isTime } from '../../language/clauses/marks.js'
import type { Stretch } from '../../language/item.js'
import { sumsUp } from './extent/at-comma.js'
import { CLAUSE, contentEnd } from './extent/index.js'
import { speakerActs } from './extent/next-act.js'
import { tellsHowSaid } from './extent/occasion.js'
import { type Place, reportFollows } from './extent/place.js'
import { type Reading, stretchOf } from './reading.js'

export const isColon = (chunk: Chunk | undefined) => chunk?.kind === 'mark' && chunk.word === ':'

/** What goes on behind a reporting clause: "The bridge, he said, would open in May"; null where nothing does. */
export function tailOf(reading: Reading, after: number, quoted: boolean, whole: boolean): Stretch | null {
  const { chunks, reports } = reading
  let from = after
  while (isComma(chunks[from]) || isDash(chunks[from]) || isColon(chunks[from])) from++
  // "…, said Ann Lee, who rates the stock “hold.”"
  if (from === after) return null
  const first = chunks[from]
  if (!first || (first.kind === 'mark' && /^[.;]$/.test(first.word))) return null
  if (first.kind !== 'quotation') {
    // "While it may be late, she added, closing the road would be worse"
    const isSubject =
      chunks[0]?.kind === 'subordinator' && !reports(from) && clauseVerb(chunks, from, chunks.length) >= 0
    if (quoted || (isGerund(first) && !isSubject) || first.kind === 'subordinator' || first.word === 'according')
      return null
  }
  // "…, analysts say, and experts add that it is late"
  const place = { chunks, at: from, j: after, end: chunks.length, reports }
  if ((first.kind === 'conjunction' && reportFollows(place, from + 1)) || sumsUp(place)) return null
  if (whole && first.kind !== 'quotation' && goesOnOfSpeaker(place)) return null
  const end = contentEnd(chunks, from, chunks.length, CLAUSE, reports)
  // "…, said Ada Bell, its captain, on Tuesday"
  const when = first.kind === 'preposition' ? chunks[from + 1] : first
  if (isTime(when) && (chunks[end - 1] === when || chunks[end - 2] === when)) return null
  const stretch = stretchOf(reading, from, end)
  return stretch.to > stretch.from ? stretch : null
}

/** "…, he said, flanked by police", "…, as rain fell", "…, to cheers", "…, but declined to say more": how he said it. */
function goesOnOfSpeaker(place: Place): boolean {
  const { chunks, at: from } = place
  const first = chunks[from]
  const word = first?.word ?? ''
  const as = word === 'even' ? from + 1 : from
  if (chunks[as]?.word === 'as' && clauseVerb(chunks, as + 1, chunks.length) >= 0) return true
  if (
    isTime(first) &&
    /^(?:days?|hours?|weeks?)$/.test(word) &&
    /^(?:after|before)$/.test(chunks[from + 1]?.word ?? '')
  )
    return true
  if ((isReduced(chunks, from) && !/^(?:compared|followed)$/.test(word)) || tellsHowSaid({ ...place, j: from }))
    return true
  if (word === 'to') return /^(?:cheers|applause|laughter|boos|jeers)$/.test(chunks[from + 1]?.word ?? '')
  return speakerActs({ ...place, at: 0, j: from }, null)
}

/** ", but would not end the war": what goes on in an auxiliary is no act of who speaks. */
export function goesOnInAuxiliary(chunks: readonly Chunk[], comma: number): boolean {
  // "and they would go on"
  const subject = /^(?:it|they)$/.test(chunks[comma + 2]?.word ?? '')
  const verb = chunks[subject ? comma + 3 : comma + 2]
  return chunks[comma + 1]?.kind === 'conjunction' && isFiniteGroup(verb) && (verb.modal || (verb.copula && !subject))
}
