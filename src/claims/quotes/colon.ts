import { type Chunk, isNounGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isFiniteGroup, isRelative } from '../../language/clauses/marks.js'
import { nounPhraseFrom } from '../../language/clauses/noun-phrase-from.js'
import { isToken, normal, type Stretch } from '../../language/item.js'
import type { QuoteRule } from './attribution.js'
import { trimmedStretch } from './reading.js'
import { isAnonymous } from './transcript.js'
import { DASH, type Item, isQuotation, type Unit } from './unit.js'

/** What stands before a colon and speaks not: "Update: …", "Watch: …". */
const NO_SPEAKER =
  /^(?:latest|look|update|updated|correction|note|notes|editor|breaking|watch|listen|read|see|related|photo|photos|video|audio|image|caption|wow|boom|revealed|source|sources|contact|contributing|previously|exclusive|opinion|analysis|live|by|date|time|where|when|who|what|why|how|name|age|city|job|title|tip|question|answer|example|here|below|above|also|plus|and|but|more|next|first|second|third|finally|bottom|score|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|interview|profile|obituary|explainer|factbox|timeline|preview|recap|podcast|quiz|insight|focus|column|letter|letters|briefing|roundup)$/

/** What a name may be followed by in a headline; its verbs are participles. */
const PHRASES: ReadonlySet<Chunk['kind']> = new Set(['noun', 'adjective', 'preposition', 'verb'])

/** 'Mr. Hall: “We never knew.”', as in a transcript, a list of answers or a headline. */
export const colon: QuoteRule = {
  id: 'quote.colon',
  says: 'a name, a colon and what it says: a quotation, a line of a transcript, a headline',
  examples: {
    'Mr. Hall: “We never knew.”': 'Mr. Hall | : | “We never knew.”',
    'Rep. Dana Cole (R-Ohio):"We never knew. Nobody did."':
      'Rep. Dana Cole (R-Ohio) | : | "We never knew. Nobody did."',
    'Harbour plan divides the town — Ana Ortiz: “It costs too much.”': 'Ana Ortiz | : | “It costs too much.”',
    'More from the report: “Half of the bridges are unsafe.”': 'the report | : | “Half of the bridges are unsafe.”',
    'Town paper editorial: “Close the bridge for good.”': 'Town paper editorial | : | “Close the bridge for good.”',
    'Cole: The bridge will never open': 'Cole | : | The bridge will never open',
  },
  never: [
    'The sign read in red letters: “No entry.”',
    'Update: The bridge opened again on Friday.',
    'He had one wish: “peace.”',
    'Wow: The mayor just closed the bridge',
    'Partial transcript: “ORTIZ: We never knew. HALL: Nobody did.”',
    'He said of the vote: “We never knew.”',
    'Watch: “The Long Road” opens on Friday.',
    'Interview: “We will never close it.”',
    'Calder Inc. (NYSE: CLD) said it would cut 300 jobs.',
  ],
  *find({ unit, items, chunks }) {
    const at = colonOutsideBrackets(items)
    if (at < 1 || at > 40) return
    const speaker = labelBefore(items, chunks, at)
    if (!speaker || isLabelled(unit, at + 1)) return
    const { to } = trimmedStretch(items, at + 1, items.length)
    const headline =
      unit.paragraph === unit.document.paragraphs[0] && isLabel(items, { from: 0, to: at }) && !isDateline(items, at)
    if (
      !isQuotation(items[at + 1]) &&
      !(
        headline &&
        clauseVerb(
          chunks,
          chunks.findIndex((chunk) => chunk.from > at),
          chunks.length,
        ) >= 0
      )
    )
      return
    const label = items[0]
    const anonymous = at === 1 && isToken(label) && isAnonymous(label.text)
    yield {
      rule: colon.id,
      act: anonymous && normal(label) === 'q' ? 'question' : 'statement',
      content: [{ from: at + 1, to: isQuotation(items[at + 1]) ? quotationsEnd(items, at + 1, to) : to }],
      cue: { from: at, to: at + 1 },
      lemma: ':',
      uttered: true,
      speaker,
      addressee: null,
    }
  },
}

