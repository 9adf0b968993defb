import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { table } from '../../src/output/table.js'
import type { ArticleRecord } from '../../src/record.js'
import { HARMFUL, hostile, NASTY } from './hostile.js'
import { date, event, full, quantity, quote, record, saying, source, span } from './records.js'

function printed(one: ArticleRecord, width = 80, color = false): string {
  return table({ width, color }).record(one)
}

/** The tables of an output: each the lines from its top border to its bottom border. */
function tablesOf(output: string): string[][] {
  const tables: string[][] = []
  for (const line of output.split('\n')) {
    if (/^(?:\x1b\[\d+m)*┌/.test(line)) tables.push([])
    if (/^(?:\x1b\[\d+m)*[┌│├└]/.test(line)) tables.at(-1)?.push(line)
  }
  return tables
}

test('an article of one claim a kind, at 80 columns', () => {
  expect(printed(full({ warnings: ['one thing'] }))).toBe(`\
Council signs lease
stories/lease.txt · by Ines Duarte · The Harbour Post · published 2021-05-04 ·
dates count from 2021-05-04 (metadata)
1 event · 1 quote · 1 quantity · 1 date · 1 source
! one thing

Events
┌────────────┬─────────────┬──────────────────┬──────────┐
│ Date       │ Who         │ What happened    │ Status   │
├────────────┼─────────────┼──────────────────┼──────────┤
│ 2021-05-03 │ The council │ signed the lease │ occurred │
└────────────┴─────────────┴──────────────────┴──────────┘

Quotes
┌────────────────────────────┬────────┬───────────────────────────────────────┐
│ Speaker                    │ Cue    │ What was said                         │
├────────────────────────────┼────────┼───────────────────────────────────────┤
│ Mara Okafor (the engineer) │ said   │ “The road will open before the rains” │
└────────────────────────────┴────────┴───────────────────────────────────────┘

Quantities
┌────────┬────────┬────────────────┬─────────────┬───────────────────┐
│  Value │ Unit   │ Of             │          SI │ In the text       │
├────────┼────────┼────────────────┼─────────────┼───────────────────┤
│ ~1,250 │ mile   │ the coast road │ 2,011,680 m │ about 1,250 miles │
└────────┴────────┴────────────────┴─────────────┴───────────────────┘

Dates
┌─────────────┬────────────┬────────┬───────────────┐
│ In the text │ Value      │ Type   │ Basis         │
├─────────────┼────────────┼────────┼───────────────┤
│ 3 May       │ 2021-05-03 │ date   │ inferred year │
└─────────────┴────────────┴────────┴───────────────┘

Sources
┌─────────────┬──────────────────────────────────┬────────┬────────┐
│ Name        │ Role                             │ Type   │ Quoted │
├─────────────┼──────────────────────────────────┼────────┼────────┤
│ Mara Okafor │ an engineer at the Harbour Board │ person │      1 │
└─────────────┴──────────────────────────────────┴────────┴────────┘
`)
})

test('kinds without claims are left out', () => {
  expect(printed(record())).toContain('\nno claims found\n')
  expect(tablesOf(printed(record()))).toEqual([])
  const output = printed(record({ dates: [date()] }))
  expect(output).toContain('\n1 date\n')
  expect(output).not.toContain('Events')
})

test('a long quote is there whole, broken between its words', () => {
  const words = Array.from({ length: 120 }, (_, i) => `word${i}`).join(' ')
  const output = printed(record({ quotes: [quote({ content: [span(words)], mode: 'indirect' })] }))
  const [, , , ...lines] = tablesOf(output)[0] ?? []
  const said = lines.map((line) => line.split('│')[3]?.trim()).join(' ')
  expect(said.trim()).toBe(words)
})

test.each([
  ['the engineer', 's1', 'Mara Okafor (the engineer)'],
  ['Okafor', 's1', 'Mara Okafor'],
  ['Mara Okafor, an engineer', 's1', 'Mara Okafor'],
  ['Mara Okafor and Ines Duarte', 's1', 'Mara Okafor and Ines Duarte'],
  ['an onlooker', null, 'an onlooker'],
  [null, null, '–'],
])('the speaker %j of source %j is shown as %j', (words, id, shown) => {
  const spoken = quote({ speaker: words === null ? null : span(words), source: id })
  expect(printed(record({ quotes: [spoken], sources: [source()] }), 120)).toContain(`│ ${shown} `)
})

test.each([
  [{ value: 1234567.891, bound: 'exact' as const }, '1,234,567.9'],
  [{ value: 0.25, bound: 'under' as const }, '<0.25'],
  [{ value: -40, bound: 'exact' as const }, '-40'],
  [{ value: 3e20, bound: 'over' as const }, '>3e20'],
  [{ value: null, low: 10000, high: 12500 }, '~10,000–12,500'],
  [{ value: 5, bound: 'exact' as const, trend: 'up' as const }, '↑ 5'],
])('an amount %j is shown as %j', (fields, shown) => {
  expect(printed(record({ quantities: [quantity(fields)] }))).toContain(` ${shown} │`)
})

test('an event says what happened in the order of the text', () => {
  const opened = event({ trigger: { ...span('opened', 30), lemma: 'open' }, what: span('the ring road', 10) })
  const fire = event({ trigger: { ...span('fire', 14), lemma: 'fire' }, what: span('the fire at the mill', 10) })
  const output = printed(record({ events: [opened, fire, event({ what: null })] }))
  expect(output).toContain('│ the ring road opened ')
  expect(output).toContain('│ the fire at the mill ')
  expect(output).toContain('│ signed  ')
})

test('marks that stand on nothing, and characters that no column holds, are shown as such; unseen ones are not', () => {
  const cell = (text: string) => printed(record({ title: text })).split('\n')[0]
  expect(cell('a \u0301b')).toBe('a �b')
  expect(cell(`x${'\u0903'.repeat(9)}`)).toBe('�')
  expect(cell('so\u00adft\u200b')).toBe('soft')
  expect(cell('é 한국어 👩‍👧 क्षि')).toBe('é 한국어 👩‍👧 क्षि')
})

test('colour changes nothing but colour, and is there only when asked for', () => {
  const coloured = printed(full(), 80, true)
  expect(coloured).toContain('\u001b[1mCouncil signs lease')
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(printed(full()))
})

test('a second article stands apart from the first', () => {
  const format = table({ width: 80, color: false })
  expect(format.record(record())).not.toMatch(/^\n|\n\n$/)
  expect(format.between).toBe('\n\n')
})

test('no border breaks, no line is wider than asked, nothing harmful is printed: any text, any width', () => {
  fc.assert(
    fc.property(
      fc.array(hostile, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 60, max: 200 }),
      (texts, width) => {
        const [one, ...others] = texts.map(saying)
        if (!one) return
        const all = { ...one, quotes: [one, ...others].flatMap((each) => each.quotes) }
        for (const color of [false, true]) {
          const output = printed(all, width, color)
          expect(output.replace(/\u001b\[\d+m/g, '')).not.toMatch(HARMFUL)
          const tables = tablesOf(output)
          expect(tables).toHaveLength(5)
          for (const lines of tables) {
            const widths = new Set(lines.map((line) => stringWidth(line)))
            expect([...widths]).toHaveLength(1)
            expect(Math.max(...widths)).toBeLessThanOrEqual(width)
          }
        }
      },
    ),
    {
      numRuns: 60,
      examples: NASTY.flatMap((text): [string[], number][] => [
        [[text], 60],
        [[text.repeat(9)], 80],
      ]),
    },
  )
})

test('a width below 60 is taken for 60', () => {
  expect(printed(full(), 20)).toBe(printed(full(), 60))
})
