import { BOUND_WORDS, TREND_DOWN, TREND_UP } from '../../lexicon/numbers.js'
import type { Quantity } from '../../record.js'

const BOUND_OF = new Map(BOUND_WORDS.flatMap(([bound, words]) => words.map((word) => [word, bound] as const)))
const MOST_WORDS = Math.max(...[...BOUND_OF.keys()].map((words) => words.split(' ').length))
const BEHIND = /^(?:-odd|-plus|\+|\sor (?:more|so)\b|\sor (?:less|fewer)\b|\splus\b(?!\s\w))/i

export interface Bound {
  bound: Quantity['bound']
  /** Where the quantity begins and ends with the words for its exactness (UTF-16, in the text). */
  start: number
  end: number
}

/** How exact a quantity from `start` to `end` of `text` is said to be: "about 9 miles", "20-odd", "or more". */
export function boundOf(text: string, start: number, end: number): Bound {
  const before = boundBefore(text.slice(Math.max(0, start - 40), start).toLowerCase())
  if (before) return { bound: before.bound, start: start - before.length, end }
  const behind = BEHIND.exec(text.slice(end, end + 12))
  if (behind)
    return {
      bound: /less|fewer/i.test(behind[0]) ? 'under' : /so|odd/i.test(behind[0]) ? 'about' : 'over',
      start,
      end: end + behind[0].length,
    }
  return { bound: 'exact', start, end }
}

/** The bound that a text ends with, and how far before its end the words for it begin; an article may follow them. */
function boundBefore(text: string): { bound: Quantity['bound']; length: number } | null {
  const tail = text.replace(/(?:\san?)?[\s-]{0,2}$/, '')
  const words = tail.split(/(?<=\s)/)
  for (let n = Math.min(MOST_WORDS, words.length); n > 0; n--) {
    const phrase = words
      .slice(-n)
      .join('')
      .replace(/^[(“"‘'—–-]{1,2}/, '')
    const bound = BOUND_OF.get(phrase.replace(/\s+/g, ' '))
    if (bound) return { bound, length: text.length - tail.length + phrase.length }
  }
  return null
}

const REACH = 5

/** Whether the words around a quantity say that something rose or fell by it or to it: "rose 5%", "a 4% drop". */
export function trendOf(text: string, start: number, end: number): Quantity['trend'] {
  const before =
    text
      .slice(Math.max(0, start - 48), start)
      .split(/[.;:!?]\s/)
      .at(-1) ?? ''
  const words = before.toLowerCase().match(/[a-z-]+/g) ?? []
  for (const [back, word] of words.slice(-REACH).reverse().entries()) {
    // "bringing down 1,200 houses" is no fall
    if (/^(?:up|down)$/.test(word) && /ing$/.test(words.at(-2 - back) ?? '')) break
    if (/^(?:and|but|which|who|while|of|after|with|per|up-to)$/.test(word)) break
    if (TREND_UP.has(word) && !(word === 'up' && /\bup to\s/.test(before))) return 'up'
    if (TREND_DOWN.has(word)) return 'down'
  }
  const after =
    /^\s(?:\p{L}+\s)?(increase|rise|gain|jump|surge|growth|hike|boost|higher|more|drop|fall|decline|decrease|reduction|loss|cut|slump|dip|lower|less|fewer)\b/u.exec(
      text.slice(end, end + 28),
    )?.[1]
  if (!after) return null
  return TREND_UP.has(after) || /^(?:growth|more)$/.test(after) ? 'up' : 'down'
}
