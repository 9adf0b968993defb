import { type Chunk, isNounGroup, isVerbGroup, type VerbGroup } from './chunks.js'
import type { Stretch } from './phrases.js'

/**
 * Who does what in a chunked sentence, told without a parser: the subject before a verb, the verb behind a subject.
 *
 * Indices `at`, `k` are places in the list of chunks; stretches that come out are item indices.
 */

export interface Subject extends Stretch {
  /** Index of its first chunk. */
  at: number
  /** "who", "which", "that": a clause about the noun before it. */
  relative: boolean
  /** The subject of an earlier verb, which "and" joins to this one: "shook his head and said". */
  shared: boolean
}

const REACH = 40
const RELATIVE = /^(?:who|which|that|whom)$/

const isMark = (chunk: Chunk | undefined, marks: RegExp): boolean => chunk?.kind === 'mark' && marks.test(chunk.word)
export const isComma = (chunk: Chunk | undefined): boolean => isMark(chunk, /^,$/)
export const isDash = (chunk: Chunk | undefined): boolean => isMark(chunk, /^(?:--?|[–—])$/)
export const isRelative = (chunk: Chunk | undefined): boolean =>
  (chunk?.kind === 'wh' || chunk?.kind === 'that') && RELATIVE.test(chunk.word)
export const isFinite = (chunk: Chunk | undefined): chunk is VerbGroup => isVerbGroup(chunk) && chunk.form === 'finite'

/** The subject of the finite verb at `k`; null where none can be told. */
export function subjectOf(chunks: readonly Chunk[], k: number): Subject | null {
  let j = passAside(chunks, k - 1)
  const before = chunks[j]
  if (!before) return null
  if (isRelative(before)) return subject(chunks, j, j, { relative: true })
  if (isNounGroup(before) && !before.time) return nounPhraseEndingAt(chunks, j)
  if (isMark(before, /^[)\]]$/)) {
    const open = openingBracket(chunks, j)
    return isNounGroup(chunks[open - 1]) ? nounPhraseEndingAt(chunks, open - 1, j) : null
  }
  if (isReducedAt(chunks, j)) return nounPhraseEndingAt(chunks, j - 1, j)
  if (isComma(before)) return then(chunks[k]) ? sharedSubject(chunks, j) : aroundParenthesis(chunks, j, isComma)
  if (isDash(before)) return aroundParenthesis(chunks, j, isDash)
  while (chunks[j]?.kind === 'adverb') j--
  if (chunks[j]?.kind === 'conjunction') return sharedSubject(chunks, j)
  return null
}

/** "Of the voters polled, most": a participle between the noun and its verb. */
function isReducedAt(chunks: readonly Chunk[], j: number): boolean {
  const verb = chunks[j]
  return isFinite(verb) && verb.past && !verb.copula && verb.to - verb.from === 1 && isNounGroup(chunks[j - 1])
}

/** "shook his head, then said" */
function then(verb: Chunk | undefined): boolean {
  return isVerbGroup(verb) && verb.lead === 'then'
}

/** Left past adverbs, "however" between commas, and times: "Trump on Tuesday said". */
function passAside(chunks: readonly Chunk[], from: number): number {
  let j = from
  for (let n = 0; n < 4; n++) {
    const chunk = chunks[j]
    if (chunk?.kind === 'adverb') j--
    else if (isComma(chunk) && chunks[j - 1]?.kind === 'adverb' && isComma(chunks[j - 2])) j -= 3
    else if (isNounGroup(chunk) && chunk.time && j > 0) j -= chunks[j - 1]?.kind === 'preposition' ? 2 : 1
    else break
  }
  return j
}

