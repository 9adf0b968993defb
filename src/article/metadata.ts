import { readCalendarDate } from '../claims/dates/index.js'
import type { ArticleRecord, Reference } from '../record.js'
import type { Article } from './article.js'
import { agencyNames, bylineNames, writerName, writerNames } from './byline.js'
import type { ZonedParagraph } from './paragraph.js'
import { isTimestamp } from './timestamp.js'

type Metadata = Pick<ArticleRecord, 'title' | 'byline' | 'publisher' | 'published' | 'reference'>
interface Line {
  zone: ZonedParagraph['zone']
  words: string
}

/**
 * What is known of the article itself: from its input first, then from its text. `flag` is the user's own date.
 *
 * The reference date is, in this order: the flag, the input's date of publication, a full date in the dateline or in a
 * line such as "Updated July 10, 2024", a date in the file's name. Never the clock, never the file's own time.
 */
export function metadataOf(
  article: Article,
  paragraphs: readonly ZonedParagraph[],
  flag: string | undefined,
): Metadata {
  const lines = paragraphs.map(({ start, end, zone }) => ({ zone, words: article.text.slice(start, end) }))
  const given = article.published === undefined ? null : isoDay(article.published)
  const written = dateLine(lines)
  return {
    title: article.title ?? lines.find((line) => line.zone === 'headline')?.words ?? null,
    byline: article.byline ?? bylineOf(lines),
    publisher: article.publisher ?? null,
    published: given ?? written,
    reference: referenceOf(flag, given, written, dayInName(article.source)),
  }
}

function bylineOf(lines: readonly Line[]): string[] {
  const bylines = lines.filter((line) => line.zone === 'byline').map((line) => line.words)
  for (const namesIn of [bylineNames, writerNames, agencyNames]) {
    const names = bylines.flatMap((line) => namesIn(line))
    if (names.length > 0) return [...new Set(names)]
  }
  const writers = lines.filter((line) => line.zone === 'boilerplate').map((line) => writerName(line.words))
  return [...new Set(writers.filter((name) => name !== null))]
}

const PUBLISHED = /\b(?:published|posted|issued)\b/i

/** The full date of a dateline, else of a time stamp or byline; the day of publishing goes before one of changing. */
function dateLine(lines: readonly Line[]): string | null {
  const dateline = lines.filter((line) => line.zone === 'dateline').map((line) => line.words)
  const stamps = lines
    .filter(({ zone, words }) => zone === 'byline' && (isTimestamp(words) || bylineNames(words).length > 0))
    .map(({ words }) => words)
  const published = stamps.map((words) => words.slice(PUBLISHED.exec(words)?.index ?? words.length))
  const unsaid = stamps.filter((words) => !/^(?:last )?(?:updated|modified)/i.test(words))
  for (const words of [...dateline, ...published, ...unsaid, ...stamps]) {
    const date = readCalendarDate(words)
    if (date !== null) return date
  }
  return null
}

const DAY_IN_NAME = /(?<!\d)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/

/** "2024-07-10-bridge.txt" → "2024-07-10". Only the name counts, not the folders. */
function dayInName(source: string): string | null {
  const name = source.split(/[\\/]/).at(-1) ?? ''
  const match = DAY_IN_NAME.exec(name.replace(/#.*$/, ''))
  return match ? isoDay(`${match[1]}-${match[2]}-${match[3]}`) : null
}

/** The calendar day of an ISO 8601 date or date and time; null where it is none. */
export function isoDay(date: string): string | null {
  const [, year, month, dayOfMonth] =
    /^(\d{4})(?:-(?=\d\d-)|(?=\d{4}(?:$|[T ])))(\d{2})-?(\d{2})(?=$|[T ])/.exec(date) ?? []
  if (!year) return readCalendarDate(date)
  const day = `${year}-${month}-${dayOfMonth}`
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day
}

function referenceOf(
  flag: string | undefined,
  given: string | null,
  written: string | null,
  named: string | null,
): Reference {
  if (flag !== undefined) return { date: flag, basis: 'flag' }
  if (given !== null) return { date: given, basis: 'metadata' }
  if (written !== null) return { date: written, basis: 'dateline' }
  if (named !== null) return { date: named, basis: 'filename' }
  return { date: null, basis: null }
}
