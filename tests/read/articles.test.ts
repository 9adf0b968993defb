import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readArticles } from '../../src/read/articles.js'
import type { InputFormat } from '../../src/read/recognize.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tumen-read-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(path: string, content: string | Uint8Array = 'It sank.\n'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

async function* pipe(...pieces: string[]) {
  for (const piece of pieces) yield Buffer.from(piece)
}

/** A line for each article and failure; paths from the folder of the test. */
async function read(paths: string[], input: InputFormat = 'auto', standardInput = pipe()): Promise<string[]> {
  const lines: string[] = []
  const here = (path: string) => path.replaceAll(`${folder}/`, '').replaceAll(folder, '.')
  const given = paths.map((path) => (path === '-' || path === '' ? path : join(folder, path)))
  for await (const one of readArticles(given, input, standardInput)) {
    if ('article' in one) lines.push(`${here(one.article.source)}: ${one.article.text.trim()}`)
    else lines.push(`failure ${here(one.failure.source)}: ${here(one.failure.problem)}`)
  }
  return lines
}

const sources = async (paths: string[], input?: InputFormat) =>
  (await read(paths, input)).map((line) => line.replace(/: It sank\.$/, ''))

describe('which files', () => {
  it('searches a folder and those in it, in code-unit order, for articles only', async () => {
    for (const name of ['b.txt', 'a/z.text', 'a/É.txt', 'a-b.txt', 'B.TXT', 'notes.pdf', 'c.json', '.hidden.txt'])
      write(name)
    write('n.ndjson', '{"text":"It sank."}\n')
    expect(await sources(['.'])).toEqual(['B.TXT', 'a-b.txt', 'a/z.text', 'a/É.txt', 'b.txt', 'n.ndjson#1'])
  })

  it('keeps the order that is given', async () => {
    for (const name of ['b.txt', 'a.txt', 'd/c.txt', 'd/a.txt']) write(name)
    expect(await sources(['b.txt', 'd', 'a.txt'])).toEqual(['b.txt', 'd/a.txt', 'd/c.txt', 'a.txt'])
  })

  it('reads no file twice, however it is spelled', async () => {
    write('d/a.txt')
    write('b.txt')
    symlinkSync(join(folder, 'd'), join(folder, 'link'))
    expect(await sources(['d/a.txt', 'd/../d/a.txt', 'd', 'd/', 'd/*.txt', 'link', 'b.txt', 'b.txt'])).toEqual([
      'd/a.txt',
      'b.txt',
    ])
    expect(await read(['-', '-'], 'text', pipe('It sank.'))).toEqual(['-: It sank.'])
  })

  it('expands globs in code-unit order', async () => {
    for (const name of ['x/b.txt', 'x/a.txt', 'x/y/c.txt', 'x/d.log']) write(name)
    expect(await sources(['x/*.txt'])).toEqual(['x/a.txt', 'x/b.txt'])
    expect(await sources(['x/**/*.txt'])).toEqual(['x/a.txt', 'x/b.txt', 'x/y/c.txt'])
    expect(await sources(['x/{b,a}.{txt,log}'])).toEqual(['x/a.txt', 'x/b.txt'])
    expect(await sources(['x/*.log'])).toEqual(['x/d.log'])
  })

  it('takes a path that exists as it is, whatever characters it holds', async () => {
    for (const name of ['[1].txt', '1.txt', '{a}/*.txt', '!x.txt']) write(name)
    expect(await sources(['[1].txt'])).toEqual(['[1].txt'])
    expect(await sources(['{a}'])).toEqual(['{a}/*.txt'])
    expect(await sources(['!x.txt'])).toEqual(['!x.txt'])
  })

  it('says what is not there', async () => {
    mkdirSync(join(folder, 'empty'))
    write('a.txt')
    expect(await read(['gone.txt', 'a.txt', '*.zip', 'empty', 'a.txt/b', ''])).toEqual([
      'failure gone.txt: no such file or folder; check the path',
      'a.txt: It sank.',
      'failure *.zip: no file matches this pattern; check it',
      'failure empty: no articles in this folder; it is searched for .txt, .text, .html, .htm, .xhtml, .md, .markdown, .ndjson, .jsonl',
      'failure a.txt/b: the path goes through something that is no folder; check it',
      'failure : no such file or folder; check the path',
    ])
  })

  it('reads Markdown where it is found, and as text where that is asked for', async () => {
    for (const name of ['a.txt', 'b.md', 'c/d.MD', 'only/e.markdown']) write(name, 'It *sank*.\n')
    expect(await read(['.'])).toEqual([
      'a.txt: It *sank*.',
      'b.md: It sank.',
      'c/d.MD: It sank.',
      'only/e.markdown: It sank.',
    ])
    expect(await read(['b.md', 'only/*'], 'text')).toEqual(['b.md: It *sank*.', 'only/e.markdown: It *sank*.'])
    expect(await read(['a.txt'], 'markdown')).toEqual(['a.txt: It sank.'])
  })
})

