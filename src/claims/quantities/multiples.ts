import { MULTIPLES } from '../../lexicon/numbers.js'
import type { Amount } from './item.js'
import { numeral } from './numbers/numeral.js'
import { found } from './units/found.js'

const WORD = new RegExp(
  `(?<![\\w'’-])(?:${[...MULTIPLES.keys()].join('|')}|(?:two|three|four|five|six|seven|eight|nine|ten)fold|half(?=\\sas\\s(?:much|many|big|large|long|likely)\\b))(?![\\w-])`,
  'gi',
)
const FOLD = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** "twice" is an occasion as well: only a comparison makes a multiple of it. */
const COMPARES =
  /^\s(?:as\s(?!(?:he|she|it|they|we|you|the|an?|his|her|their|its)\b)\p{Ll}|(?:the|that|those|its|their|his|her|what|more)\b)/u

/** Words that are a number and its unit in one: "twice the size", "doubled", "threefold". */
export function multiplesIn(text: string): Amount[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }) => {
    const end = start + word.length
    const key = word.toLowerCase()
    if (/ice$/.test(key) && !COMPARES.test(text.slice(end, end + 8))) return []
    // "she doubled down": she went on
    if (/^\sdown\b/.test(text.slice(end, end + 6))) return []
    const value = key === 'half' ? 1 / 2 : (MULTIPLES.get(key) ?? FOLD.indexOf(key.replace('fold', '')) + 2)
    const first = numeral(start, end, value, { form: 'words' })
    return [
      { value, low: null, high: null, unit: found('multiple', 'time', { start, end }), first, last: first, start, end },
    ]
  })
}
