import { expect, test } from 'vitest'
import { formOf } from '../../src/language/form.js'
import { wordOf } from '../../src/language/tagging/word.js'

test.each([
  ['forms', formOf],
  ['words', wordOf],
])(
  '%s are remembered, but no more of them than memory has room for in every thread',
  (_, of: (text: string) => object) => {
    const first = of('ferry')
    expect(of('ferry')).toBe(first)
    for (let number = 0; number < 20_000; number++) of(`F-${number}`)
    expect(of('ferry')).not.toBe(first)
  },
)
