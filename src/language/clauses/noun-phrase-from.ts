import { SPEECH_NOUNS } from '../../lexicon/cues/index.js'
import { type Chunk, isNounGroup } from '../chunks/index.js'
import type { Stretch } from '../item.js'
import {
  closingBracket,
  isComma,
  isDash,
  isFiniteGroup,
  isMark,
  isReduced,
  isReducedAt,
  isRelative,
  isTime,
  REACH,
} from './marks.js'

/** The noun phrase that begins at chunk `at`, with "of …" and, if wanted, its apposition; `end` is the chunk behind it. */
export function nounPhraseFrom(chunks: readonly Chunk[], at: number, apposition = true): Stretch & { end: number } {
  let j = at + 1
  for (let n = 0; n < REACH; n++) {
    const next = chunks[j]
    if (isOccasion(chunks, j)) break
    if (next?.kind === 'preposition' && isNounGroup(chunks[j + 1]) && !(chunks[j + 1] as { time?: boolean }).time)
      j += 2
    else if (next?.kind === 'conjunction' && isNounGroup(chunks[j + 1]) && !isFiniteGroup(chunks[j + 2])) j += 2
    // "a person close to the talks"
    else if (next?.kind === 'adjective' && chunks[j + 1]?.kind === 'preposition' && isNounGroup(chunks[j + 2])) j += 3
    else if (isMark(next, /^[([]$/)) j = closingBracket(chunks, j) + 1
    else if (isFiniteGroup(next) && isReduced(chunks, j) && isNounGroup(chunks[j + 2])) j += 3
    // "the schedule published Thursday"
    else if (isReducedAt(chunks, j) && isTime(chunks[j + 1])) j += 2
    else if (isRelative(next) && isFiniteGroup(chunks[j + 1]) && !quotes(chunks, j)) j = relativeEnd(chunks, j)
    // "the mayor himself", "everyone there"
    else if (isNounGroup(next) && /^(?:himself|herself|itself|themselves|there)$/.test(next.word)) j++
    else if (apposition && isComma(next) && fromOrAge(chunks, j) > j) j = fromOrAge(chunks, j)
    else if (apposition && isComma(next) && opensApposition(chunks, j) && appositionEnd(chunks, j) > j)
      j = appositionEnd(chunks, j)
    else break
  }
  return { from: chunks[at]?.from ?? 0, to: chunks[j - 1]?.to ?? 0, end: j }
}

/** ", of Salem, Ohio", ", now 70": behind it; the comma itself where nothing of the kind stands there. */
function fromOrAge(chunks: readonly Chunk[], comma: number): number {
  const [lead, noun] = [chunks[comma + 1], chunks[comma + 2]]
  if (!isNounGroup(noun) || !(isMark(chunks[comma + 3], /^[,.;]$/) || chunks[comma + 3] === undefined)) return comma
  if (/^(?:now|then)$/.test(lead?.word ?? '')) return /^\d{1,3}$/.test(noun.word) ? comma + 3 : comma
  if (lead?.word !== 'of' || noun.pronoun) return comma
  const isState = isComma(chunks[comma + 3]) && isNounGroup(chunks[comma + 4]) && isMark(chunks[comma + 5], /^[,.;]$/)
  return isState ? comma + 5 : comma + 3
}

const FACES = /^(?:grin|smile|laugh|chuckle|shrug|sigh|wink|nod|smirk|sneer|frown|sob)$/

/** "said Mayor Ann Bell in an interview", "… as she left", "… with a grin": where, when or how, and no part of who said it. */
function isOccasion(chunks: readonly Chunk[], j: number): boolean {
  const group = chunks[j + 1]
  if (chunks[j]?.word === 'with') return isNounGroup(group) && FACES.test(group.word)
  if (/^(?:as|after|before)$/.test(chunks[j]?.word ?? '') && isFiniteGroup(chunks[j + 2])) return true
  return (
    /^(?:in|during|at|on|via|by|over)$/.test(chunks[j]?.word ?? '') &&
    isNounGroup(group) &&
    SPEECH_NOUNS.has(group.word)
  )
}

function relativeEnd(chunks: readonly Chunk[], from: number): number {
  let j = from + 1
  while (
    chunks[j] &&
    !(chunks[j]?.kind === 'mark' || chunks[j]?.kind === 'quotation') &&
    !(j > from + 1 && isFiniteGroup(chunks[j]))
  )
    j++
  return j
}

/** "an analyst who rates the stock a “sell”": a relative clause that its quotation ends, and that would be cut short without. */
function quotes(chunks: readonly Chunk[], relative: number): boolean {
  return chunks[relativeEnd(chunks, relative)]?.kind === 'quotation'
}

/** "Ortiz, a lawyer", "Ortiz, who leads", "Ortiz, 43": not "…, and", not a list. */
function opensApposition(chunks: readonly Chunk[], comma: number): boolean {
  const next = chunks[comma + 1]
  return isRelative(next) || next?.word === 'whose' || (isNounGroup(next) && !next.pronoun)
}

function appositionEnd(chunks: readonly Chunk[], comma: number): number {
  let j = comma + 1
  const relative = !isNounGroup(chunks[j])
  let opener = 0
  for (; j < chunks.length && j < comma + REACH; j++) {
    // "CEO of Calder Corp. (TSX: CLD)"
    if (isMark(chunks[j], /^[([]$/)) j = closingBracket(chunks, j)
    const chunk = chunks[j]
    if (chunk?.kind === 'quotation' && opener > 0)
      return Math.max(comma, opener - (isComma(chunks[opener - 1]) ? 1 : 0))
    if (isMark(chunk, /^[,;:.]$/) || isDash(chunk) || chunk?.kind === 'quotation') return j
    if (isRelative(chunk)) opener = j
    // a clause of its own is no apposition
    if (!relative && isFiniteGroup(chunk) && !isReduced(chunks, j) && !isRelative(chunks[j - 1])) return comma
  }
  return j
}
