import { describe, expect, it, test } from 'vitest'
import { extract } from '../../../src/extract.js'
import { markdownArticle } from '../../../src/read/markdown/article.js'

const read = (markdown: string, url?: string) => markdownArticle('story.md', markdown, url)
const textOf = (markdown: string) => read(markdown).text
const zonesOf = (markdown: string) =>
  extract(read(markdown), { text: true }).zones.map(({ kind, start, end }) => [
    kind,
    textOf(markdown).slice(start, end),
  ])

describe('the text is what a reader sees', () => {
  test.each<[what: string, markdown: string, text: string]>([
    ['emphasis', 'It *sank* **on _Tuesday_**, ~~Monday~~ ***he*** said.', 'It sank on Tuesday, Monday he said.'],
    ['what is no emphasis', '5 * 3 * 2, snake_case_name, 2*3', '5 * 3 * 2, snake_case_name, 2*3'],
    [
      'links',
      '[It sank](https://a.example/b_c "A *title*"), [he][1] said, [she] did.\n\n[1]: <x>\n[she]: /y "z"',
      'It sank, he said, she did.',
    ],
    ['links of any scheme', 'It [sank](javascript:x) [here](<data:a b>).', 'It sank here.'],
    ['an address that is shown', 'See <https://a.example/b_c>.', 'See https://a.example/b_c.'],
    ['images', 'It ![a ship, 90 metres long](a.jpg "In 2014") sank.', 'It sank.'],
    ['inline code', 'The `--date` it sank on.', 'The --date it sank on.'],
    ['fenced code', 'It sank.\n\n```js\nconst killed = 5\n```\n\n~~~\n6 dead\n~~~\nHe said.', 'It sank.\n\nHe said.'],
    ['an indent', '    It *sank* on Tuesday.\n\n\tHe said.', 'It sank on Tuesday.\n\nHe said.'],
    ['soft breaks', 'It\nsank\r\non Tuesday.', 'It sank on Tuesday.'],
    ['hard breaks', 'It sank  \non\\\nTuesday.', 'It sank\non\nTuesday.'],
    [
      'headings',
      '# The *ferry* #\n\nIt sank.\n\nBelow it\n---\n\nHe said.',
      'The ferry\n\nIt sank.\n\nBelow it\n\nHe said.',
    ],
    ['a block quote', '> It sank.\nHe said.\n>\n> > Twice.', 'It sank. He said.\n\nTwice.'],
    [
      'lists',
      '- It sank.\n- He said.\n\n  Twice.\n\n3. Third.\n4) Fourth.\n- [x] Done.',
      'It sank.\n\nHe said.\n\nTwice.\n\nThird.\n\nFourth.\n\n[x] Done.',
    ],
    ['a table', '| Port | Dead |\n|:--|--:|\n| Busan | *3* |', 'Port | Dead\n\nBusan | 3'],
    ['a rule', 'It sank.\n\n***\n\nHe said.', 'It sank.\n\nHe said.'],
    ['escapes', '1\\. It \\*sank\\* \\[now\\] \\# C:\\dir', '1. It *sank* [now] # C:\\dir'],
    [
      'entities',
      'AT&amp;T &ldquo;x&rdquo; &#8364;5&nbsp;m &copy &nosuch; &#0;',
      'AT&T “x” €5\u00a0m &copy &nosuch; \ufffd',
    ],
    [
      'HTML',
      'It <b>sank</b><br>on <!-- no --> <span hidden>x</span>Tuesday.\n\n<div>He <script>alert(1)</script>said.</div>\n\n<style>p{}</style>',
      'It sank\non Tuesday.\n\nHe said.',
    ],
    ['less than', 'a < b > c <3 and 5<6', 'a < b > c <3 and 5<6'],
    [
      'footnotes',
      'It sank.[^1] He said[^note].\n\n[^1]: In *2014*.\n[^note]: Reuters\n\n    On Friday.',
      'It sank. He said.\n\nIn 2014.\n\nReuters\n\nOn Friday.',
    ],
    ['no footnotes', 'a\\[^1] `[^2]` [^ 3] [a][^4]', 'a[^1] [^2] [^ 3] [a]'],
    ['characters beyond the BMP and NUL', 'It 𝒜 *s\0ank* 👩‍👩‍👧.', 'It 𝒜 sank 👩‍👩‍👧.'],
  ])('%s', (_, markdown, text) => {
    expect(textOf(markdown)).toBe(text)
  })

  it('and offsets are into it', () => {
    const article = read('---\ntitle: T\n---\n\n“It *sank* **90** [miles](/x) off,” 𝒜 she said.')
    const { quantities, text, format } = extract(article, { text: true })
    expect(format).toBe('markdown')
    expect(quantities).toMatchObject([{ text: '90 miles', value: 90 }])
    const [{ start, end } = { start: 0, end: 0 }] = quantities
    expect([...(text ?? '')].slice(start, end).join('')).toBe('90 miles')
  })
})

describe('zones', () => {
  const LONG = 'The harbour board voted on Tuesday to close the east pier, a 90-metre span built in 1931.'

  it('headline, byline, caption, links to other stories', () => {
    const markdown = `# East pier to close\n\n*By Ana Ortiz*\n\n${LONG}\n\n![pier](p.jpg)\n*The east pier last week.*\n\n[Read more about the port](/port)\n\n- [Port to grow](/a)\n- [Pier shut](/b)`
    expect(zonesOf(markdown)).toEqual([
      ['headline', 'East pier to close'],
      ['byline', 'By Ana Ortiz'],
      ['body', LONG],
      ['caption', 'The east pier last week.'],
      ['boilerplate', 'Read more about the port\n\nPort to grow\n\nPier shut'],
    ])
  })

  it('the first of many headings is the headline, the others are body', () => {
    expect(zonesOf(`# East pier\n\n${LONG}\n\n# The cost\n\n${LONG} It is known.`).map(([zone]) => zone)).toEqual([
      'headline',
      'body',
    ])
    expect(zonesOf(`${LONG}\n\n## The cost\n\n${LONG} It is known.`).map(([zone]) => zone)).toEqual(['body'])
  })
})

