import { describe, expect, it } from 'vitest'
import { formatOfName, formatOfText, recognizeNdjson } from '../../src/read/recognize.js'

/** A pipe that gives these pieces and counts how many were asked for. */
function pipe(...pieces: (string | Uint8Array)[]) {
  const asked = { pieces: 0 }
  async function* stream() {
    for (const piece of pieces) {
      asked.pieces++
      yield Buffer.from(piece)
    }
  }
  return { stream: stream(), asked }
}

async function collected(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

async function formatOf(...pieces: (string | Uint8Array)[]): Promise<string> {
  const { isNdjson, bytes } = await recognizeNdjson(pipe(...pieces).stream)
  const text = await collected(bytes)
  expect(text).toBe(Buffer.concat(pieces.map((piece) => Buffer.from(piece))).toString('utf8'))
  return isNdjson ? 'ndjson' : formatOfText(text)
}

describe('formatOfName', () => {
  it('goes by the extension, whatever its case', () => {
    expect(['a.txt', 'a.TEXT', 'b/c.ndjson', 'a.JSONL'].map(formatOfName)).toEqual(['text', 'text', 'ndjson', 'ndjson'])
    expect(['-', 'story', 'a.json', '.txt', 'txt'].map(formatOfName)).toEqual([null, null, null, null, null])
    expect(['a.html', 'a.HTM', 'a.xhtml', 'a.html.gz'].map(formatOfName)).toEqual(['html', 'html', 'html', null])
    expect(['README.md', 'a.MARKDOWN', 'a.md.txt'].map(formatOfName)).toEqual(['markdown', 'markdown', 'text'])
  })
})

describe('the format of content', () => {
  it('takes a first line that is a JSON object for NDJSON, however the pipe cuts it', async () => {
    expect(await formatOf('{"text":"a"}\n{"text":"b"}\n')).toBe('ndjson')
    expect(await formatOf('{"text":"a"}')).toBe('ndjson')
    expect(await formatOf('{"te', 'xt":"한', '"}', '\n', 'rest')).toBe('ndjson')
    expect(await formatOf('\n', '\r\n', '  ', '{"text":"a"}\r\n')).toBe('ndjson')
    expect(await formatOf('\ufeff{"text":"a"}\n')).toBe('ndjson')
    const letter = Buffer.from('{"text":"한"}\n')
    expect(await formatOf(letter.subarray(0, 10), letter.subarray(10))).toBe('ndjson')
  })

  it('takes all else for text', async () => {
    expect(await formatOf('The ferry\n{"text":"a"}\n')).toBe('text')
    expect(await formatOf('{sic} he wrote\n')).toBe('text')
    expect(await formatOf('{"text":\n"a"}\n')).toBe('text')
    expect(await formatOf('[{"text":"a"}]\n')).toBe('text')
    expect(await formatOf('<ol>')).toBe('text')
    expect(await formatOf()).toBe('text')
    expect(await formatOf('\n\n')).toBe('text')
  })

  it('knows HTML by its first tag', async () => {
    expect(await formatOf('<!doctype html>\n<p>')).toBe('html')
    expect(await formatOf('\n<!DOC', 'TYPE HTML PUBLIC "x">\n')).toBe('html')
    expect(await formatOf('<html lang="en"><p>')).toBe('html')
    expect(await formatOf('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">')).toBe('html')
    expect(await formatOf('<!-- saved from url=(0014)about:internet -->\n<html>')).toBe('html')
    expect(await formatOf('<?xml version="1.0"?>\n<rss>')).toBe('text')
  })

  it.each([
    ['---\ntitle: The ferry\n---\nIt sank.'],
    ['---\r\ntitle: The ferry\r\n...\r\nIt sank.'],
    ['---\n# of the harbour\n"title": The ferry\n---\n'],
    ['+++\ntitle = "The ferry"\n+++\nIt sank.'],
    ['# The ferry\n\nIt sank.'],
    ['\n### The ferry\r\n\r\nIt sank.'],
    ['The ferry\n=========\n\nIt sank.'],
    ['It sank, [officials said](https://press.example/ferry).'],
  ])('knows clear Markdown: %j', async (text) => {
    expect(await formatOf(text)).toBe('markdown')
  })

  it.each([
    ['---\nIt sank, officials said.\n---\nNobody: it is said.'],
    ['---\ntitle: The ferry\nIt sank.'],
    ['# 1 in the charts, the song stayed there.\nIt sank.'],
    ['#ferry\n\nIt sank.'],
    ['The ferry\n--------\n\nIt sank.'],
    ['It sank [in the harbour] (officials said) and *nobody* knew [1](2).'],
    ['- one\n- two\n\n1. three\n'],
    ['> It sank\n'],
  ])('does not take what may be plain text for it: %j', async (text) => {
    expect(await formatOf(text)).toBe('text')
  })

  it('waits for no more of a pipe than it needs', async () => {
    const json = pipe('{"text":"a"}\n', '{"text":"b"}\n', 'x')
    await recognizeNdjson(json.stream)
    expect(json.asked.pieces).toBe(1)
    const text = pipe('The', ' ferry\n')
    await recognizeNdjson(text.stream)
    expect(text.asked.pieces).toBe(1)
  })

  it('lets go of the pipe when its bytes are not read to the end', async () => {
    let closed = false
    async function* endless() {
      try {
        while (true) yield Buffer.from('word\n')
      } finally {
        closed = true
      }
    }
    const { bytes } = await recognizeNdjson(endless())
    let taken = 0
    for await (const _ of bytes) if (++taken === 3) break
    expect(closed).toBe(true)
  })
})
