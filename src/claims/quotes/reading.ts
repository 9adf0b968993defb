import { type Chunk, chunksOf, isVerbGroup, type VerbGroup } from '../../language/chunks/index.js'
import { isComma, isFiniteGroup, isReduced } from '../../language/clauses/marks.js'
import { subjectOfNonFinite } from '../../language/clauses/non-finite.js'
import type { Subject } from '../../language/clauses/noun-phrase.js'
import { isReducedObject } from '../../language/clauses/reduced-object.js'
import { subjectOf } from '../../language/clauses/subject.js'
import { isToken, normal, type Stretch } from '../../language/item.js'
import type { Sentence } from '../../language/sentence.js'
import type { Cue } from '../../lexicon/cues/index.js'
import { ADJECTIVE_CUES, NOUN_CUES, PASSIVE_CUES } from '../../lexicon/cues/others.js'
import { firstEndingAfter } from '../../text/span.js'
import { actsOn, isDone } from './extent/next-act.js'
import { type Item, isQuotation, type Unit } from './unit.js'

/** A verb group whose verb may report, and who would be speaking. */
export interface ReportingVerb {
  /** Its chunk's index. */
  k: number
  group: VerbGroup
  cue: Cue
  /** Null where the clause has none before its verb. */
  subject: Subject | null
}

/** A unit as the rules read it: its chunks, and the verbs in it that may report. */
export interface Reading {
  unit: Unit
  items: readonly Item[]
  chunks: readonly Chunk[]
  verbs: readonly ReportingVerb[]
  /** Whether the verb group at a chunk index may report. */
  reports(k: number): boolean
}

export function readingOf(unit: Unit): Reading {
  const { items } = unit
  const chunks = sentenceOf(unit)?.chunks ?? chunksOf(items)
  const verbs: ReportingVerb[] = []
  for (const [k, group] of chunks.entries()) {
    if (!isVerbGroup(group) || group.copula || group.passive || isReducedObject(chunks, k)) continue
    if (isDeniedToo(chunks, k, verbs.at(-1)?.group)) continue
    const cue = cueOf(items, group)
    if (!cue) continue
    const subject = group.form === 'finite' ? subjectOf(chunks, k) : subjectOfNonFinite(chunks, k)
    verbs.push({ k, group, cue, subject: subject && reporterBefore(chunks, verbs, k, subject) })
  }
  const own = verbs.filter((verb) => !(isReduced(chunks, verb.k) && isWithinSubject(verb, verbs)))
  const reporting = new Set(
    own.flatMap(({ k, cue }) =>
      tells(cue) && !(cue.lemma === 'make' && chunks[k + 1]?.kind !== 'adjective') ? [k] : [],
    ),
  )
  return { unit, items, chunks, verbs: own, reports: (k) => reporting.has(k) }
}

/** "hasn't endorsed her or conceded the race": it was not said. */
function isDeniedToo(chunks: readonly Chunk[], k: number, before: VerbGroup | undefined): boolean {
  const verb = chunks[k]
  return chunks[k - 1]?.word === 'or' && isFiniteGroup(verb) && verb.lead === verb.word && before?.negated === true
}

/**
 * "He said the mayor was wrong and called for a vote": of two reports that "and" joins, both are his, though another subject
 * stands nearer; so it is in nine of ten in the news.
 */
function reporterBefore(
  chunks: readonly Chunk[],
  verbs: readonly ReportingVerb[],
  k: number,
  subject: Subject,
): Subject {
  const group = chunks[k]
  if (!isVerbGroup(group)) return subject
  const { form, past, modal } = group
  // "saying it was late and blaming the weather"
  if (form === 'gerund' && isJoined(chunks, k))
    return verbs.findLast(({ group }) => group.form === 'gerund')?.subject ?? subject
  // "said it was late before adding": it is not what is late that adds
  if (form === 'gerund' && /^(?:before|after|while|when)$/.test(chunks[k - 1]?.word ?? '') && !isDone(group))
    return verbs.findLast((verb) => holdsSubject(chunks, verb, subject))?.subject ?? subject
  if (!subject.shared || form !== 'finite') return subject
  const isAlike = ({ k: at, group }: ReportingVerb) =>
    at < subject.at &&
    !hadDone(chunks, subject) &&
    group.form === 'finite' &&
    group.past === past &&
    group.modal === modal
  const reporter = verbs.findLast(isAlike)
  if (reporter && actsOn(chunks, subject.at, k - 1)) return subject
  // the nearer subject is that of what is said, not of another clause
  const isWithin =
    reporter && !chunks.slice(reporter.k, subject.at).some((chunk) => isComma(chunk) || chunk.kind === 'conjunction')
  return isWithin && reporter.subject ? { ...reporter.subject, shared: true } : subject
}

