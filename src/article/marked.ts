import type { ZoneKind } from '../record.js'
import { isBoilerplate, isLabel } from './boilerplate.js'
import { bylineNames } from './byline.js'
import { isCaption } from './caption.js'
import type { ZonedParagraph } from './paragraph.js'
import { isTimestamp } from './timestamp.js'
import { withDateline } from './zones.js'

/** A paragraph with more characters tells some of the story; so much of it may stand above a byline or a time stamp. */
const TELLING = 60
const ABOVE_BYLINES = 1

/**
 * The paragraphs of a text whose markup told the zones. What it calls body is looked at once more: a page marks up the
 * line "By A and B" or "Sign up for our newsletter" as it does the story's own.
 */
export function markedParagraphs(text: string, parts: readonly ZonedParagraph[]): ZonedParagraph[] {
  let told = 0
  return parts.flatMap((part) => {
    const words = text.slice(part.start, part.end)
    // a button among the writers' names, or under a picture
    if (part.zone !== 'body') return [isLabel(words) ? { ...part, zone: 'boilerplate' } : part]
    const zone = zoneOf(words, told <= ABOVE_BYLINES)
    if (zone === 'body' && words.length > TELLING) told++
    return withDateline(text, { ...part, zone })
  })
}

function zoneOf(words: string, isTop: boolean): ZoneKind {
  if (isCaption(words)) return 'caption'
  if (isBoilerplate(words)) return 'boilerplate'
  return isTop && (isTimestamp(words) || bylineNames(words).length > 0) ? 'byline' : 'body'
}
