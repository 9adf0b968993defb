const MOST = 3
const LIKE_ENOUGH = 0.4

/** The few of `known` that `word` may have been meant to be, the likest first (Dice coefficient of letter pairs). */
export function similar(word: string, known: readonly string[]): string[] {
  const pairs = letterPairs(word)
  return known
    .map((one) => ({ one, likeness: dice(pairs, letterPairs(one)) }))
    .filter(({ likeness }) => likeness >= LIKE_ENOUGH)
    .sort((a, b) => b.likeness - a.likeness)
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
