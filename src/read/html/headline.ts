import { type Element, elementsIn } from './element.js'
import { folded, wordsIn } from './words.js'

const LONGEST = 300
/** A shorter heading may stand in any title by chance. */
const SHORTEST = 8

/** Finds the headline, and marks the elements that it is in. */
export function headlineOf(page: Element, titles: readonly string[]): Element | null {
  const headline = headingOf(page, titles)
  for (let at = headline; at; at = at.parent) at.headed = true
  return headline
}

/** The heading that is one of the page's titles, or a part of it; else its one h1; else none. */
function headingOf(page: Element, titles: readonly string[]): Element | null {
  const wanted = titles.map(folded).filter((title) => title.length > SHORTEST)
  const firsts: Element[] = []
  for (const element of elementsIn(page)) {
    if (!/^h[1-3]$/.test(element.name) || element.text > LONGEST) continue
    const words = folded(wordsIn(element))
    if (words.length > SHORTEST && wanted.some((title) => title.includes(words) || words.includes(title)))
      return element
    if (element.name === 'h1' && words !== '') firsts.push(element)
  }
  return firsts.length === 1 ? (firsts[0] ?? null) : null
}
