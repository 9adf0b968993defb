import { UNIT_NAMES, UNIT_SYMBOLS, type UnitEntry } from '../../../lexicon/units/index.js'
import type { Numeral } from '../numbers/index.js'
import { behind, longestKnown } from './behind.js'
import { type FoundUnit, measured } from './found.js'

/** Names that are nouns of other kinds more often than units. */
const COMMON =
  /^(?:grays?|teslas?|leagues?|bars?|grains?|rems?|ohms?|marks?|lux|radians?|atmospheres?|au|pt|bits?)\.?$/i
/** A symbol runs on to the next space or stop; "/" joins two of them. */
const SYMBOL = /^(?:[°º℃℉](?:\s?[CF](?!\p{Ll})|[cf](?!\p{Ll}))?|["″”′]|''|[A-Za-zµμΩÅ]{1,6}(?:[23²³]|\^[23])?)/u
const LONE = /^(?:[A-Za-z]|in|mb|pt|PS|mm|au|pc|dr|gr|hh|rad|mol|cal|bit|th|min|MB|bar)$/
const LONG =
  /^(?:\s?(?:\(|[x×]\s?\d|tall|wide|long|high|deep|thick|below|above|away|from (?!\d)|across|apart|of water|sprint|hurdles|race|run|swim|pool|freestyle|butterfly|relay|world|final|final))/

/** A unit of measure by its name or symbol: "10-mile", "640bhp", "1.2mm", "10 kV/cm". */
export function measure(text: string, numeral: Numeral): FoundUnit | null {
  const { start, end } = numeral
  const words = behind(text, end)
  const parting = text.slice(end, end + words.gap)
  const name = longestKnown(words, (form) => {
    const key = form.toLowerCase().replace(/‐|‑/g, '-')
    return COMMON.test(key) && !(/^bits?$/.test(key) && parting === '-')
      ? undefined
      : (UNIT_NAMES.get(key) ?? UNIT_NAMES.get(key.replace(/\./g, '')) ?? UNIT_NAMES.get(key.replace(/-/g, ' ')))
  })
  if (
    name &&
    (words.gap > 0 || (name.words.length > 1 && name.words !== 'in')) &&
    !isOther(text, name.words, end + name.length)
  )
    return measured(name.entry, { start, end: end + name.length })
  return height(text, numeral) ?? bySymbol(text, numeral, words.gap) ?? metre(text, numeral)
}

/** The feet of `6'2"`; the inches go with them. */
function height(text: string, { start, end, value, form }: Numeral): FoundUnit | null {
  const foot = UNIT_NAMES.get('foot')
  return foot &&
    form === 'figures' &&
    value < 10 &&
    /^['’′]\s?(?:\d|1[01])(?:["”″]|''|[\s.,;)]|$)/.test(text.slice(end, end + 6))
    ? measured(foot, { start, end: end + 1 })
    : null
}

/** "on the second day", "3 seconds away" is a time, "5 feet" no body's; "two yards" may be land: names are trusted but for these. */
function isOther(text: string, name: string, end: number): boolean {
  return /^second$/i.test(name) && /^\s\p{Ll}/u.test(text.slice(end))
}

function bySymbol(text: string, { start, end, form }: Numeral, gap: number): FoundUnit | null {
  const after = text.slice(end + gap)
  const symbol = SYMBOL.exec(after)?.[0] ?? ''
  const entry = UNIT_SYMBOLS.get(symbol.replace(/[\s^]/, ''))
  const rest = after.slice(symbol.length)
  if (!entry || form === 'words' || /^[\p{L}\p{N}]|^['’-][\p{L}\p{N}]/u.test(rest)) return null
  const per = /^\/([A-Za-zµμ]{1,6}[23²³]?)(?![\p{L}\p{N}])/u.exec(rest)
  const divisor = per?.[1] ? UNIT_SYMBOLS.get(per[1]) : undefined
  if (per && !UNIT_SYMBOLS.has(`${symbol}${per[0]}`) && divisor)
    return measured(quotient(entry, divisor), { start, end: end + gap + symbol.length + per[0].length })
  const joint = per ? UNIT_SYMBOLS.get(`${symbol}${per[0]}`) : undefined
  if (joint && per) return measured(joint, { start, end: end + gap + symbol.length + per[0].length })
  if (/^\//.test(rest) && !per) return null
  if (/["“”]/.test(text.charAt(start - 1)) && /["”]/.test(symbol)) return null
  return isClear(symbol, gap, text.slice(end, end + gap), rest)
    ? measured(entry, { start, end: end + gap + symbol.length })
    : null
}

/** One letter, or letters that are a word too, want to stand close to the figure or to be followed by nothing that names. */
function isClear(symbol: string, gap: number, parting: string, rest: string): boolean {
  if (/^["”]$/.test(symbol))
    return gap > 0 ? /^\s?(?:long|wide|high|tall|thick|x|by|deep)\b/.test(rest) : /^(?:\s\p{Ll}|[,.]|$|\))/u.test(rest)
  if (/^''|^'$/.test(symbol)) return gap === 0
  if (symbol === 'in') return parting === '-' || gap === 0 || /^\.?\s(?:wide|long|tall|deep|thick|by|x)\b/.test(rest)
  if (!LONE.test(symbol) || gap === 0) return !(/^[A-Z]$/.test(symbol) && /^[-\s]\p{Lu}\p{Ll}/u.test(rest))
  if (/^[sdhtbAaNJTRK]$/.test(symbol)) return symbol === 'R' && /^(?:\sper\b)/.test(rest)
  return !/^[.]?\s\p{Lu}\p{Ll}/u.test(rest)
}

/** "37m (121ft)", "a 25m pool": a metre, where the letter could make it a million. */
function metre(text: string, { start, end, suffix, figure, sign }: Numeral): FoundUnit | null {
  const entry = UNIT_SYMBOLS.get('m')
  if (suffix !== 'm' || !entry) return null
  const bracketed = text.charAt(start - 1) === '(' && text.charAt(end) === ')'
  const run =
    RUN.test(text) ||
    /\b(?:the|men['’]s|women['’]s|boys['’]|girls['’])\s$/.test(text.slice(Math.max(0, start - 8), start))
  if (!bracketed && !(run && RACES.has(figure)) && !LONG.test(text.slice(end, end + 16)) && !isLength(text, end))
    return null
  return { ...measured(entry, { start, end }), value: sign === '-' ? -figure : figure }
}

const RACES = new Set([50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10_000])

const RUN = /\b(?:swam|swims?|ran|runs?|race[sd]?|sprint\w{0,3}|hurdles|relay|freestyle|medal\w{0,5}|athletics)\b/i
/** What there are millions of, wherever in the sentence it stands. */
const OF_MILLIONS =
  /[$€£¥]|\d\s?m\s(?:[\p{L}-]{2,20}\s)?(?:\p{L}{2,20}[^su\P{L}]s|people)\b|\b(?:euros?|dollars?|pounds|yuan|yen|rupees|profits?|sales|revenues?|turnover|population|numbers? of|earnings|income|budget|funds?|funding|deficit|debts?|loss(?:es)?|costs?|audiences?|subscribers?|users|viewers|listeners|passengers|visitors|tourists|arrivals|customers|members|membership|voters|votes|workers|jobs|readers|circulation|copies|downloads|followers|views|streams|tonnes|tons|barrels|units|vehicles|households|doses|exports|imports|production|output|harvest|crop|shipments|deliveries|refugees|migrants|migration)\b/iu

/** No millions are spoken of, and nothing in the plural follows that there could be millions of. */
function isLength(text: string, end: number): boolean {
  if (OF_MILLIONS.test(text)) return false
  const words =
    text
      .slice(end, end + 40)
      .match(/[\p{L}’']+/gu)
      ?.slice(0, 3) ?? []
  return !words.some((word) => /[^su]s$|^people$/.test(word) && !/^(?:is|was|has|as|this|its|his)$/.test(word))
}

/** One unit per another, in SI where both are. */
export function quotient(over: UnitEntry, under: UnitEntry): UnitEntry {
  const [a, b] = [over.si, under.si]
  return {
    name: `${over.name} per ${under.name}`,
    ucum: over.ucum && under.ucum ? `${over.ucum}/${under.ucum}` : null,
    dimension: over.dimension === 'length' && under.dimension === 'time' ? 'speed' : 'rate',
    si:
      a && b && a.offset === 0 && b.offset === 0
        ? { factor: a.factor / b.factor, offset: 0, unit: `${a.unit === '1' ? '1' : a.unit}/${b.unit}` }
        : null,
  }
}
