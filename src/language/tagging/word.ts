import { type Entry, entryOf } from './entries.js'
import { model, type Pattern, type Tags } from './model.js'
import { lookupForm, normalForm } from './normal-form.js'
import { looksPlural, tenseByEnding } from './number-and-tense.js'
import { type TagSet, UNTAGGED } from './tag-set.js'

const TITLE_CASE = /^\p{Lu}[\p{Ll}'’]/u
const ROMAN = /^M{0,4}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/
const NO_ROMAN = /^(?:li|dc|md|dm|ml)$/
const PREFIX = /^(under|over|mis|re|un|dis|semi)-?/
const LEXICON_PREFIX = /^(under|over|mis|re|un|dis|semi|pre|post)-?/
const TAKES_PREFIX = new Set<Tags>([
  'Verb',
  'Infinitive',
  'PastTense',
  'Gerund',
  'PresentTense',
  'Adjective',
  'Participle',
])
const NOT_PROPER = ['Date', 'Month', 'WeekDay', 'Unit', 'Expression']
const PLACE_ACRONYM = /^(?:la|ny|us|dc|gb|uk)$/

/** What a capital letter shows: nothing in a headline in capitals, a numeral at the head of a sentence, a name within. */
export const CAPITALS = { nothing: 0, numeral: 1, name: 2 } as const
export type Capitals = (typeof CAPITALS)[keyof typeof CAPITALS]

/** What a word's letters tell of it, whatever stands around it: worked out once for each spelling. */
export class Word {
  readonly normal: string
  /** The form by which it is looked up. */
  readonly form: string
  readonly entry: Entry
  /** Its tags in the lexicon. */
  readonly known: TagSet
  /** The two tags that it wavers between, as "Noun|Verb". */
  readonly between: string | null
  readonly titleCase: boolean
  readonly startsLower: boolean
  /** The year that it may be; else 0. */
  readonly year: number
  private readonly acronym: TagSet | null
  /** What its letters say without regard to its neighbours, by what its capital shows. */
  private readonly guesses: (TagSet | undefined)[] = [undefined, undefined, undefined]

  constructor(readonly text: string) {
    this.startsLower = /^[a-z]/.test(text)
    this.titleCase = !this.startsLower && TITLE_CASE.test(text)
    this.normal = normalForm(text)
    this.form = lookupForm(this.normal)
    this.entry = entryOf(this.form)
    const tags = this.entry.tags ?? this.aliasTags() ?? this.stemTags()
    this.known = tags === null ? UNTAGGED : UNTAGGED.taggedAs(tags)
    this.between = (this.form === this.normal ? this.entry : entryOf(this.normal)).between ?? this.stemBetween()
    const year = this.normal.length === 4 ? Number(this.normal) : 0
    this.year = year > 1400 && year < 2100 ? year : 0
    this.acronym = this.startsLower ? null : this.asAcronym()
  }

  private aliasTags(): Tags | null {
    const alias = model().aliases.get(this.text)
    return alias === undefined ? null : entryOf(alias).tags
  }

  private stemTags(): Tags | null {
    const stem = LEXICON_PREFIX.test(this.form) ? this.form.replace(LEXICON_PREFIX, '') : ''
    const tags = stem.length > 3 ? entryOf(stem).tags : null
    return tags !== null && TAKES_PREFIX.has(tags) ? tags : null
  }

  private stemBetween(): string | null {
    const stem = PREFIX.test(this.normal) ? this.normal.replace(PREFIX, '') : ''
    return stem.length > 3 ? entryOf(stem).between : null
  }

  /** What its letters add to these tags; `behind` are the marks behind it, where an apostrophe is among them. */
  guess(tags: TagSet, capitals: Capitals, behind: string): TagSet {
    if (behind || tags !== this.known) return this.byLetters(tags, capitals, behind)
    this.guesses[capitals] ??= this.byLetters(tags, capitals, '')
    return this.guesses[capitals]
  }

  private byLetters(before: TagSet, capitals: Capitals, behind: string): TagSet {
    let tags = capitals === CAPITALS.nothing ? before : this.byCapital(before, capitals === CAPITALS.name)
    const { suffixes, prefixes } = model()
    if (tags === UNTAGGED) tags = tags.with(bySuffix(this.normal, suffixes) ?? [])
    tags = tags.taggedAs(this.byPattern(tags, behind) ?? [])
    return tags === UNTAGGED ? tags.with(byPrefix(this.normal, prefixes) ?? []) : tags
  }

  private byCapital(tags: TagSet, mayBeName: boolean): TagSet {
    const { text, normal } = this
    if (mayBeName && this.titleCase && !/[0-9]/.test(text)) {
      if (normal === 'the' || NOT_PROPER.some((tag) => tags.has(tag))) return tags
      const filled = this.filled(tags)
      return (filled.has('Noun') ? filled : UNTAGGED).with('ProperNoun')
    }
    if (/^[IVXLCDM]{2,}$/.test(text) && /[IVX]/.test(text) && ROMAN.test(text) && !NO_ROMAN.test(normal))
      return tags.with('RomanNumeral')
    return tags
  }

  private byPattern(tags: TagSet, behind: string): Tags | null {
    const { patterns, endings } = model()
    const { form } = this
    return (
      firstOf(patterns.text, this.text + behind) ??
      firstOf(patterns.normal, form) ??
      (/[0-9]/.test(form) ? firstOf(patterns.number, form) : null) ??
      (tags === UNTAGGED ? firstOf(endings.get(form.slice(-1)) ?? [], form) : null)
    )
  }

  /** With what these tags imply, one or many, and the form of a bare verb. */
  filled(tags: TagSet): TagSet {
    const filled = tags.withParents
    if (filled.lacksNumber) return filled.with(looksPlural(this.normal) ? 'Plural' : 'Singular')
    return filled.isBareVerb ? filled.with(tenseByEnding(this.normal) ?? []) : filled
  }

  /** With what an acronym is, and all that the tags imply. */
  complete(tags: TagSet): TagSet {
    if (tags.has('RomanNumeral') || tags.has('Acronym')) return this.filled(tags)
    return this.filled(this.acronym ?? (this.isShort && tags.has('Organization') ? tags.with('Acronym') : tags))
  }

  private get isShort(): boolean {
    return this.text.length <= 3 || (this.text.length <= 6 && /^[A-Z-]+$/.test(this.text))
  }

  private asAcronym(): TagSet | null {
    const { text, normal } = this
    if (this.isAcronym()) {
      let acronym = UNTAGGED.with(['Acronym', 'Noun'])
      if (PLACE_ACRONYM.test(normal)) acronym = acronym.with('Place')
      return /^[A-Z]+s$/.test(text) ? acronym.with('Plural') : acronym
    }
    return !/^[IA]$/.test(text) && /^[A-Z]('s|,)?$/.test(text) ? UNTAGGED.with(['Acronym', 'Noun']) : null
  }

  /** In capitals, and no word of the lexicon: "NATO", "MMVAs". */
  private isAcronym(): boolean {
    let { text } = this
    if (/^[A-Z-]+$/.test(text)) {
      if (PLACE_ACRONYM.test(this.normal)) return true
    } else if (text.length > 3 && /^[A-Z]+s$/.test(text)) text = text.slice(0, -1)
    else return false
    if (text.length > 5 || /^[IA]$/.test(text) || entryOf(this.normal).tags !== null) return false
    return /^[A-Z]$/.test(text) || /[A-Z]{2,}$/.test(text)
  }
}

function firstOf(patterns: readonly Pattern[], text: string): Tags | null {
  for (const { regex, tags } of patterns) if (regex.test(text)) return tags
  return null
}

type ByLength = readonly Readonly<Record<string, string>>[]

function bySuffix(word: string, suffixes: ByLength): string | null {
  for (let length = Math.min(7, word.length - 1); length > 1; length--) {
    const tag = own(suffixes[length], word.slice(-length))
    if (tag !== null) return tag
  }
  return null
}

function byPrefix(word: string, prefixes: ByLength): string | null {
  for (let length = Math.min(7, word.length - 3); length > 2; length--) {
    const tag = own(prefixes[length], word.slice(0, length))
    if (tag !== null) return tag
  }
  return null
}

function own(record: Readonly<Record<string, string>> | undefined, key: string): string | null {
  return record && Object.hasOwn(record, key) ? (record[key] ?? null) : null
}

/** So many spellings are remembered, in each thread: some 300 articles have as many. V8 takes several times the memory of what stays. */
const REMEMBERED = 20_000
const words = new Map<string, Word>()

/** The word of this spelling. */
export function wordOf(text: string): Word {
  let word = words.get(text)
  if (!word) {
    if (words.size >= REMEMBERED) words.clear()
    word = new Word(text)
    words.set(text, word)
  }
  return word
}
