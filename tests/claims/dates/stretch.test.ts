import { describe, expect, test } from 'vitest'
import { read } from './read.js'

describe('what is put off ends in what is to come', () => {
  test.each([
    ['2025-03-14', 'The launch was pushed back to Thursday.', ['Thursday = 2025-03-20']],
    ['2025-03-14', 'The hearing was postponed to June 12.', ['June 12 = 2025-06-12']],
    ['2025-05-07', 'Rain is pushing the launch to no earlier than Saturday.', ['Saturday = 2025-05-10']],
    [
      '2025-01-13',
      'The council on Tuesday tabled the plan until April 8.',
      ['Tuesday = 2025-01-07', 'April 8 = ../2025-04-08'],
    ],
    [
      '2025-03-14',
      'NASA delayed the launch from Tuesday to Thursday.',
      ['Tuesday = 2025-03-18', 'Thursday = 2025-03-20'],
    ],
    ['2025-03-14', 'The vote was put off to May 18.', ['May 18 = 2025-05-18']],
    ['2025-03-14', 'The vote was moved from May 4 to May 18.', ['May 4 = 2025-05-04', 'May 18 = 2025-05-18']],
    ['2025-03-14', 'He was moved to tears on Sunday.', ['Sunday = 2025-03-09']],
    ['2025-03-14', 'She moved to Leeds in May.', ['May = 2024-05']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('both ends of a stretch are on one side, in order', () => {
  test.each([
    [
      '2024-09-24',
      'The governor has declared three days of mourning from Tuesday to Thursday.',
      ['three days = P3D', 'Tuesday = 2024-09-24/2024-09-26', 'Thursday = 2024-09-24/2024-09-26'],
    ],
    [
      '2024-09-24',
      'Talks were held from Tuesday to Thursday.',
      ['Tuesday = 2024-09-17/2024-09-19', 'Thursday = 2024-09-17/2024-09-19'],
    ],
    [
      '2025-03-14',
      'The exhibition runs from 10 April to 31 August.',
      ['10 April = 2025-04-10/2025-08-31', '31 August = 2025-04-10/2025-08-31'],
    ],
    [
      '2025-06-14',
      'The exhibition runs from 10 April to 31 August.',
      ['10 April = 2025-04-10/2025-08-31', '31 August = 2025-04-10/2025-08-31'],
    ],
    ['2025-03-14', 'The season runs from April to October.', ['April = 2025-04/2025-10', 'October = 2025-04/2025-10']],
    [
      '2025-03-14',
      'The fair runs Friday to Sunday.',
      ['Friday = 2025-03-14/2025-03-16', 'Sunday = 2025-03-14/2025-03-16'],
    ],
    [
      '2025-03-14',
      'The festival takes place from Thursday to Sunday.',
      ['Thursday = 2025-03-20/2025-03-23', 'Sunday = 2025-03-20/2025-03-23'],
    ],
    [
      '2025-03-14',
      'He was in Rome from Monday to Thursday.',
      ['Monday = 2025-03-10/2025-03-13', 'Thursday = 2025-03-10/2025-03-13'],
    ],
    [
      '2025-03-14',
      'It was open from Wednesday to Saturday.',
      ['Wednesday = 2025-03-05/2025-03-08', 'Saturday = 2025-03-05/2025-03-08'],
    ],
    [
      '2025-03-14',
      'The strike lasted from October to March.',
      ['October = 2024-10/2025-03', 'March = 2024-10/2025-03'],
    ],
    [
      '2025-09-29',
      'There were 3,210 victims between January 1 and September 26.',
      ['January 1 = 2025-01-01/2025-09-26', 'September 26 = 2025-01-01/2025-09-26'],
    ],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})
