import { PARTICLES, verbForms } from '../cues/cue.js'
import { LEXICON } from '../lexicon.js'

type Words<T> = { words: T } | { problem: string }

const WORD = /^\p{L}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+)*$/u

/** The verb that somebody names, in lower case, with its particle; or what is wrong with it. */
export function infinitiveOf(name: string): Words<string> {
  const words = spelled(name).split(' ')
  const [head = '', particle] = words
  if (words.length > 2 || !words.every((word) => WORD.test(word)) || head === 'to')
    return { problem: 'a verb is its infinitive, with the particle that belongs to it: opine, point out' }
  if (particle !== undefined && !PARTICLES.has(particle))
    return {
      problem: `"${particle}" is no particle (${[...PARTICLES].join(', ')}); write { verb: ${head}, preposition: ${particle} }`,
    }
  const known = LEXICON.cues.get(head) ?? []
  const infinitives = known.map(({ lemma }) => lemma.split(' ')[0])
  if (infinitives.length > 0 && !infinitives.includes(head))
    return { problem: `"${head}" is a form of "${infinitives[0]}"; write the infinitive` }
  return { words: words.join(' ') }
}

/** Every form of a verb, its particle left out: the regular ones, and the irregular instead of what they stand for. */
export function formsOf(lemma: string, irregular: readonly string[]): Words<string[]> {
  const [head = '', particle] = lemma.split(' ')
  const own = irregular.map((form) => (particle ? spelled(form).replace(` ${particle}`, '') : spelled(form)))
  for (const [i, form] of own.entries()) {
    if (!WORD.test(form)) return { problem: `"${irregular[i]}" is no form of it; give words as in [tutted, tutting]` }
    if (own.indexOf(form) < i) return { problem: `the form "${form}" stands there twice; write it once` }
  }
  const [, third] = verbForms(head, [])
  const instead = own.filter((form) => form !== third)
  return { words: [...new Set(verbForms(head, instead))] }
}

/** As tokens are: lower case, with straight apostrophes. */
function spelled(words: string): string {
  return words.trim().toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ')
}
