import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '../../src/output/csv.js'
import type { ArticleRecord } from '../../src/record.js'
import { HARMFUL, hostile, NASTY } from './hostile.js'
import { event, full, quantity, quote, record, saying, source, span } from './records.js'

function printed(...records: readonly ArticleRecord[]): string {
  const format = csv()
  const pieces = records.map((one) => format.record(one))
  return [format.open(), pieces.join(format.between), format.close(records.length > 0)].join('')
}

/** A strict reader of RFC 4180: throws where a quote stands outside a quoted cell or a row does not end in CRLF. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  const piece = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  while (piece.lastIndex < text.length) {
    const at = piece.lastIndex
    const match = piece.exec(text)
    if (!match) throw new Error(`no cell at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`)
    rows.at(-1)?.push(match[1]?.replace(/""/g, '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
  }
  expect(rows.pop()).toEqual([])
  return rows
}

function objectsOf(text: string): Record<string, string>[] {
  const [head = [], ...rows] = rowsOf(text)
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])))
}

test('a claim a row, the head once', () => {
  const rows = objectsOf(printed(full(), full({ source: 'b.txt' })))
  expect(rows.map((row) => `${row['source']} ${row['kind']}`)).toEqual(
    ['stories/lease.txt', 'b.txt'].flatMap((file) =>
      ['events', 'dates', 'quantities', 'quotes', 'sources'].map((kind) => `${file} ${kind}`),
    ),
  )
  expect(objectsOf(printed())).toEqual([])
  expect(objectsOf(printed(record()))).toEqual([])
})

test('every kind has its columns', () => {
  const [happened, , measured, said, who] = objectsOf(printed(full()))
  expect(happened).toMatchObject({
    date: '3 May',
    value: '2021-05-03',
    who: 'The council',
    trigger: 'signed',
    where: '',
  })
  expect(measured).toMatchObject({ value: '1250', unit: 'mile', bound: 'about', si_value: '2011680', si_unit: 'm' })
  expect(said).toMatchObject({ speaker: 'the engineer', speaker_id: 's1', speaker_name: 'Mara Okafor', cue: 'said' })
  expect(who).toMatchObject({ id: 's1', name: 'Mara Okafor', quotes: '1', relays: '0', start: '40', end: '51' })
})

test('a formula is text, a number below zero is a number', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1']
  for (const formula of formulas) expect(objectsOf(printed(full({ source: formula })))[0]?.['source']).toMatch(/^'/)
  const cold = quantity({ value: -40, low: null, si: { value: -40, low: null, high: null, unit: 'K' } })
  expect(objectsOf(printed(record({ quantities: [cold] })))[0]).toMatchObject({ value: '-40', si_value: '-40' })
  expect(objectsOf(printed(record({ events: [event({ what: span('a-b = c') })] })))[0]?.['what']).toBe('a-b = c')
})

test('quotes, commas, semicolons and lines stay in their cells', () => {
  const text = 'He said "no",\r\nthen; "yes"'
  const [row] = objectsOf(printed(record({ quotes: [quote({ content: [span(text)] })] })))
  expect(row?.['content']).toBe('He said "no",\nthen; "yes"')
})

test('names are those of the sources; empty where the source is not in the record', () => {
  const relayed = quote({ source: 's2', via: 's9' })
  const [row] = objectsOf(printed(record({ quotes: [relayed], sources: [source({ id: 's2', name: 'Ines' })] })))
  expect(row).toMatchObject({ speaker_name: 'Ines', via: '' })
})

test('any text makes the same number of cells in each row, harmless and no formula', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const output = printed(saying(text))
      expect(output.replace(/\r\n/g, '\n')).not.toMatch(HARMFUL)
      const rows = rowsOf(output)
      expect(rows).toHaveLength(6)
      for (const row of rows) {
        expect(row).toHaveLength(rows[0]?.length ?? 0)
        for (const cell of row) expect(cell).not.toMatch(/^\s*[=+@＝]|^\s*-(?!\d)/)
      }
    }),
    { numRuns: 100, examples: NASTY.map((text): [string] => [text]) },
  )
})

test('text without controls reads back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab ",;\n|é한😀=') }), (text) => {
      const [row] = objectsOf(printed(record({ quotes: [quote({ content: [span(text)] })] })))
      expect(row?.['content']?.replace(/^'(?=\s*=)/, '')).toBe(text)
    }),
  )
})
