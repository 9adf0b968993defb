import { type Chunk, isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import type { Stretch } from '../../../language/item.js'
import { singular } from '../../../language/singular.js'
import { PEOPLE } from '../../../lexicon/people.js'
import type { Reading } from '../reading.js'
import { modifiedNoun } from './behind.js'
import { subjectBefore } from './subject.js'

/** Who is so old, where the words around an age say so by themselves; undefined where the age is like any other amount. */
export function whoIsAged(reading: Reading, first: number, next: number): Stretch | null | undefined {
  const { tokens } = reading
  const word = (i: number) => tokens[i]?.normal ?? ''
  // "Two men, ages 20"
  const aside = /^(?:ages?|aged|both|each|now)$/.test(word(first - 1)) ? first - 1 : first
  if (tokens[aside - 1]?.text === ',') return apposed(reading, aside)
  // "children as young as six"
  if (word(first - 1) === 'as' && /^(?:young|old)$/.test(word(first - 2)))
    return subjectBefore(reading, first - 3, true)
  const joined = verbOfAged(reading, first)
  if (joined) return subjectBefore(reading, joined.from, false)
  // "the 52-year-old laughed": by the age itself
  if (/-olds?$/.test(word(next - 1)) && tokens[first - 1]?.is('Determiner')) return modifiedNoun(reading, next, 'age')
  return tokens[first - 2]?.text === 'Dies' ? whoDies(reading, first - 2) : undefined
}

/** "fired at the man, 34,": no verb stands between somebody and the age. */
function apposed(reading: Reading, aside: number): Stretch | null {
  const { chunks } = reading
  const phrase = subjectBefore(reading, aside, true)
  const near = chunks[reading.chunkOf(aside - 2)]
  const isVerbal =
    phrase && chunks.some((chunk) => isVerbGroup(chunk) && chunk.from > phrase.from && chunk.to < phrase.to)
  return isVerbal && isNounGroup(near) && !near.pronoun ? near : phrase
}

/** "Tom Bell, Novelist of Manners, Dies at 88": the capitals of a headline hide its verb. */
function whoDies({ chunks }: Reading, verb: number): Stretch | null {
  const name = chunks[0]
  return isNounGroup(name) && name.from < verb ? { from: name.from, to: Math.min(name.to, verb) } : null
}

/** "She joined the club aged 14": what she did then; null in "a man aged 43". */
function verbOfAged(reading: Reading, first: number): Chunk | null {
  const { tokens, chunks } = reading
  const noun = reading.chunkOf(first - 2)
  const group = chunks[noun]
  if (tokens[first - 1]?.normal !== 'aged' || !isNounGroup(group) || isSomebody(reading, group)) return null
  return chunks.findLast((chunk, k) => k < noun && isVerbGroup(chunk)) ?? null
}

/** Whether a noun group names a person, or people. */
function isSomebody({ tokens }: Reading, { to }: Stretch): boolean {
  const head = tokens[to - 1]
  return head !== undefined && (head.is('Actor') || head.capitalized || PEOPLE.has(singular(head.normal)))
}
