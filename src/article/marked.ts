import type { ZoneKind } from '../record.js'
import { isBoilerplate, isLabel } from './boilerplate.js'
import { bylineNames } from './byline.js'
import { isCaption } from './caption.js'
import type { ZonedParagraph } from './paragraph.js'
import { isTimestamp } from './timestamp.js'
import { withDateline } from './zones.js'

/** How far down bylines and time stamps may stand. */
const TOP = 8

/**
 * The paragraphs of a text whose markup told the zones. What it calls body is looked at once more: a page marks up the
 * line "By A and B" or "Sign up for our newsletter" as it does the story's own.
 */
export function markedParagraphs(text: string, parts: readonly ZonedParagraph[]): ZonedParagraph[] {
  return parts.flatMap((part, i) => {
    const words = text.slice(part.start, part.end)
    // a button among the writers' names, or under a picture
    if (part.zone !== 'body') return [isLabel(words) ? { ...part, zone: 'boilerplate' } : part]
    const zone = zoneOf(words, i)
    return withDateline(text, { ...part, zone })
  })
}

function zoneOf(words: string, at: number): ZoneKind {
  if (isCaption(words)) return 'caption'
  if (isBoilerplate(words)) return 'boilerplate'
  return at < TOP && (isTimestamp(words) || bylineNames(words).length > 0) ? 'byline' : 'body'
}
