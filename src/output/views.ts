import type { ArticleRecord, ClaimKind, Event, Quantity, Quote, Source, TimeExpression } from '../record.js'
import type { Align } from './fitting.js'
import { groupedRange } from './numbers.js'

/** A column of a kind's table: what it shows of a claim, and of the article's other claims where it needs them. */
export interface Column<Found> {
  title: string
  show(found: Found, nameOf: (source: string) => string): string
  align?: Align
  /** Of second rank: printed fainter. */
  dim?: boolean
}

/** What the table of one kind of claim shows. */
export interface View<Found> {
  kind: ClaimKind
  title: string
  claims(record: ArticleRecord): readonly Found[]
  columns: readonly Column<Found>[]
}

export const events: View<Event> = {
  kind: 'events',
  title: 'Events',
  claims: (record) => record.events,
  columns: [
    { title: 'Date', show: ({ date }) => date.value ?? date.text },
    { title: 'Who', show: ({ who }) => who?.text ?? '' },
    { title: 'What happened', show: happening },
    { title: 'Where', show: ({ where }) => where?.text ?? '' },
    { title: 'Status', show: ({ status }) => status, dim: true },
    { title: 'Said by', show: ({ said_by }, nameOf) => (said_by === null ? '' : nameOf(said_by)), dim: true },
  ],
}

export const quotes: View<Quote> = {
  kind: 'quotes',
  title: 'Quotes',
  claims: (record) => record.quotes,
  columns: [
    { title: 'Speaker', show: speaking },
    { title: 'Cue', show: ({ cue }) => cue?.text ?? '', dim: true },
    { title: 'What was said', show: said },
  ],
}

export const quantities: View<Quantity> = {
  kind: 'quantities',
  title: 'Quantities',
  claims: (record) => record.quantities,
  columns: [
    { title: 'Value', show: amount, align: 'right' },
    { title: 'Unit', show: ({ unit }) => unit?.currency ?? unit?.name ?? '' },
    { title: 'Of', show: ({ of }) => of?.text ?? '' },
    { title: 'SI', show: amountInSi, align: 'right', dim: true },
    { title: 'In the text', show: ({ text }) => text, dim: true },
  ],
}

export const dates: View<TimeExpression> = {
  kind: 'dates',
  title: 'Dates',
  claims: (record) => record.dates,
  columns: [
    { title: 'In the text', show: ({ text }) => text },
    { title: 'Value', show: ({ value, timex, modifier }) => `${modifier ? `${modifier} ` : ''}${value ?? timex}` },
    { title: 'Type', show: ({ type }) => type, dim: true },
    { title: 'Basis', show: ({ basis }) => basis.replace('-', ' '), dim: true },
  ],
}

export const sources: View<Source> = {
  kind: 'sources',
  title: 'Sources',
  claims: (record) => record.sources,
  columns: [
    { title: 'Name', show: ({ name }) => name },
    { title: 'Role', show: ({ role, affiliation }) => role ?? affiliation ?? '' },
    { title: 'Type', show: ({ type }) => type, dim: true },
    { title: 'Quoted', show: ({ quotes: spoken }) => times(spoken.length), align: 'right' },
    { title: 'Relays', show: ({ relays }) => times(relays.length), align: 'right' },
    { title: 'Response', show: ({ response }) => response?.replace('-', ' ') ?? '' },
  ],
}

/** What happened, in the order of the text: "signed a deal", "the treaty … signed". */
function happening({ trigger, what }: Event): string {
  if (what === null) return trigger.text
  if (what.start <= trigger.start && trigger.end <= what.end) return what.text
  return what.start > trigger.start ? `${trigger.text} ${what.text}` : `${what.text} ${trigger.text}`
}

/** The speaker by name where known, and the words here where they are others: "Choi Eun Ju (the expert)". */
function speaking({ speaker, source, via }: Quote, nameOf: (source: string) => string): string {
  const words = speaker?.text ?? ''
  const name = source === null ? words : nameOf(source)
  const who = words === '' || words.includes(name) || name.includes(words) ? name : `${name} (${words})`
  return via === null ? who : `${who}, via ${nameOf(via)}`
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
