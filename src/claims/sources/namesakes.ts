import { firstEndingAfter } from '../../text/span.js'
import { coreOf } from './core.js'
import { folded, type Identity } from './identity.js'
import { isOnlyAddressed, type Name } from './name.js'

/** How far back somebody may have been named in full to be the one who is meant, in characters. */
const NEAR = 250

/** People of one surname, told apart by how the article names them. */
export class Namesakes {
  /** Where each is named in full, in text order. */
  private readonly full = new Map<Identity, Name[]>()
  private readonly titles = new Map<Identity, Set<string>>()

  /** A name turned out to mean somebody. */
  note(person: Identity, name: Name): void {
    if (name.title !== null) {
      const titles = this.titles.get(person) ?? new Set()
      this.titles.set(person, titles.add(folded(name.title)))
    }
    if (coreOf(name.words).length < 2) return
    const full = this.full.get(person) ?? []
    const inOrder = (full.at(-1)?.start ?? -1) < name.start
    full.push(name)
    if (!inOrder) full.sort((a, b) => a.start - b.start)
    this.full.set(person, full)
  }

  /**
   * Which of two people of one surname a short form means: the one who has the same title, the one named in full in this
   * sentence or at the head of the one before ("Her mother, Denise Moss, …"), else the one whom the article names most; where one is named far more than
   * the other, it is always that one.
   */
  meant(name: Name, candidates: readonly Identity[]): Identity | undefined {
    const titled = candidates.filter((person) => this.hasTitleOf(name, person))
    if (titled.length === 1) return titled[0]
    const [most, second] = candidates.toSorted((a, b) => this.timesFull(b) - this.timesFull(a))
    if (most && second && this.timesFull(most) > 2 * this.timesFull(second)) return most
    // "said Marsh" of Joanne Marsh, though Ellie Marsh comes later
    const met = candidates.filter((person) => this.lastFull(person, name.start))
    if (met.length === 1) return met[0]
    let latest: { person: Identity; at: number } | null = null
    for (const person of candidates) {
      const at = this.lastFull(person, name.start)
      if (
        at &&
        name.start - at.start < NEAR &&
        (at.first < 5 || at.sentence === name.sentence) &&
        at.start > (latest?.at ?? -1)
      )
        latest = { person, at: at.start }
    }
    if (latest) return latest.person
    return candidates.reduce((best, one) => (one.mentions.length > best.mentions.length ? one : best))
  }

  private hasTitleOf(name: Name, person: Identity): boolean {
    if (name.title === null || isOnlyAddressed(name)) return false
    const office = folded(name.title.split(/\s+/).at(-1) ?? '')
    if (office === '') return false
    for (const title of this.titles.get(person) ?? []) if (title.endsWith(office)) return true
    return false
  }

  private timesFull(person: Identity): number {
    return this.full.get(person)?.length ?? 0
  }

  private lastFull(person: Identity, before: number): Name | undefined {
    const full = this.full.get(person) ?? []
    return full[firstEndingAfter(full, before) - 1]
  }
}
