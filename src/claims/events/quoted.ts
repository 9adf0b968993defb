import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import type { Stretch } from '../../language/item.js'
import type { Token } from '../../language/token.js'
import type { Anchored } from './anchored.js'

/** Quotation marks in a sentence, which no base phrase knows of. */

/** Whether a quotation opens or closes between token `from` and token `to`. */
export function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).filter(isQuotationMark).length % 2 === 1
}

/** Whether a quotation that began before token `from` ends before token `to`. */
export function closesQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  const mark = tokens.findIndex((token, i) => i >= from && i < to && isQuotationMark(token))
  if (mark < 0) return false
  return tokens[mark]?.text === '”' || tokens.slice(0, mark).filter(isQuotationMark).length % 2 === 1
}

/** "to “watch and act”", but "she had “plundered” it", "they “fought” it": a verb without its subject and auxiliaries. */
export function isQuotedWord(tokens: readonly Token[], chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k]
  if (!isVerbGroup(verb)) return false
  if (verb.form === 'infinitive') return true
  return !isNounGroup(chunks[k - 1]) && !tokens.slice(verb.from, verb.to).some(isQuotationMark)
}

/** Whether a quotation begins with token `from`. */
export function opensQuotation(tokens: readonly Token[], from: number): boolean {
  const mark = tokens[from - 1]
  return mark?.text === '“' || (mark?.text === '"' && tokens.slice(0, from).filter(isQuotationMark).length % 2 === 1)
}

function isQuotationMark({ text }: Token): boolean {
  return /^["“”]$/.test(text)
}

/** Without what is quoted before it, and the word that leads it then: "chanting “no deal, no peace” after the union failed". */
export function withoutQuotation({ tokens }: Anchored, { from, to }: Stretch): Stretch {
  const close = tokens.findLastIndex(({ text }, i) => i >= from && i < to && /^["”]$/.test(text))
  if (close < 0) return { from, to }
  const open = tokens.slice(0, close).filter(({ text }) => /^["“]$/.test(text))
  const opener = tokens.findLastIndex(({ text }, i) => i < close && /^["“]$/.test(text))
  const isClosing = tokens[close]?.text === '”' || open.length % 2 === 1
  // "the “overall level of violence” in the country"
  if (!isClosing || opener >= from - 2) return { from, to }
  let at = close + 1
  while (at < to - 1 && (tokens[at]?.is('Preposition') || tokens[at]?.is('Conjunction'))) at++
  return { from: at, to }
}
