import { createRequire } from 'node:module'

/** One tag, or several that are set one after the other. */
export type Tags = string | readonly string[]

/** What `compromise` knows of English, as `build.js` takes it out of its model. */
interface Packed {
  /** Tags to their words, a line each. */
  lexicon: readonly (readonly [Tags, string])[]
  /** How many words the longest entry has that begins with this one. */
  longest: Readonly<Record<string, number>>
  tags: Readonly<Record<string, { not: readonly string[]; parents: readonly string[] }>>
  aliases: Readonly<Record<string, string>>
  plain: Readonly<Record<string, string>>
  /** By their length. */
  suffixes: readonly Readonly<Record<string, string>>[]
  prefixes: readonly Readonly<Record<string, string>>[]
  endings: Readonly<Record<string, readonly PackedPattern[]>>
  patterns: { text: readonly PackedPattern[]; normal: readonly PackedPattern[]; number: readonly PackedPattern[] }
  neighbours: Readonly<
    Record<'leftWords' | 'rightWords' | 'leftTags' | 'rightTags', readonly (readonly [string, string])[]>
  >
  /** Kinds of words between two tags to the words, a line each. */
  switches: readonly (readonly [string, string])[]
  clues: Readonly<Record<string, Clues>>
  organizationWords: string
  placeWords: string
  verbs: Readonly<Record<VerbTable, Suffixes>>
}
type PackedPattern = readonly [source: string, flags: string, tags: Tags]
type VerbTable = 'fromPast' | 'fromPresent' | 'fromGerund' | 'toPast' | 'toPresent'

/** What stands before or after a word decides between its two tags. */
export interface Clues {
  beforeWords?: Readonly<Record<string, string>>
  afterWords?: Readonly<Record<string, string>>
  beforeTags?: Readonly<Record<string, string>>
  afterTags?: Readonly<Record<string, string>>
}

/** How one form of a verb is made of another: whole words, then endings, longest first. */
export interface Suffixes {
  ex?: Readonly<Record<string, string>>
  fwd?: Readonly<Record<string, string>>
  both?: Readonly<Record<string, string>>
}

export interface Pattern {
  regex: RegExp
  tags: Tags
}

export interface Model
  extends Omit<
    Packed,
    | 'lexicon'
    | 'switches'
    | 'organizationWords'
    | 'placeWords'
    | 'patterns'
    | 'endings'
    | 'longest'
    | 'aliases'
    | 'tags'
  > {
  lexicon: ReadonlyMap<string, Tags>
  /** The entries of more than one word: the first word to how they go on. */
  longer: ReadonlyMap<string, ReadonlyMap<string, Tags>>
  longest: ReadonlyMap<string, number>
  tags: ReadonlyMap<string, { not: readonly string[]; parents: readonly string[] }>
  aliases: ReadonlyMap<string, string>
  switches: ReadonlyMap<string, string>
  organizationWords: ReadonlySet<string>
  placeWords: ReadonlySet<string>
  patterns: Readonly<Record<'text' | 'normal' | 'number', readonly Pattern[]>>
  endings: ReadonlyMap<string, readonly Pattern[]>
}

let loaded: Model | null = null

/** The model; read when first asked for. */
export function model(): Model {
  loaded ??= unpacked(createRequire(import.meta.url)('#tagger-model') as Packed)
  return loaded
}

function unpacked(packed: Packed): Model {
  const { lexicon, switches, organizationWords, placeWords, patterns, endings, longest, tags, aliases } = packed
  const words = byWord(lexicon)
  return {
    ...packed,
    lexicon: words,
    longer: byFirstWord(words),
    longest: new Map(Object.entries(longest)),
    tags: new Map(Object.entries(tags)),
    aliases: new Map(Object.entries(aliases)),
    switches: byWord(switches),
    organizationWords: new Set(organizationWords.split('\n')),
    placeWords: new Set(placeWords.split('\n')),
    patterns: {
      text: patterns.text.map(compiled),
      normal: patterns.normal.map(compiled),
      number: patterns.number.map(compiled),
    },
    endings: new Map(Object.entries(endings).map(([letter, list]) => [letter, list.map(compiled)])),
  }
}

function byWord<T>(lists: readonly (readonly [T, string])[]): Map<string, T> {
  const entries = new Map<string, T>()
  for (const [value, words] of lists) for (const word of words.split('\n')) entries.set(word, value)
  return entries
}

function byFirstWord(entries: ReadonlyMap<string, Tags>): Map<string, Map<string, Tags>> {
  const longer = new Map<string, Map<string, Tags>>()
  for (const [entry, tags] of entries) {
    const space = entry.indexOf(' ')
    if (space < 0) continue
    const first = entry.slice(0, space)
    const known = longer.get(first)
    if (known) known.set(entry.slice(space + 1), tags)
    else longer.set(first, new Map([[entry.slice(space + 1), tags]]))
  }
  return longer
}

function compiled([source, flags, tags]: PackedPattern): Pattern {
  return { regex: new RegExp(source, flags), tags }
}
