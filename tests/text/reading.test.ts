import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract.js'
import { CLAIM_KINDS } from '../../src/record.js'
import { forRanges } from '../../src/text/code-points.js'
import { readingOf } from '../../src/text/reading.js'

describe('rules read', () => {
  const folded: [string, string][] = [
    ['10\u00a0miles', '10 miles'],
    ['mil\u00adlion', 'million'],
    ['Choi\u200b Eun\ufeff Ju', 'Choi Eun Ju'],
    ['cafe\u0301 in A\u0308rzte', 'café in Ärzte'],
    ['o\ufb03cials \ufb01led', 'officials filed'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['10‑mile', '10-mile'],
    ['har\u00ad\r\nbour', 'harbour'],
    ['5\u2009km', '5 km'],
    ['\u202eabc\u202c', 'abc'],
  ]
  test.each(folded)('%j as %j', (text, read) => {
    expect(readingOf(text).text).toBe(read)
  })

  test('a space that groups figures as it stands', () => {
    expect(readingOf('10\u00a0000 people, 5\u202f000').text).toBe('10\u00a0000 people, 5\u202f000')
  })

  test('the very same string where there is nothing to fold', () => {
    const text = 'Café “news” – 𝒜, 10-mile…\n'
    expect(readingOf(text).text).toBe(text)
  })

  test('a stretch that begins or ends in a ligature, at an accent, beside the unseen', () => {
    const text = 'x\u00ad\u00a0\u200bof\ufb01ce cafe\u0301\u00ad y'
    const reading = readingOf(text)
    const read = (words: string) => {
      const at = reading.text.indexOf(words)
      return text.slice(reading.start(at), reading.end(at + words.length))
    }
    expect(reading.text).toBe('x office café y')
    expect(['office', 'of', 'off', 'ice', 'fé', 'é', 'x', 'y', 'x office'].map(read)).toEqual([
      'of\ufb01ce',
      'of',
      'of\ufb01',
      '\ufb01ce',
      'fe\u0301',
      'e\u0301',
      'x',
      'y',
      'x\u00ad\u00a0\u200bof\ufb01ce',
    ])
    expect(reading.within(text.indexOf('\ufb01'))).toBe(4)
    expect(reading.within(text.indexOf('y'))).toBe(14)
    expect(reading.within(text.length)).toBe(reading.text.length)
  })
})

/** Names with accents of all kinds, beside what the rules look for: months, numbers, units, cues, quotation marks. */
const ACCENTED = `Préfet says crisis is over

PÉCS, May 3 — Zoë Nguyễn of the Łódź Institute told the daily Népszabadság on Friday that “café owners lost €3.5 million”.
José Muñoz-Peñalver, Côte d’Ivoire’s minister, said that the 10-mile pipeline, finished in August 2019, was safe.
“We’re fine,” said Nguyễn. According to Ferenc Gyurcsány, about 20 flats and five offices were affected last month.`
const articles = [...readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8')), ACCENTED]
const UNSEEN = [
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u200e',
  '\u061c',
  '\u202a\u202c',
  '\ufe0e',
]
const SPACES = ['\u00a0', '\u2009', '\u202f', ' \u200b', '\u2007']

/** A text as another program might have saved it: the same to a reader, and different characters. */
function disguised(text: string, chances: readonly number[]): string {
  let at = 0
  const chance = () => chances[at++ % chances.length] ?? 0
  const one = (choices: readonly string[]) => choices[Math.floor(chance() * choices.length)] ?? String(choices.at(-1))
  return text.replace(/ffi|ffl|ff|fi|fl|[\u00c0-\u1eff]|\n+|-|(?<!\d) (?! )|(?<=\p{L})(?=\p{L})/gu, (found) => {
    if (chance() > 0.4) return found
    if (found === '') return one(UNSEEN)
    // all of a run: a lone carriage return before a line feed would be one line end with it
    if (found.startsWith('\n')) return found.replaceAll('\n', one(['\r\n', '\r']))
    if (found === '-') return '\u2011'
    if (found === ' ') return one(SPACES)
    return { ff: 'ﬀ', ffi: 'ﬃ', ffl: 'ﬄ', fi: 'ﬁ', fl: 'ﬂ' }[found] ?? found.normalize('NFD')
  })
}

/** A record with its words folded and without what counts characters. */
function claims(text: string) {
  const record = extract({ source: 'a.txt', format: 'text', text }, { date: '2024-07-10', zones: ['body', 'caption'] })
  const points = [...text]
  forRanges(
    CLAIM_KINDS.map((kind) => record[kind]),
    (range) => {
      if (!('text' in range)) return
      expect(points.slice(range.start, range.end).join('')).toBe(range.text)
      range.text = readingOf(String(range.text)).text
    },
  )
  const placeless = new Set(['id', 'start', 'end', 'source', 'via', 'said_by', 'relays', 'zones'])
  const { quotes, ...others } = record
  return JSON.parse(
    JSON.stringify({ ...others, said: quotes, quotes: [] }, (key, value) =>
      placeless.has(key) || (key === 'quotes' && value.length > 0) ? undefined : value,
    ),
  )
}

test('what a reader does not see changes no claim, and every span is true to the text as it stands', () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 50, maxLength: 200 })
  fc.assert(
    fc.property(fc.constantFrom(...articles), chances, (text, numbers) => {
      expect(claims(disguised(text, numbers))).toEqual(claims(text))
    }),
    { numRuns: 60 },
  )
})

test('all of it at once: decomposed accents, ligatures, no-break spaces and hyphens, line ends, the unseen', () => {
  const text = disguised(ACCENTED, [0.1, 0, 0.25, 0.39, 0.3])
  for (const sign of ['e\u0301', 'ﬁ', '\r\n', '\u00a0', '\u2011', '\u00ad']) expect(text).toContain(sign)
  const found = claims(text)
  expect(found).toEqual(claims(ACCENTED))
  expect(found.sources.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['Zoë Nguyễn', 'José Muñoz-Peñalver', 'Ferenc Gyurcsány']),
  )
})
