import { FUNCTION_WORDS, type WordClass } from '../../lexicon/function-words.js'
import { type Item, isToken, normal } from '../item.js'
import type { Token } from '../token.js'

/** "Bank Chief Warns of New Crisis": where every word has a capital, capitals tell nothing. */
export function isTitleCase(items: readonly Item[]): boolean {
  let words = 0
  let capitals = 0
  for (const item of items) {
    if (!isToken(item) || item.kind !== 'word' || item.text.length < 4) continue
    words++
    if (item.capitalized) capitals++
  }
  return words >= 4 && capitals >= words * 0.85
}

const PAST_CUE = /^(?:said|told|found|knew|thought|saw|felt|wrote|spoke|swore|sought|hit)$/

/** The class of a word with a capital in a headline: small words and verbs that report are what they are, others names. */
export function classInHeadline(token: Token, previous: Item | undefined, before: WordClass | undefined): WordClass {
  const word = token.normal
  const closed = FUNCTION_WORDS.get(word)
  if (closed) return closed
  if (before === 'X' || before === 'O') return 'V'
  if (token.cues.length === 0 || before === 'D' || before === 'A' || before === 'P') return 'N'
  if (word.endsWith('ing')) return 'G'
  const plural = /(?:[^s]s|men|people|police)$/.test(normal(previous))
  return /[^s]s$/.test(word) !== plural || word.endsWith('ed') || PAST_CUE.test(word) ? 'V' : 'N'
}
