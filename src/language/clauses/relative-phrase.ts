import { type Chunk, isNounGroup, isVerbGroup } from '../chunks/index.js'
import { headOfVerb } from './head-of.js'
import { isComma, isRelative } from './marks.js'
import { nounPhraseEndingAt, type Subject } from './noun-phrase.js'

/** "Those who voted", "a woman whose son died", "the woman he married", "people living nearby", "those who are poor": a phrase that ends with its verb. */
export function nounPhraseEndingInVerb(chunks: readonly Chunk[], end: number): Subject | null {
  const last = chunks[end]
  // "a woman who is ill", "a woman who went missing"
  const isState = last?.kind === 'adjective' || (last?.word === 'missing' && isVerbGroup(chunks[end - 1]))
  const k = isState ? end - 1 : end
  const verb = chunks[k]
  const before = chunks[k - 1]
  if (!isVerbGroup(verb) || isComma(before)) return null
  const isWhose = isNounGroup(before) && chunks[k - 2]?.word === 'whose' && isNounGroup(chunks[k - 3])
  if (isWhose) return nounPhraseEndingAt(chunks, k - 3, end)
  const isHis = isNounGroup(before) && before.pronoun && SUBJECT_PRONOUN.test(before.word) && isNounGroup(chunks[k - 2])
  if (isHis) return nounPhraseEndingAt(chunks, k - 2, end)
  if (!isRelative(before) && verb.form !== 'gerund') return null
  const head = headOfVerb(chunks, k)
  return head < 0 || isComma(chunks[head + 1]) ? null : nounPhraseEndingAt(chunks, head, end)
}

const SUBJECT_PRONOUN = /^(?:he|she|they|I|we|you)$/i
