import type { ArticleRecord, Claim, Quantity, Quote, Source, Span } from '../../src/record.js'

const TEXT = 'The ferry, built in 1959, carries about 40 tonnes over 12 miles. “It is slow,” Ada Bell said.'

export function span(text: string): Span {
  const start = TEXT.indexOf(text)
  return { text, start, end: start + text.length }
}

export function claim(text: string, rule: string): Claim {
  return { id: `${rule}-${text}`, ...span(text), sentence: { start: 0, end: TEXT.length }, zone: 'body', rule }
}

export function quantity(text: string, value: number, name: string, of: string | null): Quantity {
  return {
    ...claim(text, 'quantity.measure'),
    value,
    low: null,
    high: null,
    bound: text.startsWith('about') ? 'about' : 'exact',
    trend: null,
    kind: 'measure',
    unit: { name, ucum: null, currency: null, dimension: null, basis: 'explicit' },
    si: null,
    of: of === null ? null : span(of),
    said_by: null,
  }
}

export const quote: Quote = {
  ...claim('“It is slow,”', 'quote.content-source-cue'),
  mode: 'direct',
  act: 'statement',
  content: [span('“It is slow,”')],
  cue: { ...span('said'), lemma: 'say' },
  speaker: span('Ada Bell'),
  source: 's1',
  addressee: null,
  via: null,
}

export const source: Source = {
  id: 's1',
  name: 'Ada Bell',
  type: 'person',
  role: null,
  affiliation: null,
  aliases: ['Bell', 'the captain'],
  mentions: [span('Ada Bell')],
  quotes: [quote.id],
  relays: [],
  response: null,
  zone: 'body',
  rule: 'source.person',
}

/** The record that a reading of the ferry's article would give, with one claim or two of each kind. */
export const ferry: ArticleRecord = {
  schema: 'tumen/1',
  id: 'sha256:0123456789abcdef',
  source: 'news/ferry.txt',
  format: 'text',
  title: 'The slow ferry',
  byline: ['Eve Stone'],
  publisher: null,
  published: null,
  reference: { date: null, basis: null },
  zones: [{ kind: 'body', start: 0, end: TEXT.length }],
  events: [
    {
      ...claim('built in 1959', 'event.dated-clause'),
      date: { ...span('1959'), value: '1959', timex: '1959', earliest: '1959-01-01', latest: '1959-12-31' },
      trigger: { ...span('built'), lemma: 'build' },
      who: null,
      what: span('The ferry'),
      where: null,
      status: 'occurred',
      said_by: null,
    },
  ],
  dates: [
    {
      ...claim('1959', 'date.year'),
      type: 'date',
      value: '1959',
      timex: '1959',
      earliest: '1959-01-01',
      latest: '1959-12-31',
      modifier: null,
      basis: 'explicit',
    },
  ],
  quantities: [quantity('about 40 tonnes', 40, 'tonne', null), quantity('12 miles', 12, 'mile', 'The ferry')],
  quotes: [quote],
  sources: [source],
  warnings: ['no publication date: relative dates stay unresolved'],
}
