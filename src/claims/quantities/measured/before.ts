import { type Chunk, isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import { isMark } from '../../../language/clauses/marks.js'
import type { Stretch } from '../../../language/item.js'
import { singular } from '../../../language/singular.js'
import { BOUND_PARTS } from '../../../lexicon/numbers.js'
import { PEOPLE } from '../../../lexicon/people.js'
import type { Reading } from '../reading.js'
import { EMPTY, groupAt } from './group-at.js'
import { changed, isAmount, putAt, SPELL, taken } from './object.js'

/** Behind these the amount belongs to the noun before them. */
const LINKS = /^(?:of|at|on|for|with|between|worth|above|below)$/

const FROM_TO = /^(?:by|to|from)$/
const SHARES = /^(?:percent|money|measure)$/
const OWN = /^(?:his|her|their|my|our|your)$/

/** "a loss of 63 cents", "carbon levels at 1,200", "Price: $20", "profits 2.2 billion": the noun right before it. */
export function nounBefore(reading: Reading, first: number, kind: string): Stretch | null {
  const { chunks, tokens } = reading
  // "a margin of plus or minus 3 points"
  if (tokens[first - 1]?.normal === 'minus' && tokens[first - 3]?.normal === 'plus')
    return nounBefore(reading, first - 3, kind)
  const k = reading.chunkOf(first)
  const own = chunks[k]
  if (!own) return null
  const within = own.from < first ? nounInGroup(reading, k, first) : undefined
  const told = within === undefined ? nounOfLimit(reading, k, first, kind) : within
  if (told !== undefined) return told
  // "with the price of butter down 6%"
  if (isMovedNoun(chunks, k - 1)) return groupAt(reading, k - 2, true)
  const at = linkAt(chunks, own.kind === 'preposition' && own.from < first ? k : k - 1)
  const link = chunks[at]
  if (link?.kind === 'mark') return /^[:([]$/.test(link.word) ? groupAt(reading, at - 1, true) : null
  // "a man in his 60s"
  const isDecade =
    link?.word === 'in' && /s$/.test(tokens[first]?.normal ?? '') && isNounGroup(own) && OWN.test(own.lead)
  if (isDecade) return groupAt(reading, at - 1, false)
  if (FROM_TO.test(link?.word ?? '')) return nounChanged(reading, at, kind)
  return link?.kind === 'preposition' && LINKS.test(link.word) ? nounOfPreposition(reading, at, link.word, kind) : null
}

/** "Total cost $20": a noun in one group with its amount; null where there can be none, undefined where another may be it. */
function nounInGroup(reading: Reading, k: number, first: number): Stretch | null | undefined {
  const { chunks, tokens } = reading
  const own = chunks[k]
  const lead = tokens[first - 1]
  // "in Texas 300 people fell ill": where they are
  if (lead?.is('Place') && own?.from === first - 1 && chunks[k - 1]?.word === 'in') return null
  // "would cost taxpayers $3": who pays is not what is measured
  if (COSTS.test(chunks[k - 1]?.word ?? '') && isVerbGroup(chunks[k - 1])) return null
  if (own?.kind === 'preposition') return undefined
  if (!isNounGroup(own)) return null
  if (lead?.kind !== 'word' || !lead.is('Noun') || lead.is('Determiner') || lead.is('Value')) return undefined
  if (OWN.test(lead.normal) || EMPTY.test(lead.normal)) return undefined
  // "Ossett, population 20,000"
  const isNamed = lead.is('Plural') || lead.capitalized || isApposed(reading, own.from, first)
  const stretch = { from: own.from, to: first }
  return isNamed && !isAmount(reading, stretch) ? stretch : null
}

/** What has the amount for its limit, or goes as far; undefined where none is told. */
function nounOfLimit(reading: Reading, k: number, first: number, kind: string): Stretch | null | undefined {
  const { chunks } = reading
  const own = chunks[k]
  if (!own) return undefined
  const isAged = AGED.test(own.word)
  // "children under 12"
  if (kind === 'age' && isAged && PEOPLE.has(singular(chunks[k - 1]?.word ?? ''))) return peopleAt(chunks, k - 1)
  if (own.from !== first) return undefined
  // "a hamlet with a population under 500"
  if (kind === 'number' && isAged && chunks[k - 2]?.kind === 'preposition') return groupAt(reading, k - 1, false)
  // "will push inflation above 3.5%"
  if (REACHED.test(own.word) && SHARES.test(kind)) return changed(reading, k - 1)
  // "cut its main rate from 4.5% to 4.25%": the range begins with its preposition
  return own.kind === 'preposition' && own.word === 'from' ? changed(reading, k - 1) : undefined
}

/** "the price of butter down", but "closed the session down 3%" */
function isMovedNoun(chunks: readonly Chunk[], at: number): boolean {
  const [noun, move] = [chunks[at - 1], chunks[at]]
  return /^(?:up|down)$/.test(move?.word ?? '') && move?.kind !== 'verb' && isNounGroup(noun) && !SPELL.test(noun.word)
}

/** What links the amount to a noun, past adverbs and an empty noun: "to" of "cut its rate to a range of 4% to 5%". */
function linkAt(chunks: readonly Chunk[], from: number): number {
  let at = from
  while (chunks[at]?.kind === 'adverb') at--
  // "of plus or minus 3 points"
  if (chunks[at]?.word === 'minus' && chunks[at - 2]?.word === 'plus') at -= 3
  // "to between £3 and £4"
  if (chunks[at]?.word === 'between' && /^(?:to|from)$/.test(chunks[at - 1]?.word ?? '')) at--
  const isEmpty = chunks[at]?.word === 'of' && EMPTY.test(chunks[at - 1]?.word ?? '')
  return isEmpty && FROM_TO.test(chunks[at - 2]?.word ?? '') ? at - 2 : at
}

/** "raised its forecast by $5 to $66", "raise the wage to $17 an hour from $7", "its forecast for 2025 to 2% from 3%" */
function nounChanged(reading: Reading, link: number, kind: string): Stretch | null {
  const { chunks } = reading
  let object = link - 1
  // but "raised it by a tenth to $66"
  if (isRate(chunks[object]) && chunks[object - 1]?.kind !== 'preposition') object--
  const by = BOUND_PARTS.has(chunks[object - 1]?.word ?? '') ? object - 2 : object - 1
  if (isNounGroup(chunks[object]) && FROM_TO.test(chunks[by]?.word ?? '')) object = by - 1
  const time = chunks[object]
  if (isNounGroup(time) && time.time && /^(?:for|in)$/.test(chunks[object - 1]?.word ?? '')) object -= 2
  return changed(reading, object) ?? (chunks[link]?.word === 'to' && kind !== 'count' ? taken(reading, object) : null)
}

/** The noun before the preposition at `link`, whose word is `word`. */
function nounOfPreposition(reading: Reading, link: number, word: string, kind: string): Stretch | null {
  const { chunks } = reading
  const [second, group] = [chunks[link - 2], chunks[link - 1]]
  // "the deal, worth £45m,"
  if (word === 'worth' && isMark(group, /^,$/)) return groupAt(reading, link - 2, true)
  // "sold the house to a developer for £3", "signed from Leeds for £3": what is paid for, not who gives or takes it
  if (kind === 'money' && word === 'for' && /^(?:from|to|by)$/.test(second?.word ?? ''))
    return isVerbGroup(chunks[link - 3]) ? null : taken(reading, link - 3)
  // "worked there for 20 years": how long says nothing of the noun before
  if (kind === 'time' && word === 'for') return null
  // "put Labour on 23%, with the Tories on 18%"
  if (word === 'on') return kind === 'percent' ? groupAt(reading, link - 1, false) : null
  // "left school at 16", "died at the age of 80": they did
  if (kind === 'age' && word === 'at') return null
  // "children under the age of five"
  if (kind === 'age' && isBareAge(group)) return AGED.test(second?.word ?? '') ? peopleAt(chunks, link - 3) : null
  if (word === 'at' && isNounGroup(group) && group.time) return putAt(reading, link - 1)
  if (isVerbGroup(group) || (kind === 'count' && !/^(?:of|between)$/.test(word))) return null
  // "with a range of 340 miles"
  const isReach = kind === 'measure' && word === 'of' && second?.word !== 'in'
  if (isReach && isNounGroup(group) && group.word === 'range') return { from: group.from, to: group.to }
  // "a margin of error of 3 points", "profit after tax of $5"
  const isOfOf = (second?.word === 'of' || isNetOf(chunks, link - 2)) && (SHARES.test(kind) || isError(group))
  return groupAt(reading, link - 1, word !== 'of' || isOfOf || !isNounGroup(group))
}

function isError(chunk: Chunk | undefined): boolean {
  return chunk?.word === 'error'
}

/** "before tax", "per share": what is left out of the sum, or shares it. */
function isNetOf(chunks: readonly Chunk[], k: number): boolean {
  return (
    /^(?:after|before|per)$/.test(chunks[k]?.word ?? '') &&
    /^(?:tax(?:es)?|interest|share)$/.test(chunks[k + 1]?.word ?? '')
  )
}

/** One noun between a mark and its figure. */
function isApposed({ tokens }: Reading, from: number, first: number): boolean {
  return (
    from === first - 1 && /^[,(]$/.test(tokens[from - 1]?.text ?? '') && /^\p{Ll}{4}/u.test(tokens[from]?.text ?? '')
  )
}

/** "an hour" of "$17 an hour" */
function isRate(chunk: Chunk | undefined): boolean {
  return isNounGroup(chunk) && /^an?$/.test(chunk.lead) && chunk.to - chunk.from === 2
}

const COSTS = /^(?:costs?|costing|saves?|saved|saving|earns?|earned|earning|nets?|netted)$/
const REACHED = /^(?:above|below|past|beyond)$/
const AGED = /^(?:over|under|above|below)$/

/** "17 players over the age": players, how many there may be */
function peopleAt(chunks: readonly Chunk[], k: number): Stretch | null {
  const group = chunks[k]
  return isNounGroup(group) && !group.pronoun && !group.time ? group : null
}

/** "the age", but "the average age" is measured itself. */
function isBareAge(chunk: Chunk | undefined): boolean {
  return /^ages?$/.test(chunk?.word ?? '') && chunk !== undefined && chunk.to - chunk.from < 3
}
