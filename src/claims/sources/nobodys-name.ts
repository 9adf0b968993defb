import type { Token } from '../../language/token.js'
import { NUMBERED } from '../../lexicon/numbered.js'

/** "Phase 3", "Article 50": what is called by its number is nobody. */
export function isNumbered(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 1 && NUMBERED.has(tokens[from]?.normal ?? '') && tokens[to]?.kind === 'number'
}

/** "Calder Inc. (NYSE: CLD)": an exchange, and what the company is called there, are nobody's names. */
export function pastTicker(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.text !== '(' || !tokens[open - 1]) return open
  const colon = tokens.findIndex(({ text }, i) => i > open + 1 && i < open + 4 && text === ':')
  if (colon < 0 || tokens[colon + 2]?.text !== ')') return open
  const isExchange = tokens.slice(open + 1, colon).every(({ capitalized }) => capitalized)
  return isExchange && /^[\p{Lu}\d.]{1,6}$/u.test(tokens[colon + 1]?.text ?? '') ? colon + 2 : open
}
