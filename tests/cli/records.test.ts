import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Article } from '../../src/article/article.js'
import { pieceOf } from '../../src/cli/piece.js'
import { writeRecords } from '../../src/cli/records.js'
import type { Sink } from '../../src/cli/sink.js'
import { extract } from '../../src/extract.js'
import { ndjson } from '../../src/output/ndjson.js'
import type { ReadArticle } from '../../src/read/articles.js'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

async function* articles(...texts: string[]): AsyncGenerator<ReadArticle> {
  for (const text of texts) yield { article: { source: `${text}.txt`, format: 'text', text } }
}

/** What is written, and what is said on standard error, where one article breaks a rule. */
async function written(sink: Partial<Sink> = {}) {
  const pieces: string[] = []
  let said = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
    said += String(words)
    return true
  })
  const format = ndjson()
  const tally = { written: 0, failed: 0 }
  const made = (article: Article) => {
    if (article.text === 'two') throw new TypeError('no such\nword')
    const record = extract(article)
    return { record, text: format.record(record) }
  }
  await writeRecords(articles('one', 'two', 'three'), {
    crew: {
      hasRoom: (underWay) => underWay.length === 0,
      work: async (read) => ('failure' in read ? read : pieceOf(read.article, made)),
    },
    format,
    tally,
    sink: { write: async (piece) => void pieces.push(piece), finish: async () => {}, abandon: () => {}, ...sink },
    warn: () => {},
    advance: () => {},
  })
  return {
    failed: tally.failed,
    said,
    sources: pieces.filter((piece) => piece !== '').map((piece) => JSON.parse(piece).source),
  }
}

describe('writeRecords', () => {
  it('goes on where an article breaks a rule, and says so in one line', async () => {
    expect(await written()).toEqual({
      failed: 1,
      sources: ['one.txt', 'three.txt'],
      said: "tumen: two.txt: a fault of tumen's: no such word; TUMEN_DEBUG=1 shows where, please report it\n",
    })
  })

  it('shows where it broke to those who ask', async () => {
    vi.stubEnv('TUMEN_DEBUG', '1')
    expect((await written()).said).toMatch(/records\.test\.ts/)
  })

  it('waits until a record is taken before it makes the next', async () => {
    const order: string[] = []
    const slow = async (piece: string) => {
      if (piece === '') return
      order.push('offered')
      await new Promise(setImmediate)
      order.push('taken')
    }
    await written({ write: slow })
    expect(order).toEqual(['offered', 'taken', 'offered', 'taken'])
  })

  it('does not go on where output fails', async () => {
    const full = async (piece: string) => {
      if (piece !== '') throw new Error('the disk is full')
    }
    await expect(written({ write: full })).rejects.toThrow('the disk is full')
  })
})
