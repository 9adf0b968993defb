import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import { HONORIFICS, isTitleWord } from '../../lexicon/titles.js'
import type { FoundTime } from './scan.js'

const MONTH = /^(?:March|April|May|June|August)$/
const NAMED = /\b(\p{Lu}\p{Ll}{1,15})\.? (March|April|May|June|August)\b(?! \d)/gu
/** What stands before a month and before nobody's name: "in May", "last May". */
const OF_TIME =
  /\b(?:in|since|until|till|during|throughout|last|next|this|early|late|mid|every|each|(?:end|middle|start|beginning) of)[\s-]$/i

/** The months that are somebody's surname in a text, "Theresa May" or "Mr. March". */
export function surnamesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [, first = '', month = ''] of text.matchAll(NAMED)) {
    const word = first.toLowerCase()
    if (GIVEN_NAMES.has(word) || HONORIFICS.has(word) || isTitleWord(first)) names.add(month)
  }
  return names
}

/** "May said", in a text that tells of Theresa May, is no month; "in May" is one, and so is "April and May". */
export function withoutSurnames(found: readonly FoundTime[], text: string, surnames: () => ReadonlySet<string>) {
  return found.filter(({ rule, start, end }, i) => {
    if (rule !== 'date.month' || !MONTH.test(text.slice(start, end))) return true
    const isBeside = text.slice(found[i - 1]?.end ?? 0, start).length < 6 && i > 0
    return isBeside || OF_TIME.test(text.slice(0, start)) || !surnames().has(text.slice(start, end))
  })
}
