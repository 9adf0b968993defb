import { isPlural } from '../../../../language/singular.js'
import { GATHERINGS } from '../../../../lexicon/plurals.js'
import { UNIT_NAMES } from '../../../../lexicon/units/index.js'
import { EXPECTING } from '../../foretold.js'
import { type Numeral, valueOfWords } from '../../numbers/index.js'
import type { Reading } from '../../reading.js'
import { type FoundUnit, found, measured } from '../found.js'
import { singularPhrase } from '../singular-phrase.js'
import { isOtherPhrase, nounEnd } from './end.js'
import { groupOf } from './group.js'
import { type Nouns, nounFrom } from './noun.js'

const HYPHENED = /^[-‐‑](\p{L}[\p{L}]{1,20}(?:[-‐‑]\p{L}{3,20})?)(?![\p{L}-])/u
const NO_NOUN =
  /^(?:way|ways|time|timer|sided|on|off|up|liner|fold|some|piece|nil|all|to|and|or|by|in|tone|plus|odd|upmanship|shot|stop|something|strong|ish|th|nd|st|rd|old|long|short)$|ed$/i
/** These count more of the noun behind them and do not name it. */
const LEAD =
  /^(?:all|the|their|its|his|her|our|other|more|additional|further|extra|fewer|less|such|different|new|total|combined|separate|whole|full|earlier|consecutive|straight|successive)$/

/** "five coast guard vessels", "12-page", "two of his deputies": what a number counts, by the noun group that it stands in. */
export function countedNoun(reading: Reading, numeral: Numeral): FoundUnit | null {
  const { text } = reading
  const hyphened = HYPHENED.exec(text.slice(numeral.end, numeral.end + 48))
  if (hyphened?.[1])
    // "a 380-bed hospital", "a 28-stop tour"; "a three-bed flat" is of a kind
    return (NO_NOUN.test(hyphened[1]) && !(/^(?:bed|stop)$/.test(hyphened[1]) && numeral.form === 'figures')) ||
      valueOfWords(hyphened[1].toLowerCase()) !== null
      ? null
      : counted(numeral, hyphened[1], numeral.end + hyphened[0].length)
  // "was 95 and his weight": what is joined to a number is not what it counts
  if (/^\s?(?:[,.;:!?)(]|(?:and|or|but)\s)/.test(text.slice(numeral.end, numeral.end + 6))) return null
  // "a $10-15 billion deal": the end of an amount of money
  if (/[$£€]\d[\d.,]{0,10}[-–]$/.test(text.slice(Math.max(0, numeral.start - 14), numeral.start))) return null
  const next = reading.tokenAt(numeral.end)
  const first = reading.tokens[next]
  // "5-10" is one token, and no noun of the number 5
  if (!first || first.kind === 'punctuation' || first.start < numeral.end + reading.sentence.start) return null
  // "a family of four pays", but "a couple of hundred protesters"
  if (first.is('Verb') && !/couple/i.test(text.slice(numeral.start, numeral.end)) && isOfGathering(reading, next - 2))
    return null
  // "five others were wounded"
  if (first.normal === 'others' && numeral.value !== 1)
    return found('count', 'other', { start: numeral.start, end: first.end - reading.sentence.start })
  if (isForetold(reading, next)) return null
  if (isCasualty(reading, next)) return counted(numeral, first.normal, first.end - reading.sentence.start)
  // "dozens producing films", "thousands demanding change": what they do
  const isMany = numeral.most !== null && numeral.form === 'words'
  if (isMany && /ing$/.test(first.text)) return null
  const many = numeral.part || (numeral.form === 'words' && /s$/i.test(text.slice(numeral.start, numeral.end)))
  const nouns =
    first.normal !== 'of'
      ? (nounFrom(reading, next, numeral.value !== 1) ?? (halves(numeral) ? groupOf(reading, next, true) : null))
      : (groupOf(reading, next + 1, numeral.part) ??
        (many ? nounFrom(reading, next + 1, true) : null) ??
        (isOfMore(reading, next + 1, numeral) ? nounFrom(reading, next + 2, true) : null))
  return nouns ? named(reading, numeral, nouns) : null
}