describe('front matter', () => {
  const metadataOf = (yaml: string) => {
    const { text: _, parts: __, source: ___, format: ____, ...metadata } = read(`---\n${yaml}\n---\nIt sank.`)
    return metadata
  }

  test.each<[yaml: string, metadata: object]>([
    [
      'title: The ferry\nauthor: Ana Ortiz\npublisher: Press\ndate: 2024-07-10\nurl: https://a.example/b',
      {
        title: 'The ferry',
        byline: ['Ana Ortiz'],
        publisher: 'Press',
        published: '2024-07-10',
        url: 'https://a.example/b',
      },
    ],
    [
      'authors:\n  - By Ana Ortiz\n  - name: Ben Sato\n    email: b@a.example\n  - "@handle"',
      { byline: ['Ana Ortiz', 'Ben Sato'] },
    ],
    ['by: Ana Ortiz and Ben Sato, Staff Writer', { byline: ['Ana Ortiz', 'Ben Sato'] }],
    ['author:\n  name: Ana Ortiz <ana@a.example>', { byline: ['Ana Ortiz'] }],
    ['author: ["[[Ana Ortiz]]", "[[people/ben|Ben Sato]]"]', { byline: ['Ana Ortiz', 'Ben Sato'] }],
    ['source: Radio Free Asia', { publisher: 'Radio Free Asia' }],
    [
      'source: https://a.example/2024/07/10/ferry',
      { url: 'https://a.example/2024/07/10/ferry', published: '2024-07-10' },
    ],
    ['site_name: Press\ncanonical_url: https://a.example/b', { publisher: 'Press', url: 'https://a.example/b' }],
    ['url: /ferry', {}],
    ['published: true\ndate: 2024-07-10T08:00:00+02:00', { published: '2024-07-10T08:00:00+02:00' }],
    ['publishDate: 2024/7/9 8:00', { published: '2024-07-09 8:00' }],
    ['Date: July 10, 2024', { published: 'July 10, 2024' }],
    ['lastmod: 2024-07-12\npub_date: 20240710', { published: '20240710' }],
    ['lastmod: 2024-07-12', { published: '2024-07-12' }],
    ['title: >\n  The ferry\n  sank\ntags: [a, b]\ndraft: false', { title: 'The ferry sank' }],
    ['title: null\nauthor: ~\ndate:\npublisher: ""', {}],
    ['name: &a Ana Ortiz\nauthor: *a', { byline: ['Ana Ortiz'] }],
    ['constructor: x\n__proto__: y\ntoString: z\n? [a]\n: b', {}],
    ['', {}],
  ])('%j', (yaml, metadata) => {
    expect(metadataOf(yaml)).toEqual(metadata)
  })

  it('gives the record its metadata and its reference date', () => {
    const markdown =
      '---\ntitle: The ferry\nauthor: By Ana Ortiz\nsite: Press\ndate: 2024-07-10\n---\n\nIt sank on Tuesday.'
    expect(extract(read(markdown))).toMatchObject({
      title: 'The ferry',
      byline: ['Ana Ortiz'],
      publisher: 'Press',
      published: '2024-07-10',
      reference: { date: '2024-07-10', basis: 'metadata' },
      dates: [{ text: 'Tuesday', value: '2024-07-09' }],
      warnings: [],
    })
  })

  it('knows its own headline, whatever its rank', () => {
    expect(
      zonesOf(
        '---\ntitle: The ferry has sunk\n---\n## The ferry has sunk\n\nIt did so on Tuesday, she said.\n\n# More',
      )[0],
    ).toEqual(['headline', 'The ferry has sunk'])
  })

  it.each([
    ['title: Foo: bar\ndate: 2024-07-10', /^front matter, line 2: not YAML: Nested mappings/],
    ["date: 2024-07-10\ntitle: 'It's over'", /^front matter, line 3: not YAML: /],
    ['title: "It', /^front matter, line \d: not YAML: /],
    [`title: ${'['.repeat(40_000)}`, /^front matter, line 2: not YAML: /],
    [`title: ${'{a: '.repeat(10_000)}`, /^front matter, line 2: not YAML: /],
  ])('with a mistake says nothing of the article, and its text is read: %.40j', (yaml, warning) => {
    expect(metadataOf(yaml)).toEqual({ warnings: [expect.stringMatching(warning)] })
  })

  it('beyond measure is not read, and is no text', () => {
    expect(metadataOf(`title: T\n${'tag: x\n'.repeat(10_000)}`)).toEqual({
      warnings: ['front matter of more than 50000 characters is not read; shorten it'],
    })
  })

  it('in TOML is said not to be read, and is no text', () => {
    expect(read('+++\ntitle = "T"\n+++\nIt sank.')).toMatchObject({
      text: 'It sank.',
      warnings: ['front matter is TOML, which is not read; write it as YAML'],
    })
  })

  it('is none where no field stands in it, where it does not end, or where it is not on top', () => {
    expect(textOf('---\nIt sank.\n---\n\nHe said.')).toBe('It sank.\n\nHe said.')
    expect(textOf('---\ntitle: T\n\nIt sank.')).toBe('title: T\n\nIt sank.')
    expect(textOf('It sank.\n\n---\ntitle: T\n---\n')).toBe('It sank.\n\ntitle: T')
  })
})
