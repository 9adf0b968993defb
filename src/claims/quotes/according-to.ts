import { type Chunk, isNounGroup, isVerbGroup, type NounGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isFiniteGroup, isGerund, isMark, isRelative } from '../../language/clauses/marks.js'
import { nounPhraseFrom } from '../../language/clauses/noun-phrase-from.js'
import { isToken, normal, type Stretch } from '../../language/item.js'
import { POSSESSIVE } from '../../lexicon/closed-words.js'
import { ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import { before, behind } from './around-cue.js'
import type { Attribution, QuoteRule } from './attribution.js'
import { sumsUp } from './extent/at-comma.js'
import { possessorOf } from './possessor.js'
import type { Reading } from './reading.js'

/** "According to the report, …" and "…, according to the report". */
export const accordingTo: QuoteRule = {
  id: 'quote.according-to',
  says: 'according to somebody or as reported by somebody, before or behind the content',
  examples: {
    'According to the ministry, 40 people were hurt.': 'the ministry | According to | 40 people were hurt',
    'Prices rose again, according to a report by the bank.': 'a report by the bank | according to | Prices rose again',
    'According to police, the man, carrying a knife, left.': 'police | According to | the man, carrying a knife, left',
    'In a new poll, most voters backed the plan.': 'a new poll | In | most voters backed the plan',
    'As reported by the paper, the bridge is safe.': 'the paper | As reported by | the bridge is safe',
    'Sales fell 3%, according to Nielsen, the first drop since May.': 'Nielsen | according to | Sales fell 3%',
    'In her view, the bridge is safe.': 'her | In her view | the bridge is safe',
    'According to the paper, “the bridge is safe.”': 'the paper | According to | “the bridge is safe.”',
  },
  never: [
    'They were paid according to their age.',
    'Staff are paid according to rank.',
    'Work went on according to schedule.',
  ],
  *find(reading) {
    const { chunks } = reading
    for (let i = 0; i + 1 < chunks.length; i++) {
      const own = inOwnView(reading, i)
      if (own) yield own
      const first = behindCue(chunks, i)
      const at = sourceAt(chunks, i, first)
      if (at < 0) continue
      const leads = opensClause(chunks, i)
      const phrase = leads ? speakerAhead(reading, at) : speakerBehind(reading, at)
      const speaker = { ...phrase, from: chunks[first]?.from ?? phrase.from }
      const content = leads ? behind(reading, speaker.end) : before(reading, i, speaker.end)
      if (content.length === 0) continue
      yield {
        rule: accordingTo.id,
        act: 'statement',
        content,
        cue: { from: chunks[i]?.from ?? 0, to: chunks[first - 1]?.to ?? 0 },
        lemma: LEMMAS[chunks[i]?.word ?? ''] ?? 'according to',
        uttered: true,
        speaker,
        addressee: null,
      }
    }
  },
}

/** "In her view, the plan is dead", "The plan, in Mr. Hall's opinion, is dead" */
function inOwnView(reading: Reading, i: number): Attribution | null {
  const { chunks, items } = reading
  const [lead, view] = [chunks[i], chunks[i + 1]]
  if (lead?.word !== 'in' || !isNounGroup(view) || !/^(?:view|opinion|estimation|judge?ment)$/.test(view.word))
    return null
  const speaker = possessorOf(items, view)
  const leads = opensClause(chunks, i) && isComma(chunks[i + 2]) && !isRelative(chunks[i + 3])
  if (!speaker || !(leads || isComma(chunks[i - 1]))) return null
  const content = leads ? behind(reading, pastAside(chunks, i + 2)) : before(reading, i, i + 2)
  if (content.length === 0) return null
  const cue = { from: lead.from, to: view.to }
  return { rule: accordingTo.id, act: 'belief', content, cue, lemma: 'view', uttered: true, speaker, addressee: null }
}

/** "In her opinion, issued on Monday, the plan is dead", "…, and that of voters, …": the comma behind which the clause begins. */
function pastAside(chunks: readonly Chunk[], comma: number): number {
  const [next, that] = [chunks[comma + 1], chunks[comma + 2]]
  const isAside = (isVerbGroup(next) && next.past) || (next?.kind === 'conjunction' && that?.word === 'that')
  const close = chunks.findIndex((chunk, k) => k > comma && isComma(chunk))
  return isAside && close > 0 && clauseVerb(chunks, close + 1, chunks.length) >= 0 ? close : comma
}

const LEMMAS: Readonly<Record<string, string>> = { in: 'in', as: 'report' }

/** What follows "according to", "as reported by" or "in" at chunk `i`: a chunk's index, -1 where there is none. */
function behindCue(chunks: readonly Chunk[], i: number): number {
  const verb = chunks[i + 1]
  if (chunks[i]?.word === 'as' && chunks[i + 2]?.word === 'by') return REPORTED.test(verb?.word ?? '') ? i + 3 : -1
  if (chunks[i]?.word === 'in') return isView(chunks, i) ? i + 3 : i + 1
  return chunks[i]?.word === 'according' && chunks[i + 1]?.word === 'to' ? i + 2 : -1
}

/** "In the view of economists, …" */
function isView(chunks: readonly Chunk[], i: number): boolean {
  const view = chunks[i + 1]
  return (
    isNounGroup(view) &&
    view.lead === 'the' &&
    /^(?:view|opinion|words|estimation|judgment|judgement)$/.test(view.word) &&
    chunks[i + 2]?.word === 'of' &&
    opensClause(chunks, i)
  )
}

/** The noun of the source behind "according to", or of the poll behind "in": a chunk's index, -1 where there is none. */
function sourceAt(chunks: readonly Chunk[], i: number, first: number): number {
  let source = first
  // "according to recently hacked files"
  while (source > 0 && (chunks[source]?.kind === 'adverb' || chunks[source]?.kind === 'adjective')) source++
  const group = source < 0 ? undefined : chunks[source]
  if (!isNounGroup(group) || group.time || group.lead === 'plan' || group.lead === 'schedule') return -1
  if (chunks[i]?.word === 'in') return first > i + 1 || isPoll(chunks, i, group) ? source : -1
  if (MEASURE.test(group.word) && group.to - group.from === 1) return -1
  // "paid according to their age"
  return POSSESSIVE.test(group.lead) && !SURVEY.test(group.word) && isFiniteGroup(chunks[i - 1]) ? -1 : source
}

/** "In the new poll, …", "… in a new poll": not "in the polls", where somebody merely stands. */
function isPoll(chunks: readonly Chunk[], i: number, group: NounGroup): boolean {
  if (!/^(?:poll|survey)$/.test(group.word)) return false
  return opensClause(chunks, i) ? isComma(chunks[nounPhraseFrom(chunks, i + 1, false).end]) : /^an?$/.test(group.lead)
}

/** Nothing but "but", "because" or an adverb stands before it in its clause: what it reports comes behind. */
function opensClause(chunks: readonly Chunk[], i: number): boolean {
  let j = isComma(chunks[i - 1]) ? i - 2 : i - 1
  if (chunks[j]?.kind === 'subordinator' || (chunks[j]?.kind === 'that' && j < i - 1)) return true
  while (chunks[j]?.kind === 'conjunction' || chunks[j]?.kind === 'adverb') j--
  return j < 0 || isMark(chunks[j], /^[;:(]$/)
}

/** "…, according to Nielsen, the first drop since 2019": what is said of the content is no part of who says it. */
function speakerBehind({ chunks, items }: Reading, at: number): Stretch & { end: number } {
  const plain = nounPhraseFrom(chunks, at, false)
  const next = chunks[plain.end + 1]
  if (!isComma(chunks[plain.end]) || !isNounGroup(next)) return nounPhraseFrom(chunks, at)
  const isRanked = next.lead === 'the' && RANKED.test(normal(items[next.from + 1])) && !speaks(next.word)
  return isRanked || sumsUp({ chunks, j: plain.end, end: chunks.length }) ? plain : nounPhraseFrom(chunks, at)
}

const RANKED = /^(?:first|second|third|fourth|fifth|last|most|least|latest|\p{L}{3,12}est)$/u

/** "according to the FNV, the largest union" */
function speaks(noun: string): boolean {
  return ORGANIZATION_NOUNS.has(noun) || ROLE_NOUNS.has(noun)
}

/** Up to the comma behind which a clause begins: a second comma belongs to that clause or to an apposition. */
function speakerAhead(reading: Reading, at: number): Stretch & { end: number } {
  const { chunks } = reading
  const plain = nounPhraseFrom(chunks, at, false)
  // "According to Ann Knolle, a geologist at the park, the forest is dying", "…, 54, …"
  const close = appositionEnd(reading, plain.end)
  if (close > 0) return { ...plain, to: chunks[close - 1]?.to ?? plain.to, end: close }
  return isComma(chunks[plain.end]) && clauseVerb(chunks, plain.end + 1, chunks.length) >= 0
    ? plain
    : nounPhraseFrom(chunks, at)
}

/** Where the apposition ends that a comma at `open` begins, with a clause behind its second comma; -1 where none stands there. */
function appositionEnd({ chunks, items }: Reading, open: number): number {
  const first = chunks[open + 1]
  if (!isComma(chunks[open]) || !isNounGroup(first)) return -1
  const name = items[first.from]
  // not "According to the study, women, men and children sleep less"
  const isOne = LED.test(first.lead) || ROLE_NOUNS.has(first.lead) || (isToken(name) && name.capitalized)
  if (!isOne) return -1
  const { end } = nounPhraseFrom(chunks, open + 1, false)
  if (!isComma(chunks[end]) || clauseVerb(chunks, end + 1, chunks.length) < 0) return -1
  // "According to police, the man, a nurse, was hurt": not before the verb
  const subject = chunks[end + 1]
  // "According to Ann Knolle, a geologist, spending on parks is falling"
  if (isGerund(subject)) return meetsVerb(chunks, end + 2) ? end : -1
  return isNounGroup(subject) && !isComma(chunks[nounPhraseFrom(chunks, end + 1, false).end]) ? end : -1
}

/** "spending on parks is falling", not "the man, carrying a knife, entered": a verb before the next comma. */
function meetsVerb(chunks: readonly Chunk[], from: number): boolean {
  const next = chunks.findIndex((chunk, k) => k >= from && (isComma(chunk) || isFiniteGroup(chunk)))
  return isFiniteGroup(chunks[next])
}

const LED = /^(?:an?|the|its|his|her|their|\d{2})$/

/** What something goes by, and nobody who says so: "paid according to age and experience". */
const MEASURE =
  /^(?:age|need|needs|size|weight|height|income|ability|merit|experience|rank|seniority|gender|taste|custom|tradition|preference|circumstances|availability|demand)$/
const REPORTED = /^(?:reported|noted|described|told|stated|explained|documented|confirmed|recounted)$/
const SURVEY = /^(?:polls?|surveys?|study|studies|reports?|data|figures|account|statement)$/
