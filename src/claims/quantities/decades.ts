import type { Amount } from './item.js'
import { numeral } from './numbers/numeral.js'
import { found } from './units/found.js'

const TENS = ['twen', 'thir', 'for', 'fif', 'six', 'seven', 'eigh', 'nine']
const WORDS = TENS.join('|')
const IN_LIFE = new RegExp(
  `(?<=\\b(?:in|into|out of|entering|approaching) (?:his|her|their|my|our|your) (?:(?:early|mid|late|very)[ -](?:to[ -]late[ -])?)?)(?:(?<figure>[2-9])0[’']?s|(?<word>${WORDS})ties)(?![\\w-])`,
  'gi',
)
const SOMETHING = new RegExp(`(?<![\\w-])(?:(?<figure>[2-9])0|(?<word>${WORDS})ty)-something(?![\\w-])`, 'gi')
/** What cannot be missing where there is one. */
const HINT = /\d0[’']?s\b|ties\b|ty-something|0-something/i

/** Ages by their decade: "a man in his 60s", "a twenty-something teacher"; from the first year of it to the last. */
export function decadesIn(text: string): Amount[] {
  if (!HINT.test(text)) return []
  return [...text.matchAll(IN_LIFE), ...text.matchAll(SOMETHING)].map(({ 0: words, index: start, groups }) => {
    const end = start + words.length
    const low = 10 * Number(groups?.['figure'] ?? TENS.indexOf(groups?.['word']?.toLowerCase() ?? '') + 2)
    const first = numeral(start, end, low, { most: low + 9, form: 'words' })
    const unit = found('age', 'year', { start, end }, { ucum: 'a', dimension: 'time' })
    return { value: null, low, high: low + 9, unit, first, last: first, start, end }
  })
}
