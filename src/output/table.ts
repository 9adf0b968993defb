import { Chalk, type ChalkInstance } from 'chalk'
import Table from 'cli-table3'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { ArticleRecord } from '../record.js'
import type { Display, Format } from './format.js'
import { harmless } from './harmless.js'
import { columnWidths } from './layout.js'
import { type Column, VIEWS, type View } from './views.js'

const NARROWEST = 60

/** Tables for people: a heading an article, then a table a kind, fitted to the width of the terminal. */
export function table({ width, color }: Display): Format {
  const paint = new Chalk({ level: color ? 1 : 0 })
  const columns = Math.max(width, NARROWEST)
  return {
    name: 'table',
    open: () => '',
    record: (record, first) => `${first ? '' : '\n'}${article(record, columns, paint)}`,
    close: () => '',
  }
}

function article(record: ArticleRecord, width: number, paint: ChalkInstance): string {
  const views = VIEWS.map((view) => ({ view, rows: view.rows(record).map((row) => row.map(harmless)) })).filter(
    ({ rows }) => rows.length > 0,
  )
  const counts = views.map(({ view, rows }) => `${rows.length} ${view.title.toLowerCase()}`).join(' · ')
  const dated = record.reference.date === null ? 'no date' : `${record.reference.date} (${record.reference.basis})`
  const by = record.byline.length > 0 ? `by ${record.byline.join(', ')} · ` : ''
  const lines = [
    paint.bold(wrapped(harmless(record.title ?? record.source), width)),
    paint.dim(wrapped(harmless(`${record.title === null ? '' : `${record.source} · `}${by}${dated}`), width)),
    paint.dim(wrapped(counts || 'no claims found', width)),
    ...record.warnings.map((warning) => paint.yellow(wrapped(harmless(`! ${warning}`), width))),
  ]
  return `${lines.join('\n')}\n${views.map(({ view, rows }) => `\n${section(view, rows, width, paint)}`).join('')}`
}

function section(view: View, rows: readonly (readonly string[])[], width: number, paint: ChalkInstance): string {
  const natural = view.columns.map((column, i) =>
    Math.max(stringWidth(column.title), ...rows.map((row) => stringWidth(row[i] ?? ''))),
  )
  const least = view.columns.map((column, i) => Math.min(natural[i] ?? 1, column.least))
  const borders = view.columns.length * 3 + 1
  const widths = columnWidths(natural, least, width - borders)
  const grid = new Table({
    head: view.columns.map((column) => paint.bold(column.title)),
    colWidths: widths.map((one) => one + 2),
    colAligns: view.columns.map((column) => column.align ?? 'left'),
    style: { head: [], border: color(paint) ? ['grey'] : [], compact: true },
    wordWrap: false,
  })
  for (const row of rows) grid.push(row.map((text, i) => aligned(text, widths[i] ?? 1, view.columns[i], paint)))
  return `${paint.cyan.bold(view.title)}\n${grid.toString()}\n`
}

function color(paint: ChalkInstance): boolean {
  return paint.level > 0
}

/**
 * A cell wrapped and padded by display width. cli-table3 measures with an older table of widths than ours: a line that it
 * would count otherwise gets its characters replaced, so that no border can break.
 */
function aligned(text: string, width: number, column: Column | undefined, paint: ChalkInstance): string {
  const lines = wrapped(text, width).split('\n')
  return lines.map((line) => (column?.dim ? paint.dim(line) : line)).join('\n')
}

function wrapped(text: string, width: number): string {
  return wrapAnsi(text, width, { hard: true, trim: true })
}