function openingBracket(chunks: readonly Chunk[], close: number): number {
  for (let i = close - 1; i >= 0 && i > close - REACH; i--) if (isMark(chunks[i], /^[([]$/)) return i
  return close
}

/** The whole noun phrase whose last group stands at `j`, with "of …", reduced relatives and what "and" joins. */
export function nounPhraseEndingAt(chunks: readonly Chunk[], j: number, last = j): Subject {
  let at = j
  for (let n = 0; n < REACH; n++) {
    const next = extension(chunks, at)
    if (next < 0) break
    at = next
  }
  return subject(chunks, at, last)
}

/** Where a noun phrase that begins at `at` begins in truth: one step to the left; -1 where it ends there. */
function extension(chunks: readonly Chunk[], at: number): number {
  const own = chunks[at]
  const before = chunks[at - 1]
  if (isNounGroup(own) && own.pronoun && own.word !== 'others') {
    // "those who know him", "people like him"
    if (before?.kind !== 'preposition' && !isVerbGroup(before)) return -1
  }
  if (before?.kind === 'preposition') return headOfPreposition(chunks, chunks[at - 2]?.kind === 'adverb' ? at - 3 : at - 2)
  if (isVerbGroup(before)) return headOfVerb(chunks, at - 1)
  if (before?.kind === 'conjunction' && /^(?:and|or|&)$/.test(before.word) && isNounGroup(chunks[at - 2])) {
    const joint = nounPhraseEndingAt(chunks, at - 2)
    const lead = chunks[joint.at - 1]
    return isVerbGroup(lead) || lead?.kind === 'preposition' ? -1 : joint.at
  }
  if (isNounGroup(before) && before.word === 'all' && isNounGroup(own) && /^(?:the|his|her|its|their)$/.test(own.lead)) return at - 1
  return -1
}

/** The noun that "of …" at `i + 1` belongs to. */
function headOfPreposition(chunks: readonly Chunk[], i: number): number {
  const head = chunks[i]
  if (isNounGroup(head) && !head.time && !head.pronoun) return i
  if (isNounGroup(head) && /^(?:those|others|everyone|none|one|some|many)$/.test(head.word)) return i
  if (isMark(head, /^[)\]]$/)) {
    const open = openingBracket(chunks, i)
    return isNounGroup(chunks[open - 1]) ? open - 1 : -1
  }
  if (head?.kind === 'adjective' && isNounGroup(chunks[i - 1])) return i - 1
  return isVerbGroup(head) ? headOfVerb(chunks, i) : -1
}

/** The noun that a verb in its phrase belongs to: "voters backing him", "a bill passed by Congress", "those who know". */
function headOfVerb(chunks: readonly Chunk[], k: number): number {
  const verb = chunks[k]
  let before = k - 1
  while (chunks[before]?.kind === 'adverb') before--
  if (isRelative(chunks[before])) {
    const comma = isComma(chunks[before - 1]) ? 1 : 0
    return isNounGroup(chunks[before - 1 - comma]) ? before - 1 - comma : -1
  }
  if (!isVerbGroup(verb) || !isNounGroup(chunks[before]) || (chunks[before] as { pronoun?: boolean }).pronoun) return -1
  if (verb.form !== 'finite') return before
  return isReduced(verb, chunks[k + 1]) ? before : -1
}

/** A participle without auxiliary and object: "released by", "based in". */
function isReduced(verb: VerbGroup, next: Chunk | undefined): boolean {
  if (next?.kind === 'preposition' && /^(?:as|after|before|since|until)$/.test(next.word)) return false
  return verb.past && !verb.copula && !verb.modal && verb.to - verb.from === 1 && next?.kind === 'preposition'
}

/** "Smith, a lawyer from Ohio, said": the phrase before what stands between two commas or dashes. */
function aroundParenthesis(
  chunks: readonly Chunk[],
  close: number,
  mark: (chunk: Chunk | undefined) => boolean,
): Subject | null {
  for (let open = close - 1; open > 0 && open > close - REACH; open--) {
    if (!mark(chunks[open])) continue
    let head = open - 1
    if (isMark(chunks[head], /^[)\]]$/)) head = openingBracket(chunks, head) - 1
    const group = chunks[head]
    if (!isNounGroup(group) || group.time) continue
    if (!isAside(chunks, open + 1, close)) continue
    const phrase = nounPhraseEndingAt(chunks, head, close - 1)
    // an apposition to an apposition: "Smith, a lawyer, author and activist,"
    const outer = isComma(chunks[phrase.at - 1]) && isNounGroup(chunks[phrase.at - 2]) ? phrase.at - 2 : -1
    if (outer >= 0 && isAside(chunks, phrase.at, close) && !startsClause(chunks, outer)) {
      const whole = nounPhraseEndingAt(chunks, outer, close - 1)
      if (!isPreposed(chunks, whole.at)) return whole
    }
    return phrase
  }
  return null
}

/** "On Monday, Smith, a lawyer, said": the noun belongs to what leads the sentence. */
function isPreposed(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.kind === 'preposition' || isVerbGroup(chunks[at - 1])
}

function startsClause(chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at]
  return isNounGroup(group) && (group.time || group.pronoun)
}

/** No clause of its own stands between the two marks: an apposition, a relative clause, a participle, an age. */
function isAside(chunks: readonly Chunk[], from: number, to: number): boolean {
  if (to <= from) return false
  const first = chunks[from]
  let open = first?.kind === 'preposition' || first?.kind === 'wh' || isVerbGroup(first)
  for (let i = from; i < to; i++) {
    const chunk = chunks[i]
    if (isRelative(chunk) || chunk?.kind === 'wh') open = true
    else if (chunk?.kind === 'subordinator') open = true
    else if (isMark(chunk, /^[;:]$/)) return false
    else if (isFinite(chunk) && !open && !isReduced(chunk, chunks[i + 1])) return false
  }
  return true
}

