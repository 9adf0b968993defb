import { type Chunk, isNounGroup } from '../chunks/index.js'
import { isComma, isRelative } from './marks.js'

/** "a plant in Lima, Ohio, that", "a consulate in Benghazi, Libya that": the second name of a place. */
export function isState(chunks: readonly Chunk[], at: number): boolean {
  const [own, place] = [chunks[at], chunks[at - 2]]
  const closes = isComma(chunks[at + 1]) || isRelative(chunks[at + 1])
  if (!isComma(chunks[at - 1]) || !closes || !isNounGroup(own) || !isNounGroup(place)) return false
  if (!/^(?:in|at|near|outside|from|of)$/.test(chunks[at - 3]?.word ?? '') || place.time || own.time) return false
  const isOne = own.lead === own.word && place.lead === place.word
  return isOne && (!/[^s]s$/.test(own.word) || STATES.test(own.word))
}

const STATES = /^(?:texas|kansas|arkansas|illinois|massachusetts|wales|honduras|netherlands|cyprus|paris)$/
