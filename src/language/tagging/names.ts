import type { Term } from './term.js'

/** "Johnson Motors": what names stand before a word that organizations end in is one with it. */
export function tagOrganization(terms: readonly Term[], i: number, inCapitals: boolean): void {
  const term = terms[i]
  if (!term?.word.entry.endsOrganization || !isOfOrganization(terms, i - 1, inCapitals)) return
  term.tags = term.tags.taggedAs('Organization')
  for (let k = i; isOfOrganization(terms, k, inCapitals); k--) tagAll(terms, k, k + 1, 'Organization')
}

function isOfOrganization(terms: readonly Term[], i: number, inCapitals: boolean): boolean {
  const term = terms[i]
  if (!term || term.tags.has('FirstName') || term.tags.has('Place')) return false
  if (term.tags.has('ProperNoun') || term.tags.has('Organization') || term.tags.has('Acronym')) return true
  return !inCapitals && term.word.titleCase && (i > 0 || term.tags.has('Singular'))
}

/** What may stand within a place's name, and be no name. */
const WITHIN_PLACES =
  /^(?:athletic|city|community|eastern|federal|financial|great|historic|historical|local|memorial|municipal|national|northern|provincial|southern|state|western|spring|pine|sunset|view|oak|maple|spruce|cedar|willow)$/
const NEVER_FIRST = /^(?:center|centre|way|range|bar|bridge|field|pit)$/

/** "Wawel Castle", "River of Foo". */
export function tagPlace(terms: readonly Term[], i: number, inCapitals: boolean): void {
  const term = terms[i]
  if (!term?.word.entry.isPlaceWord) return
  for (let k = i - 1; k >= 0; k--) {
    if (WITHIN_PLACES.test(terms[k]?.word.normal ?? '')) continue
    if (!isOfPlace(terms, k, inCapitals)) break
    tagAll(terms, k, i + 1, 'Place')
  }
  if (NEVER_FIRST.test(term.word.form)) return
  for (let k = i + 1; k < terms.length; k++) {
    if (isOfPlace(terms, k, inCapitals)) {
      tagAll(terms, i, k + 1, 'Place')
      return
    }
    const normal = terms[k]?.word.normal ?? ''
    if (normal !== 'of' && !WITHIN_PLACES.test(normal)) return
  }
}

function isOfPlace(terms: readonly Term[], i: number, inCapitals: boolean): boolean {
  const term = terms[i]
  if (!term) return false
  const { tags, word } = term
  if (tags.has('Organization') || tags.has('Possessive') || word.normal.endsWith("'s")) return false
  if (tags.has('ProperNoun') || tags.has('Place')) return true
  return !inCapitals && word.titleCase && (i > 0 || tags.has('Singular'))
}

function tagAll(terms: readonly Term[], from: number, to: number, tag: string): void {
  for (let k = from; k < to; k++) {
    const term = terms[k]
    if (term) term.tags = term.tags.taggedAs(tag)
  }
}
