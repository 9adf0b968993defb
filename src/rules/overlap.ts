import type { Range } from '../text/span.js'

/**
 * The one policy for rules that claim the same words: the longer span wins, then the rule that stands first in its
 * kind's list (the more specific one). What is left is in text order and does not overlap.
 */
export function longestFirst<Found extends Range & { rank: number }>(found: readonly Found[]): Found[] {
  const byWorth = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start)
  const kept: Found[] = []
  const taken = new Set<number>()
  for (const one of byWorth) {
    let free = true
    for (let i = one.start; i < one.end && free; i++) free = !taken.has(i)
    if (!free) continue
    for (let i = one.start; i < one.end; i++) taken.add(i)
    kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
