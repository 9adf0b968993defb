import { type Item, isToken, normal, type Stretch } from './phrases.js'
import type { Token } from './token.js'
import { type WordClass, wordClasses } from './word-class.js'

/**
 * Base phrases of a sentence, flat and in order: what a parser would build on. A finite-state chunker in the manner of
 * Abney ("Partial Parsing via Finite-State Cascades", 1996): noun groups end at their head, verb groups hold their
 * auxiliaries, adverbs and particle; attachment is left to `clause.ts`.
 */
export interface Chunk extends Stretch {
  kind:
    | 'noun'
    | 'verb'
    | 'adjective'
    | 'adverb'
    | 'preposition'
    | 'that'
    | 'wh'
    | 'subordinator'
    | 'conjunction'
    | 'quotation'
    | 'mark'
  /** Lower-case text of a one-word chunk: "of", "that", ","; of a noun group its last word. */
  word: string
}

export interface NounGroup extends Chunk {
  kind: 'noun'
  /** "he", "they", "there" */
  pronoun: boolean
  /** "Tuesday", "last week": says when, and is neither subject nor object where another noun can be. */
  time: boolean
  /** Its first word, lower case. */
  lead: string
}

export interface VerbGroup extends Chunk {
  kind: 'verb'
  /** Item index of the main verb. */
  verb: number
  form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  /** "was accused": a form of "be" and a past participle. */
  passive: boolean
  /** Its auxiliary is all there is: "is", "had". */
  copula: boolean
  negated: boolean
  modal: boolean
  past: boolean
  /** "out" of "pointed out" */
  particle: string | null
  /** Its first word: "then" of "then said". */
  lead: string
}

export function isNounGroup(chunk: Chunk | undefined): chunk is NounGroup {
  return chunk?.kind === 'noun'
}

export function isVerbGroup(chunk: Chunk | undefined): chunk is VerbGroup {
  return chunk?.kind === 'verb'
}

const BE = /^(?:be|is|are|was|were|am|been|being|'s|'re|'m)$/
const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|'ll|'d|wo|ca)$/
const PARTICLE = /^(?:out|up|down|off|back|away|forward|along|aside)$/
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tomorrow|tonight|week|weeks|month|months|year|years|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|time|day|days|hours|minutes|decade|(?:19|20)\d\d)\.?$/
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/
const ALONE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/
const SAID_IN =
  /^(?:statement|interview|speech|tweet|post|email|letter|memo|debate|rally|event|appearance|conference|call|debates|rallies)$/
