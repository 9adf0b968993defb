import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness, sameWords } from '../../src/facts/words.js'

describe('sameWords', () => {
  it.each([
    ['a new  bridge', 'a new\u00a0\nbridge', true],
    ['the Institute\'s "plan"', 'the Institute’s “plan”', true],
    ['A new bridge', 'a new bridge', false],
    ['new bridge', 'a new bridge', false],
    ['… new bridge', 'a new bridge', true],
    ['a new …', 'a new bridge', true],
    ['a … bridge', 'a new bridge', true],
    ['a … bridge …', 'a new bridge', true],
    ['a new … new bridge', 'a new bridge', false],
    ['… bridge … new …', 'a new bridge', false],
    ['…', '', true],
    ['a...c', 'abc', true],
  ])('%j of %j: %s', (expected, found, same) => {
    expect(sameWords(expected, found)).toBe(same)
  })

  it('holds of every text and itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => sameWords(text, text)))
  })
})

describe('likeness', () => {
  it('counts common words', () => {
    expect(likeness('about 9 miles', '9 miles')).toBeCloseTo(2 / 3)
    expect(likeness('', '')).toBe(0)
  })
})