/**
 * The subject of the verb that "and" joins to this one: behind a comma the sentence's own, else the last that has one.
 * "He said that they left, and added …" goes on about him, "he said that they left and drove" about them.
 */
function sharedSubject(chunks: readonly Chunk[], conjunction: number): Subject | null {
  if (isComma(chunks[conjunction - 1])) {
    const main = mainVerbBefore(chunks, conjunction - 1)
    const found = main < 0 ? null : subjectOf(chunks, main)
    if (found) return { ...found, shared: true }
  }
  for (let i = conjunction - 1; i >= 0 && i > conjunction - REACH; i--) {
    if (isMark(chunks[i], /^[;:]$/)) return null
    if (!isFinite(chunks[i])) continue
    const found = subjectOf(chunks, i)
    if (found && !found.relative) return { ...found, shared: true }
  }
  return null
}

function subject(chunks: readonly Chunk[], at: number, last: number, more: Partial<Subject> = {}): Subject {
  return { from: chunks[at]?.from ?? 0, to: chunks[last]?.to ?? 0, at, relative: false, shared: false, ...more }
}

/**
 * Who does what an infinitive or a participle at `k` says: "asked him to explain", "a poll showing", "left the room, saying".
 * Null where nobody can be told.
 */
export function subjectOfNonFinite(chunks: readonly Chunk[], k: number): Subject | null {
  const verb = chunks[k]
  if (!isVerbGroup(verb)) return null
  const before = chunks[k - 1]
  if (isNounGroup(before) && !before.time) {
    if (verb.form === 'gerund' && !before.pronoun && !WRITTEN.test(before.word)) return nounPhraseEndingAt(chunks, k - 1)
    if (verb.form === 'infinitive' && isObjectOf(chunks, k - 1)) return nounPhraseEndingAt(chunks, k - 1)
  }
  const governor = verb.form === 'gerund' && isComma(before) ? mainVerbBefore(chunks, k) : governorOf(chunks, k)
  return governor < 0 ? null : subjectOf(chunks, governor)
}

/** "released a statement saying": it is they who say it, not the statement. */
const WRITTEN =
  /^(?:statement|letter|email|tweet|memo|message|speech|interview|post|ad|video|release|note|petitions?|article|much|turns|trouble|time|days?|years?|weeks?|months?|hours|campaign|career|night|money|it|him|them)$/
/** Verbs whose object does what the infinitive behind it says (object control). */
const CONTROL =
  /^(?:ask|asks|asked|asking|tell|tells|told|telling|urge|urges|urged|urging|force|forces|forced|forcing|allow|allows|allowed|allowing|cause|causes|caused|causing|lead|leads|led|leading|get|gets|got|push|pushes|pushed|press|pressed|encourage|encourages|encouraged|encouraging|persuade|persuaded|convince|convinced|invite|invited|enable|enables|enabled|expect|expects|expected|prompt|prompts|prompted|prompting|require|requires|required|order|orders|ordered|warn|warned|need|needs|want|wants|wanted|help|helps|helped)$/

function isObjectOf(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[nounPhraseEndingAt(chunks, at).at - 1]
  return isVerbGroup(verb) && CONTROL.test(verb.word)
}

/** The nearest finite verb before `k` that may govern an infinitive or a participle there; -1 where none does. */
export function governorOf(chunks: readonly Chunk[], k: number): number {
  for (let i = k - 1; i >= 0 && i > k - REACH; i--) {
    if (isMark(chunks[i], /^;$/)) return -1
    const verb = chunks[i]
    if (isFinite(verb) && !isRelative(chunks[i - 1]) && !isReducedObject(chunks, i)) return i
  }
  return -1
}

/** The last verb before `k` that is the sentence's own, not that of a clause within it; -1 where there is none. */
function mainVerbBefore(chunks: readonly Chunk[], k: number): number {
  let main = -1
  for (let i = 0; i < k; i++) {
    const verb = chunks[i]
    if (isMark(verb, /^;$/)) main = -1
    if (!isFinite(verb) || isReducedObject(chunks, i)) continue
    const subject = subjectOf(chunks, i)
    if (!subject || subject.relative) continue
    const lead = chunks[subject.at - 1]
    if (!subject.shared && (isSubordinate(chunks, subject.at) || isComplement(chunks, subject.at))) continue
    if (main < 0 || subject.shared || lead?.kind === 'conjunction' || isMark(lead, /^;$/)) main = i
  }
  return main
}

