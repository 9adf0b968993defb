import type { Document } from '../../language/document.js'
import { singular } from '../../language/singular.js'
import type { Token } from '../../language/token.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
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
  // "Sen. Chris Hall (D-Conn.), who"
  if (tokens[end]?.text === ')') end = tokens.findLastIndex((token, i) => i < end && token.text === '(') - 1
  const last = tokens[end]
  if (!last || last.end <= sentence.start) return null
  const names = registry.within({ start: sentence.start, end: last.end })
  const name = names.at(-1)
  // "an analyst at Northgate Research who": it is the analyst
  const first = name && tokens.findIndex((token) => token.start >= name.start)
  const isNobody = name?.guessed || (who.text === 'who' && name?.type === 'organization')
  const behind = tokens[(first ?? 0) - 1]?.normal === 'the' ? (first ?? 0) - 2 : (first ?? 0) - 1
  const isPart = isNobody && /^(?:at|of|for|with|from)$/.test(tokens[behind]?.normal ?? '')
  if (name?.end === last.end && !isPart && (name.type === 'person' || !apart)) return name
  // "Ann Hall, a nurse in Olten, who": the person before an apposition without another one
  const person = names.findLast((one) => one.type === 'person' && !(isPart && one === name))
  const between = person && tokens.findIndex((token) => token.start >= person.end)
  // "Ann Lee of the Brookings Institution, who"
  const next = between === undefined ? '' : (tokens[between]?.text ?? '')
  const isHers = next === ',' || (isPart && /^(?:of|from|at)$/.test(next))
  if ((apart || isPart) && who.text !== 'which' && person && isHers) return person
  // "an analyst at the Brookings Institution, who": up to the analyst
  if (isPart && !person) end = behind - 1
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
  const head = tokens[from]
  // "Gov. Ann Hall of Iowa, a Republican who": the person whom the apposition tells of
  const isApposed = tokens[from - 1]?.text === ',' && /^(?:the|an?)$/.test(head?.normal ?? '')
  if (isApposed && who.text !== 'which' && person && between !== undefined && isNamedUpTo(tokens, between, from - 1))
    return person
  return head ? spanOf(document.text, head.start, last.end) : null
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
