import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Builds dist/, which tests of whole runs start, where it is missing or older than what it is built from. */
export default function setup(): void {
  const built = statSync('dist/cli/tumen.cjs', { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = ['src', 'build'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  const newest = Math.max(
    ...['package.json', 'bin/program.js', 'bin/precompile.js', ...sources].map((path) => statSync(path).mtimeMs),
  )
  if (built < newest) execFileSync(process.execPath, ['build/index.js'], { stdio: 'inherit' })
}
