import { correctTags } from './corrections.js'
import { type Spelling, tagsOfWords } from './tagging/index.js'
import { infinitive } from './tagging/lemma.js'
import type { Tag } from './tags.js'
import type { Token } from './token.js'

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

/** The tags of each token of a sentence. */
export function tagSentence(tokens: readonly Token[]): ReadonlySet<Tag>[] {
  const tags: ReadonlySet<Tag>[] = tokens.map(() => PUNCTUATION)
  const words: Spelling[] = []
  const places: number[] = []
  for (const [i, token] of tokens.entries()) {
    const previous = tokens[i - 1]
    if (token.kind === 'punctuation') {
      const last = words.at(-1)
      if (last) last.behind = token.text + last.behind
    } else if (token.normal === "'s" && !(previous && SUBJECT_PRONOUN.test(previous.normal))) {
      tags[i] = POSSESSIVE
    } else {
      places.push(i)
      words.push({ text: spelled(token, tokens[i + 1]), behind: '' })
    }
  }
  for (const [k, own] of tagsOfWords(words).entries()) tags[places[k] ?? 0] = own as ReadonlySet<Tag>
  correctTags(tokens, tags)
  return tags
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

/** The infinitive of a verb form ("said" → "say"), by compromise's conjugation tables; the form itself where it knows none. */
export function verbLemma(form: string): string {
  const known = lemmas.get(form)
  if (known !== undefined) return known
  const lemma = thirdPersonLemma(form) ?? infinitive(form)
  if (lemmas.size < 20_000) lemmas.set(form, lemma)
  return lemma
}
