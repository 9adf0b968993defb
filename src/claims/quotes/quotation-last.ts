import { isFiniteVerb, isToken, normal, type Stretch, subjectOf } from '../../language/phrases.js'
import type { QuoteRule } from './attribution.js'
import { cueGroups } from './cue.js'
import { type Item, isQuotation, type Unit } from './unit.js'
import { isUtterance } from './utterance.js'

/** "The mayor went further: “…”": a sentence that leads up to a quotation says in its subject who speaks. */
export const quotationLast: QuoteRule = {
  id: 'quote.quotation-last',
  says: 'a sentence that leads up to a quotation with a colon or comma, whatever its verb',
  examples: {
    'The mayor went further: “They lied to all of us.”': 'The mayor | went | “They lied to all of us.”',
    'She put it bluntly, “We are out of money.”': 'She | put | “We are out of money.”',
  },
  never: [
    'The sign was red: “No entry.”',
    'It was the year of the film “The Long Road.”',
    'They played the song “Where the River Ends.”',
    'He is known as “the fox of the north.”',
  ],
  *find(unit) {
    const { document, items } = unit
    for (const [i, item] of items.entries()) {
      if (!isQuotation(item) || i < 2 || !isUtterance(unit, i)) continue
      const link = normal(items[i - 1])
      const text = document.text.slice(item.inner.start, item.inner.end)
      if (!/^[:,]$/.test(link) && !resumes(unit, i)) continue
      if (link === ',' && !resumes(unit, i) && !(/^\s?[\p{Lu}\p{N}]/u.test(text) && /[.!?…]$/.test(text))) continue
      const found = subjectAndVerb(items, /^[:,]$/.test(link) ? i - 1 : i)
      if (!found) continue
      yield {
        rule: quotationLast.id,
        act: 'statement',
        content: [{ from: i, to: quotationsEnd(items, i) }],
        cue: { from: found.verb, to: found.verb + 1 },
        lemma: normal(items[found.verb]),
        speaker: found.speaker,
        addressee: null,
      }
    }
  },
}

/** How far a clause that breaks a quotation off may reach: behind a comma, and without one. */
const CLAUSE = 20
const SHORT_CLAUSE = 8

/** "“The only way -” he said “- is to go on.”": a clause breaks the quotation off and lets it go on. */
function resumes({ document, items }: Unit, at: number): boolean {
  const before = items.findLastIndex((item, i) => i < at && isQuotation(item))
  const earlier = items[before]
  const item = items[at]
  if (!isQuotation(earlier) || !isQuotation(item)) return false
  if (at - before > (normal(items[at - 1]) === ',' ? CLAUSE : SHORT_CLAUSE)) return false
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
function subjectAndVerb(items: readonly Item[], end: number): { speaker: Stretch | null; verb: number } | null {
  const cue = cueGroups(items).findLast(
    ({ form, cue, to }) => to < end && (form === 'finite' || form === 'passive') && cue.frames.has('q'),
  )
  if (cue?.form === 'passive' && cue.to >= end - 3) return { speaker: null, verb: cue.verb }
  const reporting = cue?.form === 'finite' ? subjectOf(items, cue.from) : null
  if (cue && reporting && !NO_SPEAKER.test(normal(items[reporting.from]))) return { speaker: reporting, verb: cue.verb }
  for (let i = end - 1; i > 0; i--) {
    if (!isFiniteVerb(items, i) || isFiniteVerb(items, i - 1) || isNounlike(items[i - 1])) continue
    const speaker = subjectOf(items, i)
    if (!speaker || NO_SPEAKER.test(normal(items[speaker.from]))) continue
    const verb = mainVerb(items, i, end)
    const item = items[verb]
    if (isToken(item) && item.is('Copula')) return null
    return { speaker, verb }
  }
  return null
}

/** "a simple message", "his believed strength": what is tagged a verb behind one of these is none. */
function isNounlike(item: Item | undefined): boolean {
  return isToken(item) && (item.is('Adjective') || item.is('Determiner') || item.is('Possessive'))
}

/** Past the auxiliaries: "has since apologized". */
function mainVerb(items: readonly Item[], from: number, end: number): number {
  let at = from
  for (let i = from + 1; i < Math.min(end, from + 5); i++) {
    const item = items[i]
    if (!isToken(item)) break
    if (item.is('Verb')) at = i
    else if (!item.is('Adverb') && !item.is('Negative')) break
  }
  return at
}
