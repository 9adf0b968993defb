import { COMPANY_NOUNS, INSTITUTION_NOUNS, MEDIA_NOUNS, MEDIA_WORDS } from '../../lexicon/organizations.js'
import type { Entry } from './entry.js'
import type { Focus } from './focus.js'
import { genderOfRole } from './gender.js'
import { singular } from './head.js'
import type { Identity } from './identity.js'
import type { Met } from './met.js'
import { fits } from './modifiers.js'
import type { Name } from './name.js'
import { Offices } from './offices.js'
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
/** "the company", "the Chicago-based company": where it sits, which tells no other one. */
const SEAT = /^(?:the|this)$|-(?:based|listed|headquartered|traded|owned)$/
const POSSESSED = /^(?:his|her|its|their)\s/i
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
  private readonly offices: Offices

  constructor(
    private readonly registry: Registry,
    private readonly met: Met,
    private readonly focus: Focus,
    private readonly rolesOf: (identity: Identity) => readonly string[],
  ) {
    this.offices = new Offices(registry, rolesOf)
  }

  by(speaker: RoleSpeaker): Entry | Identity | null {
    if (!speaker.definite) return null
    if (speaker.plural) return this.group(speaker)
    if (speaker.type === 'document') return this.writing(speaker)
    return (
      this.offices.holder(speaker) ??
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

  private outlet({ head, span, modifiers }: RoleSpeaker): Identity | null {
    if (!MEDIA_NOUNS.has(head) || this.registry.within(span).length > 0) return null
    // "the news agency", not "the refugee agency"
    if (/^(?:agency|service)$/.test(head) && !modifiers.some((word) => /^(?:news|wire|press)$/.test(word))) return null
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
    if (spoken && (!own || spoken.latest > this.lastNamed(own, span.start))) return spoken
    if (own) return own
    if (!modifiers.every((word) => SEAT.test(word)) || !COMPANY_NOUNS.has(head)) return null
    // "their union" is somebody's, and none that was named; the agency of a dateline is what no "company" means
    if (POSSESSED.test(span.text)) return null
    const isCompany = ({ words }: Pick<Name, 'words'>) =>
      !words.some((word) => INSTITUTION_NOUNS.has(word.toLowerCase()))
    // where it is told by its seat, the one that spoke: "Meridian, the maker of Harlow bars, … The Chicago-based company"
    const speaker =
      modifiers.some((word) => word.includes('-')) || /^(?:watchdog|regulator)$/.test(head)
        ? this.met.last(({ identity }) => identity?.type === 'organization' && isCompany(identity))
        : null
    const isMeant = (name: Name) =>
      name.sentence.zone !== 'dateline' && isCompany(name) && (head !== 'union' || isUnion(name))
    return (
      speaker ??
      this.named(span.start, (name) => isMeant(name) && !isSomebodys(name)) ??
      this.named(span.start, isMeant)
    )
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

  private lastNamed(identity: Identity, offset: number): number {
    return this.registry.lastBefore(offset, (name) => this.registry.identityOf(name) === identity)?.start ?? -1
  }
}

const MEMBERS =
  /^(?:unite|unison|solidarity|association|brotherhood|congress|federation|guild|alliance|\p{L}{2,20}(?:ers|ists|ses|ors|ots|men|yees))$/u

/** "the union" of a strike is not the employer that was named last: its own name is initials or says who its members are. */
function isUnion({ words }: Name): boolean {
  return words.some((word) => /^\p{Lu}{2,6}$/u.test(word) || MEMBERS.test(word.toLowerCase()))
}

/** "Monique Lefèvre of the Brussels-based group Digital Minors": a body that is named to say who somebody is. */
function isSomebodys({ sentence: { tokens }, first }: Name): boolean {
  let at = first - 1
  while (at > first - 5 && tokens[at]?.kind === 'word' && !/^(?:of|at|from|with)$/.test(tokens[at]?.normal ?? '')) at--
  return /^(?:of|at|from|with)$/.test(tokens[at]?.normal ?? '') && tokens[at - 1]?.capitalized === true
}
