/**
 * For each of `wanted`, the index of the one of `offered` that it gets, or null: as many as possible get one that fits,
 * and nothing is given twice (maximum bipartite matching by augmenting paths, Kuhn 1955).
 */
export function matching<W, O>(
  wanted: readonly W[],
  offered: readonly O[],
  fits: (one: W, other: O) => boolean,
): (number | null)[] {
  const fitting = wanted.map((one) => offered.flatMap((other, index) => (fits(one, other) ? [index] : [])))
  const given: (number | null)[] = wanted.map(() => null)
  const owner = new Map<number, number>()

  const give = (one: number, tried: Set<number>): boolean => {
    for (const other of fitting[one] ?? []) {
      if (tried.has(other)) continue
      tried.add(other)
      const before = owner.get(other)
      if (before === undefined || give(before, tried)) {
        owner.set(other, one)
        given[one] = other
        return true
      }
    }
    return false
  }
  for (let one = 0; one < wanted.length; one++) give(one, new Set())
  return given
}
