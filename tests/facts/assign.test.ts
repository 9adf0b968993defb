import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matching } from '../../src/facts/assign.js'

/** The most that can be given, by trying everything. */
function most(wanted: readonly number[][], taken: ReadonlySet<number> = new Set()): number {
  const [first, ...rest] = wanted
  if (first === undefined) return 0
  const without = most(rest, taken)
  const withOne = first.filter((other) => !taken.has(other)).map((other) => 1 + most(rest, new Set([...taken, other])))
  return Math.max(without, ...withOne)
}

it('gives what fits, nothing twice, and as much as can be given', () => {
  const wants = fc.array(fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 3 }), { maxLength: 5 })
  fc.assert(
    fc.property(wants, (wanted) => {
      const given = matching(wanted, [0, 1, 2, 3, 4], (fitting, other) => fitting.includes(other))
      const got = given.filter((other) => other !== null)
      expect(new Set(got).size).toBe(got.length)
      for (const [index, other] of given.entries()) if (other !== null) expect(wanted[index]).toContain(other)
      expect(got.length).toBe(most(wanted))
    }),
  )
})
