import type { Document } from '../../language/document.js'
import type { Span } from '../../record.js'
import { firstEndingAfter, spanOf } from '../../text/span.js'
import type { Registry } from './registry.js'

/** What "who" goes back to: the name or noun phrase before it, past an apposition: "Ann Hall, a nurse in Olten, who said". */
export function relativeHead(document: Document, registry: Registry, who: Span): Span | null {
  const sentence = document.sentences[firstEndingAfter(document.sentences, who.start)]
  if (!sentence) return null
  const { tokens } = sentence
  const at = tokens.findIndex((token) => token.start >= who.start)
  let end = at - 1
  const apart = tokens[end]?.text === ','
  if (apart) end--
  const last = tokens[end]
  if (!last || last.end <= sentence.start) return null
  const names = registry.within({ start: sentence.start, end: last.end })
  const name = names.at(-1)
  // "an analyst at Northgate Research who": it is the analyst
  const first = name && tokens.findIndex((token) => token.start >= name.start)
  const isPart = name?.guessed && /^(?:at|of|for|with|from)$/.test(tokens[(first ?? 0) - 1]?.normal ?? '')
  if (name?.end === last.end && !isPart && (name.type === 'person' || !apart)) return name
  // "Ann Hall, a nurse in Olten, who": the person before an apposition without another one
  const person = names.findLast((one) => one.type === 'person' && !(isPart && one === name))
  const between = person && tokens.findIndex((token) => token.start >= person.end)
  if ((apart || isPart) && who.text !== 'which' && person && between !== undefined && tokens[between]?.text === ',')
    return person
  let from = end
  while (from > 0 && from > end - 9) {
    const token = tokens[from - 1]
    if (!token || token.kind === 'punctuation' || (token.is('Verb') && !token.capitalized) || token.is('Pronoun')) break
    if (token.is('Conjunction')) break
    from--
    if (/^(?:the|an?)$/.test(token.normal)) break
  }
  const head = tokens[from]
  return head ? spanOf(document.text, head.start, last.end) : null
}
