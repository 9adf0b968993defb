import type { Claim, Event, Quantity, Quote, Source, TimeExpression, Unit } from '../record.js'
import {
  list,
  numberOrNull,
  object,
  offset,
  oneOf,
  type Properties,
  ref,
  refOrNull,
  type Schema,
  string,
  stringOrNull,
  strings,
} from './notation.js'

export const range = {
  start: offset('The first code point, counted from 0.'),
  end: offset('The code point after the last.'),
}
export const span = { text: string('The words as they stand in the article.'), ...range }
export const lemma = string('The dictionary form: "sign" of "signed".')

const claim: Properties<Claim> = {
  id: string('Stable: a hash of kind, span and text.'),
  ...span,
  sentence: object<Claim['sentence']>('The sentence in which the claim begins.', range),
  zone: ref('zoneKind', 'The part of the article in which it stands.'),
  rule: string('The rule that found it, as `tumen rules` lists it.'),
}

export const dateValue = {
  value: stringOrNull(
    'EDTF for a date ("2024-06-19", "XXXX-06-19"), ISO 8601 for a duration ("P65Y") or a time; null where a reference date is needed and there is none.',
  ),
  timex: string('The value in TIMEX3, which loses nothing: "2024-W25", "PAST_REF".'),
  earliest: stringOrNull('The first day that the value can mean.'),
  latest: stringOrNull('The last day that the value can mean.'),
}

export const event = object<Event>('Something that happened, or is to happen, at a date; its span is the clause.', {
  ...claim,
  date: ref('eventDate', 'When.'),
  trigger: ref('headword', 'The verb or event noun: "signed", "summit".'),
  who: refOrNull('span', 'Who did it.'),
  what: refOrNull('span', 'What was done, or to what.'),
  where: refOrNull('span', 'Where.'),
  status: oneOf('Whether it is told as a fact.', ['occurred', 'ongoing', 'planned', 'possible', 'denied']),
  said_by: refOrNull('sourceId', 'The source in whose quote the event stands.'),
})

export const timeExpression = object<TimeExpression>(
  'A date, time, duration or set of times; its span is the expression.',
  {
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
  },
)

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

export const quantity = object<Quantity>('A number with what it counts; its span is number and unit.', {
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

export const unit = object<Unit>('A unit of measure, a currency, or the thing counted.', {
  name: string('Singular: "mile", "dollar", "percent", "coast guard vessel".'),
  ucum: stringOrNull('Its code in the Unified Code for Units of Measure.'),
  currency: stringOrNull('Its ISO 4217 code.'),
  dimension: stringOrNull('What it measures: "length".'),
  basis: oneOf('Assumed where "$", "dollars" or "cents" stand alone: they may be several countries\'.', [
    'explicit',
    'assumed',
  ]),
})

export const quote = object<Quote>(
  'What somebody said; its span runs from the first to the last character of the content.',
  {
    ...claim,
    mode: oneOf('In quotation marks, reported, or both.', ['direct', 'indirect', 'mixed']),
    act: oneOf('What sort of saying it is.', ['statement', 'question', 'belief', 'intention']),
    content: list('What was said; more than one span where the cue stands inside.', ref('span')),
    cue: refOrNull('headword', 'The words that attribute: "told", "according to".'),
    speaker: refOrNull('span', 'The speaker in the words used here: "the expert", "she".'),
    source: refOrNull('sourceId', 'The source that the speaker resolves to.'),
    addressee: refOrNull('span', 'Who was told.'),
    via: refOrNull('sourceId', 'The source that relays it.'),
  },
)

export const source = object<Source>('A person, body, place or document that speaks in the article.', {
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
