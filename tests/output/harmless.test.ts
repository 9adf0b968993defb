import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapedJson, harmless, isHarmless } from '../../src/output/harmless.js'
import { HARMFUL, hostile } from './hostile.js'

test('a control character is shown as an escape, a line end or tab as a space', () => {
  expect(harmless('\u001b[31mred')).toBe('\\u001b[31mred')
  expect(harmless('a\r\nb\tc\rd')).toBe('a b c d')
  expect(harmless('abc\u202ecba')).toBe('abc\\u202ecba')
  expect(harmless('half \ud83d')).toBe('half \\ud83d')
  expect(harmless('whole 😀 é 한')).toBe('whole 😀 é 한')
})

test('nothing harmful is left in any text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(harmless(text)).not.toMatch(HARMFUL)
      expect(harmless(text)).not.toContain('\n')
      expect(isHarmless(text)).toBe(!HARMFUL.test(text))
    }),
  )
})

test('JSON with its controls escaped means the same', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const json = escapedJson(JSON.stringify(text))
      expect(json).not.toMatch(HARMFUL)
      expect(JSON.parse(json)).toBe(text)
    }),
  )
})
