import { type Chunk, isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import { isMark } from '../../../language/clauses/marks.js'
import { nounPhraseEndingAt } from '../../../language/clauses/noun-phrase.js'
import type { Stretch } from '../../../language/item.js'
import { singular } from '../../../language/singular.js'
import { BOUND_PARTS } from '../../../lexicon/numbers.js'
import { PEOPLE } from '../../../lexicon/people.js'
import type { Reading } from '../reading.js'
import { nominal } from './nominal.js'
import { changed, isAmount, putAt, SPELL, taken } from './object.js'

/** Nouns that only lead to the amount: "a total of $5" is of something else. */
const EMPTY =
  /^(?:total|average|maximum|minimum|sum|amount|some|tune|excess|record|addition|number|each|more|least|most|rate|range|all|because|kind|sort|part|one|close|equivalent|level)$/
/** Behind these the amount belongs to the noun before them. */
const LINKS = /^(?:of|at|on|for|with|between|worth|above|below)$/

const OWN = /^(?:his|her|their|my|our|your)$/

/** "a loss of 63 cents", "carbon levels at 1,200", "Price: $20", "profits 2.2 billion": the noun right before it. */
export function nounBefore(reading: Reading, first: number, kind: string): Stretch | null {
  const { chunks, tokens } = reading
  const k = reading.chunkOf(first)
  const own = chunks[k]
  if (!own) return null
  let before = k - 1
  if (own.from < first) {
    const lead = tokens[first - 1]
    // "in Texas 300 people fell ill": where they are
    if (lead?.is('Place') && own.from === first - 1 && chunks[k - 1]?.word === 'in') return null
    // "would cost taxpayers $3": who pays is not what is measured
    if (COSTS.test(chunks[k - 1]?.word ?? '') && isVerbGroup(chunks[k - 1])) return null
    // "Total cost $20": one group with the noun
    if (
      isNounGroup(own) &&
      lead?.is('Noun') &&
      lead.kind === 'word' &&
      !lead.is('Determiner') &&
      !OWN.test(lead.normal) &&
      !EMPTY.test(lead.normal) &&
      !lead.is('Value')
    )
      // "Ossett, population 20,000"
      return (lead.is('Plural') || lead.capitalized || isApposed(reading, own.from, first)) &&
        !isAmount(reading, { from: own.from, to: first })
        ? { from: own.from, to: first }
        : null
    if (own.kind !== 'noun' && own.kind !== 'preposition') return null
    if (own.kind === 'preposition') before = k
  }
  // "children under 12"
  if (kind === 'age' && AGED.test(own.word) && PEOPLE.has(singular(chunks[k - 1]?.word ?? '')))
    return peopleAt(chunks, k - 1)
  // "a hamlet with a population under 500"
  const counts = kind === 'number' && AGED.test(own.word) && own.from === first && chunks[k - 2]?.kind === 'preposition'
  if (counts) return groupAt(reading, k - 1, false)
  // "will push inflation above 3.5%"
  if (REACHED.test(own.word) && own.from === first && /^(?:percent|money|measure)$/.test(kind))
    return changed(reading, k - 1)
  // "cut its main rate from 4.5% to 4.25%": the range begins with its preposition
  if (own.kind === 'preposition' && own.word === 'from' && own.from === first) return changed(reading, k - 1)
  // "with the price of butter down 6%"
  if (
    /^(?:up|down)$/.test(chunks[before]?.word ?? '') &&
    chunks[before]?.kind !== 'verb' &&
    isNounGroup(chunks[before - 1]) &&
    // "closed the session down 3%"
    !SPELL.test(chunks[before - 1]?.word ?? '')
  )
    return groupAt(reading, before - 1, true)
  while (chunks[before]?.kind === 'adverb') before--
  // "of plus or minus 3 points"
  if (chunks[before]?.word === 'minus' && chunks[before - 2]?.word === 'plus') before -= 3
  // "to between £3 and £4"
  if (chunks[before]?.word === 'between' && /^(?:to|from)$/.test(chunks[before - 1]?.word ?? '')) before--
  // "cut its rate to a range of 4% to 5%": the empty noun is left out
  const isEmpty = chunks[before]?.word === 'of' && EMPTY.test(chunks[before - 1]?.word ?? '')
  if (isEmpty && /^(?:by|to|from)$/.test(chunks[before - 2]?.word ?? '')) before -= 2
  const link = chunks[before]
  if (link?.kind === 'mark') return /^[:([]$/.test(link.word) ? groupAt(reading, before - 1, true) : null
  // "a man in his 60s"
  const isDecade =
    link?.word === 'in' && /s$/.test(tokens[first]?.normal ?? '') && isNounGroup(own) && OWN.test(own.lead)
  if (isDecade) return groupAt(reading, before - 1, false)
  if (/^(?:by|to|from)$/.test(link?.word ?? '')) {
    // "raised its forecast by $5 to $66", "raise the wage to $17 an hour from $7", "its forecast for 2025 to 2% from 3%"
    let object = before - 1
    // but "raised it by a tenth to $66"
    if (isRate(chunks[object]) && chunks[object - 1]?.kind !== 'preposition') object--
    const by = BOUND_PARTS.has(chunks[object - 1]?.word ?? '') ? object - 2 : object - 1
    if (isNounGroup(chunks[object]) && /^(?:by|to|from)$/.test(chunks[by]?.word ?? '')) object = by - 1
    const time = chunks[object]
    if (isNounGroup(time) && time.time && /^(?:for|in)$/.test(chunks[object - 1]?.word ?? '')) object -= 2
    return changed(reading, object) ?? (link?.word === 'to' && kind !== 'count' ? taken(reading, object) : null)
  }
  if (link?.kind !== 'preposition' || !LINKS.test(link.word)) return null
  // "the deal, worth £45m,"
  if (link.word === 'worth' && isMark(chunks[before - 1], /^,$/)) return groupAt(reading, before - 2, true)
  // "sold the house to a developer for £3", "signed from Leeds for £3": what is paid for, not who gives or takes it
  if (kind === 'money' && link.word === 'for' && /^(?:from|to|by)$/.test(chunks[before - 2]?.word ?? ''))
    return isVerbGroup(chunks[before - 3]) ? null : taken(reading, before - 3)
  // "worked there for 20 years": how long says nothing of the noun before
  if (kind === 'time' && link.word === 'for') return null
  // "put Labour on 23%, with the Tories on 18%"
  if (link.word === 'on') return kind === 'percent' ? groupAt(reading, before - 1, false) : null
  // "left school at 16", "died at the age of 80": they did
  if (kind === 'age' && link.word === 'at') return null
  // "children under the age of five"
  if (kind === 'age' && isBareAge(chunks[before - 1]))
    return AGED.test(chunks[before - 2]?.word ?? '') ? peopleAt(chunks, before - 3) : null
  const group = chunks[before - 1]
  if (link.word === 'at' && isNounGroup(group) && group.time) return putAt(reading, before - 1)
  if (isVerbGroup(group) || (kind === 'count' && !/^(?:of|between)$/.test(link.word))) return null
  // "with a range of 340 miles"
  const isReach = kind === 'measure' && link.word === 'of' && chunks[before - 2]?.word !== 'in'
  if (isReach && isNounGroup(group) && group.word === 'range') return { from: group.from, to: group.to }
  // "a margin of error of 3 points"
  const isAmountOf = /^(?:percent|money|measure)$/.test(kind) || chunks[before - 1]?.word === 'error'
  const isOfOf = chunks[before - 2]?.word === 'of' && isAmountOf
  const isWhole = link.word !== 'of' || isOfOf || !isNounGroup(chunks[before - 1])
  return groupAt(reading, before - 1, isWhole)
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

/** "a level of 5"; "an alcohol level of 0.1" is measured itself. */
function isEmptyGroup({ tokens }: Reading, { from, to, word }: Chunk): boolean {
  return EMPTY.test(word) && !(/^(?:level|rate|range)$/.test(word) && tokens[to - 2]?.is('Noun') && to - 2 >= from)
}

function groupAt(reading: Reading, at: number, whole: boolean): Stretch | null {
  const { chunks } = reading
  const group = chunks[at]
  if (!isNounGroup(group) || group.pronoun || group.time || isEmptyGroup(reading, group)) return null
  // "14 paintings worth $5 million"
  const isWorth = chunks[at + 1]?.word === 'worth' && reading.tokens[group.from]?.is('Value')
  if (isWorth || isAmount(reading, group)) return isWorth ? nominal(reading, group) : null
  // "three of 12 jurors"
  if (group.to - group.from === 1 && reading.tokens[group.from]?.is('Value')) return null
  if (!whole) return { from: group.from, to: group.to }
  const { from, to, at: first } = nounPhraseEndingAt(chunks, at)
  // "2.5kg of cocaine worth €120,000"
  if (isAmount(reading, chunks[first] ?? group)) return { from: group.from, to: group.to }
  // "voted 5-4 to keep rates at 4%"
  if (!chunks.slice(first, at).some(isVerbGroup)) return { from, to }
  // "It was taken online with a margin of error of 3%"
  const lead = chunks[at - 1]?.word === 'of' ? chunks[at - 2] : undefined
  return { from: isNounGroup(lead) && !lead.pronoun && !isAmount(reading, lead) ? lead.from : group.from, to: group.to }
}
