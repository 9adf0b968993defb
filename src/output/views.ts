import type { ArticleRecord, Event, Quantity, Quote, Source, TimeExpression } from '../record.js'
import type { Align } from './fitting.js'
import { groupedRange } from './numbers.js'

export interface Column {
  title: string
  align?: Align
  /** Of second rank: printed fainter. */
  dim?: boolean
}

/** What the table of one kind of claim shows. */
export interface View {
  title: string
  /** What one claim is called, and more. */
  names: readonly [one: string, many: string]
  columns: readonly Column[]
  /** A row a claim, a cell a column. */
  rows(record: ArticleRecord): string[][]
}

/** How a column is read off a claim; a source's id is turned into its name by `nameOf`. */
interface Shown<Found> extends Column {
  show(found: Found, nameOf: (source: string) => string): string
}

function view<Found>(
  names: View['names'],
  claims: (record: ArticleRecord) => readonly Found[],
  columns: readonly Shown<Found>[],
): View {
  const [, many] = names
  return {
    title: `${many.charAt(0).toUpperCase()}${many.slice(1)}`,
    names,
    columns,
    rows: (record) => {
      const sourceNames = new Map(record.sources.map(({ id, name }) => [id, name]))
      // empty where the sources were not asked for
      const nameOf = (id: string) => sourceNames.get(id) ?? ''
      return claims(record).map((found) => columns.map(({ show }) => show(found, nameOf)))
    },
  }
}

const events = view<Event>(['event', 'events'], (record) => record.events, [
  { title: 'Date', show: ({ date }) => date.value ?? date.text },
  { title: 'Who', show: ({ who }) => who?.text ?? '' },
  { title: 'What happened', show: happening },
  { title: 'Where', show: ({ where }) => where?.text ?? '' },
  { title: 'Status', show: ({ status }) => status, dim: true },
  { title: 'Said by', show: ({ said_by }, nameOf) => (said_by === null ? '' : nameOf(said_by)), dim: true },
])

const quotes = view<Quote>(['quote', 'quotes'], (record) => record.quotes, [
  { title: 'Speaker', show: speaking },
  { title: 'Cue', show: ({ cue }) => cue?.text ?? '', dim: true },
  { title: 'What was said', show: said },
])

const quantities = view<Quantity>(['quantity', 'quantities'], (record) => record.quantities, [
  { title: 'Value', show: amount, align: 'right' },
  { title: 'Unit', show: ({ unit }) => unit?.currency ?? unit?.name ?? '' },
  { title: 'Of', show: ({ of }) => of?.text ?? '' },
  { title: 'SI', show: amountInSi, align: 'right', dim: true },
  { title: 'In the text', show: ({ text }) => text, dim: true },
])

const dates = view<TimeExpression>(['date', 'dates'], (record) => record.dates, [
  { title: 'In the text', show: ({ text }) => text },
  { title: 'Value', show: ({ value, timex, modifier }) => `${modifier ? `${modifier} ` : ''}${value ?? timex}` },
  { title: 'Type', show: ({ type }) => type, dim: true },
  { title: 'Basis', show: ({ basis }) => basis.replace('-', ' '), dim: true },
])

const sources = view<Source>(['source', 'sources'], (record) => record.sources, [
  { title: 'Name', show: ({ name }) => name },
  { title: 'Role', show: ({ role, affiliation }) => role ?? affiliation ?? '' },
  { title: 'Type', show: ({ type }) => type, dim: true },
  { title: 'Quoted', show: ({ quotes: spoken }) => times(spoken.length), align: 'right' },
  { title: 'Relays', show: ({ relays }) => times(relays.length), align: 'right' },
  { title: 'Response', show: ({ response }) => response?.replace('-', ' ') ?? '' },
])

/** The tables of an article, in the order in which they are printed. */
export const VIEWS: readonly View[] = [events, quotes, quantities, dates, sources]

/** What happened, in the order of the text: "signed a deal", "the treaty … signed". */
function happening({ trigger, what }: Event): string {
  if (what === null) return trigger.text
  if (what.start <= trigger.start && trigger.end <= what.end) return what.text
  return what.start > trigger.start ? `${trigger.text} ${what.text}` : `${what.text} ${trigger.text}`
}

/** The speaker by name where known, with the words here where the name is none of them: "Choi Eun Ju (the expert)". */
function speaking({ speaker, source, via }: Quote, nameOf: (source: string) => string): string {
  const words = speaker?.text ?? ''
  const name = (source === null ? '' : nameOf(source)) || words
  const who =
    words === '' || name.includes(words) || words.startsWith(`${name}, `)
      ? name
      : words.includes(name)
        ? words
        : `${name} (${words})`
  const relay = via === null ? '' : nameOf(via)
  return `${who || '–'}${relay === '' ? '' : `, via ${relay}`}`
}

/** The content whole; in quotation marks where the words are the speaker's own. */
function said({ mode, content }: Quote): string {
  const words = content.map((span) => span.text).join(' … ')
  return mode !== 'direct' || /^["“‘']/.test(words) ? words : `“${words}”`
}

const BOUNDS: Readonly<Record<Quantity['bound'], string>> = { exact: '', about: '~', over: '>', under: '<' }
const TRENDS = { up: '↑ ', down: '↓ ' } as const

function amount({ value, low, high, bound, trend }: Quantity): string {
  return `${trend ? TRENDS[trend] : ''}${BOUNDS[bound]}${groupedRange(value, low, high)}`
}

/** Empty for counts and shares, whose SI form says no more than the number. */
function amountInSi({ si }: Quantity): string {
  return si === null || si.unit === '1' ? '' : `${groupedRange(si.value, si.low, si.high)} ${si.unit}`
}

function times(count: number): string {
  return count === 0 ? '' : String(count)
}
