import { PERSON_NOUNS } from './plurals.js'
import { ROLE_NOUNS } from './titles.js'

/** Nouns for people, in their singular: those of roles, and what people are called besides. Lower case. */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...ROLE_NOUNS,
  ...PERSON_NOUNS,
  ...'star legend icon celebrity twin triplet sibling kid teen youngster youth pupil toddler baby grandson granddaughter grandchild'.split(
    ' ',
  ),
])
