import type { Document } from '../../language/document.js'
import type { Token } from '../../language/token.js'
import type { Span } from '../../record.js'
import { firstEndingAfter, spanOf } from '../../text/span.js'

/** The plural noun phrases that "they" at an offset may go back to: at the head of its own sentence, then of the one before. */
export function groupsBefore({ text, sentences }: Document, offset: number): Span[] {
  const at = firstEndingAfter(sentences, offset)
  const groups: Span[] = []
  for (const sentence of [sentences[at], sentences[at - 1]]) {
    const tokens = sentence?.tokens.slice(0, 12) ?? []
    const noun = tokens.findIndex((token) => token.end < offset && token.is('Plural') && !token.is('Pronoun'))
    let from = noun
    while (from > 0 && isModifier(tokens[from - 1])) from--
    const first = tokens[from]
    const last = tokens[noun]
    if (first && last) groups.push(spanOf(text, first.start, last.end))
  }
  return groups
}

function isModifier(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.is('Pronoun') || token.is('Conjunction')) return false
  return token.is('Adjective') || token.is('Noun') || token.is('Determiner')
}
