import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isDash, isFiniteGroup, isGerund, isInfinitive, isMark, isTime } from '../../language/clauses/marks.js'
import { nounPhraseFrom } from '../../language/clauses/noun-phrase-from.js'
import type { Stretch } from '../../language/item.js'
import { type Attribution, byVerb } from './attribution.js'
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
  if (!frames.has('q') && !frames.has('Q') && !frames.has('c')) return null
  if (verb.cue.act !== 'statement' && verb.cue.act !== 'question' && !/^(?:think|believe)$/.test(verb.cue.lemma))
    return null
  let before = start
  if (chunks[before - 1]?.word === 'as') {
    // "The town fell, as aid groups warned of a famine"
    if (frames.has(`+${chunks[verb.k + 1]?.word}`)) return null
    before--
  }
  const last = chunks[before - 1]
  const marked = isComma(last) || isDash(last)
  // "They are fans of ''Prison Break,'' he said": the comma stands within a title
  const inTitle = last?.kind === 'quotation' && last.word === ','
  while (isComma(chunks[before - 1]) || isDash(chunks[before - 1])) before--
  if (before === 0) return null
  const quoted =
    (chunks[before - 1]?.kind === 'quotation' && isSpoken(reading, before - 1)) || endsQuotation(reading, before)
  // "claimed that “…,” one of the lawyers said it was not": another verb's quotation
  if (chunks[before - 1]?.kind === 'quotation' && chunks[before - 2]?.kind === 'that') return null
  // "The club has earned a lot — he reported earning $132 million"
  const own = chunks[verb.k + 1]
  if (!quoted && isGerund(own) && frames.has('g')) return null
  if (!quoted && !((marked || inTitle) && (frames.has('c') || frames.has('T')))) return null
  const after = pastAdverbials(chunks, stop, frames.has('T'))
  const next = chunks[after]
  const closed =
    !next || next.kind === 'mark' || next.kind === 'quotation' || next.kind === 'conjunction' || isGerund(next)
  // right behind a quotation nothing but its cue can stand
  const adjacent = quoted && !marked && !(inTitle && opensContent(chunks, stop))
  if (!closed && !adjacent) return null
  // "As people shouted, he said: “…”": what leads the sentence is no part of what was said
  if (!quoted && !isConjunction(chunks, before) && leadsToQuotation(chunks, after)) return null
  const head = headOf(reading, before, quoted, verb)
  if (!head) return null
  if (!quoted && next && !isComma(next) && next.kind === 'mark' && next.word === ':') return null
  const whole = clauseVerb(chunks, head.at, before) >= 0
  // "The bill was “a disaster,” he said, and would cost $3 million"
  const runsOn = quoted && chunks[head.at]?.kind !== 'quotation' && goesOnInAuxiliary(chunks, after)
  const tail = tailOf(reading, after, quoted && !runsOn, whole)
  const holdsQuotation = chunks.slice(head.at, before).some((chunk) => chunk.kind === 'quotation')
  const clause = whole || ((!next || /^[.;]$/.test(next.word)) && chunks.slice(head.at, before).some(isFiniteGroup))
  if (!quoted && !tail && !(holdsQuotation && !inTitle) && !clause) return null
  const content = [stretchOf(reading, head.at, before), ...(tail ? [tail] : [])]
  if (content.some(({ from, to }) => to <= from)) return null
  const told = chunks[verb.k + 1]
  const addressee =
    frames.has('T') && isNounGroup(told) && !told.time && told.from >= speaker.to
      ? nounPhraseFrom(chunks, verb.k + 1, false)
      : null
  const medium = mediumAt(chunks, verb.k + 1)
  return byVerb(rule, verb, speaker, content, { addressee, ...(medium === null ? {} : { cueEnd: medium }) })
}

/** Where the content before the cue begins: with its quotation, or with the clause that the cue closes. */
function headOf(reading: Reading, before: number, quoted: boolean, verb: ReportingVerb): { at: number } | null {
  const { chunks } = reading
  let from = 0
  for (let i = before - 1; i >= 0; i--) {
    if (chunks[i]?.kind === 'mark' && /^[;]$/.test(chunks[i]?.word ?? '')) {
      from = i + 1
      break
    }
  }
  while (from < before && (isMark(chunks[from], /^[,(]$/) || isDash(chunks[from]))) from++
  if (!quoted) from = behindOwnReport(reading, from, before, verb)
  if (!quoted) return from < before ? { at: from } : null
  let start = before
  while (start > from && chunks[start - 1]?.kind === 'quotation') start--
  if (start === before) start = from
  // the sentence runs into its quotation: "The plan is “dead,” he said."
  const runs = start > from && chunks[start - 1]?.kind !== 'mark' && clauseVerb(chunks, from, start + 1) >= 0
  return { at: runs || runsPastAside(reading, from, start) ? from : start }
}

/** "Mr. Lee said officers came, but no one was held, he added": what he added begins with "but"; `before` where nothing does. */
function behindOwnReport(
  { chunks, verbs }: Reading,
  from: number,
  before: number,
  { subject, k }: ReportingVerb,
): number {
  const own = chunks[subject?.at ?? -1]
  if (!isNounGroup(own) || !/^(?:he|she|they)$/.test(own.word)) return from
  const isFirst = ({ subject, cue, group }: ReportingVerb) =>
    subject?.at === from && group.form === 'finite' && !group.modal && REPORTS_FIRST.test(cue.lemma)
  const first = verbs.find(isFirst)
  if (!first || first.k >= k) return from
  const next = chunks.findLastIndex(
    (chunk, i) => i > first.k && i < before && chunk.word === 'but' && isComma(chunks[i - 1]),
  )
  return next < 0 ? before : next
}

const REPORTS_FIRST = /^(?:say|tell|recall|argue|insist)$/

/** "The party, held every four years, “lets us speak,” he said": the quotation goes on from the subject before an aside. */
function runsPastAside({ chunks, items, unit }: Reading, from: number, quotation: number): boolean {
  const item = items[chunks[quotation]?.from ?? -1]
  if (!isQuotation(item) || !isComma(chunks[quotation - 1]) || !isNounGroup(chunks[from])) return false
  const isLower = /^\p{Ll}/u.test(unit.document.text.slice(item.inner.start, item.inner.start + 2))
  return isLower && clauseVerb(chunks, from, quotation + 1) === quotation
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
