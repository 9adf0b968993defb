import { type Chunk, isNounGroup, isVerbGroup } from '../../../../language/chunks/index.js'
import type { Stretch } from '../../../../language/item.js'
import { isPlural } from '../../../../language/singular.js'
import type { Token } from '../../../../language/token.js'
import { BOUND_PARTS } from '../../../../lexicon/numbers.js'
import { PERSON_NOUNS } from '../../../../lexicon/plurals.js'
import type { Reading } from '../../reading.js'

const BEFORE_NOUN = /^(?:other|others|more|such|most|many|all|both|few|several|additional|further)$/
const REACH = 4

/** The tokens of a noun, its adjectives with it. */
export type Nouns = Stretch

/** The noun group behind a number: its own, or one behind adjectives and participles. */
export function nounFrom(reading: Reading, next: number, many: boolean): Nouns | null {
  const { chunks, tokens } = reading
  const verbal = many ? verbalFrom(reading, next) : null
  if (verbal) return verbal
  if (PERSON_NOUNS.has(tokens[next]?.normal ?? '')) return { from: next, to: next + 1 }
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
  if (chunk.kind === 'adverb')
    return (
      /ly$/.test(chunk.word) ||
      BEFORE_NOUN.test(chunk.word) ||
      (chunk.word === 'earlier' && isNounGroup(next) && !next.time)
    )
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
  if (!last || isPlural(last.normal) || !last.capitalized || joint?.kind !== 'conjunction' || !isNounGroup(other))
    return to
  const head = tokens[other.to - 1]
  return head && isPlural(head.normal) && !head.capitalized && !isDetermined(other, tokens) ? other.to : to
}

/** "there were 87 flood warnings": what looks like a verb, where the number is another's object. */
function verbalFrom(reading: Reading, next: number): Nouns | null {
  const { chunks, tokens } = reading
  const k = reading.chunkOf(next)
  const [number, verb, noun] = [chunks[k - 1], chunks[k], chunks[k + 1]]
  const lead = chunks[k - 2]
  if (!isVerbGroup(verb) || verb.to - verb.from > 1 || !tokens[next]?.is('Infinitive') || !isNounGroup(noun))
    return null
  if (!isNounGroup(number) || noun.pronoun || isDetermined(noun, tokens) || !isPlural(noun.word)) return null
  const isObject =
    (lead?.kind === 'preposition' && !BOUND_PARTS.has(lead.word)) || (isVerbGroup(lead) && !TELLS.test(lead.word))
  return isObject && noun.to - noun.from === 1 ? { from: next, to: noun.to } : null
}

const TELLS = /^(?:sa(?:id|ys?)|think|thought|believ|estimat|claim|show|suggest|report|found|know)/

/** "87 jewelry stores": where more than one is counted, no singular noun has a verb in "s" behind it. */
function withVerbal({ tokens }: Reading, to: number, many: boolean): number {
  const [last, next] = [tokens[to - 1], tokens[to]]
  return many &&
    last &&
    next &&
    !isPlural(last.normal) &&
    // "new Northgate shares"
    (!last.capitalized || last.text.includes('-') || next.normal === 'shares') &&
    next.is('Verb') &&
    /[^su]s$/.test(next.normal) &&
    !/^(?:is|was|has|does)$/.test(next.normal)
    ? to + 1
    : to
}
