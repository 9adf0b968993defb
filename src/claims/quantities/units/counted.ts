import { type Chunk, isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import type { Token } from '../../../language/token.js'
import { UNIT_NAMES } from '../../../lexicon/units.js'
import { type Numeral, valueOfWords } from '../numbers/index.js'
import type { Reading } from '../reading.js'
import { type FoundUnit, found, measured } from './found.js'
import { singularPhrase } from './singular.js'

const HYPHENED = /^[-‐‑](\p{L}[\p{L}]{1,20}(?:[-‐‑]\p{L}{3,20})?)(?![\p{L}-])/u
const NO_NOUN =
  /^(?:way|ways|time|timer|sided|on|off|up|liner|fold|some|piece|nil|all|to|and|or|by|in|tone|plus|odd|upmanship|shot|stop|something|strong|ish|th|nd|st|rd|old|long|short)$|ed$/i
/** These count more of the noun behind them and do not name it. */
const LEAD =
  /^(?:other|more|additional|further|extra|fewer|less|such|different|new|total|combined|separate|whole|full|consecutive|straight|successive)$/
const BEFORE_NOUN = /^(?:other|others|more|such|most|many|all|both|few|several|additional|further)$/
const STOP =
  /^(?:x|×|by|ago|later|earlier|last|this|next|each|per|percent|cent|after|before|ahead|behind|apart|today|yesterday|tomorrow|on|in|down|up|more|less)$/
const REACH = 4

/** "five coast guard vessels", "12-page", "two of his deputies": what a number counts, by the noun group that it stands in. */
export function countedNoun(reading: Reading, numeral: Numeral): FoundUnit | null {
  const { text } = reading
  const hyphened = HYPHENED.exec(text.slice(numeral.end, numeral.end + 48))
  if (hyphened?.[1])
    return NO_NOUN.test(hyphened[1]) || valueOfWords(hyphened[1].toLowerCase()) !== null
      ? null
      : counted(numeral, hyphened[1], numeral.end + hyphened[0].length)
  if (/^\s?[,.;:!?)(]/.test(text.slice(numeral.end, numeral.end + 2))) return null
  const next = reading.tokenAt(numeral.end)
  const first = reading.tokens[next]
  // "5-10" is one token, and no noun of the number 5
  if (!first || first.kind === 'punctuation' || first.start < numeral.end + reading.sentence.start) return null
  const many = numeral.part || (numeral.form === 'words' && /s$/i.test(text.slice(numeral.start, numeral.end)))
  const stretch =
    first.normal !== 'of'
      ? nounFrom(reading, next, numeral.value !== 1)
      : (partitive(reading, next + 1, numeral.part) ?? (many ? nounFrom(reading, next + 1, true) : null))
  return stretch ? named(reading, numeral, stretch) : null
}

function counted(numeral: Numeral, phrase: string, end: number): FoundUnit {
  return found('count', singularPhrase(phrase), { start: numeral.start, end })
}

interface Nouns {
  from: number
  to: number
}

/** The noun group behind a number: its own, or one behind adjectives and participles. */
function nounFrom(reading: Reading, next: number, many: boolean): Nouns | null {
  const { chunks, tokens } = reading
  let k = reading.chunkOf(next)
  let from = next
  for (let n = 0; n < REACH && k >= 0 && k < chunks.length; n++, k++) {
    const chunk = chunks[k]
    if (!chunk) return null
    if (isNounGroup(chunk)) {
      if (chunk.pronoun || (chunk.from >= next && isDetermined(chunk, tokens))) return null
      if (chunk.to <= next) return null
      return { from, to: withVerbal(reading, withJoined(reading, k, chunk.to), many) }
    }
    // "small, cheap homes": the adjectives before the comma are left out
    const listed =
      chunk.word === ',' && n > 0 && chunks[k - 1]?.kind === 'adjective' && tokens[chunk.to]?.is('Adjective')
    if (listed) from = chunk.to
    else if (!isDescribing(chunk, tokens, chunks[k + 1])) return null
  }
  return null
}

/** Adjectives, adverbs and participles that stand between a number and its noun. */
function isDescribing(chunk: Chunk, tokens: readonly Token[], next: Chunk | undefined): boolean {
  if (chunk.kind === 'adjective') return true
  if (chunk.kind === 'adverb') return /ly$/.test(chunk.word) || BEFORE_NOUN.test(chunk.word)
  if (chunk.kind === 'conjunction')
    return (
      isNounGroup(next) &&
      !isDetermined(next, tokens) &&
      !tokens.slice(next.from, next.to).some((token) => token.kind === 'number' || token.is('Value'))
    )
  return (
    isVerbGroup(chunk) &&
    chunk.form !== 'infinitive' &&
    (chunk.to - chunk.from === 1 || /ly$/.test(chunk.lead)) &&
    /(?:ed|ing|en|own|orn)$|^(?:paid|sold|built|made|held|left|lost|sent|unpaid)$/.test(chunk.word) &&
    isNounGroup(next) &&
    !isDetermined(next, tokens) &&
    tokens[next.from]?.kind !== 'number' &&
    !next.time &&
    !next.pronoun
  )
}

/** A determiner begins another phrase: "gave the 5 the prize". */
function isDetermined(chunk: Chunk, tokens: readonly Token[]): boolean {
  const first = tokens[chunk.from]
  return first?.is('Determiner') === true && !BEFORE_NOUN.test(first.normal)
}

/** "460 Kia and Hyundai vehicles": names joined before the plural that they describe. */
function withJoined(reading: Reading, k: number, to: number): number {
  const { chunks, tokens } = reading
  const last = tokens[to - 1]
  const joint = chunks[k + 1]
  const other = chunks[k + 2]
  if (!last || isPlural(last) || !last.capitalized || joint?.kind !== 'conjunction' || !isNounGroup(other)) return to
  const head = tokens[other.to - 1]
  return head && isPlural(head) && !head.capitalized && !isDetermined(other, tokens) ? other.to : to
}

/** "87 jewelry stores": where more than one is counted, no singular noun has a verb in "s" behind it. */
function withVerbal({ tokens }: Reading, to: number, many: boolean): number {
  const [last, next] = [tokens[to - 1], tokens[to]]
  return many &&
    last &&
    next &&
    !isPlural(last) &&
    !last.capitalized &&
    next.is('Verb') &&
    /[^su]s$/.test(next.normal) &&
    !/^(?:is|was|has|does)$/.test(next.normal)
    ? to + 1
    : to
}

/** "of the men", "of Johnson's deputies": a part of a group that is named. */
function partitive(reading: Reading, at: number, whole: boolean): Nouns | null {
  const { chunks, tokens } = reading
  const chunk = chunks[reading.chunkOf(at)]
  if (!isNounGroup(chunk) || chunk.pronoun || chunk.from !== at) return null
  const lead = tokens[at]
  const possessor = tokens.findIndex((token, i) => i >= at && i < chunk.to && token.normal === "'s")
  const own =
    lead?.is('Determiner') ||
    lead?.is('Possessive') ||
    /^(?:its|his|her|their|our|my|your|these|those)$/.test(lead?.normal ?? '')
  if (!own && possessor < 0) return null
  let from = possessor >= 0 ? possessor + 1 : at + 1
  while (
    from < chunk.to - 1 &&
    (tokens[from]?.kind === 'number' ||
      tokens[from]?.is('Value') ||
      /^(?:most|very|few|many|several)$/.test(tokens[from]?.normal ?? ''))
  )
    from++
  const to = cut(tokens, from, chunk.to)
  const head = tokens[to - 1]
  return from < to && head && (whole || isPlural(head)) ? { from, to } : null
}

function named(reading: Reading, numeral: Numeral, { from, to }: Nouns): FoundUnit | null {
  const { tokens, sentence } = reading
  let end = cut(tokens, from, to)
  let start = from
  while (start < end - 1 && LEAD.test(tokens[start]?.normal ?? '')) start++
  const nouns = tokens.slice(start, end)
  const head = nouns.at(-1)
  if (!head || (!/^\p{L}/u.test(head.text) && head.kind !== 'number')) return null
  // "3 cylinder engine", "12 page document": the noun right behind is the unit, what follows is measured
  if (
    numeral.value !== 1 &&
    !isPlural(head) &&
    nouns.length > 1 &&
    nouns[0]?.is('Noun') &&
    !nouns[0].capitalized &&
    nouns[0].kind === 'word'
  ) {
    end = start + 1
  }
  const first = tokens[start]
  const last = tokens[end - 1]
  if (!first || !last || STOP.test(first.normal)) return null
  // "a magnitude 7.1 earthquake": no count has a point and a singular
  if (!Number.isInteger(numeral.value) && numeral.exponent === 0 && numeral.value > 1 && !isPlural(last)) return null
  const unit = counted(numeral, sentence.source.slice(first.start, last.end), last.end - sentence.start)
  // "517 rushing yards", "20 more years": a measure with a word before it
  const measure = UNIT_NAMES.get(last.normal)
  const described = end - start < 3 && /(?:ing|ed|er|ous|al|ive|ic|more)$/.test(first.normal)
  return measure && (end - start === 1 || described) ? { ...measured(measure, unit), end: unit.end } : unit
}

/** Where the noun ends, if another phrase stands right behind it: a name, a number or a time behind a plural. */
function cut(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    const before = tokens[i - 1]
    if (!token || token.kind === 'punctuation') return i
    if (i > from && (STOP.test(token.normal) || token.normal === "'s")) return i
    if (
      i > from &&
      before &&
      isPlural(before) &&
      !before.capitalized &&
      !before.text.includes('-') &&
      (token.capitalized || token.kind === 'number' || token.is('Value'))
    )
      return i
  }
  return to
}

const PLURALS =
  /^(?:people|men|women|children|police|troops|cattle|media|criteria|feet|teeth|mice|geese|series|species|aircraft|\p{L}+(?:men|women))$/u

/** By its spelling: taggers make a plural of whatever stands behind a number ("12 home runs"). */
export function isPlural(token: Token): boolean {
  return /[^su]s$/.test(token.normal) || PLURALS.test(token.normal)
}
