import { model, type Tags } from './model.js'

/**
 * A set of tags in the order in which they came. Each exists once: what a tag makes of a set is worked out the first time,
 * and looked up from then on, so that tagging a word makes no new sets.
 */
export class TagSet {
  readonly tags: ReadonlySet<string>
  /** A noun of which is not said yet whether it is one or many. */
  readonly lacksNumber: boolean
  /** Nothing, or what says nothing of the part of speech. */
  readonly saysNothing: boolean
  /** Nothing but a verb. */
  readonly isBareVerb: boolean
  /** A verb of which is not said what form it has. */
  readonly lacksForm: boolean
  private readonly added = new Map<string, TagSet>()
  private readonly assigned = new Map<string, TagSet>()
  private parents: TagSet | null = null
  private ranked: readonly string[] | null = null

  private constructor(
    readonly id: number,
    tags: readonly string[],
  ) {
    const set = new Set(tags)
    this.tags = set
    this.lacksNumber =
      set.has('Noun') && !set.has('Plural') && !set.has('Singular') && !NUMBERLESS.some((t) => set.has(t))
    this.saysNothing = set.size === 0 || (set.size === 1 && SAYING_NOTHING.some((t) => set.has(t)))
    this.isBareVerb = set.size === 1 && set.has('Verb')
    this.lacksForm = set.has('Verb') && !VERB_FORMS.some((t) => set.has(t))
  }

  has(tag: string): boolean {
    return this.tags.has(tag)
  }

  /** These tags as well, whatever they contradict. */
  with(tags: Tags): TagSet {
    if (typeof tags !== 'string') return tags.reduce<TagSet>((set, tag) => set.with(tag), this)
    let set = this.added.get(tags)
    if (!set) {
      set = this.has(tags) ? this : TagSet.of([...this.tags, tags])
      this.added.set(tags, set)
    }
    return set
  }

  /** Tagged so: with what the tags imply, and without what they exclude. */
  taggedAs(tags: Tags): TagSet {
    if (typeof tags !== 'string') return tags.reduce<TagSet>((set, tag) => set.taggedAs(tag), this)
    let set = this.assigned.get(tags)
    if (!set) {
      set = this.assign(tags)
      this.assigned.set(tags, set)
    }
    return set
  }

  private assign(tag: string): TagSet {
    if (this.has(tag)) return this
    const known = model().tags.get(tag)
    const tags = new Set(this.tags)
    for (const excluded of known?.not ?? []) tags.delete(excluded)
    for (const parent of known?.parents ?? []) tags.add(parent)
    return TagSet.of([...tags.add(tag)])
  }

  /** With all that its tags imply. */
  get withParents(): TagSet {
    this.parents ??= this.with([...this.tags].flatMap((tag) => model().tags.get(tag)?.parents ?? []))
    return this.parents
  }

  /** Its tags, the narrowest first. */
  get narrowestFirst(): readonly string[] {
    const depth = (tag: string) => model().tags.get(tag)?.parents.length ?? 0
    this.ranked ??= [...this.tags].sort((a, b) => depth(b) - depth(a))
    return this.ranked
  }

  private static readonly all = new Map<string, TagSet>()

  static of(tags: readonly string[]): TagSet {
    const key = tags.join(' ')
    let set = TagSet.all.get(key)
    if (!set) {
      set = new TagSet(TagSet.all.size, tags)
      TagSet.all.set(key, set)
    }
    return set
  }
}

const NUMBERLESS = [
  'Acronym',
  'Abbreviation',
  'ProperNoun',
  'Uncountable',
  'Possessive',
  'Pronoun',
  'Activity',
  'Honorific',
  'Month',
]
const SAYING_NOTHING = ['Hyphenated', 'HashTag', 'Prefix', 'SlashedTerm']
const VERB_FORMS = ['PastTense', 'PresentTense', 'Auxiliary', 'Modal', 'Particle']

export const UNTAGGED = TagSet.of([])
