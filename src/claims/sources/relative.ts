import type { Document } from '../../language/document.js'
import { singular } from '../../language/singular.js'
import type { Token } from '../../language/token.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import type { Span } from '../../record.js'
import { firstEndingAfter, spanOf } from '../../text/span.js'
import type { Name } from './name.js'
import type { Registry } from './registry.js'

/** What "who" goes back to: the name or noun phrase before it, past an apposition: "Ann Hall, a nurse in Olten, who said". */
export function relativeHead(document: Document, registry: Registry, who: Span): Span | null {
  const sentence = document.sentences[firstEndingAfter(document.sentences, who.start)]
  if (!sentence) return null
  const { tokens } = sentence
  const at = tokens.findIndex((token) => token.start >= who.start)
  const apart = tokens[at - 1]?.text === ','
  const end = lastBefore(tokens, apart ? at - 2 : at - 1)
  const last = tokens[end]
  if (!last) return null
  const names = registry.within({ start: sentence.start, end: last.end })
  const name = names.at(-1)
  const link = name ? linkBefore(tokens, name, who) : -1
  if (name?.end === last.end && link < 0 && (name.type === 'person' || !apart)) return name
  // "Ann Hall, a nurse in Olten, who": the person before an apposition without another one
  const person = names.findLast((one) => one.type === 'person' && !(link >= 0 && one === name))
  const behind = person ? tokens.findIndex((token) => token.start >= person.end) : -1
  const isPersons = person !== undefined && who.text !== 'which'
  if (isPersons && (apart || link >= 0) && isNextTo(tokens, behind, link >= 0)) return person
  const from = phraseStart(tokens, link >= 0 && !person ? link - 1 : end)
  const head = tokens[from]
  // "Gov. Ann Hall of Iowa, a Republican who": the person whom the apposition tells of
  const isApposed = tokens[from - 1]?.text === ',' && /^(?:the|an?)$/.test(head?.normal ?? '')
  if (isPersons && isApposed && isNamedUpTo(tokens, behind, from - 1)) return person
  return head ? spanOf(document.text, head.start, last.end) : null
}

/** Before a bracket that closes there: "Sen. Chris Hall (D-Conn.), who". */
function lastBefore(tokens: readonly Token[], end: number): number {
  return tokens[end]?.text === ')' ? tokens.findLastIndex((token, i) => i < end && token.text === '(') - 1 : end
}

/** "an analyst at Northgate Research who": the preposition by which a body, which is nobody, tells who; -1 where none does. */
function linkBefore(tokens: readonly Token[], name: Name, who: Span): number {
  const isNobody = name.guessed || (who.text === 'who' && name.type === 'organization')
  if (!isNobody) return -1
  const first = tokens.findIndex((token) => token.start >= name.start)
  const link = tokens[first - 1]?.normal === 'the' ? first - 2 : first - 1
  return /^(?:at|of|for|with|from)$/.test(tokens[link]?.normal ?? '') ? link : -1
}

/** Whether what stands behind a name tells of it: a comma, or "Ann Lee of the Brookings Institution, who". */
function isNextTo(tokens: readonly Token[], behind: number, isOfBody: boolean): boolean {
  const next = tokens[behind]?.text ?? ''
  return next === ',' || (isOfBody && /^(?:of|from|at)$/.test(next))
}

/** Where the noun phrase that ends with the token at `end` begins. */
function phraseStart(tokens: readonly Token[], end: number): number {
  let from = end
  while (from > 0 && from > end - 9) {
    const token = tokens[from - 1]
    if (!token || token.kind === 'punctuation' || (token.is('Verb') && !token.capitalized) || token.is('Pronoun')) break
    if (token.is('Conjunction')) break
    from--
    if (/^(?:the|an?)$/.test(token.normal)) break
  }
  // "exchanges with Senate Republicans who", "bets on managers who": people are who is nearest
  const link = tokens.findLastIndex(
    (token, i) => i > from && i < end && token.is('Preposition') && token.normal !== 'of',
  )
  if (link > 0 && isPeople(tokens[end])) from = link + 1
  // "Among those who"
  while (from < end && tokens[from]?.is('Preposition')) from++
  return from
}

/** "managers", "Senate Republicans" */
function isPeople(token: Token | undefined): boolean {
  if (!token?.normal.endsWith('s')) return false
  return ROLE_NOUNS.has(singular(token.normal)) || (token.capitalized && token.is('Plural'))
}

/** Whether only where somebody is from stands between a name and the comma at `comma`: "of Iowa". */
function isNamedUpTo(tokens: readonly Token[], from: number, comma: number): boolean {
  return from === comma || (/^(?:of|from)$/.test(tokens[from]?.normal ?? '') && comma - from < 4)
}
