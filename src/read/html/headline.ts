import { folded } from '../../text/folded.js'
import { type Element, elementsIn } from './element.js'
import { wordsIn } from './words.js'

const LONGEST = 300
/** A shorter heading may stand in any title by chance. */
const SHORTEST = 8

/** Finds the headline, and marks the elements that it is in. */
export function headlineOf(page: Element, titles: readonly string[]): Element | null {
  const headline = headingOf(page, titles)
  for (let at = headline; at; at = at.parent) at.headed = true
  return headline
}

/** The heading that has most of one of the page's titles; else its one h1; else none. */
function headingOf(page: Element, titles: readonly string[]): Element | null {
  const wanted = titles.map(folded).filter((title) => title.length > SHORTEST)
  const firsts: Element[] = []
  let found: Element | null = null
  let longest = 0
  for (const element of elementsIn(page)) {
    if (!/^h[1-3]$/.test(element.name) || element.text > LONGEST) continue
    const words = folded(wordsIn(element))
    const shared = words.length > SHORTEST ? Math.max(0, ...wanted.map((title) => sharedBy(title, words))) : 0
    if (shared > longest) {
      found = element
      longest = shared
    }
    if (element.name === 'h1' && words !== '') firsts.push(element)
  }
  return found ?? (firsts.length === 1 ? (firsts[0] ?? null) : null)
}

/** How many characters two titles share, of which one is all in the other; else none. */
function sharedBy(one: string, other: string): number {
  return one.includes(other) || other.includes(one) ? Math.min(one.length, other.length) : 0
}
