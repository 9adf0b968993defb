import type { Range } from '../text/span.js'

/**
 * The one policy for rules that claim the same words: the longer span wins, then the rule that stands first in its
 * kind's list (the more specific one). What is left is in text order and does not overlap.
 */
export function longestFirst<Found extends Range & { rank: number }>(found: readonly Found[]): Found[] {
  const byWorth = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start)
  const kept: Found[] = []
  for (const one of byWorth) if (kept.every(({ start, end }) => end <= one.start || one.end <= start)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}
