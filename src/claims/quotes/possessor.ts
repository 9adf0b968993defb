import type { NounGroup } from '../../language/chunks/index.js'
import { normal, type Stretch } from '../../language/item.js'
import type { Item } from './unit.js'

const POSSESSIVE = /^(?:his|her|its|their|my|our|your)$/

/** "Mr. Hall" of "Mr. Hall's claim", "his" of "his claim". */
export function possessorOf(items: readonly Item[], group: NounGroup): Stretch | null {
  for (let i = group.to - 1; i > group.from; i--) if (normal(items[i]) === "'s") return { from: group.from, to: i }
  return POSSESSIVE.test(normal(items[group.from])) ? { from: group.from, to: group.from + 1 } : null
}
