import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract.js'
import { htmlTextArticle } from '../../src/read/formats/html.js'
import { CLAIM_KINDS } from '../../src/record.js'

const STORY = [
  'The harbour board voted on Tuesday to close the east pier, a 90-metre span built in 1931.',
  '“We cannot keep patching it,” said Ana Ortiz, the board’s chair. Repairs would have cost $4.2 million, she said.',
  'Work will begin in March 2025, according to a report by the engineers. About 20,000 people use the pier each year.',
]
const PARAGRAPHS = STORY.map((words) => `<p>${words}</p>`).join('\n')
const NAV = '<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>'
const FOOTER = '<footer><p>Copyright 2024 Harbour Press. All rights reserved.</p></footer>'

async function recordOf(html: string, url?: string) {
  return extract(await htmlTextArticle('page.html', html, url), { text: true })
}

const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${NAV}${body}${FOOTER}</body></html>`

describe('who wrote a page, and when', () => {
  const body = `<main><article><h1>East pier to close</h1>${PARAGRAPHS}</article></main>`
  test.each([
    [
      'JSON-LD in a graph, published before modified',
      page(
        `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Harbour Press"},{"@type":"NewsArticle","headline":"East pier to close","datePublished":"2024-12-04T08:00:00Z","dateModified":"2024-12-06T08:00:00Z","author":[{"@type":"Person","name":"By Ben Sato"},{"@type":"Person","name":"Mira Lund"}]}]}</script>`,
        body,
      ),
      ['Ben Sato', 'Mira Lund'],
    ],
    [
      'Open Graph and a meta author',
      page(
        '<meta property="article:published_time" content="2024-12-04T08:00:00+01:00"><meta property="article:modified_time" content="2024-12-09"><meta name="author" content="Ben Sato">',
        body,
      ),
      ['Ben Sato'],
    ],
    [
      'a time element and rel=author',
      page(
        '<title>East pier to close</title>',
        `<main><article><h1>East pier to close</h1><div>By <a rel="author" href="/ben">Ben Sato</a> <time datetime="2024-12-04T08:00">4 December</time></div>${PARAGRAPHS}</article></main>`,
      ),
      ['Ben Sato'],
    ],
  ])('%s', async (_, html, byline) => {
    const record = await recordOf(html)
    expect({ published: record.published, basis: record.reference.basis, byline: record.byline }).toEqual({
      published: '2024-12-04',
      basis: 'metadata',
      byline,
    })
    expect(record.title).toBe('East pier to close')
  })

  test('a date in the address', async () => {
    const record = await recordOf(page('', body), 'https://press.example/2024/12/04/east-pier')
    expect(record.published).toBe('2024-12-04')
  })
})

test('a page and the same story as plain text give the same claims', async () => {
  const head = '<meta property="article:published_time" content="2024-12-04">'
  const fromPage = await recordOf(page(head, `<article><h1>East pier to close</h1>${PARAGRAPHS}</article>`))
  const fromText = extract(
    { source: 'a.txt', format: 'text', text: `East pier to close\n\n${STORY.join('\n\n')}\n`, published: '2024-12-04' },
    {},
  )
  const words = (record: typeof fromText) =>
    CLAIM_KINDS.map((kind) => record[kind].map((one) => ('text' in one ? one.text : one.name)))
  expect(words(fromPage)).toEqual(words(fromText))
  expect(fromText.quotes.length).toBeGreaterThan(1)
})

test('what a reader does not see is no text, and what stands beside the story no body', async () => {
  const record = await recordOf(
    page(
      '<script>var x = "It sank on Monday, he said."</script><style>p{}</style>',
      `<article><h1>East pier to close</h1>${PARAGRAPHS}<p style="display:none">A secret, he said on Sunday.</p>
      <template><p>A template said so.</p></template></article><aside><h3>Related</h3><p><a href="/x">Ferry sinks</a></p></aside>`,
    ),
  )
  expect(record.text).not.toMatch(/secret|template|sank/)
  const points = [...(record.text ?? '')]
  const body = record.zones
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => points.slice(start, end).join(''))
    .join('\n')
  expect(body).toContain('Work will begin in March 2025')
  expect(body).not.toMatch(/Ferry sinks|Copyright|Home/)
})

test.each([
  ['nested beyond reason', `<body>${'<div>'.repeat(100_000)}<p>It opened.`, /nested/],
  ['without text', '<html><body><script>1</script></body></html>', /without text/],
])('a page %s is refused with a reason', async (_, html, reason) => {
  await expect(htmlTextArticle('page.html', html)).rejects.toThrow(reason)
})

test('broken markup is read as far as it goes', async () => {
  const record = await recordOf(`<p>He left on 3 May 2024, <b>officials said.<p>${STORY[0]}<table><tr><td>5 miles`)
  expect(record.dates.map(({ value }) => value)).toContain('2024-05-03')
})
