import { isToken, normal } from '../../language/item.js'
import { type Item, isQuotation, type Unit } from './unit.js'

/** What has a title: the film “The Long Road”. */
const TITLED =
  /^(?:film|movie|documentary|book|memoir|novel|bestseller|play|musical|opera|song|album|single|hit|ballad|anthem|show|series|sitcom|episode|podcast|poem|essay|article|column|op-ed|editorial|story|painting|exhibition|game|titled|entitled|called|named|dubbed|nicknamed|headlined|labeled|termed|known|so-called|term|word|phrase|nickname|hashtag)$/

/** Whether a quotation is what somebody said, and not a title, a term or a word held up with tongs. */
export function isUtterance({ document, items }: Unit, at: number): boolean {
  const item = items[at]
  if (!isQuotation(item)) return false
  const text = document.text.slice(item.inner.start, item.inner.end).trim()
  const ended = /[.!?,…—–-]$/.test(text)
  if (item.words < 3 && !/[.!?]$/.test(text)) return false
  if (TITLED.test(normal(wordBefore(items, at)))) return item.words > 6 && /[.!?]$/.test(text) && !isTitle(text)
  return !isTitle(text) || (ended && item.words > 2 && /[.!?]$/.test(text))
}

function wordBefore(items: readonly Item[], at: number): Item | undefined {
  const before = items[at - 1]
  return isToken(before) && before.kind === 'punctuation' ? items[at - 2] : before
}

/** Every longer word with a capital: "The Long Road to the Sea". */
function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}’'-]{3,40}/gu) ?? []
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))
}
