import { describe, expect, test } from 'vitest'
import { read } from './read.js'

describe('neighbours that say one time are one expression', () => {
  test.each([
    ['It began at 5 p.m. on Friday.', 'at 5 p.m. on Friday', '2024-07-05T17:00'],
    ['He died on the night of April 18, 1775.', 'the night of April 18, 1775', '1775-04-18TNI'],
    ['They left on the night of 14/15 November 1950.', 'the night of 14/15 November 1950', '1950-11-14TNI'],
    ['They left in the night of May 31 to June 1, 1950.', 'the night of May 31 to June 1, 1950', '1950-05-31TNI'],
    ['It fell early in the morning of 29 April 1975.', 'the morning of 29 April 1975', '1975-04-29TMO'],
    ['Sales in June last year fell.', 'June last year', '2023-06'],
    ['They will open by next year’s first quarter.', 'next year’s first quarter', '2025-33'],
    ['They met on Friday, July 5, in Paris.', 'Friday, July 5', '2024-07-05'],
    ['It closed at noon yesterday.', 'noon yesterday', '2024-07-09T12:00'],
    ['He came in the spring of last year.', 'the spring of last year', '2023-21'],
    ['The battle was in September 480 BC.', 'September 480 BC', '-0479-09'],
  ])('%s', (text, words, value) => {
    expect(read(text).map((one) => one.replace(/^(?:at|about|early in) /, ''))).toEqual([
      `${words.replace(/^at /, '')} = ${value}`,
    ])
  })

  test.each([
    ['He was hired in June and left last year.', ['June = 2024-06', 'last year = 2023']],
    [
      'The blast came at 10:35 a.m. (0735 GMT) Friday.',
      ['10:35 a.m. = 2024-07-05T10:35', '0735 GMT = 2024-07-05T07:35', 'Friday = 2024-07-05'],
    ],
    ['It fell on Friday at noon (0900 GMT).', ['Friday at noon = 2024-07-05T12:00', '0900 GMT = 2024-07-05T09:00']],
    [
      'He will leave at 4 in the morning (4 a.m. EDT Thursday).',
      ['4 in the morning = 2024-07-11T04:00', '4 a.m. EDT Thursday = 2024-07-11T04:00'],
    ],
    ['The bank opens at noon (it was closed on Monday).', ['noon = 2024-07-10T12:00', 'Monday = 2024-07-08']],
    ['On Friday he met the July 5 group.', ['Friday = 2024-07-05', 'July 5 = 2024-07-05']],
  ])('%s (more than one)', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
