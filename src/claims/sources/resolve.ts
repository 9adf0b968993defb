import type { Document } from '../../language/document.js'
import { MEDIA_NOUNS, MEDIA_WORDS, ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import type { Source, Span } from '../../record.js'
import { spanOf } from '../../text/span.js'
import type { Gender, Name } from './name.js'
import { Registry } from './registry.js'
import { type Speaker, speakerOf } from './speaker.js'

/** A source while the article is read: who it is, and where it has been met. */
export interface Entry {
  key: string
  name: string
  type: Source['type']
  gender: Gender | null
  plural: boolean
  full: Name | null
  head: string
  role: string | null
  affiliation: string | null
  mentions: Span[]
  response: Source['response']
  rule: string
}

const HE_OR_SHE: Readonly<Record<string, Gender>> = { he: 'male', himself: 'male', she: 'female', herself: 'female' }
const ANY_PERSON = new Set(
  'person expert analyst researcher scholar scientist academic author politician official lawyer attorney economist professor doctor man woman candidate spokesman spokeswoman spokesperson strategist pollster'.split(
    ' ',
  ),
)

/** Somebody, named or known by what he or she does. */
function isPerson({ type, plural, head }: Entry): boolean {
  return type === 'person' || (type === 'unnamed' && !plural && ROLE_NOUNS.has(head))
}

function wordsOf(phrase: string | null): string[] {
  return phrase?.toLowerCase().split(/[^\p{L}]+/u) ?? []
}

function genderOfRole(head: string): Gender | null {
  return /(?:woman|girl|mother|sister|daughter|wife|queen|princess)$/.test(head)
    ? 'female'
    : /(?:[a-z]man|boy|father|brother|son|husband|king|prince)$/.test(head) && !/woman$/.test(head)
      ? 'male'
      : null
}

/** Resolves speakers to sources, in text order: the last fitting one before is who is meant. */
export class Resolver {
  readonly entries: Entry[] = []
  private readonly registry: Registry

  constructor(private readonly document: Document) {
    this.registry = new Registry(document)
  }

  /** The source that a phrase stands for; null where a pronoun has no one to stand for. */
  resolve(span: Span): Entry | null {
    const speaker = speakerOf(this.document, span)
    const entry = this.entryOf(speaker)
    if (!entry) return null
    if (!entry.mentions.some((mention) => mention.start === span.start))
      entry.mentions.push(spanOf(this.document.text, span.start, span.end))
    entry.role ??= speaker.role
    entry.affiliation ??= speaker.affiliation
    return entry
  }

  /** Notes that a phrase means a source already met, as "told the publication" does; nobody new comes of it. */
  recognize(span: Span): void {
    const speaker = speakerOf(this.document, span)
    const entry = speaker.name ? null : this.meant(speaker)
    if (entry && !entry.mentions.some((mention) => mention.start === span.start)) entry.mentions.push(span)
  }

  private entryOf(speaker: Speaker): Entry | null {
    if (speaker.form === 'pronoun') return this.pronoun(speaker)
    if (speaker.name) return this.named(speaker.name, speaker.role)
    return this.role(speaker)
  }

  private named(name: Name, role: string | null = null): Entry {
    const full = this.registry.fullest(name)
    const known = this.entries.find((entry) => entry.full !== null && entry.name === full.text)
    if (known) return known
    const mentions = this.registry.mentionsOf(full)
    const titled = mentions.find(
      (mention) => mention.title !== null && !/^(?:mr|mrs|ms|dr|miss)\.?$/i.test(mention.title),
    )
    return this.add({
      key: full.text,
      name: full.text,
      type: this.typeOf(full, role),
      gender: mentions.find((mention) => mention.gender)?.gender ?? null,
      plural: false,
      full,
      head: '',
      role: full.type === 'person' ? (this.apposition(mentions) ?? titled?.title ?? null) : null,
      affiliation: null,
      mentions: mentions.map(({ start, end }) => spanOf(this.document.text, start, end)),
      response: null,
      rule: `source.${full.type}`,
    })
  }

  /** "The trade union Usdaw", "financial magazine Nikkei Asia": the noun before a name tells that it is no person's. */
  private typeOf(full: Name, role: string | null): Source['type'] {
    const noun =
      role
        ?.toLowerCase()
        .split(/\s(?:of|for|at|in|with|who)\s/)[0]
        ?.split(/\s+/)
        .at(-1) ?? ''
    return full.type === 'person' && (ORGANIZATION_NOUNS.has(noun) || MEDIA_NOUNS.has(noun))
      ? 'organization'
      : full.type
  }

  /** "Andrei Lankov, a professor at Kookmin University," wherever the name stands with one. */
  private apposition(mentions: readonly Name[]): string | null {
    for (const { end } of mentions) {
      const match = /^,\s((?:an?|the|its|his|her)\s[^,;.()“”"]{3,120})[,.]/u.exec(
        this.document.text.slice(end, end + 140),
      )
      if (match?.[1]) return match[1]
    }
    return null
  }

  private pronoun({ head, span }: Speaker): Entry | null {
    const gender = HE_OR_SHE[head] ?? null
    if (gender) {
      const person = this.lastSpeaker(span, gender) ?? this.lastPerson(span, gender)
      if (person && !person.gender) person.gender = gender
      return person
    }
    if (head === 'who') {
      const name = this.registry.lastBefore(span.start, (other) => span.start - other.end <= 3)
      return name ? this.named(name) : this.lastPerson(span, null)
    }
    if (head === 'they')
      return (
        this.entries.findLast((entry) => entry.plural || entry.type === 'organization') ?? this.entries.at(-1) ?? null
      )
    if (head === 'it')
      return (
        this.entries.findLast(
          (entry) => entry.type === 'organization' || entry.type === 'document' || entry.type === 'place',
        ) ?? null
      )
    return null
  }

  /** The last one quoted, if nobody else has been named since. */
  private lastSpeaker(span: Span, gender: Gender): Entry | null {
    const last = this.entries
      .filter((entry) => isPerson(entry) && (entry.gender ?? genderOfRole(entry.head) ?? gender) === gender)
      .map((entry) => ({
        entry,
        at: Math.max(...entry.mentions.filter((m) => m.start < span.start).map((m) => m.end), -1),
      }))
      .sort((a, b) => b.at - a.at)[0]
    return last && last.at >= 0 && span.start - last.at < 600 ? last.entry : null
  }

  private lastPerson(span: Span, gender: Gender | null): Entry | null {
    const name = this.registry.lastBefore(
      span.start,
      (other) => other.type === 'person' && (other.gender ?? gender) === gender,
    )
    return name ? this.named(name) : null
  }

  private role(speaker: Speaker): Entry {
    const surname = this.registry.ofSurname(speaker.span.text)
    if (surname) return this.named(surname)
    return this.meant(speaker) ?? this.unnamed(speaker)
  }

  /** Whom "the mayor", "the expert", "the publication" means, of those met before. */
  private meant({ head, definite, plural, span }: Speaker): Entry | null {
    if (!definite || plural) return null
    const same = ROLE_NOUNS.has(head) ? this.entries.findLast((entry) => wordsOf(entry.role).includes(head)) : undefined
    if (same) return same
    if (MEDIA_NOUNS.has(head)) {
      const outlet = this.registry.lastBefore(span.start, (name) =>
        name.words.some((word) => MEDIA_WORDS.has(word.toLowerCase())),
      )
      if (outlet) return this.named(outlet)
    }
    const titled = this.registry.lastBefore(
      span.start,
      (name) => name.type === 'person' && (name.title ?? '').toLowerCase().split(/\s+/).includes(head),
    )
    if (titled) return this.named(titled)
    if (ANY_PERSON.has(head)) return this.entries.findLast((entry) => entry.type === 'person') ?? null
    return (
      this.entries.findLast(
        (entry) => entry.type === 'organization' && entry.name.toLowerCase().split(/\s+/).includes(head),
      ) ?? null
    )
  }

  private unnamed({ span, type, head, plural, affiliation }: Speaker): Entry {
    const key = span.text.toLowerCase().replace(/^(?:the|an?)\s+/, '')
    const known = this.entries.find((entry) => entry.key === key)
    if (known) return known
    return this.add({
      key,
      name: span.text,
      type,
      gender: null,
      plural,
      full: null,
      head,
      role: null,
      affiliation,
      mentions: [],
      response: null,
      rule: `source.${type}`,
    })
  }

  private add(entry: Entry): Entry {
    this.entries.push(entry)
    return entry
  }
}