const TIME_LEAD = /^(?:last|next|this|that|earlier|later|early|late|every|each|the|one|\d+|two|three|several|few|a|same|past|sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?,?$/

/** The chunks of a run of items, in order; every item but quotation marks belongs to one. */
export function chunksOf(items: readonly Item[]): Chunk[] {
  const classes = wordClasses(items)
  const chunks: Chunk[] = []
  let i = 0
  while (i < items.length) {
    const chunk = verbGroupAt(items, classes, i) ?? nounGroupAt(items, classes, i) ?? single(items, classes, i)
    // marks of quotation part nothing: what they hold is part of the sentence
    if (classes[i] !== '"' || chunk.kind !== 'mark') chunks.push(chunk)
    i = chunk.to
  }
  return chunks
}

const SINGLES: Readonly<Partial<Record<WordClass, Chunk['kind']>>> = {
  A: 'adjective',
  B: 'adverb',
  P: 'preposition',
  O: 'preposition',
  T: 'that',
  H: 'wh',
  S: 'subordinator',
  C: 'conjunction',
  Q: 'quotation',
}

function single(items: readonly Item[], classes: readonly WordClass[], i: number): Chunk {
  return { kind: SINGLES[classes[i] ?? '?'] ?? 'mark', from: i, to: i + 1, word: normal(items[i]) }
}

/** Adverbs and marks of quotation between the words of a group do not part it. */
function skip(classes: readonly WordClass[], from: number, passed: string): number {
  let i = from
  while (passed.includes(classes[i] ?? 'none')) i++
  return i
}

function verbGroupAt(items: readonly Item[], classes: readonly WordClass[], from: number): VerbGroup | null {
  let at = from
  let infinitive = false
  if (classes[at] === 'O') {
    at = skip(classes, at + 1, 'B"')
    if (!isBaseVerb(items, classes, at)) return null
    infinitive = true
  } else if (classes[at] === 'B') {
    // an adverb leads the verb behind it: "repeatedly said"
    at = skip(classes, at, 'B')
    if (classes[at] !== 'V' && classes[at] !== 'G' && classes[at] !== 'X') return null
  }
  let last = -1
  let auxiliaries = 0
  let be = false
  let modal = false
  let past = false
  let negated = false
  for (let i = at; ; i = pastAdverbs(items, classes, i + 1)) {
    if (classes[i] === 'X') {
      const word = normal(items[i])
      // two finite auxiliaries side by side are two verbs
      if (auxiliaries > 0 && MODAL.test(word)) break
      auxiliaries++
      be = BE.test(word)
      modal ||= MODAL.test(word)
      past ||= auxiliaries === 1 && /^(?:was|were|had|did)$/.test(word)
      last = i
    } else if (classes[i] === 'V' || classes[i] === 'G') {
      if (auxiliaries === 0 && last >= 0) break
      const word = items[i]
      const participial = /^(?:having|being)$/.test(normal(items[at]))
      const passive = be && classes[i] === 'V' && isToken(word)
      if (auxiliaries === 0) past = isToken(word) && word.is('PastTense')
      for (let k = from; k < i; k++) negated ||= /^(?:not|n't|never)$/.test(normal(items[k]))
      let to = i + 1
      let particle: string | null = null
      if (PARTICLE.test(normal(items[to])) && classes[to] !== 'N' && normal(items[to + 1]) !== 'to') particle = normal(items[to++])
      return {
        kind: 'verb',
        from,
        to,
        word: normal(word),
        verb: i,
        form: infinitive ? 'infinitive' : (classes[i] === 'G' && auxiliaries === 0) || participial ? 'gerund' : 'finite',
        passive,
        copula: false,
        negated,
        modal,
        past,
        particle,
        lead: normal(items[from]),
      }
    } else break
  }
  if (last < 0) return null
  for (let k = from; k <= last; k++) negated ||= /^(?:not|n't|never)$/.test(normal(items[k]))
  const to = skip(classes, last + 1, 'B') > last + 1 && /^(?:not|n't)$/.test(normal(items[last + 1])) ? last + 2 : last + 1
  const alone = /^(?:being|having)$/.test(normal(items[last])) && auxiliaries === 1
  return {
    kind: 'verb',
    from,
    to,
    word: normal(items[last]),
    verb: last,
    form: infinitive ? 'infinitive' : alone ? 'gerund' : 'finite',
    passive: false,
    copula: true,
    negated,
    modal,
    past,
    particle: null,
    lead: normal(items[from]),
  }
}

/** Past what stands between the words of a verb group: "has since said", "would not ever go". */
function pastAdverbs(items: readonly Item[], classes: readonly WordClass[], from: number): number {
  let i = skip(classes, from, 'B"')
  // "has, however, revealed"
  if (classes[i] === ',' && classes[i + 1] === 'B' && classes[i + 2] === ',' && classes[i + 3] === 'V') i += 3
  return /^(?:since|both|all|each)$/.test(normal(items[i])) && classes[i + 1] === 'V' ? i + 1 : i
}

function isBaseVerb(items: readonly Item[], classes: readonly WordClass[], i: number): boolean {
  const item = items[i]
  if (!isToken(item)) return false
  if (classes[i] === 'X') return /^(?:be|have|do)$/.test(item.normal)
  return classes[i] === 'V' && !item.normal.endsWith('ed')
}

function nounGroupAt(items: readonly Item[], classes: readonly WordClass[], from: number): NounGroup | null {
  if (classes[from] === 'R') return group(items, from, from + 1, true)
  let to = from
  let head = -1
  for (let i = from; i < items.length; i++) {
    const own = classes[i]
    const item = items[i]
    if (own === 'N') {
      // two groups side by side: "Tuesday the senator", "reporters Mr. Hall"
      if (head >= 0 && startsName(items, classes, i)) break
      head = i
    } else if (own === 'D') {
      if (head >= 0 || (i > from && !/^(?:all|both|such|these|those|other|another)$/.test(normal(items[i - 1])))) break
    } else if (own === 'A') {
      // "the 10 most populous cities", "Republican presidential candidates": but "made Trump angry"
      // "Tuesday's primary showed"
      if (normal(items[i - 1]) === "'s" && classes[i + 1] !== 'N' && classes[i + 1] !== 'A') head = i
      else if (head >= 0 && !(carriesOn(items[i - 1]) && (classes[i + 1] === 'N' || classes[i + 1] === 'A'))) break
    } else if (own === 'B' && head < 0 && i > from) {
      if (classes[i + 1] !== 'A' && classes[i + 1] !== 'V') break
    } else if (own === '"' && i > from && (classes[i + 1] === 'N' || classes[i + 1] === 'A')) {
      if (head >= 0 && isToken(item) && /^[”]$/.test(item.text)) continue
    } else break
    to = i + 1
  }
  if (head < 0) {
    // "the", "those", "the poor": a determiner by itself, or with an adjective for its head
    if (classes[from] !== 'D' || to === from) return null
    return group(items, from, to, false)
  }
  return group(items, from, head + 1, false)
}

function carriesOn(item: Item | undefined): boolean {
  return isToken(item) && (item.normal === "'s" || item.kind === 'number' || item.capitalized || item.text === '%')
}

/** A name behind a common noun begins a group of its own, unless that noun is a title: "the statement Trump made". */
function startsName(items: readonly Item[], classes: readonly WordClass[], i: number): boolean {
  const item = items[i]
  const before = items[i - 1]
  if (!isToken(item) || !isToken(before) || before.normal === "'s" || before.kind === 'punctuation') return false
  if (item.capitalized && SAID_IN.test(before.normal)) return true
  if (DAY.test(item.normal) && item.capitalized && !before.capitalized && !/^(?:early|late|last|next|this|each|every)$/.test(before.normal)) return true
  if (TIME.test(before.normal) && !TIME.test(item.normal) && classes[i - 1] === 'N') return item.capitalized
  return false
}

function group(items: readonly Item[], from: number, to: number, pronoun: boolean): NounGroup {
  const last = items[to - 1] as Token
  const first = normal(items[from])
  const time =
    !pronoun && TIME.test(last.normal) && (to - from === 1 ? ALONE.test(last.normal) : TIME_LEAD.test(first))
  return {
    kind: 'noun',
    from,
    to,
    word: last.normal,
    pronoun,
    time,
    lead: first,
  }
}
