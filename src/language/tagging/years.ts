import type { Term } from './term.js'

const BESIDE_YEARS = new Set(
  'in on by until for to during throughout through within before after of this next last circa around post pre budget classic plan may'.split(
    ' ',
  ),
)

/** Whether the number at `i` is a year, as what stands beside it shows. */
export function isYear(terms: readonly Term[], i: number): boolean {
  const { word, tags } = terms[i] ?? {}
  if (!word || !tags || word.year === 0 || !tags.has('NumericValue') || !tags.has('Cardinal')) return false
  const last = terms[i - 1]
  const next = terms[i + 1]
  if (shows(last) || shows(next)) return true
  if (word.year < 1920 || word.year >= 2025) return false
  if (allows(last) || allows(next) || isOfDate(terms[i - 2]) || isOfDate(terms[i + 2])) return true
  const determined = last && (last.tags.has('Determiner') || last.tags.has('Possessive'))
  return Boolean(determined && next?.tags.has('Noun') && !next.tags.has('Plural'))
}

function isOfDate(term: Term | undefined): boolean {
  return term !== undefined && ['Date', 'Month', 'WeekDay', 'Year'].some((tag) => term.tags.has(tag))
}

function shows(term: Term | undefined): boolean {
  return term !== undefined && (BESIDE_YEARS.has(term.word.normal) || isOfDate(term) || term.tags.has('ProperNoun'))
}

function allows(term: Term | undefined): boolean {
  if (!term) return false
  const { word, tags } = term
  return tags.has('Ordinal') || (tags.has('Cardinal') && word.normal.length < 3) || /^(?:is|was)$/.test(word.normal)
}
