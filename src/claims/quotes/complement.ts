import { type Chunk, isNounGroup, isVerbGroup, type NounGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isFiniteGroup, isGerund, isInfinitive, isReduced, isTime } from '../../language/clauses/marks.js'
import type { Stretch } from '../../language/item.js'
import type { Frame } from '../../lexicon/cues/index.js'
import { BOUND_PARTS } from '../../lexicon/numbers.js'
import { addresseeEnd, asideEnd, pastDay, tellsOfSaying, thatBehindAdverbial, thatBehindRelative } from './between.js'

/** What a reporting verb may take behind it, and where that begins (an index of chunks). */
export interface Complement {
  frame: Frame
  at: number
  /** "of" of "accused him of", "about" of "spoke about": it belongs to the cue. */
  preposition: number
  addressee: Stretch | null
}

const LEAD = 8

const NUMBER = /^(?:.?\d.*|dozens|hundreds|thousands|half|two|three|four|five|six|seven|eight|nine|ten|\$)$/

/** "said nearly 900 jobs were at risk": an adverb of the number, not of the saying. */
function isOfNumber(chunks: readonly Chunk[], j: number): boolean {
  let k = j
  while (chunks[k]?.kind === 'adverb' && BOUND_PARTS.has(chunks[k]?.word ?? '')) k++
  const group = chunks[k]
  return k > j && isNounGroup(group) && NUMBER.test(group.lead)
}

/** Every way to read what stands behind the verb at chunk `k`, the most telling first; `end` bounds the search. */
export function complementsOf(chunks: readonly Chunk[], k: number, end: number): Complement[] {
  const found: Complement[] = []
  const add = (frame: Frame, at: number, addressee: Stretch | null = null, preposition = -1) => {
    if (at < end && !found.some((one) => one.frame === frame && one.at === at))
      found.push({ frame, at, addressee, preposition })
  }
  let j = k + 1
  while (chunks[j]?.kind === 'adverb' && !isOfNumber(chunks, j)) j++
  const far = thatBehindAdverbial(chunks, j, end)
  if (far > j && chunks[j]?.word === 'when') add('t', far)
  direct(chunks, j, end, null, add)
  // "He added, that prices rose"
  if (isComma(chunks[j]) && chunks[j + 1]?.kind === 'that') add('t', j + 1)
  // "Everyone said yes", "He said no to the war"
  if (/^(?:yes|no)$/.test(chunks[j]?.word ?? '')) add('c', j)
  let noun = j
  while (chunks[noun]?.kind === 'adverb') noun++
  const first = chunks[noun]
  if (isNounGroup(first) && !first.time) {
    for (const [frame, at, addressee, preposition] of behindObject(chunks, j, noun, first, end))
      add(frame, at, addressee, preposition)
    add('n', j)
  }
  // "welcomed “the recognition that …”", "denounced what he saw"
  if (first?.kind === 'quotation' || first?.word === 'what') add('n', j)
  const state = statedAt(chunks, first?.word === 'it' ? noun + 1 : noun, end)
  if (state >= 0) add('t', state)
  // "agreed on Thursday to": when, not on what
  const isWhen = first?.word === 'on' && pastDay(chunks, j) > j
  if (first?.kind === 'preposition' && !isWhen && canBeSpokenOf(chunks[j + 1])) add(`+${first.word}`, j + 1, null, j)
  afterAdverbial(chunks, j, end, null, add)
  if (far > j) add('t', far)
  // "announced on Tuesday a plan to cut jobs"
  const behindDay = pastDay(chunks, j)
  if (behindDay > j && isNounGroup(chunks[behindDay])) add('n', behindDay)
  return found
}

type Added = readonly [frame: Frame, at: number, addressee?: Stretch | null, preposition?: number]

/** What stands behind the object of the verb, `first` at chunk `noun`: "told reporters that", "asked her about it". */
function* behindObject(
  chunks: readonly Chunk[],
  j: number,
  noun: number,
  first: NounGroup,
  end: number,
): Generator<Added> {
  const to = addresseeEnd(chunks, noun)
  const upTo = (behind: number): Stretch => ({ from: first.from, to: chunks[behind - 1]?.to ?? first.to })
  const addressee = upTo(to)
  // "called the mayor's remarks about a judge “a disgrace”"
  let far = to
  while (chunks[far]?.kind === 'preposition' && isNounGroup(chunks[far + 1])) far += 2
  if (far > to && chunks[far]?.kind === 'quotation') yield ['Q', far, upTo(far)]
  const that = Math.max(thatAhead(chunks, to, end), thatBehindRelative(chunks, to, end))
  if (that >= 0) yield ['T', that, addressee]
  const told: Added[] = []
  const add: Add = (frame, at) => told.push([frame, at])
  direct(chunks, to, end, addressee, add)
  afterAdverbial(chunks, to, end, addressee, add)
  // "shows him leading by ten points": no one is told anything
  for (const [frame, at] of told) yield frame === 'g' ? ['g', j] : [OBJECT[frame] ?? frame, at, addressee]
  // "asked Ms. Hall about the merger", "warned residents about the flood"
  if (chunks[to]?.word === 'about' && isNounGroup(chunks[to + 1])) yield ['+about', to + 1, addressee, to]
  // "asked the court for time"
  if (chunks[noun + 1]?.word === 'for' && isNounGroup(chunks[noun + 2]))
    yield ['+for', noun + 2, { from: first.from, to: first.to }, noun + 1]
  // "asked the candidates a question: Who will win?"
  if (isNounGroup(chunks[to]) && chunks[to + 1]?.word === ':') yield ['w', to + 2, addressee]
}

