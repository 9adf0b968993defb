import { CURRENCY_SIGNS_BEFORE } from '../../../lexicon/currencies.js'
import { FRACTION_SIGNS, SCALE_SUFFIXES, SCALES } from '../../../lexicon/numbers.js'
import { type Numeral, numeral, scaledBy } from './numeral.js'

const longest = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|')
const SCALE = new RegExp(`^[ \\u00a0-]?(${longest(SCALES.keys())})(?![a-z\\u00c0-\\u024f])`, 'i')
/** Before a code, letters may multiply too: "30 MUSD". */
const SUFFIX = new RegExp(
  `^(${longest(SCALE_SUFFIXES.keys())})(?![\\w\\u00c0-\\u024f])|^ ?(m|M|bn|k)(?=[A-Z]{3}(?!\\w))`,
)
const VULGAR = new RegExp(`^[ ]?([${[...FRACTION_SIGNS.keys()].join('')}])`)
const FRACTION = /^(?:[ -]| and )(\d{1,2})[/⁄](\d{1,2})(?![\d/])/
const DENOMINATOR = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64])
const AND_A_HALF = /^ and a (half|quarter|third)(?![a-z])/i
const POWER = /^(?: ?[x×] ?10\^?([−–-]?\d{1,3}|[⁻⁰¹²³⁴-⁹]{1,4})|e([+-]?\d{1,3}))(?!\d)/
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number in figures that begins at a digit, a point or a fraction's sign of `text`; null where letters make a name of it. */
export function figuresAt(text: string, at: number): Numeral | null {
  if (isGlued(text, at)) return null
  const sign = signBefore(text, at)
  const start = at - (sign?.length ?? 0)
  const minus = sign !== null && !sign.startsWith('+')
  const signed = (end: number, value: number, more: Partial<Numeral> = {}) =>
    numeral(start, end, minus ? -value : value, { ...more, sign: sign === null ? null : minus ? '-' : '+' })
  const alone = FRACTION_SIGNS.get(text.charAt(at))
  if (alone !== undefined) return signed(at + 1, alone, { part: true })
  const whole = decimalAt(text, at)
  if (!whole) return null
  const { end, decimal } = whole
  const after = text.slice(end, end + 24)
  const simple = /^([/⁄])(\d{1,3})(?![\d/-])/.exec(after)
  if (simple) {
    const of = Number(simple[2])
    // "1/2 cup": halves to sixty-fourths; the rest are days and rates of work ("9/11", "24/7")
    if (Number(decimal) >= of || !(simple[1] === '⁄' || DENOMINATOR.has(of))) return null
    return signed(end + simple[0].length, Number(decimal) / of, { part: true })
  }
  const power = POWER.exec(after)
  if (power) return signed(end + power[0].length, scaledBy(decimal, exponentOf(power)))
  const mixed = mixedIn(after)
  return withScale(
    text,
    mixed ? end + mixed.length : end,
    // "$5.41-1/2": half a cent
    Number(decimal) + scaledBy(mixed?.value ?? 0, -(decimal.split('.')[1]?.length ?? 0)),
    mixed ? null : decimal,
    signed,
  )
}

function withScale(
  text: string,
  from: number,
  figure: number,
  decimal: string | null,
  signed: (end: number, value: number, more: Partial<Numeral>) => Numeral,
): Numeral {
  let end = from
  let exponent = 0
  for (let n = 0; n < 2; n++) {
    const word = SCALE.exec(text.slice(end, end + 16))
    if (!word?.[1]) break
    exponent += SCALES.get(word[1].toLowerCase()) ?? 0
    end += word[0].length
  }
  const letters = exponent === 0 ? SUFFIX.exec(text.slice(end, end + 8)) : null
  const suffix = letters?.[1] ?? letters?.[2] ?? null
  if (letters && suffix) {
    exponent = SCALE_SUFFIXES.get(suffix) ?? 0
    end += letters[0].length
  }
  return signed(end, scaledBy(decimal ?? figure, exponent), { figure, exponent, suffix })
}

