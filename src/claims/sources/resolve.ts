import type { Document } from '../../language/document.js'
import type { Span } from '../../record.js'
import { spanOf } from '../../text/span.js'
import { type Entry, keyOf, withoutClause } from './entry.js'
import { Focus, type Referent } from './focus.js'
import { genderOfPronoun, genderOfRole } from './gender.js'
import { groupsBefore, writingBefore } from './group.js'
import type { Identity } from './identity.js'
import { Meant } from './meant.js'
import { Met } from './met.js'
import { isOnlyAddressed, type Name, titledStart } from './name.js'
import { Registry } from './registry.js'
import { relativeHead } from './relative.js'
import { type RoleSpeaker, type Speaker, speakerOf } from './speaker.js'
import { type Standing, standingOf } from './standing.js'

/** Resolves speakers to sources, in text order. */
export class Resolver {
  readonly entries: Entry[] = []
  private readonly registry: Registry
  private readonly focus: Focus
  private readonly meant: Meant
  private readonly met = new Met()
  private readonly starts = new Map<Entry, Set<number>>()
  private readonly named = new Map<Identity, Entry>()
  private readonly byKey = new Map<string, Entry>()
  private readonly phrases = new Map<Entry, Referent>()
  private readonly standings = new Map<Identity, Standing & { roles: readonly string[] }>()

  constructor(private readonly document: Document) {
    this.registry = new Registry(document)
    this.focus = new Focus(document, this.registry)
    this.meant = new Meant(this.registry, this.met, this.focus, (identity) => this.standingOf(identity).roles)
  }

  /** The source that a phrase stands for; null where a pronoun has no one to stand for. */
  resolve(span: Span): Entry | null {
    const speaker = speakerOf(this.document, this.registry, span)
    const entry = this.entryOf(speaker)
    if (!entry) return null
    this.mention(entry, speaker.form === 'name' ? this.addressed(speaker.name) : span)
    const isOne = !entry.plural && (entry.type === 'person' || entry.type === 'unnamed')
    if (isOne) this.focus.speaks(entry.identity ?? this.phraseOf(entry), span.start)
    return entry
  }

  /** Notes that a phrase means a source already met, as "told the publication" does; nobody new comes of it. */
  recognize(span: Span): void {
    const speaker = speakerOf(this.document, this.registry, span)
    const meant = speaker.form === 'role' ? this.meant.by(speaker) : null
    const entry = meant && ('key' in meant ? meant : this.named.get(meant))
    if (entry) this.mention(entry, span)
  }

  /** One without a name, as pronouns go back to it. */
  private phraseOf(entry: Entry): Referent {
    const known = this.phrases.get(entry)
    if (known) return known
    const { start = 0, end = 0 } = entry.mentions[0] ?? {}
    const phrase = { start, end, gender: entry.gender }
    this.phrases.set(entry, phrase)
    return phrase
  }

  /** A name with its form of address: "Mrs. Clinton"; an office is no part of it. */
  private addressed(name: Name): Span {
    const start = isOnlyAddressed(name) ? titledStart(name) : name.start
    return spanOf(this.document.text, start, name.end)
  }

  private mention(entry: Entry, span: Span): void {
    entry.latest = Math.max(entry.latest, span.start)
    this.met.add(entry)
    const starts = this.starts.get(entry) ?? new Set(entry.mentions.map(({ start }) => start))
    this.starts.set(entry, starts)
    if (starts.has(span.start)) return
    starts.add(span.start)
    entry.mentions.push(spanOf(this.document.text, span.start, span.end))
  }

  private entryOf(speaker: Speaker): Entry | null {
    switch (speaker.form) {
      case 'none':
        return null
      case 'name':
        return this.ofIdentity(this.registry.identityOf(speaker.name))
      case 'pronoun':
        return this.pronoun(speaker.head, speaker.span)
      case 'joint':
        return this.unnamed({ ...speaker, head: '', plural: true, affiliation: null })
      case 'role':
        return this.role(speaker)
    }
  }

  private ofIdentity(identity: Identity): Entry {
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
  private standingOf(identity: Identity): Standing & { roles: readonly string[] } {
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

  private pronoun(head: string, span: Span): Entry | null {
    const gender = genderOfPronoun(head)
    if (gender) {
      const entry = this.ofReferent(this.focus.meantAt(span.start, gender))
      if (entry) entry.gender ??= gender
      if (entry?.identity) entry.identity.gender ??= gender
      return entry
    }
    if (head === 'who') {
      const before = relativeHead(this.document, this.registry, span)
      return before && this.entryOf(speakerOf(this.document, this.registry, before))
    }
    if (head === 'which') return this.bodyBefore(span)
    if (head.startsWith('it')) return this.lastThing(span)
    return (
      this.met.last((entry) => entry.plural) ??
      this.groupBefore(span) ??
      this.met.last(({ type }) => type === 'organization')
    )
  }

  /** "the union, which says": the body before it. */
  private bodyBefore(span: Span): Entry | null {
    const before = relativeHead(this.document, this.registry, span)
    const speaker = before && speakerOf(this.document, this.registry, before)
    const isBody =
      speaker?.form === 'name' ? speaker.name.type !== 'person' : speaker?.form === 'role' && speaker.type !== 'unnamed'
    return speaker && isBody ? this.entryOf(speaker) : null
  }

  /** "it": the last body or writing; one whose name left its type open turns out to be a body. */
  private lastThing({ start }: Span): Entry | null {
    const thing = this.met.last((entry) => /^(?:organization|document|place)$/.test(entry.type))
    const writing = writingBefore(this.document, start)
    if (writing && writing.start > (thing?.latest ?? -1)) {
      const speaker = speakerOf(this.document, this.registry, writing)
      const entry = speaker.form === 'role' ? this.role(speaker) : null
      if (entry) this.mention(entry, writing)
      if (entry) return entry
    }
    if (thing) return thing
    const open = this.met.last(({ identity }) => identity?.mentions.every(({ guessed }) => guessed) ?? false)
    if (!open || open.gender) return null
    open.type = 'organization'
    open.rule = 'source.organization'
    return open
  }

  private ofReferent(who: Referent | null): Entry | null {
    if (!who) return null
    if ('mentions' in who) return this.ofIdentity(who)
    const span = spanOf(this.document.text, who.start, who.end)
    const speaker = speakerOf(this.document, this.registry, span)
    const entry = speaker.form === 'role' ? this.role(speaker) : null
    if (entry) this.mention(entry, span)
    return entry
  }

  /** "they": the people whom the sentence before begins with. */
  private groupBefore({ start }: Span): Entry | null {
    for (const span of groupsBefore(this.document, start)) {
      const speaker = speakerOf(this.document, this.registry, span)
      if (speaker.form !== 'role' || !speaker.plural || speaker.type !== 'unnamed') continue
      const entry = this.role(speaker)
      this.mention(entry, span)
      return entry
    }
    return null
  }

  private role(speaker: RoleSpeaker): Entry {
    const surname = this.registry.ofSurname(speaker.span.text)
    if (surname) return this.ofIdentity(surname)
    const meant = this.meant.by(speaker)
    if (!meant) return this.unnamed(speaker)
    return 'key' in meant ? meant : this.ofIdentity(meant)
  }

  private unnamed({
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
