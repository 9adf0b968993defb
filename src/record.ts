/**
 * The record: the contract between tumen and everything outside it.
 *
 * `start` and `end` of a record that leaves the program are half-open and count Unicode code points of the article's
 * text. Inside the program the same fields count UTF-16 code units; `text/code-points.ts` turns the one into the other,
 * once, on the way out. `null` says "looked for and not found".
 */

/** A stretch of the article: its words and where they stand. */
export interface Span {
  text: string
  start: number
  end: number
}

export const ZONE_KINDS = ['headline', 'byline', 'dateline', 'body', 'caption', 'boilerplate'] as const
export type ZoneKind = (typeof ZONE_KINDS)[number]

/** A stretch of the article of one kind; zones are in text order and never overlap. */
export interface Zone {
  kind: ZoneKind
  start: number
  end: number
}

export const CLAIM_KINDS = ['events', 'dates', 'quantities', 'quotes', 'sources'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export type ArticleFormat = 'text' | 'html' | 'markdown'

/** What relative dates count from, and where that date was read. */
export interface Reference {
  /** ISO 8601 calendar date, or null where the article tells none. */
  date: string | null
  basis: 'flag' | 'metadata' | 'dateline' | 'filename' | null
}

export interface ArticleRecord {
  schema: 'tumen/1'
  /** The input record's own id, else "sha256:" and the first 16 hex digits of the text's hash. */
  id: string
  /** The path as given, "-" for standard input, "FILE#LINE" for a record of an NDJSON file. */
  source: string
  format: ArticleFormat
  title: string | null
  byline: string[]
  publisher: string | null
  /** EDTF date. */
  published: string | null
  reference: Reference
  zones: Zone[]
  /** The article's text, with `--text`. */
  text?: string
  events: Event[]
  dates: TimeExpression[]
  quantities: Quantity[]
  quotes: Quote[]
  sources: Source[]
  warnings: string[]
}

/** What every claim carries: where it stands and which rule found it. */
export interface Claim extends Span {
  /** A hash of kind, span and text: two runs and two machines agree. */
  id: string
  sentence: { start: number; end: number }
  zone: ZoneKind
  rule: string
}

export type TimeModifier = 'about' | 'before' | 'after' | 'start' | 'mid' | 'end' | 'more-than' | 'less-than'

export interface TimeExpression extends Claim {
  type: 'date' | 'time' | 'duration' | 'set'
  /** EDTF for a date, ISO 8601 for a duration or a time; null where a reference date is needed and there is none. */
  value: string | null
  /** TIMEX3 value, the lossless second form. */
  timex: string
  /** The first day that the value can mean. */
  earliest: string | null
  /** The last day that the value can mean. */
  latest: string | null
  modifier: TimeModifier | null
  basis: 'explicit' | 'reference' | 'context' | 'inferred-year' | 'unresolved'
}

/** Its span is the clause. */
export interface Event extends Claim {
  date: Span & Pick<TimeExpression, 'value' | 'timex' | 'earliest' | 'latest'>
  /** The verb or event noun: "signed", "summit". */
  trigger: Span & { lemma: string }
  who: Span | null
  what: Span | null
  where: Span | null
  status: 'occurred' | 'ongoing' | 'planned' | 'possible' | 'denied'
  /** The id of the source in whose quote the event stands. */
  said_by: string | null
}

export interface Unit {
  /** Singular: "mile", "dollar", "percent", "mile per hour", "coast guard vessel". */
  name: string
  ucum: string | null
  /** ISO 4217 code. */
  currency: string | null
  dimension: string | null
  /** Assumed where "$", "dollars" or "cents" stand alone: they may be several countries'. */
  basis: 'explicit' | 'assumed'
}

/** Its span is number and unit: "about 9 miles". */
export interface Quantity extends Claim {
  /** Null for a range, which has low and high. */
  value: number | null
  low: number | null
  high: number | null
  bound: 'exact' | 'about' | 'over' | 'under'
  trend: 'up' | 'down' | null
  kind: 'measure' | 'money' | 'percent' | 'count' | 'ratio' | 'age' | 'multiple' | 'number'
  unit: Unit | null
  /** The same amount in the coherent SI unit. */
  si: { value: number | null; low: number | null; high: number | null; unit: string } | null
  /** What is measured. */
  of: Span | null
  said_by: string | null
}

/** Its span runs from the first to the last character of the content. */
export interface Quote extends Claim {
  mode: 'direct' | 'indirect' | 'mixed'
  act: 'statement' | 'question' | 'belief' | 'intention'
  /** More than one span where the cue stands inside, or the quotation goes on without a cue of its own. */
  content: Span[]
  cue: (Span & { lemma: string }) | null
  /** The words here: "the expert", "she". */
  speaker: Span | null
  /** The id of the source that the speaker resolves to. */
  source: string | null
  addressee: Span | null
  /** The id of the source that relays it: "…, according to RFA". */
  via: string | null
}

export interface Source {
  /** "s1", "s2" in order of first mention. */
  id: string
  /** The fullest form in the article. */
  name: string
  type: 'person' | 'organization' | 'place' | 'document' | 'unnamed'
  role: string | null
  affiliation: string | null
  aliases: string[]
  mentions: Span[]
  /** Ids of the quotes it speaks. */
  quotes: string[]
  /** Ids of the quotes it passes on. */
  relays: string[]
  response: 'no-response' | 'declined' | null
  zone: ZoneKind
  rule: string
}
