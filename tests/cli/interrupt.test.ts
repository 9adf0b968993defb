import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { watch } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder } from './tumen.js'

const { path, write, read, start } = inFolder()
const SEED = readFileSync(resolve('seeds/tumen-bridge.txt'), 'utf8')
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const

function listen({ stderr }: ChildProcessWithoutNullStreams): () => string {
  let said = ''
  stderr.on('data', (data) => {
    said += data
  })
  return () => said
}

/** Waits for so many lines, and goes on reading: an end of reading would end the run as well. */
function linesUntil({ stdout }: ChildProcessWithoutNullStreams, count: number): Promise<void> {
  let lines = 0
  return new Promise((done) => {
    stdout.on('data', (data) => {
      lines += String(data).split('\n').length - 1
      if (lines >= count) done()
    })
  })
}

describe('an interrupted run', () => {
  it.each(SIGNALS)('says on %s how far it came of how much, and ends with %i', async (signal, status) => {
    for (let i = 0; i < 500; i++) write(`in/${i}.txt`, SEED)
    const child = start(['extract', 'in', '-f', 'ndjson', '-q', '-j', '1'])
    const said = listen(child)
    const closed = once(child, 'close')
    await linesUntil(child, 5)
    child.kill(signal)
    expect(await closed).toEqual([status, null])
    expect(said()).toMatch(/^tumen: stopped after \d+ of 500 articles\n$/)
  })

  it('ends while its workers work on what takes long', async () => {
    // both are long enough for workers, which are given them at once
    write('long.txt', SEED.repeat(60))
    write('longer.txt', SEED.repeat(3000))
    const child = start(['extract', 'long.txt', 'longer.txt', '-q', '-f', 'ndjson', '-j', '2'])
    const said = listen(child)
    const closed = once(child, 'close')
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect(await closed).toEqual([130, null])
    expect(said()).toMatch(/^tumen: stopped after [01] of 2 articles\n$/)
  })

  it.each(SIGNALS)('leaves on %s the old file, and nothing besides', async (signal, status) => {
    write('out.json', 'old')
    const stop = new AbortController()
    const changes = watch(path(), { signal: stop.signal })
    const child = start(['extract', '-', '-o', 'out.json'])
    const closed = once(child, 'close')
    for await (const { eventType, filename } of changes)
      if (eventType === 'change' && filename?.endsWith('.part')) break
    expect(readdirSync(path())).toEqual([expect.stringMatching(/^\.tumen-.*\.part$/), 'out.json'])
    child.kill(signal)
    expect(await closed).toEqual([status, null])
    expect(readdirSync(path())).toEqual(['out.json'])
    expect(read('out.json')).toBe('old')
    stop.abort()
  })
})
