import { BOILERPLATE, CAPTION_OPENING, PHOTO_CREDIT, STORY_ENDS, SUBSCRIPTION_BULLET } from '../lexicon/boilerplate.js'
import type { ZoneKind } from '../record.js'
import type { Range } from '../text/span.js'
import { paragraphsOf } from './blocks.js'
import { bylineNames, isTimestamp } from './byline.js'
import { partedAtDateline } from './dateline.js'

/** A paragraph (UTF-16 offsets) and the part of the article that it is. */
export interface ZonedParagraph extends Range {
  zone: ZoneKind
}

/** How far down bylines and time stamps may stand. */
const TOP = 8
const SHORT = 400

/** What each paragraph of a plain text is. When in doubt it is body. */
export function zonedParagraphs(text: string, title: string | undefined): ZonedParagraph[] {
  const paragraphs = paragraphsOf(text)
  const words = paragraphs.map(({ start, end }) => text.slice(start, end))
  const zones: ZoneKind[] = words.map(() => 'body')
  const seen = new Map<string, number>()
  for (const [i, paragraph] of words.entries()) {
    const earlier = seen.get(paragraph)
    if (earlier !== undefined && paragraph.length < SHORT) zones[i] = zones[earlier] = 'boilerplate'
    else if (isCaption(paragraph)) zones[i] = 'caption'
    else if (paragraph.length < SHORT && isBoilerplate(paragraph)) zones[i] = 'boilerplate'
    else if (i < TOP && (i > 0 ? isTop(paragraph) : isTimestamp(paragraph))) zones[i] = 'byline'
    seen.set(paragraph, i)
  }
  if (zones[0] !== 'byline' && isHeadline(words, title)) zones[0] = 'headline'
  captionHeads(paragraphs, words, zones)
  endOfStory(words, zones)
  return paragraphs.flatMap((range, i) => withDateline(text, { ...range, zone: zones[i] ?? 'body' }))
}

function isTop(paragraph: string): boolean {
  return paragraph.length < 200 && (bylineNames(paragraph).length > 0 || isTimestamp(paragraph))
}

function isCaption(paragraph: string): boolean {
  return (
    paragraph.length < SHORT * 2 &&
    (CAPTION_OPENING.test(paragraph) || (paragraph.length < SHORT && PHOTO_CREDIT.test(paragraph)))
  )
}

function isBoilerplate(paragraph: string): boolean {
  return SUBSCRIPTION_BULLET.test(paragraph) || BOILERPLATE.some((mark) => mark.test(paragraph))
}

/** The first paragraph is a headline if it is one short line and a story follows; a full stop makes it a sentence. */
function isHeadline(words: readonly string[], title: string | undefined): boolean {
  const first = words[0] ?? ''
  if (title !== undefined && folded(first) === folded(title)) return true
  const second = words.slice(1).find((paragraph) => paragraph.length > 40)
  return second !== undefined && first.length <= 160 && !/[.:;,]["”’']?$/.test(first)
}

function folded(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The short heading that stands on a caption, with no empty line between, is part of it. */
function captionHeads(paragraphs: readonly { block: number }[], words: readonly string[], zones: ZoneKind[]): void {
  for (const [i, zone] of zones.entries()) {
    const above = i - 1
    if (zone !== 'caption' || zones[above] !== 'body' || paragraphs[above]?.block !== paragraphs[i]?.block) continue
    const heading = words[above] ?? ''
    if (heading.length < 100 && !/[.!?]["”’']?$/.test(heading)) zones[above] = 'caption'
  }
}

/** From "About the writer" on nothing belongs to the story; nor do the short headings that stand over boilerplate. */
function endOfStory(words: readonly string[], zones: ZoneKind[]): void {
  const end = words.findIndex((paragraph, i) => i > 2 && STORY_ENDS.some((mark) => mark.test(paragraph)))
  if (end > 0) zones.fill('boilerplate', end)
  for (let i = zones.length - 2; i > 0; i--) {
    const heading = words[i] ?? ''
    const short = heading.length < 60 && !/[.!?:"”’']$/.test(heading)
    if (zones[i] === 'body' && zones[i + 1] === 'boilerplate' && short && zones.indexOf('body', i + 1) < 0)
      zones[i] = 'boilerplate'
  }
}

/** A paragraph of the body begins with its dateline, if it has one. */
export function withDateline(text: string, { start, end, zone }: ZonedParagraph): ZonedParagraph[] {
  if (zone !== 'body') return [{ start, end, zone }]
  const { dateline, body } = partedAtDateline(text, { start, end })
  return dateline
    ? [
        { ...dateline, zone: 'dateline' },
        { ...body, zone },
      ]
    : [{ ...body, zone }]
}
