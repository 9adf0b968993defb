import { readFileSync } from 'node:fs'

/** One tag, or several that are set one after the other. */
export type Tags = string | readonly string[]

type PackedPattern = readonly [source: string, flags: string, tags: Tags]
type PatternLists = 'text' | 'normal' | 'number'
type Neighbours = 'leftWords' | 'rightWords' | 'leftTags' | 'rightTags'
type VerbTable = 'fromPast' | 'fromPresent' | 'fromGerund' | 'toPast' | 'toPresent'
type Lookup = Readonly<Record<string, string>>

/** What `compromise` knows of English, as `build/tagger-model.js` takes it out of its model. */
interface Packed {
  /** What the entries of the lexicon are: tags, the two that a word wavers between, and so on; each once. */
  kinds: readonly PackedKind[]
  /**
   * The entries by the hash of their words, between `~`, in one string, which is read faster than many: the word, its kind,
   * then how longer entries go on and their kinds, with `>` between them.
   */
  table: string
  /** Where the entries of each hash begin in the table, and its length. */
  starts: readonly number[]
  tags: Readonly<Record<string, TagEntry>>
  aliases: Lookup
  /** Letters without their accents. */
  plain: Lookup
  /** By their length. */
  suffixes: readonly Lookup[]
  prefixes: readonly Lookup[]
  endings: Readonly<Record<string, readonly PackedPattern[]>>
  patterns: Readonly<Record<PatternLists, readonly PackedPattern[]>>
  neighbours: Readonly<Record<Neighbours, readonly (readonly [string, string])[]>>
  clues: Readonly<Record<string, Clues>>
  verbs: Readonly<Record<VerbTable, Suffixes>>
}

export type PackedKind = readonly [
  tags: Tags | null,
  between?: string | null,
  longest?: number,
  endsOrganization?: boolean,
  isPlaceWord?: boolean,
]

/** What a tag excludes and implies. */
interface TagEntry {
  not: readonly string[]
  parents: readonly string[]
}

/** What stands before or after a word decides between its two tags. */
export interface Clues {
  beforeWords?: Lookup
  afterWords?: Lookup
  beforeTags?: Lookup
  afterTags?: Lookup
}

/** How one form of a verb is made of another: whole words, then endings, longest first. */
export interface Suffixes {
  ex?: Lookup
  fwd?: Lookup
  both?: Lookup
}

export interface Pattern {
  regex: RegExp
  tags: Tags
}

export interface Model extends Omit<Packed, 'tags' | 'aliases' | 'endings' | 'patterns'> {
  tags: ReadonlyMap<string, TagEntry>
  aliases: ReadonlyMap<string, string>
  endings: ReadonlyMap<string, readonly Pattern[]>
  patterns: Readonly<Record<PatternLists, readonly Pattern[]>>
}

/** Where the build bundles this module to, it tells the way from there. */
declare const MODEL_FROM_BUNDLE: string | undefined
const FILE = new URL(
  typeof MODEL_FROM_BUNDLE === 'string' ? MODEL_FROM_BUNDLE : '../../../dist/tagger-model.json',
  import.meta.url,
)

let loaded: Model | null = null

/** The model; read when first asked for. */
export function model(): Model {
  // it is in ASCII, which is read four times as fast as UTF-8
  loaded ??= unpacked(JSON.parse(readFileSync(FILE, 'latin1')) as Packed)
  return loaded
}

function unpacked(packed: Packed): Model {
  const { tags, aliases, endings, patterns } = packed
  return {
    ...packed,
    tags: new Map(Object.entries(tags)),
    aliases: new Map(Object.entries(aliases)),
    endings: new Map(Object.entries(endings).map(([letter, list]) => [letter, list.map(compiled)])),
    patterns: {
      text: patterns.text.map(compiled),
      normal: patterns.normal.map(compiled),
      number: patterns.number.map(compiled),
    },
  }
}

function compiled([source, flags, tags]: PackedPattern): Pattern {
  return { regex: new RegExp(source, flags), tags }
}
