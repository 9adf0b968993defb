/**
 * The record as a JSON Schema (draft 2020-12): what `tumen schema` prints and what expected facts are read by.
 *
 * Objects are open, because fields are added freely under one `schema` number. The compiler holds the names of the
 * properties to the types of `record.ts`; a test holds their types, enumerations and nulls to them too.
 */
import type {
  ArticleRecord,
  Claim,
  Event,
  Quantity,
  Quote,
  Reference,
  Source,
  Span,
  TimeExpression,
  Unit,
  Zone,
} from './record.js'
import { ZONE_KINDS } from './record.js'

type TypeName = 'object' | 'array' | 'string' | 'number' | 'integer' | 'null'

/** The part of JSON Schema that the record needs. */
export interface Schema {
  $ref?: string
  description?: string
  type?: TypeName | readonly TypeName[]
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  items?: Schema
  enum?: readonly (string | null)[]
  const?: string
  anyOf?: readonly Schema[]
  minimum?: number
  pattern?: string
}

export interface RootSchema extends Schema {
  $schema: string
  $id: string
  title: string
  properties: Readonly<Record<keyof ArticleRecord, Schema>>
  $defs: Readonly<Record<string, Schema>>
}

type Properties<T> = { readonly [Key in keyof T]-?: Schema }

function object<T>(description: string, properties: Properties<T>): Schema {
  return { description, type: 'object', properties, required: Object.keys(properties) }
}

const string = (description: string): Schema => ({ description, type: 'string' })
const stringOrNull = (description: string): Schema => ({ description, type: ['string', 'null'] })
const numberOrNull = (description: string): Schema => ({ description, type: ['number', 'null'] })
const offset = (description: string): Schema => ({ description, type: 'integer', minimum: 0 })
const oneOf = (description: string, names: readonly (string | null)[]): Schema => ({ description, enum: names })
const list = (description: string, items: Schema): Schema => ({ description, type: 'array', items })
const strings = (description: string): Schema => list(description, { type: 'string' })
const ref = (name: string, description?: string): Schema => ({
  ...(description && { description }),
  $ref: `#/$defs/${name}`,
})
const refOrNull = (name: string, description: string): Schema => ({
  description,
  anyOf: [ref(name), { type: 'null' }],
})

const range = {
  start: offset('The first code point, counted from 0.'),
  end: offset('The code point after the last.'),
}
const span = { text: string('The words as they stand in the article.'), ...range }
const lemma = string('The dictionary form: "sign" of "signed".')

const claim: Properties<Claim> = {
  id: string('Stable: a hash of kind, span and text.'),
  ...span,
  sentence: object<Claim['sentence']>('The sentence in which the claim begins.', range),
  zone: ref('zoneKind', 'The part of the article in which it stands.'),
  rule: string('The rule that found it, as `tumen rules` lists it.'),
}

const dateValue = {
  value: stringOrNull(
    'EDTF for a date ("2024-06-19", "XXXX-06-19"), ISO 8601 for a duration ("P65Y") or a time; null where a reference date is needed and there is none.',
  ),
  timex: string('The value in TIMEX3, which loses nothing: "2024-W25", "PAST_REF".'),
  earliest: stringOrNull('The first day that the value can mean.'),
  latest: stringOrNull('The last day that the value can mean.'),
}

const event = object<Event>('Something that happened, or is to happen, at a date; its span is the clause.', {
  ...claim,
  date: ref('eventDate', 'When.'),
  trigger: ref('headword', 'The verb or event noun: "signed", "summit".'),
  who: refOrNull('span', 'Who did it.'),
  what: refOrNull('span', 'What was done, or to what.'),
  where: refOrNull('span', 'Where.'),
  status: oneOf('Whether it is told as a fact.', ['occurred', 'ongoing', 'planned', 'possible', 'denied']),
  said_by: refOrNull('sourceId', 'The source in whose quote the event stands.'),
})

