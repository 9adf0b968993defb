import { hash } from 'node:crypto'
import type { Article } from './article/article.js'
import { markedParagraphs } from './article/marked.js'
import { isoDay, metadataOf } from './article/metadata.js'
import { zonedParagraphs } from './article/zones.js'
import { findClaims } from './claims/find.js'
import { documentOf } from './language/document.js'
import type { Lexicon } from './lexicon/lexicon.js'
import { type ArticleRecord, CLAIM_KINDS, type ClaimKind, ZONE_KINDS, type Zone, type ZoneKind } from './record.js'
import { codePointOffsets, inCodePoints } from './text/code-points.js'
import { decodingFaults } from './text/mojibake.js'
import { asItStands, readingOf } from './text/reading.js'

/** So many characters of what should be a date are shown. */
const LONGEST_DATE = 40

export interface ExtractOptions {
  /** The reference date, ISO 8601 ("2024-07-10"); it wins over everything the article says of itself. */
  date?: string
  /** The kinds of claims wanted; all when left out. The others' lists come out empty. */
  kinds?: readonly ClaimKind[]
  /** The zones whose claims are wanted; all but boilerplate when left out. */
  zones?: readonly ZoneKind[]
  /** Put the article's text into the record. */
  text?: boolean
  /** The words to read by, as `readLexicon` gives them; the built-in ones when left out. */
  lexicon?: Lexicon
}

/** The whole path of one article, from its text to its record. Throws RangeError where `options.date` is no calendar date. */
export function extract(article: Article, options: ExtractOptions = {}): ArticleRecord {
  if (options.date !== undefined && isoDay(options.date) !== options.date)
    throw new RangeError(`${JSON.stringify(options.date)} is no calendar date; give it as YYYY-MM-DD`)
  const reading = readingOf(article.text)
  const { text } = reading
  const parts = article.parts?.map(({ zone, start, end }) => ({
    zone,
    start: reading.within(start),
    end: reading.within(end),
  }))
  const paragraphs = parts ? markedParagraphs(text, parts) : zonedParagraphs(text, article.title)
  const wanted = new Set(options.zones ?? ZONE_KINDS.filter((zone) => zone !== 'boilerplate'))
  const metadata = metadataOf({ ...article, text }, paragraphs, options.date)
  const document = documentOf(
    text,
    paragraphs.filter(({ zone }) => wanted.has(zone)),
    metadata.reference,
    options.lexicon,
    metadata.publisher,
  )
  const record: ArticleRecord = {
    schema: 'tumen/1',
    id: article.id ?? `sha256:${hash('sha256', article.text).slice(0, 16)}`,
    source: article.source,
    format: article.format,
    ...metadata,
    zones: zonesOf(paragraphs),
    ...(options.text ? { text: article.text } : {}),
    ...findClaims(document, new Set(options.kinds ?? CLAIM_KINDS)),
    warnings: [
      ...(article.warnings ?? []),
      ...decodingFaults(article.text),
      ...unreadDate(article.published),
      ...(metadata.reference.date === null ? ['no publication date: relative dates stay unresolved'] : []),
    ],
  }
  if (text === article.text) inCodePoints(record, document.codePoint)
  else {
    asItStands(record, article.text, reading)
    inCodePoints(record, codePointOffsets(article.text))
  }
  return record
}

/** What is said to be the date of publication and is none that can be read. */
function unreadDate(published: string | undefined): string[] {
  if (!published?.trim() || isoDay(published) !== null) return []
  return [
    `published ${JSON.stringify(published.slice(0, LONGEST_DATE))} is no date that can be read; give it as YYYY-MM-DD`,
  ]
}

/** Neighbouring paragraphs of one kind are one zone. */
function zonesOf(paragraphs: readonly { zone: ZoneKind; start: number; end: number }[]): Zone[] {
  const zones: Zone[] = []
  for (const { zone, start, end } of paragraphs) {
    const last = zones.at(-1)
    if (last?.kind === zone) last.end = end
    else zones.push({ kind: zone, start, end })
  }
  return zones
}
