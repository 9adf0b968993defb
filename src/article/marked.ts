import { BOILERPLATE, CAPTION_OPENING, PHOTO_CREDIT } from '../lexicon/boilerplate.js'
import type { ZoneKind } from '../record.js'
import { bylineNames, isTimestamp } from './byline.js'
import { withDateline, type ZonedParagraph } from './zones.js'

/** A longer paragraph is body whatever it says. */
const SHORT = 400
/** How far down bylines and time stamps may stand. */
const TOP = 8

/**
 * The paragraphs of a text whose markup told the zones. What it calls body is looked at once more: a page marks up the
 * line "By A and B" or "Sign up for our newsletter" as it does the story's own.
 */
export function markedParagraphs(text: string, parts: readonly ZonedParagraph[]): ZonedParagraph[] {
  return parts.flatMap((part, i) => {
    if (part.zone !== 'body') return [part]
    const zone = zoneOf(text.slice(part.start, part.end), i)
    return withDateline(text, { ...part, zone })
  })
}

function zoneOf(words: string, at: number): ZoneKind {
  if (words.length >= SHORT) return 'body'
  if (CAPTION_OPENING.test(words) || PHOTO_CREDIT.test(words)) return 'caption'
  if (BOILERPLATE.some((mark) => mark.test(words))) return 'boilerplate'
  return at < TOP && words.length < 200 && (isTimestamp(words) || bylineNames(words).length > 0) ? 'byline' : 'body'
}
