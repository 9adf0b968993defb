import { CARDINALS, FRACTION_WORDS, SCALES, UNCOUNTED } from '../../../lexicon/numbers.js'
import { type Numeral, numeral, scaledBy } from './numeral.js'
import { type Found, fractionIn, shareIn } from './parts.js'

interface Word {
  word: string
  end: number
}

/** The number in words that begins at `start` of `text`: "a hundred and five", "two and a half million"; null for none. */
export function spelledAt(text: string, start: number): Numeral | null {
  const words = wordsFrom(text, start)
  const found =
    uncounted(words) ??
    shareIn((i) => words[i]?.word ?? '', text.slice(Math.max(0, start - 16), start)) ??
    numberIn(words)
  const last = words[(found?.length ?? 0) - 1]
  if (!found || !last) return null
  const { value, most = null, figure = value, exponent = 0, part = false } = found
  return numeral(start, last.end, value, { most, form: 'words', figure, exponent, part })
}

/** The value of a number that is nothing but words; null for none. */
export function valueOfWords(spelled: string): number | null {
  const found = spelledAt(spelled, 0)
  return found && found.end === spelled.length ? found.value : null
}

/** Words with one space or hyphen between them. */
function wordsFrom(text: string, start: number): Word[] {
  const words: Word[] = []
  const pattern = /[a-z]+/giy
  let at = start
  while (words.length < 14) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) break
    const end = at + match[0].length
    words.push({ word: match[0].toLowerCase(), end })
    if (!/[ \u00a0-]/.test(text.charAt(end))) break
    at = end + 1
  }
  return words
}

/** "hundreds of", "tens of thousands of": from one of them to the next power of ten. */
function uncounted(words: readonly Word[]): Found | null {
  const at = (i: number) => words[i]?.word ?? ''
  // "a few hundred", "several thousand"
  const few = /^an?$/.test(at(0)) ? 1 : 0
  const some = /^(?:few|several|many|couple)$/.test(at(few)) ? SCALES.get(at(few + 1)) : undefined
  if (some !== undefined) return { value: 10 ** some, most: 10 ** (some + 1), length: few + 2 }
  if (/^(?:few|several|many)$/.test(at(few)) && at(few + 1) === 'dozen')
    return { value: 12, most: 120, length: few + 2 }
  if (few === 1 && at(1) === 'couple' && at(2) === 'dozen') return { value: 24, length: 3 }
  const least = UNCOUNTED.get(at(0))
  if (least === undefined) return null
  const of = at(1) === 'of' ? UNCOUNTED.get(at(2)) : undefined
  if (of !== undefined) return { value: least * of, most: least * of * 10, length: 3 }
  const scale = at(1) === 'of' ? SCALES.get(at(2)) : undefined
  if (scale !== undefined) return { value: scaledBy(least, scale), most: scaledBy(least * 10, scale), length: 3 }
  return at(0) === 'tens' ? null : { value: least, most: least * 10, length: 1 }
}

function numberIn(words: readonly Word[]): Found | null {
  const at = (i: number) => words[i]?.word ?? ''
  const fraction = fractionIn(at)
  if (fraction) return fraction
  const article = /^an?$/.test(at(0))
  if (article && !/^(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen|couple)$/.test(at(1))) return null
  let i = article ? 1 : 0
  if (at(i) === 'couple') return at(i + 1) === 'of' && article ? coupleOf(at, i + 2) : null
  let total = 0
  let group: number | null = null
  let figure: number | null = null
  let exponent = 0
  let last: number | null = null
  for (; ; i++) {
    const word = at(i)
    const cardinal = word === 'hundred' ? undefined : CARDINALS.get(word)
    const scale = SCALES.get(word)
    if (cardinal !== undefined) {
      // "one two" are two numbers, "twenty-one" and "hundred one" are one
      if (last !== null && !(last >= 20 && cardinal < 10) && last < 100) break
      group = (group ?? 0) + cardinal
      last = cardinal
    } else if (word === 'dozen') {
      if (group !== null && last !== null && last >= 100) break
      group = (group ?? 1) * 12
      last = 100
    } else if (word === 'hundred') {
      group = (group ?? 1) * 100
      last = 100
    } else if (scale !== undefined) {
      figure ??= group ?? 1
      exponent = scale
      total += scaledBy(group ?? 1, scale)
      group = null
      last = 1000
    } else if (word === 'and' && last !== null) {
      const half = FRACTION_WORDS.get(at(i + 2))
      if (at(i + 1) === 'a' && half !== undefined && (group !== null || last >= 1000)) {
        // "two and a half", "a million and a half"
        if (group === null) total += scaledBy(half, exponent)
        else group += half
        i += 2
      } else if (group !== null && partsAt(at, i + 1) !== null) {
        // "two and three-quarter hours"
        group += partsAt(at, i + 1) ?? 0
        i += 2
      } else if (last < 100 || !isCardinal(at(i + 1)) || (at(i + 2) !== '' && SCALES.has(at(i + 2)) && group === null))
        break
    } else if (word === 'point' && group !== null && isCardinal(at(i + 1)) && (CARDINALS.get(at(i + 1)) ?? 10) < 10) {
      let decimals = ''
      while ((CARDINALS.get(at(i + 1)) ?? 10) < 10) decimals += CARDINALS.get(at(++i))
      group = Number(`${group}.${decimals}`)
    } else break
  }
  if (last === null) return null
  const value = total + (group ?? 0)
  return { value, length: i, figure: figure ?? value, exponent: group === null ? exponent : 0 }
}

/** "a couple of", "a couple of hundred" */
function coupleOf(at: (i: number) => string, i: number): Found {
  const exponent = SCALES.get(at(i))
  if (at(i) === 'dozen') return { value: 24, length: i + 1 }
  return exponent === undefined
    ? { value: 2, length: i }
    : { value: scaledBy(2, exponent), figure: 2, exponent, length: i + 1 }
}

/** "three-quarters" of "two and three-quarters"; a part that stands alone is read elsewhere. */
function partsAt(at: (i: number) => string, i: number): number | null {
  const value = (CARDINALS.get(at(i)) ?? 0) * (FRACTION_WORDS.get(at(i + 1)) ?? 0)
  return value > 0 && value < 1 && at(i) !== 'one' ? value : null
}

function isCardinal(word: string): boolean {
  return word !== 'hundred' && CARDINALS.has(word)
}
