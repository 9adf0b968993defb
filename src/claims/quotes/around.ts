import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isDash, isFiniteGroup, isGerund, isInfinitive, isMark, isTime } from '../../language/clauses/marks.js'
import { nounPhraseFrom } from '../../language/clauses/noun-phrase-from.js'
import type { Stretch } from '../../language/item.js'
import type { Cue } from '../../lexicon/cues/index.js'
import { type Attribution, byVerb } from './attribution.js'
import { headOf } from './content-head.js'
import { type Reading, type ReportingVerb, stretchOf } from './reading.js'
import { mediumAt } from './source-first.js'
import { goesOnInAuxiliary, isColon, tailOf } from './tail.js'
import { isQuotation } from './unit.js'

/** Not the title of a show: "On “The Long Road,” Mr. Hall said". */
function isSpoken({ items, chunks }: Reading, at: number): boolean {
  const item = items[chunks[at]?.from ?? 0]
  return !isQuotation(item) || item.words > TITLE || !/^(?:on|of|in|from|for|at)$/.test(chunks[at - 1]?.word ?? '')
}

/** A title has no more words than this, as a rule. */
const TITLE = 4

/** A closing quotation mark among the words, just before chunk `at`. */
export function endsQuotation({ items, chunks }: Reading, at: number): boolean {
  const before = items[(chunks[at]?.from ?? 0) - 1]
  return before !== undefined && before.kind === 'punctuation' && /^(?:[”"]|'')$/.test(before.text)
}

/**
 * What stands before a reporting clause, and around it.
 *
 * @param start chunk at which the reporting clause begins
 * @param stop chunk behind its verb or subject
 */
export function around(
  rule: string,
  reading: Reading,
  verb: ReportingVerb,
  speaker: Stretch,
  start: number,
  stop: number,
): Attribution | null {
  const { chunks } = reading
  const { frames } = verb.cue
  const lead = canBring(verb.cue) ? leadBefore(reading, start) : null
  if (!lead || !canFollow(chunks, verb, lead)) return null
  const { before, quoted, inTitle } = lead
  const after = pastAdverbials(chunks, stop, frames.has('T'))
  if (!standsBetween(chunks, lead, stop, after)) return null
  const head = headOf(reading, before, quoted, verb)
  if (!head) return null
  const next = chunks[after]
  const whole = clauseVerb(chunks, head.at, before) >= 0
  // "The bill was “a disaster,” he said, and would cost $3 million"
  const runsOn = quoted && chunks[head.at]?.kind !== 'quotation' && goesOnInAuxiliary(chunks, after)
  const tail = tailOf(reading, after, quoted && !runsOn, whole)
  const holdsQuotation = chunks.slice(head.at, before).some((chunk) => chunk.kind === 'quotation')
  const clause = whole || ((!next || /^[.;]$/.test(next.word)) && chunks.slice(head.at, before).some(isFiniteGroup))
  if (!quoted && !tail && !(holdsQuotation && !inTitle) && !clause) return null
  const content = [stretchOf(reading, head.at, before), ...(tail ? [tail] : [])]
  if (content.some(({ from, to }) => to <= from)) return null
  const medium = mediumAt(chunks, verb.k + 1)
  const addressee = toldTo(chunks, verb, speaker)
  return byVerb(rule, verb, speaker, content, { addressee, ...(medium === null ? {} : { cueEnd: medium }) })
}

/** What stands before a reporting clause, as its end shows. */
interface Lead {
  /** The chunk behind it, before commas and dashes. */
  before: number
  /** It ends with a quotation. */
  quoted: boolean
  /** A comma or a dash parts it from the clause. */
  marked: boolean
  /** The comma stands within its last words: "They are fans of ''Prison Break,'' he said". */
  inTitle: boolean
  /** "The town fell, as aid groups warned": the clause is led by "as". */
  byAs: boolean
}

function leadBefore(reading: Reading, start: number): Lead | null {
  const { chunks } = reading
  const byAs = chunks[start - 1]?.word === 'as'
  let before = byAs ? start - 1 : start
  const last = chunks[before - 1]
  const marked = isComma(last) || isDash(last)
  const inTitle = last?.kind === 'quotation' && last.word === ','
  while (isComma(chunks[before - 1]) || isDash(chunks[before - 1])) before--
  if (before === 0) return null
  const isQuoted = chunks[before - 1]?.kind === 'quotation' && isSpoken(reading, before - 1)
  return { before, quoted: isQuoted || endsQuotation(reading, before), marked, inTitle, byAs }
}

function canBring({ frames, act, lemma }: Cue): boolean {
  if (!frames.has('q') && !frames.has('Q') && !frames.has('c')) return false
  return act === 'statement' || act === 'question' || /^(?:think|believe)$/.test(lemma)
}

/** Whether what stands before the clause can be what its verb reports. */
function canFollow(chunks: readonly Chunk[], { cue, k }: ReportingVerb, lead: Lead): boolean {
  const { before, quoted, marked, inTitle, byAs } = lead
  const { frames } = cue
  const own = chunks[k + 1]
  // "The town fell, as aid groups warned of a famine"
  if (byAs && frames.has(`+${own?.word}`)) return false
  // "claimed that “…,” one of the lawyers said it was not": another verb's quotation
  if (chunks[before - 1]?.kind === 'quotation' && chunks[before - 2]?.kind === 'that') return false
  if (quoted) return true
  // "The club has earned a lot — he reported earning $132 million"
  if (isGerund(own) && frames.has('g')) return false
  return (marked || inTitle) && (frames.has('c') || frames.has('T'))
}

/** Whether the reporting clause ends at `after`, and nothing that it brings itself stands behind it. */
function standsBetween(chunks: readonly Chunk[], lead: Lead, stop: number, after: number): boolean {
  const { before, quoted, marked, inTitle } = lead
  const next = chunks[after]
  const closed = !next || /^(?:mark|quotation|conjunction)$/.test(next.kind) || isGerund(next)
  // right behind a quotation nothing but its cue can stand
  const adjacent = quoted && !marked && !(inTitle && opensContent(chunks, stop))
  if (!closed && !adjacent) return false
  if (quoted) return true
  // "As people shouted, he said: “…”": what leads the sentence is no part of what was said
  const leads = !isConjunction(chunks, before) && leadsToQuotation(chunks, after)
  return !leads && !isMark(next, /^:$/)
}

/** Whom it is said to, right behind the verb: "told reporters". */
function toldTo(chunks: readonly Chunk[], { cue, k }: ReportingVerb, speaker: Stretch): Stretch | null {
  const told = chunks[k + 1]
  const isTold = cue.frames.has('T') && isNounGroup(told) && !told.time && told.from >= speaker.to
  return isTold ? nounPhraseFrom(chunks, k + 1, false) : null
}

/** "On “The Long Road,” Mr. Hall said prices rose": what is said stands behind the verb. */
function opensContent(chunks: readonly Chunk[], stop: number): boolean {
  let j = stop
  while (chunks[j]?.kind === 'adverb' || isTime(chunks[j])) j++
  const next = chunks[j]
  return isNounGroup(next) || next?.kind === 'that' || next?.word === 'if' || isInfinitive(next)
}

/** "But, said Mr. Hall, “we lost.”" */
function isConjunction(chunks: readonly Chunk[], before: number): boolean {
  return before === 1 && chunks[0]?.kind === 'conjunction'
}

function leadsToQuotation(chunks: readonly Chunk[], after: number): boolean {
  return chunks[after + 1]?.kind === 'quotation' && (isComma(chunks[after]) || isColon(chunks[after]))
}

/** Past "on Tuesday", "in a statement", "reporters in Ohio": what may stand between a cue and the comma behind it. */
function pastAdverbials(chunks: readonly Chunk[], from: number, told: boolean): number {
  let j = from
  if (told && isNounGroup(chunks[j]) && !isTime(chunks[j])) j = nounPhraseFrom(chunks, j).end
  for (let n = 0; n < 8; n++) {
    const chunk = chunks[j]
    if (chunk?.kind === 'adverb' || isTime(chunk)) j++
    // "…, Lee said as he toured the site"
    else if (/^(?:as|before|after)$/.test(chunk?.word ?? '') && isFiniteGroup(chunks[j + 2])) j = markFrom(chunks, j)
    else if (chunk?.kind === 'preposition' && isNounGroup(chunks[j + 1])) j = nounPhraseFrom(chunks, j + 1).end
    else if (chunk?.kind === 'preposition' && isVerbGroup(chunks[j + 1])) {
      j = markFrom(chunks, j)
    } else if ((chunk?.kind === 'wh' || chunk?.kind === 'subordinator') && /^(?:when|while|as)$/.test(chunk.word)) {
      j = markFrom(chunks, j)
    } else break
  }
  return j
}

/** The next mark or quotation. */
function markFrom(chunks: readonly Chunk[], from: number): number {
  let j = from
  while (chunks[j] && !(chunks[j]?.kind === 'mark' || chunks[j]?.kind === 'quotation')) j++
  return j
}
