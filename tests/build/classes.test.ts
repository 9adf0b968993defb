import { expect, test } from 'vitest'
// @ts-expect-error: a part of the build, which is no TypeScript
import { folded, narrowed } from '../../build/classes.js'

test.each(['[\\p{L}-]', '[^\\p{L}\\p{N}]', '[\\p{Lu}’]', '[a-z]', '[^.;:]', '[\\w.]'])(
  '%s matches the same in capitals and small letters, however it is said',
  (written) => {
    for (const flags of ['i', 'iu']) {
      const plain: string = narrowed(written)
      const before = new RegExp(`^${plain}$`, flags)
      const after = new RegExp(`^${folded(plain, flags)}$`, flags)
      for (let code = 0; code <= 0x10ffff; code += code < 0x3000 ? 1 : 97) {
        const character = String.fromCodePoint(code)
        if (before.test(character) !== after.test(character)) expect([flags, code]).toBe('the same in both')
      }
    }
  },
)

test('a class of letters is said by what is no letter, and only where capitals count as small letters', () => {
  expect(folded(narrowed('(\\p{L}) [\\p{L}-]\\['), 'i')).toMatch(/^\(\[\^.+\]\) \[\^.+\]\\\[$/)
  expect(folded('[\\p{L}-]', '')).toBe('[\\p{L}-]')
  expect(folded('[a-z] [^.;]', 'i')).toMatch(/^\[a-z\] /)
  // what is put into a template is not known when it is built
  expect(folded('[$' + '{LETTERS}-]', 'i')).toBe('[$' + '{LETTERS}-]')
})
