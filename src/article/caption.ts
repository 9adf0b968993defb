import { CAPTION_LABEL, CAPTION_OPENING, CREDIT_HINT, PHOTO_CREDITS } from '../lexicon/captions.js'

/** A longer paragraph is no caption, whatever it says. */
const LONGEST = 800
/** Nor is one that is longer and has a credit but no such opening. */
const CREDITED = 400

/** Whether a paragraph is the caption of a picture, or the credit of one. */
export function isCaption(paragraph: string): boolean {
  if (paragraph.length >= LONGEST) return false
  if (CAPTION_OPENING.test(paragraph) || CAPTION_LABEL.test(paragraph)) return true
  return (
    paragraph.length < CREDITED && CREDIT_HINT.test(paragraph) && PHOTO_CREDITS.some((credit) => credit.test(paragraph))
  )
}

/** Whether a line only announces that the next one is a caption. */
export function isCaptionLabel(line: string): boolean {
  return CAPTION_LABEL.test(line)
}
