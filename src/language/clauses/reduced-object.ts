import { type Chunk, isNounGroup, isVerbGroup } from '../chunks/index.js'
import { isComma, isFiniteGroup, isReduced, isReducedAt, isTime } from './marks.js'
import { nounPhraseEndingAt } from './noun-phrase.js'

/** "canceled a rally slated for Monday", "runs a site called Mic": a participle behind an object, no verb of the sentence. */
export function isReducedObject(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k]
  // "the mayor, a Democrat, on Tuesday called for a vote"
  if (!isVerbGroup(verb) || !isNounGroup(chunks[k - 1]) || isTime(chunks[k - 1])) return false
  const isNaming = verb.past && verb.to - verb.from === 1 && /^(?:called|named|dubbed|titled|labeled)$/.test(verb.word)
  // "a site called Mic", but "as farmers called for his dismissal"
  const named = isNaming && chunks[k + 1]?.kind !== 'preposition'
  // "a group called Ginbot, was"
  const behind = isComma(chunks[k + 2]) ? k + 3 : k + 2
  const name = chunks[k + 1]
  // "called the system rigged": what has an article is no name
  const isName =
    isNounGroup(name) && !name.pronoun && !/^(?:the|his|her|its|their|this|that|these|those)$/.test(name.lead)
  if (named && isName && isFiniteGroup(chunks[behind])) return true
  // "in a letter released Monday, he"
  const dated = isReducedAt(chunks, k) && isTime(chunks[k + 1]) && isComma(chunks[k + 2])
  if (!named && !dated && !isReduced(chunks, k)) return false
  const lead = chunks[nounPhraseEndingAt(chunks, k - 1).at - 1]
  // "even as farmers called for a vote": the only verb that its clause can have
  if (/^(?:as|after|before)$/.test(lead?.word ?? '')) return isFollowedByVerb(chunks, k)
  return isVerbGroup(lead) || lead?.kind === 'preposition'
}

function isFollowedByVerb(chunks: readonly Chunk[], k: number): boolean {
  const closes = (chunk: Chunk) => isComma(chunk) || chunk.kind === 'quotation' || chunk.kind === 'that'
  const next = chunks.findIndex((chunk, j) => j > k && (closes(chunk) || isFiniteGroup(chunk)))
  return isFiniteGroup(chunks[next])
}
