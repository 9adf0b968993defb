import { CARDINALS, FRACTION_SIGNS, FRACTION_WORDS, SCALE_SUFFIXES, SCALES } from '../../lexicon/numbers.js'

/** A number as it stands in a text (UTF-16 offsets), in figures or words. */
export interface Numeral {
  start: number
  end: number
  value: number
  form: 'figures' | 'words'
  /** Multiplied by a word or a clear suffix: "1.2 billion", "3bn". */
  scaled: boolean
  /** A suffix that is a million or a metre: "5m". */
  ambiguous: boolean
}

const words = (source: Iterable<string>): string => [...source].sort((a, b) => b.length - a.length).join('|')
const CARDINAL = words([...CARDINALS.keys()].filter((word) => word !== 'hundred'))
const SCALE = words(SCALES.keys())
const SIGNS = [...FRACTION_SIGNS.keys()].join('')

const FIGURES = String.raw`(?<sign>(?<![\w\u00c0-\u024f)])[-−+–]|(?<!plus or )\bminus )?(?<figures>\d{1,3}(?:,\d{2,3}){1,6}(?!\d)(?:\.\d{1,10})?|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,6}(?!\d)(?:\.\d{1,10})?|\d{1,18}(?:\.\d{1,10})?|\.\d{1,10})(?:(?<vulgar>[ ]?[${SIGNS}])|[ -](?<top>\d)[/⁄](?<bottom>[2-9]|1[0-6])(?![\d/]))?(?:[ \u00a0-]?(?<scale>${SCALE})(?![a-z\u00c0-\u024f])(?:[ -](?<scale2>million|billion|trillion)(?![a-z\u00c0-\u024f]))?|(?<suffix>${words(SCALE_SUFFIXES.keys())})(?![\w\u00c0-\u024f]))?`
const VULGAR = `(?<alone>[${SIGNS}])`
const SPELLED = String.raw`(?<spelled>(?:(?:a |half a |one-?)?(?:hundred|thousand|million|billion|trillion|dozen)|(?:a )?couple(?: of)?|half a dozen|half an?(?=[ ][a-z\u00c0-\u024f])|a (?:quarter|third|half)|(?:one|two|three|four)[ -](?:halves|half|thirds?|quarters?|fifths?|tenths?)|half|(?:${CARDINAL}))(?:(?:[ -](?:and[ -])?(?:a[ -](?:half|quarter)|${CARDINAL}|${SCALE}))){0,7})(?![a-z\u00c0-\u024f])`
const NUMERAL = new RegExp(
  String.raw`(?<![\w\u00c0-\u024f_.,/]|\d[:])(?:${FIGURES}|${VULGAR})|(?<![\w\u00c0-\u024f_'’-])${SPELLED}`,
  'gi',
)

/** The numerals of a text, in order; which of them are quantities is another question. */
export function numeralsIn(text: string): Numeral[] {
  const found: Numeral[] = []
  for (const match of text.matchAll(NUMERAL)) {
    const numeral = match.groups?.['spelled'] ? spelledNumeral(match) : figureNumeral(match)
    if (numeral) found.push(numeral)
  }
  return found
}

/** A decimal with its point moved: 1.1 and 6 make 1100000, exactly. */
export function scaledBy(decimal: string, exponent: number): number {
  return Number(`${decimal}e${exponent}`)
}

function figureNumeral(match: RegExpExecArray): Numeral | null {
  const { sign, figures, vulgar, top, bottom, scale, scale2, suffix, alone } = match.groups ?? {}
  const start = match.index
  const end = start + match[0].length
  if (alone)
    return { start, end, value: FRACTION_SIGNS.get(alone) ?? 0, form: 'figures', scaled: false, ambiguous: false }
  if (!figures) return null
  const exponent =
    (SCALES.get(scale?.toLowerCase() ?? '') ?? 0) +
    (SCALES.get(scale2?.toLowerCase() ?? '') ?? 0) +
    (SCALE_SUFFIXES.get(suffix ?? '') ?? 0)
  const fraction = vulgar ? (FRACTION_SIGNS.get(vulgar.trim()) ?? 0) : top && bottom ? Number(top) / Number(bottom) : 0
  const whole = scaledBy(figures.replace(/[,\u00a0\u202f\u2009]/g, ''), exponent) + fraction * 10 ** exponent
  const negative = sign !== undefined && /[-−–]|minus/i.test(sign)
  return {
    start,
    end,
    value: negative ? -whole : whole,
    form: 'figures',
    scaled: exponent > 0,
    ambiguous: suffix === 'm' || suffix === 'M' || suffix === 'T' || suffix === 'b' || suffix === 'B' || suffix === 'K',
  }
}

function spelledNumeral(match: RegExpExecArray): Numeral | null {
  const spelled = match[0].toLowerCase()
  const value = valueOfWords(spelled)
  if (value === null) return null
  return {
    start: match.index,
    end: match.index + match[0].length,
    value,
    form: 'words',
    scaled: [...SCALES.keys()].some((word) => spelled.includes(word)),
    ambiguous: false,
  }
}

/** The value of a spelled number: "two hundred and five thousand", "half a million", "two-thirds"; null for none. */
export function valueOfWords(spelled: string): number | null {
  const parts = spelled
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !/^(?:and|of)$/.test(word))
  let total = 0
  let group: number | null = null
  for (const [i, word] of parts.entries()) {
    const cardinal = word === 'hundred' ? undefined : CARDINALS.get(word)
    const exponent = SCALES.get(word)
    const fraction = FRACTION_WORDS.get(word) ?? (word === 'halves' ? 1 / 2 : undefined)
    if (word === 'a') {
      // "two and a half", "half a million": the next word says of what
      if (i === 0) group = 1
    } else if (word === 'dozen') group = (group ?? 1) * 12
    else if (word === 'couple') group = 2
    else if (fraction !== undefined)
      group = group === null ? fraction : parts[i - 1] === 'a' && i > 1 ? group + fraction : group * fraction
    else if (cardinal !== undefined) group = (group ?? 0) + cardinal
    else if (exponent === 2) group = (group ?? 1) * 100
    else if (exponent !== undefined) {
      total += scaledBy(String(group ?? 1), exponent)
      group = null
    } else return null
  }
  return total + (group ?? 0)
}
