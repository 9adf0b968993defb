import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract.js'

const BODY = 'The council voted on Tuesday to close the harbour bridge for a year while its piers are rebuilt.'

function reference(text: string, given: { source?: string; published?: string } = {}, date?: string) {
  const article = { source: 'story.txt', format: 'text' as const, text, ...given }
  return extract(article, { kinds: [], ...(date ? { date } : {}) }).reference
}

test('the flag goes before metadata, metadata before what the text says, the text before the file’s name', () => {
  const stamped = `Bridge to close\n\nUpdated July 9, 2024\n\n${BODY}`
  const given = { source: '2024-07-11-bridge.txt', published: '2024-07-08' }
  expect(reference(stamped, given, '2024-07-07')).toEqual({ date: '2024-07-07', basis: 'flag' })
  expect(reference(stamped, given)).toEqual({ date: '2024-07-08', basis: 'metadata' })
  expect(reference(stamped, { source: given.source })).toEqual({ date: '2024-07-09', basis: 'dateline' })
  expect(reference(BODY, { source: given.source })).toEqual({ date: '2024-07-11', basis: 'filename' })
  expect(reference(BODY)).toEqual({ date: null, basis: null })
})

describe('a line of the text says when it was published', () => {
  test.each([
    'Updated July 10, 2024',
    'Published 4:05 pm ET, July 10, 2024',
    'Posted: 10 July 2024',
    'First published on Wed 10 Jul 2024 09.30 BST',
    'Published: 2024-07-10T09:30:00Z',
    'Wednesday, July 10, 2024 - 16:05',
    'July 10, 2024 / 4:05 PM EDT / CBS News',
    'By Ana Ortiz | July 10, 2024',
    'By Ana Ortiz, July 10, 2024',
    'By Ana Ortiz, Staff Writer Published July 10, 2024',
    'Published July 10, 2024, Updated July 11, 2024',
    'Updated July 11, 2024 | Published July 10, 2024',
    'Updated 9:00 AM EDT July 11, 2024\nPublished 4:05 PM EDT July 10, 2024',
  ])('%s', (line) => {
    expect(reference(`Bridge to close\n\n${line}\n\n${BODY}`)).toEqual({ date: '2024-07-10', basis: 'dateline' })
  })

  test('also where it is the first line, and in the dateline', () => {
    expect(reference(`Published July 10, 2024\n\n${BODY}`).date).toBe('2024-07-10')
    expect(reference(`SEOUL, July 10, 2024 (Reuters) - ${BODY}`).date).toBe('2024-07-10')
    expect(reference(`July 10, 2024 (Reuters) - ${BODY}`).date).toBe('2024-07-10')
    expect(reference(`SALEM--(BUSINESS WIRE)--July 10, 2024--${BODY}`).date).toBe('2024-07-10')
    expect(reference(`PORT ELGIN, Scotland (July 10, 2024) — ${BODY}`).date).toBe('2024-07-10')
  })
})

describe('what a sentence says is no date of publication', () => {
  test.each([
    'On July 4, 2024 the two sides met in town.',
    'Updated rules came into force on July 1, 2024.',
    'Posted losses were $3 million on July 1, 2024.',
    'July 4, 2024 was a hot day in town.',
    'By July 1, 2024 the bridge had closed.',
  ])('%s', (line) => {
    expect(reference(`Bridge to close\n\n${line}\n\n${BODY}`)).toEqual({ date: null, basis: null })
  })
})

describe('a date in the file’s name', () => {
  test.each([
    '2024-07-10-bridge.txt',
    'x/20240710_x.txt',
    'bridge_2024_07_10.txt',
    '2024.07.10.html',
    'a.ndjson#20240711',
  ])('%s', (source) => {
    expect(reference(BODY, { source }).date).toBe(source.includes('#') ? null : '2024-07-10')
  })
  test.each(['2024-07-10/x.txt', '20240230.txt', 'story-20241345.txt', 'IMG_20240710123045.txt'])(
    'none in %s',
    (source) => {
      expect(reference(BODY, { source }).date).toBeNull()
    },
  )
})

describe('what the input gives', () => {
  test.each([
    '2024-07-10',
    '2024-07-10T09:30:00Z',
    '2024-07-10 09:30',
    '20240710',
    '20240710T093000Z',
    'July 10, 2024',
    'Wed, 10 Jul 2024 09:30:00 +0000',
  ])('%s', (published) => {
    expect(reference(BODY, { published })).toEqual({ date: '2024-07-10', basis: 'metadata' })
  })
  test.each(['2024-02-30', '20240230', '2024-07', 'soon', '1720602000'])('none of %s', (published) => {
    expect(reference(BODY, { published }).date).toBeNull()
  })
})

describe('a date that is none is not passed over in silence', () => {
  const article = { source: 'a.txt', format: 'text', text: BODY } as const

  test('the record warns of that of the input', () => {
    const warnings = (published: string) => extract({ ...article, published }).warnings
    expect(warnings('2024-02-30')).toEqual([
      'published "2024-02-30" is no date that can be read; give it as YYYY-MM-DD',
      'no publication date: relative dates stay unresolved',
    ])
    expect(warnings('soon '.repeat(100))[0]).toMatch(/^published "[^"]{40}" is no date/)
    expect(warnings('2024-02-29')).toEqual([])
    expect(warnings(' ')).toEqual(['no publication date: relative dates stay unresolved'])
  })

  test.each(['2024-13-45', 'yesterday', '', '2024-07-10T09:30:00Z'])('that of the options is refused: %j', (date) => {
    expect(() => extract(article, { date })).toThrow(RangeError)
  })
})
