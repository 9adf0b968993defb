import { REFLEXIVE, SAY } from '../../lexicon/closed-words.js'
import { type Chunk, isNounGroup, isVerbGroup } from '../chunks/index.js'
import { aroundParenthesis, beforeQuoting, conjunctionAround, passAside } from './aside.js'
import { headOfVerb } from './head-of.js'
import { goesOnInList, isListed, isModal, isOpenAside, isThen, isThird, sharesAuxiliary } from './joined-verb.js'
import {
  isComma,
  isDash,
  isFiniteGroup,
  isGerund,
  isMark,
  isReducedAt,
  isRelative,
  isSubordinate,
  isTime,
  openingBracket,
  REACH,
} from './marks.js'
import { nounPhraseEndingAt, type Subject, subject, withList } from './noun-phrase.js'
import { nounPhraseFrom } from './noun-phrase-from.js'
import { isReducedObject } from './reduced-object.js'
import { nounPhraseEndingInVerb } from './relative-phrase.js'
import { SHOWING } from './telling.js'

/** What has been found of a sentence: a verb that "and" joins asks for those before it, each of which asks again. */
const found = new WeakMap<readonly Chunk[], (Subject | null)[]>()

/** The subject of the finite verb at `k`; null where none can be told. */
export function subjectOf(chunks: readonly Chunk[], k: number): Subject | null {
  const subjects = found.get(chunks) ?? []
  if (subjects.length === 0) found.set(chunks, subjects)
  const known = subjects[k]
  if (known !== undefined) return known
  const subject = findSubject(chunks, k)
  subjects[k] = subject
  return subject
}

function findSubject(chunks: readonly Chunk[], k: number): Subject | null {
  let j = passAside(chunks, k - 1)
  const before = chunks[j]
  if (!before) return null
  if (isRelative(before)) return subject(chunks, j, j, { relative: true })
  // "the mayor himself declined"
  if (REFLEXIVE.test(before.word) && isNounGroup(chunks[j - 1])) return nounPhraseEndingAt(chunks, j - 1, j)
  // "everyone there said"
  if (before.word === 'there' && isNounGroup(chunks[j - 1]) && EVERYONE.test(chunks[j - 1]?.word ?? ''))
    return nounPhraseEndingAt(chunks, j - 1, j)
  // "A landslide there in May buried a village"
  if (before.word === 'there' && j < k - 1 && isNounGroup(chunks[j - 1])) return nounPhraseEndingAt(chunks, j - 1, j)
  if (isNounGroup(before) && !before.time) {
    const subject = nounPhraseEndingAt(chunks, j)
    // "The bridge, Hall and Bell said, would close": they are put in
    return isComma(chunks[k + 1]) ? subject : withList(chunks, subject)
  }
  // "Two climbers missing since Sunday were found"
  const isMissing = before.kind === 'adjective' || (isVerbGroup(before) && before.form === 'gerund')
  if (isMissing && j < k - 1 && isNounGroup(chunks[j - 1])) return nounPhraseEndingAt(chunks, j - 1)
  if (isMark(before, /^[)\]]$/)) {
    const open = openingBracket(chunks, j)
    return isNounGroup(chunks[open - 1]) ? nounPhraseEndingAt(chunks, open - 1, j) : null
  }
  // "tariffs, which she said had added $30 million": they, not she
  const isTold = isVerbGroup(before) && SAY.test(before.word) && isNounGroup(chunks[j - 1])
  if (isTold && isRelative(chunks[j - 2])) return subject(chunks, j - 2, j - 2, { relative: true })
  const ending =
    nounPhraseEndingInVerb(chunks, j) ?? (isReducedAt(chunks, j) ? nounPhraseEndingAt(chunks, j - 1, k - 1) : null)
  if (ending) return beforeShowing(chunks, ending)
  if (isComma(before)) {
    const joint = conjunctionAround(chunks, j)
    if (joint > 0) return sharedSubject(chunks, joint)
    const isNext = isThen(chunks[k])
    const around = isNext || goesOnInList(chunks, j) ? null : aroundParenthesis(chunks, j, isComma)
    const found = around ?? (isNext || isListed(chunks, k) ? sharedSubject(chunks, j) : null)
    // "Tom Hale (D-N.J.), said": the comma closes nothing
    return found ?? (isMark(chunks[j - 1], /^[)\]]$/) ? subjectOf(chunks, j) : null)
  }
  if (isDash(before)) return aroundParenthesis(chunks, j, isDash)
  if (before.kind === 'quotation') {
    const isNext = before.word === ',' && isListed(chunks, k)
    return beforeQuoting(chunks, j) ?? (isNext ? sharedSubject(chunks, j) : null)
  }
  while (chunks[j]?.kind === 'adverb') j--
  if (chunks[j]?.kind === 'conjunction') return sharedSubject(chunks, j)
  return null
}

/** "Data showing jobs fell in May were": the data. */
function beforeShowing(chunks: readonly Chunk[], found: Subject): Subject {
  const gerund = found.at - 1
  if (!isGerund(chunks[gerund]) || !SHOWING.test(chunks[gerund]?.word ?? '')) return found
  const head = headOfVerb(chunks, gerund)
  return head < 0 ? found : nounPhraseEndingAt(chunks, head)
}

const ASKS = /^(?:whom?|what|whether|how|why)$/
const EVERYONE = /^(?:everyone|everybody|nobody|people|some|many|most|others|those|residents|workers)$/