/** "13 of 195 countries", "three of 12 jurors": so many of more. */
function isOfMore({ tokens }: Reading, at: number, { value, form }: Numeral): boolean {
  const whole = tokens[at]
  // "nine of 10 voters" were not counted
  if (value === 1 || (form === 'words' && whole?.text === '10')) return false
  return whole?.kind === 'number' && Number(whole.text.replace(/,/g, '')) > value
}

const FORECASTERS = /^(?:economists|analysts|forecasters|experts|investors|traders|observers|pollsters|strategists)$/

/** "fewer than the 175,000 economists expected": they are not counted. */
function isForetold({ tokens }: Reading, at: number): boolean {
  if (!FORECASTERS.test(tokens[at]?.normal ?? '') || tokens[at - 2]?.normal !== 'the') return false
  const verb = /^(?:had|have)$/.test(tokens[at + 1]?.normal ?? '') ? at + 2 : at + 1
  return (
    EXPECTING.test(tokens[verb]?.normal ?? '') &&
    !/^(?:to|by|for|at)$/.test(tokens[verb + 1]?.normal ?? '') &&
    /^(?:than|above|below|over|under|with)$/.test(tokens[at - 3]?.normal ?? '')
  )
}

/** "a family of": the "of" at a token. */
function isOfGathering({ tokens }: Reading, of: number): boolean {
  return tokens[of]?.normal === 'of' && GATHERINGS.has(tokens[of - 1]?.normal ?? '')
}

const CASUALTY =
  /^(?:dead|killed|injured|wounded|hurt|missing|homeless|displaced|hospitali[sz]ed|infected|arrested|rescued)$/

/** "31 dead and 12 missing", "three killed in blast": people, by what became of them; not "the three killed two men". */
function isCasualty({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1]
  if (!CASUALTY.test(tokens[at]?.normal ?? '')) return false
  return next === undefined || next.kind === 'punctuation' || next.is('Preposition') || next.is('Conjunction')
}

/** "half the condos" */
function halves({ part, value }: Numeral): boolean {
  return part && value === 1 / 2
}

function counted(numeral: Numeral, phrase: string, end: number): FoundUnit {
  return found('count', singularPhrase(phrase), { start: numeral.start, end })
}

function named(reading: Reading, numeral: Numeral, { from, to }: Nouns): FoundUnit | null {
  const { tokens, sentence } = reading
  let end = nounEnd(tokens, from, to)
  let start = from
  while (start < end - 1 && LEAD.test(tokens[start]?.normal ?? '')) start++
  const nouns = tokens.slice(start, end)
  const head = nouns.at(-1)
  if (
    !head ||
    /^\p{L}$/u.test(head.text) ||
    !/\p{L}/u.test(head.text) ||
    (!/^\p{L}/u.test(head.text) && head.kind !== 'number')
  )
    return null
  // "3 cylinder engine", "12 page document": the noun right behind is the unit, what follows is measured
  if (
    numeral.value !== 1 &&
    !numeral.part &&
    !isPlural(head.normal) &&
    nouns.length > 1 &&
    nouns[0]?.is('Noun') &&
    !nouns[0].capitalized &&
    nouns[0].kind === 'word'
  ) {
    end = start + 1
  }
  const first = tokens[start]
  const last = tokens[end - 1]
  if (!first || !last || isOtherPhrase(first)) return null
  // "3,600 developed liver disease": they did
  if (numeral.value > 1 && nouns.length > 1 && /[^e]ed$/.test(first.normal) && !isPlural(head.normal)) return null
  // "Herrera: 4 Started the game": what begins there is a sentence
  if (numeral.value !== 1 && end - start === 1 && first.capitalized && /ed$/.test(first.normal)) return null
  // "a magnitude 7.1 earthquake": no count has a point and a singular
  if (!Number.isInteger(numeral.value) && numeral.exponent === 0 && numeral.value > 1 && !isPlural(last.normal))
    return null
  const unit = counted(numeral, sentence.source.slice(first.start, last.end), last.end - sentence.start)
  // "517 rushing yards", "20 more years": a measure with a word before it
  const measure = UNIT_NAMES.get(last.normal)
  const described = end - start < 3 && /(?:ing|ed|er|ous|al|ive|ic|more)$/.test(first.normal)
  return measure && (end - start === 1 || described) ? { ...measured(measure, unit), end: unit.end } : unit
}