describe('what is in them', () => {
  it('reads NDJSON line by line, and a bad line costs that line', async () => {
    write('n.jsonl', '\ufeff{"text":"one"}\r\n\r\n{"text":\n{"text":"four"}\n{"html":"<p>"}\n{"text":"six"}')
    const lines = await read(['n.jsonl'])
    expect(lines.map((line) => line.replace(/ \(.*\)/, ''))).toEqual([
      'n.jsonl#1: one',
      'failure n.jsonl#3: is not JSON; give one object a line',
      'n.jsonl#4: four',
      'failure n.jsonl#5: is a page without text; save it again when it has loaded',
      'n.jsonl#6: six',
    ])
  })

  it('reads a line longer than any buffer', async () => {
    write('n.ndjson', `${JSON.stringify({ text: 'It sank. '.repeat(100_000) })}\n{"text":"two"}\n`)
    const lines = await read(['n.ndjson'])
    expect(lines.map((line) => line.length)).toEqual(['n.ndjson#1: '.length + 899_999, 'n.ndjson#2: two'.length])
  })

  it('recognises what has no extension by its content', async () => {
    write('story')
    write('records', '{"text":"one"}\n{"text":"two"}\n')
    write('page', '<!DOCTYPE html>\n<p>It sank.\n')
    write('wide', Buffer.from('\ufeff<!DOCTYPE html>\n<p>It sank.\n', 'utf16le'))
    write('marked', '---\ntitle: T\n---\nIt *sank*.\n')
    expect(await read(['story', 'records', 'page', 'wide', 'marked'])).toEqual([
      'story: It sank.',
      'records#1: one',
      'records#2: two',
      'page: It sank.',
      'wide: It sank.',
      'marked: It sank.',
    ])
    expect(await read(['-'], 'auto', pipe('# T\n', '\nIt *sank*.'))).toEqual(['-: T\n\nIt sank.'])
    expect(await read(['-'], 'auto', pipe('{"text":', '"one"}\n'))).toEqual(['-#1: one'])
    expect(await read(['-'], 'auto', pipe('It', ' sank.'))).toEqual(['-: It sank.'])
  })

  it('believes --input more than the name and the content', async () => {
    write('a.txt', '{"text":"one"}\n')
    expect(await read(['a.txt'])).toEqual(['a.txt: {"text":"one"}'])
    expect(await read(['a.txt'], 'ndjson')).toEqual(['a.txt#1: one'])
    expect(await read(['-'], 'text', pipe('{"text":"one"}\n'))).toEqual(['-: {"text":"one"}'])
  })

  it('fails on a file without text; NDJSON without a line is a list of no articles', async () => {
    write('e.txt', '')
    write('b.txt', ' \n\ufeff\n')
    write('e.ndjson', '')
    const empty = 'is empty; there is nothing to read in it'
    write('e.md', '---\ntitle: T\n---\n<!-- -->')
    expect(await read(['e.md'])).toEqual(['failure e.md: is Markdown without text; there is nothing to read in it'])
    expect(await read(['e.txt', 'b.txt', 'e.ndjson', '-'])).toEqual([
      `failure e.txt: ${empty}`,
      `failure b.txt: ${empty}`,
      `failure -: ${empty}`,
    ])
  })

  it('fails on what is no text, and reads the rest', async () => {
    write('1.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]))
    write('2.txt', Buffer.from('caf\xe9\x01', 'latin1'))
    write('3.txt', Buffer.from('\ufeffIt sank.', 'utf16le'))
    write('4.ndjson', Buffer.from('\ufeff{"text":"x"}\n', 'utf16le'))
    expect(await read(['.'])).toEqual([
      'failure 1.txt: is not text: byte 4 is a NUL; give a text file in UTF-8',
      'failure 2.txt: is not valid UTF-8 at byte 3; save it as UTF-8',
      '3.txt: It sank.',
      'failure 4.ndjson: is UTF-16; save it as UTF-8',
    ])
  })

  it('gives an article before the next is read', async () => {
    const asked: string[] = []
    async function* slow() {
      for (const line of ['{"text":"one"}\n', '{"text":"two"}\n']) {
        asked.push(line)
        yield Buffer.from(line)
      }
    }
    for await (const one of readArticles(['-'], 'auto', slow())) {
      expect('article' in one && one.article.text).toBe('one')
      break
    }
    expect(asked).toEqual(['{"text":"one"}\n'])
  })
})
