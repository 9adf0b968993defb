import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

const TUMEN = resolve('bin/tumen.js')
/** The environment of the tests, without what would colour the output. */
const ENVIRONMENT = { PATH: process.env['PATH'], TERM: 'xterm' }

export interface Result {
  status: number | null
  stdout: string
  stderr: string
}

/** A folder for each test, and `tumen` run in it. */
export function inFolder() {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tumen-cli-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  return {
    path: (path = '') => join(folder, path),
    write(path: string, content: string | Uint8Array): void {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    },
    read: (path: string) => readFileSync(join(folder, path), 'utf8'),
    run(args: readonly string[], input: string | Uint8Array = '', env: Record<string, string> = {}): Result {
      const { status, stdout, stderr } = spawnSync(process.execPath, [TUMEN, ...args], {
        cwd: folder,
        input,
        env: { ...ENVIRONMENT, ...env },
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      })
      return { status, stdout, stderr }
    },
    start: (args: readonly string[]): ChildProcessWithoutNullStreams =>
      spawn(process.execPath, [TUMEN, ...args], { cwd: folder, env: ENVIRONMENT }),
  }
}
