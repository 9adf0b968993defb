import { expect, test } from 'vitest'
import { extract } from '../../../src/extract.js'

test.each([
  ['Oil settled at $65.99 a barrel after a strike.', 'dollar per barrel'],
  ['He charged $5 per candidate.', 'dollar per candidate'],
  ['The levy is $3 per additional child.', 'dollar'],
  ['He got $5 a week after the fire.', 'dollar'],
  ['They stayed two hours a week before he left.', 'hour'],
])('of each of what: %s', (text, name) => {
  const { quantities } = extract({ source: 'a.txt', format: 'text', text })
  expect(quantities[0]?.unit?.name).toBe(name)
})
