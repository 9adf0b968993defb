import type { Document } from '../../language/document.js'
import { COMPANY } from '../../lexicon/organizations.js'
import { firstEndingAfter, type Range } from '../../text/span.js'
import { Bodies } from './bodies.js'
import { genderBehind, typeAround } from './evidence.js'
import type { Gender } from './gender.js'
import { type Identity, identityFrom } from './identity.js'
import { type Name, titledStart } from './name.js'
import { namesIn } from './names-in.js'
import { People } from './people.js'

const REACH = 1000

/** The names of one document, and which of them mean the same. */
export class Registry {
  /** In text order; those that only a sentence's first capital makes a name are left out. */
  readonly names: readonly Name[]
  private readonly all: readonly Name[]
  private readonly people: People
  private readonly bodies: Bodies
  private readonly strangers = new Map<string, Identity>()

  constructor(document: Document) {
    this.all = namesIn(document)
    // "Norvane, a maker of pumps, fell": the first word of a sentence, and yet a name, as its surroundings say
    const inside = new Set(this.all.filter((name) => name.sure || typeAround(name)).flatMap(({ words }) => words))
    this.names = this.all.filter((name) => name.sure || (name.words[0] !== undefined && inside.has(name.words[0])))
    decideTypes(this.all)
    this.people = new People(this.names.filter(({ type }) => type === 'person'))
    this.bodies = new Bodies(
      document,
      this.names.filter(({ type }) => type !== 'person'),
    )
    tellGenders(this.names, (name) => this.identityOf(name))
  }

  /** Whom or what a name means. */
  identityOf(name: Name): Identity {
    const known =
      (name.type === 'person' ? this.people.identityOf(name) : this.bodies.identityOf(name)) ??
      this.strangers.get(name.text)
    if (known) return known
    const stranger = (name.words.length === 1 && this.people.ofSurname(name.text)) || identityFrom(name)
    this.strangers.set(name.text, stranger)
    return stranger
  }

  /** Who is meant by a surname alone, whatever it is tagged as; null where nobody of it has been named in full. */
  ofSurname(word: string): Identity | null {
    return this.people.ofSurname(word)
  }

  /** The names that a stretch of the text touches, also those of which only the capital speaks. */
  within({ start, end }: Range): Name[] {
    const found: Name[] = []
    for (let i = firstEndingAfter(this.all, start); (starts(this.all[i]) ?? end) < end; i++) {
      const name = this.all[i]
      if (name && titledStart(name) < end) found.push(name)
    }
    return found
  }

  /** The last name before an offset that satisfies `test`, if it is among the nearest ones: what lies further is out of mind. */
  lastBefore(offset: number, test: (name: Name) => boolean): Name | null {
    const from = firstEndingAfter(this.names, offset)
    for (let i = from; i >= 0 && i > from - REACH; i--) {
      const name = this.names[i]
      if (name && name.end <= offset && test(name)) return name
    }
    return null
  }
}

function starts(name: Name | undefined): number | undefined {
  return name && titledStart(name)
}

/** Where the words of a name leave its type open, all the places where it stands decide together. */
function decideTypes(names: readonly Name[]): void {
  const given = new Set<string>()
  const bodies = new Set<string>()
  const companies = new Set<string>()
  for (const { type, guessed, words } of names) {
    if (words.length < 2) continue
    if (type === 'person' && !guessed) for (const word of words) given.add(word)
    if (type !== 'organization') continue
    bodies.add(words[0] ?? '')
    if (words.length < 4 && COMPANY.test(words.at(-1)?.toLowerCase() ?? '')) companies.add(words[0] ?? '')
  }
  const byText = new Map<string, Name[]>()
  for (const name of names) {
    // "told The Hill": a capital article is part of a newspaper's name
    if (name.words.length === 1 && isEntitled(name)) name.type = 'organization'
    // "Jade Whelan, from Hull,": a place, though it is a surname as well
    if (name.type === 'person' && name.words.length === 1 && !given.has(name.text) && isHome(name)) name.type = 'place'
    // "opens at the Almeida": nobody, though it is a surname as well
    if (name.type === 'person' && name.words.length === 1 && !given.has(name.text) && isHouse(name))
      name.type = 'organization'
    // "Mr. Paris" was Anna Paris before: a surname, though it is a place as well
    if (name.words.length === 1 && given.has(name.text) && !/^\p{Lu}{2,6}$/u.test(name.text)) {
      if (name.type !== 'person' && !isElsewhere(name)) name.type = 'person'
      name.guessed = false
    } else if (name.type === 'person' && name.words.length === 1 && !name.title && companies.has(name.text)) {
      // "Barnes said" of Barnes Group: no Mr. Barnes has been named
      name.type = 'organization'
    } else if (name.guessed) {
      const same = byText.get(name.text)
      if (same) same.push(name)
      else byText.set(name.text, [name])
    }
  }
  const places = new Map(names.map((name, i) => [name, i]))
  const decided = [...byText.values()].sort((a, b) => (b[0]?.words.length ?? 0) - (a[0]?.words.length ?? 0))
  for (const same of decided) {
    const type = decidedType(same, names, places, given, bodies)
    for (const name of same) name.type = type
    const [first] = same
    if (first && first.words.length > 1 && type === 'person') for (const word of first.words) given.add(word)
  }
}

