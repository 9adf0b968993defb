import { valueOfWords } from './numeral.js'

/** A ratio as it stands in a text (UTF-16 offsets): "one in five" is 0.2, "2-to-1" is 2. */
export interface Ratio {
  start: number
  end: number
  value: number
}

const SMALL = 'one|two|three|four|five|six|seven|eight|nine|ten|[1-9]\\d?'
const RATIO = new RegExp(
  `(?<![\\w$€£.,-])(?:(${SMALL})\\s(?:in|out of)\\s(?:every\\s)?(${SMALL}|twelve|twenty|100|1,000)(?!\\s?(?:years?|months?|weeks?|days?|hours?|minutes?|million|billion|percent|per|%|states|cities|countries))|(${SMALL})[- ]to[- ](one|1))(?![\\w-])(?![.,]\\d)`,
  'gi',
)

/** The ratios of a text, in order. */
export function ratiosIn(text: string): Ratio[] {
  return [...text.matchAll(RATIO)].flatMap((match) => {
    const [whole, part = '', all = '', more = ''] = match
    const value = more ? numberOf(more) : numberOf(part) / numberOf(all)
    const less = more !== '' || numberOf(part) < numberOf(all)
    return less ? [{ start: match.index, end: match.index + whole.length, value }] : []
  })
}

function numberOf(word: string): number {
  const figures = Number(word.replace(',', ''))
  return Number.isNaN(figures) ? (valueOfWords(word) ?? 0) : figures
}
