import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder } from './tumen.js'

const { run } = inFolder()

/** A built file and all that it imports before it runs. */
function loaded(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, chunk = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|\} from)[^\n]*"(\.\/[^"\n]+)";$/gm))
    loaded(join(dirname(file), chunk), seen)
  return seen
}

describe('tumen', () => {
  it('tells its version, that of package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const flag of ['--version', '-V'])
      expect(run([flag])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('loads no more than the command line to start', () => {
    const code = [...loaded('dist/main.js')].map((file) => readFileSync(file, 'utf8')).join('\n')
    // esbuild heads each module of a bundle with its path
    const modules = [...code.matchAll(/^\/\/ .*?\b(src|node_modules)\/([^/\n]+)\S*\.m?[jt]s$/gm)].map(
      ([, at, name]) => `${at}/${name}`,
    )
    expect([...new Set(modules)].sort()).toEqual(['node_modules/commander', 'src/cli', 'src/output'])
  })

  it('helps: with all commands, with one, and with examples', () => {
    const { status, stdout } = run(['--help'])
    expect(status).toBe(0)
    for (const command of ['extract', 'check', 'rules', 'schema', 'Examples:']) expect(stdout).toContain(command)
    const extract = run(['extract', '--help'])
    expect(extract.status).toBe(0)
    for (const words of ['Input:', 'Claims:', 'Output:', 'Exit codes:', 'Examples:'])
      expect(extract.stdout).toContain(words)
    expect(run(['help', 'extract']).stdout).toBe(extract.stdout)
  })

  it('ends with 2 where it is given nothing, or no command', () => {
    expect(run([]).status).toBe(2)
    expect(run(['extrakt'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean extract?'),
    })
  })
})