/** "made it clear that", "made clear on Monday that", "made clear she would run": where what is clear begins; -1 where nothing is. */
function statedAt(chunks: readonly Chunk[], state: number, end: number): number {
  if (chunks[state]?.kind !== 'adjective') return -1
  const at = pastDay(chunks, state + 1)
  if (chunks[at]?.kind === 'that') return at
  return chunks[state]?.word === 'clear' && isNounGroup(chunks[at]) && clauseVerb(chunks, at, end) >= 0 ? at : -1
}

/** "spoke about the plan", "asked about what he knew", "thought of leaving" */
function canBeSpokenOf(chunk: Chunk | undefined): boolean {
  return isNounGroup(chunk) || /^(?:wh|quotation|that)$/.test(chunk?.kind ?? '') || isGerund(chunk)
}

/** A "that" further on, with no verb before it: "told a town hall in Salem, New Hampshire, on Monday that". */
function thatAhead(chunks: readonly Chunk[], from: number, end: number): number {
  for (let j = from; j < end && j < from + 10; j++) {
    const chunk = chunks[j]
    if (chunk?.kind === 'that') return isFiniteGroup(chunks[j + 1]) ? -1 : j
    if (isVerbGroup(chunk) || chunk?.kind === 'quotation' || (chunk?.kind === 'mark' && !isComma(chunk))) return -1
  }
  return -1
}

/** The frames of a verb that names whom it tells: "told reporters that". */
const OBJECT: Readonly<Partial<Record<Frame, Frame>>> = { t: 'T', c: 'C', w: 'W', q: 'Q', i: 'I' }

type Add = (frame: Frame, at: number, addressee?: Stretch | null, preposition?: number) => void

function direct(chunks: readonly Chunk[], j: number, end: number, addressee: Stretch | null, add: Add): void {
  const first = chunks[j]
  if (!first || j >= end) return
  const quotation = quotationAt(chunks, j, end)
  if (quotation >= 0) add('q', quotation, addressee)
  if (first.kind === 'that') {
    const clause = clauseVerb(chunks, j + 1, end) >= 0
    if (clause || !(isFiniteGroup(chunks[j + 1]) || isNounGroup(chunks[j + 1]))) add('t', j, addressee)
    // "called that report a lie"
    if (!clause && !addressee && isNounGroup(chunks[j + 1])) add('n', j, addressee)
  }
  if (first.kind === 'wh' || (first.kind === 'subordinator' && first.word === 'if')) add('w', j, addressee)
  // "asked them to “stay at home”"
  if (first.word === 'to' && chunks[j + 1]?.kind === 'quotation') add('i', j, addressee)
  // "promised not to touch pensions", "vowed never to return"
  if (isInfinitive(first)) add('i', /^(?:not|never)$/.test(chunks[j - 1]?.word ?? '') ? j - 1 : j, addressee)
  if (isGerund(first)) add('g', j, addressee)
  // "adds to the drama that has surrounded it"
  const isRelative =
    first.kind === 'that' && isNounGroup(chunks[j - 1]) && chunks.slice(j, end).filter(isFiniteGroup).length < 2
  if (!isRelative && !tellsOfSaying(chunks, j, addressee !== null) && clauseVerb(chunks, j, end) >= 0)
    add('c', j, addressee)
  if (first.kind === 'mark' && first.word === ':' && clauseVerb(chunks, j + 1, end) >= 0) add('c', j + 1, addressee)
}

/** Past "on Tuesday", "in a statement", "at a rally in Ohio": what is told may stand behind it. */
function afterAdverbial(
  chunks: readonly Chunk[],
  from: number,
  end: number,
  addressee: Stretch | null,
  add: Add,
): void {
  let j = from
  for (let n = 0; n < LEAD; n++) {
    const chunk = chunks[j]
    if (clauseClose(chunks, j, end) > j) j = clauseClose(chunks, j, end)
    else if (isTime(chunk)) j++
    else if (chunk?.kind === 'adverb') j++
    else if (chunk?.kind === 'preposition' && isNounGroup(chunks[j + 1])) j += 2
    // "during taping of a show in Salem, Ohio, that"
    else if (chunk?.word === 'during' && isGerund(chunks[j + 1])) j += 2
    else if (isComma(chunk) && isNounGroup(chunks[j + 1]) && isComma(chunks[j + 2])) j += 2
    // "in an interview taped before the attacks"
    else if (isReduced(chunks, j)) j++
    else if (asideEnd(chunks, j) > j) j = asideEnd(chunks, j)
    else break
    direct(chunks, j, end, addressee, add)
    if (isComma(chunks[j]) && chunks[j + 1]?.kind === 'that') add('t', j + 1, addressee)
  }
}

/** "said as he introduced his wife, “…”": the comma that closes such a clause before a quotation; `j` itself where none does. */
function clauseClose(chunks: readonly Chunk[], j: number, end: number): number {
  if (!/^(?:as|when|while|after|before)$/.test(chunks[j]?.word ?? '') || !isFiniteGroup(chunks[j + 2])) return j
  const close = chunks.findIndex((chunk, i) => i > j && i < end && (isComma(chunk) || chunk.kind === 'quotation'))
  return close > j && isComma(chunks[close]) && chunks[close + 1]?.kind === 'quotation' ? close : j
}

function quotationAt(chunks: readonly Chunk[], j: number, end: number): number {
  if (chunks[j]?.kind === 'quotation') return j
  const mark = chunks[j]
  return mark?.kind === 'mark' && /^[,:]$/.test(mark.word) && chunks[j + 1]?.kind === 'quotation' && j + 1 < end
    ? j + 1
    : -1
}
