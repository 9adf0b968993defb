import type { ZoneKind } from '../../record.js'
import { type Element, elementsIn, isWithin } from './element.js'
import { isNamedByline } from './hints.js'
import { isAside } from './main.js'
import { wordsIn } from './words.js'

/** A byline is no longer than this. */
const LONGEST = 200
/** So many lines of writers and times stand between a headline and its story. */
const LINES = 4

/** The headline and the byline, where they stand above the element that holds the story. */
export function topOf(page: Element, headline: Element | null, story: Element): { zone: ZoneKind; text: string }[] {
  if (!headline || isWithin(headline, story)) return []
  return [
    { zone: 'headline' as const, text: wordsIn(headline) },
    ...bylinesBetween(page, headline, story).map((text) => ({ zone: 'byline' as const, text })),
  ]
}

function bylinesBetween(page: Element, headline: Element, story: Element): string[] {
  const lines: string[] = []
  let taken: Element | null = null
  let isBelow = false
  for (const element of elementsIn(page)) {
    if (element === story) break
    if (element === headline) isBelow = true
    if (!isBelow || element.text === 0 || element.text > LONGEST || (taken && isWithin(element, taken))) continue
    if (isWithin(element, headline) || !(isNamedByline(element) || element.name === 'time') || isAside(element, page))
      continue
    taken = element
    const words = wordsIn(element)
    if (!lines.includes(words)) lines.push(words)
    if (lines.length === LINES) break
  }
  return lines
}
