import { expect, test } from 'vitest'
import { amounts, read } from './read.js'

test.each([
  ['One in five voters, 3 in 10 adults and nine out of 10 doctors agree.', ['0.2 voter', '0.3 adult', '0.9 doctor']],
  ['It has a 1-in-5 chance.', ['0.2 chance']],
  ['The odds are 3 to 1; the margin was two-to-one.', ['3', '2']],
  ['The rate was 12 per 100,000 and 4.7 per 1,000 residents.', ['0.00012', '0.0047 resident']],
  ['Roughly a third said no; half said yes.', ['about 0.3333333333333333', '0.5']],
  ['A quarter said so, three-quarters said no.', ['0.25', '0.75']],
  ['It sold 12 per 400.', ['12', '400']],
  ['The court ruled 5-4; the next one deadlocked 4 to 4.', ['1.25', '1']],
  ['In a 5-4 ruling, it won.', ['1.25']],
  ['The Senate voted 52-48 to confirm her.', ['1.0833333333333333']],
  ['The vote was 52 to 48.', ['1.0833333333333333']],
  ['It passed by a vote of 230–189.', ['1.216931216931217']],
  ['It has a ratio of 5:2 and odds of 5 to 2.', ['2.5', '2.5']],
])('%s', (text, expected) => {
  expect(amounts(text)).toEqual(expected)
})

test('what was decided so is what the ratio is of', () => {
  expect(read('In a 5-4 ruling, it won.')).toEqual(['1.25 of ruling'])
})

test.each([
  'They won 5-4.',
  'A 5-4 win put them ahead.',
  'The Jets voted him in and won 5-4.',
  'The game was decided 5-4 on penalties.',
  'It is a 2-for-1 split; kick-off is at 5:40.',
])('no ratio: %s', (text) => {
  expect(amounts(text)).toEqual([])
})
