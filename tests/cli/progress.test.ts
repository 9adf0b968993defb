import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { howFar, Progress, progressLine } from '../../src/cli/progress.js'
import { eraseStatus, makeWayFor } from '../../src/cli/status-line.js'
import { Extent } from '../../src/read/extent.js'
import { inFolder } from './tumen.js'

const ERASE = '\r\x1b[K'

describe('progressLine', () => {
  it('says how far, how fast, what failed and how long it will take', () => {
    expect(progressLine({ written: 117, failed: 3 }, { articles: 4000, isExact: true }, 2)).toBe(
      '120 of 4,000 articles · 60/s · 3 failed · 1 min 5 s left',
    )
    expect(progressLine({ written: 9, failed: 0 }, { articles: 12, isExact: true }, 6)).toBe(
      '9 of 12 articles · 1.5/s · 2 s left',
    )
    expect(progressLine({ written: 1000, failed: 0 }, { articles: 2_000_000, isExact: false }, 10)).toBe(
      '1,000 of about 2,000,000 articles · 100/s · 5 h 33 min left',
    )
  })

  it('knows no time left where nobody knows how much there is', () => {
    expect(progressLine({ written: 50_000, failed: 0 }, null, 20)).toBe('50,000 articles · 2,500/s')
    expect(howFar({ written: 1, failed: 0 }, null)).toBe('1 article')
  })
})

describe('Progress', () => {
  let said = ''
  beforeEach(() => {
    said = ''
    vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
      said += String(words)
      return true
    })
  })
  afterEach(() => {
    eraseStatus()
    vi.restoreAllMocks()
  })

  /** What is drawn at these times (ms), with an article more at each. */
  function drawn(times: readonly number[], articles: number): string[] {
    const tally = { written: 0, failed: 0 }
    const extent = new Extent()
    extent.files = articles
    let now = 0
    const progress = new Progress(tally, extent, () => now)
    for (const time of times) {
      now = time
      tally.written++
      extent.advance(1)
      extent.endFile()
      progress.advance()
    }
    eraseStatus()
    return said.split(ERASE)
  }

  it('draws after two seconds, five times a second at the most, and is erased at the end', () => {
    expect(drawn([500, 1999, 2000, 2100, 2200], 9)).toEqual([
      '',
      '3 of 9 articles · 1.5/s · 4 s left',
      '5 of 9 articles · 2.3/s · 2 s left',
      '',
    ])
  })

  it('has nothing to say of quick work or of a single article', () => {
    expect(drawn([10, 20], 2)).toEqual([''])
    expect(drawn([5000], 1)).toEqual([''])
  })

  it('does not draw over the beginning of a line of output', () => {
    const { isTTY } = process.stdout
    process.stdout.isTTY = true
    makeWayFor('[{}')
    expect(drawn([3000], 3)).toEqual([''])
    makeWayFor(']\n')
    expect(drawn([3000], 3)).toHaveLength(3)
    process.stdout.isTTY = isTTY
  })
})

describe('Extent', () => {
  it('counts files, and in files of many articles what their bytes let expect', () => {
    const extent = new Extent()
    expect(extent.expected()).toBeNull()
    extent.files = 5
    extent.advance(1)
    extent.endFile()
    extent.dropFile()
    expect(extent.expected()).toEqual({ articles: 4, isExact: true })
    extent.advance(0.5)
    expect(extent.expected()).toEqual({ articles: 5, isExact: false })
    extent.advance(null)
    expect(extent.expected()).toBeNull()
  })
})

describe('a run at a terminal', () => {
  const script = '/usr/bin/script'
  const { path, write, read } = inFolder()
  /** Time that jumps by a second at each look: what is long shows without waiting. */
  const HASTE = 'let time = 0\nperformance.now = () => (time += 1000)\n'

  /** What the terminal got. */
  function shown(args: string): string {
    write('haste.mjs', HASTE)
    for (const name of ['a', 'b', 'd']) write(`in/${name}.txt`, 'The ferry sank on 3 May 2020.\n')
    write('in/c.txt', '')
    const command = `"${process.execPath}" --import "${pathToFileURL(path('haste.mjs'))}" "${resolve('bin/tumen.js')}" extract in -j 1 ${args}`
    const { stdout } = spawnSync(script, ['-qec', command, '/dev/null'], { cwd: path(), encoding: 'utf8', input: '' })
    return stdout.replaceAll('\r\n', '\n')
  }

  it.skipIf(!existsSync(script))('shows how far it is, and leaves failures and tables as they are', () => {
    const got = shown('--color never')
    expect(got).toMatch(/4 of 4 articles · [\d.]+\/s · 1 failed · 0 s left/)
    // what a terminal is left with: each line from its last erasure
    const left = got
      .split('\n')
      .map((line) => line.slice(line.lastIndexOf(ERASE) + 1))
      .join('\n')
      .replaceAll('\x1b[K', '')
    expect(left).not.toContain('articles ·')
    expect(left).toMatch(/^tumen: in\/c\.txt: is empty/m)
    expect(left.match(/^in\/[abd]\.txt$/gm)).toHaveLength(3)
  })

  it.skipIf(!existsSync(script))('shows nothing with --quiet, and the records are the same', () => {
    expect(shown('-q')).not.toContain('articles ·')
    expect(shown('-f ndjson -o with.ndjson')).toContain('articles ·')
    shown('-f ndjson -q -o without.ndjson')
    expect(read('with.ndjson')).toBe(read('without.ndjson'))
  })
})
