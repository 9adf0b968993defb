import { CARDINALS, FRACTION_SIGNS, SCALES, UNCOUNTED } from '../../../lexicon/numbers.js'
import { figuresAt } from './figures.js'
import type { Numeral } from './numeral.js'
import { spelledAt } from './words.js'

export { type Numeral, numeral, scaledBy } from './numeral.js'
export { valueOfWords } from './words.js'

/** Whatever a number can begin with. */
const BEGINNINGS = [
  ...CARDINALS.keys(),
  // "A4 million": what it multiplies has been read or is none
  `(?<!\\d[ -])(?:${[...SCALES.keys()].join('|')})`,
  ...UNCOUNTED.keys(),
  'half',
  'quarter',
  'an?',
  'few',
  'several',
  'many',
  'couple',
  'dozen',
]
const BEGINNING = new RegExp(
  `(?:(?<![a-z])\\.)?\\d|[${[...FRACTION_SIGNS.keys()].join('')}]|(?<![\\w\\u00c0-\\u024f]['’]?)(?:${BEGINNINGS.join('|')})(?![\\w\\u00c0-\\u024f])`,
  'gi',
)

/** The numbers of a text, in order; which of them are quantities is another question. */
export function numeralsIn(text: string): Numeral[] {
  const found: Numeral[] = []
  BEGINNING.lastIndex = 0
  for (let match = BEGINNING.exec(text); match; match = BEGINNING.exec(text)) {
    const figures = /[^a-z]/i.test(match[0].charAt(0))
    const one = figures ? figuresAt(text, match.index) : spelledAt(text, match.index)
    if (one) found.push(one)
    // what is no number by itself ends with its digits: "F-16", "2.15.3"
    BEGINNING.lastIndex = one?.end ?? (figures ? runEnd(text, match.index) : BEGINNING.lastIndex)
  }
  return found
}

function runEnd(text: string, from: number): number {
  let end = from + 1
  while (/[\d.,]/.test(text.charAt(end))) end++
  return end
}