/** "said it was late": whether the subject, of what is said, stands right behind the verb that says it. */
function holdsSubject(chunks: readonly Chunk[], { k, group, cue }: ReportingVerb, { at }: Subject): boolean {
  const lead = chunks[at - 1]?.kind === 'that' ? at - 2 : at - 1
  return group.form === 'finite' && tells(cue) && lead === k
}

/** "said the captain had ignored a warning and told the crew": it goes on with "had". */
function hadDone(chunks: readonly Chunk[], subject: Subject): boolean {
  const verb = chunks.find((chunk) => chunk.from >= subject.to && isVerbGroup(chunk))
  return isVerbGroup(verb) && verb.lead === 'had' && !verb.copula
}

function isJoined(chunks: readonly Chunk[], k: number): boolean {
  let j = k - 1
  while (chunks[j]?.kind === 'adverb') j--
  return chunks[j]?.kind === 'conjunction'
}

function tells({ frames }: Cue): boolean {
  return frames.has('q') || frames.has('t')
}

/** The sentence that the unit is, as a whole and without quotations; its base phrases are known to others, too. */
function sentenceOf({ document: { sentences }, items }: Unit): Sentence | null {
  const sentence = sentences[firstEndingAfter(sentences, items[0]?.start ?? 0)]
  const isWhole = sentence?.tokens.length === items.length && sentence.tokens.every((token, i) => token === items[i])
  return isWhole ? sentence : null
}

/** "Two people briefed on the talks said": a participle of the subject, no verb with a subject of its own. */
function isWithinSubject({ k, group, subject }: ReportingVerb, verbs: readonly ReportingVerb[]): boolean {
  if (group.form !== 'finite' || subject?.relative) return false
  return verbs.some(
    (other) => other.k > k && other.subject && other.subject.from < group.from && group.to < other.subject.to,
  )
}

/** The cue that a verb group among these items is, its particle counted in; null where it is none. */
export function cueOf(items: readonly Item[], group: VerbGroup): Cue | null {
  const verb = items[group.verb]
  const known = isToken(verb) ? verb.cues : undefined
  const lemmas = (particle: boolean) => known?.find(({ lemma }) => lemma.endsWith(` ${group.particle}`) === particle)
  if (group.particle === null) return known?.find(({ lemma }) => !lemma.includes(' ')) ?? null
  // "called off the strike": another verb, which says nothing
  return lemmas(true) ?? (group.particle === 'off' ? null : lemmas(false)) ?? null
}

/** Whether a cue can stand beside a quotation: "he said, “…”", "he told us, “…”". */
export function bringsQuotation({ frames }: Cue): boolean {
  return frames.has('q') || frames.has('Q')
}

/** Words that report and are no forms of reporting verbs. */
const OTHERS = new Set([
  ...PASSIVE_CUES.keys(),
  ...ADJECTIVE_CUES.keys(),
  ...NOUN_CUES.keys(),
  ...'according : poll survey seem seems seemed appear appears appeared'.split(' '),
])

/** Whether any word here may report, so that the unit is worth tagging. */
export function mayReport({ items }: Unit): boolean {
  return items.some((item) => isQuotation(item) || (isToken(item) && (item.cues.length > 0 || OTHERS.has(item.normal))))
}

const STOP = /^(?:[.!?…,;:]|\.{2,}|--?|[—–―])$/

/** The items of chunks `from` to `to` (exclusive) without marks at either end; with a closing quotation mark, if it has the opening one. */
export function stretchOf({ items, chunks }: Pick<Reading, 'items' | 'chunks'>, from: number, to: number): Stretch {
  return trimmedStretch(
    items,
    chunks[from]?.from ?? 0,
    to >= chunks.length ? items.length : (chunks[to]?.from ?? items.length),
  )
}

/** Without stops, commas and dashes at either end. */
export function trimmedStretch(items: readonly Item[], from: number, to: number): Stretch {
  let start = from
  let end = to
  const isStop = (item: Item | undefined) => isToken(item) && item.kind === 'punctuation' && STOP.test(normal(item))
  while (start < end && isStop(items[start])) start++
  while (end > start && isStop(items[end - 1])) end--
  const before = items[start - 1]
  if (isOpeningMark(before) && !isOpeningMark(items[start]) && before?.end === items[start]?.start) start--
  return { from: start, to: end }
}

function isOpeningMark(item: Item | undefined): boolean {
  return /^(?:[“"„«‘]|``)$/.test(normal(item))
}
