import { isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import type { Stretch } from '../../../language/item.js'
import type { Token } from '../../../language/token.js'
import { CARDINALS } from '../../../lexicon/numbers.js'
import { UNIT_NAMES } from '../../../lexicon/units/index.js'
import type { Span } from '../../../record.js'
import { type Range, spanOf } from '../../../text/span.js'
import type { Reading } from '../reading.js'
import type { FoundUnit } from '../units/index.js'
import { singularPhrase } from '../units/singular-phrase.js'
import { whoIsAged } from './aged.js'
import { nounBefore } from './before.js'
import { EXTENT, modifiedNoun, nounOfPhrase } from './behind.js'
import { changedThing } from './changed.js'
import { contender } from './contest.js'
import { nominal } from './nominal.js'
import { SPELL } from './object.js'
import { antecedent, subjectBefore } from './subject.js'

/**
 * What a quantity is of: the noun that it stands before ("10-mile land border"), what follows "of" or "for", the noun that
 * a preposition joins it to ("a loss of $5"), else the subject of its clause. Null where none is to be found: a pronoun is
 * no answer.
 */
export function measuredThing(
  reading: Reading,
  unit: FoundUnit | null,
  part: boolean,
  { start, end }: Range,
): Span | null {
  const first = reading.tokenAt(start)
  const next = reading.tokenFrom(end)
  const kind = part ? 'ratio' : (unit?.kind ?? 'number')
  const aged = kind === 'age' ? whoIsAged(reading, first, next) : undefined
  if (aged !== undefined) return spanFrom(reading, aged)
  // "a clinic in Kesu, 60 miles to the south"
  const isDistance = unit?.unit.dimension === 'length' && reading.tokens[first - 1]?.text === ','
  if (
    isDistance &&
    /^(?:away|to|from|off|north|south|east|west|inland|upstream|downstream)$/.test(reading.tokens[next]?.normal ?? '')
  ) {
    const place = reading.chunks[reading.chunkOf(first - 2)]
    if (isNounGroup(place) && !place.pronoun && !place.time) return spanFrom(reading, place)
  }
  if ((kind === 'count' && isWhole(reading, first, next)) || isOfAll(reading, first)) return null
  const side = kind === 'percent' ? contender(reading, first, next) : null
  if (side) return spanFrom(reading, nominal(reading, side))
  // "the drivers, 58 percent of whom were women"
  const ofWhom = reading.tokens[next]?.normal === 'of' && /^wh(?:om|ich)$/.test(reading.tokens[next + 1]?.normal ?? '')
  if (ofWhom) return spanFrom(reading, antecedent(reading, reading.chunkOf(first)))
  const comma = isExtent(reading, next) ? asideBefore(reading, first) : -1
  if (comma >= 0) return spanFrom(reading, subjectBefore(reading, comma + 1, true))
  const described = inAside(reading, first, next)
  if (described !== undefined) return spanFrom(reading, described)
  // "sentenced him to 18 months": a pronoun is no answer, and nobody else is one; but "to 18 months of hard labour"
  const isTheirs =
    reading.tokens[first - 1]?.normal === 'to' &&
    /^(?:him|her|me|us|them)$/.test(reading.tokens[first - 2]?.normal ?? '')
  if (isTheirs) return spanFrom(reading, modifiedNoun(reading, next, kind) ?? nounOfPhrase(reading, next, kind))
  const thing = spanFrom(
    reading,
    changedThing(reading, first, next) ??
      (WIDE.test(reading.tokens[next]?.normal ?? '') ? extended(reading, first) : null) ??
      modifiedNoun(reading, next, kind) ??
      nounOfPhrase(reading, next, kind) ??
      nounBefore(reading, first, kind !== 'age' && unit?.unit.dimension === 'time' ? 'time' : kind) ??
      subjectBefore(reading, first, false),
  )
  // "Nine people were missing and 6,400 had left": of themselves
  return kind === 'count' && thing && singularPhrase(thing.text) === unit?.unit.name ? null : thing
}

/** "three of the 12 jurors", "the last of the 12 jurors": what so many belong to. */
function isWhole({ tokens }: Reading, first: number, next: number): boolean {
  // "half of the 12-member panel"
  if (tokens[next - 1]?.text.includes('-')) return false
  const of = tokens[first - 1]?.is('Determiner') ? first - 2 : first - 1
  const part = tokens[of - 1]
  const isPart = part?.kind === 'number' || CARDINALS.has(part?.normal ?? '') || PART.test(part?.normal ?? '')
  return tokens[of]?.normal === 'of' && isPart
}

const PART =
  /^(?:first|last|latest|rest|remainder|most|many|some|all|none|half|best|worst|largest|biggest|youngest|oldest)$/

/** "said that of the £86 that was left, £3 was paid": the whole stands before its clause, and nothing said before is of it. */
function isOfAll({ tokens }: Reading, first: number): boolean {
  const of = tokens[first - 1]?.is('Determiner') ? first - 2 : first - 1
  return tokens[of]?.normal === 'of' && tokens[of - 1]?.normal === 'that'
}

/** "long" behind an amount. */
function isExtent({ tokens }: Reading, i: number): boolean {
  return EXTENT.test(tokens[i]?.normal ?? '')
}

/** "The ship, 230 metres long": the comma that parts its measures from it; -1 where none does. */
function asideBefore({ tokens }: Reading, first: number): number {
  return tokens[first - 1]?.text === ',' ? first - 1 : -1
}

/** "The tower, at 310 metres, is", "The firm, with 900 staff, makes": what stands before its commas; null for "Last month, with 12 deaths, was". */
function inAside(reading: Reading, first: number, next: number): Stretch | null | undefined {
  const { tokens, chunks } = reading
  const isAside =
    tokens[first - 2]?.text === ',' && tokens[next]?.text === ',' && isVerbGroup(chunks[reading.chunkOf(next) + 1])
  if (!isAside || !/^(?:at|with|of)$/.test(tokens[first - 1]?.normal ?? '')) return undefined
  const owner = chunks[reading.chunkOf(first - 3)]
  if (!isNounGroup(owner) || owner.pronoun) return undefined
  return owner.time || SPELL.test(owner.word) ? null : (subjectBefore(reading, first - 2, true) ?? undefined)
}

const WIDE = /^(?:long|wide|high|tall|deep|thick)$/

/** "a valley 25 miles wide", "water up to 2 metres deep": the noun right before; none stands there in "the 324-mile long river". */
function extended(reading: Reading, first: number): Stretch | null {
  const group = reading.chunks[reading.chunkOf(first - 1)]
  if (!isNounGroup(group) || group.pronoun || group.time || reading.tokens[first - 1]?.is('Determiner')) return null
  return { from: group.from, to: Math.min(group.to, first) }
}

/** A mark, or what is left of a possessive. */
function isRemnant(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' || /^['’]s?$/.test(token?.normal ?? '')
}

