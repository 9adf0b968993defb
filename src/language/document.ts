import { LEXICON, type Lexicon } from '../lexicon/lexicon.js'
import type { Reference, ZoneKind } from '../record.js'
import { codePointOffsets } from '../text/code-points.js'
import { firstEndingAfter, type Range } from '../text/span.js'
import { Sentence } from './sentence.js'
import { sentenceRanges } from './sentences.js'
import type { Token } from './token.js'

export interface Paragraph extends Range {
  zone: ZoneKind
  sentences: readonly Sentence[]
}

/**
 * What every kind of claim is read from: one article's text in paragraphs and sentences, the date that it counts from, and
 * the words by which it is read.
 */
export interface Document {
  text: string
  paragraphs: readonly Paragraph[]
  sentences: readonly Sentence[]
  reference: Reference
  /** Who published it, where that is known. */
  publisher: string | null
  lexicon: Lexicon
  /** A UTF-16 offset as code points. */
  codePoint(utf16: number): number
}

/** A document of the stretches of `text` (UTF-16 offsets) that are to be read, each one paragraph. */
export function documentOf(
  text: string,
  blocks: readonly (Range & { zone: ZoneKind })[],
  reference: Reference,
  lexicon: Lexicon = LEXICON,
  publisher: string | null = null,
): Document {
  const sentences: Sentence[] = []
  const paragraphs = blocks.map(({ start, end, zone }) => {
    const own = sentenceRanges(text, start, end).map(
      (range) => new Sentence(text, range.start, range.end, zone, lexicon),
    )
    sentences.push(...own)
    return { start, end, zone, sentences: own }
  })
  return {
    text,
    paragraphs,
    sentences,
    reference,
    publisher,
    lexicon,
    codePoint: codePointOffsets(text),
  }
}

/** The tokens of a stretch of the document (UTF-16 offsets), as its sentences have and tag them. */
export function tokensWithin({ sentences }: Document, { start, end }: Range): Token[] {
  const tokens: Token[] = []
  for (let i = firstEndingAfter(sentences, start); (sentences[i]?.start ?? end) < end; i++) {
    for (const token of sentences[i]?.tokens ?? []) if (token.start >= start && token.end <= end) tokens.push(token)
  }
  return tokens
}

/** A document of one body paragraph, for a rule's examples. */
export function exampleDocument(text: string, date: string): Document {
  return documentOf(text, [{ start: 0, end: text.length, zone: 'body' }], { date, basis: 'flag' })
}
