import type { ArticleRecord, Reference } from '../record.js'
import type { Article } from './article.js'
import { bylineNames, isTimestamp, writerName } from './byline.js'
import type { ZonedParagraph } from './zones.js'

type Metadata = Pick<ArticleRecord, 'title' | 'byline' | 'publisher' | 'published' | 'reference'>

/** What is known of the article itself: from its input first, then from its text. `date` is the user's own. */
export function metadataOf(
  article: Article,
  paragraphs: readonly ZonedParagraph[],
  date: string | undefined,
): Metadata {
  const lines = paragraphs.map(({ start, end, zone }) => ({ zone, words: article.text.slice(start, end) }))
  const headline = lines.find((line) => line.zone === 'headline')?.words ?? null
  const published = article.published?.slice(0, 10) ?? null
  return {
    title: article.title ?? headline,
    byline: article.byline ?? bylineOf(lines),
    publisher: article.publisher ?? null,
    published,
    reference: referenceOf(date, published),
  }
}

function bylineOf(lines: readonly { zone: string; words: string }[]): string[] {
  const names = lines.filter((line) => line.zone === 'byline').flatMap((line) => bylineNames(line.words))
  if (names.length > 0) return names
  const writers = lines.filter((line) => line.zone === 'boilerplate').map((line) => writerName(line.words))
  return [...new Set(writers.filter((name) => name !== null))]
}

function referenceOf(flag: string | undefined, published: string | null): Reference {
  if (flag !== undefined) return { date: flag, basis: 'flag' }
  if (published !== null) return { date: published, basis: 'metadata' }
  return { date: null, basis: null }
}
void isTimestamp
