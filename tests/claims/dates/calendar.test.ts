import { expect, test } from 'vitest'
import { read } from './read.js'

/** One day, in every way of writing it that news has. */
test.each([
  'June 19, 2024',
  'June 19th, 2024',
  'Wednesday, June 19, 2024',
  '19 June 2024',
  'the 19th of June 2024',
  'Wednesday, 19 June 2024',
  'Jun. 19, 2024',
  'June the 19th, 2024',
  'June nineteenth, 2024',
  'JUNE 19, 2024',
  '2024-06-19',
  '2024/06/19',
  '6/19/2024',
  '19/06/2024',
  '6/19/24',
  '19.06.2024',
  '19-06-2024',
  '19-Jun-2024',
])('%s', (words) => {
  expect(read(`It was signed on ${words}.`)).toEqual([`${words} = 2024-06-19`])
})

test.each([
  ['In June 5 people died.', ['June = 2024-06']],
  ['In June 5 officials spoke of the same year.', ['June 5 = 2024-06-05', 'the same year = 2024']],
  ['On the Fourth of July they met.', ['the Fourth of July = 2024-07-04']],
  ['In June ’44 they landed.', ['June ’44 = 1944-06']],
  ['In September 480 BC they fought.', ['September 480 BC = -0479-09']],
  ['In the spring of 480 BC they fought.', ['the spring of 480 BC = -0479-21']],
  ['By the year 3000 it melts.', ['the year 3000 = 3000']],
])('%s', (text, found) => {
  expect(read(text)).toEqual(found)
})
