import { zonedParagraphs } from '../../../src/article/zones.js'
import type { ZoneKind } from '../../../src/record.js'

const LETTERS: Readonly<Record<ZoneKind, string>> = {
  headline: 'h',
  byline: 'b',
  dateline: 'd',
  body: 'p',
  caption: 'c',
  boilerplate: 'x',
}

/**
 * A layout is a small article with a letter before each line: h headline, b byline, d body behind a dateline, p body,
 * c caption, x boilerplate; none before a line that goes on with the paragraph above it.
 *
 * Gives the layout as the program sees it.
 */
export function asZoned(layout: string): string {
  const lines = layout.split('\n')
  const text = lines.map((line) => line.slice(2)).join('\n')
  const paragraphs = zonedParagraphs(text, undefined)
  let at = 0
  return lines
    .map((line) => {
      const words = line.slice(2)
      const first = at + words.search(/\S|$/)
      at += words.length + 1
      if (words.trim() === '') return line
      const paragraph = paragraphs.find(({ start }) => start === first)
      return `${paragraph ? LETTERS[paragraph.zone] : ' '}|${words}`
    })
    .join('\n')
}

/** The zone of a line in the middle of a story. */
export function zoneWithin(line: string): ZoneKind | undefined {
  const text = [
    'Council votes to close the harbour bridge',
    'By Ana Ortiz',
    'The council voted on Tuesday to close the harbour bridge for a year while its piers are rebuilt.',
    'Nobody voted against the plan, which had been put forward by the mayor in the spring of last year.',
    line,
    'Work begins in May, and the ferry takes over until it ends, the mayor told reporters after the vote.',
    'The bridge was opened 65 years ago and has never been closed for more than a day since then.',
  ].join('\n\n')
  const at = text.indexOf(line)
  return zonedParagraphs(text, undefined).find(({ start, end }) => start <= at && at < end)?.zone
}
