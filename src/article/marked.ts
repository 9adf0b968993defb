import { BOILERPLATE, CAPTION_OPENING, PHOTO_CREDIT } from '../lexicon/boilerplate.js'
import type { ZoneKind } from '../record.js'
import { bylineNames, isTimestamp } from './byline.js'
import { datelineLength } from './dateline.js'
import type { ZonedParagraph } from './zones.js'

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
    return zone === 'body' ? withDateline(text, part) : [{ ...part, zone }]
  })
}

function zoneOf(words: string, at: number): ZoneKind {
  if (words.length >= SHORT) return 'body'
  if (CAPTION_OPENING.test(words) || PHOTO_CREDIT.test(words)) return 'caption'
  if (BOILERPLATE.some((mark) => mark.test(words))) return 'boilerplate'
  return at < TOP && words.length < 200 && (isTimestamp(words) || bylineNames(words).length > 0) ? 'byline' : 'body'
}

function withDateline(text: string, { start, end, zone }: ZonedParagraph): ZonedParagraph[] {
  const length = datelineLength(text.slice(start, Math.min(end, start + 160)))
  if (length === 0) return [{ start, end, zone }]
  const body = text.slice(start + length, end)
  return [
    { start, end: start + length, zone: 'dateline' },
    { start: start + length + (body.length - body.trimStart().length), end, zone },
  ]
}
