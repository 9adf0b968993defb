import { expect, test } from 'vitest'
import { read } from './read.js'

/** What is counted off from the day of writing, 10 July 2024, a Wednesday, or from what was spoken of. */
test.each([
  ['They will meet on Thursday of next week.', ['Thursday of next week = 2024-07-18']],
  ['They will meet on Thursday next week.', ['Thursday next week = 2024-07-18']],
  ['They met on Monday of last week.', ['Monday of last week = 2024-07-01']],
  ['They met last week on Monday.', ['last week on Monday = 2024-07-01']],
  ['They meet on Friday this week.', ['Friday this week = 2024-07-12']],
  [
    'It will be shut from Monday to Thursday next week.',
    ['Monday = 2024-07-15/2024-07-18', 'Thursday next week = 2024-07-15/2024-07-18'],
  ],
  [
    'The talks were held Monday through Wednesday last week.',
    ['Monday = 2024-07-01/2024-07-03', 'Wednesday last week = 2024-07-01/2024-07-03'],
  ],
  ['They met last week. On Monday they left.', ['last week = 2024-07-01/2024-07-07', 'Monday = 2024-07-08']],
  ['The hearing was put off until Tuesday week.', ['Tuesday week = ../2024-07-23']],
  ['The sale is on Saturday week.', ['Saturday week = 2024-07-20']],
  ['He will be back a week on Tuesday.', ['a week on Tuesday = 2024-07-23']],
  ['By the end of the decade the firm hopes to make cars here.', ['the end of the decade = 202X']],
  ['It will close by the end of the century.', ['the end of the century = 20XX']],
  ['It was sold half a century ago.', ['half a century ago = 1974']],
  ['It was sold a quarter of a century ago.', ['a quarter of a century ago = 1999']],
  ['It was sold a quarter-century ago.', ['a quarter-century ago = 1999']],
  ['It was sold half a decade ago.', ['half a decade ago = 2019']],
  ['It was sold half a year ago.', ['half a year ago = 2024-01']],
  ['It was sold in 1950 and reopened half a century later.', ['1950 = 1950', 'half a century later = 2000']],
  [
    'It was seen in the 1930s and declared extinct half a century later.',
    ['the 1930s = 193X', 'half a century later = XXXX'],
  ],
  ['The mill burned down two summers ago.', ['two summers ago = 2022-22']],
  ['The mill burned down three winters ago.', ['three winters ago = 2021-24']],
  ['A warning remains in place until noon on Saturday.', ['noon on Saturday = 2024-07-13T12:00']],
  ['He will stay free until the appeal is heard, probably in the spring.', ['the spring = 2025-21']],
  ['Bugs made it hard for the firm to meet demand well into the winter.', ['the winter = 2023-24']],
  ['The bridge will open in the spring.', ['the spring = 2025-21']],
  ['He was killed by rebels, probably in May.', ['May = 2024-05']],
  ['Schools will stay closed on Friday.', ['Friday = 2024-07-12']],
  [
    'Trains will not run before Monday. Schools will stay shut for the rest of the week.',
    ['Monday = 2024-07-15', 'the week = 2024-07-08/2024-07-14'],
  ],
  ['The council has until noon on Friday to act.', ['noon on Friday = 2024-07-12T12:00']],
  ['The shop will open the day before Thanksgiving.', ['the day before Thanksgiving = 2024-11-27']],
  ['It reopened the day after Boxing Day.', ['the day after Boxing Day = 2023-12-27']],
  ['The school opened in the autumn term of 2019.', ['the autumn term of 2019 = 2019-23']],
  ['The vote had been set for the second Tuesday of August.', ['the second Tuesday of August = 2024-08-13']],
  ['The premier called an election for Thursday 12 December.', ['Thursday 12 December = 2024-12-12']],
  [
    'It happened between midnight and 4 a.m. on Sunday.',
    ['midnight = 2024-07-07T00:00', '4 a.m. on Sunday = 2024-07-07T04:00'],
  ],
  [
    'It is shut from 2 p.m. to 4 p.m. on Dec. 24, 2024.',
    ['2 p.m. = 2024-12-24T14:00', '4 p.m. on Dec. 24, 2024 = 2024-12-24T16:00'],
  ],
  ['It fell in June, and in the same month of 2021.', ['June = 2024-06', 'the same month of 2021 = 2021-06']],
  ['They arrived on the last day of August 2023.', ['the last day of August 2023 = 2023-08-31']],
  ['It left at 07:15 hrs on Monday.', ['07:15 hrs on Monday = 2024-07-08T07:15']],
  ['At 9:30 on May 3 it crashed.', ['9:30 on May 3 = 2024-05-03T09:30']],
  ['The last two weeks before Christmas 2022 were cold.', ['The last two weeks = P2W', 'Christmas 2022 = 2022-12-25']],
  ['It was shut for six days after Easter 2024.', ['six days = P6D', 'Easter 2024 = 2024-03-31']],
  ["Monday's strike will halt all trains.", ['Monday = 2024-07-15']],
  ['If the deal is approved on Thursday, work could begin in March.', ['Thursday = 2024-07-11', 'March = 2025-03']],
  ['The draw takes place on Monday at 7pm.', ['Monday at 7pm = 2024-07-15T19:00']],
  ['It ends with the 2026-27 school year.', ['2026 = 2026/2027', '27 = 2026/2027']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
