import { describe, expect, test } from 'vitest'
import { read } from './read.js'

describe('what comes again is on no day of its own', () => {
  test.each([
    ['2025-03-14', 'Services are held at 10 a.m. every Sunday.', ['10 a.m. every Sunday = XXXX-WXX-7T10:00']],
    ['2025-03-14', 'The library opens at 9 a.m. on Saturdays.', ['9 a.m. on Saturdays = XXXX-WXX-6T09:00']],
    ['2025-03-14', 'By 9am, daily sales had doubled.', ['9am = 2025-03-14T09:00', 'daily = P1D']],
    [
      '2025-03-14',
      'The garden is open daily from 10am to 5pm.',
      ['daily from 10am = XXXX-XX-XXT10:00', '5pm = XXXX-XX-XXT17:00'],
    ],
    ['2025-03-14', 'The pool opens 9am to 5pm daily.', ['9am = XXXX-XX-XXT09:00', '5pm daily = XXXX-XX-XXT17:00']],
    ['2025-03-14', 'Tours leave daily at 9am and 2pm.', ['daily at 9am = XXXX-XX-XXT09:00', '2pm = XXXX-XX-XXT14:00']],
    [
      '2025-03-14',
      'Mass is on Sundays at 8am and 11am.',
      ['Sundays at 8am = XXXX-WXX-7T08:00', '11am = XXXX-WXX-7T11:00'],
    ],
    [
      '2025-03-14',
      'The club meets on the second Thursday of each month at 7.30pm.',
      ['the second Thursday of each month at 7.30pm = P1M'],
    ],
    [
      '2025-03-14',
      'Her tour leaves every Tuesday and Thursday at 10am.',
      ['every Tuesday = XXXX-WXX-2', 'Thursday at 10am = XXXX-WXX-4T10:00'],
    ],
    [
      '2025-03-14',
      'She ran every Tuesday and on Thursday she won.',
      ['every Tuesday = XXXX-WXX-2', 'Thursday = 2025-03-13'],
    ],
    [
      '2025-03-14',
      "The club meets every Tuesday and Saturday's game is off.",
      ['every Tuesday = XXXX-WXX-2', 'Saturday = 2025-03-15'],
    ],
    [
      '2025-03-14',
      "The club trains every Monday and Thursday's session was open.",
      ['every Monday = XXXX-WXX-1', 'Thursday = 2025-03-13'],
    ],
    ['2025-03-14', 'The shop is open Monday through Friday.', ['Monday = XXXX-WXX-1', 'Friday = XXXX-WXX-5']],
    [
      '2025-03-14',
      'The shop will be open Monday through Friday.',
      ['Monday = 2025-03-17/2025-03-21', 'Friday = 2025-03-17/2025-03-21'],
    ],
    [
      '2025-03-14',
      'The café is open from noon to 10 p.m. Tuesday through Sunday.',
      ['noon = XXXX-WXX-2T12:00', '10 p.m. Tuesday = XXXX-WXX-2T22:00', 'Sunday = XXXX-WXX-7'],
    ],
    ['2025-03-14', 'The second Monday of each month is free.', ['The second Monday of each month = P1M']],
    ['2025-03-14', 'The report is published quarterly.', ['quarterly = P1Q']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('a time of day with its zone written out', () => {
  test.each([
    [
      '2025-03-14',
      'A call will be held at 8:30 a.m. Eastern Time on May 1.',
      ['8:30 a.m. Eastern Time on May 1 = 2025-05-01T08:30'],
    ],
    [
      '2025-03-14',
      'A call will be held at 9:45 a.m. Eastern Daylight Time Tuesday.',
      ['9:45 a.m. Eastern Daylight Time Tuesday = 2025-03-18T09:45'],
    ],
    ['2025-03-14', 'A call will be held at 8:30 a.m. (ET) on May 1.', ['8:30 a.m. (ET) on May 1 = 2025-05-01T08:30']],
    ['2025-09-23', 'Tickets go on sale at 09:00 BST on Friday.', ['09:00 BST on Friday = 2025-09-26T09:00']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('a time of day is on the day beside it', () => {
  test.each([
    [
      '2025-06-12',
      'The ship sank on June 2. The crew had sailed at 7 a.m. that day.',
      ['June 2 = 2025-06-02', '7 a.m. that day = 2025-06-02T07:00'],
    ],
    [
      '2025-09-30',
      'Voting ends on Friday. Polls open at 7 a.m. (0500 GMT) on Sunday.',
      ['Friday = 2025-10-03', '7 a.m. = 2025-10-05T07:00', '0500 GMT = 2025-10-05T05:00', 'Sunday = 2025-10-05'],
    ],
    [
      '2025-06-12',
      'Talks may resume on Saturday. The council meets at 10 a.m. New York time on Friday (1400 GMT).',
      ['Saturday = 2025-06-14', '10 a.m. = 2025-06-13T10:00', 'Friday = 2025-06-13', '1400 GMT = 2025-06-13T14:00'],
    ],
    [
      '2025-06-12',
      'The truce was agreed on Tuesday. It begins at 0600 local time (0300 GMT) on Friday.',
      [
        'Tuesday = 2025-06-10',
        '0600 local time = 2025-06-13T06:00',
        '0300 GMT = 2025-06-13T03:00',
        'Friday = 2025-06-13',
      ],
    ],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('a time of day in the past is on no day to come', () => {
  test.each([
    [
      '2025-08-07',
      'The firm reports on October 23. Shares were up 6.2% by 0915 GMT.',
      ['October 23 = 2025-10-23', '0915 GMT = 2025-08-07T09:15'],
    ],
    [
      '2025-08-07',
      '“We report on October 23,” she told analysts at 1000 GMT.',
      ['October 23 = 2025-10-23', '1000 GMT = 2025-08-07T10:00'],
    ],
    [
      '2025-05-07',
      'The final will be on Saturday. Police were called at 4am.',
      ['Saturday = 2025-05-10', '4am = 2025-05-07T04:00'],
    ],
    [
      '2025-05-07',
      'The final will be on Saturday. It starts at 4pm.',
      ['Saturday = 2025-05-10', '4pm = 2025-05-10T16:00'],
    ],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('the night before, and the evening of the 17th', () => {
  test.each([
    [
      '2025-03-14',
      'It sank on June 19. She spoke to him at 11 p.m. the night before.',
      ['June 19 = 2024-06-19', '11 p.m. the night before = 2024-06-18T23:00'],
    ],
    [
      '2025-03-14',
      'It fell on June 19. The bridge went on the evening of the 17th.',
      ['June 19 = 2024-06-19', 'the evening of the 17th = 2024-06-17TEV'],
    ],
    ['2025-03-14', 'The opening night on 8 February was sold out.', ['8 February = 2025-02-08']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('“as early as May”', () => {
  test.each([['2025-03-14', 'He could be released as early as May.', ['May = 2025-05']]])(
    '%s: %s',
    (date, text, expected) => {
      expect(read(text, date)).toEqual(expected)
    },
  )
})

describe('a period with the day that it ends on', () => {
  test.each([
    [
      '2025-08-20',
      'Claims fell in the week ended July 19.',
      ['the week = 2025-07-13/2025-07-19', 'July 19 = 2025-07-19'],
    ],
    ['2025-08-20', 'Claims fell in the week to Aug. 9.', ['the week = 2025-08-03/2025-08-09', 'Aug. 9 = 2025-08-09']],
    [
      '2025-08-20',
      'Calder was floated in July 2014. In the year to the end of March 2024 it made a profit.',
      ['July 2014 = 2014-07', 'the year = P1Y', 'the end of March 2024 = 2024-03'],
    ],
    ['2025-08-20', 'Sales rose in the month ended June 30.', ['the month = P1M', 'June 30 = 2025-06-30']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('the same period of another year', () => {
  test.each([
    ['2025-08-20', 'Sales were up 4% compared with the same month last year.', ['the same month last year = 2024-08']],
    [
      '2025-08-20',
      'Profit rose to $3 billion in the second quarter from $2 billion in the same quarter last year.',
      ['the second quarter = 2025-34', 'the same quarter last year = 2024-34'],
    ],
    [
      '2025-08-20',
      'Sales rose 4% in June from the same month a year ago.',
      ['June = 2025-06', 'the same month a year ago = 2024-06'],
    ],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('a weekday beside a holiday', () => {
  test.each([
    ['2025-07-22', 'School starts the Tuesday after Labor Day.', ['Tuesday after Labor Day = 2025-09-02']],
    ['2025-07-22', 'It was shut on the Thursday before Easter.', ['Thursday before Easter = 2025-04-17']],
    ['2025-07-22', 'It was shut on the Sunday before Easter.', ['Sunday before Easter = 2025-04-13']],
    ['2025-07-22', 'It was shut on the Sunday after Easter.', ['Sunday after Easter = 2025-04-27']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('parts of a day and of a month', () => {
  test.each([
    ['2025-07-22', 'By Sunday lunchtime the rain had stopped.', ['Sunday lunchtime = 2025-07-20TMI']],
    ['2025-07-22', 'It fell by lunchtime on Monday.', ['lunchtime on Monday = 2025-07-21TMI']],
    ['2025-10-29', 'Sales rose in the quarter to end-September.', ['the quarter = 2025-35', 'end-September = 2025-09']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

test('the driest March, the warmest spring, and since the February of last year', () => {
  expect(read('It was the driest March and the warmest spring since 1893.', '2025-05-20')).toEqual([
    'March = 2025-03',
    'spring = 2025-21',
    '1893 = 1893/..',
  ])
  expect(read('They are the fewest since the February of last year.', '2025-05-20')).toEqual([
    'February of last year = 2024-02/..',
  ])
})

test('what is not done until a day is done on it', () => {
  expect(read('It was shut on Monday and did not reopen until Tuesday.', '2025-03-20')).toEqual([
    'Monday = 2025-03-17',
    'Tuesday = 2025-03-18',
  ])
  expect(read('They did not meet until May 14.', '2025-07-22')).toEqual(['May 14 = 2025-05-14'])
  expect(read('The road will be shut until October.', '2025-07-22')).toEqual(['October = ../2025-10'])
})

test('“the year-ago quarter” is that of the quarter spoken of, however far behind', () => {
  const idle = 'It sells lifts. '.repeat(12)
  expect(
    read(
      `Profit rose in the second quarter. ${idle}A target was set in 2022. In the year-ago quarter it had a loss.`,
    ).at(-1),
  ).toBe('the year-ago quarter = 2023-34')
})
