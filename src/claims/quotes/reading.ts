import { type Chunk, chunksOf, isVerbGroup, type VerbGroup } from '../../language/chunks/index.js'
import { isFiniteGroup, isReduced } from '../../language/clauses/marks.js'
import { subjectOfNonFinite } from '../../language/clauses/non-finite.js'
import { isReducedObject } from '../../language/clauses/reduced-object.js'
import { subjectOf } from '../../language/clauses/subject.js'
import { isToken, normal, type Stretch } from '../../language/item.js'
import type { Sentence } from '../../language/sentence.js'
import type { Cue } from '../../lexicon/cues/index.js'
import { ADJECTIVE_CUES, NOUN_CUES, PASSIVE_CUES } from '../../lexicon/cues/others.js'
import { firstEndingAfter } from '../../text/span.js'
import { behindLead } from './fronted.js'
import { type ReportingVerb, reporterBefore, tells } from './reporter.js'
import { type Item, isQuotation, type Unit } from './unit.js'

export type { ReportingVerb }

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
    const reporter = subject && reporterBefore(chunks, verbs, k, subject)
    verbs.push({ k, group, cue, subject: reporter && behindLead(items, chunks, reporter) })
  }
  const own = verbs.filter((verb) => !(isReduced(chunks, verb.k) && isWithinSubject(verb, verbs)))
  const reporting = new Set(
    own.flatMap(({ k, cue }) =>
      tells(cue) && !(cue.lemma === 'make' && !isStated(chunks[chunks[k + 1]?.word === 'it' ? k + 2 : k + 1]))
        ? [k]
        : [],
    ),
  )
  return { unit, items, chunks, verbs: own, reports: (k) => reporting.has(k) }
}

/** "made clear that", "made it known that" */
export function isStated(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'adjective' && /^(?:clear|plain|known|public|obvious|explicit|official)$/.test(chunk.word)
}

/** "hasn't endorsed her or conceded the race": it was not said. */
function isDeniedToo(chunks: readonly Chunk[], k: number, before: VerbGroup | undefined): boolean {
  const verb = chunks[k]
  return chunks[k - 1]?.word === 'or' && isFiniteGroup(verb) && verb.lead === verb.word && before?.negated === true
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
export function cueOf(items: readonly Item[], { verb, particle }: VerbGroup): Cue | null {
  const item = items[verb]
  const known = isToken(item) ? item.cues : undefined
  if (particle === null) return known?.find(({ lemma }) => !lemma.includes(' ')) ?? null
  const own = known?.find(({ lemma }) => lemma.endsWith(` ${particle}`))
  // "shouted back"; but "called off the strike", "brought down the wall" are other verbs, which say nothing
  return (
    own ??
    (/^(?:out|back)$/.test(particle) ? known?.find((cue) => !cue.lemma.includes(' ') && bringsQuotation(cue)) : null) ??
    null
  )
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
  ...'according : heard hears poll survey seem seems seemed appear appears appeared'.split(' '),
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
