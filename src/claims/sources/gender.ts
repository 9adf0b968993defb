import type { Token } from '../../language/token.js'
import { GENDERED_NOUNS, SURNAMES_IN_FRONT } from '../../lexicon/gendered.js'
import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import { HONORIFICS } from '../../lexicon/titles.js'

export type Gender = 'male' | 'female'

/** "Mrs.", "Queen", "Congresswoman". */
export function genderOfTitles(titles: readonly Token[]): Gender | null {
  for (const { normal } of titles.toReversed()) {
    const word = normal.replace(/\.$/, '')
    const told = HONORIFICS.get(word) ?? GENDERED_NOUNS.get(word)
    if (told) return told
  }
  return null
}

/** What a given name tells; nothing where a surname stands in front, as in "Kim Yo Jong". */
export function genderOfGivenName(named: readonly Token[]): Gender | null {
  const [first, second] = named
  // a single word may be a surname: "Christie", "Graham"
  if (!first || !second) return null
  if (SURNAMES_IN_FRONT.has(first.normal) && !second.is('LastName')) return null
  return GIVEN_NAMES.get(first.normal) ?? (first.is('FemaleName') ? 'female' : first.is('MaleName') ? 'male' : null)
}

export function isGivenName(token: Token): boolean {
  return token.is('FirstName') || (token.capitalized && GIVEN_NAMES.has(token.normal))
}

/** "a spokeswoman", "the boy". */
export function genderOfRole(head: string): Gender | null {
  return GENDERED_NOUNS.get(head) ?? (/[a-z]woman$/.test(head) ? 'female' : null)
}

const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
])

export function genderOfPronoun(word: string): Gender | null {
  return PRONOUN_GENDER.get(word) ?? null
}
