import { describe, expect, it } from 'vitest'
import { LEXICON } from '../../../src/lexicon/lexicon.js'
import { LexiconError, parseLexicon } from '../../../src/lexicon/own/read.js'

function problems(yaml: string): string {
  try {
    parseLexicon(yaml, 'x.yaml')
  } catch (error) {
    if (error instanceof LexiconError) return error.message
    throw error
  }
  return ''
}

/** What a word reports by a lexicon: "opine statement q t c". */
function cuesOf(word: string, entry: string): string[] {
  const known = parseLexicon(`cues:\n  - ${entry}\n`).cues.get(word) ?? []
  return known.map(({ lemma, act, frames }) => [lemma, act, ...frames].join(' '))
}

describe('parseLexicon', () => {
  it.each([
    ['yarn', 'yarned', ['yarn statement q t c']],
    ['{ verb: Yarn }', 'yarns', ['yarn statement q t c']],
    ['{ verb: yarn, act: question }', 'yarning', ['yarn question q w']],
    ['{ verb: yarn, act: belief }', 'yarn', ['yarn belief t c']],
    ['{ verb: yarn, act: intention }', 'yarn', ['yarn intention i']],
    ['{ verb: yarn, takes: quotation }', 'yarn', ['yarn statement q']],
    [
      '{ verb: yarn, takes: [quotation, that, clause, question, infinitive, participle, noun, finding] }',
      'yarn',
      ['yarn statement q t c w i g n d'],
    ],
    [
      '{ verb: yarn, takes: [told quotation, Told That, told clause, told question, told  infinitive] }',
      'yarn',
      ['yarn statement Q T C W I'],
    ],
    ['{ verb: lean, preposition: on }', 'leaned', ['lean statement +on']],
    ['{ verb: lean, takes: [that], preposition: [on, about] }', 'leans', ['lean statement t +on +about']],
    ['{ verb: tut, forms: [tutted, tutting] }', 'tutting', ['tut statement q t c']],
    ['{ verb: tut, forms: [tuts, tutted] }', 'tutted', ['tut statement q t c']],
    ['{ verb: tut, forms: [tutted, tutting] }', 'tuted', []],
    ['{ verb: clap back, takes: [quotation], forms: [clapped back] }', 'clapped', ['clap back statement q']],
    ['{ verb: ma’am }', "ma'amed", ["ma'am statement q t c"]],
    ['{ verb: fact-check }', 'fact-checked', ['fact-check statement q t c']],
  ])('reads %s', (entry, word, cues) => {
    expect(cuesOf(word, entry)).toEqual(cues)
  })

  it('puts a verb in place of the built-in one, and leaves those with another particle', () => {
    expect(cuesOf('pointed', '{ verb: point, takes: [that] }')).toEqual([
      'point statement t',
      'point out statement q t n',
    ])
    expect(cuesOf('said', '{ verb: say, takes: [noun], forms: [said] }')).toEqual(['say statement n'])
    expect(cuesOf('told', 'yarn')).toEqual(LEXICON.cues.get('told')?.map((cue) => expect.stringContaining(cue.lemma)))
  })

  it('switches a verb off, and its passive with it', () => {
    const { cues, passives } = parseLexicon('cues:\n  - { verb: reject, takes: [] }\n')
    expect(cues.has('rejected')).toBe(false)
    expect(passives.has('reject')).toBe(false)
    expect(passives.size).toBe(LEXICON.passives.size - 1)
    expect(LEXICON.cues.has('rejected')).toBe(true)
  })

  it('reads an empty list, an alias and a byte-order mark', () => {
    expect(parseLexicon('cues: []').cues).toEqual(LEXICON.cues)
    const { cues } = parseLexicon(
      '\ufeffcues:\n  - { verb: yarn, takes: &plain [that] }\n  - { verb: natter, takes: *plain }\n',
    )
    expect(cues.get('nattered')?.[0]?.frames).toEqual(new Set(['t']))
  })

  it.each([
    ['', 'x.yaml:1: a lexicon is a mapping of cues; begin with "cues:"'],
    ['- opine', 'x.yaml:1: a lexicon is a mapping of cues'],
    ['cue: []', 'x.yaml:1: a lexicon has no field "cue"; it has cues'],
    ['cues:', 'x.yaml:1: "cues" is a list'],
    ['cues: { verb: opine }', 'x.yaml:1: "cues" is a list'],
    ['cues:\n  - [opine', 'x.yaml:2: not YAML:'],
    ['cues: []\ncues: []', 'x.yaml:2: not YAML: Map keys must be unique'],
    ['cues:\n  - opine\n  -', 'x.yaml:3: a cue without a verb'],
    ['cues:\n  - [opine]', 'x.yaml:2: a cue is a verb, or a mapping of verb, act'],
    ['cues:\n  - act: statement', 'x.yaml:2: a cue without a verb; give the verb, as in {'],
    ['cues:\n  - { verb: [opine] }', 'x.yaml:2: a cue without a verb'],
    [
      'cues:\n  - { verb: opine, takse: [that] }',
      'x.yaml:2: cue "opine" has no field "takse"; it has verb, act, takes',
    ],
    ['cues:\n  - { verb: opine, act: saying }', '"act" is one of statement, question, belief, intention, not "saying"'],
    ['cues:\n  - { verb: opine, act: }', 'cue "opine": "act" is one of statement, question, belief, intention'],
    [
      'cues:\n  - verb: opine\n    takes:\n      - that\n      - quote',
      'x.yaml:5: cue "opine": it cannot take "quote"; "takes" is a list of some of quotation, that,',
    ],
    ['cues:\n  - { verb: opine, takes: [constructor] }', 'it cannot take "constructor"'],
    ['cues:\n  - { verb: opine, takes: }', 'cue "opine": "takes" is a list of some of'],
    ['cues:\n  - { verb: opine, preposition: 5 }', 'cue "opine": "5" is no preposition'],
    ['cues:\n  - { verb: opine, preposition: { on: it } }', '"preposition" is a word or a list'],
    ['cues:\n  - { verb: tut, forms: [tutted, tutted] }', 'cue "tut": the form "tutted" stands there twice'],
    ['cues:\n  - { verb: tut, forms: [tutted it] }', 'cue "tut": "tutted it" is no form of it'],
    ['cues:\n  - 12', 'cue "12": a verb is its infinitive'],
    ['cues:\n  - to opine', 'cue "to opine": a verb is its infinitive'],
    ['cues:\n  - { verb: chime in }', '"in" is no particle (out, up, down, off,'],
    ['cues:\n  - { verb: said, takes: [] }', 'cue "said": "said" is a form of "say"; write the infinitive'],
    ['cues:\n  - { verb: yarn, takes: [] }', 'cue "yarn": it is no built-in verb, and there is nothing to switch off'],
    ['cues:\n  - yarn\n  - { verb: yarn }', 'x.yaml:3: cue "yarn": it stands on line 2 too; keep one of them'],
    [
      'cues:\n  - { verb: yak, forms: [yakked] }\n  - yakk',
      'x.yaml:3: cue "yakk": the form "yakked" is one of "yak" (line 2) too',
    ],
  ])('says what is wrong with %j, and where', (yaml, message) => {
    expect(problems(yaml)).toContain(message)
  })

  it('collects every mistake, each once', () => {
    expect(
      problems('cues:\n  - { verb: a1, act: x }\n  - { verb: b, act: x }\n  - { verb: c, takes: x }').split('\n'),
    ).toHaveLength(3)
  })
})
