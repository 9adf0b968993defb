import { describe, expect, test } from 'vitest'
import { kinds } from '../../src/claims/kinds.js'

/** What a rule makes of a text: the readings of the claims that carry its id, in order. */
function readings(kind: (typeof kinds)[number], rule: string, text: string): string[] {
  return kind.read(text).flatMap((claim) => (claim.rule === rule ? [claim.reads] : []))
}

for (const kind of kinds) {
  describe(`the rules for ${kind.name}`, () => {
    test('have ids of their own', () => {
      const ids = kind.rules.map((rule) => rule.id)
      expect(new Set(ids).size).toBe(ids.length)
    })
    for (const rule of kind.rules) {
      test(`${rule.id} says what it does and shows it`, () => {
        expect(rule.says).not.toBe('')
        expect(Object.keys(rule.examples)).not.toHaveLength(0)
        expect(rule.never).not.toHaveLength(0)
      })
      for (const [text, reads] of Object.entries(rule.examples)) {
        test(`${rule.id} reads “${text}”`, () => {
          expect(readings(kind, rule.id, text).join('; ')).toBe(reads)
        })
      }
      for (const text of rule.never) {
        test(`${rule.id} finds nothing in “${text}”`, () => {
          expect(readings(kind, rule.id, text)).toEqual([])
        })
      }
    }
  })
}