const NOTHING = /^(?:its|their|his|her|our|my|your|whose|cents?|points?|q)$/
const OPENS_QUOTATION = /^(?:["“]|``|'')$/
const CLOSES_QUOTATION = /^(?:["”]|'')$/

/** "Copper, zinc and nickel prices": names or nouns side by side; no "Ortiz, a lawyer and", no "The Hall brothers, Tom and Ed". */
function isList({ tokens, classes }: Reading['sentence'], from: number, comma: number, to: number): boolean {
  const rest = tokens.slice(comma, to)
  const isPlain = (i: number) => tokens[i]?.kind === 'word' && classes[i] === 'N' && !tokens[i]?.is('Determiner')
  return (
    tokens[comma]?.text === ',' &&
    rest.some(({ normal }) => /^(?:and|or|&)$/.test(normal)) &&
    rest.every(({ text }, i) => text !== ',' || isPlain(comma + i + 1)) &&
    !tokens.slice(from, comma).some((token) => /^(?:and|[—–-])$/.test(token.text)) &&
    !(tokens[comma - 1]?.is('Plural') && tokens[comma + 1]?.capitalized) &&
    /^[N,ACP"]+$/.test(classes.slice(comma, to).join(''))
  )
}

/** Without a determiner or a number at its head. */
function spanFrom({ sentence }: Reading, stretch: Stretch | null): Span | null {
  if (!stretch) return null
  let { from, to } = stretch
  // without what is put in between: "Ortiz Corp., which …"
  const aside = sentence.tokens.findIndex(
    (token, i) => i > from && i < to && /^(?:,|\(|which|who|that)$/.test(token.normal),
  )
  if (aside > 0 && !isList(sentence, from, aside, to)) to = aside
  const { tokens } = sentence
  // 'called the pact "insanity"'
  const quoted = tokens.findIndex((token, i) => i > from && i < to && OPENS_QUOTATION.test(token.text))
  if (quoted > 0 && !tokens.slice(quoted + 1, to).some(({ text }) => CLOSES_QUOTATION.test(text))) to = quoted
  while (from < to - 1 && (tokens[from]?.is('Determiner') || isRemnant(tokens[from]))) from++
  while (to > from + 1 && (tokens[to - 1]?.kind === 'punctuation' || tokens[to - 1]?.normal === "'s")) to--
  // "the 1,200 people" are people; "20 minutes" are another amount
  if (tokens[from]?.kind === 'number' && from < to - 1) {
    // "80mm of rain"
    from += from < to - 2 && tokens[from + 1]?.normal === 'of' ? 2 : 1
    if (
      tokens.slice(from, to).some(({ kind, normal }) => kind === 'number' || normal === '%' || UNIT_NAMES.has(normal))
    )
      return null
  }
  // "he ended May with $28 million", "closed unchanged Friday at $29", "below their 52-week high"
  const isClause = tokens[from]?.is('Pronoun') && sentence.classes.slice(from, to).includes('V')
  const isDay = to - from === 2 && tokens[from + 1]?.is('Date') && !tokens[from]?.is('Noun')
  if (isClause || isDay || (to - from === 1 && NOTHING.test(tokens[from]?.normal ?? ''))) return null
  // "voted 51-49 early Thursday"
  if (
    tokens[to - 1]?.is('Date') &&
    !/^(?:date|time|season)s?$/.test(tokens[to - 1]?.normal ?? '') &&
    /^(?:early|late|on|last|next|this)$|day$/.test(tokens[from]?.normal ?? '')
  )
    return null
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last && first.kind !== 'punctuation' ? spanOf(sentence.source, first.start, last.end) : null
}
