import { model } from './model.js'
import type { Term } from './term.js'

/** What stands beside a word of which nothing is known makes it a noun or a verb; a noun where that tells nothing. */
export function tagByNeighbours(terms: readonly Term[], i: number): void {
  const term = terms[i]
  if (!term?.tags.saysNothing) return
  const tag = (term.tags.tags.size === 0 && beside(terms[i - 1], terms[i + 1])) || 'Noun'
  term.tags = term.word.filled(term.tags.with(tag))
}

function beside(last: Term | undefined, next: Term | undefined): string | undefined {
  const { leftWords, rightWords, leftTags, rightTags } = model().neighbours
  const byWord = (term: Term | undefined, words: typeof leftWords) =>
    term && words.find(([word]) => term.word.normal === word)?.[1]
  const byTag = (term: Term | undefined, tags: typeof leftTags) => term && tags.find(([tag]) => term.tags.has(tag))?.[1]
  return byWord(last, leftWords) ?? byWord(next, rightWords) ?? byTag(last, leftTags) ?? byTag(next, rightTags)
}
