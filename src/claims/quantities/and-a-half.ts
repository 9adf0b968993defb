import { UNIT_NAMES } from '../../lexicon/units/index.js'
import type { Amount } from './item.js'
import { numeral, valueOfWords } from './numbers/index.js'
import { measured } from './units/found.js'

const HINT = / and a half\b/i
const UNIT =
  /(?<![\w.,-])(?:(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s|(?<=\b(?:past|last|next|first|final|coming|previous)\s))(?<unit>[a-z]{3,12})\sand\sa\shalf(?![\w-])(?!\s(?:million|billion|trillion|dozen|hundred|thousand))/gi

/** Amounts with their unit before the half: "a year and a half", "the past decade and a half". */
export function halvesBehindUnits(text: string): Amount[] {
  if (!HINT.test(text)) return []
  return [...text.matchAll(UNIT)].flatMap(({ 0: words, index: start, groups }) => {
    const entry = UNIT_NAMES.get(groups?.['unit']?.toLowerCase() ?? '')
    if (!entry) return []
    const count = groups?.['count']?.toLowerCase() ?? 'one'
    const end = start + words.length
    const value = (/^an?$/.test(count) ? 1 : /\d/.test(count) ? Number(count) : (valueOfWords(count) ?? 0)) + 1 / 2
    const first = numeral(start, end, value, { form: 'words' })
    return [{ value, low: null, high: null, unit: measured(entry, { start, end }), first, last: first, start, end }]
  })
}
