import type { ArticleRecord, Quantity, Unit } from '../record.js'

export interface Column {
  title: string
  /** The least width that still reads, in columns of text. */
  least: number
  align?: 'left' | 'right'
  dim?: boolean
}

/** What a table shows of one kind of claim. */
export interface View {
  title: string
  columns: readonly Column[]
  rows(record: ArticleRecord): string[][]
}

const events: View = {
  title: 'Events',
  columns: [
    { title: 'Date', least: 10 },
    { title: 'Who', least: 12 },
    { title: 'What happened', least: 16 },
    { title: 'Where', least: 9 },
    { title: 'Status', least: 8, dim: true },
  ],
  rows: (record) =>
    record.events.map(({ date, who, what, where, trigger, status }) => [
      date.value ?? date.text,
      who?.text ?? '',
      what === null
        ? trigger.text
        : what.text.includes(trigger.text)
          ? what.text
          : what.start > trigger.start
            ? `${trigger.text} ${what.text}`
            : `${what.text} ${trigger.text}`,
      where?.text ?? '',
      status,
    ]),
}

const dates: View = {
  title: 'Dates',
  columns: [
    { title: 'Words', least: 12 },
    { title: 'Value', least: 10 },
    { title: 'Type', least: 8, dim: true },
    { title: 'Basis', least: 9, dim: true },
  ],
  rows: (record) =>
    record.dates.map(({ text, value, timex, type, basis, modifier }) => [
      text,
      `${modifier ? `${modifier} ` : ''}${value ?? timex}`,
      type,
      basis,
    ]),
}

const quantities: View = {
  title: 'Quantities',
  columns: [
    { title: 'Quantity', least: 14 },
    { title: 'SI', least: 8, align: 'right', dim: true },
    { title: 'Of', least: 12 },
    { title: 'In the text', least: 12, dim: true },
  ],
  rows: (record) =>
    record.quantities.map((quantity) => [amount(quantity), si(quantity), quantity.of?.text ?? '', quantity.text]),
}

const quotes: View = {
  title: 'Quotes',
  columns: [
    { title: 'Speaker', least: 14 },
    { title: 'Cue', least: 8, dim: true },
    { title: 'What was said', least: 30 },
  ],
  rows: (record) => {
    const names = new Map(record.sources.map(({ id, name }) => [id, name]))
    return record.quotes.map(({ speaker, source, cue, content, via }) => {
      const name = source === null ? null : (names.get(source) ?? null)
      const words = speaker?.text ?? ''
      const who = name === null || words.includes(name) ? words : `${name} (“${words}”)`
      return [
        via === null ? who : `${who}, via ${names.get(via) ?? via}`,
        cue?.text ?? '',
        content.map((span) => span.text).join(' … '),
      ]
    })
  },
}

const sources: View = {
  title: 'Sources',
  columns: [
    { title: 'Name', least: 14 },
    { title: 'Role', least: 16 },
    { title: 'Type', least: 8, dim: true },
    { title: 'Quotes', least: 6, align: 'right' },
    { title: 'Response', least: 8, dim: true },
  ],
  rows: (record) =>
    record.sources.map(({ name, role, type, quotes: spoken, relays, response }) => [
      name,
      role ?? '',
      type,
      relays.length > 0 ? `${spoken.length} +${relays.length}` : String(spoken.length),
      response?.replace('-', ' ') ?? '',
    ]),
}

/** The tables of an article, in the order in which they are printed. */
export const VIEWS: readonly View[] = [events, quotes, quantities, dates, sources]

const BOUNDS: Readonly<Record<Quantity['bound'], string>> = { exact: '', about: '~', over: '>', under: '<' }
const TRENDS = { up: '↑ ', down: '↓ ' } as const

function amount({ value, low, high, bound, trend, unit }: Quantity): string {
  const number = value === null ? `${grouped(low)}–${grouped(high)}` : grouped(value)
  return `${trend ? TRENDS[trend] : ''}${BOUNDS[bound]}${withUnit(number, unit, value)}`
}

function withUnit(number: string, unit: Unit | null, value: number | null): string {
  if (unit === null) return number
  if (unit.name === 'percent' || unit.name === 'percentage') return `${number}%`
  return `${number} ${unit.currency ?? unit.name}${value === 1 || unit.currency !== null ? '' : ''}`
}

function si({ si: amountInSi }: Quantity): string {
  if (amountInSi === null) return ''
  const { value, low, high, unit } = amountInSi
  return `${value === null ? `${grouped(low)}–${grouped(high)}` : grouped(value)} ${unit}`
}

/** Four figures behind the point at the most, thousands apart by commas, in every language the same. */
function grouped(number: number | null): string {
  if (number === null) return ''
  if (Math.abs(number) >= 1e15 || (number !== 0 && Math.abs(number) < 1e-4)) return number.toExponential(3)
  const [whole = '', decimals] = String(Math.round(number * 1e4) / 1e4).split('.')
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${decimals ? `.${decimals}` : ''}`
}
