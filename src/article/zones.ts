import { markAround, markByWords } from './around.js'
import { paragraphsOf } from './blocks.js'
import { partedAtDateline } from './dateline.js'
import type { Paragraph, ZonedParagraph } from './paragraph.js'
import { markTop } from './top.js'

/** What each paragraph of a plain text is. When in doubt it is body. */
export function zonedParagraphs(text: string, title: string | undefined): ZonedParagraph[] {
  const paragraphs: Paragraph[] = paragraphsOf(text).map(({ start, end, block }) => ({
    start,
    end,
    block,
    words: text.slice(start, end),
    zone: 'body',
  }))
  markByWords(paragraphs)
  markTop(paragraphs, title)
  markAround(paragraphs)
  return paragraphs.flatMap((paragraph) => withDateline(text, paragraph))
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
