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

/** Nouns that tell so little that whoever is in mind may be meant by them. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'expert author man woman boy girl person billionaire businessman businesswoman mogul tycoon politician native academic scholar boss star'.split(
    ' ',
  ),
)
/** Nouns by which somebody is meant of whom nothing else is known. */
export const ANYBODY_PLAIN: ReadonlySet<string> = new Set(
  (
    'analyst researcher scientist lawyer attorney economist professor doctor strategist pollster veteran player coach striker writer ' +
    'historian executive lawmaker official spokesman spokeswoman spokesperson mother father parent actor actress singer artist farmer teacher ' +
    'defender midfielder winger goalkeeper forward batsman bowler pitcher quarterback rapper musician guitarist drummer comedian ' +
    'novelist painter boxer golfer cyclist sprinter swimmer jockey teenager pensioner victim suspect defendant driver pilot nurse'
  ).split(' '),
)