const timeExpression = object<TimeExpression>('A date, time, duration or set of times; its span is the expression.', {
  ...claim,
  type: oneOf('TIMEX3 type.', ['date', 'time', 'duration', 'set']),
  ...dateValue,
  modifier: oneOf('What is said of the value.', [
    'about',
    'before',
    'after',
    'start',
    'mid',
    'end',
    'more-than',
    'less-than',
    null,
  ]),
  basis: oneOf('What the value was worked out from.', [
    'explicit',
    'reference',
    'context',
    'inferred-year',
    'unresolved',
  ]),
})

const si: Schema = {
  description: 'The same amount in the coherent SI unit: 10 mile is 16093.44 m.',
  anyOf: [
    object<NonNullable<Quantity['si']>>('An amount in an SI unit.', {
      value: numberOrNull('Null for a range.'),
      low: numberOrNull('The lower end of a range.'),
      high: numberOrNull('The upper end of a range.'),
      unit: string('The unit\'s symbol: "m".'),
    }),
    { type: 'null' },
  ],
}

const quantity = object<Quantity>('A number with what it counts; its span is number and unit.', {
  ...claim,
  value: numberOrNull('Null for a range, which has low and high.'),
  low: numberOrNull('The lower end of a range.'),
  high: numberOrNull('The upper end of a range.'),
  bound: oneOf('How the words bound the value: "about", "more than", "up to".', ['exact', 'about', 'over', 'under']),
  trend: oneOf('The way it moved: "rose 5%".', ['up', 'down', null]),
  kind: oneOf('What sort of quantity it is.', [
    'measure',
    'money',
    'percent',
    'count',
    'ratio',
    'age',
    'multiple',
    'number',
  ]),
  unit: refOrNull('unit', 'What the number counts.'),
  si,
  of: refOrNull('span', 'What is measured: "land border".'),
  said_by: refOrNull('sourceId', 'The source in whose quote the quantity stands.'),
})

const unit = object<Unit>('A unit of measure, a currency, or the thing counted.', {
  name: string('Singular: "mile", "dollar", "percent", "coast guard vessel".'),
  ucum: stringOrNull('Its code in the Unified Code for Units of Measure.'),
  currency: stringOrNull('Its ISO 4217 code.'),
  dimension: stringOrNull('What it measures: "length".'),
  basis: oneOf('Assumed where "$", "dollars" or "cents" stand alone: they may be several countries\'.', [
    'explicit',
    'assumed',
  ]),
})

const quote = object<Quote>('What somebody said; its span runs from the first to the last character of the content.', {
  ...claim,
  mode: oneOf('In quotation marks, reported, or both.', ['direct', 'indirect', 'mixed']),
  act: oneOf('What sort of saying it is.', ['statement', 'question', 'belief', 'intention']),
  content: list('What was said; more than one span where the cue stands inside.', ref('span')),
  cue: refOrNull('headword', 'The words that attribute: "told", "according to".'),
  speaker: refOrNull('span', 'The speaker in the words used here: "the expert", "she".'),
  source: refOrNull('sourceId', 'The source that the speaker resolves to.'),
  addressee: refOrNull('span', 'Who was told.'),
  via: refOrNull('sourceId', 'The source that relays it.'),
})

const source = object<Source>('A person, body, place or document that speaks in the article.', {
  id: string('"s1", "s2" in order of first mention.'),
  name: string('The fullest form in the article.'),
  type: oneOf('What the source is.', ['person', 'organization', 'place', 'document', 'unnamed']),
  role: stringOrNull('"a research fellow at the Sejong Institute"'),
  affiliation: stringOrNull('The body it belongs to.'),
  aliases: strings('The other words it is called by.'),
  mentions: list('Where it is mentioned.', ref('span')),
  quotes: list('The quotes it speaks.', ref('quoteId')),
  relays: list('The quotes it passes on.', ref('quoteId')),
  response: oneOf('How it answered a request for comment.', ['no-response', 'declined', null]),
  zone: ref('zoneKind', 'The part of the article in which it is first mentioned.'),
  rule: string('The rule that found it.'),
})

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
