import {
  CURRENCY_NAMES,
  CURRENCY_SIGNS_BEFORE,
  CURRENCY_SIGNS_BEHIND,
  type CurrencyEntry,
  HUNDREDTHS,
} from '../../../lexicon/currencies.js'
import { sharedName } from '../../../lexicon/national-currencies.js'
import type { Range } from '../../../text/span.js'
import { type Numeral, valueOfWords } from '../numbers/index.js'
import { behind, longestKnown } from './behind.js'
import { type FoundUnit, found } from './found.js'

const signs = (known: Iterable<string>): string =>
  [...known]
    .sort((a, b) => b.length - a.length)
    .map((sign) => sign.replace(/[$./]/g, '\\$&'))
    .join('|')
/** A dollar's letters may be any, on either side of its sign: which are known is looked up. */
const SIGN_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:[A-Za-z]{1,3}[ .]?)?\$[A-Z]{0,3}|${signs([...CURRENCY_SIGNS_BEFORE.keys()].filter((sign) => !sign.includes('$')))}|[a-z]{3})[\s\u00a0]?-?$`,
  'u',
)
const BEHIND_SIGN = new RegExp(String.raw`^[\s\u00a0]?(${signs(CURRENCY_SIGNS_BEHIND.keys())})(?![\p{L}\p{N}])`, 'u')
/** Names that are common words too: currencies only where a great number or a neighbour says so. */
const COMMON =
  /^(?:won|real|reals|mark|marks|pound|pounds|sol|soles|rand|lev|lei|bucks?|kips?|dong|ether|pesos?|shillings?)$/
/** Codes that are no words, as people type them. */
const LOWER_CODES = /^(?:usd|eur|gbp|rmb|inr|cad|aud|jpy|cny|chf|hkd|nzd|sgd|myr|zar|mxn|krw|brl)$/
const WORD_CODES = /^(?:ALL|TOP|TRY|MOP|CUP|PEN|GEL|COP|MAD|SOS|BAM|LAK|NAD|SAR|RON)$/

const BARE = /^(?:\$|dlrs?|dollars?|bucks?|cents?|¢)$/i

/** An amount of money, its sign or code before the number, its code or name behind: "$5", "C$ 5", "5 euros", "EUR5m". */
export function money(text: string, numeral: Numeral): FoundUnit | null {
  return before(text, numeral) ?? named(text, numeral) ?? coded(text, numeral)
}

/** The unit of an amount of money, and what says so: a "$" without a country's letters may be several countries'. */
function currency(entry: CurrencyEntry, written: string, start: number, end: number): FoundUnit {
  const isShared = !/\s/.test(written) && sharedName(written) !== null
  const basis = isShared || BARE.test(written) ? 'assumed' : 'explicit'
  return found('money', entry.name, { start, end }, { currency: entry.code, dimension: 'currency', basis })
}

function before(text: string, numeral: Numeral): FoundUnit | null {
  const { start, end } = numeral
  const lead = text.slice(Math.max(0, start - 8), start)
  const sign = SIGN_BEFORE.exec(lead)?.[1]
  if (!sign) return null
  const from = start - (lead.length - lead.lastIndexOf(sign))
  // "10 rmb 20 usd": the code belongs to the number before it
  if (/^[A-Za-z.]+$/.test(sign) && /\d\s?$/.test(text.slice(0, from))) return null
  // "N 12": a letter by itself
  if (/^[RN]\s$/.test(text.slice(from, start)) && numeral.value < 100) return null
  const entry = signEntry(sign)
  // "COP30": a name
  const isName = WORD_CODES.test(sign) && text.endsWith(sign, start) && numeral.value < 100
  if (!entry || isName) return null
  const [at, known] = entry.whole ? [from, entry.currency] : [from + sign.indexOf('$'), entry.currency]
  // "$5 million US", "$50 dollars", "$76 US a barrel", "$1.25 Canadian"
  const word =
    /^[\s-](?:(?:US|U\.S\.|dollars?|bucks|euros?|USD)(?!\p{L}|-)|(Canadian|Australian)(?=[,.;)]|\s(?:a|per|and|to|for|on|in)\b|$))/u.exec(
      text.slice(end, end + 14),
    )
  const nation = word?.[1] && known.code === 'USD' ? CURRENCY_NAMES.get(`${word[1].toLowerCase()} dollar`) : undefined
  const written = nation || /U\.?S/.test(word?.[0] ?? '') ? 'US$' : text.slice(at, start).trim()
  const unit = currency(nation ?? known, written, at, end + (word?.[0].length ?? 0))
  return withHundredths(text, numeral, unit)
}

/** "$", "US $", "hk $"; a word before the sign that is no country's letters is not part of it. */
function signEntry(sign: string): { currency: CurrencyEntry; whole: boolean } | null {
  const code = LOWER_CODES.test(sign) ? CURRENCY_SIGNS_BEFORE.get(sign.toUpperCase()) : undefined
  const exact = code ?? CURRENCY_SIGNS_BEFORE.get(sign) ?? CURRENCY_SIGNS_BEFORE.get(sign.replace(/[ .]/, ''))
  if (exact) return { currency: exact, whole: true }
  if (sign.includes('$')) {
    const tail = CURRENCY_SIGNS_BEFORE.get(sign.slice(sign.indexOf('$')))
    if (tail && !sign.endsWith('$')) return { currency: tail, whole: false }
    const letters = sign.replace(/[ .$]/g, '')
    const national = letters.length > 1 ? CURRENCY_SIGNS_BEFORE.get(`${letters.toUpperCase()}$`) : undefined
    if (national) return { currency: national, whole: true }
    const dollar = CURRENCY_SIGNS_BEFORE.get('$')
    return dollar ? { currency: dollar, whole: false } : null
  }
  const hundredth = HUNDREDTHS.get(sign)
  return hundredth ? { currency: hundredth, whole: true } : null
}

function named(text: string, numeral: Numeral): FoundUnit | null {
  const { start, end, value, exponent } = numeral
  const words = behind(text, end)
  const name = longestKnown(words, (form) => {
    const key = form.toLowerCase()
    return CURRENCY_NAMES.get(key) ?? (key === 'pound' || key === 'pounds' ? CURRENCY_NAMES.get('quid') : undefined)
  })
  if (
    name &&
    (words.gap > 0 || numeral.suffix !== null) &&
    !(
      COMMON.test(name.words.toLowerCase()) &&
      !isMoney(text, name.words, { start, end: end + name.length }, value, exponent)
    )
  )
    return withHundredths(text, numeral, currency(name.entry, name.words, start, end + name.length))
  const part = longestKnown(words, (form) => HUNDREDTHS.get(form === 'p' || form === '¢' ? form : form.toLowerCase()))
  if (part && (words.gap > 0 ? part.words !== 'p' : /^[p¢]$/.test(part.words)))
    return currency(part.entry, part.words, start, end + part.length)
  return null
}

/** Pounds behind these are paid. */
const PAID =
  /\b(?:pay|pays|paid|paying|cost|costs|costing|spend|spends|spent|spending|charge|charged|fined|worth|earn|earns|earned|owe|owes|owed|priced at|sold for)\s(?:(?:just|only|about|around|over|nearly|almost|up to|more than|less than|at least)\s)?$/i

/** "361 million pounds", "50,000 won": a weight has its matter behind it, and nobody wins ten thousand games. */
function isMoney(text: string, name: string, { start, end }: Range, value: number, exponent: number): boolean {
  if (/^pounds?$/i.test(name))
    return (
      /^\s(?:sterling|a\s(?:year|month|week)|(?:and\s)?[\w-]{1,12}\s(?:pence|p)|\d\d?p)\b/.test(text.slice(end)) ||
      (PAID.test(text.slice(Math.max(0, start - 32), start)) && !/^\s(?:of|per)\b/.test(text.slice(end))) ||
      (exponent >= 6 && !/^\s(?:of|per)\b/.test(text.slice(end))) ||
      // "($1 = 0.77 pounds)"
      /[$€¥][\d.]{1,8}\s=\s$/.test(text.slice(Math.max(0, start - 16), start)) ||
      /^\s=\s[$€¥]/.test(text.slice(end, end + 4)) ||
      // "29.34 pounds a share", "closed at 24.53 pounds"
      /^\s(?:an?|per|each)\sshare\b/.test(text.slice(end)) ||
      /\b(?:shares?|stock)\b[^.;]{0,48}\s(?:at|to)\s$/i.test(text.slice(Math.max(0, start - 64), start))
    )
  if (/^(?:bucks?|pesos?|shillings?|dong|kips?|rand)$/i.test(name)) return true
  // "in 1944 won again"
  return value >= 100 && !/^(?:19|20)\d\d\swon$/.test(text.slice(start, end))
}

/** "thirteen dollars and forty-five cents", "15 dollars 50": one amount. */
function withHundredths(text: string, { value, exponent }: Numeral, unit: FoundUnit): FoundUnit {
  if (exponent > 0 || !Number.isInteger(value) || value < 0) return unit
  const rest =
    /^,?\s(?:and\s)?(\d{1,2}|[a-z]{3,9}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)\s(?:cents?|pence|penn(?:y|ies)|paise|sen|centavos?|centimes?|kope[ck]s?|fils|groszy)\b/i.exec(
      text.slice(unit.end, unit.end + 40),
    ) ??
    /^\s(?:and\s)?(\d{2}|(?:ten|eleven|twelve|[a-z]{3,6}teen|[a-z]{3,5}ty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?))(?=[.,;]?\s?$|[,;]\s)/.exec(
      text.slice(unit.end, unit.end + 12),
    )
  const cents = rest?.[1] ? smallNumber(rest[1]) : null
  return rest && cents !== null && cents < 100
    ? { ...unit, value: Number((value + cents / 100).toFixed(2)), end: unit.end + rest[0].length }
    : unit
}

function coded(text: string, { start, end, form }: Numeral): FoundUnit | null {
  const sign = BEHIND_SIGN.exec(text.slice(end, end + 6))
  if (sign?.[1] && form === 'figures' && !WORD_CODES.test(sign[1])) {
    const entry = CURRENCY_SIGNS_BEHIND.get(sign[1])
    // "10 $ 30": the sign may belong to the number behind it
    const next = /^\s?\d/.test(text.slice(end + sign[0].length, end + sign[0].length + 2)) && /^\s/.test(sign[0])
    if (entry && !next) return currency(entry, sign[1], start, end + sign[0].length)
  }
  const lower = /^[\s\u00a0]?([a-z]{3})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 6))
  const entry = lower?.[1] && LOWER_CODES.test(lower[1]) ? CURRENCY_SIGNS_BEFORE.get(lower[1].toUpperCase()) : undefined
  return entry && lower ? currency(entry, lower[0], start, end + lower[0].length) : null
}

function smallNumber(written: string): number | null {
  return /^\d/.test(written) ? Number(written) : valueOfWords(written.toLowerCase())
}
