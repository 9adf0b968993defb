import type { Document } from '../../language/document.js'
import { firstEndingAfter, type Range } from '../../text/span.js'
import { Bodies } from './bodies.js'
import { decideTypes } from './decide-types.js'
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
