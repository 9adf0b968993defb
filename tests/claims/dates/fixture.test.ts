import { describe, expect, test } from 'vitest'
import { read } from './read.js'

describe('the fixtures of a match report', () => {
  test.each([
    [
      '2025-03-14',
      'England play Wales in Cardiff on Saturday after beating Ireland on Sunday.',
      ['Saturday = 2025-03-15', 'Sunday = 2025-03-09'],
    ],
    [
      '2025-03-14',
      'Arsenal, who lost on Wednesday, travel to Chelsea on Sunday.',
      ['Wednesday = 2025-03-12', 'Sunday = 2025-03-16'],
    ],
    [
      '2025-10-05',
      'City, unbeaten in nine since mid-February, go to Ashport on Tuesday night.',
      ['mid-February = 2025-02/..', 'Tuesday night = 2025-10-07TNI'],
    ],
    ['2025-10-29', 'The new rules apply from Monday.', ['Monday = 2025-11-03']],
    [
      '2025-10-05',
      'They took over on 1 July. They will play at home on the 25th.',
      ['1 July = 2025-07-01', 'the 25th = 2025-10-25'],
    ],
    ['2025-03-14', 'The Lakers (40-20) host the Celtics on Saturday.', ['Saturday = 2025-03-15']],
    ['2025-03-14', "United's next game is against Leicester on Sunday.", ['Sunday = 2025-03-16']],
    ['2025-03-14', 'The finals get under way on Sunday.', ['Sunday = 2025-03-16']],
    [
      '2025-03-14',
      'Arsenal, who lost on Wednesday, travelled to Chelsea on Sunday.',
      ['Wednesday = 2025-03-12', 'Sunday = 2025-03-09'],
    ],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('what has begun by now', () => {
  test.each([
    ['2025-03-14', 'The law requiring masks took effect in April.', ['April = 2024-04']],
    ['2025-03-14', 'Shares have fallen since April.', ['April = 2024-04/..']],
    [
      '2025-03-14',
      'The tariffs announced on Tuesday take effect on April 2.',
      ['Tuesday = 2025-03-11', 'April 2 = 2025-04-02'],
    ],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})
