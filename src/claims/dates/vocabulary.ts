import {
  DAY_PARTS,
  MONTHS,
  NUMBER_WORDS,
  ONES,
  ORDINALS,
  SEASONS,
  TENS,
  TIME_UNITS,
  type TimeUnit,
  WEEKDAYS,
} from '../../lexicon/calendar.js'
import { type Fragment, fragment, oneOf } from '../../rules/pattern.js'
import type { DayPart } from './reading.js'

/** The pieces that date patterns are made of, and how each is read. */

/** Names that are words of the language too count only with a capital, so patterns with them are case patterns. */
function capitals(words: Iterable<string>): string[] {
  return [...words].flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
}

/** Full names, and abbreviations with or without their stop; a full name takes none: it would be the sentence's. */
function names(words: Iterable<string>): string {
  const all = capitals(words)
  return `(?:${oneOf('', all).source})(?:(?<=Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)\\.)?`
}

export const month: Fragment = fragment('month', names(MONTHS.keys()))
export const weekday: Fragment = fragment('weekday', names(WEEKDAYS.keys()))
export const day: Fragment = fragment('day', String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`)
/** What is counted where a month has no day: "in June 5 people died". */
export const counted =
  ' (?:(?:more|other) )?(?:people|men|women|children|soldiers|civilians|police|percent|per cent|million|billion|of (?:them|its|their))\\b'
export const year: Fragment = fragment('year', String.raw`(?:1\d{3}|2[01]\d{2})`)
export const season: Fragment = oneOf('season', SEASONS.keys())
export const part: Fragment = oneOf('part', DAY_PARTS.keys())
export const unit: Fragment = oneOf('unit', TIME_UNITS.keys())
/** Composed, not listed: a pattern of a hundred numbers takes long to compile. */
const spelled = `(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).toReversed().join('|')}|a dozen|half a dozen|(?:a )?couple of|a couple|(?:(?:a|${ONES.slice(1, 11).join('|')}) )?(?:hundred|thousand)`
export const amount: Fragment = fragment(
  'amount',
  String.raw`(?:${ONES.slice(1, 13).join('|')}|\d{1,2})[- ]and[- ]a[- ]half|\d{1,3},\d{3}|\d{1,4}(?:\.\d{1,2}| 1/2|½)?|${spelled}|several|a few|few|some|many|an?`,
)
export const clock: Fragment = fragment(
  'clock',
  String.raw`(?:(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?\s?(?:[ap]\.m\b\.?|[AP]\.M\b\.?|[ap]m\b|[AP]M\b)|(?:[01]?\d|2[0-3])(?::[0-5]\d|\.[0-5]\d(?=\s(?:GMT|UTC|BST|CES?T|hours|hrs|local time)\b)|(?<!\b(?:clos|open|end|trad|settl|finish|stood|stands|changed)[a-z ]{0,14} at \d{1,2})\.[0-5]\d(?=\son \w{3,6}day\b)|h[0-5]\d\b)|noon|midnight)(?:\s(?:hours|hrs|GMT|UTC|BST|CET|CEST|ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|local time|\((?:ET|CT|MT|PT|GMT|BST)\)|(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard|Daylight))? [Tt]ime))?`,
)

const key = (word: string): string => word.toLowerCase().replace(/\.$/, '').replace(/’/g, "'").replace(/\s+/g, ' ')

export const monthOf = (word: string): number | undefined => MONTHS.get(key(word))
export const weekdayOf = (word: string): number | undefined => WEEKDAYS.get(key(word))
export const seasonOf = (word: string): 'SP' | 'SU' | 'FA' | 'WI' | undefined => SEASONS.get(key(word))
export const partOf = (word: string): DayPart | undefined => DAY_PARTS.get(key(word))
export const unitOf = (word: string): TimeUnit | undefined => TIME_UNITS.get(key(word))
export const ordinalOf = (word: string): number | undefined => ORDINALS.get(key(word))

/** A number in figures or words; null for "several", "a few". */
export function amountOf(word: string): number | null {
  const spelled = key(word)
  if (spelled === 'a' || spelled === 'an') return 1
  if (/^\d[^a]*$/.test(spelled)) return Number(spelled.replace(',', '').replace(/ ?(?:1\/2|½)$/, '.5'))
  const halved = /^(\w+)[- ]and[- ]a[- ]half$/.exec(spelled)
  if (halved) return (amountOf(halved[1] ?? '') ?? 0) + 0.5
  const round = /^(?:(\w+) )?(hundred|thousand)$/.exec(spelled)
  if (round) return (amountOf(round[1] ?? 'a') ?? 1) * (round[2] === 'hundred' ? 100 : 1000)
  return /couple/.test(spelled) ? 2 : (NUMBER_WORDS.get(spelled) ?? null)
}

/** A year of two figures is of this century up to 39. */
export function shortYearOf(figures: string): number {
  const number = Number(figures)
  return figures.length > 2 ? number : number < 40 ? 2000 + number : 1900 + number
}

/** The days of the month as ordinals in words: "first" to "thirty-first". */
const DAY_WORDS = [...ORDINALS].filter(([word, number]) => number <= 31 && /^[a-z]/.test(word)).map(([word]) => word)
export const ordinalDay: Fragment = oneOf('word', DAY_WORDS)

/** Words that may begin with a capital, for a pattern in which capitals count. */
export function eitherCase(alternatives: string): string {
  return alternatives.replace(
    /(^|\|)([a-z])/g,
    (_, bar: string, first: string) => `${bar}[${first.toUpperCase()}${first}]`,
  )
}

const TEENS = ONES.slice(10)
const TWO_FIGURES = `(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${TEENS.join('|')}|(?:oh|aught)[- ](?:${ONES.slice(1, 10).join('|')})|hundred(?: and (?:${ONES.slice(1).toReversed().join('|')}))?`
/** "nineteen ninety-eight", "two thousand and four". */
export const spelledYear: Fragment = fragment(
  'words',
  `(?:seventeen|eighteen|nineteen|twenty)[- ](?:${TWO_FIGURES})|two thousand(?:(?: and)? (?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).toReversed().join('|')}))?`,
)

/** The year that words say; null where they are none. */
export function spelledYearOf(words: string): number | null {
  const [, lead = '', scale, rest] =
    /^(\w+)(?: (thousand|hundred))?(?: and)?(?: (?:oh|aught))?(?: (.+))?$/.exec(key(words).replace(/-/g, ' ')) ?? []
  const number = NUMBER_WORDS.get(lead)
  if (number === undefined) return null
  return number * (scale === 'thousand' ? 1000 : 100) + (rest ? (NUMBER_WORDS.get(rest) ?? 0) : 0)
}

/** The hours of a clock in words. */
export const ONES_PATTERN = ONES.slice(1, 13).toReversed().join('|')

export function smallNumberOf(word: string): number | null {
  return NUMBER_WORDS.get(key(word)) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null)
}

/** -1 for "last", 1 for "next", 0 for "this". */
export function whichOf(word: string): -1 | 0 | 1 {
  const bare = key(word).replace(/^the /, '')
  return /^(?:last|past|previous)$/.test(bare) ? -1 : /^(?:next|coming|upcoming|following)$/.test(bare) ? 1 : 0
}

/** "T16:05", the time of day that a clock says, in the part of the day that is said besides; null for none. */
export function clockOf(words: string, part = ''): string | null {
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?\s?([ap])?/i.exec(words)
  if (/^(?:noon|midday)/i.test(words)) return 'T12:00'
  if (/^midnight/i.test(words)) return 'T24:00'
  if (!match) return null
  const hour = Number(match[1])
  const half = match[3]?.toLowerCase() ?? (hour < 12 && /^(?:afternoon|evening|night)$/i.test(part) ? 'p' : undefined)
  const hours = half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour
  return `T${String(hours).padStart(2, '0')}:${match[2] ?? '00'}`
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day of the month, in figures or as an ordinal in words, if the month has so many. */
export function dayOf(word: string, monthNumber: number): number | undefined {
  const number = ORDINALS.get(key(word)) ?? Number.parseInt(word, 10)
  return number >= 1 && number <= (LONGEST[monthNumber - 1] ?? 0) ? number : undefined
}
