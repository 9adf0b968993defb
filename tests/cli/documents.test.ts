import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../../src/record.js'
import { inFolder } from './tumen.js'

const { write, run } = inFolder()

const MARKDOWN = `---
title: The slow ferry
authors: [By Ana Ortiz, Ben Sato]
site: Harbour Press
date: 2024-07-10
---
# The slow ferry

The *ferry* crosses **12** [miles](/open-sea) of open sea. “It is slow,” said Ada Bell, its captain, on Tuesday.
`
const PLAIN = 'The ferry’s café cost €5 million. “It is slow,” said José Muñoz, its captain.\n'
const WINDOWS = Buffer.from(
  'The ferry\x92s caf\xe9 cost \x805 million. \x93It is slow,\x94 said Jos\xe9 Mu\xf1oz, its captain.\n',
  'latin1',
)
const GUESS = 'not UTF-8: read as windows-1252, which is a guess'
const UNDATED = 'no publication date: relative dates stay unresolved'
const wide = (text: string) => Buffer.from(text, 'utf16le')

const extract = (args: string[], input: string | Uint8Array = '') =>
  run(['extract', '-f', 'ndjson', '--text', ...args], input)
const records = (ndjson: string): ArticleRecord[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

describe('Markdown', () => {
  const wanted = {
    format: 'markdown',
    title: 'The slow ferry',
    byline: ['Ana Ortiz', 'Ben Sato'],
    publisher: 'Harbour Press',
    published: '2024-07-10',
    text: 'The slow ferry\n\nThe ferry crosses 12 miles of open sea. “It is slow,” said Ada Bell, its captain, on Tuesday.',
    quantities: [{ text: '12 miles', start: 34, end: 42 }],
    quotes: [{ text: '“It is slow,”' }],
    warnings: [],
  }

  it('is read from a file, a folder and standard input, and where it is asked for', () => {
    write('news/ferry.md', MARKDOWN)
    write('ferry.txt', MARKDOWN)
    for (const { stdout, stderr } of [
      extract(['news/ferry.md']),
      extract(['news']),
      extract([], MARKDOWN),
      extract(['--input', 'markdown', 'ferry.txt']),
      extract(['-i', 'markdown'], MARKDOWN),
    ]) {
      expect(stderr).toBe('')
      expect(records(stdout)).toMatchObject([wanted])
    }
  })

  it('is plain text where that is asked for, or the name says so', () => {
    write('ferry.txt', MARKDOWN)
    write('ferry.md', MARKDOWN)
    for (const args of [['ferry.txt'], ['--input', 'text', 'ferry.md']])
      expect(records(extract([...args, '-q']).stdout)).toMatchObject([{ format: 'text', text: MARKDOWN }])
  })

  it('with front matter that is no YAML is read, and the record says so', () => {
    const { status, stdout, stderr } = extract([], MARKDOWN.replace('title: The', 'title: Ferries: the'))
    expect(status).toBe(0)
    const [record] = records(stdout)
    expect(record).toMatchObject({ title: 'The slow ferry', byline: [], quotes: [{}] })
    expect(record?.warnings).toEqual([expect.stringMatching(/^front matter, line 2: not YAML: /), UNDATED])
    expect(stderr).toMatch(/^tumen: standard input: warning: front matter, line 2: not YAML: /)
  })
})

describe('encodings', () => {
  it.each<[name: string, content: string | Uint8Array, warnings: string[]]>([
    ['utf-8.txt', PLAIN, []],
    ['utf-8-mark.txt', `\ufeff${PLAIN}`, []],
    ['utf-16le-mark.txt', wide(`\ufeff${PLAIN}`), []],
    ['utf-16be-mark.txt', wide(`\ufeff${PLAIN}`).swap16(), []],
    ['utf-16le.txt', wide(PLAIN), []],
    ['utf-16be.txt', wide(PLAIN).swap16(), []],
    ['windows-1252.txt', WINDOWS, [GUESS]],
    ['windows-1252.md', WINDOWS, [GUESS]],
    ['meta.html', Buffer.concat([Buffer.from('<meta charset="windows-1252"><p>'), WINDOWS]), []],
    [
      'http-equiv.htm',
      Buffer.concat([
        Buffer.from('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>'),
        WINDOWS,
      ]),
      [],
    ],
    [
      'declaration.xhtml',
      Buffer.concat([Buffer.from('<?xml version="1.0" encoding="latin1"?><html><p>'), WINDOWS]),
      [],
    ],
    [
      'wrong.html',
      `<meta charset="windows-1252"><p>${PLAIN}`,
      ['declared as windows-1252 but is UTF-8: read as UTF-8'],
    ],
  ])('%s', (name, content, warnings) => {
    write(name, content)
    const { status, stdout } = extract([name])
    expect(status).toBe(0)
    const [record] = records(stdout)
    expect(record?.text?.trim()).toBe(PLAIN.trim())
    expect(record?.warnings).toEqual([...warnings, UNDATED])
    expect(record?.quantities).toMatchObject([{ text: '€5 million', start: 22, end: 32 }])
    expect(record?.sources).toMatchObject([{ name: 'José Muñoz' }])
  })

  it('reports what was wrongly decoded before, and leaves it as it is', () => {
    const text = 'The ferryâ€™s cafÃ© cost Â£5 million, it\ufffds said.\n'
    const { stdout, stderr } = extract([], text)
    const [record] = records(stdout)
    expect(record?.text).toBe(text)
    expect(record?.warnings).toEqual([
      expect.stringMatching(/^wrongly decoded before it came here, in 3 places such as "â€™"/),
      expect.stringMatching(/^broken in one place, where U\+FFFD stands/),
      UNDATED,
    ])
    expect(stderr).toContain('standard input: warning: wrongly decoded')
  })

  it('costs a line of NDJSON that is not UTF-8, and no other', () => {
    const line = (text: string) => Buffer.from(`${JSON.stringify({ text })}\n`)
    write('news.ndjson', Buffer.concat([line(PLAIN), Buffer.from('{"text":"'), WINDOWS, line(PLAIN)]))
    const { status, stdout, stderr } = extract(['news.ndjson', '-q'])
    expect(status).toBe(3)
    expect(records(stdout).map(({ source }) => source)).toEqual(['news.ndjson#1', 'news.ndjson#3'])
    expect(stderr).toBe('tumen: news.ndjson#2: is not valid UTF-8 at byte 18; save it as UTF-8\n')
  })
})

describe('NDJSON', () => {
  it('loses no line to one that is too long', () => {
    const line = (text: string) => `${JSON.stringify({ text })}\n`
    write('news.ndjson', line(PLAIN) + line('It sank. '.repeat(5_000_000)) + line(PLAIN))
    const { status, stdout, stderr } = extract(['news.ndjson', '-q'])
    expect(status).toBe(3)
    expect(records(stdout).map(({ source }) => source)).toEqual(['news.ndjson#1', 'news.ndjson#3'])
    expect(stderr).toBe('tumen: news.ndjson#2: is larger than 20 MB; split it, or save the article alone\n')
  })

  it('holds text, a page or Markdown, each with what is known of it', () => {
    const known = { title: 'T', byline: 'A B', publisher: 'P', published: '2024-07-10', url: 'https://a.example/b' }
    const story = 'It is slow, said Ada Bell, its captain, on Tuesday.'
    const lines = [
      { text: story },
      { html: `<p>${story.replace('slow', '<b>slow</b>')}</p>` },
      { markdown: story.replace('slow', '*slow*') },
    ]
    const { stdout } = extract(['-i', 'ndjson'], lines.map((one) => JSON.stringify({ ...one, ...known })).join('\n'))
    const found = records(stdout)
    expect(found.map(({ format }) => format)).toEqual(['text', 'html', 'markdown'])
    for (const record of found)
      expect(record).toMatchObject({
        text: story,
        title: 'T',
        byline: ['A B'],
        publisher: 'P',
        published: '2024-07-10',
        dates: [{ text: 'Tuesday', value: '2024-07-09' }],
        quotes: [{ speaker: { text: 'Ada Bell, its captain' } }],
      })
  })
})

describe('an attack ends in a record or an error within the time of a test, and costs no other article', () => {
  const n = 100_000
  const many = (times: number, words: string) =>
    Array.from({ length: times }, (_, i) => words.replaceAll('#', `${i}`)).join('')
  it.each<[name: string, content: string | Uint8Array, says: RegExp | null]>([
    ['quotes.md', '> '.repeat(n), /100 deep in each other/],
    ['lists.md', `${'- '.repeat(n)}a`, /100 deep in each other/],
    ['both.md', `${'> 1. '.repeat(n)}a`, /100 deep in each other/],
    ['brackets.md', '['.repeat(n) + ']'.repeat(n), null],
    ['stars.md', `${'*'.repeat(n)}a${'*'.repeat(n)}`, /elements nested/],
    ['addresses.md', 'a_-.+'.repeat(n), null],
    ['elements.md', '<div>\n\n'.repeat(n), /elements nested/],
    ['comment.md', '<!--'.repeat(n), /Markdown without text/],
    ['notes.md', `${'[^1]: '.repeat(n)}\n${'[^1]'.repeat(n)}a`, null],
    ['nul.md', 'a\0b', /byte 1 is a NUL/],
    ['bomb.md', `---\na: &a [x, x]\nb: &b [*a, *a]\nauthor: [${'*b,'.repeat(10_000)}]\n---\nIt sank.`, null],
    ['deep.md', `---\ntitle: ${'['.repeat(40_000)}\n---\nIt sank.`, null],
    ['nested.html', `<p>It sank.${'<div>'.repeat(n)}`, /elements nested/],
    ['unclosed.html', '<p>a <b>b <i>c'.repeat(n), /elements nested/],
    [
      'entities.html',
      `<!DOCTYPE html [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><p>It sank. ${'&b;&amp;'.repeat(n)}`,
      null,
    ],
    ['attribute.html', `<p class="${'a '.repeat(10 * n)}">It sank.`, null],
    ['title.html', `<title>${'The slow ferry '.repeat(n)}</title><p>It sank.`, null],
    [
      'data.html',
      `<script type="application/ld+json">[${'{"@type":"Report"},'.repeat(n)}{}]</script><p>It sank.`,
      null,
    ],
    ['deep.html', `<script type="application/ld+json">${'['.repeat(n)}${']'.repeat(n)}</script><p>It sank.`, null],
    [
      'pulled.html',
      `<p>It sank.${'<blockquote>It sank in June, said its captain.</blockquote>'.repeat(n)}`,
      /2 million characters/,
    ],
    ['breaks.html', `<p>a${'<br>'.repeat(10 * n)}b`, /thousand elements/],
    ['nul.html', '<p>a\0b', /byte 4 is a NUL/],
    ['marks.txt', '"'.repeat(n), null],
    ['line.txt', 'word '.repeat(2 * n), null],
    ['sentences.txt', 'The captain said on Friday that it sank. '.repeat(n / 10), null],
    ['no-stop.txt', 'the captain and the ferry in the town of Leeds '.repeat(n), null],
    ['half.txt', wide(`\ufeff${'It sank.\n'.repeat(n)}\ud800`), /not valid UTF-16LE/],
    ['bytes.txt', Buffer.concat([Buffer.from('It sank.\n\n'), Buffer.alloc(10 * n, 0xff)]), null],
    ['namesakes.txt', many(n / 10, 'Ana# Ortiz said it sank. Ortiz left. '), null],
    ['presidents.txt', many(n / 10, 'President Hall# Moor# spoke. The president said it sank. '), null],
    [
      'headings.html',
      many(n / 10, '<meta property="og:title" content="The # ferry">') + many(n / 20, '<h2>A # ferry sank</h2>'),
      null,
    ],
    [
      'quoted.html',
      `<meta name="description" content="${many(n / 2, 'It sank # times. ')}">${many(n / 20, '<p># people said that it had sank behind the island.</p>')}`,
      null,
    ],
    ['large.html', `<p>${'It sank. '.repeat(2_300_000)}`, /is larger than 20 MB/],
    ['large.md', 'It sank. '.repeat(2_300_000), /is larger than 20 MB; split it, or save the article alone/],
    [
      'wordy.md',
      `# It sank\n\n${'It sank. '.repeat(250_000)}`,
      /wordy.md: has more than 2 million characters of text; split it/,
    ],
    ['large.txt', 'It sank. '.repeat(6_000_000), /is larger than 20 MB/],
  ])('%s', (name, content, says) => {
    write(name, content)
    write('good.txt', PLAIN)
    const { status, stdout, stderr } = extract([name, 'good.txt', '-q', '--kinds', 'quantities'])
    expect(records(stdout).map(({ source }) => source)).toEqual(says ? ['good.txt'] : [name, 'good.txt'])
    expect(status).toBe(says ? 3 : 0)
    if (says) expect(stderr).toMatch(says)
    else expect(stderr).toBe('')
  })
})

it('reads a page and a Markdown file as the README shows', () => {
  const [, shown = ''] = /quotes: \(\.quotes \| length\)\}'\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? []
  const { stdout } = extract(['seeds/ferry-fares.html', 'seeds/river-mercury.md'].map((file) => resolve(file)))
  const found = records(stdout).map(({ format, byline, publisher, published, quotes }) => ({
    format,
    byline,
    publisher,
    published,
    quotes: quotes.length,
  }))
  expect(found).toEqual(records(shown))
})
