import { GIVEN_NAMES, NICKNAMES } from '../../lexicon/given-names.js'
import { folded, type Identity, identityFrom, include } from './identity.js'
import { isOnlyAddressed, type Name } from './name.js'

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/

/** The persons among the names of a document: full names first, then who each surname and given name stands for. */
export class People {
  private readonly byLast = new Map<string, Identity[]>()
  private readonly byFirst = new Map<string, Identity[]>()
  private readonly singles = new Map<string, Identity[]>()
  private readonly of = new Map<Name, Identity>()

  constructor(names: readonly Name[]) {
    const short: Name[] = []
    const late: Name[] = []
    for (const name of names) {
      if (!isFull(name)) short.push(name)
      else if (isMaybeShort(name)) late.push(name)
      else this.introduce(name)
    }
    for (const name of late) {
      // "Absent Trump, the debate …": a word in front that is none of the name
      if (this.byLast.has(coreOf(name.words).at(-1) ?? '')) short.push(name)
      else this.introduce(name)
    }
    for (const name of short) this.of.set(name, this.shortForm(name))
  }

  identityOf(name: Name): Identity | null {
    return this.of.get(name) ?? null
  }

  /** Whether somebody named in full has this word as surname or given name. */
  knows(word: string): boolean {
    const key = folded(word)
    return this.byLast.has(key) || this.byFirst.has(key)
  }

  /** The one person whom a surname by itself means, however the word is tagged; null where nobody has been named in full. */
  ofSurname(word: string): Identity | null {
    return this.byLast.get(folded(word))?.[0] ?? null
  }

  private introduce(name: Name): void {
    const core = coreOf(name.words)
    const last = core.at(-1) ?? ''
    const known = this.byLast.get(last)?.find((person) => isSame(core, name, person))
    if (known) {
      include(known, name)
      this.of.set(name, known)
      return
    }
    const person = identityFrom(name)
    this.of.set(name, person)
    append(this.byLast, last, person)
    append(this.byFirst, core[0] ?? '', person)
  }

  /** "Mrs. Clinton", "Le Pen", "Xi": by surname, else by what stands first in the full name. */
  private shortForm(name: Name): Identity {
    const core = coreOf(name.words)
    const last = core.at(-1) ?? ''
    const fitting = (people: readonly Identity[] | undefined) => people?.filter((person) => agrees(name, person)) ?? []
    let candidates = fitting(this.byLast.get(last))
    const told = candidates.filter(({ gender }) => gender !== null && gender === name.gender)
    if (told.length > 0) candidates = told
    if (candidates.length === 0 && core.length === 1) candidates = fitting(this.byFirst.get(last))
    const person = candidates.length > 1 ? meantBy(name, candidates) : candidates[0]
    if (person) {
      person.mentions.push(name)
      person.gender ??= name.gender
      return person
    }
    const single = fitting(this.singles.get(last))[0]
    if (single) {
      include(single, name)
      return single
    }
    const stranger = identityFrom(name)
    stranger.gender ??= GIVEN_NAMES.get(last) ?? null
    append(this.singles, last, stranger)
    return stranger
  }
}

function isFull({ words }: Name): boolean {
  return coreOf(words).length > 1
}

/** A name of two words whose first has its capital from the sentence, and is no name to a dictionary. */
function isMaybeShort({ words, guessed, first, sentence }: Name): boolean {
  const token = sentence.tokens[first]
  return (
    guessed && words.length === 2 && first === 0 && token !== undefined && (token.is('Adjective') || token.is('Verb'))
  )
}

function coreOf(words: readonly string[]): string[] {
  const core = words.map(folded).filter((word) => word !== '&')
  return core.length > 1 && GENERATION.test(core.at(-1) ?? '') ? core.slice(0, -1) : core
}

/** Two full names of one person: "Hillary Rodham Clinton", "J. Smith" of "John Smith", "Le Pen" of "Marine Le Pen". */
function isSame(core: readonly string[], name: Name, person: Identity): boolean {
  if (!agrees(name, person)) return false
  const other = coreOf(person.words)
  if (isInitialOrSame(core[0] ?? '', other[0] ?? '')) return true
  const [short, long] = core.length < other.length ? [core, other] : [other, core]
  return short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i])
}

function isInitialOrSame(a: string, b: string): boolean {
  return (
    a === b ||
    NICKNAMES.get(a)?.includes(b) ||
    NICKNAMES.get(b)?.includes(a) ||
    ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0))
  )
}

function agrees({ gender }: Name, person: Identity): boolean {
  return gender === null || person.gender === null || gender === person.gender
}

/**
 * Which of two people of one surname a short form means: the one who has the same title, the one named in full in this
 * sentence or at the head of the one before, else the one whom the article names most; where one is named far more than
 * the other, it is always that one.
 */
function meantBy(name: Name, candidates: readonly Identity[]): Identity | undefined {
  const office = name.title !== null && !isOnlyAddressed(name) ? folded(name.title.split(/\s+/).at(-1) ?? '') : null
  const titled = office
    ? candidates.filter(({ mentions }) => mentions.some(({ title }) => title && folded(title).endsWith(office)))
    : []
  if (titled.length === 1) return titled[0]
  const fully = (person: Identity) => person.mentions.filter(isFull).length
  const [most, second] = candidates.toSorted((a, b) => fully(b) - fully(a))
  if (most && second && fully(most) > 2 * fully(second)) return most
  let latest: { person: Identity; at: number } | null = null
  for (const person of candidates) {
    const at = person.mentions.findLast((mention) => mention.start < name.start && isFull(mention))
    if (
      at &&
      name.start - at.start < 250 &&
      (at.first < 3 || at.sentence === name.sentence) &&
      at.start > (latest?.at ?? -1)
    )
      latest = { person, at: at.start }
  }
  if (latest) return latest.person
  return candidates.reduce((best, one) => (one.mentions.length > best.mentions.length ? one : best))
}

function append(map: Map<string, Identity[]>, key: string, person: Identity): void {
  const known = map.get(key)
  if (known) known.push(person)
  else map.set(key, [person])
}
