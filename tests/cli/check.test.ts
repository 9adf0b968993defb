import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const TUMEN = resolve('bin/tumen.js')
const FERRY = `The slow ferry

The ferry crosses 12 miles of open sea. It was built in 1959.

Ada Bell, its captain, said the engine would be replaced.
`

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tumen-check-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8')

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TUMEN, 'check', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('tumen check', () => {
  beforeEach(() => {
    write('seeds/ferry.txt', FERRY)
  })

  it('ends with 0 where all facts hold', () => {
    write('fixtures/ferry.facts.yaml', 'quantities:\n  - { value: 12, unit: mile }\nabsent:\n  quantities: [1959]\n')
    expect(check()).toEqual({
      status: 0,
      stdout: 'ok      seeds/ferry.txt  fixtures/ferry.facts.yaml\n2 facts in 1 fixture, 0 differences\n',
      stderr: '',
    })
  })

  it('ends with 1 and says what differs', () => {
    write(
      'fixtures/ferry.facts.yaml',
      'quantities:\n  - { text: 12 miles, value: 13 }\nquotes:\n  - speaker: Ada Bell…\n',
    )
    const { status, stdout } = check()
    expect(status).toBe(1)
    expect(stdout).toContain(`fixtures/ferry.facts.yaml:2: quantities: "12 miles" is different
    value: expected 13, found 12
    nearest: "12 miles" (quantity.`)
    expect(stdout).toContain('differs seeds/ferry.txt')
    expect(stdout).toContain('2 facts in 1 fixture, 1 difference\n')
  })

  it('prints JSON', () => {
    write('fixtures/ferry.facts.yaml', 'quantities:\n  - { value: 13, unit: mile }\n')
    write('seeds/other.txt', FERRY)
    const { status, stdout } = check('--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'tumen-check/1',
      articles: [
        {
          article: 'seeds/ferry.txt',
          facts: 'fixtures/ferry.facts.yaml',
          count: 1,
          differences: [{ what: 'different', fields: [{ field: 'value', expected: 13, found: 12 }] }],
        },
      ],
      unchecked: ['seeds/other.txt'],
      failed: [],
    })
  })

  it('reads the facts by the date they name, else by --date', () => {
    write('seeds/ferry.txt', 'The ferry\n\nIt sank last month.\n')
    write('fixtures/ferry.facts.yaml', 'dates:\n  - { text: last month, value: 2024-06 }\n')
    expect(check().status).toBe(1)
    expect(check('--date', '2024-07-10').status).toBe(0)
    write('fixtures/ferry.facts.yaml', 'date: 2024-07-10\ndates:\n  - { text: last month, value: 2024-06 }\n')
    expect(check().status).toBe(0)
    expect(check('--date', '1999-01-01').status).toBe(0)
    expect(check('--date', 'yesterday').status).toBe(2)
  })

  it('compares one article with several fixtures', () => {
    write('fixtures/a.facts.yaml', 'article: ferry.txt\nquantities: [12 miles]\n')
    write('fixtures/b.facts.yaml', 'article: seeds/ferry.txt\nquantities: [13 miles]\n')
    const { status, stdout } = check()
    expect(status).toBe(1)
    expect(stdout).toContain('2 facts in 2 fixtures, 1 difference')
  })

  it('ends with 3 where a fixture is wrong, and checks the others', () => {
    write('seeds/other.txt', FERRY)
    write('fixtures/ferry.facts.yaml', 'quantities:\n  - vale: 12\n')
    write('fixtures/other.facts.yaml', 'quantities: [12 miles]\n')
    const { status, stdout, stderr } = check()
    expect(status).toBe(3)
    expect(stderr).toContain('fixtures/ferry.facts.yaml:2: quantity has no field "vale"; it has')
    expect(stdout).toContain('ok      seeds/other.txt')
  })

  it('ends with 3 where facts have no article, unless only some articles were asked for', () => {
    write('fixtures/ferry.facts.yaml', 'quantities: [12 miles]\n')
    write('fixtures/gone.facts.yaml', 'quantities: [12 miles]\n')
    const all = check()
    expect(all.status).toBe(3)
    expect(all.stderr).toContain('fixtures/gone.facts.yaml: no article for these facts')
    expect(check('seeds/ferry.txt').status).toBe(0)
  })

  it('ends with 3 where two articles answer to the same facts, and where nothing is checked', () => {
    write('fixtures/ferry.facts.yaml', 'quantities: [12 miles]\n')
    write('seeds/old/ferry.txt', FERRY)
    expect(check().stderr).toContain('both seeds/ferry.txt and seeds/old/ferry.txt')
    const none = check('--facts', 'nowhere')
    expect(none.status).toBe(3)
    expect(none.stderr).toContain('nowhere: no facts here')
  })

  it('ends with 3 where an article cannot be read', () => {
    write('fixtures/ferry.facts.yaml', 'quantities: [12 miles]\n')
    const { status, stdout, stderr } = check('seeds/ferry.txt', 'seeds/gone.txt')
    expect(status).toBe(3)
    expect(stderr).toContain('seeds/gone.txt')
    expect(stdout).toContain('ok      seeds/ferry.txt')
  })
})

describe('tumen check --update', () => {
  it('writes facts that hold, and nothing where they hold already', () => {
    write('seeds/ferry.txt', FERRY)
    const first = check('--update', '--date', '2024-07-10')
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.stdout).toContain('fixtures/ferry.facts.yaml (written)')
    const yaml = read('fixtures/ferry.facts.yaml')
    expect(yaml).toContain('article: ferry.txt\ndate: 2024-07-10\n')
    expect(yaml).toContain('text: 12 miles\n    value: 12\n')
    expect(check().status).toBe(0)
    expect(check('--update').stdout).not.toContain('written')
    expect(read('fixtures/ferry.facts.yaml')).toBe(yaml)
  })

  it('keeps what a fixture speaks of, and says what still differs', () => {
    write('seeds/ferry.txt', FERRY)
    write('fixtures/ferry.facts.yaml', '# miles\nquantities:\n  - value: 13\nabsent:\n  quantities: [12 miles]\n')
    const { status, stdout } = check('--update')
    expect(status).toBe(1)
    expect(stdout).toContain('"12 miles" is found, and has to be absent')
    expect(read('fixtures/ferry.facts.yaml')).toBe(
      '# miles\nquantities:\n  - value: 12\nabsent:\n  quantities: [12 miles]\n',
    )
  })

  it('gives articles of the same name facts of their own, and leaves broken fixtures alone', () => {
    write('seeds/ferry.text', FERRY)
    write('seeds/ferry.txt', FERRY)
    write('seeds/bad.txt', FERRY)
    write('fixtures/bad.facts.yaml', 'quantities: {\n')
    expect(check('--update').status).toBe(3)
    expect(read('fixtures/bad.facts.yaml')).toBe('quantities: {\n')
    expect(existsSync(join(folder, 'fixtures/bad.txt.facts.yaml'))).toBe(false)
    expect(read('fixtures/ferry.facts.yaml')).toContain('article: ferry.text\n')
    expect(read('fixtures/ferry.txt.facts.yaml')).toContain('article: ferry.txt\n')
  })
})
