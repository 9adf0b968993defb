import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { inFolder } from './tumen.js'

const { write, read, path } = inFolder()

const GOOD = '{"text":"The ferry crosses 12 miles of open sea."}\n'
const [, SCRIPT = ''] = /```bash\n(.*?)```/s.exec(readFileSync('docs/scale.md', 'utf8')) ?? []

const TUMEN = `exec '${process.execPath}' '${resolve('bin/tumen.js')}' "$@"`

/** Runs the script of docs/scale.md on a part; gives its exit code. */
function task(part: string, tumen = TUMEN): number | null {
  write('extract.sh', SCRIPT)
  write('bin/tumen', `#!/bin/sh\n${tumen}\n`)
  chmodSync(path('bin/tumen'), 0o755)
  write('parts/articles.07', part)
  const env = { PATH: `${path('bin')}${delimiter}${process.env['PATH']}`, SLURM_ARRAY_TASK_ID: '7' }
  return spawnSync('bash', ['extract.sh'], { cwd: path(), env }).status
}

it.skipIf(process.platform === 'win32')(
  'a task of the Slurm array ends with 0 where its part is done, and only there',
  () => {
    expect(task(GOOD)).toBe(0)
    expect(read('parts/articles.07.records.ndjson').split('\n')).toHaveLength(2)
    // it is done already, whatever is there now
    expect(task('{bad\n')).toBe(0)
  },
)

it.skipIf(process.platform === 'win32')('bad lines are done, too', () => {
  expect(task(`${GOOD}{bad\n`)).toBe(0)
  expect(read('parts/articles.07.records.ndjson').split('\n')).toHaveLength(2)
})

it.skipIf(process.platform === 'win32')('what failed otherwise is told to Slurm', () => {
  expect(task(GOOD, 'exit 1')).toBe(1)
  expect(task(GOOD, 'exit 130')).toBe(130)
})
