import { isToken, normal, type Stretch } from '../../language/item.js'
import { isFiniteVerb, isPreposition, isTime, subjectOf } from '../../language/phrases.js'
import type { QuoteRule } from './attribution.js'
import { type SpeechVerb, speechVerbs } from './speech-verb.js'
import { isSpeechVerb } from './speech-word.js'
import { type Item, isQuotation, type Unit } from './unit.js'
import { isUtterance } from './utterance.js'

/** "The mayor went further: “…”": a sentence that leads up to a quotation says in its subject who speaks. */
export const quotationLast: QuoteRule = {
  id: 'quote.quotation-last',
  says: 'a sentence that leads up to a quotation with a colon or comma, whatever its verb',
  examples: {
    'The mayor went further: “They lied to all of us.”': 'The mayor | went | “They lied to all of us.”',
    'After the senator left, Ms. Cole lashed out: “They lied.”': 'Ms. Cole | lashed | “They lied.”',
    'The film ends with a voice booming: “They lied.”': 'a voice | booming | “They lied.”',
    'She kept it short, “We are out of money.”': 'She | kept | “We are out of money.”',
  },
  never: [
    'The sign was red: “No entry.”',
    'It was the year of the film “The Long Road.”',
    'They played the song “Where the River Ends.”',
    'He is known as “the fox of the north.”',
  ],
  *find(reading) {
    const { unit, items } = reading
    const { document } = unit
    const cues = new Map(speechVerbs(reading).map((verb) => [verb.to - 1, verb]))
    for (const [i, item] of items.entries()) {
      if (!isQuotation(item) || i < 2 || !isUtterance(unit, i)) continue
      const link = normal(items[i - 1])
      const text = document.text.slice(item.inner.start, item.inner.end)
      if (!/^[:,]$/.test(link) && !resumes(unit, i)) continue
      if (link === ',' && !resumes(unit, i) && !(/^\s?[\p{Lu}\p{N}]/u.test(text) && /[.!?…]$/.test(text))) continue
      const found = subjectAndVerb(items, /^[:,]$/.test(link) ? i - 1 : i, cues)
      if (!found) continue
      yield {
        rule: quotationLast.id,
        act: 'statement',
        content: [{ from: i, to: quotationsEnd(items, i) }],
        cue: { from: found.verb, to: found.verb + 1 },
        lemma: normal(items[found.verb]),
        uttered: true,
        speaker: found.speaker,
        addressee: null,
      }
    }
  },
}

/** How far before a quotation the clause that leads up to it may begin. */
const REACH = 80

/** The last index before `at`, not further than `reach`, that fits; -1 where none does. */
function lastBefore(at: number, reach: number, fits: (index: number) => boolean): number {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) if (fits(i)) return i
  return -1
}

/** How far a clause that breaks a quotation off may reach: behind a comma, and without one. */
const CLAUSE = 20
const SHORT_CLAUSE = 8

/** "“The only way -” he said “- is to go on.”": a clause breaks the quotation off and lets it go on. */
function resumes({ document, items }: Unit, at: number): boolean {
  const before = lastBefore(at, normal(items[at - 1]) === ',' ? CLAUSE : SHORT_CLAUSE, (i) => isQuotation(items[i]))
  const earlier = items[before]
  const item = items[at]
  if (!isQuotation(earlier) || !isQuotation(item)) return false
  const textOf = (quotation: typeof item) => document.text.slice(quotation.inner.start, quotation.inner.end).trim()
  return /[,—–…-]$/.test(textOf(earlier)) && /[.!?]['’"”]?$/.test(textOf(item))
}

const NO_SPEAKER = /^(?:it|this|that|there|what|which|who|these|here)$/

function quotationsEnd(items: readonly Item[], from: number): number {
  let to = from + 1
  while (isQuotation(items[to])) to++
  return to
}

/** The subject of the last reporting verb before `end`, else of the last clause; relative clauses left out. */
function subjectAndVerb(
  items: readonly Item[],
  end: number,
  cues: ReadonlyMap<number, SpeechVerb>,
): { speaker: Stretch | null; verb: number } | null {
  const participle = participleBefore(items, end)
  if (participle) return participle
  const cue = cues.get(lastBefore(end, REACH, (i) => cues.has(i)))
  if (cue?.passive && cue.to >= end - 2) return { speaker: null, verb: cue.verb }
  const reporting = cue && !cue.passive ? subjectOf(items, cue.from) : null
  if (cue && reporting && !NO_SPEAKER.test(normal(items[reporting.from]))) return { speaker: reporting, verb: cue.verb }
  for (let i = end - 1; i > Math.max(0, end - REACH); i--) {
    if (!isFiniteVerb(items, i) || isFiniteVerb(items, i - 1) || isNounlike(items[i - 1])) continue
    const speaker = subjectOf(items, i)
    if (!speaker || NO_SPEAKER.test(normal(items[speaker.from]))) continue
    const comma = lastBefore(end, REACH, (k) => normal(items[k]) === ',')
    const named = i < comma ? nameBehind(items, comma, end) : null
    if (named) return named
    const verb = mainVerb(items, i, end)
    const item = items[verb]
    if (isToken(item) && item.is('Copula')) return null
    return { speaker, verb }
  }
  return null
}

/** "…, with one of her ads asking: “…”": the participle's own subject, where it has one. */
function participleBefore(items: readonly Item[], end: number): { speaker: Stretch; verb: number } | null {
  const verb = items[end - 1]
  if (!isToken(verb) || !verb.normal.endsWith('ing') || !(verb.is('Verb') || isSpeechVerb(verb.cues))) return null
  let to = end - 1
  while (isAdverb(items[to - 1])) to--
  const from = lastBefore(to, SHORT_CLAUSE, (i) => normal(items[i]) === 'with') + 1
  return from > 0 && from < to ? { speaker: { from, to }, verb: end - 1 } : null
}

/** "After he spoke, Ms. Cole lashed out: “…”": a name or pronoun at the head of the last clause, whatever follows it. */
function nameBehind(items: readonly Item[], comma: number, end: number): { speaker: Stretch; verb: number } | null {
  const from = comma + 1
  let to = from
  while (to < end && isNamed(items[to])) to++
  if (/^(?:he|she)$/.test(normal(items[from]))) to = from + 1
  let verb = to
  while (isAdverb(items[verb])) verb++
  const word = items[verb]
  if (to === from || verb >= end || !isToken(word) || word.kind !== 'word' || isPreposition(word)) return null
  return { speaker: { from, to }, verb }
}

function isNamed(item: Item | undefined): boolean {
  return isToken(item) && item.capitalized && !isTime(item)
}

function isAdverb(item: Item | undefined): boolean {
  return isToken(item) && item.is('Adverb')
}

/** "a simple message", "his believed strength": what is tagged a verb behind one of these is none. */
function isNounlike(item: Item | undefined): boolean {
  return isToken(item) && (item.is('Adjective') || item.is('Determiner') || item.is('Possessive'))
}

/** "lashed out", "shot back" */
const PARTICLE = /^(?:out|back|up|down|off|on|in|away|over|forward|around)$/

/** Past the auxiliaries: "has since apologized". */
function mainVerb(items: readonly Item[], from: number, end: number): number {
  let at = from
  for (let i = from + 1; i < Math.min(end, from + 5); i++) {
    const item = items[i]
    if (!isToken(item)) break
    if (PARTICLE.test(item.normal)) break
    if (item.is('Verb')) at = i
    else if (!item.is('Adverb') && !item.is('Negative')) break
  }
  return at
}
