import { folded } from '../../text/folded.js'
import { type Element, isBlock } from './element.js'
import { isNamedStory } from './hints.js'
import { mainElementsIn } from './main.js'
import { isProse } from './parse.js'
import { widened } from './widened.js'
import { wordsIn } from './words.js'

/** How far up a paragraph counts. */
const LEVELS = 5
/** A block with so many characters of its own is a story with line breaks for paragraphs. */
const WHOLE_STORY = 400
/** How far below the headline, in characters, a story is expected to begin. */
const NEAR = 2_000
/** So many characters of a paragraph's beginning tell it from all others. */
const BEGINNING = 40

/**
 * The element that holds the story: the one with the densest prose, and one around it where that holds more.
 *
 * Each paragraph counts for the element it stands in, by half for the one around that, and so on; near the headline it
 * counts double, and again where the page's description or data quote it.
 */
export function storyOf(page: Element, headline: Element | null, quoted: readonly string[]): Element {
  const known = beginningsIn(quoted)
  const scores = new Map<Element, number>()
  let below = 0
  for (const element of mainElementsIn(page)) {
    if (element === headline) below = 1
    if (!isBlock(element.name) || !isProse(element)) continue
    let weight = 1
    if (below > 0) {
      weight += NEAR / (NEAR + below)
      below += element.own
    }
    if (isQuoted(element, known)) weight *= 3
    if (element.own > WHOLE_STORY) add(scores, element, (1 + element.own / 100) * weight)
    let score = (1 + Math.min(3, element.own / 100)) * weight
    for (let around = element.parent, level = 0; around && level < LEVELS; around = around.parent, level++) {
      // the rest of a paragraph whose bold was never closed is not the story
      if (isBlock(around.name) || !around.parent) add(scores, around, score)
      score /= 2
    }
  }
  return widened(best(scores) ?? page, page, headline)
}

/** What stands behind each word's start in the texts, as long as a paragraph's beginning. */
function beginningsIn(texts: readonly string[]): Set<string> {
  const beginnings = new Set<string>()
  for (const text of texts.map(folded)) {
    for (let at = 0; at + BEGINNING <= text.length; ) {
      beginnings.add(text.slice(at, at + BEGINNING))
      const space = text.indexOf(' ', at)
      if (space < 0) break
      at = space + 1
    }
  }
  return beginnings
}

function isQuoted(element: Element, known: ReadonlySet<string>): boolean {
  return known.size > 0 && known.has(folded(wordsIn(element).slice(0, BEGINNING * 2)).slice(0, BEGINNING))
}

function add(scores: Map<Element, number>, element: Element, score: number): void {
  scores.set(element, (scores.get(element) ?? 0) + score)
}

function best(scores: ReadonlyMap<Element, number>): Element | null {
  let found: Element | null = null
  let most = 0
  for (const [element, score] of scores) {
    const value = score * (1 - element.links / (element.text + 1)) * (isNamedStory(element) ? 1.5 : 1)
    if (value <= most) continue
    most = value
    found = element
  }
  return found
}
