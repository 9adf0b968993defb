import { commaParts } from './comma-parts.js'
import { entryOf } from './entries.js'
import { tagKnown } from './lexicon.js'
import { tagOrganization, tagPlace } from './names.js'
import { tagByNeighbours } from './neighbours.js'
import { tagBetween } from './switches.js'
import { UNTAGGED } from './tag-set.js'
import type { Term } from './term.js'
import { CAPITALS, wordOf } from './word.js'
import { isYear } from './years.js'

/** One word to be tagged. */
export interface Spelling {
  text: string
  /** The marks behind it. */
  behind: string
}

/**
 * The tags of the words of one sentence, as the first passes of `compromise` 14 give them (lexicon, then letters, then
 * neighbours: a tagger by rules in the manner of Brill), by its own model. What is asked of a spelling alone is asked once.
 */
export function tagsOfWords(sentence: readonly Spelling[]): ReadonlySet<string>[] {
  const terms = sentence.map(({ text, behind }): Term => ({ word: wordOf(text), behind, tags: UNTAGGED }))
  tagKnown(terms)
  tagHeading(terms)
  const first = terms[0]
  for (const part of commaParts(terms)) tagPart(part, first)
  return terms.map(({ tags }) => tags.tags)
}

/** "Breaking: …" */
function tagHeading([first, second, third]: readonly Term[]): void {
  if (!first || !second || !third || !first.behind.includes(':')) return
  if (['Value', 'Email', 'PhoneNumber'].some((tag) => second.tags.has(tag))) return
  first.tags = first.tags.taggedAs('Expression')
}

function tagPart(terms: readonly Term[], first: Term | undefined): void {
  const inCapitals = isInCapitals(terms)
  for (const [i, term] of terms.entries()) {
    const capitals = inCapitals ? CAPITALS.nothing : term === first ? CAPITALS.numeral : CAPITALS.name
    term.tags = term.word.guess(term.tags, capitals, APOSTROPHE.test(term.behind) ? term.behind : '')
    if (isYear(terms, i)) term.tags = term.tags.with('Year')
  }
  for (const [i, term] of terms.entries()) {
    term.tags = term.word.complete(term.tags)
    tagByNeighbours(terms, i)
  }
  for (const [i, term] of terms.entries()) {
    tagOrganization(terms, i, inCapitals)
    tagPlace(terms, i, inCapitals)
    tagBetween(terms, i)
    if (term.tags.lacksForm) term.tags = term.tags.taggedAs('Infinitive')
  }
  tagImperative(terms)
}

const APOSTROPHE = /['‘’‛‵′`´]/

/** Not "John F Kennedy": more than three words that are no names yet. */
function isInCapitals(terms: readonly Term[]): boolean {
  return terms.every(({ word }) => !word.startsLower) && terms.filter(({ tags }) => !tags.has('ProperNoun')).length > 3
}

/** "Place tea bags in hot water." */
function tagImperative(terms: readonly Term[]): void {
  const [first, second, third] = terms
  if (!first || !second || !(first.word.between === 'Noun|Verb' || first.tags.has('Infinitive'))) return
  if (terms.length < 4 && !/^(?:there|this|it|him|her|us)$/.test(second.word.normal)) return
  if (!first.tags.has('PhrasalVerb') && entryOf(first.word.normal).longest > 0) return
  const objectFollows = second.tags.has('Noun') || second.tags.has('Determiner')
  const verbFollows = second.tags.has('Verb') || third?.tags.has('Verb')
  if (objectFollows && !verbFollows) first.tags = first.tags.taggedAs('Imperative')
}
