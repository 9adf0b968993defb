import type { Document } from '../../language/document.js'
import type { Span } from '../../record.js'
import { spanOf } from '../../text/span.js'
import { type Entry, keyOf, withoutClause } from './entry.js'
import type { Referent } from './focus.js'
import { genderOfRole } from './gender.js'
import type { Identity } from './identity.js'
import { Met } from './met.js'
import { isOnlyAddressed, type Name, titledStart } from './name.js'
import type { Registry } from './registry.js'
import type { RoleSpeaker } from './speaker.js'
import { type Standing, standingOf } from './standing.js'

/** The sources met so far, one entry each, with where they are mentioned. */
export class Ledger {
  readonly entries: Entry[] = []
  readonly met = new Met()
  private readonly starts = new Map<Entry, Set<number>>()
  private readonly named = new Map<Identity, Entry>()
  private readonly byKey = new Map<string, Entry>()
  private readonly phrases = new Map<Entry, Referent>()
  private readonly standings = new Map<Identity, Standing & { roles: readonly string[] }>()

  constructor(
    private readonly document: Document,
    private readonly registry: Registry,
  ) {}

  /** The entry of somebody named, if there is one already. */
  known(identity: Identity): Entry | null {
    return this.named.get(identity) ?? null
  }

  /** One without a name, as pronouns go back to it. */
  phraseOf(entry: Entry): Referent {
    const known = this.phrases.get(entry)
    if (known) return known
    const { start = 0, end = 0 } = entry.mentions[0] ?? {}
    const phrase = { start, end, gender: entry.gender }
    this.phrases.set(entry, phrase)
    return phrase
  }

  /** A name with its form of address: "Mrs. Clinton"; an office is no part of it. */
  addressed(name: Name): Span {
    const start = isOnlyAddressed(name) ? titledStart(name) : name.start
    return spanOf(this.document.text, start, name.end)
  }

  /** Notes that a source is mentioned. */
  mention(entry: Entry, span: Span): void {
    entry.latest = Math.max(entry.latest, span.start)
    this.met.add(entry)
    const starts = this.starts.get(entry) ?? new Set(entry.mentions.map(({ start }) => start))
    this.starts.set(entry, starts)
    if (starts.has(span.start)) return
    starts.add(span.start)
    entry.mentions.push(spanOf(this.document.text, span.start, span.end))
  }

  /** The entry of somebody named; a new one where there is none. */
  ofIdentity(identity: Identity): Entry {
    const known = this.named.get(identity)
    if (known) return known
    const isPerson = identity.type === 'person'
    const standing = isPerson ? this.standingOf(identity) : null
    const entry: Entry = {
      key: null,
      identity,
      name: identity.name,
      type: identity.type,
      gender: identity.gender,
      plural: false,
      head: '',
      role: standing?.role ?? null,
      affiliation: standing?.affiliation ?? null,
      mentions: identity.mentions.map((name) => this.addressed(name)),
      latest: 0,
      response: null,
      rule: `source.${identity.type}`,
    }
    this.named.set(identity, entry)
    this.entries.push(entry)
    return entry
  }

  /** What all the places where somebody is named tell together: the first that says something counts. */
  standingOf(identity: Identity): Standing & { roles: readonly string[] } {
    const known = this.standings.get(identity)
    if (known) return known
    const roles: string[] = []
    let role: string | null = null
    let affiliation: string | null = null
    for (const name of identity.mentions.toSorted((a, b) => a.start - b.start)) {
      const here = standingOf(this.document.text, this.registry, name)
      role ??= here.role
      affiliation ??= here.affiliation
      if (here.role) roles.push(here.role)
      if (name.title) roles.push(name.title)
    }
    const standing = { role, affiliation, roles }
    this.standings.set(identity, standing)
    return standing
  }

  /** The entry of somebody without a name, by the words that mean him; a new one where there is none. */
  unnamed({
    span,
    type,
    head,
    plural,
    affiliation,
  }: Pick<RoleSpeaker, 'span' | 'type' | 'head' | 'plural' | 'affiliation'>): Entry {
    const name = withoutClause(span.text)
    const key = keyOf(name)
    const known = this.byKey.get(key)
    if (known) return known
    const entry: Entry = {
      key,
      identity: null,
      name,
      type,
      gender: genderOfRole(head),
      plural,
      head,
      role: null,
      affiliation,
      mentions: [],
      latest: 0,
      response: null,
      rule: `source.${type}`,
    }
    this.byKey.set(key, entry)
    this.entries.push(entry)
    return entry
  }
}
