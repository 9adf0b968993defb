import { model, type Tags } from './model.js'

/** What the lexicon says of a word. */
export interface Entry {
  tags: Tags | null
  /** The two tags that it wavers between, as "Noun|Verb". */
  between: string | null
  /** The longest entry that begins with it, in words; 0 where none does. */
  longest: number
  endsOrganization: boolean
  isPlaceWord: boolean
  /** How the longer entries go on, and their tags; null where there are none. */
  longer: ReadonlyMap<string, Tags> | null
}

const NONE: Entry = {
  tags: null,
  between: null,
  longest: 0,
  endsOrganization: false,
  isPlaceWord: false,
  longer: null,
}

/** What parts entries and their fields in the table; no word of the lexicon has it. */
const SEPARATOR = /[~>]/

/** The entry of a word, looked up in the table as it lies in the file: a start needs few of its 27,000 words. */
export function entryOf(word: string): Entry {
  if (SEPARATOR.test(word)) return NONE
  const { table, starts, kinds } = model()
  const slot = hash(word) % (starts.length - 1)
  const bucket = table.slice(starts[slot], starts[slot + 1])
  const at = bucket.indexOf(`~${word}>`)
  if (at < 0) return NONE
  const [kind = '', ...longer] = bucket.slice(at + word.length + 2, bucket.indexOf('~', at + 1)).split('>')
  const [tags = null, between = null, longest = 0, endsOrganization = false, isPlaceWord = false] =
    kinds[Number(kind)] ?? []
  return { tags, between, longest, endsOrganization, isPlaceWord, longer: longer.length > 0 ? pairs(longer) : null }
}

function pairs(fields: readonly string[]): Map<string, Tags> {
  const longer = new Map<string, Tags>()
  for (let i = 0; i < fields.length; i += 2) {
    const tags = model().kinds[Number(fields[i + 1])]?.[0]
    if (tags) longer.set(fields[i] ?? '', tags)
  }
  return longer
}

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(word: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < word.length; i++) sum = Math.imul(sum ^ word.charCodeAt(i), 0x01000193)
  return sum >>> 0
}
