import { GENDERED_NOUNS } from '../../lexicon/gendered.js'
import { OFFICE_SYNONYMS } from '../../lexicon/offices.js'
import { INSTITUTION_NOUNS, MEDIA_NOUNS, MEDIA_WORDS, ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { ROLE_NOUNS, TITLES } from '../../lexicon/titles.js'
import type { Entry } from './entry.js'
import type { Focus } from './focus.js'
import { genderOfRole } from './gender.js'
import { singular } from './head.js'
import type { Identity } from './identity.js'
import type { Met } from './met.js'
import type { Name } from './name.js'
import type { Registry } from './registry.js'
import type { RoleSpeaker } from './speaker.js'

/** Nouns that tell so little that whoever is in mind may be meant by them. */
const ANYBODY = new Set(
  'expert author man woman boy girl person billionaire businessman businesswoman mogul tycoon politician native academic scholar boss star'.split(
    ' ',
  ),
)
/** Nouns by which somebody is meant of whom nothing else is known. */
const ANYBODY_PLAIN = new Set(
  (
    'analyst researcher scientist lawyer attorney economist professor doctor strategist pollster veteran player coach striker writer ' +
    'historian executive lawmaker official spokesman spokeswoman spokesperson mother father parent actor actress singer artist farmer teacher'
  ).split(' '),
)
/** Different words for one writing. */
const SAME_WRITING: readonly ReadonlySet<string>[] = [
  new Set(['poll', 'survey', 'study', 'report', 'research', 'paper', 'findings', 'results', 'analysis', 'review']),
  new Set([
    'statement',
    'release',
    'message',
    'tweet',
    'post',
    'letter',
    'email',
    'e-mail',
    'memo',
    'memorandum',
    'communiqué',
  ]),
  new Set(['lawsuit', 'complaint', 'filing', 'indictment', 'affidavit']),
  new Set(['ruling', 'verdict', 'judgment', 'judgement', 'decision', 'opinion']),
]

/** Whom a definite phrase without a name means, of those met before: "the mayor", "the expert", "the publication". */
export class Meant {
  private offices: Map<string, { identity: Identity; role: string }[]> | null = null

  constructor(
    private readonly registry: Registry,
    private readonly met: Met,
    private readonly focus: Focus,
    private readonly rolesOf: (identity: Identity) => readonly string[],
  ) {}

  by(speaker: RoleSpeaker): Entry | Identity | null {
    if (!speaker.definite) return null
    if (speaker.plural) return this.group(speaker)
    if (speaker.type === 'document') return this.writing(speaker)
    return (
      this.holder(speaker) ??
      this.outlet(speaker) ??
      this.body(speaker) ??
      this.before(speaker) ??
      this.anybody(speaker)
    )
  }

  /** "the researchers": those who spoke before by the same noun. */
  private group({ head, modifiers }: RoleSpeaker): Entry | null {
    return this.met.last((entry) => entry.plural && entry.head === head && fits(modifiers, entry.name))
  }

  private writing({ head, modifiers, span }: RoleSpeaker): Entry | null {
    const same = SAME_WRITING.find((nouns) => nouns.has(head))
    const spoken = this.met.last(
      (entry) => entry.type === 'document' && entry.head === head && fits(modifiers, entry.name),
    )
    if (spoken || span.text.split(/\s+/).length > 3) return spoken
    return this.met.last(
      (entry) => entry.type === 'document' && (same?.has(entry.head) ?? false) && fits(modifiers, entry.name),
    )
  }

  /** "the mayor": the one of that office named last. */
  private holder({ head, modifiers, span }: RoleSpeaker): Identity | null {
    const gender = genderOfRole(head)
    const holders = this.officesNow().get(head) ?? []
    let latest: Identity | null = null
    let at = -1
    for (const { identity, role } of holders) {
      if (gender && identity.gender && gender !== identity.gender) continue
      if (!fits(modifiers, role) || isDeputy(modifiers, role, head)) continue
      // one who holds the office before one who held it
      const held = /\b(?:former|ex-|late)\b/i.test(role) && !modifiers.includes('former') ? 0 : 1e9
      const mention = lastBefore(identity, span.start)
      if (mention >= 0 && mention + held > at) {
        at = mention + held
        latest = identity
      }
    }
    return latest
  }

  private officesNow(): Map<string, { identity: Identity; role: string }[]> {
    if (this.offices) return this.offices
    const offices = new Map<string, { identity: Identity; role: string }[]>()
    const seen = new Set<Identity>()
    for (const name of this.registry.names) {
      if (name.type !== 'person') continue
      const identity = this.registry.identityOf(name)
      if (seen.has(identity)) continue
      seen.add(identity)
      for (const role of this.rolesOf(identity)) {
        for (const word of officesIn(role)) {
          const holders = offices.get(word)
          if (holders) holders.push({ identity, role })
          else offices.set(word, [{ identity, role }])
        }
      }
    }
    this.offices = offices
    return offices
  }

  private outlet({ head, span }: RoleSpeaker): Identity | null {
    if (!MEDIA_NOUNS.has(head)) return null
    return this.named(span.start, (name) => name.words.some((word) => MEDIA_WORDS.has(word.toLowerCase())))
  }

  /** "the ministry" by its own word; "the company" by what is no institution. */
  private body({ head, span, modifiers, type }: RoleSpeaker): Entry | Identity | null {
    if (type !== 'organization') return null
    if (modifiers.length > 2) return null
    const own = this.named(span.start, (name) => name.words.some((word) => singular(word.toLowerCase()) === head))
    const spoken = this.met.last(
      (entry) => entry.type === 'organization' && entry.head === head && fits(modifiers, entry.name),
    )
    if (spoken && (!own || spoken.latest > lastBefore(own, span.start))) return spoken
    if (own) return own
    if (modifiers.length > 1 || INSTITUTION_NOUNS.has(head) || !ORGANIZATION_NOUNS.has(head)) return null
    return this.named(span.start, (name) => !name.words.some((word) => INSTITUTION_NOUNS.has(word.toLowerCase())))
  }

  /** "the official": the one without a name who spoke before. */
  private before({ head, modifiers }: RoleSpeaker): Entry | null {
    return this.met.last(
      (entry) => !entry.plural && entry.key !== null && entry.head === head && fits(modifiers, entry.name),
    )
  }

  private anybody({ head, span, modifiers }: RoleSpeaker): Identity | null {
    const plain = ANYBODY_PLAIN.has(head)
    if ((!ANYBODY.has(head) && !plain) || modifiers.length > 2) return null
    const who = this.focus.inMind(span.start, genderOfRole(head))
    if (!who || !('mentions' in who)) return null
    return plain && this.rolesOf(who).length > 0 ? null : who
  }

  private named(offset: number, test: (name: Name) => boolean): Identity | null {
    const name = this.registry.lastBefore(offset, (other) => other.type === 'organization' && test(other))
    return name && this.registry.identityOf(name)
  }
}

function lastBefore({ mentions }: Identity, offset: number): number {
  let at = -1
  for (const { start } of mentions) if (start < offset && start > at) at = start
  return at
}

/** The nouns of a role that tell an office, with what else its holder is called: "president" of "president of the union". */
function officesIn(role: string): Set<string> {
  const head = role.toLowerCase().split(/\s(?:of|for|at|in|with|from|on|to|who|and the)\s/)[0] ?? ''
  const offices = new Set<string>()
  for (const part of head.split(/[^\p{L}-]+/u)) {
    const word = singular(part)
    if (!ROLE_NOUNS.has(word) && !TITLES.has(word) && !GENDERED_NOUNS.has(word)) continue
    offices.add(word)
    for (const other of OFFICE_SYNONYMS.get(word) ?? []) offices.add(other)
  }
  return offices
}

/** "Vice President Hall" is not "the president". */
function isDeputy(modifiers: readonly string[], role: string, head: string): boolean {
  const below = /\b(vice|deputy|assistant)[\s-]/i.exec(role)?.[1]?.toLowerCase()
  return below !== undefined && !modifiers.includes(below) && !head.includes(below)
}

const PLAIN = /^(?:the|this|that|his|her|its|their|new|latest|same|senior|top|young|old|local|joint|own|late|current)$/

/** Whether what a phrase adds is no other than what is known: "the French president" is not "U.S. President". */
function fits(modifiers: readonly string[], known: string): boolean {
  const words = known.toLowerCase()
  return modifiers.every((word) => PLAIN.test(word) || words.includes(word) || !isTelling(word, words))
}

const SCOPES =
  /(?:u\.s|us|uk|american|british|french|german|russian|chinese|japanese|korean|israeli|iranian|indian|[a-z]{3,}(?:ese|ish|ian|ean)|[a-z]{4,}can)\b/

/** Whether a word tells one from another: a nation where another one is known, "former" and the like. */
function isTelling(word: string, known: string): boolean {
  if (/^(?:former|deputy|vice|assistant|other|second|third|opposition)$/.test(word)) return true
  return SCOPES.test(word) && SCOPES.test(known)
}
