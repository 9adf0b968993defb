import { isPlural } from '../../../language/singular.js'
import {
  AIRCRAFT,
  FIREARMS,
  INDICES,
  NUMBERED,
  NUMBERED_IN_SMALL,
  NUMBERED_IN_WORDS,
  OPENERS,
  PICTURE_LINES,
  PICTURE_WIDTHS,
  SCREENS,
  VERSIONED,
} from '../../../lexicon/numbered.js'
import { isAddress } from './address.js'
import { isMeasured, type Rejection, type Suspect } from './suspect.js'

const CAPITALIZED = /(?:^|[\s(“"‘'/-])((?:\p{Lu}|i(?=P)|e(?=\p{Lu}))[\p{L}\p{N}&.’'/+-]{0,30})(?:['’]s)?[\s\u00a0]$/u
const INDEX = new RegExp(
  String.raw`(?<!\p{L})(${[...INDICES.keys()].join('|').replace(/\./g, '\\.')})[\s\u00a0-]$`,
  'iu',
)
/** Numbers that name: aircraft, phones, rows, roads, teams, indices, models. */
export const OF_NAMES: readonly Rejection[] = [
  ['ordinal', isOrdinal],
  // "63,150 Model 3s", "Channel 5s coverage": no seconds
  ['name', ({ before, after }) => /^['’]?s\b/.test(after) && /(?:^|\s)\p{Lu}\p{L}+\s$/u.test(before)],
  // "six 737s", "under-16s"
  [
    'name',
    ({ numeral, before, after }) =>
      after.startsWith('s') &&
      /^s\b/.test(after) &&
      numeral.form === 'figures' &&
      (AIRCRAFT.has(numeral.value) || /\b(?:under|over)[-\s]?$/i.test(before)),
  ],
  // "a top-10 investor"
  [
    'name',
    ({ before, after, unit }) =>
      unit?.kind === 'count' && /\btop-$/i.test(before) && /^\s\p{Ll}{1,20}[^s\P{Ll}](?:[\s.,;]|$)/u.test(after),
  ],
  // "COP30"
  ['identifier', ({ unit, before }) => unit?.kind !== 'money' && /\p{Lu}{3}$/u.test(before)],
  // "1B Hank Moller": where somebody plays
  [
    'identifier',
    ({ numeral, after }) => numeral.suffix === 'B' && numeral.figure < 4 && /^\s\p{Lu}\p{Ll}/u.test(after),
  ],
  ['identifier', isIdentifier],
  ['address', isAddress],
  ['version', ({ before, numeral }) => numeral.form === 'figures' && VERSIONED.has(wordBefore(before).toLowerCase())],
  // "a .22 rifle"
  [
    'name',
    ({ text, numeral, after }) =>
      text.charAt(numeral.start) === '.' && FIREARMS.has(/^[\s-](\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? ''),
  ],
  // "the 11 Pro Max"
  ['name', ({ numeral, after }) => numeral.form === 'figures' && /^\s(?:Pro|Max|Plus|Mini|Ultra|XL)\b/.test(after)],
  ['name', isName],
  ['name', isNamedBehind],
]

/** "21st", but "14st" are stones. */
function isOrdinal({ numeral, after }: Suspect): boolean {
  if (numeral.form !== 'figures' || !/^(?:st|nd|rd|th)\b/i.test(after)) return false
  return !after.startsWith('st') || (numeral.value % 10 === 1 && numeral.value % 100 !== 11)
}

/** Where prices are spoken of, 480p are pence. */
const PENCE = /\b(?:shares?|stock|prices?|dividends?|fares?|pence)\b/i

/** "F-16", "G7", "COVID-19", "TA-35", "16A", "49ers", "4x4", "1.0l"; a unit written onto the number is none. */
function isIdentifier(suspect: Suspect): boolean {
  const { text, numeral, unit, before, after } = suspect
  if (numeral.form === 'words') return false
  // "771320635033260032": no amount is told to so many figures
  if (/^\d{14,}$/.test(text.slice(numeral.start, numeral.end))) return true
  // "1080p", "4K TVs": how fine a picture is
  if (PICTURE_LINES.has(text.slice(numeral.start, numeral.end + 1)) && !PENCE.test(text)) return true
  if (
    PICTURE_WIDTHS.has(text.slice(numeral.start, numeral.end)) &&
    SCREENS.has(/^\s(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '')
  )
    return true
  if (
    /[\p{L}\d][-‐‑/]$/u.test(before) &&
    !/(?:^|[^\p{L}])(?:[Ss]ub|[Mm]id|over|under|plus|minus|about|some|to|and|or|[Pp]re|[Pp]ost|[Nn]on|now|nearly|almost|then|by|per|an?|already|roughly|top)-$/u.test(
      before,
    ) &&
    (!/\d\s?[-–]$/.test(before) || /\p{Ll}{2}\d{1,4}[-–]$/u.test(before))
  )
    return true
  // "PS5", but "PS8.1bn" and "PS500" are pounds
  if (/PS$/.test(before) && numeral.value < 10 && numeral.exponent === 0 && Number.isInteger(numeral.value)) return true
  // "24703 L-202"
  if (unit?.kind === 'count' && /\s\p{L}{1,3}-\d+$/u.test(text.slice(numeral.start, unit.end))) return true
  // a slip of the pen: "COVID -19"
  if (numeral.sign === '-' && /\p{Lu}{2}\s$/u.test(before) && unit?.kind !== 'percent') return true
  // "25 Airbus A320 jets" are counted
  const isMade = unit && /^\s\p{Lu}\p{Ll}{2,}\s.{1,24}\s\p{Ll}+s$/u.test(text.slice(numeral.end, unit.end))
  if (unit?.kind === 'count' && !isMade && /\p{L}\d|\d\p{L}/u.test(unit.unit.name.replace(/\d\p{Ll}/gu, '')))
    return true
  if (/[#@_]$/.test(before) || /^[_@]/.test(after)) return true
  if (unit && unit.kind !== 'count' && unit.end > numeral.end) return false
  return (
    (/^[-‐‑]?(?:\p{Lu}|\p{L}\d|[a-z]{1,2}\b(?!-))/u.test(after) && !/^[-‐‑][A-Z]?\p{Ll}{2}/u.test(after)) ||
    /^ers\b/.test(after)
  )
}

/** "the 11 Pro Max": what follows an article and the number is a name in capitals, and no plural; "two new 737 Max jets" are 737s. */
function isNamedBehind({ text, numeral, unit, before }: Suspect): boolean {
  if (numeral.form === 'words' || numeral.exponent > 0 || unit?.kind !== 'count') return false
  const written = text.slice(numeral.start, numeral.end)
  const phrase = text.slice(numeral.end, unit.end)
  if (AIRCRAFT.has(numeral.value) && /^\s(?:\p{Lu}|jets?|planes?|aircraft)/u.test(phrase)) return true
  return (
    /\b(?:the|and|new|own|its|his|her|latest)\s$/.test(before) &&
    /^\d{1,3}$/.test(written) &&
    phrase.split(/\s/).every((word) => word === '' || /^\p{Lu}/u.test(word)) &&
    !/(?:s|ese|ish|men|people)$/.test(phrase) &&
    !/^\s\p{Ll}/u.test(text.slice(unit.end))
  )
}

function isName(suspect: Suspect): boolean {
  const { numeral, before, after, text } = suspect
  if (numeral.sign !== null || isMeasured(suspect) || /^\stimes\b/.test(after)) return false
  if (numeral.form === 'words') return isTitled(suspect) || isNumbered(suspect)
  // "apartment 4B"
  if (numeral.suffix === 'B' && numeral.figure < 100 && isNumbered(suspect)) return true
  if (INDICES.get(INDEX.exec(before)?.[1]?.toLowerCase() ?? '')?.has(numeral.value)) return true
  // "1,463.87": nothing is named so
  if (numeral.exponent > 0 || numeral.value >= 10_000 || /[,.]/.test(text.slice(numeral.start, numeral.end)))
    return false
  if (isNumbered(suspect)) return true
  // "in the last 16", "the Champions League last 16"
  if (
    /(?:^|\s)(?:the [a-z&]{1,4}|(?:League|Cup|Trophy) last)\s$/.test(before) &&
    /^[\s,.]/.test(after) &&
    !suspect.unit
  )
    return true
  const word = CAPITALIZED.exec(before)?.[1]
  if (!word || OPENERS.has(word)) return false
  const first = numeral.start - before.length <= 0 && before.trimStart().startsWith(word) && !/\s\S+\s$/.test(before)
  if (first && !/\d|\p{Lu}{2}/u.test(word)) return suspect.unit === null && numeral.value < 10
  // "Model 3 sedans" are named, "in Texas 300 people" are counted
  const counted = suspect.unit?.kind === 'count' ? text.slice(numeral.end, suspect.unit.end) : ''
  if (numeral.value < 20 || !/^\s\p{Ll}/u.test(counted)) return true
  // "the Super Bowl 50 ring" is one
  const noun = counted.slice(counted.lastIndexOf(' ') + 1)
  return !isPlural(noun) && !/^(?:staff|crew|personnel)$/.test(noun)
}

/** The word right before a number, of two letters at least. */
function wordBefore(before: string): string {
  return /(?:^|[^\p{L}-])(\p{L}[\p{L}.-]{1,20})[\s\u00a0]$/u.exec(before)?.[1] ?? ''
}

/** "Flight 93", "page 12", "on day five of the tour". */
function isNumbered({ numeral, unit, before, after }: Suspect): boolean {
  // "between junctions 12 and 14"
  const listed = /(\p{Ll}{2,12}s) \d{1,4} (?:and|or|to) $/u.exec(before)?.[1]
  if (listed && NUMBERED_IN_SMALL.has(listed)) return true
  const word = wordBefore(before)
  // "the number six shirt"
  if (numeral.form === 'words')
    return NUMBERED_IN_WORDS.has(word) && (!unit || word === 'number' || /^\sof\b/.test(after))
  if (/^\p{Lu}/u.test(word)) return NUMBERED.has(word.toLowerCase().replace(/\.$/, ''))
  // "the top 12 clubs", "will seat 900 people", "counts 300 members"
  return NUMBERED_IN_SMALL.has(word) && !(unit?.kind === 'count' && /^(?:top|bottom|seat|counts?)$/.test(word))
}

/** "Phase Two", "the Big Three": a capital in the midst of a sentence that has not capitals throughout. */
function isTitled({ text, numeral, before }: Suspect): boolean {
  if (!/^\p{Lu}/u.test(text.slice(numeral.start)) || !/[\p{L},]\s$/u.test(before)) return false
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length < words.length * 0.6
}
