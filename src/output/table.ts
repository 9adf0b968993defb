import { Chalk, type ChalkInstance } from 'chalk'
import { type ArticleRecord, CLAIM_KINDS } from '../record.js'
import { demandOf, linesOf, padded, showable } from './fitting.js'
import type { Display, Format } from './format.js'
import { frameOf } from './frame.js'
import { columnWidths } from './layout.js'
import { type Column, dates, events, quantities, quotes, sources, type View } from './views.js'

/** In fewer columns the widest tables would be all broken words. */
const NARROWEST = 60

/** Tables for people: a heading an article, then a table a kind, fitted to the width of the terminal. */
export function table({ width, color }: Display): Format {
  const paint = new Chalk({ level: color ? 1 : 0 })
  const columns = Math.max(width, NARROWEST)
  return {
    name: 'table',
    open: () => '',
    record: (record, first) => `${first ? '' : '\n\n'}${article(record, columns, paint)}`,
    close: () => '',
  }
}

function article(record: ArticleRecord, width: number, paint: ChalkInstance): string {
  const section = <Found>(view: View<Found>) => sectionOf(view, record, width, paint)
  return [
    heading(record, width, paint),
    section(events),
    section(quotes),
    section(quantities),
    section(dates),
    section(sources),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function heading(record: ArticleRecord, width: number, paint: ChalkInstance): string {
  const { title, source, byline, publisher, published, reference, warnings } = record
  const counts = CLAIM_KINDS.filter((kind) => record[kind].length > 0).map((kind) => counted(record[kind].length, kind))
  const from = [
    title === null ? '' : source,
    byline.length > 0 ? `by ${byline.join(', ')}` : '',
    publisher ?? '',
    published === null ? '' : `published ${published}`,
    reference.date === null
      ? 'no reference date'
      : `dates count from ${reference.date} (${reference.basis ?? 'unknown'})`,
  ]
  const text = (words: string) => linesOf(showable(words), width)
  const lines = [
    ...text(title ?? source).map((line) => paint.bold(line)),
    ...text(from.filter((part) => part !== '').join(' · ')).map((line) => paint.dim(line)),
    ...text(counts.join(' · ') || 'no claims found'),
    ...warnings.flatMap((warning) => text(`! ${warning}`)).map((line) => paint.yellow(line)),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** A kind's claims as a table, without the columns that are empty for all of them; empty where there are no claims. */
function sectionOf<Found>(view: View<Found>, record: ArticleRecord, width: number, paint: ChalkInstance): string {
  const names = new Map(record.sources.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const claims = view.claims(record)
  const columns = view.columns
    .map((column) => ({ column, cells: claims.map((found) => showable(column.show(found, nameOf))) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (columns.length === 0) return ''
  const rows = claims.map((_, row) => columns.map(({ cells }) => cells[row] ?? ''))
  return `${paint.cyan.bold(view.title)}\n${grid(
    columns.map(({ column }) => column),
    rows,
    width,
    paint,
  )}`
}

type Look = Pick<Column<never>, 'title' | 'align' | 'dim'>

function grid(
  columns: readonly Look[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: ChalkInstance,
): string {
  const head = columns.map(({ title }) => title)
  const borders = columns.length * 3 + 1
  const widths = columnWidths(
    [head, ...rows].map((row) => row.map(demandOf)),
    width - borders,
  )
  const frame = frameOf(widths, paint.gray)
  const set = (row: readonly string[], painted: (text: string, column: Look) => string) => {
    const cells = row.map((text, i) => linesOf(text, widths[i] ?? 1))
    const height = Math.max(...cells.map((lines) => lines.length))
    return Array.from({ length: height }, (_, n) =>
      frame.line(
        columns.map((column, i) =>
          painted(padded(cells[i]?.[n] ?? '', widths[i] ?? 1, column.align ?? 'left'), column),
        ),
      ),
    )
  }
  const blocks = rows.map((row) => set(row, (text, { dim }) => (dim ? paint.dim(text) : text)))
  const apart = blocks.some((block) => block.length > 1)
  const body = blocks.flatMap((block, i) => (apart && i > 0 ? [frame.between, ...block] : block))
  return `${[frame.top, ...set(head, (text) => paint.bold(text)), frame.between, ...body, frame.bottom].join('\n')}\n`
}

function counted(count: number, kind: string): string {
  return `${count} ${count === 1 ? SINGULAR(kind) : kind}`
}

function SINGULAR(kind: string): string {
  return kind === 'quantities' ? 'quantity' : kind.slice(0, -1)
}
