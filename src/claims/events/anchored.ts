import { type Chunk, chunksOf, isNounGroup, isVerbGroup, type VerbGroup } from '../../language/chunks/index.js'
import { isFiniteGroup, isReduced, isTime } from '../../language/clauses/marks.js'
import { normal, type Stretch } from '../../language/item.js'
import type { Sentence } from '../../language/sentence.js'
import type { Token } from '../../language/token.js'
import { MONTHS } from '../../lexicon/calendar.js'
import { isEventNoun } from '../../lexicon/events.js'
import type { WordClass } from '../../lexicon/function-words.js'
import type { Range } from '../../text/span.js'
import { withFixtures } from './fixture.js'

/** A date among the base phrases of its sentence. */
export interface Anchored {
  tokens: readonly Token[]
  chunks: readonly Chunk[]
  /** The words of every date of the sentence. */
  times: readonly Stretch[]
  /** The chunks that hold the date, `first` to `last` inclusive. */
  first: number
  last: number
  /** The first chunk of its own prepositions and adverbs: "early on", "as of". */
  lead: number
  /** The date is part of a noun group that goes on behind it: "the 1961 pact", "Tuesday's election". */
  attributive: boolean
}

/**
 * Where the dates of a sentence stand among its base phrases, in order; null for one that is not made of whole words. A date is
 * one phrase whatever its words are, so that it cannot draw its neighbours into it.
 */
export function anchored(sentence: Sentence, dates: readonly Range[]): (Anchored | null)[] {
  const { tokens, classes } = sentence
  const stretches = dates.map((date) => tokensOf(tokens, date))
  const apart = stretches.filter((stretch) => stretch !== null && !isAttributive(tokens, classes, stretch)) as Stretch[]
  const chunks = chunksAround(sentence, apart)
  const times = stretches.filter((stretch) => stretch !== null)
  return stretches.map((stretch) => {
    if (!stretch) return null
    const first = chunks.findIndex((chunk) => chunk.to > stretch.from)
    const last = chunks.findLastIndex((chunk) => chunk.from < stretch.to)
    if (first < 0 || last < first) return null
    let lead = first
    while (lead > 0 && isLead(chunks[lead - 1])) lead--
    return { tokens, chunks, times, first, last, lead, attributive: !apart.includes(stretch) }
  })
}

function tokensOf(tokens: readonly Token[], { start, end }: Range): Stretch | null {
  const from = tokens.findIndex((token) => token.end > start)
  if (from < 0) return null
  const behind = tokens.findIndex((token, i) => i > from && token.start >= end)
  // "the 2025/26 season"
  const isSlashed = tokens[behind]?.text === '/' && tokens[behind + 1]?.kind === 'number'
  return { from, to: behind < 0 ? tokens.length : isSlashed ? behind + 2 : behind }
}

