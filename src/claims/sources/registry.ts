import type { Document } from '../../language/document.js'
import { NAME_JOINERS, ORGANIZATION_WORDS } from '../../lexicon/organizations.js'
import { type Name, namesIn } from './name.js'

/** The names of one document, and which of them mean the same. */
export class Registry {
  readonly names: readonly Name[]
  private readonly persons = new Map<string, Name[]>()
  private readonly initials = new Map<string, Name>()
  private readonly organizations: readonly Name[]
  private readonly fullForms = new Map<Name, Name>()
  private mentions: Map<string, Name[]> | null = null

  constructor(document: Document) {
    const all = namesIn(document)
    const surnames = new Set(all.filter((name) => name.words.length > 1).map(surnameOf))
    this.names = all.filter((name) => name.sure || surnames.has(name.text))
    this.organizations = distinctTexts(
      this.names.filter(({ type, words }) => type === 'organization' && words.length > 1),
    )
    for (const name of this.names) {
      if (name.type === 'person') {
        const surname = surnameOf(name)
        const known = this.persons.get(surname)
        if (known) known.push(name)
        else this.persons.set(surname, [name])
      }
      const acronym = acronymOf(name)
      if (acronym && !this.initials.has(acronym)) this.initials.set(acronym, name)
    }
  }

  /** The fullest form of a name in the document: "Masuo" → "Chisako Masuo", "RFA" → "Radio Free Asia". */
  fullest(name: Name): Name {
    const known = this.fullForms.get(name)
    if (known) return known
    const full = this.fullestOf(name)
    this.fullForms.set(name, full)
    return full
  }

  private fullestOf(name: Name): Name {
    if (name.words.length === 1 && /^\p{Lu}{2,6}$/u.test(name.text)) return this.initials.get(name.text) ?? name
    if (name.type !== 'person' && !this.isKnownSurname(name)) return this.longerOrganization(name)
    const company =
      name.words.length === 1 && name.title === null && name.gender === null ? this.longerOrganization(name) : name
    if (company !== name) return company
    const namesakes = (this.persons.get(surnameOf(name)) ?? []).filter((other) => mayBeSame(name, other))
    const full = namesakes.filter((other) => other.words.length > name.words.length)
    if (full.length === 0) return this.byFirstName(name)
    // two people of one surname: the one named last before this place
    return full.findLast((other) => other.start <= name.start) ?? full[0] ?? name
  }

  /** Who is meant by a surname alone, whatever it is tagged as; null where nobody of it has been named in full. */
  ofSurname(word: string): Name | null {
    return this.persons.get(word)?.find((name) => name.words.length > 1) ?? null
  }

  /** Every place where the document names the same as `full`, which is a fullest form. */
  mentionsOf(full: Name): Name[] {
    this.mentions ??= grouped(this.names, (name) => this.fullest(name).text)
    return this.mentions.get(full.text) ?? []
  }

  /** The last name before an offset that satisfies `test`. */
  lastBefore(offset: number, test: (name: Name) => boolean): Name | null {
    return this.names.findLast((name) => name.end <= offset && test(name)) ?? null
  }

  /** A word that may be a place or a firm, and is the surname of somebody named in full before. */
  private isKnownSurname({ words, text, start }: Name): boolean {
    return (
      words.length === 1 &&
      (this.persons.get(text) ?? []).some((other) => other.words.length > 1 && other.start < start)
    )
  }

  private longerOrganization(name: Name): Name {
    return (
      this.organizations.find(
        (other) =>
          other.words.length > name.words.length &&
          (other.text.startsWith(`${name.text} `) || (name.type !== 'place' && other.text.endsWith(` ${name.text}`))),
      ) ?? name
    )
  }

  private byFirstName(name: Name): Name {
    if (name.words.length > 1) return name
    const candidates = this.names.filter(
      (other) => other.type === 'person' && other.words.length > 1 && other.words[0] === name.words[0],
    )
    const distinct = new Set(candidates.map((other) => other.text))
    return distinct.size === 1 ? (candidates[0] ?? name) : name
  }
}

function grouped(names: readonly Name[], keyOf: (name: Name) => string): Map<string, Name[]> {
  const groups = new Map<string, Name[]>()
  for (const name of names) {
    const key = keyOf(name)
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  return groups
}

/** One of each, the first. */
function distinctTexts(names: readonly Name[]): Name[] {
  return [...new Map(names.toReversed().map((name) => [name.text, name])).values()].reverse()
}

function surnameOf(name: Name): string {
  const last = name.words.at(-1) ?? ''
  return /^(?:Jr|Sr|II|III|IV)\.?$/.test(last) ? (name.words.at(-2) ?? last) : last
}

/** "Masuo", "Van Aalst": a surname by itself, with its particle. */
function isSurname({ words }: Name): boolean {
  return words.length < 2 || (words.length === 2 && NAME_JOINERS.has(words[0]?.toLowerCase() ?? ''))
}

/** One form of a name may stand for the other: no differing first name, no differing gender. */
function mayBeSame(name: Name, other: Name): boolean {
  if (name.gender && other.gender && name.gender !== other.gender) return false
  if (isSurname(name) || isSurname(other)) return true
  return name.words[0] === other.words[0]
}

function acronymOf(name: Name): string | null {
  const letters = name.words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0))
  if (letters.length < 2) return null
  const known =
    name.type === 'organization' ||
    name.words.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase())) ||
    letters.length > 2
  return known ? letters.join('') : null
}
