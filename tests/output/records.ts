import type { ArticleRecord, Claim, Event, Quantity, Quote, Source, Span, TimeExpression } from '../../src/record.js'

export function span(text: string, start = 0): Span {
  return { text, start, end: start + text.length }
}

function claim(id: string, text: string, start = 0): Claim {
  return { id, ...span(text, start), sentence: { start, end: start + text.length }, zone: 'body', rule: 'rule.id' }
}

export function event(fields: Partial<Event> = {}): Event {
  return {
    ...claim('event-1', 'The council signed the lease on 3 May'),
    date: {
      ...span('3 May', 32),
      value: '2021-05-03',
      timex: '2021-05-03',
      earliest: '2021-05-03',
      latest: '2021-05-03',
    },
    trigger: { ...span('signed', 12), lemma: 'sign' },
    who: span('The council'),
    what: span('the lease', 19),
    where: null,
    status: 'occurred',
    said_by: null,
    ...fields,
  }
}

export function date(fields: Partial<TimeExpression> = {}): TimeExpression {
  return {
    ...claim('date-1', '3 May', 32),
    type: 'date',
    value: '2021-05-03',
    timex: '2021-05-03',
    earliest: '2021-05-03',
    latest: '2021-05-03',
    modifier: null,
    basis: 'inferred-year',
    ...fields,
  }
}

export function quantity(fields: Partial<Quantity> = {}): Quantity {
  return {
    ...claim('quantity-1', 'about 1,250 miles'),
    value: 1250,
    low: null,
    high: null,
    bound: 'about',
    trend: null,
    kind: 'measure',
    unit: { name: 'mile', ucum: '[mi_i]', currency: null, dimension: 'length', basis: 'explicit' },
    si: { value: 2_011_680, low: null, high: null, unit: 'm' },
    of: span('the coast road'),
    said_by: null,
    ...fields,
  }
}

export function quote(fields: Partial<Quote> = {}): Quote {
  return {
    ...claim('quote-1', 'The road will open before the rains'),
    mode: 'direct',
    act: 'statement',
    content: [span('The road will open before the rains')],
    cue: { ...span('said'), lemma: 'say' },
    speaker: span('the engineer'),
    source: 's1',
    addressee: null,
    via: null,
    ...fields,
  }
}

export function source(fields: Partial<Source> = {}): Source {
  return {
    id: 's1',
    name: 'Mara Okafor',
    type: 'person',
    role: 'an engineer at the Harbour Board',
    affiliation: 'Harbour Board',
    aliases: ['the engineer'],
    mentions: [span('Mara Okafor', 40)],
    quotes: ['quote-1'],
    relays: [],
    response: null,
    zone: 'body',
    rule: 'source.speaker',
    ...fields,
  }
}

/** A record without claims. */
export function record(fields: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    schema: 'tumen/1',
    id: 'sha256:0011223344556677',
    source: 'stories/lease.txt',
    format: 'text',
    title: 'Council signs lease',
    byline: ['Ines Duarte'],
    publisher: 'The Harbour Post',
    published: '2021-05-04',
    reference: { date: '2021-05-04', basis: 'metadata' },
    zones: [{ kind: 'body', start: 0, end: 80 }],
    events: [],
    dates: [],
    quantities: [],
    quotes: [],
    sources: [],
    warnings: [],
    ...fields,
  }
}

/** A record with a claim of every kind. */
export function full(fields: Partial<ArticleRecord> = {}): ArticleRecord {
  return record({
    events: [event()],
    dates: [date()],
    quantities: [quantity()],
    quotes: [quote()],
    sources: [source()],
    ...fields,
  })
}

/** A record whose every string of an article's own words is this one. */
export function saying(text: string): ArticleRecord {
  const words = span(text)
  return full({
    title: text,
    source: text,
    byline: [text],
    publisher: text,
    warnings: [text],
    text,
    events: [
      event({ ...words, who: words, what: words, where: words, trigger: { ...words, lemma: text }, said_by: 's1' }),
    ],
    dates: [date(words)],
    quantities: [
      quantity({
        ...words,
        of: words,
        unit: { name: text, ucum: null, currency: null, dimension: null, basis: 'explicit' },
      }),
    ],
    quotes: [quote({ ...words, content: [words, words], speaker: words, cue: { ...words, lemma: text }, via: 's1' })],
    sources: [source({ name: text, role: text, affiliation: text, aliases: [text, text] })],
  })
}
