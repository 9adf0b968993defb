import { BOUND_WORDS } from '../../lexicon/numbers.js'
import { GOES_UP, TREND_UP } from '../../lexicon/trends.js'
import type { Quantity } from '../../record.js'
import type { Range } from '../../text/span.js'

const BOUND_OF = new Map(BOUND_WORDS.flatMap(([bound, words]) => words.map((word) => [word, bound] as const)))
const MOST_WORDS = Math.max(...[...BOUND_OF.keys()].map((words) => words.split(' ').length))
const BEHIND =
  /^(?:-odd|-plus|\+|\sodd\b|\s?,?\sor (?:more|so|less|fewer|higher|above|over|thereabouts)\b|\sand (?:older|over|above|up|under|younger)\b(?!\s\w+\s\d)|\splus\b(?!\s[\w€£$¥])|\sor (?:older|younger|better)\b)/i
/** Verbs that say the same, and are no part of the amount: "sales exceeded $5 billion". */
const OVER_VERB = /\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops)\s$/
/** "surged past 10,000": behind other verbs it is where something is. */
const PAST = /(\p{L}+)\s(past\s)$/u
/** "above" and "under" may be where something is. */
const NO_BOUND = /(?:\b(?:up|down)\s(?:above|under|over)|\b(?:the|this|as|is|was) (?:above|below))\s$/i
/** "edged up to 3.8%": where it went */
const UP_TO = /(\p{L}+)\sup to\s$/u
/** "adds up to $400"; but "could add up to 500 jobs" */
const ADDS = /\b(could|can|may|might|will|would|to)?\s?add(?:s|ed|ing)?\sup to\s$/

/** An amount that is told of a stretch of time. */
const AMOUNT_OVER =
  /(?:%|per ?cent|percent|million|billion|points|[£$€]\d[\d,.]{0,12}(?:[mk]|[bt]n)?|\s\d[\d,]{2,10}(?=\s))(?:\s(?!(?:and|for|after|took|takes?|taken|last(?:s|ed|ing)?|spen[dt]|worked|waited|within|is|was|but)\b)[\p{L}’']{1,12}){0,5}\sover\s$/u
/** What goes on for as long as is said: "held over two days", but "took over two days". */
const SPREAD =
  /\b(?:place|held|spread|conducted|carried out|evidence|staged|staggered|filmed|recorded|spoke|happened|occurred|unfolded|gathered|collected|paid|repaid|phased in|invested|performed|delivered|voting)\sover\s$/
const UNDER =
  /\b(?:is|are|was|were|be|been|buried|lay|lies|lying|trapped|left|submerged|sat|stood|stuck|pinned|entombed)\sunder\s$/
const OF_MATTER = /^[\s-]?(?:f(?:ee|oo)?t|inch(?:es)?|(?:centi)?met(?:re|er)s?|c?m|yards?)\sof\s\p{Ll}/u
const FIGURES = /^\p{Lu}{0,3}[\d$€£¥]/u
const SPELL = /^[\p{L}\d.-]{1,12}\s(?:years?|months?|weeks?|days?|hours?|decades?)\b/u

export interface Bound extends Range {
  bound: Quantity['bound']
}

/** How exact a quantity from `start` to `end` of `text` is said to be, with the words for it: "about 9 miles", "20-odd". */
export function boundOf(text: string, start: number, end: number, number = end): Bound {
  const lead = text.slice(Math.max(0, start - 40), start).toLowerCase()
  // "over a six-month period", "6% over two years", "held over two days": in the course of it; "talks over a 6.5% claim",
  // "jailed over a £2m fraud": about it; "buried under 4 metres of ash": beneath it
  const isPreposition =
    (text.charAt(number) === '-' && /\bover\s(?:an?|the|his|her|its|their)\s$/.test(lead)) ||
    (FIGURES.test(text.slice(start, start + 5)) && /\b(?:over|under)\san?\s$/.test(lead)) ||
    (UNDER.test(lead) && OF_MATTER.test(text.slice(number, end + 8))) ||
    isSum(text, lead, start, end) ||
    // "a pressure of 150 over 95"
    /\d\sover\s$/.test(lead) ||
    // "Over 10 years, deficits fell"
    (/^[“"]?over\s$/.test(lead) && text.charAt(end) === ',' && SPELL.test(text.slice(start, end))) ||
    (SPREAD.test(lead) && SPELL.test(text.slice(start, end + 12))) ||
    (AMOUNT_OVER.test(lead) && SPELL.test(text.slice(start, end + 12)))
  const before = isPreposition ? null : boundBefore(lead)
  if (before) return { bound: before.bound, start: start - before.length, end }
  const past = PAST.exec(text.slice(Math.max(0, start - 24), start))
  if (past?.[1] && past[2] && TREND_UP.has(past[1])) return { bound: 'over', start: start - past[2].length, end }
  if (OVER_VERB.test(text.slice(Math.max(0, start - 14), start))) return { bound: 'over', start, end }
  const behind = BEHIND.exec(text.slice(end, end + 20))
  // "15-plus years": between the number and its unit
  const within = behind ? null : BEHIND.exec(text.slice(number, Math.min(end, number + 12)))
  const words = (behind ?? within)?.[0]
  if (words === undefined) return { bound: 'exact', start, end }
  const bound = /less|fewer|under|younger/i.test(words) ? 'under' : /so|odd|thereabouts/i.test(words) ? 'about' : 'over'
  return { bound, start, end: behind ? end + words.length : end }
}

/** "It adds up to $400", "would add up to $1.5 trillion": the sum of it; what may be added to something has a bound. */
function isSum(text: string, lead: string, start: number, end: number): boolean {
  const adds = lead.includes('add') ? ADDS.exec(lead) : null
  return (
    adds !== null &&
    (!adds[1] || (/^[$£€]/.test(text.slice(start, start + 1)) && !/^\sto\b/.test(text.slice(end, end + 4))))
  )
}

/** The bound that a text ends with, and how far before its end the words for it begin; an article may follow them. */
function boundBefore(text: string): { bound: Quantity['bound']; length: number } | null {
  if (NO_BOUND.test(text) || GOES_UP.test(UP_TO.exec(text)?.[1] ?? '')) return null
  const tail = text.replace(/(?:\s(?:an?|just|only|another))?[\s-]{0,2}$/, '')
  const words = tail.split(/(?<=\s)/)
  for (let n = Math.min(MOST_WORDS, words.length); n > 0; n--) {
    const phrase = words
      .slice(-n)
      .join('')
      .replace(/^[(“"‘'[—–-]{1,2}/, '')
    const bound = BOUND_OF.get(phrase.replace(/,/g, '').replace(/\s+/g, ' '))
    if (bound) return { bound, length: text.length - tail.length + phrase.length }
  }
  return null
}
