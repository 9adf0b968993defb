import { type Chunk, isNounGroup, isVerbGroup, type NounGroup } from '../../language/chunks/index.js'
import type { Subject } from '../../language/clauses/noun-phrase.js'
import { nounPhraseFrom } from '../../language/clauses/noun-phrase-from.js'
import { isToken, type Stretch } from '../../language/item.js'
import { singular } from '../../language/singular.js'
import type { OtherCue } from '../../lexicon/cues/others.js'
import { ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { PEOPLE } from '../../lexicon/people.js'
import type { Reading } from './reading.js'

/** Who stands behind the "by" of a passive: the phrase, the chunk behind it, and its noun. */
interface Agent extends Stretch {
  end: number
  head: NounGroup
}

/** Of what can only be called something, who calls it so is somebody. */
export function mayAct(reading: Reading, agent: NounGroup, { frames }: OtherCue): boolean {
  return !(frames.size === 1 && frames.has('n')) || isSomebody(reading, agent)
}

/** A name, a person or a body, one or more: not "a landslide", "12 votes", "any measure". */
export function isSomebody({ items }: Reading, { to, word, pronoun }: NounGroup): boolean {
  const last = items[to - 1]
  const isOf = (words: ReadonlySet<string>) => words.has(word) || words.has(singular(word))
  return (
    pronoun ||
    (isToken(last) && last.capitalized) ||
    isOf(PEOPLE) ||
    isOf(ORGANIZATION_NOUNS) ||
    /^(?:media|press|others|some|many|two|three|organi[sz]ations?)$/.test(word)
  )
}

/** "Barrett was confirmed by the Senate", "The sentence was confirmed by a court", "by a biopsy": nobody says so. */
export function isApproved({ chunks, items }: Reading, { at }: Subject, agent: NounGroup): boolean {
  if (/^(?:senate|tests?|biops(?:y|ies)|scans?|analysis|autopsy)$/.test(agent.word)) return true
  const noun = chunks[at]
  if (!isNounGroup(noun)) return false
  const last = items[noun.to - 1]
  // "Deaths were confirmed by police"
  const isName = isToken(last) && last.capitalized && !(noun.from === 0 && /[^s]s$/.test(noun.word))
  return (
    noun.pronoun ||
    isName ||
    PEOPLE.has(noun.word) ||
    /^(?:nomination|appointment|sentence|conviction)$/.test(noun.word)
  )
}

/** "was called “a joke” by the mayor", "hailed as a hero by fans": who says so, where it begins, behind what is said. */
export function agentWithin(reading: Reading, { from, to }: Stretch): (Stretch & { at: number }) | null {
  const { chunks } = reading
  const k = chunks.findIndex((chunk, i) => {
    const before = chunks[i - 1]
    const isSaid = /^(?:quotation|adjective)$/.test(before?.kind ?? '') || (isNounGroup(before) && !before.time)
    return chunk.from > from && chunk.to < to && chunk.word === 'by' && isSaid
  })
  const by = chunks[k]
  const agent =
    by && !chunks.some((chunk) => chunk.from >= from && chunk.to <= by.from && isVerbGroup(chunk))
      ? agentBehind(reading, k - 1)
      : null
  return by && agent && isSomebody(reading, agent.head) ? { ...agent, at: by.from } : null
}

/** "by the union", right behind the verb or behind an adverb. */
export function agentBehind({ chunks }: Reading, k: number, cue?: OtherCue): Agent | null {
  let j = k + 1
  while (chunks[j]?.kind === 'adverb') j++
  const agent = chunks[j + 1]
  // "is expected by the end of the month"
  if (chunks[j]?.word !== 'by' || !isNounGroup(agent) || isDate(agent)) return null
  const phrase = nounPhraseFrom(chunks, j + 1)
  // "was accused by aides of lying", "dismissed by the mayor as a stunt": what the cue takes is no part of who says it
  const own = chunks.findIndex((chunk, i) => i > j + 1 && i < phrase.end && takesHere(chunks, i, chunk, cue))
  return own < 0
    ? { ...phrase, head: agent }
    : { from: phrase.from, to: chunks[own - 1]?.to ?? phrase.to, end: own, head: agent }
}

function isDate(group: NounGroup): boolean {
  return group.time || /^(?:end|beginning|start|middle|close)$/.test(group.word)
}

function takesHere(chunks: readonly Chunk[], i: number, { kind, word }: Chunk, cue: OtherCue | undefined): boolean {
  const next = chunks[i + 1]
  // "hailed by ministers by the end of May"
  if (word === 'by' && isNounGroup(next) && isDate(next)) return true
  if (kind !== 'preposition' || !cue) return false
  return word === 'as' || (cue.frames.has(`+${word}`) && (word !== 'of' || /ing$/.test(chunks[i + 1]?.word ?? '')))
}
