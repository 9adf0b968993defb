import { GIVEN_NAMES, NICKNAMES } from '../../lexicon/given-names.js'
import { coreOf } from './core.js'
import { folded, type Identity, identityFrom, include } from './identity.js'
import type { Name } from './name.js'
import { Namesakes } from './namesakes.js'

/** Of so many people with one name the latest are told apart; no article has as many, and who counted all would never end. */
const NAMESAKES = 50

/** The persons among the names of a document: full names first, then who each surname and given name stands for. */
export class People {
  private readonly byName = new Map<string, Identity>()
  private readonly byLast = new Map<string, Identity[]>()
  private readonly byFirst = new Map<string, Identity[]>()
  private readonly singles = new Map<string, Identity[]>()
  private readonly of = new Map<Name, Identity>()
  private readonly namesakes = new Namesakes()

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
    const known = this.byLast.get(last)?.find((person) => isSame(core, name, person)) ?? this.ofOneName(core, name)
    if (known) {
      include(known, name)
      this.namesakes.note(known, name)
      this.of.set(name, known)
      return
    }
    const person = identityFrom(name)
    this.namesakes.note(person, name)
    this.of.set(name, person)
    this.byName.set(core.join(' '), person)
    append(this.byLast, last, person)
    append(this.byFirst, core[0] ?? '', person)
  }

  /** Somebody of the very same name, also one who is no longer told apart from the latest. */
  private ofOneName(core: readonly string[], name: Name): Identity | null {
    const person = this.byName.get(core.join(' '))
    return person && agrees(name, person) ? person : null
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
    const person = candidates.length > 1 ? this.namesakes.meant(name, candidates) : candidates[0]
    if (person) {
      person.mentions.push(name)
      this.namesakes.note(person, name)
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

function append(map: Map<string, Identity[]>, key: string, person: Identity): void {
  const known = map.get(key)
  if (!known) map.set(key, [person])
  else if (known.push(person) > NAMESAKES) known.shift()
}
