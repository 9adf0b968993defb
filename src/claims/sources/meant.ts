import { singular } from '../../language/singular.js'
import { COMPANY_NOUNS, INSTITUTION_NOUNS, MEDIA_NOUNS, MEDIA_WORDS } from '../../lexicon/organizations.js'
import { ANYBODY, ANYBODY_PLAIN } from '../../lexicon/people.js'
import type { Entry } from './entry.js'
import type { Focus } from './focus.js'
import { genderOfRole } from './gender.js'
import type { Identity } from './identity.js'
import {
  isCalled,
  isCentralBank,
  isFirm,
  isHeading,
  isOnlyOwner,
  isRegulated,
  isSociety,
  isSomebodys,
  isUnion,
} from './kind-of-body.js'
import type { Met } from './met.js'
import { fits } from './modifiers.js'
import type { Name } from './name.js'
import { Offices } from './offices.js'
import type { Registry } from './registry.js'
import type { RoleSpeaker } from './speaker.js'

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
    if (speaker.head === 'office') return this.office(speaker)
    return (
      this.offices.holder(speaker) ??
      this.outlet(speaker) ??
      this.body(speaker) ??
      this.bySign(speaker) ??
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

  /** "the sheriff's office" is no other one's, "her office" none that was named. */
  private office({ modifiers, span }: RoleSpeaker): Entry | Identity | null {
    if (/^(?:his|her)\s/i.test(span.text)) return null
    const whose = modifiers.filter((word) => word !== 'the')
    const named = this.named(span.start, ({ words }) => {
      const all = words.map((word) => word.toLowerCase())
      return all.includes('office') && whose.every((word) => all.includes(word))
    })
    if (named) return named
    return this.met.last(({ head, name }) => {
      const all = name.toLowerCase()
      return head === 'office' && !/^(?:his|her)\s/.test(all) && whose.every((word) => all.includes(word))
    })
  }

  /** "the ministry" by its own word; "the company" by what is no institution. */
  private body({ head, span, modifiers, type }: RoleSpeaker): Entry | Identity | null {
    if (type !== 'organization') return null
    if (modifiers.length > 2) return null
    if (head === 'bank' && modifiers.includes('central')) {
      const central = this.named(span.start, isCentralBank)
      if (central) return central
    }
    const isPlain = modifiers.every((word) => SEAT.test(word))
    // the Census Bureau before the FBI; "the task force" is no police
    const own =
      this.named(span.start, ({ words }) => words.some((word) => singular(word.toLowerCase()) === head)) ??
      (isPlain ? this.named(span.start, (name) => isCalled(name, head)) : null)
    const spoken = this.met.last(
      (entry) => entry.type === 'organization' && entry.head === head && fits(modifiers, entry.name),
    )
    if (spoken && (!own || spoken.latest > this.lastNamed(own, span.start))) return spoken
    if (own) return own
    if (!isPlain || !COMPANY_NOUNS.has(head)) return null
    // "their union" is somebody's, and none that was named; the agency of a dateline is what no "company" means
    if (POSSESSED.test(span.text)) return null
    const isCompany = (name: Pick<Name, 'words'>) =>
      !name.words.some((word) => INSTITUTION_NOUNS.has(word.toLowerCase())) && !(isFirm(head) && isSociety(name))
    // where it is told by its seat, the one that spoke: "Meridian, the maker of Harlow bars, … The Chicago-based company"
    const watches = /^(?:watchdog|regulator)$/.test(head)
    const speaker =
      watches || modifiers.some((word) => word.includes('-'))
        ? this.met.last(
            ({ identity }) =>
              identity?.type === 'organization' && isCompany(identity) && !(watches && isRegulated(identity)),
          )
        : null
    const isMeant = (name: Name) =>
      name.sentence.zone !== 'dateline' &&
      !isHeading(name) &&
      isCompany(name) &&
      (head !== 'union' || isUnion(name)) &&
      !(watches && isRegulated(name))
    return (
      speaker ??
      this.named(span.start, (name) => isMeant(name) && !isSomebodys(name) && !isOnlyOwner(name)) ??
      this.named(span.start, isMeant)
    )
  }

  /** "the official": the one without a name who spoke before. */
  private before({ head, modifiers }: RoleSpeaker): Entry | null {
    return this.met.last(
      (entry) => !entry.plural && entry.key !== null && entry.head === head && fits(modifiers, entry.name),
    )
  }

  /** "Kit Lomax, 54, said … The 54-year-old", "Ann Lee (D-Calif.) said … The Democrat": the one who has it behind the name. */
  private bySign({ head, span }: RoleSpeaker): Identity | null {
    const age = head === 'person' ? /\b(\d{1,2})-year-old$/.exec(span.text)?.[1] : undefined
    const sign = age ?? { republican: 'R-', democrat: 'D-' }[head]
    if (sign === undefined) return null
    const name = this.registry.lastBefore(span.start, ({ type, sentence: { tokens }, last }) => {
      const behind = tokens[last + 2]?.text ?? ''
      return type === 'person' && /^[,(]$/.test(tokens[last + 1]?.text ?? '') && behind.startsWith(sign)
    })
    return name && this.registry.identityOf(name)
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
