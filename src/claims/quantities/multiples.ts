import { BARE_MULTIPLES, MULTIPLES } from '../../lexicon/numbers.js'
import { matchesOf } from '../../rules/pattern.js'
import type { Amount } from './item.js'
import { numeral } from './numbers/numeral.js'
import { found } from './units/found.js'

const WORD = new RegExp(
  `(?<![\\w'’-])(?:${[...MULTIPLES.keys(), ...BARE_MULTIPLES.keys()].join('|')}|(?:two|three|four|five|six|seven|eight|nine|ten)fold|half(?=\\sas\\s(?:much|many|big|large|long|likely)\\b))(?![\\w-])`,
  'gi',
)
const FOLD = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** "twice" is an occasion as well: only a comparison makes a multiple of it. */
const COMPARES =
  /^\s(?:as\s(?!(?:he|she|it|they|we|you|the|an?|his|her|their|its)\b)\p{Ll}|(?:the|that|those|its|their|his|her|what|more)\b)/u

const TIMES_WHAT = /^\s(?:what|the|that|those)\b/
const MAY_GROW = /\b(?:to|will|would|could|may|might|than|nearly|almost|roughly|about|least)\s$/
const GROWS =
  /^(?:$|[,.;:)]|\s(?:in|by|to|from|over|since|as|last|this|and|on|at|during|within|again|if|its|their|his|her)\b)/

/** "double the price", "is to double by 2030"; but "a double", "to double down". */
function isBareMultiple(before: string, after: string): boolean {
  return TIMES_WHAT.test(after) || (MAY_GROW.test(before) && GROWS.test(after))
}

/** Words that are a number and its unit in one: "twice the size", "doubled", "threefold". */
export function multiplesIn(text: string): Amount[] {
  return matchesOf(WORD, text).flatMap(({ 0: word, index: start }) => {
    const end = start + word.length
    const key = word.toLowerCase()
    if (/ice$/.test(key) && !COMPARES.test(text.slice(end, end + 8))) return []
    // "she doubled down": she went on
    if (/^\sdown\b/.test(text.slice(end, end + 6))) return []
    const bare = BARE_MULTIPLES.get(key)
    if (bare !== undefined && !isBareMultiple(text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12)))
      return []
    const value = bare ?? (key === 'half' ? 1 / 2 : (MULTIPLES.get(key) ?? FOLD.indexOf(key.replace('fold', '')) + 2))
    const first = numeral(start, end, value, { form: 'words' })
    return [
      { value, low: null, high: null, unit: found('multiple', 'time', { start, end }), first, last: first, start, end },
    ]
  })
}
