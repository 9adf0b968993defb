import type { Tags } from './model.js'
import { UNTAGGED } from './tag-set.js'
import type { Term } from './term.js'

/** Tags the words that the lexicon has, the longest entries first: "carry out" before "carry". */
export function tagKnown(terms: readonly Term[]): void {
  for (const [i, term] of terms.entries()) {
    if (term.tags === UNTAGGED && !(term.word.entry.longer && tagLongest(terms, i))) term.tags = term.word.known
  }
}

function tagLongest(terms: readonly Term[], start: number): boolean {
  const { longest = 0, longer } = terms[start]?.word.entry ?? {}
  for (let end = Math.min(start + longest, terms.length); end > start + 1; end--) {
    const tags = longer?.get(formsOf(terms, start + 1, end))
    if (tags === undefined) continue
    for (let i = start; i < end; i++) tag(terms[i], tags)
    if (tags.length === 2 && tags.includes('PhrasalVerb')) tag(terms[start + 1], 'Particle')
    return true
  }
  return false
}

function formsOf(terms: readonly Term[], start: number, end: number): string {
  let forms = terms[start]?.word.form ?? ''
  for (let i = start + 1; i < end; i++) forms += ` ${terms[i]?.word.form}`
  return forms
}

function tag(term: Term | undefined, tags: Tags): void {
  if (term) term.tags = term.tags.taggedAs(tags)
}
