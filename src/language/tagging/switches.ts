import { model } from './model.js'
import type { Term } from './term.js'

/** Decides between the two tags of a word ("plan", "Noun|Verb") by what stands beside it. */
export function tagBetween(terms: readonly Term[], i: number): void {
  const term = terms[i]
  const between = term?.word.between
  if (!term || !between || term.tags.has('Acronym') || term.tags.has('PhrasalVerb')) return
  const tag = byPlace(terms, i, between) ?? byNeighbours(terms, i, between)
  if (tag) term.tags = term.word.filled(term.tags.taggedAs(tag))
}

function byNeighbours(terms: readonly Term[], i: number, between: string): string | undefined {
  const clues = model().clues[between]
  if (!clues) return undefined
  const last = terms[terms[i - 1]?.word.text === 'also' ? Math.max(0, i - 2) : i - 1]
  const next = terms[i + 1]
  return (
    byWord(next, clues.afterWords) ??
    byWord(last, clues.beforeWords) ??
    byTag(last, clues.beforeTags) ??
    byTag(next, clues.afterTags)
  )
}

type Found = Readonly<Record<string, string>> | undefined

function byWord(term: Term | undefined, words: Found): string | undefined {
  return term && words && Object.hasOwn(words, term.word.normal) ? words[term.word.normal] : undefined
}

function byTag(term: Term | undefined, tags: Found): string | undefined {
  if (!term || !tags) return undefined
  for (const tag of term.tags.narrowestFirst) if (tags[tag]) return tags[tag]
  return undefined
}

/** What its place in the sentence, or a capital, says whatever the neighbours are. */
function byPlace(terms: readonly Term[], i: number, between: string): string | null {
  const first = i === 0
  const alone = first && terms.length === 1
  switch (between) {
    case 'Noun|Verb':
      return (first ? null : asName(terms[i])) ?? (alone ? 'Infinitive' : null)
    case 'Plural|Verb':
      return asName(terms[i]) ?? (alone ? 'PresentTense' : first && terms.length > 3 ? 'Plural' : null)
    case 'Person|Verb':
      return first ? null : asName(terms[i])
    case 'Person|Adj':
      return (first && !alone) || asName(terms[i]) ? 'Person' : null
    case 'Adj|Noun':
      return asName(terms[i]) ?? (!terms[i + 1] && terms[i - 1]?.tags.has('Determiner') ? 'Noun' : null)
    case 'Adj|Gerund':
    case 'Actor|Verb':
    case 'Adj|Past':
    case 'Adj|Present':
    case 'Noun|Gerund':
    case 'Person|Noun':
      return asName(terms[i])
    default:
      return null
  }
}

function asName(term: Term | undefined): string | null {
  return term?.tags.has('ProperNoun') && /^[A-Z][a-z]/.test(term.word.text) ? 'Noun' : null
}
