import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { inFolder } from './tumen.js'

const { start } = inFolder()

const PARAGRAPH = 'The ferry crosses 12 miles of open sea. “It is slow,” said Ada Bell, its captain, on Tuesday.\n\n'
const TEXT = PARAGRAPH.repeat(50)
const line = (id: number) => `${JSON.stringify({ id, text: TEXT, published: '2024-07-10' })}\n`
const BYTES = Buffer.byteLength(line(1))

/** How long nothing moves until everybody waits for the reader. */
const STILL_MS = 1500

/** Feeds lines as long as any are taken; gives how many were, when the program waits or all are in. */
async function fed(child: ChildProcessWithoutNullStreams, lines: number): Promise<number> {
  for (let id = 1; id <= lines; id++) {
    if (child.stdin.write(line(id))) continue
    const waited = new Promise<'still'>((resolve) => setTimeout(resolve, STILL_MS, 'still'))
    if ((await Promise.race([once(child.stdin, 'drain'), waited])) === 'still') return id
  }
  return lines
}

describe('a stream of any length takes bounded memory', () => {
  // what is read ahead (256,000 characters a thread), what the records of it come to, and what the pipes hold
  it.each([
    ['1', 1.2e6],
    ['2', 2.4e6],
  ])('as nothing more is read while nobody takes the records, with --jobs %s', async (jobs, bound) => {
    const child = start([
      'extract',
      '-',
      '--input',
      'ndjson',
      '-f',
      'ndjson',
      '-q',
      '--jobs',
      jobs,
      '--kinds',
      'quotes',
    ])
    const taken = await fed(child, Math.ceil((4 * bound) / BYTES))
    expect(taken * BYTES).toBeLessThan(bound)

    child.stdin.end()
    const ids: string[] = []
    for await (const record of createInterface(child.stdout)) ids.push(JSON.parse(record).id)
    expect(ids).toEqual(Array.from({ length: taken }, (_, i) => `${i + 1}`))
  })
})