function isEntitled({ sentence, first, title }: Name): boolean {
  return (
    first > 1 &&
    title === null &&
    sentence.tokens[first - 1]?.text === 'The' &&
    sentence.tokens[first - 2]?.kind === 'word'
  )
}

function isElsewhere({ sentence, first }: Name): boolean {
  return /^(?:in|near|outside|to|from|at)$/.test(sentence.tokens[first - 1]?.normal ?? '')
}

/** "at the Almeida" */
function isHouse({ sentence: { tokens }, title, first, last }: Name): boolean {
  if (title !== null || tokens[first - 1]?.normal !== 'the' || tokens[first - 2]?.normal !== 'at') return false
  return tokens[last + 1]?.kind !== 'word' || tokens[last + 1]?.is('Preposition') === true
}

/** ", from Hull," */
function isHome({ sentence: { tokens }, title, first, last }: Name): boolean {
  return (
    title === null &&
    /^(?:from|of)$/.test(tokens[first - 1]?.normal ?? '') &&
    tokens[first - 2]?.text === ',' &&
    tokens[last + 1]?.text === ','
  )
}

function decidedType(
  same: readonly Name[],
  names: readonly Name[],
  places: ReadonlyMap<Name, number>,
  given: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): Name['type'] {
  const [word = ''] = same[0]?.words ?? []
  const single = same[0]?.words.length === 1
  if (single && given.has(word)) return 'person'
  if (single && bodies.has(word)) return 'organization'
  const votes = { person: 0, organization: 0, place: 0 }
  for (const name of same) {
    const around = typeAround(name)
    if (around) votes[around]++
    if (genderBehind(name, names[(places.get(name) ?? 0) + 1])) votes.person++
  }
  if (votes.person > votes.organization + votes.place) return 'person'
  if (votes.organization > 0 && votes.organization >= votes.place) return 'organization'
  if (votes.place > 0) return 'place'
  // news gives a person's full name once; one word alone, never more, is rather a body's
  return single ? 'organization' : 'person'
}

/** Pronouns close behind a name tell the gender where the name does not, or outvote it. */
function tellGenders(names: readonly Name[], identityOf: (name: Name) => Identity): void {
  const votes = new Map<Identity, Record<Gender, number>>()
  let next: Name | undefined
  for (let i = names.length - 1; i >= 0; i--) {
    const name = names[i]
    if (name?.type !== 'person') continue
    // "Jade Whelan, of Ohio, said she": a place is nobody
    const gender = genderBehind(name, next)
    next = name
    if (!gender) continue
    const identity = identityOf(name)
    const count = votes.get(identity) ?? { male: 0, female: 0 }
    count[gender]++
    votes.set(identity, count)
  }
  for (const [identity, { male, female }] of votes) {
    const told = identity.mentions.some(({ title }) => /^(?:mr|mrs|ms|miss|sir|dame|lord|lady)\b/i.test(title ?? ''))
    if (told) continue
    if (identity.gender === null && male !== female) identity.gender = male > female ? 'male' : 'female'
    else if (identity.gender === 'male' && female > 2 + male) identity.gender = 'female'
    else if (identity.gender === 'female' && male > 2 + female) identity.gender = 'male'
  }
}
