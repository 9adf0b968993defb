import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord, Quote } from '../../src/record.js'
import { inFolder } from './tumen.js'

const { path, write, read, run } = inFolder()

const STORY = `The slow ferry

Ms. Bell griefed that the ferry was late. “It is slow,” tutted the mayor. Mr. Hall leaned on the need for a new engine.

Mr. Hall noted that the bridge was closed. The plan was rejected by the union.
`
const LEXICON = `cues:
  - grief
  - { verb: tut, act: statement, takes: [quotation, that], forms: [tutted, tutting] }
  - { verb: lean, preposition: on }
  - { verb: note, takes: [] }
  - { verb: reject, takes: [] }
`

function quotes(...args: string[]): Quote[] {
  const { status, stdout, stderr } = run(['extract', 'a.txt', '--json', '-q', ...args])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return (JSON.parse(stdout) as ArticleRecord[]).flatMap((record) => record.quotes)
}

describe('--lexicon', () => {
  it('adds verbs to the built-in ones, and switches some off', () => {
    write('a.txt', STORY)
    write('my.yaml', LEXICON)
    expect(quotes().map(({ cue }) => cue?.lemma)).toEqual(['tutted', 'note', 'reject'])
    expect(quotes('--lexicon', 'my.yaml').map(({ cue, speaker, text }) => [cue?.lemma, speaker?.text, text])).toEqual([
      ['grief', 'Ms. Bell', 'that the ferry was late'],
      ['tut', 'the mayor', '“It is slow,”'],
      ['lean', 'Mr. Hall', 'the need for a new engine'],
    ])
  })

  it('reads the example of the README', () => {
    const [, example = ''] =
      /```yaml\n(# newsroom\.lexicon\.yaml\n.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? []
    expect(example).toContain('cues:')
    write('a.txt', STORY)
    write('my.yaml', example)
    expect(quotes('--lexicon', 'my.yaml').map(({ cue }) => cue?.lemma)).toEqual(['tut', 'lean', 'reject'])
  })

  it('is what tumen check reads by, too', () => {
    write('a.txt', STORY)
    write('my.yaml', LEXICON)
    write('fixtures/a.facts.yaml', 'quotes:\n  - { speaker: Ms. Bell, content: that the ferry was late }\n')
    expect(run(['check', 'a.txt']).status).toBe(1)
    expect(run(['check', 'a.txt', '--lexicon', 'my.yaml'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('that is wrong ends with 2, every mistake on a line, and nothing done', () => {
    write('a.txt', STORY)
    write('my.yaml', 'cues:\n  - { verb: opine, act: saying }\n  - { vreb: tut }\n')
    const wrong = {
      status: 2,
      stdout: '',
      stderr:
        'error: my.yaml:2: cue "opine": "act" is one of statement, question, belief, intention, not "saying"\n' +
        'error: my.yaml:3: a cue has no field "vreb"; it has verb, act, takes, preposition, forms\n' +
        'error: my.yaml:3: a cue without a verb; give the verb, as in { verb: opine, act: statement, takes: [quotation, that] }\n' +
        '(tumen --help tells more)\n',
    }
    write('out.json', 'old')
    expect(run(['extract', 'a.txt', '--lexicon', 'my.yaml', '-o', 'out.json'])).toEqual(wrong)
    expect(read('out.json')).toBe('old')
    expect(run(['check', 'a.txt', '--lexicon', 'my.yaml', '--update'])).toEqual(wrong)
    expect(existsSync(path('fixtures'))).toBe(false)
  })

  it('that cannot be read ends with 2', () => {
    write('a.txt', STORY)
    for (const command of ['extract', 'check']) {
      const { status, stdout, stderr } = run([command, 'a.txt', '--lexicon', 'gone.yaml'])
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toContain('error: gone.yaml: no such file or folder; check the path')
      expect(run([command, 'a.txt', '--lexicon', '.']).stderr).toContain('error: .: is a folder; give a file in it')
    }
  })

  it('is told of by the help of both commands', () => {
    for (const command of ['extract', 'check']) expect(run([command, '--help']).stdout).toContain('--lexicon <file>')
  })
})
