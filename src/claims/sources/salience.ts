import type { Token } from '../../language/token.js'
import type { Name } from './name.js'

/** How much one who is mentioned is in the reader's mind, by the place in the sentence; a sentence later it is 1 less. */
export const SPEAKER = 3.6
export const SUBJECT = 3
export const OBJECT = 2
export const ASIDE = 1.2
export const QUOTED = 0.4

/** Whether what stands behind a token is between quotation marks, by what stood before it. */
export function quotedAfter(token: Token, before: boolean): boolean {
  switch (token.text) {
    case '“':
    case '``':
    case '‘':
      return true
    case '”':
    case '’':
      return false
    case '"':
    case "''":
      return !before
    default:
      return before
  }
}

/** How much a name is in mind: as a subject, as an object, as whose something is, or behind a preposition. */
export function weightOf(name: Name, tokens: readonly Token[], subject: boolean): number {
  if (tokens[name.last + 1]?.normal === "'s") return ASIDE
  const before = tokens[name.first - 1]?.normal ?? ''
  if (before === 'for' && isTopic(name, tokens)) return SUBJECT
  if (
    /^(?:of|for|to|with|by|against|about|from|at|on|in|than|like|between|behind|under|over|and|including)$/.test(before)
  )
    return ASIDE
  // one of a list: "songs by Ana Ruiz, Joe Pike and Mo Lund"
  if (before === ',' && /^(?:,|and|or)$/.test(tokens[name.last + 1]?.normal ?? '') && isName(tokens[name.first - 2]))
    return ASIDE
  return subject ? OBJECT : SUBJECT
}

/** "For Ann Hall, the news came late", "It was hard for Ann Hall": whom the sentence is about. */
function isTopic({ first, last }: Name, tokens: readonly Token[]): boolean {
  if (first === 1) return tokens[last + 1]?.text === ','
  return first === 4 && tokens[0]?.normal === 'it' && /^(?:is|was|'s)$/.test(tokens[1]?.normal ?? '')
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capitalized
}
