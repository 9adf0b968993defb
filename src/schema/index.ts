/**
 * The record as a JSON Schema (draft 2020-12): what `tumen schema` prints and what expected facts are read by.
 *
 * Objects are open, because fields are added freely under one `schema` number. The compiler holds the names of the
 * properties to the types of `record.ts`; a test holds their types, enumerations and nulls to them too.
 */
import { type ArticleRecord, type Event, type Reference, type Span, ZONE_KINDS, type Zone } from '../record.js'
import { dateValue, event, lemma, quantity, quote, range, source, span, timeExpression, unit } from './claims.js'
import { list, object, oneOf, type Properties, ref, type Schema, string, stringOrNull, strings } from './notation.js'

export type { Schema } from './notation.js'

export interface RootSchema extends Schema {
  $schema: string
  $id: string
  title: string
  properties: Readonly<Record<keyof ArticleRecord, Schema>>
  $defs: Readonly<Record<string, Schema>>
}

const properties: Properties<ArticleRecord> = {
  schema: { description: 'The number of this schema.', const: 'tumen/1' },
  id: string('The input record\'s own id, else "sha256:" and the first 16 hex digits of the text\'s hash.'),
  source: string('The path as given, "-" for standard input, "FILE#LINE" for a record of an NDJSON file.'),
  format: oneOf('What the input was read as.', ['text', 'html', 'markdown']),
  title: stringOrNull('The headline.'),
  byline: strings('Those who wrote it.'),
  publisher: stringOrNull('Who published it.'),
  published: stringOrNull('The EDTF date of publication.'),
  reference: ref('reference', 'What relative dates count from.'),
  zones: list('The parts of the article, in text order; they never overlap.', ref('zone')),
  text: string('The text that offsets count in; only with `--text`.'),
  events: list('Dated events.', ref('event')),
  dates: list('Time expressions.', ref('timeExpression')),
  quantities: list('Quantities.', ref('quantity')),
  quotes: list('Attributed quotes.', ref('quote')),
  sources: list('Those who speak.', ref('source')),
  warnings: strings('What could not be done, and why.'),
}

export const recordSchema: RootSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:tumen:record:1',
  title: 'tumen record',
  description:
    'What tumen finds in one article. Offsets are half-open and count Unicode code points of its text; null says "looked for and not found".',
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => name !== 'text'),
  $defs: {
    span: object<Span>('A stretch of the article.', span),
    headword: object<Event['trigger']>('A stretch of the article and its dictionary form.', { ...span, lemma }),
    eventDate: object<Event['date']>('The time expression that dates an event.', { ...span, ...dateValue }),
    zoneKind: oneOf('A part of an article.', ZONE_KINDS),
    zone: object<Zone>('A stretch of the article of one kind.', { kind: ref('zoneKind'), ...range }),
    reference: object<Reference>('What relative dates count from, and where it was read.', {
      date: stringOrNull('ISO 8601 calendar date.'),
      basis: oneOf('Where the date was read.', ['flag', 'metadata', 'dateline', 'filename', null]),
    }),
    sourceId: string('The id of one of `sources`.'),
    quoteId: string('The id of one of `quotes`.'),
    event,
    timeExpression,
    quantity,
    unit,
    quote,
    source,
  },
}
