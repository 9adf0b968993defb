import { GAME_WORDS, VOTING_NOUNS, VOTING_VERBS } from '../../lexicon/contests.js'
import type { Amount } from './item.js'
import type { Numeral } from './numbers/index.js'
import { numeral } from './numbers/numeral.js'

/** Two numbers that are one. */
export interface Ratio extends Amount {
  /** A part of a whole, which has a noun: "one in five voters". The others set one side against another. */
  share: boolean
}

const IN = /^(?:\s(?:in\s|out of\s|in every\s|out of every\s|of every\s)|-in-|-out-of-)$/
const YEAR = /^(?:19|20)\d\d$/
/** "one sailing in nine was cancelled": the noun stands within, and nothing else is counted behind it. */
const NOUN_IN = /^\s\p{Ll}{3,15}\s(?:in|out of|in every|out of every)\s$/u
const COUNTS_NOTHING =
  /^(?:[,.;:]|\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|do|does|did|said|says)\b)/
const PER = /^\sper\s$/
/** "12 per 100,000": what a rate is counted in. */
const PER_ROUND = /^10{2,5}$/
const TO = /^[- ]to[- ]$/
const AGAINST = /^(?:\s?[-–]\s?|[- ]to[- ])$/
const NOT_OF_A_WHOLE =
  /^[\s-]?(?:years?|months?|weeks?|days?|hours?|minutes?|million|billion|percent|per|%|states|cities|countries|games?|matches|seasons?)/
const RATIO_BEFORE = /\b(?:ratio|odds|outnumber(?:s|ed|ing)?)\b[^.;,]{0,24}\s$/i
const RATIO_BEHIND = /^\s(?:ratio|odds)\b/
const CLAUSE = /[^.;:!?]*$/
const DECIDED_BEHIND = /^[\s-](\p{L}{4,9})\b/u

/** "one in five" is 0.2, "2-to-1" is 2, a vote of 5-4 is 1.25; a game's 5-4 is none. */
export function ratiosIn(text: string, numerals: readonly Numeral[]): Ratio[] {
  const ratios: Ratio[] = []
  for (const [i, first] of numerals.entries()) {
    const second = numerals[i + 1]
    const ratio = isSmall(first)
      ? (colonRatio(text, first) ?? (second ? ratioOf(text, first, second) : null))
      : second
        ? rateOf(text, first, second)
        : null
    if (ratio) ratios.push(ratio)
  }
  return ratios
}

function ratioOf(text: string, first: Numeral, second: Numeral): Ratio | null {
  const between = text.slice(first.end, second.start)
  const after = text.slice(second.end, second.end + 16)
  if (/^[.,]?\d|^-(?!\p{L}{4})/u.test(after) || !Number.isInteger(second.value) || second.exponent > 0) return null
  const isPart = first.value < 100 && first.value < second.value && !NOT_OF_A_WHOLE.test(after)
  // "up from 25 in 2023"
  const isYear = /^\sin\s$/.test(between) && YEAR.test(text.slice(second.start, second.end))
  if (IN.test(between))
    return isPart && !isYear ? ratio(first.start, second.end, first.value / second.value, true) : null
  if (isPart && first.value === 1 && NOUN_IN.test(between) && COUNTS_NOTHING.test(after))
    return { ...ratio(first.start, second.end, first.value / second.value, true), first: { ...first, part: true } }
  const rate = rateOf(text, first, second)
  if (rate) return rate
  const one = TO.test(between) && second.value === 1 && first.value > 1 && first.value < 100
  if (!one && !(AGAINST.test(between) && second.value > 0 && isSetAgainst(text, first.start, after))) return null
  return ratio(first.start, second.end, first.value / second.value, false)
}

/** "12 per 100,000", "4.7 per 1,000 residents" */
function rateOf(text: string, first: Numeral, second: Numeral): Ratio | null {
  // "$21 per 1,000 pieces" is money
  const isPaid = /\p{Sc}\s?$/u.test(text.slice(Math.max(0, first.start - 2), first.start))
  const isRate = !isPaid && PER.test(text.slice(first.end, second.start)) && PER_ROUND.test(String(second.value))
  return isRate && first.value < second.value ? ratio(first.start, second.end, first.value / second.value, true) : null
}

/** "a ratio of 5:2", "5:1 odds" */
function colonRatio(text: string, { start, end, value }: Numeral): Ratio | null {
  const match = /^:(\d{1,3})(?![\d:])/.exec(text.slice(end, end + 6))
  if (!match || Number(match[1]) === 0) return null
  const to = end + match[0].length
  return RATIO_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || RATIO_BEHIND.test(text.slice(to, to + 8))
    ? ratio(start, to, value / Number(match[1]), false)
    : null
}

/** A vote or a ratio is spoken of, and no game. */
function isSetAgainst(text: string, start: number, after: string): boolean {
  const before = text.slice(Math.max(0, start - 64), start)
  if (RATIO_BEFORE.test(before)) return true
  if (VOTING_NOUNS.has(DECIDED_BEHIND.exec(after)?.[1] ?? '')) return true
  const clause = wordsOf(CLAUSE.exec(before)?.[0] ?? '')
  return (
    !clause.some((word) => GAME_WORDS.has(word)) &&
    !wordsOf(after).some((word) => GAME_WORDS.has(word)) &&
    clause.slice(-6).some((word) => VOTING_VERBS.has(word) || VOTING_NOUNS.has(word))
  )
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

function ratio(start: number, end: number, value: number, share: boolean): Ratio {
  const first = numeral(start, end, value, { part: true })
  return { value, low: null, high: null, unit: null, first, last: first, start, end, share }
}

function isSmall({ value, exponent, sign }: Numeral): boolean {
  return exponent === 0 && sign === null && Number.isInteger(value) && value > 0 && value < 1000
}
