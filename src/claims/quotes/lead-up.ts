import { isNounGroup, isVerbGroup, type VerbGroup } from '../../language/chunks/index.js'
import { isComma, isFiniteGroup, isSubordinate } from '../../language/clauses/marks.js'
import type { Subject } from '../../language/clauses/noun-phrase.js'
import { nounPhraseFrom } from '../../language/clauses/noun-phrase-from.js'
import { isReducedObject } from '../../language/clauses/reduced-object.js'
import { subjectOf } from '../../language/clauses/subject.js'
import { type Item, isToken, normal, type Stretch } from '../../language/item.js'
import { BE } from '../../lexicon/closed-words.js'
import { SPEECH_NOUNS } from '../../lexicon/cues/index.js'
import { bringsQuotation, cueOf, type Reading, type ReportingVerb } from './reading.js'
import { unreadVerb } from './unread-verb.js'

/** How many chunks before a quotation the clause that leads up to it may begin. */
const REACH = 40

/** What cannot speak. */
const NO_SPEAKER = /^(?:it|this|that|there|what|which|who|these|here|why|how|where|when)$/

/** Who a sentence shows speaking, and the words that show it. */
export interface LeadUp {
  speaker: Stretch | null
  words: Stretch
  lemma: string
}

/** The verbs of a reading that can bring a quotation, by chunk. */
type QuotingVerbs = ReadonlyMap<number, ReportingVerb>

export function quotingVerbs({ verbs }: Reading): QuotingVerbs {
  return new Map(verbs.flatMap((verb) => (bringsQuotation(verb.cue) ? [[verb.k, verb]] : [])))
}

/** The subject of the last reporting verb before chunk `end`, else of the last clause; null where nobody can be told. */
export function leadUp(reading: Reading, verbs: QuotingVerbs, end: number): LeadUp | null {
  const last = reading.chunks[end - 1]
  const cue = isVerbGroup(last) && last.passive ? cueOf(reading.items, last) : null
  if (isVerbGroup(last) && cue && bringsQuotation(cue)) return by(last, null)
  return participle(reading, end) ?? reporting(reading, verbs, end) ?? lastClause(reading, end)
}

function by({ from, to, word }: VerbGroup, speaker: Stretch | null): LeadUp {
  return { speaker, words: { from, to }, lemma: word }
}

/** "…, with one of her ads asking: “…”": the participle's own subject, where it has one. */
function participle({ chunks, items }: Reading, end: number): LeadUp | null {
  const last = chunks[end - 1]
  if (!last || !normal(items[last.to - 1]).endsWith('ing')) return null
  const unread = unreadVerb(items, last.to - 1, last.to)
  if (!unread && !isVerbGroup(last)) return null
  for (let k = end - 1; k > 0 && k > end - 8; k--) {
    const first = chunks[k]
    if (!isNounGroup(first) || chunks[k - 1]?.word !== 'with') continue
    return isVerbGroup(last)
      ? by(last, { from: first.from, to: chunks[end - 2]?.to ?? first.to })
      : unread && {
          speaker: { from: first.from, to: last.to - 1 },
          words: unread.words,
          lemma: unread.cue?.lemma ?? 'read',
        }
  }
  return null
}

/** The last verb that reports, and its subject; where none can be told, whoever leads the sentence. */
function reporting(reading: Reading, verbs: QuotingVerbs, end: number): LeadUp | null {
  const { chunks } = reading
  let last: ReportingVerb | null = null
  let found: ReportingVerb | null = null
  for (let k = end - 1; k >= 0 && k >= end - REACH && found?.group.form !== 'finite'; k--) {
    const verb = verbs.get(k)
    if (!verb) continue
    last ??= verb
    if (!found || verb.group.form === 'finite') found = verb
  }
  if (!last || !found) return null
  const { subject } = found
  // "he said it was late, explaining: “…”": whoever said the rest
  const { group } = goesOn(chunks, last, end) ? last : found
  if (subject) {
    // "a sign that read, “…”": only right there; else the clause is about somebody, and leads up to nothing
    if (subject.relative) return found.k === end - 1 ? by(group, subject) : null
    // "ever since he announced it": another clause leads up; but "as he told us, “…”"
    const aside = isSubordinate(chunks, subject.at) && chunks[subject.at - 1]?.word !== 'as'
    return canSpeak(chunks, subject) && !aside ? by(group, subject) : null
  }
  const leader = leaderOf(reading, group.from)
  return leader && by(group, leader)
}

/** A participle behind a comma, and no clause between it and the quotation. */
function goesOn(chunks: Reading['chunks'], { k, group }: ReportingVerb, end: number): boolean {
  return group.form === 'gerund' && isComma(chunks[k - 1]) && !chunks.slice(k, end).some(isFiniteGroup)
}

/** The noun phrase that a sentence begins with; or a name that was taken for a verb: "Halsted continued". */
function leaderOf({ chunks, items }: Reading, until: number): Stretch | null {
  const first = chunks[0]
  if (isNounGroup(first)) return first.time || NO_SPEAKER.test(first.word) ? null : nounPhraseFrom(chunks, 0)
  let to = 0
  while (to < until && isCapitalized(items[to])) to++
  return to > 0 && to === until ? { from: 0, to } : null
}

function isCapitalized(item: Item | undefined): boolean {
  return isToken(item) && item.capitalized
}

/** "The mayor went further:": a verb of being says what somebody is, not that they speak. */
function lastClause({ chunks }: Reading, end: number): LeadUp | null {
  for (let k = end - 1; k > 0 && k > end - REACH; k--) {
    const group = chunks[k]
    // "a more personal message, “…”": a noun that was taken for a verb
    if (!isFiniteGroup(group) || isReducedObject(chunks, k) || SPEECH_NOUNS.has(group.word)) continue
    const speaker = subjectOf(chunks, k)
    if (!canSpeak(chunks, speaker) || isInner(chunks, speaker.at)) continue
    return group.copula && BE.test(group.word) ? null : by(group, speaker)
  }
  return null
}

function canSpeak(chunks: Reading['chunks'], subject: Subject | null): subject is Subject {
  return subject !== null && !NO_SPEAKER.test(chunks[subject.at]?.word ?? '')
}

/** "how many people they hurt", "the plan he backs": a clause within the one that leads up. */
function isInner(chunks: Reading['chunks'], at: number): boolean {
  const lead = chunks[at - 1]
  if (lead?.kind === 'that') return chunks[at - 2]?.kind !== 'preposition'
  return lead?.kind === 'wh' || (isNounGroup(lead) && !lead.time && !lead.pronoun)
}