/** "1.234.567,89", "1.200,50", "1'234": as other countries group. One point alone, without a comma behind, is a decimal's. */
const DOTTED =
  /^(\d{1,3}(?:(?:\.\d{3}){2,4}|\.\d{3}(?=,\d\d?(?!\d))|(?:['’]\d{3}){1,4}))(?:,(\d{1,2}))?(?![\d.'’,]\d|\d)/

const SPACED = /^[1-9]\d{0,2}(?: \d{3}){1,3}(?!\d|[.,-]\d| \d)/
const MONEY_LETTERS = /(?<![\p{L}\p{N}])(?:R|N|Rs|Sh|K[Ss]hs?)\.?\s?$/u
const NOUN = /^[- ](?!and\b|or\b)\p{Ll}{2}/u
/** What ends before the number, and what may be numbered by its first figures: "in 2012 200 people", "On May 5 200 people". */
const NUMBER_OR_NAME = /(?:[\d.:]\s?|\bage\s|(?<!\p{L})(?!(?:Some|About|Nearly|Almost|Over|The)\s)\p{Lu}[\p{L}.]*\s)$/u

/** "38 470 workers", "R18 500": how long the groups are that plain spaces part; 0 where nothing makes one number of them. */
function spacedLength(text: string, at: number): number {
  const length = SPACED.exec(text.slice(at, at + 18))?.[0].length ?? 0
  if (length === 0) return 0
  const before = text.slice(Math.max(0, at - 20), at)
  const end = at + length
  const isOne = MONEY_LETTERS.test(before) || (NOUN.test(text.slice(end, end + 4)) && !NUMBER_OR_NAME.test(before))
  return isOne ? length : 0
}

/** Digits with commas or spaces between their groups, and a decimal point. */
function decimalAt(text: string, at: number): { end: number; decimal: string } | null {
  const spaced = spacedLength(text, at)
  if (spaced > 0) return { end: at + spaced, decimal: text.slice(at, at + spaced).replace(/ /g, '') }
  const dotted = DOTTED.exec(text.slice(at, at + 24))
  if (dotted?.[1])
    return { end: at + dotted[0].length, decimal: `${dotted[1].replace(/[.'’]/g, '')}.${dotted[2] ?? 0}` }
  let end = digitsEnd(text, at)
  let decimal = text.slice(at, end)
  if (decimal.length <= 3 && end > at) {
    for (;;) {
      const gap = groupGap(text, end)
      if (gap === 0) break
      const next = digitsEnd(text, end + gap)
      decimal += text.slice(end + gap, next)
      end = next
    }
  }
  if (text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1))) {
    const next = digitsEnd(text, end + 1)
    decimal += text.slice(end, next)
    end = next
  }
  return decimal === '' || decimal.length > 40 ? null : { end, decimal }
}

/** How much stands between the group of digits that ends at `end` and the next: a comma or a thin space; 0 where none follows. */
function groupGap(text: string, end: number): number {
  const mark = text.charAt(end)
  if (mark === ',') {
    // "10, 000": the space is a slip, no list holds "000"
    if (/^, 000(?!\d)/.test(text.slice(end, end + 6))) return 2
    const length = digitsEnd(text, end + 1) - end - 1
    // lakhs and crores are grouped by two: "12,50,000"
    return length === 3 || (length === 2 && /^,\d\d,\d{2,3}/.test(text.slice(end, end + 7))) ? 1 : 0
  }
  return (/[\u00a0\u202f\u2009]/.test(mark) || /^ 000(?!\d)/.test(text.slice(end, end + 5))) &&
    digitsEnd(text, end + 1) - end === 4
    ? 1
    : 0
}

function mixedIn(after: string): { length: number; value: number } | null {
  const vulgar = VULGAR.exec(after)
  if (vulgar) return { length: vulgar[0].length, value: FRACTION_SIGNS.get(vulgar[1] ?? '') ?? 0 }
  const fraction = FRACTION.exec(after)
  if (fraction && Number(fraction[1]) < Number(fraction[2]) && DENOMINATOR.has(Number(fraction[2])))
    return { length: fraction[0].length, value: Number(fraction[1]) / Number(fraction[2]) }
  const half = AND_A_HALF.exec(after)
  return half
    ? {
        length: half[0].length,
        value: { half: 1 / 2, quarter: 1 / 4, third: 1 / 3 }[half[1]?.toLowerCase() ?? ''] ?? 0,
      }
    : null
}

function exponentOf([, plain, short]: RegExpExecArray): number {
  const written = plain ?? short ?? '0'
  return Number(written.replace(/[−–⁻]/g, '-').replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit))))
}

/** "minus 130", "-5", "$-50.8bn"; a hyphen between two words or numbers is no sign. */
function signBefore(text: string, at: number): string | null {
  const word = /(?:^|[^\w]|plus or )(minus[ -]|negative )$/i.exec(text.slice(Math.max(0, at - 18), at))
  if (word?.[1]) return /plus or /i.test(word[0]) ? null : word[1]
  const mark = text.charAt(at - 1)
  if (!/[-−+–]/.test(mark)) return null
  const before = text.charAt(at - 2)
  return before === '' || /[\s($€£~>‘“"[]/.test(before) ? mark : null
}

/** Letters or digits right before make a name or a part of something longer of a number, unless they are a currency's. */
function isGlued(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 5), at)
  if (/[\d][.,:/]$/.test(before)) return true
  const letters = /[\p{L}\d_]+$/u.exec(before)?.[0]
  // "$US5": the letters belong to the sign before them
  if (letters && new RegExp(`\\$${letters}$`).test(before) && /^[A-Z]+$/.test(letters)) return false
  if (!letters)
    return /[.]$/.test(before) && /\p{L}\.$/u.test(before) && !/(?<!\p{L})(?:Rs|Rp|K?Shs?)\.$/iu.test(before)
  if (letters.length === 1) return !CURRENCY_SIGNS_BEFORE.has(letters) || !OF_LETTER.test(text.slice(at, at + 24))
  return letters.length > 4 || !CURRENCY_SIGNS_BEFORE.has(letters)
}

/** What makes money of one letter: "R85 million", "N65,000", "R18.32", "R950 a month"; "N95" and "R21" are names. */
const OF_LETTER =
  /^\d{1,3}(?:[,\u00a0 ]\d{3}(?!\d)|\.\d\d(?!\d)|(?:\.\d{1,2})?\s?(?:[mb](?:illio)?n?|tn|trillion)(?!\p{L})|\s(?:an?|per)\s(?:year|month|week|day|hour|lit(?:re|er)|kg|kilo|bag|tonne?|share|head)\b(?!\sago))/u

function digitsEnd(text: string, from: number): number {
  let end = from
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
