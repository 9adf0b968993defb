import { describe, expect, test } from 'vitest'
import { read } from './read.js'

describe('so many years ago today', () => {
  test.each([
    ['2025-03-14', 'Fifty years ago today, the last helicopter left Saigon.', ['Fifty years ago today = 1975-03-14']],
    ['2025-03-14', 'The couple married 25 years ago this week.', ['25 years ago this week = 2000-03-13/2000-03-19']],
    ['2025-03-14', 'Ten years ago this month, the mill burned down.', ['Ten years ago this month = 2015-03']],
    ['2025-03-14', 'A year ago Thursday, the bridge collapsed.', ['A year ago Thursday = 2024-03-13']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('weeks from a weekday', () => {
  test.each([
    ['2025-03-14', 'The board will meet a week from Monday.', ['a week from Monday = 2025-03-24']],
    ['2025-03-14', 'Two weeks from Sunday, the team will play.', ['Two weeks from Sunday = 2025-03-30']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('“the following March” is of the year after the one spoken of', () => {
  test.each([
    [
      '2025-03-14',
      'It was founded in 2008. The following March it opened.',
      ['2008 = 2008', 'The following March = 2009-03'],
    ],
    [
      '2025-03-14',
      'It was bought in late 2023. The deal closed the following April.',
      ['late 2023 = 2023', 'the following April = 2024-04'],
    ],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('“this winter” is the one under way or just over', () => {
  test.each([
    ['2026-01-05', 'The lake froze this winter.', ['this winter = 2025-24']],
    ['2025-03-17', 'Rain fell this winter.', ['this winter = 2024-24']],
    ['2025-10-14', 'Rain will fall this winter.', ['this winter = 2025-24']],
    ['2025-03-17', 'The party met before its convention this summer.', ['this summer = 2025-22']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('what is more than a year ago', () => {
  test.each([
    ['2025-08-20', 'Sales were 12% more than a year earlier.', ['a year earlier = 2024']],
    ['2025-08-20', 'It rose more than two years ago.', ['more than two years ago = 2023']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('the year that leads its clause', () => {
  test.each([
    ['2025-03-17', 'In 1994 he moved to London in May.', ['1994 = 1994', 'May = 1994-05']],
    ['2025-03-14', '2021: The office begins an inquiry in April.', ['2021 = 2021', 'April = 2021-04']],
    ['2025-03-14', 'In 2023, sales rose 4%, the firm said in February.', ['2023 = 2023', 'February = 2025-02']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('“that year” is not the one of writing', () => {
  test.each([
    [
      '2025-08-20',
      'Sales collapsed in 2020. A report released in May said 300 shops closed that year.',
      ['2020 = 2020', 'May = 2025-05', 'that year = 2020'],
    ],
    ['2025-08-20', 'He resigned in June, having joined that year.', ['June = 2025-06', 'that year = 2025']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('what figures are compared with is not what is spoken of', () => {
  test.each([
    [
      '2025-08-20',
      'Prices in July rose 2% from June and 4% from a year earlier.',
      ['July = 2025-07', 'June = 2025-06', 'a year earlier = 2024-07'],
    ],
    [
      '2025-08-20',
      'Retail sales in July rose 0.5% from the previous month and 3.9% from a year earlier.',
      ['July = 2025-07', 'the previous month = 2025-06', 'a year earlier = 2024-07'],
    ],
    [
      '2025-08-20',
      'The margin was its highest since the second quarter of 2021. Net debt was $7.2 billion at the end of the quarter.',
      ['the second quarter of 2021 = 2021-34/..', 'the end of the quarter = 2025-34'],
    ],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('“not until” dates what it says', () => {
  test.each([
    ['2025-03-14', 'It was not until 2006 that work began.', ['2006 = 2006']],
    ['2025-03-14', 'It was shut until 2006.', ['2006 = ../2006']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('a day of writing stays one in a story of old days', () => {
  test.each([
    [
      '2025-03-14',
      'The dam gave way on 11 August 1975. An inquiry found in 1977 that leaks dated from 1969. Pym wrote a letter on 2 May 1975. He was promoted in 1978 and died in 1991.\n\nA garden will be opened tomorrow.',
      [
        '11 August 1975 = 1975-08-11',
        '1977 = 1977',
        '1969 = 1969',
        '2 May 1975 = 1975-05-02',
        '1978 = 1978',
        '1991 = 1991',
        'tomorrow = 2025-03-15',
      ],
    ],
    [
      '2025-03-14',
      'It opened in May 1887, shut in June 1899, closed in August 1961, burned in May 1985 and reopened in July 1989. It burned on 3 May 1991.\n\nLast month the firm bought it. It had closed in June.',
      [
        'May 1887 = 1887-05',
        'June 1899 = 1899-06',
        'August 1961 = 1961-08',
        'May 1985 = 1985-05',
        'July 1989 = 1989-07',
        '3 May 1991 = 1991-05-03',
        'Last month = 2025-02',
        'June = 1991-06',
      ],
    ],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('a whole night, and what is no season', () => {
  test.each([
    ['2025-03-14', 'Fighters overran the town overnight, hours after a truce expired.', ['overnight = 2025-03-14TNI']],
    ['2025-03-14', 'She said that winter storms were likely.', []],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('the day on which it was said is not what the text goes on to speak of', () => {
  test.each([
    [
      '2025-12-02',
      'The jet ran off a runway late Sunday, investigators said Tuesday. It left its gate at 9:52 p.m. A team arrived the next morning.',
      [
        'late Sunday = 2025-11-30',
        'Tuesday = 2025-12-02',
        '9:52 p.m. = 2025-11-30T21:52',
        'the next morning = 2025-12-01TMO',
      ],
    ],
    [
      '2025-12-02',
      'Officials said on Monday that two men were held. The next day both were freed.',
      ['Monday = 2025-12-01', 'The next day = 2025-12-02'],
    ],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

test('“the prior quarter” is the one before the quarter spoken of, not before its last day', () => {
  expect(read('Sales rose in the second quarter ended June 29. They had fallen in the prior quarter.').at(-1)).toBe(
    'the prior quarter = 2024-33',
  )
})

describe('nor is the date of an aside, or of the last record', () => {
  test.each([
    [
      '2025-02-26',
      'The levy rises on 1 April. Grants, last raised in October 2024, follow two months later.',
      ['1 April = 2025-04-01', 'October 2024 = 2024-10', 'two months later = 2025-06'],
    ],
    [
      '2025-02-26',
      'The rand was at its strongest since Friday, after touching 18.71 the previous evening.',
      ['Friday = 2025-02-21/..', 'the previous evening = 2025-02-25TEV'],
    ],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('a participle behind a comma is no aside where the story goes on from it', () => {
  test.each([
    ['Hall, 42, retired in May 2019. A year later he was back.', 'A year later = 2020'],
    ['The firm, based in Rome, opened in 2011. The next year it shut.', 'The next year = 2012'],
    ['Lee, arrested on June 3, was freed the next day.', 'the next day = 2024-06-04'],
    ['Lee was held on May 2. Hall, arrested on June 3, was freed the next day.', 'the next day = 2024-06-04'],
    ['Hall, elected mayor in 2015, quit the following year.', 'the following year = 2016'],
    ['The bridge, near Hull, collapsed on June 3. It reopened a week later.', 'a week later = 2024-06-10/2024-06-16'],
    ['Hall, who was elected mayor in 2015, quit the following year.', 'the following year = 2016'],
    ['She replaced Hall, who retired in 2019. A year later she left.', 'A year later = 2020'],
    ['She met Teale, who was born in 1931. A year later she left.', 'A year later = XXXX'],
    ['Teale, who was born in 1931, left. A year later he died.', 'A year later = XXXX'],
    ['In 2011 the firm opened. Its plant, built in 1974, closed two years later.', 'two years later = 2013'],
    ['The law, passed in 2019, was struck down the next year.', 'the next year = 2020'],
  ])('%s', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected)
  })
})
