import { Chalk, type ChalkInstance } from 'chalk'
import type { ArticleRecord } from '../record.js'
import { demandOf, linesOf, padded, showable } from './fitting.js'
import type { Display, Format } from './format.js'
import { frameOf } from './frame.js'
import { columnWidths } from './layout.js'
import { type Column, VIEWS, type View } from './views.js'

/** In fewer columns the widest tables would be all broken words. */
const NARROWEST = 60

/** Tables for people: a heading an article, then a table a kind, fitted to the width of the terminal. */
export function table({ width, color }: Display): Format {
  const paint = new Chalk({ level: color ? 1 : 0 })
  const columns = Math.max(width, NARROWEST)
  return {
    name: 'table',
    open: () => '',
    record: (record) => article(record, columns, paint),
    between: '\n\n',
    close: () => '',
  }
}

function article(record: ArticleRecord, width: number, paint: ChalkInstance): string {
  const tables = VIEWS.map((view) => ({ view, rows: view.rows(record).map((row) => row.map(showable)) })).filter(
    ({ rows }) => rows.length > 0,
  )
  const counts = tables.map(({ view, rows }) => `${rows.length} ${view.names[rows.length === 1 ? 0 : 1]}`)
  const sections = tables.map(({ view, rows }) => `\n${paint.cyan.bold(view.title)}\n${grid(view, rows, width, paint)}`)
  return heading(record, counts, width, paint) + sections.join('')
}

function heading(record: ArticleRecord, counts: readonly string[], width: number, paint: ChalkInstance): string {
  const { title, source, byline, publisher, published, reference, warnings } = record
  const origin = [
    title === null ? '' : source,
    byline.length > 0 ? `by ${byline.join(', ')}` : '',
    publisher ?? '',
    published === null ? '' : `published ${published}`,
    reference.date === null
      ? ''
      : `dates count from ${reference.date}${reference.basis ? ` (${reference.basis})` : ''}`,
  ]
  const text = (words: string) => linesOf(showable(words), width)
  const lines = [
    ...text(title ?? source).map((line) => paint.bold(line)),
    ...text(origin.filter((part) => part !== '').join(' · ')).map((line) => paint.dim(line)),
    ...text(counts.join(' · ') || 'no claims found'),
    ...warnings.flatMap((warning) => text(`! ${warning}`)).map((line) => paint.yellow(line)),
  ]
  return lines
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('')
}

/** Showable rows as a table, without the columns that are empty in all of them. */
function grid(view: View, rows: readonly (readonly string[])[], width: number, paint: ChalkInstance): string {
  const kept = [...view.columns.keys()].filter((i) => rows.some((row) => row[i] !== ''))
  const columns = view.columns.filter((_, i) => kept.includes(i))
  const head = columns.map(({ title }) => title)
  const body = rows.map((row) => kept.map((i) => row[i] ?? ''))
  const borders = columns.length * 3 + 1
  const widths = columnWidths(
    [head, ...body].map((row) => row.map(demandOf)),
    width - borders,
  )
  const frame = frameOf(widths, paint.gray)
  const linesOfRow = (row: readonly string[], painted: (text: string, column: Column) => string) => {
    const cells = row.map((text, i) => linesOf(text, widths[i] ?? 1))
    const height = Math.max(...cells.map((lines) => lines.length))
    const cell = (column: Column, i: number, n: number) =>
      painted(padded(cells[i]?.[n] ?? '', widths[i] ?? 1, column.align ?? 'left'), column)
    return Array.from({ length: height }, (_, n) => frame.line(columns.map((column, i) => cell(column, i, n))))
  }
  const blocks = body.map((row) => linesOfRow(row, (text, { dim }) => (dim ? paint.dim(text) : text)))
  // rules between rows are for tables of long texts; elsewhere the first column shows well enough where a row begins
  const apart = blocks.filter((block) => block.length > 1).length * 2 > blocks.length
  const ruled = blocks.flatMap((block, i) => (apart && i > 0 ? [frame.between, ...block] : block))
  const lines = [frame.top, ...linesOfRow(head, (text) => paint.bold(text)), frame.between, ...ruled, frame.bottom]
  return `${lines.join('\n')}\n`
}
