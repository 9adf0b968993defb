const MOST = 3
const LIKE_ENOUGH = 0.4
/** How much less like the word than the likest the others may be. */
const NEARLY_AS_LIKE = 0.8

/** The few of `known` that `word` may have been meant to be, the likest first (Dice coefficient of letter pairs). */
export function similar(word: string, known: readonly string[]): string[] {
  const pairs = letterPairs(word)
  const byLikeness = known
    .map((one) => ({ one, likeness: dice(pairs, letterPairs(one)) }))
    .sort((a, b) => b.likeness - a.likeness)
  const least = Math.max(LIKE_ENOUGH, NEARLY_AS_LIKE * (byLikeness[0]?.likeness ?? 0))
  return byLikeness
    .filter(({ likeness }) => likeness >= least)
    .slice(0, MOST)
    .map(({ one }) => one)
}

function letterPairs(word: string): Set<string> {
  const letters = `^${word.toLowerCase().slice(0, 100)}$`
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)))
}

function dice(a: Set<string>, b: Set<string>): number {
  let common = 0
  for (const pair of a) if (b.has(pair)) common++
  return (2 * common) / (a.size + b.size)
}
