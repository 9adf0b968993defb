import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { FORMAT_NAMES, type FormatName, formatOfFile, loadFormat } from '../../src/output/index.js'
import type { ArticleRecord } from '../../src/record.js'
import { HARMFUL, hostile, NASTY } from './hostile.js'
import { full, record, saying } from './records.js'

async function printed(name: FormatName, records: readonly ArticleRecord[]): Promise<string> {
  const format = await loadFormat(name, { width: 100, color: false })
  const pieces = records.map((one) => format.record(one))
  return [format.open(), pieces.join(format.between), format.close(records.length > 0)].join('')
}

const DATA: readonly { name: FormatName; read(text: string): unknown }[] = [
  { name: 'json', read: JSON.parse },
  { name: 'yaml', read: (text) => parse(text) },
  {
    name: 'ndjson',
    read: (text) =>
      text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
  },
]

test.each(DATA)('$name reads back as the records that were printed, none, one or more', async ({ name, read }) => {
  for (const records of [[], [full()], [full(), record({ source: 'b.txt' }), full({ source: 'c.txt' })]])
    expect(read(await printed(name, records))).toEqual(records)
})

test.each(DATA)('$name holds any text, and no control character as it stands', async ({ name, read }) => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const output = await printed(name, [saying(text)])
      expect(output).not.toMatch(HARMFUL)
      expect(read(output)).toEqual([saying(text)])
    }),
    { numRuns: 60, examples: NASTY.map((text): [string] => [text]) },
  )
})

test('json is one array, indented by two', async () => {
  const two = [record({ source: 'a.txt' }), record({ source: 'b.txt' })]
  expect(await printed('json', [])).toBe('[]\n')
  expect(await printed('json', two)).toBe(`${JSON.stringify(two, null, 2)}\n`)
})

test('ndjson is a record a line, nothing for none', async () => {
  expect(await printed('ndjson', [])).toBe('')
  expect((await printed('ndjson', [saying('a\nb'), record()])).split('\n')).toHaveLength(3)
})

test('yaml reads easily: plain words, long lines whole, lines of text as lines, no anchors', async () => {
  const long = `${'word '.repeat(40)}end`
  const output = await printed('yaml', [
    record({ title: long, text: 'One line.\nAnother: "line".\n', byline: ['A', 'A'] }),
  ])
  expect(output).toMatch(/^- schema: tumen\/1\n {2}id: sha256:0011223344556677\n/)
  expect(output).toContain(`\n  title: ${long}\n`)
  expect(output).toContain('\n  text: |\n    One line.\n    Another: "line".\n')
  expect(output).not.toMatch(/[&*]a\d/)
  const escaped = await printed('yaml', [record({ title: `bell \u0007\nand ${long}` })])
  expect(escaped).toContain(`\n  title: "bell \\a\\nand ${long}"\n`)
  expect(await printed('yaml', [])).toBe('[]\n')
})

test('yaml means the same to readers of YAML 1.1: dates and truth values are quoted', async () => {
  const output = await printed('yaml', [record({ published: '2021-05-04', title: 'no', publisher: 'Yes' })])
  expect(parse(output, { version: '1.1' })).toEqual(parse(output))
  expect(output).toContain('published: "2021-05-04"')
})

test('a format is found by its name and by the ends of names of files', async () => {
  for (const name of FORMAT_NAMES) expect((await loadFormat(name, { width: 80, color: false })).name).toBe(name)
  expect(['x.json', 'x.JSONL', 'x.ndjson', 'x.yml', 'x.yaml', 'x.csv'].map(formatOfFile)).toEqual([
    'json',
    'ndjson',
    'ndjson',
    'yaml',
    'yaml',
    'csv',
  ])
  expect([undefined, 'x.txt', 'json', 'csv/x'].map(formatOfFile)).toEqual([undefined, undefined, undefined, undefined])
})
