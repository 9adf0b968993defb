import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder } from './tumen.js'

const { run } = inFolder()

/** A source file and all that it imports before it runs: files, and the names of packages. */
function loaded(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  if (!file.startsWith('src/')) return seen
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|\}|export)(?! type)[^\n]* from '([^']+)'/gm,
  ))
    if (!name.startsWith('node:')) loaded(name.startsWith('.') ? sourceOf(join(dirname(file), name)) : name, seen)
  return seen
}

const sourceOf = (file: string) => (file.startsWith('src') ? file.replace(/\.js$/, '.ts') : file)

describe('tumen', () => {
  it('tells its version, that of package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const flag of ['--version', '-V'])
      expect(run([flag])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('loads no more than the command line to start', () => {
    const modules = [...loaded('src/cli/main.ts')].map((file) => /^(?:src|package)[^/]*\/[^/]+/.exec(file)?.[0] ?? file)
    expect([...new Set(modules)].sort()).toEqual(['commander', 'package.json', 'src/cli', 'src/output'])
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
