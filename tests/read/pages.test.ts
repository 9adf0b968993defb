import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract.js'
import { htmlTextArticle } from '../../src/read/formats/html.js'
import { type ArticleRecord, CLAIM_KINDS } from '../../src/record.js'

/**
 * Saved pages of our own, marked up as news sites mark up theirs, and beside each its story as a reader sees it: a paragraph
 * a line, each after its zone (h headline, b byline, d a paragraph with a dateline, p body, c caption).
 */
const PAGES = [
  [
    'wordpress',
    'Upland Record',
    '2024-07-10',
    ['Tessa Holm', 'Daniel Okoye'],
    'https://uplandrecord.example/2024/07/10/kelm-reservoir-drained/',
  ],
  [
    'agency',
    'Union Wire',
    '2024-03-05',
    ['RENEE CASTILLO'],
    'https://unionwire.example/article/train-derailment-marrow-creek-5f1e',
  ],
  [
    'broadsheet',
    'The Sentinel',
    '2024-09-18',
    ['Jonas Wirth', 'Amelia Stone'],
    'https://www.thesentinel.example/environment/article/2024/sep/18/towns-sue-over-smoke-from-peat-fires',
  ],
  ['broadcaster', 'NBS News', '2024-11-22', ['Eilidh Munro'], 'https://www.nbs.example/news/articles/c4ng0r2p'],
  [
    'cable',
    'Meridian',
    '2024-05-14',
    ['Grace Lindner'],
    'https://www.meridian.example/2024/05/14/tech/chip-plant-harlow-jobs/index.html',
  ],
  [
    'metropolitan',
    'The Metropolitan',
    '2024-04-09',
    ['Hannah Brill', 'Luis Ferro'],
    'https://www.metropolitan.example/2024/04/09/us/library-flood-books.html',
  ],
  [
    'capital',
    'The Capital Post',
    '2024-06-27',
    ['Marcus Bell', 'Yuki Tanaka'],
    'https://www.capitalpost.example/politics/2024/06/27/rail-safety-bill-senate/',
  ],
  [
    'chain',
    'The Valley Dispatch',
    '2024-08-21',
    ['Molly Prewitt'],
    'https://www.valleydispatch.example/story/news/local/2024/08/21/zoo-tapir-found-asleep-in-church/74881200007/',
  ],
  [
    'drupal',
    'Institute for Wildlife, Arden',
    '2024-02-13',
    ['Ingrid Falk'],
    'https://wildlife.example/news/wolves-return-arden',
  ],
  ['tables', null, '2003-10-03', ['Nora Pemberton'], undefined],
  [
    'amp',
    'Island Times',
    '2024-10-02',
    ['Dewi Lestari'],
    'https://www.islandtimes.example/2024-10-02/quake-sula-coast',
  ],
  [
    'live',
    'Coast News',
    '2024-12-07',
    ['Niamh Daly', 'Rhys Bowen'],
    'https://www.coastnews.example/live/2024/12/07/storm-hedda',
  ],
  [
    'newsletter',
    'Slow Transit',
    '2024-01-16',
    ['Farah Nasser'],
    'https://slowtransit.example/p/the-bus-that-pays-you-back',
  ],
] as const

/** Pages in Windows-1252, from before UTF-8 was usual. */
const LATIN = new Set(['tables'])
const LETTERS = { headline: 'h', byline: 'b', dateline: 'd', body: 'p', caption: 'c', boilerplate: 'x' } as const

async function pageOf(name: string) {
  const bytes = readFileSync(`tests/read/pages/${name}.html`)
  const html = LATIN.has(name)
    ? bytes.toString('latin1').replace(/[\u0091-\u0097]/g, (sign) => '‘’“”•–—'.charAt(sign.charCodeAt(0) - 0x91))
    : bytes.toString('utf8')
  return htmlTextArticle(`${name}.html`, html)
}

const storyOf = (name: string) => readFileSync(`tests/read/pages/${name}.story`, 'utf8').trim().split('\n')

/** The paragraphs of a record as a story is written; a dateline and the words behind it are one. */
function paragraphsOf({ text = '', zones }: ArticleRecord): string[] {
  const points = [...text]
  const lines = zones
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap(({ kind, start, end }) =>
      points
        .slice(start, end)
        .join('')
        .split('\n\n')
        .map((words) => `${LETTERS[kind]}|${words.replaceAll('\n', ' ')}`),
    )
  return lines.flatMap((line, i) => {
    const before = lines[i - 1]
    if (before?.startsWith('d|')) return [`${before} ${line.slice(2)}`]
    return line.startsWith('d|') ? [] : [line]
  })
}

/** What is claimed: words and values, without places. */
function claimsOf(record: ArticleRecord) {
  const { events, dates, quantities, quotes, sources } = record
  return {
    events: events.map(({ text, date, status }) => [text, date.value, status]),
    dates: dates.map(({ text, value, timex }) => [text, value, timex]),
    quantities: quantities.map(({ text, value, low, high, unit, of }) => [
      text,
      value,
      low,
      high,
      unit?.name,
      of?.text,
    ]),
    quotes: quotes.map(({ text, cue, speaker, source }) => [text, cue?.text, speaker?.text, source]),
    sources: sources.map(({ name, role, aliases }) => [name, role, aliases]),
  }
}

describe.each(PAGES)('%s', (name, publisher, published, byline, url) => {
  test('what the page says of itself', async () => {
    const article = await pageOf(name)
    const record = extract(article, { kinds: [] })
    const title = storyOf(name)
      .find((line) => line.startsWith('h|'))
      ?.slice(2)
    expect({ ...record, url: article.url }).toMatchObject({ publisher, published, byline, title })
    expect(article.url).toBe(url)
  })

  test('all of the story and nothing else', async () => {
    expect(paragraphsOf(extract(await pageOf(name), { kinds: [], text: true }))).toEqual(storyOf(name))
  })

  test('the same story as plain text gives the same claims', async () => {
    const text = storyOf(name)
      .map((line) => line.slice(2))
      .join('\n\n')
    const fromText = extract({ source: 'a.txt', format: 'text', text, published }, {})
    const fromPage = extract(await pageOf(name), {})
    expect(claimsOf(fromPage)).toEqual(claimsOf(fromText))
    for (const kind of CLAIM_KINDS) expect(fromPage[kind].length).toBeGreaterThan(0)
  })
})
