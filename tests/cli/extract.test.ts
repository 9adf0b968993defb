import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../../src/record.js'
import { inFolder } from './tumen.js'

const FERRY = 'The slow ferry\n\nThe ferry crosses 12 miles of open sea. “It is slow,” said Ada Bell, its captain.\n'
const { path, write, read, run, start } = inFolder()

const extract = (...args: string[]) => run(['extract', ...args])
const records = (ndjson: string): ArticleRecord[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
const sources = (ndjson: string) => records(ndjson).map((record) => record.source)
const line = (fields: object) => `${JSON.stringify(fields)}\n`

describe('what comes out', () => {
  it('is a record for each article, in the order given', () => {
    write('d/b.txt', FERRY)
    write('d/a.txt', FERRY)
    write('c.ndjson', `${line({ text: FERRY, id: 'one' })}\n${line({ text: FERRY, id: 2 })}`)
    const { status, stdout, stderr } = extract('c.ndjson', 'd', 'd/*.txt', '-f', 'ndjson', '-q')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(records(stdout)).toMatchObject([
      { schema: 'tumen/1', id: 'one', source: 'c.ndjson#1' },
      { schema: 'tumen/1', id: '2', source: 'c.ndjson#3' },
      { schema: 'tumen/1', id: expect.stringMatching(/^sha256:[0-9a-f]{16}$/), source: 'd/a.txt' },
      { schema: 'tumen/1', source: 'd/b.txt' },
    ])
  })

  it('is the same bytes each time, in any time zone and language', () => {
    write('a.txt', FERRY)
    const once = extract('a.txt', '--json').stdout
    expect(run(['extract', 'a.txt', '--json'], '', { TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8' }).stdout).toBe(once)
    expect(JSON.parse(once)).toHaveLength(1)
  })

  it('is read from standard input where no path is given, and for "-"', () => {
    for (const args of [[], ['-']]) {
      expect(sources(run(['extract', ...args, '-f', 'ndjson'], FERRY).stdout)).toEqual(['-'])
      expect(sources(run(['extract', ...args, '-f', 'ndjson'], `\n${line({ text: FERRY })}`).stdout)).toEqual(['-#2'])
    }
  })

  it('holds the text, the kinds, the zones and counts from the date that are asked for', () => {
    write('a.txt', `${FERRY}\nIt sank last month.\n`)
    const [record] = records(extract('a.txt', '-f', 'ndjson', '--date', '2024-07-10', '--text').stdout)
    expect(record?.text).toBe(read('a.txt'))
    expect(record?.reference).toEqual({ date: '2024-07-10', basis: 'flag' })
    expect(record?.dates.map(({ value }) => value)).toContain('2024-06')
    expect(record?.quotes).toHaveLength(1)
    const [some] = records(extract('a.txt', '-f', 'ndjson', '--kinds', 'quantities, dates').stdout)
    expect([some?.quotes, some?.events]).toEqual([[], []])
    expect(some?.quantities).toHaveLength(1)
    expect(some).not.toHaveProperty('text')
    const [none] = records(extract('a.txt', '-f', 'ndjson', '--zones', 'caption,byline').stdout)
    expect([none?.quotes, none?.quantities, none?.dates]).toEqual([[], [], []])
  })

  it('comes before the input ends', async () => {
    const child = start(['extract', '-f', 'ndjson', '-q'])
    child.stdin.write(line({ text: FERRY, id: 'first' }))
    const [first] = await once(child.stdout, 'data')
    expect(records(String(first))[0]?.id).toBe('first')
    child.stdin.end(line({ text: FERRY, id: 'second' }))
    const [second] = await once(child.stdout, 'data')
    expect(records(String(second))[0]?.id).toBe('second')
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('ends without a word when its reader has seen enough', async () => {
    write('many.ndjson', line({ text: FERRY }).repeat(3000))
    const child = start(['extract', 'many.ndjson', '-f', 'ndjson', '-q'])
    let said = ''
    child.stderr.on('data', (data) => {
      said += data
    })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    expect(await once(child, 'close')).toEqual([0, null])
    expect(said).toBe('')
  })
})

describe('formats', () => {
  it('is a table, or what --format, --json or the name of the output ask for', () => {
    write('a.txt', FERRY)
    expect(extract('a.txt').stdout).toContain('12 miles')
    expect(JSON.parse(extract('a.txt', '--json').stdout)).toHaveLength(1)
    expect(extract('a.txt', '-f', 'yaml').stdout).toMatch(/^- schema: tumen\/1\n/)
    expect(extract('a.txt', '-f', 'csv').stdout.split('\n').length).toBeGreaterThan(2)
    for (const name of ['a.json', 'a.ndjson', 'a.JSONL', 'a.yml', 'a.csv'])
      expect(extract('a.txt', '-o', name).status).toBe(0)
    expect(JSON.parse(read('a.json'))).toHaveLength(1)
    expect(sources(read('a.ndjson'))).toEqual(['a.txt'])
    expect(read('a.JSONL')).toBe(read('a.ndjson'))
    expect(read('a.yml')).toBe(extract('a.txt', '-f', 'yaml').stdout)
    expect(read('a.csv')).toBe(extract('a.txt', '-f', 'csv').stdout)
    extract('a.txt', '-o', 'b.csv', '--json')
    expect(read('b.csv')).toBe(read('a.json'))
  })

  it('is a whole document where nothing could be read', () => {
    expect(extract('gone.txt', '--json')).toMatchObject({ status: 3, stdout: '[]\n' })
    expect(extract('gone.txt', '-f', 'ndjson')).toMatchObject({ status: 3, stdout: '' })
  })

  it('colours a table for a terminal, NO_COLOR and FORCE_COLOR say otherwise, and --color has the last word', () => {
    write('a.txt', FERRY)
    const isColored = (args: string[], env: Record<string, string> = {}) =>
      run(['extract', 'a.txt', ...args], '', env).stdout.includes('\x1b[')
    expect(isColored([])).toBe(false)
    expect(isColored([], { FORCE_COLOR: '1' })).toBe(true)
    expect(isColored([], { FORCE_COLOR: '0' })).toBe(false)
    expect(isColored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
    expect(isColored(['--color', 'always'], { NO_COLOR: '1' })).toBe(true)
    expect(isColored(['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false)
    expect(isColored(['--color', 'always', '--json'])).toBe(false)
    extract('a.txt', '-o', 'plain.txt')
    extract('a.txt', '-o', 'colored.txt', '--color', 'always')
    expect([read('plain.txt').includes('\x1b['), read('colored.txt').includes('\x1b[')]).toEqual([false, true])
  })

  it('fits a table to --width', () => {
    write('a.txt', FERRY)
    const widest = (...args: string[]) =>
      Math.max(
        ...extract('a.txt', ...args)
          .stdout.split('\n')
          .map((row) => row.length),
      )
    expect(widest('--width', '60')).toBeLessThanOrEqual(60)
    expect(widest()).toBeLessThanOrEqual(100)
  })

  it('is, of the first article of the README, what the README shows of it', () => {
    const [, shown = ''] = /prints, among others:\n\n```\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? []
    write('seeds/tumen-bridge.txt', readFileSync('seeds/tumen-bridge.txt'))
    const printed = new Set(extract('seeds/tumen-bridge.txt', '--date', '2024-07-10').stdout.split('\n'))
    expect(shown.split('\n').length).toBeGreaterThan(30)
    expect(shown.split('\n').filter((line) => !printed.has(line))).toEqual([])
  })

  it('warns on standard error, once, and not with --quiet; a table has the warning in it', () => {
    write('a.txt', FERRY)
    const warning = 'tumen: a.txt: warning: no publication date: relative dates stay unresolved\n'
    expect(extract('a.txt', '--json').stderr).toBe(warning)
    expect(extract('a.txt', '--json', '--quiet').stderr).toBe('')
    const table = extract('a.txt')
    expect(table.stderr).toBe('')
    expect(table.stdout).toContain('no publication date')
  })
})

describe('what cannot be read', () => {
  it('costs itself and no other: a line on standard error, and 3 at the end', () => {
    write('good.txt', FERRY)
    write('empty.txt', '')
    write('binary.txt', Buffer.from([1, 0, 2]))
    write('latin.txt', Buffer.from('caf\xe9\x01', 'latin1'))
    write('page.html', '<script>1</script>')
    write(
      'bad.ndjson',
      `${line({ text: FERRY })}{"text":\n${line({ html: '<p>' })}${line({ text: 5 })}${line({ text: FERRY })}`,
    )
    const { status, stdout, stderr } = extract(
      ...['gone.txt', 'empty.txt', 'binary.txt', 'latin.txt', 'page.html', '*.zip', 'bad.ndjson', 'good.txt'],
      ...['-f', 'ndjson', '-q'],
    )
    expect(status).toBe(3)
    expect(sources(stdout)).toEqual(['bad.ndjson#1', 'bad.ndjson#5', 'good.txt'])
    expect(stderr.replace(/ \(.*\)/, '').split('\n')).toEqual([
      'tumen: gone.txt: no such file or folder; check the path',
      'tumen: empty.txt: is empty; there is nothing to read in it',
      'tumen: binary.txt: is not text: byte 1 is a NUL; give a text file in UTF-8',
      'tumen: latin.txt: is not valid UTF-8 at byte 3; save it as UTF-8',
      'tumen: page.html: is a page without text; save it again when it has loaded',
      'tumen: *.zip: no file matches this pattern; check it',
      'tumen: bad.ndjson#2: is not JSON; give one object a line',
      'tumen: bad.ndjson#3: is a page without text; save it again when it has loaded',
      'tumen: bad.ndjson#4: has a "text" that is no string; mend it',
      '',
    ])
  })

  it('is called standard input, and its line, where it came from there', () => {
    expect(run(['extract'], '').stderr).toBe('tumen: standard input: is empty; there is nothing to read in it\n')
    expect(run(['extract', '-i', 'ndjson'], '\n5\n').stderr).toBe(
      'tumen: standard input, line 2: is not a JSON object; give {"text": …} a line\n',
    )
    expect(run(['extract', ''], FERRY)).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/^tumen: "": no such/),
    })
  })

  it('does nothing to a terminal by its name or its content', () => {
    const { stderr } = run(['extract', 'a\x1b[31m\n.txt', '-'], '{"a":1}\n{\x1b]0;x\x07\n')
    expect(stderr).not.toMatch(/[\x00-\x09\x0b-\x1f]/)
    expect(stderr.split('\n')).toHaveLength(4)
    expect(extract('--\x1b[31m').stderr).not.toContain('\x1b')
  })

  // root may read everything
  it.skipIf(process.getuid?.() === 0)('is said to be forbidden where it is', () => {
    write('a.txt', FERRY)
    chmodSync(path('a.txt'), 0)
    expect(extract('a.txt').stderr).toBe('tumen: a.txt: permission denied; make it readable for you\n')
  })
})

describe('usage', () => {
  it.each([
    [['--date', '2024-02-30'], 'Give a calendar date as YYYY-MM-DD'],
    [['--date', '10/7/2024'], 'Give a calendar date as YYYY-MM-DD'],
    [['--kinds', 'quote'], 'There is no kind "quote"; did you mean quotes?'],
    [['--kinds', ','], 'Name at least one kind'],
    [['--zones', 'body,footer'], 'There is no zone "footer"'],
    [['--format', 'xml'], 'Allowed choices are table, json'],
    [['--input', 'pdf'], 'Choose of: auto, text, html, markdown, ndjson.'],
    [['--width', 'wide'], 'Give a whole number from 40 to 1000.'],
    [['--width', '3'], 'Give a whole number from 40 to 1000.'],
    [['--jobs', '0'], 'Give a whole number from 1 to 1024.'],
    [['--jobs', 'x'], 'Give a whole number from 1 to 1024.'],
    [['--jobs', '1.5'], 'Give a whole number from 1 to 1024.'],
    [['--color', 'red'], 'Allowed choices are auto, always, never'],
    [['--json', '--format', 'csv'], '--json and --format csv contradict each other'],
    [['--output', 'gone/a.json'], 'gone/a.json: there is no folder gone; make it first'],
    [['--output', '.'], '.: is a folder; name a file in it'],
    [['--output', './a.txt'], './a.txt is to be read; write to another file'],
    [['--nonsense'], "unknown option '--nonsense'"],
  ])('%s ends with 2 and says why', (args, words) => {
    write('a.txt', FERRY)
    const { status, stdout, stderr } = extract('a.txt', ...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(words)
    expect(stderr).toContain('--help')
    expect(read('a.txt')).toBe(FERRY)
  })

  it('takes all zones, and --json beside --format json', () => {
    write('a.txt', FERRY)
    expect(extract('a.txt', '--zones', 'all', '--json', '--format', 'json').status).toBe(0)
  })
})

describe('--output', () => {
  const drafts = () => readdirSync(path()).filter((name) => name.endsWith('.part'))

  it('replaces a file whole, with its permissions, behind a link too', () => {
    write('a.txt', FERRY)
    write('real/out.json', 'old')
    chmodSync(path('real/out.json'), 0o640)
    symlinkSync(path('real/out.json'), path('link.json'))
    expect(extract('a.txt', '-o', 'link.json')).toMatchObject({ status: 0, stdout: '' })
    expect(JSON.parse(read('real/out.json'))).toHaveLength(1)
    expect(statSync(path('real/out.json')).mode & 0o777).toBe(0o640)
    expect(readdirSync(path('real'))).toEqual(['out.json'])
  })

  it('holds the records of those that could be read', () => {
    write('a.txt', FERRY)
    expect(extract('gone.txt', 'a.txt', '-o', 'out.ndjson').status).toBe(3)
    expect(sources(read('out.ndjson'))).toEqual(['a.txt'])
  })

  it.skipIf(process.platform === 'win32')('writes straight into a pipe or a device, and does not replace it', () => {
    write('a.txt', FERRY)
    const script = 'mkfifo out; cat out > got & "$0" "$1" extract a.txt --json -q -o out; wait'
    const { status } = spawnSync('sh', ['-c', script, process.execPath, resolve('bin/tumen.js')], { cwd: path() })
    expect(status).toBe(0)
    expect(statSync(path('out')).isFIFO()).toBe(true)
    expect(read('got')).toBe(extract('a.txt', '--json').stdout)
  })

  it.skipIf(process.platform === 'win32')('leaves the old file when the disk takes no more', () => {
    write('a.txt', FERRY)
    write('out.json', 'old')
    const script = '(ulimit -f 0; "$0" "$1" extract a.txt -q -o out.json; echo "ended with $?") 2>&1 | cat'
    const { stdout } = spawnSync('sh', ['-c', script, process.execPath, resolve('bin/tumen.js')], {
      cwd: path(),
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/^tumen: out\.json: cannot be written \(.*\)\nended with 1\n$/)
    expect(read('out.json')).toBe('old')
    expect(drafts()).toEqual([])
  })
})

describe('a terminal', () => {
  const script = '/usr/bin/script'

  it.skipIf(!existsSync(script))('that gives no paths is told what to give', () => {
    const command = `"${process.execPath}" "${resolve('bin/tumen.js')}" extract; echo "ended with $?"`
    const { stdout } = spawnSync(script, ['-qec', command, '/dev/null'], { encoding: 'utf8', input: '' })
    expect(stdout).toContain('error: nothing to read; name files or folders, or pipe an article in')
    expect(stdout).toContain('ended with 2')
  })
})
