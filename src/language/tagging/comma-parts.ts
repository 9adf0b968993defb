import type { Term } from './term.js'

const MAYBE_DATE = /^(?:may|april|august|jan)$/

/** The sentence in the parts between its commas, colons and semicolons, where these part no list, date or place. */
export function commaParts(terms: readonly Term[]): (readonly Term[])[] {
  const parts: Term[][] = []
  let start = 0
  for (const [i, term] of terms.entries()) {
    if (!/[,:;]/.test(term.behind) || !isParted(term, terms[i + 1])) continue
    parts.push(terms.slice(start, i + 1))
    start = i + 1
  }
  if (start < terms.length) parts.push(terms.slice(start))
  return parts
}

function isParted(last: Term, next: Term | undefined): boolean {
  if (!next) return false
  const { normal } = next.word
  if (normal === 'like' || MAYBE_DATE.test(normal) || next.tags.has('Place') || next.tags.has('Date')) return false
  if (last.tags.has('Date') || MAYBE_DATE.test(last.word.normal)) return false
  // pretty, nice, and fun
  if (last.tags.has('Adjective') || next.tags.has('Adjective')) return false
  return !/^(?:\d{1,2}|\d{4})$/.test(normal)
}
