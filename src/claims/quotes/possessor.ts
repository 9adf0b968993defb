import type { NounGroup } from '../../language/chunks/index.js'
import { normal, type Stretch } from '../../language/item.js'
import { POSSESSIVE } from '../../lexicon/closed-words.js'
import type { Item } from './unit.js'

/** "Mr. Hall" of "Mr. Hall's claim", "his" of "his claim". */
export function possessorOf(items: readonly Item[], group: NounGroup): Stretch | null {
  for (let i = group.to - 1; i > group.from; i--) if (normal(items[i]) === "'s") return { from: group.from, to: i }
  return POSSESSIVE.test(normal(items[group.from])) ? { from: group.from, to: group.from + 1 } : null
}
