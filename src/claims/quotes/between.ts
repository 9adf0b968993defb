import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { listEnd } from '../../language/clauses/comma-close.js'
import { isComma, isDash, isFiniteGroup, isRelative, isTime } from '../../language/clauses/marks.js'
import { SPEECH_NOUNS } from '../../lexicon/cues/index.js'

const NEWS_DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|week|month|morning|afternoon|evening|night)$/

/** "said Tuesday the plan was dead": when or where it was said, though the content could begin with it. */
export function tellsOfSaying(chunks: readonly Chunk[], j: number, told: boolean): boolean {
  const at = chunks[j]?.kind === 'preposition' ? j + 1 : j
  const group = chunks[at]
  if (!isNounGroup(group)) return false
  const isSpoken = at > j && SPEECH_NOUNS.has(group.word)
  // "said in an interview on Monday he would stay"
  const behind = isSpoken && chunks[at + 1]?.kind === 'preposition' && isTime(chunks[at + 2]) ? at + 3 : at + 1
  const subject = chunks[behind]
  if (!isNounGroup(subject)) return false
  if (group.time) return NEWS_DAY.test(group.word) || (told && subject.pronoun)
  // "told reporters outside the court he was innocent"
  const isPlace = told && at > j && subject.pronoun && PLACED.test(chunks[j]?.word ?? '')
  return isSpoken || (isPlace && isFiniteGroup(chunks[behind + 1]))
}

const PLACED = /^(?:outside|in|at|on|after|before|during|near|inside|from|via|by|through)$/

/** Past "on Tuesday" at `j`; `j` itself where no day stands there. */
export function pastDay(chunks: readonly Chunk[], j: number): number {
  const at = chunks[j]?.kind === 'preposition' ? j + 1 : j
  const group = chunks[at]
  return isTime(group) && NEWS_DAY.test(group?.word ?? '') ? at + 1 : j
}

/** Past "— on Twitter, as it happens —", ", however,": the chunk behind an aside that opens at `open`; `open` itself where none does. */
export function asideEnd(chunks: readonly Chunk[], open: number): number {
  const mark = chunks[open]
  const next = chunks[open + 1]
  const opens = next?.kind === 'adverb' || next?.kind === 'preposition' || next?.word === 'where'
  if (!(isDash(mark) || (isComma(mark) && opens))) return open
  for (let j = open + 2; j < chunks.length && j < open + 12; j++) {
    if (isDash(mark) ? isDash(chunks[j]) : isComma(chunks[j])) return j + 1
    if (isFiniteGroup(chunks[j]) && isComma(mark) && next?.word !== 'where') return open
  }
  return open
}

/**
 * "told supporters who had gathered there that it was over": the "that" of what is told, behind a relative clause about those
 * told, which begins at `from`; -1 where there is none.
 */
export function thatBehindRelative(chunks: readonly Chunk[], from: number, end: number): number {
  const opens = /^(?:who|whose|which)$/.test(chunks[from]?.word ?? '')
  if (!opens && !(chunks[from]?.kind === 'that' && isFiniteGroup(chunks[from + 1]))) return -1
  const that = chunks.findIndex((chunk, i) => i > from + 1 && i < Math.min(end, from + 14) && chunk.kind === 'that')
  const isClear = that > 0 && !chunks.slice(from, that).some(({ kind }) => kind === 'mark' || kind === 'quotation')
  return isClear && clauseVerb(chunks, that + 1, end) >= 0 && !isFiniteGroup(chunks[that + 1]) ? that : -1
}

/**
 * "said after meeting with engineers that it was safe", "in a filing dated May 5 that": the "that" behind an adverbial at `from`,
 * whatever verb stands within; -1 where there is none, or what stands between reports itself.
 */
export function thatBehindAdverbial(chunks: readonly Chunk[], from: number, end: number): number {
  const first = chunks[from]
  if (!(first?.kind === 'preposition' || ADVERBIAL.test(first?.word ?? ''))) return -1
  // "the swing states in the north that"
  if (chunks[from - 1]?.word === 'states') return -1
  for (let j = from + 1; j < Math.min(end, from + 14); j++) {
    const chunk = chunks[j]
    if (!chunk || chunk.kind === 'quotation' || (chunk.kind === 'mark' && !isComma(chunk))) return -1
    if (isVerbGroup(chunk) && TELLS.test(chunk.word)) return -1
    if (chunk.kind !== 'that') continue
    const before = chunks[j - 1]
    const isOfNoun = isNounGroup(before) && THAT_NOUN.test(before.word)
    return !isOfNoun && !isFiniteGroup(chunks[j + 1]) && clauseVerb(chunks, j + 1, end) >= 0 ? j : -1
  }
  return -1
}

const ADVERBIAL = /^(?:as|when|while|after|before|more|only|once|twice)$/
const TELLS =
  /^(?:sa(?:id|ys?)|warn(?:ed|s)?|t(?:old|ells?)|insist(?:ed|s)?|argu(?:ed|es)|claim(?:ed|s)?|believe[ds]?|th(?:ought|inks?)|kn(?:ew|ows?)|learn(?:ed|s|t)?|not(?:ed|es)|announced?|promised?|suggest(?:ed|s)?|hope[ds]?|fear(?:ed|s)?|show(?:ed|s|n)?|found|finds?|mean(?:s|t)?|added|reported|assured|informed|advised|reminded|convinced|persuaded)$/
const THAT_NOUN =
  /^(?:claims?|facts?|ideas?|news|fears?|hopes?|reports?|signs?|evidence|concerns?|belief|warnings?|view|law|bill|plan|deal|thing|things|one|those)$/

/** The end of the phrase for whom something is told: "Radio Free Asia's Korean service", "a crowd in Ohio". */
export function addresseeEnd(chunks: readonly Chunk[], from: number): number {
  let j = from + 1
  for (;;) {
    if (
      chunks[j]?.kind === 'preposition' &&
      isNounGroup(chunks[j + 1]) &&
      !isRelative(chunks[j + 2]) &&
      /^(?:of|from|at|for)$/.test(chunks[j]?.word ?? '')
    )
      j += 2
    else if (chunks[j]?.kind === 'conjunction' && isNounGroup(chunks[j + 1]) && !isFiniteGroup(chunks[j + 2])) j += 2
    // "asked Moss, Hall and Cole to"
    else if (isComma(chunks[j]) && listEnd(chunks, j) > j) return listEnd(chunks, j) + 1
    else return j
  }
}
