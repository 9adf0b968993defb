import type { Document } from '../../language/document.js'
import type { Span } from '../../record.js'
import { spanOf } from '../../text/span.js'
import type { Entry } from './entry.js'
import { Focus, type Referent } from './focus.js'
import { genderOfPronoun } from './gender.js'
import { groupsBefore, writingBefore } from './group.js'
import { Ledger } from './ledger.js'
import { Meant } from './meant.js'
import { Registry } from './registry.js'
import { relativeHead } from './relative.js'
import { mayBePerson, type RoleSpeaker, type Speaker, speakerOf } from './speaker.js'

/** Resolves speakers to sources, in text order. */
export class Resolver {
  private readonly registry: Registry
  private readonly ledger: Ledger
  private readonly focus: Focus
  private readonly meant: Meant

  constructor(private readonly document: Document) {
    this.registry = new Registry(document)
    this.ledger = new Ledger(document, this.registry)
    this.focus = new Focus(document, this.registry)
    this.meant = new Meant(
      this.registry,
      this.ledger.met,
      this.focus,
      (identity) => this.ledger.standingOf(identity).roles,
    )
  }

  /** All who were resolved to, in no order. */
  get entries(): readonly Entry[] {
    return this.ledger.entries
  }

  /** The source that a phrase stands for; null where a pronoun has no one to stand for. */
  resolve(span: Span): Entry | null {
    const speaker = speakerOf(this.document, this.registry, span)
    const entry = this.entryOf(speaker)
    if (!entry) return null
    this.ledger.mention(entry, speaker.form === 'name' ? this.ledger.addressed(speaker.name) : span)
    const isOne = !entry.plural && (entry.type === 'person' || (entry.type === 'unnamed' && mayBePerson(speaker)))
    if (isOne) this.focus.speaks(entry.identity ?? this.ledger.phraseOf(entry), span.start)
    return entry
  }

  /** Notes that a phrase means a source already met, as "told the publication" does; nobody new comes of it. */
  recognize(span: Span): void {
    const speaker = speakerOf(this.document, this.registry, span)
    const meant = speaker.form === 'role' ? this.meant.by(speaker) : null
    const entry = meant && ('key' in meant ? meant : this.ledger.known(meant))
    if (entry) this.ledger.mention(entry, span)
  }

  private entryOf(speaker: Speaker): Entry | null {
    switch (speaker.form) {
      case 'none':
        return null
      case 'name':
        return this.ledger.ofIdentity(this.registry.identityOf(speaker.name))
      case 'pronoun':
        return this.pronoun(speaker.head, speaker.span)
      case 'joint':
        return this.ledger.unnamed({ ...speaker, head: '', plural: true, affiliation: null })
      case 'role':
        return this.role(speaker)
    }
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
      this.ledger.met.last((entry) => entry.plural) ??
      this.groupBefore(span) ??
      this.ledger.met.last(({ type }) => type === 'organization')
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
    // "Acme has spent $38m, which it says": the subject of its own sentence
    const own = this.registry.lastBefore(start, ({ first, type, sentence }) => {
      return first < 2 && type === 'organization' && sentence.start <= start && start < sentence.end
    })
    if (own) return this.ledger.ofIdentity(this.registry.identityOf(own))
    const thing = this.ledger.met.last((entry) => /^(?:organization|document|place)$/.test(entry.type))
    const writing = writingBefore(this.document, start)
    if (writing && writing.start > (thing?.latest ?? -1)) {
      const speaker = speakerOf(this.document, this.registry, writing)
      const entry = speaker.form === 'role' ? this.role(speaker) : null
      if (entry) this.ledger.mention(entry, writing)
      if (entry) return entry
    }
    if (thing) return thing
    const open = this.ledger.met.last(({ identity }) => identity?.mentions.every(({ guessed }) => guessed) ?? false)
    if (!open || open.gender) return null
    open.type = 'organization'
    open.rule = 'source.organization'
    return open
  }

  private ofReferent(who: Referent | null): Entry | null {
    if (!who) return null
    if ('mentions' in who) return this.ledger.ofIdentity(who)
    const span = spanOf(this.document.text, who.start, who.end)
    const speaker = speakerOf(this.document, this.registry, span)
    const entry = speaker.form === 'role' ? this.role(speaker) : null
    if (entry) this.ledger.mention(entry, span)
    return entry
  }

  /** "they": the people whom the sentence before begins with. */
  private groupBefore({ start }: Span): Entry | null {
    for (const span of groupsBefore(this.document, start)) {
      const speaker = speakerOf(this.document, this.registry, span)
      if (speaker.form !== 'role' || !speaker.plural || speaker.type !== 'unnamed') continue
      const entry = this.role(speaker)
      this.ledger.mention(entry, span)
      return entry
    }
    return null
  }

  private role(speaker: RoleSpeaker): Entry {
    const surname = this.registry.ofSurname(speaker.span.text.replace(/,.*/s, ''))
    if (surname) return this.ledger.ofIdentity(surname)
    const meant = this.meant.by(speaker)
    if (!meant) return this.ledger.unnamed(speaker)
    return 'key' in meant ? meant : this.ledger.ofIdentity(meant)
  }
}