/** '“We never knew.” — Ana Ortiz, 34', on the same line or the next. */
export const dash: QuoteRule = {
  id: 'quote.dash',
  says: 'a quotation, a dash and the name of its speaker, as beneath a motto',
  examples: {
    '“We never knew.” — Ana Ortiz, 34': 'Ana Ortiz, 34 | — | “We never knew.”',
    '"We are going to win." - Sen. Hall': 'Sen. Hall | - | "We are going to win."',
  },
  never: [
    'The “new normal” – Europe’s word for it – is here.',
    '“We will win” — that is what she told us.',
    '“The Long Road” – Friday at 8',
  ],
  *find({ items, chunks }) {
    const at = items.findIndex((item, i) => i > 0 && DASH.test(normal(item)) && isQuotation(items[i - 1]))
    if (at < 1 || !items.slice(0, at).every(isQuotation)) return
    const { to } = trimmedStretch(items, at + 1, items.length)
    const first = items[at + 1]
    if (to <= at + 1 || to - at > 16 || !isToken(first) || !first.capitalized || !first.is('Noun')) return
    if (first.is('Date') || items.slice(at + 1, to).some((item) => isQuotation(item) || DASH.test(normal(item)))) return
    if (chunks.some((chunk) => chunk.from > at && isFiniteGroup(chunk))) return
    yield {
      rule: dash.id,
      act: 'statement',
      content: [{ from: 0, to: at }],
      cue: { from: at, to: at + 1 },
      lemma: '–',
      uttered: true,
      speaker: { from: at + 1, to },
      addressee: null,
    }
  },
}

/** The first colon of a sentence; "(NYSE: CLD)" has one of its own. */
function colonOutsideBrackets(items: readonly Item[]): number {
  let depth = 0
  return items.findIndex((item) => {
    const mark = normal(item)
    if (mark === '(') depth++
    else if (mark === ')') depth--
    return mark === ':' && depth <= 0
  })
}

/** "Transcript: “ORTIZ: We never knew.”": the words within say themselves who speaks. */
function isLabelled({ document, items }: Unit, at: number): boolean {
  const item = items[at]
  return isQuotation(item) && LABEL.test(document.text.slice(item.inner.start, item.inner.start + 40))
}

const LABEL = /^\s?\p{Lu}[\p{Lu}.’'-]{2,30}:/u

/** The name or phrase that is all that stands before the colon, or all that stands behind a dash or "from". */
function labelBefore(items: readonly Item[], chunks: readonly Chunk[], at: number): Stretch | null {
  let from = at
  while (from > 0 && !DASH.test(normal(items[from - 1]))) from--
  const lead = /^(?:more )?from$/.test(
    items
      .slice(from, Math.min(at, from + 2))
      .map(normal)
      .join(' '),
  )
    ? 2
    : normal(items[from]) === 'from'
      ? 1
      : 0
  const phrase = { from: from + lead, to: at }
  if (
    NO_SPEAKER.test(normal(items[phrase.from])) ||
    NO_SPEAKER.test(normal(items[at - 1])) ||
    at - phrase.from > 14 ||
    phrase.from >= at
  )
    return null
  if (isLabel(items, phrase)) return phrase
  const first = chunks.findIndex(({ from }) => from === phrase.from)
  if (!isNounGroup(chunks[first]) || at - phrase.from < 2) return null
  const label = chunks.slice(first).filter(({ from }) => from < at)
  // "He said of the vote:": a clause, that other rules read
  if (label.some((chunk, i) => isFiniteGroup(chunk) && !isRelative(label[i - 1]))) return null
  return nounPhraseFrom(chunks, first).to === at || label.every(({ kind }) => PHRASES.has(kind)) ? phrase : null
}

/** "NEW DELHI: The court on Monday …" */
function isDateline(items: readonly Item[], to: number): boolean {
  return items.slice(0, to).every((item) => isToken(item) && item.text.length > 2 && !/\p{Ll}/u.test(item.text))
}

/** "Leeds 2-1 Hull: Late goal wins it": nobody who speaks */
const SCORE = /^\d{1,2}[-–]\d{1,2}$/

/** Names, with a party in brackets or a place behind a comma. */
function isLabel(items: readonly Item[], { from, to }: Stretch): boolean {
  const first = items[from]
  return (
    isToken(first) &&
    first.capitalized &&
    items
      .slice(from, to)
      .every(
        (item) =>
          isToken(item) &&
          !SCORE.test(item.text) &&
          (item.capitalized || item.kind !== 'word' || /^(?:of|the|and|for|de|von|van|al|'s)$/.test(item.normal)),
      )
  )
}

/** The quotations that follow one another, and the rest of the sentence where it only begins with one. */
function quotationsEnd(items: readonly Item[], from: number, end: number): number {
  let to = from + 1
  while (to < end && isQuotation(items[to])) to++
  const next = items[to]
  return to < end && isToken(next) && next.kind === 'word' ? end : to
}
