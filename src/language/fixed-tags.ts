import type { Tag } from './tags.js'

export const NOUN: ReadonlySet<Tag> = new Set<Tag>(['Noun', 'Singular'])
export const NOUNS: ReadonlySet<Tag> = new Set<Tag>(['Noun', 'Plural'])
export const NAME: ReadonlySet<Tag> = new Set<Tag>(['Noun', 'Singular', 'ProperNoun'])
export const PRESENT: ReadonlySet<Tag> = new Set<Tag>(['Verb', 'PresentTense'])
export const INFINITIVE: ReadonlySet<Tag> = new Set<Tag>(['Verb', 'PresentTense', 'Infinitive'])
const MODAL: ReadonlySet<Tag> = new Set<Tag>(['Verb', 'Modal'])
const COPULA_PAST: ReadonlySet<Tag> = new Set<Tag>(['Verb', 'Copula', 'PastTense'])
export const PAST: ReadonlySet<Tag> = new Set<Tag>(['Verb', 'PastTense'])
export const GERUND: ReadonlySet<Tag> = new Set<Tag>(['Verb', 'PresentTense', 'Gerund'])
export const ADVERB: ReadonlySet<Tag> = new Set<Tag>(['Adverb'])
const ADJECTIVE: ReadonlySet<Tag> = new Set<Tag>(['Adjective'])

/** Words that are one thing in the news, whatever the first passes make of them. */
export const ALWAYS = new Map<string, ReadonlySet<Tag>>([
  ...['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should'].map((w) => [w, MODAL] as const),
  ...['was', 'were'].map((w) => [w, COPULA_PAST] as const),
  // nouns to a dictionary, verbs to a newspaper
  ...[
    'rose',
    'fell',
    'felt',
    'left',
    'led',
    'saw',
    'found',
    'shot',
    'said',
    'drew',
    'strode',
    'withstood',
    'halved',
    'clad',
    'learnt',
    'burnt',
    'dreamt',
    'went',
    'came',
  ].map((w) => [w, PAST] as const),
  ...['employs', 'tells'].map((w) => [w, PRESENT] as const),
  ['lately', ADVERB],
  ['according', new Set<Tag>(['Preposition'])],
  ['which', new Set<Tag>(['Pronoun'])],
  ['whose', new Set<Tag>(['Determiner'])],
  ...['new', 'neighbouring', 'neighboring', 'surrounding', 'uniformed', 'plainclothes'].map(
    (w) => [w, ADJECTIVE] as const,
  ),
  ...['telling', 'saying'].map((w) => [w, GERUND] as const),
  ...['firm', 'boss'].map((w) => [w, NOUN] as const),
  ...['police', 'firms'].map((w) => [w, NOUNS] as const),
  ...['unchanged', 'unharmed', 'unhurt', 'unnamed', 'uninjured', 'unbeaten', 'undefeated', 'unsold', 'unpaid'].map(
    (w) => [w, ADJECTIVE] as const,
  ),
])
