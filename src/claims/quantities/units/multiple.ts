import type { Numeral } from '../numbers/index.js'
import { type FoundUnit, found } from './found.js'

const TIMES =
  /^(?:[\s-]times\b(?=\s(?:as(?!\s(?:he|she|it|they|we|you|I|the|an?|his|her|their|its)\b)|more|less|fewer|the|that|those|its|their|his|her|what|bigger|larger|higher|faster|greater|smaller|lower|(?:forecast|expected|estimated|projected|trailing|adjusted|annual|pre-tax)\s|earnings|EBITDA|sales|book|revenue|profits?|forward|likelier|stronger|better)\b|,?\s?$)|[-\s]?fold\b|x(?!\p{L}|\s?\d))/iu

/** "three times as many", "6.5 times earnings", "twofold", "10x": how often something goes into another. */
export function multiple(text: string, { start, end }: Numeral): FoundUnit | null {
  const match = TIMES.exec(text.slice(end, end + 28))
  return match ? found('multiple', 'time', { start, end: end + match[0].length }) : null
}
