import type { Sentence } from '../../language/sentence.js'
import { CURRENCY_NAMES, CURRENCY_SIGNS_BEFORE, CURRENCY_SIGNS_BEHIND, HUNDREDTHS } from '../../lexicon/currencies.js'
import { UNIT_NAMES, UNIT_SYMBOLS, type UnitEntry } from '../../lexicon/units.js'
import type { Quantity, Unit } from '../../record.js'
import type { Numeral } from './numeral.js'

/** A unit as found beside a number: what it is, and where number and unit together begin and end (UTF-16, in the text). */
export interface FoundUnit {
  kind: Quantity['kind']
  unit: Unit | null
  entry: UnitEntry | null
  start: number
  end: number
}

const WORDS = /^(?:[-‐‑\s]{0,2})((?:[A-Za-z.\u00c0-\u024f]{1,24})(?:[\s-](?:[A-Za-z\u00c0-\u024f]{1,24})){0,3})/
const SYMBOL = /^[\s-]?((?:°|℃|℉)[CF]?|[A-Za-zµ²³°]{1,6}(?:\/[A-Za-z]{1,4})?[²³]?)(?![\w\u00c0-\u024f])/
const RATE =
  /^(?:(?:\s|-)(?:per|a|an|each|every)(?:\s|-)|\/\s?)((?:square |cubic )?\p{L}{2,20}|100,000|100|1,000|million)(?!\p{L}|\s(?:earlier|ago|later|before))/iu
/** What a rate is taken of; others after "a" are the next phrase. */
const RATE_UNITS =
  /^(?:second|minute|hour|day|night|week|month|quarter|year|barrel|gallon|liter|litre|ton|tonne|share|head|person|ounce|pound|mile|kilometer|kilometre|acre|pupil|household|vehicle|piece|unit|bottle|ticket|square foot|square meter|kilo|kilogram|bushel|mmbtu|capita|game|dozen|kg|km|hr|mo|yr|100|1,000|100,000|million|day|annum)s?$/i
/** Words that are units only where more than a number says so. */
const DOUBTFUL = new Set([
  'in',
  'a',
  'i',
  'top',
  'all',
  'won',
  'real',
  'mark',
  'marks',
  'stone',
  'pounds',
  'second',
  'seconds',
  'c',
  'f',
  'k',
  's',
  't',
  'm',
  'h',
  'd',
  'l',
  'g',
  'b',
  'v',
  'w',
  'r',
  'bar',
  'bars',
  'cup',
  'cups',
  'bit',
  'bits',
  'league',
  'leagues',
  'rand',
  'buck',
  'quid',
])

/** The unit of a number, the surest first: money, percent, age, a unit of measure; a counted noun is found by the tags, last. */
export function unitOf(text: string, numeral: Numeral): FoundUnit | null {
  return money(text, numeral) ?? percent(text, numeral) ?? age(text, numeral) ?? measure(text, numeral)
}

function found(
  kind: Quantity['kind'],
  name: string,
  start: number,
  end: number,
  more: Partial<Unit> = {},
  entry: UnitEntry | null = null,
): FoundUnit {
  return { kind, unit: { name, ucum: null, currency: null, dimension: null, ...more }, entry, start, end }
}

function money(text: string, { start, end }: Numeral): FoundUnit | null {
  const before = text.slice(Math.max(0, start - 6), start)
  const sign =
    /(?:^|[^\p{L}])([A-Z]{1,3}[ ]?[$¥£€]|[$€£¥₹₽₴₺₩₪฿₱₫₦₡₿]|R[$M]|RMB|Rs\.?|[A-Z]{3}|RM|DM|Rp|CHF)[\s\u00a0]?[-]?$/u.exec(
      before,
    )
  const entry = sign?.[1] ? CURRENCY_SIGNS_BEFORE.get(sign[1]) : undefined
  const behind = text.slice(end, end + 40)
  if (entry && sign?.[1]) {
    const at = start - (before.length - before.lastIndexOf(sign[1]))
    const word = /^[\s-](?:dollars|euros)\b/i.exec(behind)
    return rated(
      text,
      found('money', entry.name, at, end + (word?.[0].length ?? 0), { currency: entry.code, dimension: 'currency' }),
    )
  }
  const words = WORDS.exec(behind)
  if (words?.[1]) {
    const parts = words[1].split(/[\s\u00a0-]/)
    for (let n = Math.min(3, parts.length); n > 0; n--) {
      const name = parts.slice(0, n).join(' ').replace(/\.$/, '')
      const key = name.toLowerCase()
      const currency = CURRENCY_NAMES.get(key)
      const length = words[0].length - words[1].length + name.length
      if (
        currency &&
        !(DOUBTFUL.has(key) && key !== 'pounds') &&
        key !== 'pound' &&
        !(key === 'pounds' && isMass(text.slice(end + length)))
      ) {
        return rated(
          text,
          found('money', currency.name, start, end + length, { currency: currency.code, dimension: 'currency' }),
        )
      }
      const hundredth = HUNDREDTHS.get(key)
      if (hundredth && key !== 'p')
        return rated(
          text,
          found('money', hundredth.name, start, end + length, { currency: hundredth.code, dimension: 'currency' }),
        )
    }
  }
  const code = /^[\s\u00a0]?([A-Z]{3}|€|₽|¢|kr|p)(?![\p{L}])/u.exec(behind)
  if (code?.[1] === 'p' || code?.[1] === '¢')
    return rated(
      text,
      found('money', code[1] === 'p' ? 'penny' : 'cent', start, end + code[0].length, {
        currency: code[1] === 'p' ? 'GBP' : 'USD',
        dimension: 'currency',
      }),
    )
  const coded = code?.[1] ? CURRENCY_SIGNS_BEHIND.get(code[1]) : undefined
  return coded && code
    ? rated(
        text,
        found('money', coded.name, start, end + code[0].length, { currency: coded.code, dimension: 'currency' }),
      )
    : null
}

