import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { inFolder } from './tumen.js'

const { path, write, run } = inFolder()

const SEEDS = resolve('seeds')
const TEXTS = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(SEEDS, name), 'utf8'))

/** Enough articles that workers are started, with lines among them that cannot be read. */
const stream = (copies: number) =>
  Array.from({ length: copies }, (_, copy) =>
    TEXTS.map((text, i) => `${JSON.stringify({ text, id: `${copy}-${i}` })}\n`).join('{"text": 5}\n\n{"text":\n'),
  ).join('')

describe('--jobs', () => {
  it.each(['json', 'ndjson', 'yaml', 'csv', 'table'])('gives the same %s whatever the number', (format) => {
    const [one, ...others] = ['1', '2', '4'].map((jobs) => run(['extract', SEEDS, '-f', format, '-j', jobs]))
    expect(one?.status).toBe(0)
    expect(one?.stdout).not.toBe('')
    for (const other of others) expect(other).toEqual(one)
  })

  it('gives the same records in the same order, and the same failures, of a stream with bad lines', () => {
    const input = stream(5)
    const [one, ...others] = ['1', '2', '4'].map((jobs) => run(['extract', '-f', 'ndjson', '--jobs', jobs], input))
    expect(one?.status).toBe(3)
    expect(one?.stdout.match(/"id":"\d+-\d+"/g)).toHaveLength(5 * TEXTS.length)
    expect(one?.stderr).toContain('standard input, line 2: has a "text" that is no string')
    for (const other of others) expect(other).toEqual(one)
  })

  it('hands a lexicon of one’s own, the date and the zones to the workers', () => {
    write('a.yaml', 'cues:\n  - { verb: note, takes: [] }\n  - opine\n')
    write('in.ndjson', stream(4))
    const args = ['extract', 'in.ndjson', '--lexicon', 'a.yaml', '--date', '2024-07-10', '--zones', 'all', '--json']
    const alone = run([...args, '-j', '1'])
    expect(run([...args, '-j', '3'])).toEqual(alone)
    expect(alone.stdout).toContain('"basis": "flag"')
  })

  it('works on a long article beside the thread that reads and writes', () => {
    write('long.txt', `${TEXTS.join('\n\n').repeat(6)}\n`)
    const args = ['extract', 'long.txt', '--kinds', 'quantities', '-f', 'csv', '-q']
    expect(run([...args, '-j', '1'])).toMatchObject({ status: 0, stderr: '' })
  })

  const dying = (lines: string) => {
    write('die.mjs', `import { isMainThread } from 'node:worker_threads'\nif (!isMainThread) {\n${lines}\n}\n`)
    return { NODE_OPTIONS: `--import=${pathToFileURL(path('die.mjs'))}` }
  }

  it('does all in one thread where no other can be started, but for a long article', () => {
    const input = stream(15)
    const alone = run(['extract', '-f', 'ndjson', '-j', '1'], input)
    expect(run(['extract', '-f', 'ndjson', '-j', '2'], input, dying('process.exit(9)'))).toEqual(alone)
    write('long.txt', `${TEXTS.join('\n\n').repeat(6)}\n`)
    const { status, stderr } = run(['extract', 'long.txt'], '', dying('process.exit(9)'))
    expect(status).toBe(1)
    expect(stderr).toMatch(/^tumen: a worker does not start: /)
  })

  it('ends with 1 and says over what when a worker dies', () => {
    const inTheMidst = dying(`const sorted = Array.prototype.toSorted
      let times = 0
      Array.prototype.toSorted = function (compare) {
        if (++times > 100) process.exit(9)
        return sorted.call(this, compare)
      }`)
    const { status, stderr } = run(['extract', '-q', '-f', 'ndjson', '-j', '2'], stream(40), inTheMidst)
    expect(status).toBe(1)
    expect(stderr.split('\n').at(-2)).toMatch(
      /^tumen: a worker ended over -#\d+: .*; what was written before is whole$/,
    )
  })
})
