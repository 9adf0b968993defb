import { isNounGroup } from '../../../language/chunks/index.js'
import type { Stretch } from '../../../language/item.js'
import { TREND_NOUNS } from '../../../lexicon/trends.js'
import type { Reading } from '../reading.js'
import { withOf } from './whole.js'

/** "a fall of 3 per cent in prices", "a 4% drop in exports": what a noun of rising or falling says has changed. */
export function changedThing(reading: Reading, first: number, next: number): Stretch | null {
  const { tokens, chunks } = reading
  const isBefore = tokens[first - 1]?.normal === 'of' && TREND_NOUNS.has(tokens[first - 2]?.normal ?? '')
  const link = isBefore ? next : TREND_NOUNS.has(tokens[next]?.normal ?? '') ? next + 1 : -1
  if (link < 0 || tokens[link]?.normal !== 'in') return null
  const k = reading.chunkOf(link + 1)
  const group = chunks[k]
  if (!isNounGroup(group) || group.pronoun || group.time || group.from !== link + 1) return null
  return { from: group.from, to: withOf(chunks, k) }
}
