import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verbLemma } from '../../src/language/tagger.js'
import { type Spelling, tagsOfWords } from '../../src/language/tagging/index.js'

// compromise itself, whose first passes ours are to equal, tag by tag and in their order
interface View {
  world: unknown
  document: { tags: Set<string> }[][]
  compute(pass: string): void
}
interface Compromise {
  tokenize(text: string): { constructor: new (document: unknown[][]) => View }
  world(): {
    methods: {
      two: {
        transform: {
          verb: {
            toInfinitive(form: string, model: unknown, tense: string): string
            conjugate(lemma: string, model: unknown): Readonly<Record<string, string>>
          }
        }
      }
    }
    model: { one: { lexicon: object }; two: { switches: object } }
  }
}
const nlp = createRequire(import.meta.url)('compromise/two') as Compromise
const { one, two } = nlp.world().model
const { constructor: Document } = nlp.tokenize('')

function tagsByCompromise(sentence: readonly Spelling[]): string[][] {
  const terms = sentence.map(({ text, behind }) => ({ text, normal: '', pre: '', post: `${behind} `, tags: new Set() }))
  const view = new Document([terms])
  view.world = nlp.world()
  for (const pass of ['alias', 'normal', 'machine', 'index', 'lexicon', 'preTagger']) view.compute(pass)
  return view.document[0]?.map(({ tags }) => [...tags]) ?? []
}

const ours = (sentence: readonly Spelling[]) => tagsOfWords(sentence).map((tags) => [...tags])

/** Words and the marks behind them. */
const spellings = (text: string): Spelling[] =>
  [...text.matchAll(/([\p{L}\p{N}][\p{L}\p{N}'’.-]*)([^\p{L}\p{N}\s]*)/gu)].map(([, word = '', behind = '']) => ({
    text: word,
    behind,
  }))

describe('the first passes of compromise', () => {
  test.each(readdirSync('seeds'))('%s', (file) => {
    for (const line of readFileSync(`seeds/${file}`, 'utf8').split(/(?<=[.!?\n]["”’]?\s)/)) {
      const sentence = spellings(line)
      if (sentence.length > 0) expect(ours(sentence), line).toEqual(tagsByCompromise(sentence))
    }
  })

  test('any words in any order', () => {
    const known = [...Object.keys(one.lexicon), ...Object.keys(two.switches)].flatMap((entry) => entry.split(' '))
    const word = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...known) },
      { weight: 3, arbitrary: fc.constantFrom(...known).map((w) => w.charAt(0).toUpperCase() + w.slice(1)) },
      { weight: 1, arbitrary: fc.constantFrom(...known).map((w) => w.toUpperCase()) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('the', 'a', 'to', 'of', 'will', 'was', 'also', 'his', 'and', 'River', 'Inc'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ...'1999 2024 324 12 3.5bn 1,200 19th F-16 COVID-19 XVII NATO MMVAs U.S. a.m. Z G7 plz bein re-enter O’Neill 9km 10-mile 2004-05 Düsseldorf unplan misfire'.split(
            ' ',
          ),
        ),
      },
    )
    const behind = fc.constantFrom('', '', '', '', ',', ':', ';', '”', '’', "',", '—')
    fc.assert(
      fc.property(fc.array(fc.record({ text: word, behind }), { minLength: 1, maxLength: 12 }), (sentence) => {
        expect(ours(sentence)).toEqual(tagsByCompromise(sentence))
      }),
      { numRuns: 2000, seed: 7 },
    )
  })

  test('a word that names what every object has is a word like any other', () => {
    for (const text of ['constructor', '__proto__'])
      expect(ours([{ text, behind: '' }])).toEqual([['Noun', 'Singular']])
  })

  test('every verb form has the infinitive that compromise gives', () => {
    const { methods, model: whole } = nlp.world()
    const { toInfinitive, conjugate } = methods.two.transform.verb
    for (const form of [...Object.keys(one.lexicon), 'tweeted', 'googling', 'sod', 'is', 'being', 'were']) {
      if (!/^[a-z-]+$/.test(form) || /[^s]s$/.test(form) || form.endsWith('ss')) continue
      const tense = form.endsWith('ing') ? 'Gerund' : 'PastTense'
      const lemma = toInfinitive(form, whole, tense)
      const kept = lemma && (/(?:ed|ing)$/.test(form) || conjugate(lemma, whole)[tense] === form)
      expect(verbLemma(form), form).toBe(kept ? lemma : form)
    }
  })
})
