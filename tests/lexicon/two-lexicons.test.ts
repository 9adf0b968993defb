import { expect, test } from 'vitest'
import { extract, parseLexicon } from '../../src/index.js'

test('two lexicons in one process, and none, do not touch each other', () => {
  const text = 'Mr. Hall griefed that the ferry was late. Mr. Hall noted that the engine was old.'
  const grief = parseLexicon('cues:\n  - grief\n')
  const silent = parseLexicon('cues:\n  - { verb: note, takes: [] }\n')
  const lemmas = (lexicon?: typeof grief) =>
    extract({ source: 'a.txt', format: 'text', text }, lexicon ? { lexicon } : {}).quotes.map(({ cue }) => cue?.lemma)
  for (let round = 0; round < 2; round++) {
    expect(lemmas()).toEqual(['note'])
    expect(lemmas(grief)).toEqual(['grief', 'note'])
    expect(lemmas(silent)).toEqual([])
  }
})
