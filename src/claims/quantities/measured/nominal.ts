import type { Stretch } from '../../../language/item.js'
import { isPlural } from '../../../language/singular.js'
import type { Token } from '../../../language/token.js'
import { CURRENCY_NAMES } from '../../../lexicon/currencies.js'
import { BOUND_PARTS, CARDINALS } from '../../../lexicon/numbers.js'
import { UNIT_NAMES } from '../../../lexicon/units/index.js'
import type { Reading } from '../reading.js'

/** "costs", which a dictionary takes for a verb */
function isPluralByPlace(token: Token): boolean {
  return token.is('PresentTense') && /[^s]s$/.test(token.normal)
}

/** "ninety-four" */
const TENS = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty-[a-z]{3,5}$/

/** What goes on with another amount: "60% of the respondents", "5 million", "20 square miles". */
const AMOUNT =
  /^(?:%|per|percent|cent|points?|million|billion|trillion|dozen|hundred|thousand|square|sq|cubic|cu|of|out|or|to|and)$/

/** A pronoun or an amount tells nobody what is measured; "Three banks" are banks. */
export function nominal(reading: Reading, { from, to }: Stretch): Stretch | null {
  const { tokens } = reading
  let first = tokens[from]?.is('Determiner') || tokens[from]?.normal === 'another' ? from + 1 : from
  // "about 60% of the respondents"
  while (first < to && BOUND_PARTS.has(tokens[first]?.normal ?? '')) first++
  if (isNumber(tokens[first])) {
    const next = tokens[first + 1]
    if (first + 1 >= to || next?.kind !== 'word' || AMOUNT.test(next.normal)) return null
    // "one in five voters"
    if (next.normal === 'in') return isNumber(tokens[first + 2]) ? nominal(reading, { from: first + 2, to }) : null
    const isUnit = UNIT_NAMES.has(next.normal) || CURRENCY_NAMES.has(next.normal)
    // "Four navy ships came": taggers make a verb of the plural; "the 2016 campaign" is one
    const isCounted =
      /^(?:one|(?:19|20)\d\d)$/.test(tokens[first]?.normal ?? '') ||
      tokens.slice(first + 1, to).some(({ normal }) => isPlural(normal))
    return isCounted && !isUnit ? nominal(reading, { from: first + 1, to }) : null
  }
  // "as Sony lost 2%"
  const start = tokens[from]?.normal === 'as' ? from + 1 : from
  return tokens
    .slice(start, to)
    .some(
      (token) =>
        token.kind === 'word' &&
        !token.is('Pronoun') &&
        (token.is('Noun') || token.capitalized || isPluralByPlace(token)) &&
        !/^(?:i|you|he|she|it|we|they|there|this|that|one|who|which)$/.test(token.normal),
    )
    ? { from: start, to }
    : null
}

/** A cardinal: "the 10-year yield", "a 10mg dose", "the magnitude-6.8 quake" is no number, "the first officer" none either. */
function isNumber(token: Token | undefined): boolean {
  if (token?.kind === 'number') return !/^\d[\d.,]*-?\p{L}|^\p{L}/u.test(token.text)
  return CARDINALS.has(token?.normal ?? '') || TENS.test(token?.normal ?? '')
}
