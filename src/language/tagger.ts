import { createRequire } from 'node:module'
import { correctTags } from './corrections.js'
import type { Tag } from './tags.js'
import type { Token } from './token.js'

/**
 * The one door to `compromise`.
 *
 * Words go in ready-made, so its tags come back one for one with our offsets. Of its passes only the lexicon and the
 * suffix-and-neighbour tagger run: they are seven times as fast as the whole chain, whose last pass ("the match sweep")
 * is replaced by the few corrections that our rules need.
 */
interface Term {
  text: string
  normal: string
  pre: string
  post: string
  tags: Set<Tag>
}
interface View {
  world: unknown
  document: Term[][]
  compute(pass: string): View
}
interface Conjugation {
  toInfinitive(form: string, model: unknown, tense: string): string
  conjugate(lemma: string, model: unknown): Readonly<Record<string, string>>
}
interface Compromise {
  tokenize(text: string): View & { constructor: new (document: Term[][]) => View }
  world(): { methods: { two: { transform: { verb: Conjugation } } }; model: unknown }
}

const PASSES = ['alias', 'normal', 'machine', 'index', 'lexicon', 'preTagger'] as const

let loaded: Compromise | null = null
function compromise(): Compromise {
  loaded ??= createRequire(import.meta.url)('compromise/two') as Compromise
  return loaded
}

const CLITICS = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["'m", 'am'],
  ["'s", 'is'],
])
const SUBJECT_PRONOUN = /^(?:he|she|it|that|there|what|who|here|where|how|let)$/
const POSSESSIVE: ReadonlySet<Tag> = new Set<Tag>(['Possessive'])
const PUNCTUATION: ReadonlySet<Tag> = new Set<Tag>(['Punctuation'])

/** The tags of each token of some sentences, one set a token. */
export function tagSentences(sentences: readonly (readonly Token[])[]): ReadonlySet<Tag>[][] {
  const prepared = sentences.map(termsOf)
  const filled = prepared.filter(({ terms }) => terms.length > 0)
  if (filled.length > 0) {
    const nlp = compromise()
    const empty = nlp.tokenize('')
    const view = new empty.constructor(filled.map(({ terms }) => terms))
    view.world = nlp.world()
    for (const pass of PASSES) view.compute(pass)
    for (const [i, { places, tags }] of filled.entries()) {
      for (const [k, term] of (view.document[i] ?? []).entries()) {
        const place = places[k]
        if (place !== undefined) tags[place] = term.tags
      }
    }
  }
  return prepared.map(({ tags }, i) => {
    correctTags(sentences[i] ?? [], tags)
    return tags
  })
}

/** What compromise is to tag of a sentence, the place of each term among the tokens, and the tags that are known already. */
function termsOf(tokens: readonly Token[]): { terms: Term[]; places: number[]; tags: ReadonlySet<Tag>[] } {
  const tags: ReadonlySet<Tag>[] = tokens.map(() => PUNCTUATION)
  const terms: Term[] = []
  const places: number[] = []
  for (const [i, token] of tokens.entries()) {
    const previous = tokens[i - 1]
    if (token.kind === 'punctuation') {
      const last = terms.at(-1)
      if (last) last.post = token.text + last.post
    } else if (token.normal === "'s" && !(previous && SUBJECT_PRONOUN.test(previous.normal))) {
      tags[i] = POSSESSIVE
    } else {
      places.push(i)
      terms.push({ text: spelled(token, tokens[i + 1]), normal: '', pre: '', post: ' ', tags: new Set() })
    }
  }
  return { terms, places, tags }
}

function spelled(token: Token, next: Token | undefined): string {
  if (next?.normal === "n't") return token.normal === 'wo' ? 'will' : token.normal === 'ca' ? 'can' : token.text
  return CLITICS.get(token.normal) ?? token.text
}

const lemmas = new Map<string, string>()

/** Spelling alone tells the infinitive of "says" and "tries"; compromise's suffix table makes "sie" and "discus" of such. */
function thirdPersonLemma(form: string): string | null {
  if (form.endsWith('ss')) return form
  if (!/[^s]s$/.test(form) || /^(?:is|was|has|does|'s)$/.test(form)) return null
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return form.replace(/ies$/, 'y')
  return /(?:ss|sh|ch|x|zz|o)es$/.test(form) ? form.slice(0, -2) : form.slice(0, -1)
}

function conjugated(form: string): string {
  const { methods, model } = compromise().world()
  const tense = form.endsWith('ing') ? 'Gerund' : form.endsWith('s') ? 'PresentTense' : 'PastTense'
  const { toInfinitive, conjugate } = methods.two.transform.verb
  const lemma = toInfinitive(form, model, tense)
  // a base form has no ending to take off: "say" would come out as "sie"
  return lemma && (form.endsWith('ed') || form.endsWith('ing') || conjugate(lemma, model)[tense] === form)
    ? lemma
    : form
}

/** The infinitive of a verb form ("said" → "say"), by compromise's conjugation tables; the form itself where it knows none. */
export function verbLemma(form: string): string {
  const known = lemmas.get(form)
  if (known !== undefined) return known
  const lemma = thirdPersonLemma(form) ?? conjugated(form)
  if (lemmas.size < 20_000) lemmas.set(form, lemma)
  return lemma
}
