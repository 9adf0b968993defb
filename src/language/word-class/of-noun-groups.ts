import { isNoun, isSingularNoun } from './neighbours.js'
import type { Fitting } from './of-figures.js'

/** Words within a noun group, and what each is in certain company. */
export const OF_NOUN_GROUPS: readonly Fitting[] = [
  // "the mogul turned candidate"
  [
    'turned',
    'N',
    ({ before, next, previous }) =>
      before === 'N' && isSingularNoun(next) && isSingularNoun(previous) && !next?.capitalized && !next?.is('Value'),
  ],
  // "campaign finance records show"
  [
    'campaign',
    'N',
    ({ before, previous, next }) =>
      previous?.normal !== 'to' && before !== 'X' && isNoun(next) && !next.is('Date') && !next.capitalized,
  ],
  // "two rate cuts"
  [
    'rate',
    'N',
    ({ previous, next }) => previous?.is('Value') === true && /^(?:cut|rise|hike|increase)s?$/.test(next?.normal ?? ''),
  ],
  // "Fed holds rates", "Judge to rule on Friday"
  ['fed', 'N', ({ token, before }) => before === undefined && token.capitalized],
  ['judge', 'N', ({ token, before, next }) => before === undefined && token.capitalized && next?.normal === 'to'],
  // "the nation's total economic output"
  ['total', 'A', ({ next, afterNext }) => next?.is('Adjective') === true && afterNext?.is('Noun') === true],
  // "people with gunshot wounds"
  [
    'wounds',
    'N',
    ({ previous }) => /^(?:gunshot|bullet|stab|knife|shrapnel|puncture|head|flesh)$/.test(previous?.normal ?? ''),
  ],
  // "the terrorist attacks in Paris have"
  [
    'attacks raids strikes blasts',
    'N',
    ({ previous }) =>
      /^(?:terror(?:ist)?|bomb|suicide|air|drone|missile|rocket|arson|knife|acid|heart|panic|militant|cyber)$/.test(
        previous?.normal ?? '',
      ),
  ],
  // "confirmed his name, age and address at the court"
  ['age', 'N', ({ previous, next }) => previous?.text === ',' && next?.normal === 'and'],
  [
    'address',
    'N',
    ({ before, beforeThat, next }) => before === 'C' && beforeThat === 'N' && next?.is('Preposition') === true,
  ],
  // "and gold rose 1%"
  ['gold silver copper', 'N', ({ next }) => next?.is('PastTense') === true && !next.normal.endsWith('ed')],
  // "Response times for strokes"
  ['times', 'N', ({ before, next }) => before === 'N' && next?.is('Preposition') === true],
  // "a two-bedroom flat", "the flat was"
  [
    'flat',
    'N',
    ({ previous, before, next }) =>
      /-bed(?:room(?:ed)?)?$/.test(previous?.normal ?? '') ||
      (before === 'D' && next?.kind !== 'punctuation' && !next?.is('Adjective') && !isNoun(next)),
  ],
  // "in three key states"
  ['key', 'A', ({ next }) => /[^s]s$/.test(next?.normal ?? '') || isNoun(next)],
  [
    'states',
    'N',
    ({ before, next }) => before === 'A' || next === undefined || (next.kind === 'punctuation' && next.text !== ':'),
  ],
  ['ranking', 'A', ({ next }) => /^(?:members?|democrats?|republicans?|senators?)$/.test(next?.normal ?? '')],
  // "a joint fundraising deal"
  ['joint', 'A', ({ next }) => next?.is('Noun') === true || next?.is('Gerund') === true],
  ['think', 'A', ({ next }) => /^tanks?$/.test(next?.normal ?? '')],
  // "its first away win"
  ['away', 'A', ({ next }) => MATCH.test(next?.normal ?? '')],
  // "a new manager, retired General Ann Lee, …"
  [
    'retired disgraced renowned acclaimed famed ousted deposed exiled',
    'A',
    ({ before, next }) => (before === undefined || /[,Q]/.test(before)) && isNoun(next) && !next.is('Date'),
  ],
  ['neither either', 'D', ({ next }) => isNoun(next)],
  // "Lee neither confirmed nor denied"
  ['neither', 'B', ({ before, next }) => before === 'N' && next?.is('Verb') === true],
  // "a Republican primary", "the general public"
  [
    'primary public operative hopeful conservative liberal progressive moderate independent native professional individual',
    'N',
    ({ previous, before, next }) =>
      (before === 'D' ||
        (before === 'A' && previous?.is('Adjective') === true) ||
        (before === 'N' && previous?.is('Noun') === true)) &&
      !(
        next?.kind === 'word' &&
        (next.is('Noun') || next.is('Adjective') || next.is('Gerund')) &&
        !/^(?:last|next)$/.test(next.normal)
      ),
  ],
]

const MATCH =
  /^(?:wins?|games?|match(?:es)?|defeats?|goals?|victor(?:y|ies)|loss(?:es)?|legs?|draws?|side|fixtures?|form|kit|fans|supporters)$/