/**
 * The subject of the verb that "and" joins to this one: behind a comma the sentence's own, else the last that has one.
 * "He said that they left, and added …" goes on about him, "he said that they left and drove" about them.
 */
function sharedSubject(chunks: readonly Chunk[], conjunction: number): Subject | null {
  if (isComma(chunks[conjunction - 1])) {
    const main = mainVerbBefore(chunks, conjunction - 1)
    // "will tour on a trek that kicks off in June, and concludes in May": the trek
    const near = chunks.findLastIndex((chunk, i) => i < conjunction && isFiniteGroup(chunk))
    const told = near < 0 || near === main ? null : subjectOf(chunks, near)
    if (told?.relative && isThird(chunks[near]) && isThird(chunks[conjunction + 1]) && !isThird(chunks[main]))
      return { ...told, shared: true }
    // "He said the rate has not been fixed, but will be": the rate
    const isReported = /^(?:said|told)$/.test(chunks[main]?.word ?? '') && isModal(chunks[conjunction + 1])
    const found = main < 0 || isReported ? null : subjectOf(chunks, main)
    if (found) return { ...found, shared: true }
  }
  return sharedBefore(chunks, conjunction, isReducedObject) ?? sharedBefore(chunks, conjunction, () => false)
}

/** The subject of the nearest verb before the conjunction, but for those passed over. */
function sharedBefore(
  chunks: readonly Chunk[],
  conjunction: number,
  isPassed: (chunks: readonly Chunk[], k: number) => boolean,
): Subject | null {
  for (let i = conjunction - 1; i >= 0 && i > conjunction - REACH; i--) {
    if (isMark(chunks[i], /^[;:]$/)) return null
    if (!isFiniteGroup(chunks[i]) || isPassed(chunks, i)) continue
    const found = subjectOf(chunks, i)
    // "refused to say whom the premier backs but said": a question within
    if (found && !found.relative && ASKS.test(chunks[found.at - 1]?.word ?? '')) continue
    // "fighting that has killed many and driven others out"
    const isWithin =
      found?.relative &&
      (sharesAuxiliary(chunks[conjunction + 1], chunks[i]) || isOpenAside(chunks, found.at, conjunction))
    if (found && isWithin) return { ...found, shared: true }
    if (found && !found.relative) return { ...found, shared: true }
  }
  return null
}

/** "“…,” said Ms. Ortiz, adding …": the subject of an inverted verb. */
export function subjectBehind(chunks: readonly Chunk[], verb: number, until = chunks.length): Subject | null {
  const next = chunks[verb + 1]
  if (!isNounGroup(next) || next.time || chunks[verb - 1]?.kind !== 'quotation') return null
  // "said its envoy, Ann Hall, warning that"
  const whole = nounPhraseFrom(chunks, verb + 1)
  const { from, to } = whole.end > until ? nounPhraseFrom(chunks, verb + 1, false) : whole
  return { from, to, at: verb + 1, relative: false, shared: false }
}

/** The nearest finite verb before `k` that may govern an infinitive or a participle there; -1 where none does. */
export function governorOf(chunks: readonly Chunk[], k: number): number {
  for (let i = k - 1; i >= 0 && i > k - REACH; i--) {
    if (isMark(chunks[i], /^;$/)) return -1
    const verb = chunks[i]
    if (isFiniteGroup(verb) && !isRelative(chunks[i - 1]) && !isReducedObject(chunks, i)) return i
  }
  return -1
}

/** The last verb before `k` that is the sentence's own, not that of a clause within it; -1 where there is none. */
export function mainVerbBefore(chunks: readonly Chunk[], k: number): number {
  let main = -1
  for (let i = 0; i < k; i++) {
    const verb = chunks[i]
    // "Others were wary: Ms. Hall said it was late, and warned …"; not "The mayor said: it is late, and added …"
    const isVerse = /^\d+$/.test(chunks[i - 1]?.word ?? '')
    if (isMark(verb, /^;$/) || (isMark(verb, /^:$/) && !isVerse && !SAID.test(chunks[main]?.word ?? ''))) main = -1
    if (!isFiniteGroup(verb) || isReducedObject(chunks, i)) continue
    const subject = subjectOf(chunks, i)
    if (!subject && subjectBehind(chunks, i)) main = i
    if (!subject || subject.relative) continue
    const lead = chunks[subject.at - 1]
    if (!subject.shared && (isSubordinate(chunks, subject.at) || isComplement(chunks, subject.at))) continue
    // "The road will open, Mr. Hall said, adding …": the reporting clause closes what it reports
    const closes = (isComma(lead) || lead?.kind === 'quotation') && (isComma(chunks[i + 1]) || closesReport(chunks, i))
    if (main < 0 || subject.shared || closes || lead?.kind === 'conjunction' || isMark(lead, /^;$/)) main = i
  }
  return main
}

/** "…, Mr. Hall said Monday at a debate, adding": nothing reported stands behind the verb. */
function closesReport(chunks: readonly Chunk[], verb: number): boolean {
  const next = chunks[isTime(chunks[verb + 1]) ? verb + 2 : verb + 1]
  return SAID.test(chunks[verb]?.word ?? '') && (next?.kind === 'preposition' || isComma(next))
}

const SAID = /^(?:said|says|told|added|wrote|reported|announced)$/

/** "said that they left", "said they left": the clause is what another verb takes. */
function isComplement(chunks: readonly Chunk[], at: number): boolean {
  let lead = at - 1
  while (chunks[lead]?.kind === 'adverb') lead--
  return chunks[lead]?.kind === 'that' || isVerbGroup(chunks[lead])
}
