import type { ArticleRecord, ClaimKind, Span } from '../record.js'
import type { Format } from './format.js'
import { harmless } from './harmless.js'

type Cell = string | number | null | undefined

const ARTICLE = ['article', 'source', 'published'] as const
const CLAIM = ['kind', 'id', 'text', 'start', 'end', 'zone', 'rule'] as const
const OWN = [
  'type',
  'value',
  'low',
  'high',
  'unit',
  'currency',
  'bound',
  'trend',
  'of',
  'si_value',
  'si_low',
  'si_high',
  'si_unit',
  'timex',
  'earliest',
  'latest',
  'modifier',
  'basis',
  'date',
  'trigger',
  'who',
  'what',
  'where',
  'status',
  'said_by',
  'mode',
  'act',
  'content',
  'cue',
  'speaker',
  'speaker_id',
  'speaker_name',
  'addressee',
  'via',
  'name',
  'role',
  'affiliation',
  'aliases',
  'quotes',
  'relays',
  'response',
] as const
const COLUMNS = [...ARTICLE, ...CLAIM, ...OWN]
type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>

/**
 * A claim a row in flat columns (RFC 4180): a row ends in CRLF, a line inside a cell in LF.
 *
 * Safe to open in a spreadsheet: a cell that would be taken for a formula gets an apostrophe in front (OWASP, CSV
 * injection); numbers stay numbers, also below zero.
 */
export function csv(): Format {
  return {
    name: 'csv',
    open: () => `${COLUMNS.join(',')}\r\n`,
    record: (record) =>
      rowsOf(record)
        .map((row) => `${COLUMNS.map((column) => cell(row[column])).join(',')}\r\n`)
        .join(''),
    between: '',
    close: () => '',
  }
}

/** The signs that begin a formula, the full-width ones too; a space before them does not keep every program from it. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/
/** A semicolon is what parts the cells where the comma is the decimal sign. */
const QUOTED = /[",;\n]|^\s|\s$/

function cell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = value.replace(/\r\n?/g, '\n').split('\n').map(harmless).join('\n')
  const safe = FORMULA.test(text) ? `'${text}` : text
  return QUOTED.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

function rowsOf(record: ArticleRecord): Row[] {
  const article = { article: record.id, source: record.source, published: record.published }
  const names = new Map(record.sources.map((source) => [source.id, source.name]))
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  const claim = <Found extends Span & { id: string; zone: string; rule: string }>(kind: ClaimKind, found: Found) => {
    const { id, text, start, end, zone, rule } = found
    return { ...article, kind, id, text, start, end, zone, rule }
  }
  return [
    ...record.events.map(
      (event): Row => ({
        ...claim('events', event),
        value: event.date.value,
        timex: event.date.timex,
        earliest: event.date.earliest,
        latest: event.date.latest,
        date: event.date.text,
        trigger: event.trigger.text,
        who: event.who?.text,
        what: event.what?.text,
        where: event.where?.text,
        status: event.status,
        said_by: nameOf(event.said_by),
      }),
    ),
    ...record.dates.map(
      (date): Row => ({
        ...claim('dates', date),
        type: date.type,
        value: date.value,
        timex: date.timex,
        earliest: date.earliest,
        latest: date.latest,
        modifier: date.modifier,
        basis: date.basis,
      }),
    ),
    ...record.quantities.map(
      (quantity): Row => ({
        ...claim('quantities', quantity),
        type: quantity.kind,
        value: quantity.value,
        low: quantity.low,
        high: quantity.high,
        unit: quantity.unit?.name,
        currency: quantity.unit?.currency,
        bound: quantity.bound,
        trend: quantity.trend,
        of: quantity.of?.text,
        si_value: quantity.si?.value,
        si_low: quantity.si?.low,
        si_high: quantity.si?.high,
        si_unit: quantity.si?.unit,
        said_by: nameOf(quantity.said_by),
      }),
    ),
    ...record.quotes.map(
      (quote): Row => ({
        ...claim('quotes', quote),
        mode: quote.mode,
        act: quote.act,
        content: quote.content.map((span) => span.text).join(' … '),
        cue: quote.cue?.text,
        speaker: quote.speaker?.text,
        speaker_id: quote.source,
        speaker_name: nameOf(quote.source),
        addressee: quote.addressee?.text,
        via: nameOf(quote.via),
      }),
    ),
    ...record.sources.map(
      (source): Row => ({
        ...article,
        kind: 'sources',
        id: source.id,
        text: source.name,
        start: source.mentions[0]?.start,
        end: source.mentions[0]?.end,
        zone: source.zone,
        rule: source.rule,
        type: source.type,
        name: source.name,
        role: source.role,
        affiliation: source.affiliation,
        aliases: source.aliases.join('; '),
        quotes: source.quotes.length,
        relays: source.relays.length,
        response: source.response,
      }),
    ),
  ]
}
