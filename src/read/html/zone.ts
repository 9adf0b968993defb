import type { ZoneKind } from '../../record.js'
import { type Element, isBlock } from './element.js'
import { isNamedByline, isNamedCaption, isNamedTime } from './hints.js'
import { isAside } from './main.js'

/**
 * What the markup of an element says that it is; else what the element around it is.
 *
 * Above a story (`isTop`) what tells a time may be no block of its own.
 */
export function zoneOf(element: Element, around: ZoneKind, story: Element, isTop: boolean): ZoneKind {
  if (around === 'boilerplate') return around
  if (isAside(element, story)) return 'boilerplate'
  if (around !== 'body' || element.prose >= story.prose / 2) return around
  if (isTop && isNamedTime(element)) return 'byline'
  if (!isBlock(element.name)) return around
  if (isNamedCaption(element)) return 'caption'
  return element.text < 400 && isNamedByline(element) ? 'byline' : around
}
