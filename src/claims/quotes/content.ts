import {
  isFiniteVerb,
  isPreposition,
  isTime,
  isToken,
  normal,
  nounPhraseAfter,
  type Stretch,
} from '../../language/phrases.js'
import type { Cue } from '../../lexicon/cues.js'
import { type Item, isQuotation } from './unit.js'

const FULL_STOP = /^(?:[.!?…]|\.{2,})$/
const WH = /^(?:whether|what|how|if|why|who|when|where|which)$/
const THAT_REACH = 16

/** Where the content of a cue begins, whether the words in between address somebody, and how it is linked. */
export interface ContentStart {
  at: number
  addressee: Stretch | null
  link: 'that' | 'clause' | 'wh' | 'to' | 'quotation'
}

/** Looks behind a cue (items from `after` to `end`) for the content that its frames allow. */
export function contentAfter(items: readonly Item[], after: number, end: number, cue: Cue): ContentStart | null {
  let at = after
  let addressee: Stretch | null = null
  if (cue.frames.has('o')) {
    addressee = nounPhraseAfter(items, at)
    if (addressee && !clauseFollows(items, addressee.from, end, addressee)) at = addressee.to
    else addressee = null
  }
  const that = findThat(items, at, end)
  if (that >= 0 && (cue.frames.has('t') || cue.frames.has('c'))) return { at: that, addressee, link: 'that' }
  const quotation = quotationAt(items, at, end)
  if (quotation >= 0 && (cue.frames.has('q') || cue.frames.has('c')))
    return { at: quotation, addressee, link: 'quotation' }
  if (cue.frames.has('w') && WH.test(normal(items[at]))) return { at, addressee, link: 'wh' }
  let infinitive = at
  while (isTime(items[infinitive])) infinitive++
  if (cue.frames.has('i') && isInfinitive(items, infinitive)) return { at: infinitive, addressee, link: 'to' }
  if (addressee && isInfinitive(items, at)) return { at, addressee, link: 'to' }
  if (cue.frames.has('c')) {
    at = skipAdverbials(items, at, end)
    if (isClause(items, at, end)) return { at, addressee, link: 'clause' }
  }
  return null
}

/** "to comment", not "to both". */
function isInfinitive(items: readonly Item[], at: number): boolean {
  const verb = items[at + 1]
  return normal(items[at]) === 'to' && isToken(verb) && (verb.is('Verb') || verb.is('Adverb'))
}

/** Whether what looks like somebody addressed is the subject of the content: "told reporters" but "said reporters were". */
function clauseFollows(items: readonly Item[], from: number, end: number, phrase: Stretch): boolean {
  return phrase.to < end && isFiniteVerb(items, phrase.to) && from < phrase.to
}

/** The "that" which links the content, past an addressee or an adverbial; -1 where a verb comes first. */
function findThat(items: readonly Item[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + THAT_REACH); i++) {
    if (isQuotation(items[i])) return -1
    if (normal(items[i]) === 'that') return isFiniteVerb(items, i + 1) && i > from ? -1 : i
    if (isFiniteVerb(items, i) || /^[;:]$/.test(normal(items[i]))) return -1
  }
  return -1
}

/** A quotation right there, behind a colon or comma, or behind an adverbial and one of them: "said in a statement: “…”". */
function quotationAt(items: readonly Item[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + THAT_REACH); i++) {
    if (isQuotation(items[i])) return i
    const word = normal(items[i])
    if (i > from && isFiniteVerb(items, i)) return -1
    if (/^[,:]$/.test(word) && isQuotation(items[i + 1])) return i + 1
    if (/^[;]$/.test(word)) return -1
  }
  return -1
}

/** Past "on Tuesday", "in a statement", "at a news conference in Geneva". */
export function skipAdverbials(items: readonly Item[], from: number, end: number): number {
  let at = from
  for (let n = 0; n < 4 && at < end; n++) {
    const item = items[at]
    if (isTime(item) || (isToken(item) && item.normal.endsWith('ly'))) at++
    else if (isPreposition(item)) {
      const next = shortPhraseEnd(items, at + 1, end)
      if (next === at + 1) return from
      at = next
    } else break
  }
  return at
}

/** The end of one plain noun phrase: determiner, adjectives, nouns or one name. */
function shortPhraseEnd(items: readonly Item[], from: number, end: number): number {
  let at = from
  let noun = false
  for (; at < end; at++) {
    const item = items[at]
    if (!isToken(item) || item.kind === 'punctuation') break
    const starts =
      item.is('Determiner') || item.is('Pronoun') || (item.capitalized && at > from && !isCapitalized(items[at - 1]))
    if (noun && (starts || !(item.is('Noun') || item.is('Possessive') || item.kind === 'number'))) break
    if (item.is('Verb') && !item.capitalized && at > from) break
    if (item.is('Noun') || item.kind === 'number' || item.capitalized) noun = true
  }
  return at
}

function isCapitalized(item: Item | undefined): boolean {
  return isToken(item) && item.capitalized
}

/** A subject and a finite verb: what a parser's check comes down to. */
export function isClause(items: readonly Item[], from: number, end: number): boolean {
  const first = items[from]
  if (from >= end || !isToken(first) || first.kind === 'punctuation') return false
  if (
    isFiniteVerb(items, from) ||
    (isPreposition(first) &&
      !/^(?:after|before|when|while|despite|as|in|on|at|by|with|for|under|during|within|without)$/.test(first.normal))
  )
    return false
  let subject = false
  for (let i = from; i < end && i < from + 40; i++) {
    const item = items[i]
    if (isQuotation(item)) {
      subject = true
      continue
    }
    if (!isToken(item)) continue
    if (/^[;:]$/.test(item.normal)) return false
    if (subject && isFiniteVerb(items, i)) return true
    if (
      item.kind === 'number' ||
      item.is('Noun') ||
      item.is('Pronoun') ||
      item.capitalized ||
      item.is('Determiner') ||
      item.is('Gerund')
    )
      subject = true
  }
  return false
}

/** The end of a stretch without closing punctuation. */
export function withoutStop(items: readonly Item[], from: number, to: number): number {
  while (
    to > from &&
    isToken(items[to - 1]) &&
    (FULL_STOP.test(normal(items[to - 1])) || /^[,;:—–-]$|^--$/.test(normal(items[to - 1])))
  )
    to--
  return to
}
