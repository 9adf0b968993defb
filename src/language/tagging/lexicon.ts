import { model } from './model.js'
import { UNTAGGED } from './tag-set.js'
import type { Term } from './term.js'

/** Tags the words that the lexicon has, the longest entries first: "carry out" before "carry". */
export function tagKnown(terms: readonly Term[]): void {
  for (const [i, term] of terms.entries()) {
    if (term.tags === UNTAGGED && !(term.word.longest > 0 && tagLongest(terms, i))) term.tags = term.word.known
  }
}

function tagLongest(terms: readonly Term[], start: number): boolean {
  const longest = Math.min(terms[start]?.word.longest ?? 0, terms.length - start)
  for (let length = longest; length > 1; length--) {
    const entry = terms.slice(start, start + length)
    const tags = model().lexicon.get(entry.map(({ word }) => word.form).join(' '))
    if (tags === undefined) continue
    for (const term of entry) term.tags = term.tags.taggedAs(tags)
    const particle = entry[1]
    if (particle && tags.length === 2 && tags.includes('PhrasalVerb'))
      particle.tags = particle.tags.taggedAs('Particle')
    return true
  }
  return false
}