const DETERMINER = /^(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|'s|whose|any|each|every|no)$/

/** Whether a noun follows that the date describes: it has the noun's own determiner before it, or is made to stand so. */
function isAttributive(tokens: readonly Token[], classes: readonly WordClass[], { from, to }: Stretch): boolean {
  const next = tokens[to]
  if (!next || next.kind === 'punctuation') return false
  if (normal(next) === "'s" || normal(next) === '’s' || normal(next) === "'") return true
  if (!(next.is('Noun') || next.is('Adjective') || next.is('Gerund') || classes[to] === 'N')) return false
  if (to - from === 1 && /-(?:quarter|half|earlier|ago|year|month|week|day)$/.test(normal(tokens[from]))) return true
  // "the 1996 Olympic bombing", where "the" is part of the date's words
  if (to - from === 2 && DETERMINER.test(normal(tokens[from])) && /^\d{4}$/.test(normal(tokens[to - 1]))) return true
  const before = tokens[from - 1]
  // "jailed for 2019 murder", "arrested after Friday night shooting"
  if (from > 1 && CAUSE.test(normal(before)) && isEventNoun(normal(next)) && !next.capitalized) return true
  // "crude for August delivery fell"
  if (normal(before) === 'for' && /^(?:delivery|settlement|loading|shipment|release|completion)$/.test(normal(next)))
    return true
  // "the benchmark 2035 bond"
  const isYear = to - from === 1 && /^\d{4}$/.test(normal(tokens[from]))
  // "the example of 2012 nominee Ann Hall"
  if (isYear && !next.capitalized && next.is('Noun') && tokens[to + 1]?.is('ProperNoun')) return true
  if (isYear && before?.is('Noun') && !before.capitalized && DETERMINER.test(normal(tokens[from - 2]))) return true
  return (
    DETERMINER.test(normal(before)) || (before?.is('Adjective') === true && DETERMINER.test(normal(tokens[from - 2])))
  )
}

const CAUSE = /^(?:for|over|after)$/

/** The base phrases of a sentence, each of the stretches a noun group of its own that tells a time. */
function chunksAround({ tokens, classes }: Sentence, times: readonly Stretch[]): Chunk[] {
  const chunks: Chunk[] = []
  const part = (from: number, to: number) => shifted(chunksOf(tokens.slice(from, to), classes.slice(from, to)), from)
  let at = 0
  for (const { from, to } of times) {
    if (from < at) continue
    chunks.push(...part(at, from))
    const time = { from, to, word: normal(tokens[to - 1]), lead: normal(tokens[from]), pronoun: false, time: true }
    chunks.push({ kind: 'noun', ...time } as Chunk)
    at = to
  }
  chunks.push(...part(at, tokens.length))
  return withAuxiliaries(withFixtures(withSubjects(chunks, tokens), tokens))
}

/** Cut short it may lead what somebody has: "what's today called". */
const BE_IN_FULL = /^(?:is|are|was|were|been|be)$/

/** "had last month charged", "will on Tuesday vote": the auxiliary before a date is part of the verb behind it. */
function withAuxiliaries(chunks: readonly Chunk[]): Chunk[] {
  const result = [...chunks]
  for (const [i, auxiliary] of chunks.entries()) {
    if (!isVerbGroup(auxiliary) || !auxiliary.copula || auxiliary.form !== 'finite') continue
    const time = chunks[i + 1]?.kind === 'preposition' ? i + 2 : i + 1
    const verb = chunks[time + 1]
    if (!isTime(chunks[time]) || !isVerbGroup(verb) || verb.form !== 'finite' || verb.copula) continue
    const { word, from, to, modal, past, lead } = auxiliary
    if (!modal && !verb.past) continue
    result[i] = { kind: 'adverb', word, from, to }
    const whole: VerbGroup = { ...verb, modal, past, lead, passive: BE_IN_FULL.test(word) }
    result[time + 1] = whole
  }
  return result
}

/** "U.S. forces Tuesday launched": what seems a verb before a date and a verb is the subject's head. */
function withSubjects(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  const result: Chunk[] = []
  for (const [i, chunk] of chunks.entries()) {
    const subject = result.at(-1)
    const time = chunks[i + 1]
    const isHead =
      isVerbGroup(chunk) && chunk.to - chunk.from === 1 && /[a-z]s$/.test(normal(tokens[chunk.verb])) && !chunk.copula
    if (isHead && isNounGroup(subject) && isTime(time) && isFiniteGroup(chunks[i + 2]))
      result[result.length - 1] = { ...subject, to: chunk.to, word: chunk.word }
    else result.push(chunk)
  }
  return result
}

function shifted(chunks: readonly Chunk[], by: number): Chunk[] {
  return chunks.map((chunk) => ({
    ...chunk,
    from: chunk.from + by,
    to: chunk.to + by,
    ...(isVerbGroup(chunk) ? { verb: chunk.verb + by } : {}),
  }))
}

const PREPOSITION =
  /^(?:on|in|at|by|since|until|till|during|before|after|from|through|throughout|for|around|about|of|over|between|to|as|into|within|following|towards?)$/
const ADVERB = /^(?:later|earlier|early|late|only|just|back|again|sometime|as)$/

function isLead(chunk: Chunk | undefined): boolean {
  return (
    (chunk?.kind === 'preposition' && PREPOSITION.test(chunk.word)) ||
    (chunk?.kind === 'adverb' && ADVERB.test(chunk.word))
  )
}

/** The token index of a noun group's head. */
export function headOf(chunk: Chunk): number {
  return chunk.to - 1
}

/** "said profit for the quarter fell": between two finite verbs a noun is the subject of the second. */
export function isSubjectOf(chunks: readonly Chunk[], noun: number, verb: number): boolean {
  const group = chunks[noun]
  return isNounGroup(group) && !group.time && isFiniteGroup(chunks[verb]) && !isReduced(chunks, verb)
}

/** "the board on Friday": whether a noun group at `k` can be the subject of a verb, not the complement of what is before it. */
export function standsFree(chunks: readonly Chunk[], k: number): boolean {
  const group = chunks[k]
  const before = chunks[k - 1]
  return isNounGroup(group) && !group.time && !isVerbGroup(before) && before?.kind !== 'preposition'
}

/** "October", "early May" */
export function isMonth(tokens: readonly Token[], chunk: Chunk | undefined): boolean {
  return isTime(chunk) && tokens.slice(chunk?.from, chunk?.to).some((token) => MONTHS.has(token.normal))
}
