import { isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isComma, isTime } from '../../language/clauses/marks.js'
import { normal, type Stretch } from '../../language/item.js'
import { isSite } from '../../language/site.js'
import { isEventNoun } from '../../lexicon/events.js'
import type { Anchored } from './anchored.js'
import { withoutTime } from './phrase.js'
import { singular } from './singular.js'

const LOCATIVE = /^(?:in|at|near|outside|off|across|inside|through|throughout)$/
const REACH = 16
/** "the island of Sulawesi", "the north of the country" */
export const PART_OF =
  /^(?:islands?|country|city|town|village|province|state|region|district|county|port|capital|coast|suburb|outskirts|republic|kingdom|north|south|east|west|centre|center|municipality|prefecture|governorate|city-state|territory|gulf|bay|sea|strait|valley|area|part|parts)$/

/** "in New York magazine", "in the Texas primary" */
const NO_PLACE =
  /^(?:magazine|journal|newspaper|paper|book|film|movie|interview|statement|report|article|letter|post|tweet|message|video|email|memo|blog|column|op-ed|broadcast|filing|lawsuit|affidavit|complaint|poll|polls|survey|election|elections|primary|primaries|caucus|caucuses|debate|debates|league|championship|season|series)$/

/** "in Pyongyang", "near the Chinese border": the first such phrase behind chunk `k`, within its clause. */
export function placeBehind(date: Anchored, k: number): Stretch | null {
  const { chunks } = date
  for (let j = k + 1; j < chunks.length && j < k + REACH; j++) {
    const chunk = chunks[j]
    if (chunk?.kind === 'wh' || chunk?.kind === 'that' || chunk?.kind === 'subordinator') return null
    if (isVerbGroup(chunk)) return null
    if (chunk?.kind === 'mark' && !isComma(chunk)) return null
    // "…, officials in Rome said"
    if (isComma(chunk) && isNounGroup(chunks[j + 1]) && !isTime(chunks[j + 1])) return null
    // "in April after harvests in Ghana": another happening, and its place
    if (
      chunk?.kind === 'preposition' &&
      /^(?:after|before|since|until|amid|following|during|because)$/.test(chunk.word)
    )
      return null
    const place = placeAt(date, j)
    if (place) return place
  }
  return null
}

/** "was approved in Europe in 2019 and in Japan in 2021": of two dates and two places that one verb has, the place beside the date. */
export function placeOfItsOwn(date: Anchored, k: number): Stretch | null {
  const { chunks, lead, last } = date
  const isJoined = (j: number) => chunks[j]?.kind === 'conjunction' && j > k + 2
  if (isJoined(lead - 3) && isTime(chunks[lead - 4])) return placeAt(date, lead - 2)
  return isJoined(lead - 1) ? placeAt(date, last + 1) : null
}

/** "In Paris, ministers signed": a phrase that leads the clause whose subject begins with chunk `subject`. */
export function placeAhead(date: Anchored, subject: number): Stretch | null {
  const { chunks } = date
  for (let j = subject - 1; j >= 0 && j > subject - 6; j--) {
    const chunk = chunks[j]
    const place = placeAt(date, j)
    if (place) return j === 0 || chunks[j - 1]?.kind === 'conjunction' || chunks[j - 1]?.kind === 'mark' ? place : null
    if (!isComma(chunk) && !isNounGroup(chunk) && chunk?.kind !== 'preposition') return null
  }
  return null
}

/** The place that the preposition at chunk `j` leads to; null where it leads to none with a name. */
function placeAt(date: Anchored, j: number): Stretch | null {
  const { chunks, tokens } = date
  const group = chunks[j + 1]
  if (chunks[j]?.kind !== 'preposition' || !LOCATIVE.test(chunks[j]?.word ?? '')) return null
  if (!isNounGroup(group) || group.time || group.pronoun || NO_PLACE.test(group.word)) return null
  // "in the journal Nature Sleep"
  if (NO_PLACE.test(normal(tokens[group.from + 1]))) return null
  const part = chunks[j + 3]
  const isWhole = PART_OF.test(group.word) && chunks[j + 2]?.word === 'of' && isNounGroup(part) && !part.time
  const place = { from: group.from, to: isWhole ? part.to : group.to }
  const words = tokens.slice(place.from, place.to)
  // "froze the tax at 30 Canadian dollars"
  if (words[0]?.kind === 'number' && words.at(-1)?.capitalized === false) return null
  // "in a 2011 U.S. drone strike"
  if (chunks[j]?.word === 'in' && isEventNoun(singular(group.word)) && words.at(-1)?.capitalized === false) return null
  // "on sale at Livebox.com"
  if (isSite(words.at(-1)?.text ?? '')) return null
  const isNamed = words.some((token) => token.capitalized && !token.is('Date') && !token.is('Person'))
  return isNamed ? withoutTime(date, place) : null
}
