import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract.js'
import { type ArticleRecord, CLAIM_KINDS, ZONE_KINDS } from '../../src/record.js'

interface Placed {
  text: string
  start: number
  end: number
}

/** Every span of a record: whatever has words and a place. */
function spansOf(value: unknown): Placed[] {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (typeof value !== 'object' || value === null) return []
  const own = 'text' in value && 'start' in value ? [value as Placed] : []
  return [...own, ...Object.values(value).flatMap(spansOf)]
}

function read(text: string, date?: string): ArticleRecord {
  return extract({ source: 'a.txt', format: 'text', text }, { zones: ZONE_KINDS, ...(date ? { date } : {}) })
}

/** The laws that hold of every record, whatever went in. */
function holds(text: string, record: ArticleRecord): void {
  const codePoints = [...text]
  for (const kind of CLAIM_KINDS) {
    for (const span of spansOf(record[kind])) {
      expect(codePoints.slice(span.start, span.end).join('')).toBe(span.text)
      expect(span.end).toBeGreaterThan(span.start)
    }
  }
  for (const zone of record.zones) expect(zone.end).toBeLessThanOrEqual(codePoints.length)
  const inZone = ({ start, end }: { start: number; end: number }) =>
    record.zones.some((zone) => zone.start <= start && end <= zone.end)
  for (const claim of [...record.events, ...record.dates, ...record.quantities]) {
    expect(claim.start).toBeGreaterThanOrEqual(claim.sentence.start)
    expect(claim.end).toBeLessThanOrEqual(claim.sentence.end)
    expect(inZone(claim)).toBe(true)
  }
  for (const quote of record.quotes) {
    expect(quote.start).toBeGreaterThanOrEqual(quote.sentence.start)
    expect(quote.end).toBeLessThanOrEqual(quote.sentence.end)
    for (const span of quote.content) expect(inZone(span)).toBe(true)
  }
  const sources = new Set(record.sources.map((source) => source.id))
  const quotes = new Set(record.quotes.map((quote) => quote.id))
  for (const quote of record.quotes) for (const id of [quote.source, quote.via]) if (id) expect(sources).toContain(id)
  for (const source of record.sources)
    for (const id of [...source.quotes, ...source.relays]) expect(quotes).toContain(id)
}

const seeds = readdirSync('seeds').map((name) => join('seeds', name))
const shared = '../shared/bench/quotes/polnear-dev.jsonl'
const articles = [
  ...seeds.map((path) => readFileSync(path, 'utf8')),
  ...(existsSync(shared)
    ? readFileSync(shared, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).text as string)
    : []),
]

test('the laws hold of every article at hand', () => {
  for (const text of articles) holds(text, read(text, '2024-07-10'))
})

/** Pieces of news in any order, with hostile and foreign characters in between. */
const piece = fc.oneof(
  fc.constantFrom(
    '“We won,” she said. ',
    'Mr. Hall said on Tuesday that ',
    'according to the U.N., ',
    '$3.5bn ',
    'about 9 miles ',
    'June 19 ',
    'last month ',
    '65 years ago ',
    '"',
    '”',
    '‘',
    "'",
    ', ',
    '. ',
    '.\n\n',
    '\r\n',
    'told reporters ',
    'between 5 and 10 percent ',
    'Moscow ',
    'He ',
    'in 1961 ',
    '- ',
    '— ',
    '(AP) ',
    '43-year-old ',
    'By Ana Ortiz\n',
    '👩‍👩‍👧 ',
    '𝒳 ',
    'é ',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u202e',
    '中文 ',
    '½ ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const news = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

test('the laws hold of any text', () => {
  fc.assert(
    fc.property(news, (text) => {
      holds(text, read(text, '2024-07-10'))
    }),
    { numRuns: 400 },
  )
})

test('text in front moves every claim and changes none', () => {
  const front = '👩‍👩‍👧 𝒳.\n\n'
  for (const text of articles.slice(0, 12)) {
    const body = `Body follows here in one line.\n\n${text}`
    const plain = read(body, '2024-07-10')
    const moved = read(front + body, '2024-07-10')
    const shift = [...front].length
    expect(moved.quantities.map((q) => q.start - shift)).toEqual(plain.quantities.map((q) => q.start))
    expect(moved.quotes.map((q) => q.text)).toEqual(plain.quotes.map((q) => q.text))
  }
})

describe('the same article gives the same record', () => {
  const [first = '', second = ''] = articles
  test('twice, and whatever was read before', () => {
    const alone = JSON.stringify(read(first))
    read(second)
    expect(JSON.stringify(read(first))).toBe(alone)
  })
  test('in any time zone and language, on any day', () => {
    const run = (env: Record<string, string>) =>
      execFileSync('node', ['bin/tumen.js', 'extract', 'seeds', '--json'], {
        encoding: 'utf8',
        env: { ...process.env, ...env },
        maxBuffer: 1 << 28,
      })
    const here = run({ TZ: 'UTC', LANG: 'C' })
    expect(run({ TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' })).toBe(here)
    expect(run({ TZ: 'America/Los_Angeles', LC_ALL: 'ar_EG.UTF-8' })).toBe(here)
  })
  test('and nothing in the source asks the clock', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const asking = files.filter((name) =>
      /Date\.now|new Date\(\)|Now\.|Math\.random|toLocale/.test(readFileSync(join('src', name), 'utf8')),
    )
    expect(asking).toEqual([])
  })
})
