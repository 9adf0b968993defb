import { describe, expect, it } from 'vitest'
import { linesOf, ndjsonArticle } from '../../src/read/formats/ndjson.js'

async function lines(...pieces: (string | Uint8Array)[]): Promise<[number, string][]> {
  async function* stream() {
    for (const piece of pieces) yield Buffer.from(piece)
  }
  const found: [number, string][] = []
  for await (const { number, line } of linesOf(stream())) found.push([number, Buffer.from(line).toString('utf8')])
  return found
}

describe('linesOf', () => {
  it('numbers lines from 1, empty ones too, with or without an end to the last', async () => {
    expect(await lines('a\n\nb\n')).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ])
    expect(await lines('a\nb')).toEqual([
      [1, 'a'],
      [2, 'b'],
    ])
    expect(await lines()).toEqual([])
  })

  it('puts together what a pipe cuts, within a character too', async () => {
    const letter = Buffer.from('한')
    expect(await lines('x', letter.subarray(0, 1), letter.subarray(1), 'y', '\n', 'z')).toEqual([
      [1, 'x한y'],
      [2, 'z'],
    ])
  })

  it('refuses UTF-16, once', async () => {
    await expect(lines(Buffer.from('\ufeff{}\n{}\n', 'utf16le'))).rejects.toThrow('is UTF-16; save it as UTF-8')
  })
})

const read = (line: string | Uint8Array) => ndjsonArticle('news.ndjson#7', Buffer.from(line))
const problem = async (line: string | Uint8Array) => {
  const found = await read(line)
  if (!found || !('failure' in found)) throw new Error('it was read')
  expect(found.failure.source).toBe('news.ndjson#7')
  return found.failure.problem
}

describe('ndjsonArticle', () => {
  it('takes what is known of the article', async () => {
    const known = { id: 'a1', url: 'https://x.example/1', title: 'T', publisher: 'P', published: '2024-07-10' }
    expect(await read(JSON.stringify({ text: 'It sank.\r\n', byline: ['A B', 'C D'], ...known, section: 4 }))).toEqual({
      article: { source: 'news.ndjson#7', format: 'text', text: 'It sank.\r\n', byline: ['A B', 'C D'], ...known },
    })
  })

  it('takes one name for a byline, a number for an id, null for what is not known', async () => {
    expect(await read('{"text":"It sank.","byline":"A B","id":12,"title":null,"url":null,"html":null}\r')).toEqual({
      article: { source: 'news.ndjson#7', format: 'text', text: 'It sank.', byline: ['A B'], id: '12' },
    })
    expect(await read('{"text":"It sank.","id":null,"byline":null}')).toEqual({
      article: { source: 'news.ndjson#7', format: 'text', text: 'It sank.' },
    })
  })

  it('reads a page, of which the line may say more than the page itself', async () => {
    const html = '<title>The ferry</title><meta name=author content="Ana Ortiz"><p>It sank on Tuesday, officials said.'
    expect(await read(JSON.stringify({ html, byline: 'A B', url: 'https://x.example/2024/07/10/ferry' }))).toEqual({
      article: {
        source: 'news.ndjson#7',
        format: 'html',
        text: 'It sank on Tuesday, officials said.',
        parts: [{ zone: 'body', start: 0, end: 35 }],
        title: 'The ferry',
        byline: ['A B'],
        published: '2024-07-10',
        url: 'https://x.example/2024/07/10/ferry',
      },
    })
  })

  it('reads Markdown, of which the line may say more than its front matter', async () => {
    const markdown = '---\ntitle: The ferry\nauthor: Ana Ortiz\n---\nIt *sank* on Tuesday.'
    expect(await read(JSON.stringify({ markdown, text: null, byline: 'A B' }))).toEqual({
      article: {
        source: 'news.ndjson#7',
        format: 'markdown',
        text: 'It sank on Tuesday.',
        parts: [{ zone: 'body', start: 0, end: 19 }],
        title: 'The ferry',
        byline: ['A B'],
      },
    })
  })

  it('passes over empty lines, and over a byte-order mark', async () => {
    expect([await read(''), await read('\r'), await read(' \t ')]).toEqual([null, null, null])
    expect(await read('\ufeff{"text":"It sank."}')).toMatchObject({ article: { text: 'It sank.' } })
  })

  it.each([
    ['{"text":', 'is not JSON ('],
    ['[1]', 'is not a JSON object'],
    ['null', 'is not a JSON object'],
    ['"text"', 'is not a JSON object'],
    ['{}', 'has no "text", "html" or "markdown"'],
    ['{"text":null}', 'has no "text"'],
    ['{"text":5}', 'has a "text" that is no string'],
    ['{"text":" \\n"}', 'has an empty "text"'],
    ['{"markdown":5}', 'has a "markdown" that is no string'],
    ['{"markdown":" "}', 'has an empty "markdown"'],
    ['{"markdown":"---\\na: b\\n---\\n"}', 'is Markdown without text'],
    ['{"html":5}', 'has a "html" that is no string'],
    ['{"html":" "}', 'has an empty "html"'],
    ['{"html":"<script>1</script>"}', 'is a page without text'],
    ['{"text":"x","id":{}}', 'has an "id" that is neither'],
    ['{"text":"x","title":5}', 'has a "title" that is no string'],
    ['{"text":"x","url":[]}', 'has a "url" that is no string'],
    ['{"text":"x","published":20240710}', 'has a "published" that is no string'],
    ['{"text":"x","byline":["A",5]}', 'has a "byline" that is neither'],
    ['{"text":"x","byline":{"name":"A"}}', 'has a "byline" that is neither'],
  ])('says of %s what is wrong', async (line, words) => {
    expect(await problem(line)).toContain(words)
  })

  it('says where a line is not UTF-8', async () => {
    expect(await problem(Buffer.from('{"text":"caf\xe9"}', 'latin1'))).toBe(
      'is not valid UTF-8 at byte 12; save it as UTF-8',
    )
  })

  it('does not take inherited names for fields', async () => {
    expect(await problem('{"__proto__":{"text":"x"}}')).toContain('has no "text"')
  })
})
