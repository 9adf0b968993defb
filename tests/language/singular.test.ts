import { expect, test } from 'vitest'
import { isPlural, singular } from '../../src/language/singular.js'

test.each([
  ['vessels', 'vessel'],
  ['parties', 'party'],
  ['churches', 'church'],
  ['policemen', 'policeman'],
  ['caucuses', 'caucus'],
  ['crises', 'crisis'],
  ['crisis', 'crisis'],
  ['series', 'series'],
  ['iraqis', 'iraqi'],
  ['headquarters', 'headquarters'],
])('%s: %s', (plural, one) => expect(singular(plural)).toBe(one))

test('by their spelling', () => {
  expect(['runs', 'servicewomen', 'children'].every(isPlural)).toBe(true)
  expect(['virus', 'overseas'].some(isPlural)).toBe(false)
})
