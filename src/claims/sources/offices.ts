import { singular } from '../../language/singular.js'
import { GENDERED_NOUNS } from '../../lexicon/gendered.js'
import { OFFICE_SYNONYMS } from '../../lexicon/offices.js'
import { isTitleWord, ROLE_NOUNS } from '../../lexicon/titles.js'
import { firstEndingAfter, type Range } from '../../text/span.js'
import { genderOfRole } from './gender.js'
import type { Identity } from './identity.js'
import { fits } from './modifiers.js'
import type { Registry } from './registry.js'
import type { RoleSpeaker } from './speaker.js'

/** So many mentions back "the president" may mean one of them. */
const REACH = 300

/** Nobody is called by more roles in one article. */
const ROLES = 20

/** Somebody of an office, where he or she is named. */
interface Holder extends Range {
  identity: Identity
  role: string
}

/** Who holds the offices that an article names. */
export class Offices {
  private holders: Map<string, Holder[]> | null = null

  constructor(
    private readonly registry: Registry,
    private readonly rolesOf: (identity: Identity) => readonly string[],
  ) {}

  /** "the mayor": the one of that office named last. */
  holder({ head, modifiers, span }: RoleSpeaker): Identity | null {
    const gender = genderOfRole(head)
    const holders = this.holdersNow().get(head) ?? []
    let former: Identity | null = null
    const last = firstEndingAfter(holders, span.start) - 1
    for (let i = last; i >= 0 && i > last - REACH; i--) {
      const holder = holders[i]
      if (!holder) break
      const { identity, role } = holder
      if (gender && identity.gender && gender !== identity.gender) continue
      if (!fits(modifiers, role) || isDeputy(modifiers, role, head)) continue
      // one who holds the office before one who held it
      if (modifiers.includes('former') || !/\b(?:former|ex-|late)\b/i.test(role)) return identity
      former ??= identity
    }
    return former
  }

  /** Where those of each office are named, in text order. */
  private holdersNow(): Map<string, Holder[]> {
    if (this.holders) return this.holders
    const offices = new Map<string, Holder[]>()
    const seen = new Set<Identity>()
    for (const name of this.registry.names) {
      if (name.type !== 'person') continue
      const identity = this.registry.identityOf(name)
      if (seen.has(identity)) continue
      seen.add(identity)
      for (const role of [...new Set(this.rolesOf(identity))].slice(0, ROLES)) {
        for (const word of officesIn(role)) {
          const holders = offices.get(word) ?? []
          offices.set(word, holders)
          for (const { start, end } of identity.mentions) holders.push({ start, end, identity, role })
        }
      }
    }
    for (const holders of offices.values()) holders.sort((a, b) => a.start - b.start)
    this.holders = offices
    return offices
  }
}

/** The nouns of a role that tell an office, with what else its holder is called: "president" of "president of the union". */
function officesIn(role: string): Set<string> {
  const head = role.toLowerCase().split(/\s(?:of|for|at|in|with|from|on|to|who|and the)\s/)[0] ?? ''
  const offices = new Set<string>()
  for (const part of head.split(/[^\p{L}-]+/u)) {
    const word = singular(part)
    if (!ROLE_NOUNS.has(word) && !isTitleWord(word) && !GENDERED_NOUNS.has(word) && word !== 'dr') continue
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