/** "200 pounds of flour", "weighs 12 pounds": a weight; a bare "pounds" is money in British papers, mass in American ones. */
function isMass(after: string): boolean {
  return !/^\s(?:sterling|a|per)\b/.test(after)
}

const PERCENT =
  /^[\s\u00a0-]?(?:(%|percent|per[\s-]cent|pct|pc)(?![\p{L}])([\s-]points?)?|(percentage[\s-]points?)|(basis[\s-]points?))/iu

function percent(text: string, { start, end }: Numeral): FoundUnit | null {
  const match = PERCENT.exec(text.slice(end, end + 24))
  if (!match) return null
  const name = match[4] ? 'basis point' : match[3] || match[2] ? 'percentage point' : 'percent'
  return found(
    'percent',
    name,
    start,
    end + match[0].length,
    { ucum: name === 'percent' ? '%' : null, dimension: 'fraction' },
    name === 'percent' ? { name, ucum: '%', dimension: 'fraction', si: { factor: 0.01, offset: 0, unit: '1' } } : null,
  )
}

const AGE = /^[\s-]?(?:(years?|months?|weeks?|days?)[\s-](?:olds?(?!\p{L})|of[\s]age))/iu

function age(text: string, { start, end, value, form }: Numeral): FoundUnit | null {
  const after = text.slice(end, end + 24)
  const match = AGE.exec(after)
  if (match?.[1])
    return found('age', match[1].toLowerCase().replace(/s$/, ''), start, end + match[0].length, {
      ucum: 'a',
      dimension: 'time',
    })
  if (form !== 'figures' || !Number.isInteger(value) || value < 1 || value > 119) return null
  const before = text.slice(Math.max(0, start - 40), start)
  const aged =
    /\b(?:aged?|ages|turned|turns|turning)\s$/i.test(before) && !/^\s?(?:million|per|%|\p{L}{4,}s\b)/u.test(after)
  const apposed =
    /\p{Lu}[\p{Ll}'’]{1,20},?\s$/u.test(before) &&
    /,\s$/.test(before) &&
    /^(?:,|\.(?:\s|$)|\s?(?:and|who|of)\b)/.test(after)
  return aged || apposed ? found('age', 'year', start, end, { ucum: 'a', dimension: 'time' }) : null
}

function measure(text: string, numeral: Numeral): FoundUnit | null {
  const { start, end } = numeral
  const after = text.slice(end, end + 48)
  const words = WORDS.exec(after)
  if (words?.[1]) {
    const lead = words[0].length - words[1].length
    const parts = words[1].split(/(?=[\s\u00a0-])/)
    for (let n = parts.length; n > 0; n--) {
      const spelled = parts.slice(0, n).join('').replace(/\.$/, '')
      const key = spelled
        .toLowerCase()
        .replace(/[\u00a0\s]/g, ' ')
        .replace(/\.$/, '')
      const entry = UNIT_NAMES.get(key) ?? UNIT_NAMES.get(key.replace(/-/g, ' '))
      const doubtful = DOUBTFUL.has(key) && !/^(?:pounds|seconds?|bars?|cups?|bits?)$/.test(key)
      if (entry && !doubtful && lead > 0) return rated(text, measured(entry, start, end + lead + spelled.length))
    }
  }
  const symbol = SYMBOL.exec(after)
  const sign = symbol?.[1]?.replace(/\.$/, '') ?? ''
  const entry = UNIT_SYMBOLS.get(sign)
  if (!symbol || !entry) return bySuffix(text, numeral)
  const glued = symbol.index === 0 && !/^[\s\u00a0]/.test(symbol[0])
  const clear = sign.length > 1 && !/^(?:in|mb|MP|pt|PS)$/.test(sign)
  return glued ||
    clear ||
    (/^(?:m|g|C|F|W|V|l)$/.test(sign) && numeral.form === 'figures' && !/^\s[CFWV]\s\p{Lu}/u.test(after))
    ? rated(text, measured(entry, start, end + symbol[0].length))
    : null
}

/** "37m (121ft)", "a 25m pool": a metre, where no money makes it a million. */
function bySuffix(text: string, { start, end, ambiguous }: Numeral): FoundUnit | null {
  const meter = UNIT_SYMBOLS.get('m')
  const metric =
    ambiguous &&
    meter &&
    /\dm$/.test(text.slice(start, end)) &&
    (/^\s?(?:\(|tall|wide|long|high|deep|below|above|away|from|sprint|hurdles|race|pool)/.test(text.slice(end)) ||
      /\($/.test(text.slice(0, start)))
  return metric ? measured(meter, start, end) : null
}

function measured(entry: UnitEntry, start: number, end: number): FoundUnit {
  return found('measure', entry.name, start, end, { ucum: entry.ucum, dimension: entry.dimension }, entry)
}

/** "$40 a barrel", "12 inches per hour", "per 100,000". */
function rated(text: string, unit: FoundUnit): FoundUnit {
  const match = RATE.exec(text.slice(unit.end, unit.end + 32))
  const of = match?.[1]?.toLowerCase() ?? ''
  if (
    !match ||
    !RATE_UNITS.test(of) ||
    (unit.entry?.dimension === 'time' && /\s(?:a|an)\s/.test(match[0]) && !/^(?:day|week|month|year)$/.test(of)) ||
    !unit.unit
  )
    return unit
  const name = `${unit.unit.name} per ${of.replace(/(?<=[^s])s$/, '')}`
  return {
    ...unit,
    unit: { ...unit.unit, name, ucum: null, dimension: unit.kind === 'money' ? 'currency' : 'rate' },
    entry: UNIT_NAMES.get(name) ?? null,
    end: unit.end + match[0].length,
  }
}

const NOT_COUNTED =
  /^(?:of|in|on|at|to|by|for|from|with|and|or|but|as|is|was|are|were|the|that|which|who|than|more|less|other|others|ago|later|earlier|down|up|ahead|behind|out|off)$/

/** "five coast guard vessels": the noun phrase behind the number up to its first plural; a hyphen binds a singular. */
export function countedNoun(sentence: Sentence, { start, end, value }: Numeral): FoundUnit | null {
  const offset = sentence.start
  const { tokens, source } = sentence
  const from = tokens.findIndex((token) => token.start >= end)
  if (from < 0) return null
  let at = from
  for (; at < Math.min(tokens.length, from + 6); at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.is('Possessive') || NOT_COUNTED.test(token.normal)) return null
    if (
      token.is('Noun') &&
      (token.is('Plural') || /(?:[^su']s|people|men|women|children|police|troops)$/.test(token.normal))
    )
      break
    if (value === 1 && token.is('Noun') && !tokens[at + 1]?.is('Noun')) break
    if (
      !(
        token.is('Noun') ||
        token.is('Adjective') ||
        token.is('Gerund') ||
        token.is('Participle') ||
        token.is('PastTense') ||
        token.is('Demonym') ||
        token.is('Value')
      )
    )
      return null
  }
  const last = tokens[at]
  if (!last || at >= Math.min(tokens.length, from + 6)) return null
  const phrase = source.slice(tokens[from]?.start, last.end)
  return found('count', singularPhrase(phrase), start - offset, last.end - offset)
}

function singularPhrase(phrase: string): string {
  const irregular: Readonly<Record<string, string>> = {
    people: 'people',
    men: 'man',
    women: 'woman',
    children: 'child',
    lives: 'life',
    wives: 'wife',
    mice: 'mouse',
    feet: 'foot',
    teeth: 'tooth',
    police: 'police',
    countries: 'country',
  }
  return phrase
    .toLowerCase()
    .replace(
      /[\p{L}'’-]+$/u,
      (noun) =>
        irregular[noun] ??
        (noun.endsWith('ies')
          ? `${noun.slice(0, -3)}y`
          : /(?:ches|shes|xes|sses)$/.test(noun)
            ? noun.slice(0, -2)
            : noun.replace(/(?<=[^su])s$/, '')),
    )
}