/** "said that they left", "said they left": the clause is what another verb takes. */
function isComplement(chunks: readonly Chunk[], at: number): boolean {
  let lead = at - 1
  while (chunks[lead]?.kind === 'adverb') lead--
  return chunks[lead]?.kind === 'that' || isVerbGroup(chunks[lead])
}

/** "canceled a rally slated for Monday": a participle behind an object, no verb of the sentence. */
function isReducedObject(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k]
  if (!isVerbGroup(verb) || !isReduced(verb, chunks[k + 1]) || !isNounGroup(chunks[k - 1])) return false
  const lead = chunks[nounPhraseEndingAt(chunks, k - 1).at - 1]
  return isVerbGroup(lead) || lead?.kind === 'preposition'
}

/** Whether the clause whose subject begins at `at` is led by "when", "if", "after" and the like. */
export function isSubordinate(chunks: readonly Chunk[], at: number): boolean {
  let lead = at - 1
  while (chunks[lead]?.kind === 'adverb') lead--
  const chunk = chunks[lead]
  return (
    chunk?.kind === 'subordinator' ||
    (chunk?.kind === 'wh' && !isRelative(chunk)) ||
    (chunk?.kind === 'preposition' && /^(?:as|after|before|since|until)$/.test(chunk.word))
  )
}

/**
 * The finite verb of the clause that begins with its subject at `start`; -1 where no clause does: "the plan that would
 * raise taxes" is none, "the plan would raise taxes" is one.
 */
export function clauseVerb(chunks: readonly Chunk[], start: number, end: number): number {
  let i = start
  while (i < end && (chunks[i]?.kind === 'adverb' || (i === start && chunks[i]?.kind === 'conjunction'))) i++
  if (i > start && isComma(chunks[i])) i++
  const first = chunks[i]
  if (!first) return -1
  if (first.kind === 'preposition' || first.kind === 'subordinator') return clauseBehindLead(chunks, i, end)
  if (!(isNounGroup(first) || first.kind === 'quotation' || first.kind === 'that' || first.word === 'what' || (isVerbGroup(first) && first.form === 'gerund')))
    return -1
  let pending = 0
  for (let j = i + 1; j < end && j < i + REACH; j++) {
    const chunk = chunks[j]
    const before = chunks[j - 1]
    if (isMark(chunk, /^[;:.]$/)) return -1
    if (isComma(chunk)) {
      const close = asideClose(chunks, j, end)
      if (close < 0) return -1
      j = close
      continue
    }
    if (isRelative(chunk) && (isNounGroup(before) || isComma(before))) pending++
    else if (chunk?.kind === 'wh') pending++
    else if (chunk?.kind === 'subordinator') return -1
    else if (isNounGroup(chunk) && isNounGroup(before) && !before.time && !chunk.time) {
      // "the plan he backs would": a relative clause without its pronoun
      if (isFinite(chunks[j + 1]) && pending === 0) {
        const behind = clauseVerbOfRelative(chunks, j + 1, end)
        return behind
      }
    } else if (chunk?.kind === 'preposition' && /^(?:as|after|before|since|until|than)$/.test(chunk.word) && isFinite(chunks[j + 2])) {
      return -1
    } else if (chunk?.kind === 'quotation' && isNounGroup(before) && pending === 0) {
      // "Clinton “has a number of …”"
      return j
    } else if (isFinite(chunk)) {
      if (pending > 0) pending--
      else if (isReduced(chunk, chunks[j + 1]) && finiteAhead(chunks, j + 1, end)) continue
      else return j
    }
  }
  return -1
}

/** Behind the verb of a relative clause without its pronoun: "the measures she had been using to produce cash were". */
function clauseVerbOfRelative(chunks: readonly Chunk[], verb: number, end: number): number {
  for (let j = verb + 1; j < end && j < verb + 10; j++) {
    const chunk = chunks[j]
    if (chunk?.kind === 'mark' || chunk?.kind === 'subordinator' || chunk?.kind === 'conjunction' || chunk?.kind === 'that' || chunk?.kind === 'wh') return -1
    if (isFinite(chunk)) return isNounGroup(chunks[j - 1]) && chunks[j - 2]?.kind !== 'preposition' ? -1 : j
  }
  return -1
}

