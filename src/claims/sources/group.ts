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

/** Writings that find and allege; "The bill was due. It said" goes back further. */
const FINDS = /^(?:study|report|survey|poll|analysis|review|audit|lawsuit|complaint|indictment)$/

/** The writing that "it" at an offset may go back to: the subject that one of the two sentences before begins with. */
export function writingBefore({ text, sentences }: Document, offset: number): Span | null {
  const at = firstEndingAfter(sentences, offset)
  for (const sentence of [sentences[at - 1], sentences[at - 2]]) {
    const tokens = sentence?.tokens.slice(0, 6) ?? []
    const noun = tokens.findIndex((token, i) => FINDS.test(token.normal) && !tokens[i + 1]?.is('Noun'))
    const isPhrase = noun > 0 && /^(?:the|an?|its|their)$/.test(tokens[0]?.normal ?? '')
    const first = tokens[0]
    const last = tokens[noun]
    if (isPhrase && first && last && tokens.slice(1, noun).every(isModifier)) return spanOf(text, first.start, last.end)
  }
  return null
}

function isModifier(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.is('Pronoun') || token.is('Conjunction')) return false
  return token.is('Adjective') || token.is('Noun') || token.is('Determiner')
}