/** "in 2008 the bank would", "if he won, he would". */
function clauseBehindLead(chunks: readonly Chunk[], lead: number, end: number): number {
  for (let j = lead + 1; j < end && j < lead + 16; j++) {
    if (isMark(chunks[j], /^[;:.]$/)) return -1
    if (isComma(chunks[j])) return isNounGroup(chunks[j + 1]) ? clauseVerb(chunks, j + 1, end) : -1
    const chunk = chunks[j]
    const before = chunks[j - 1]
    if (chunks[lead]?.kind === 'preposition' && isNounGroup(chunk) && isNounGroup(before)) return clauseVerb(chunks, j, end)
  }
  return -1
}

/** The comma that closes the aside which one opens, where the clause goes on behind it; itself where it closes one; -1 else. */
function asideClose(chunks: readonly Chunk[], open: number, end: number): number {
  const next = chunks[open + 1]
  if (next?.kind === 'conjunction' || next?.word === 'according') return -1
  const subordinate = next?.kind === 'subordinator'
  for (let j = open + 2; j < end && j < open + 24; j++) {
    if (!isComma(chunks[j])) continue
    const behind = chunks[j + 1]
    const goesOn = isFinite(behind) || (!subordinate && (behind?.kind === 'adverb' || isNounGroup(behind)) && isAside(chunks, open + 1, j))
    return goesOn && (subordinate || isAside(chunks, open + 1, j)) ? j : -1
  }
  if (subordinate) return -1
  for (let j = open - 1; j > open - 24 && j > 0; j--) if (isComma(chunks[j])) return open
  return -1
}

function finiteAhead(chunks: readonly Chunk[], from: number, end: number): boolean {
  for (let j = from; j < end && j < from + 10; j++) {
    const chunk = chunks[j]
    if (isFinite(chunk)) return true
    if (!(isNounGroup(chunk) || chunk?.kind === 'preposition' || chunk?.kind === 'adjective' || isComma(chunk))) return false
  }
  return false
}

/** The noun phrase that begins at chunk `at`, with "of …" and, if wanted, its apposition; `end` is the chunk behind it. */
export function nounPhraseFrom(chunks: readonly Chunk[], at: number, apposition = true): Stretch & { end: number } {
  let j = at + 1
  for (let n = 0; n < REACH; n++) {
    const next = chunks[j]
    if (next?.kind === 'preposition' && isNounGroup(chunks[j + 1]) && !(chunks[j + 1] as { time?: boolean }).time) j += 2
    else if (next?.kind === 'conjunction' && isNounGroup(chunks[j + 1]) && !isFinite(chunks[j + 2])) j += 2
    // "a person close to the talks"
    else if (next?.kind === 'adjective' && chunks[j + 1]?.kind === 'preposition' && isNounGroup(chunks[j + 2])) j += 3
    else if (isMark(next, /^[([]$/)) j = closingBracket(chunks, j) + 1
    else if (isFinite(next) && isReduced(next, chunks[j + 1]) && isNounGroup(chunks[j + 2])) j += 3
    else if (isRelative(next) && isFinite(chunks[j + 1])) j = relativeEnd(chunks, j)
    else if (apposition && isComma(next) && opensApposition(chunks, j) && appositionEnd(chunks, j) > j) j = appositionEnd(chunks, j)
    else break
  }
  return { from: chunks[at]?.from ?? 0, to: chunks[j - 1]?.to ?? 0, end: j }
}

function closingBracket(chunks: readonly Chunk[], open: number): number {
  for (let i = open + 1; i < chunks.length && i < open + REACH; i++) if (isMark(chunks[i], /^[)\]]$/)) return i
  return open
}

function relativeEnd(chunks: readonly Chunk[], from: number): number {
  let j = from + 1
  while (chunks[j] && !(chunks[j]?.kind === 'mark' || chunks[j]?.kind === 'quotation') && !(j > from + 1 && isFinite(chunks[j]))) j++
  return j
}

/** "Ortiz, a lawyer", "Ortiz, who leads", "Ortiz, 43": not "…, and", not a list. */
function opensApposition(chunks: readonly Chunk[], comma: number): boolean {
  const next = chunks[comma + 1]
  return isRelative(next) || next?.word === 'whose' || (isNounGroup(next) && !next.pronoun)
}

function appositionEnd(chunks: readonly Chunk[], comma: number): number {
  let j = comma + 1
  const relative = !isNounGroup(chunks[j])
  for (; j < chunks.length && j < comma + REACH; j++) {
    const chunk = chunks[j]
    if (isMark(chunk, /^[,;:.]$/) || isDash(chunk) || chunk?.kind === 'quotation') return j
    // a clause of its own is no apposition
    if (!relative && isFinite(chunk) && !isReduced(chunk, chunks[j + 1]) && !isRelative(chunks[j - 1])) return comma
  }
  return j
}
