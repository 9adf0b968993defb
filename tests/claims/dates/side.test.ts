import { describe, expect, test } from 'vitest'
import { read } from './read.js'

describe('a month or day whose own verb is in the past is gone by, however near the next one', () => {
  test.each([
    ['2025-03-14', 'She died in April.', ['April = 2024-04']],
    ['2025-03-14', 'The club promised to honour the deal agreed in April.', ['April = 2024-04']],
    ['2025-03-14', 'The EU pledged to lift the sanctions it imposed in April.', ['April = 2024-04']],
    ['2025-03-14', 'He was arrested on April 2.', ['April 2 = 2024-04-02']],
    ['2025-03-14', 'He was arrested in Leeds on April 2.', ['April 2 = 2024-04-02']],
    ['2025-03-14', 'The vote was held in April.', ['April = 2024-04']],
    ['2025-03-14', 'The minister said the talks collapsed in April.', ['April = 2024-04']],
    ['2025-03-14', 'The court sat on May 3.', ['May 3 = 2024-05-03']],
    ['2026-01-05', 'He was arrested on Jan. 20.', ['Jan. 20 = 2025-01-20']],
    ['2025-08-20', 'The board in October suspended its forecast.', ['October = 2024-10']],
    ['2025-09-23', 'She rang me at Christmas.', ['Christmas = 2024-12-25']],
    ['2025-08-17', 'Since announcing in October that he would not run, he has been loyal.', ['October = 2024-10']],
    ['2025-03-14', 'The strike planned in April was called off.', ['April = 2025-04']],
    ['2025-03-14', 'The strike was set to begin in April.', ['April = 2025-04']],
    ['2025-03-14', 'He is to be sentenced in April.', ['April = 2025-04']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('… and one whose own verb is in the future lies ahead', () => {
  test.each([
    ['2025-08-20', 'They signed it, pledging to release water in March.', ['March = 2026-03']],
    ['2026-01-05', 'She will retire in December.', ['December = 2026-12']],
    ['2025-08-18', 'They are on track to finish in May.', ['May = 2026-05']],
    ['2025-08-18', 'As Election Day nears, he is calm.', ['Election Day = 2025-11-04']],
    ['2026-01-05', 'She retires in December.', ['December = 2026-12']],
    ['2025-03-14', 'The rules take effect on Jan. 1.', ['Jan. 1 = 2026-01-01']],
    ['2026-01-05', 'The court will review a ruling made in December.', ['December = 2025-12']],
    ['2026-01-05', 'The board will discuss the accident in December.', ['December = 2025-12']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('the stop of an abbreviation hides no “will”', () => {
  test.each([
    ['2025-03-14', 'The president will meet Mr. Xi on Tuesday.', ['Tuesday = 2025-03-18']],
    [
      '2025-03-14',
      "A funeral will be held at St. Mary's Church at 11 a.m. Saturday.",
      ['11 a.m. Saturday = 2025-03-15T11:00'],
    ],
    ['2025-03-14', 'The firm will open its No. 2 plant on Tuesday.', ['Tuesday = 2025-03-18']],
    ['2025-03-14', 'They will meet in Washington, D.C., on Tuesday.', ['Tuesday = 2025-03-18']],
    [
      '2025-03-14',
      'The summit will be held in Belém, Brazil, from 10 to 21 November.',
      ['10 = 2025-11-10/2025-11-21', '21 November = 2025-11-10/2025-11-21'],
    ],
    ['2025-03-14', 'He met Mr. Xi in Washington, D.C., on Tuesday.', ['Tuesday = 2025-03-11']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('what a timetable says in the present', () => {
  test.each([
    ['2025-03-14', 'Liverpool host Arsenal on Sunday.', ['Sunday = 2025-03-16']],
    ['2025-03-14', 'England face Wales on Saturday.', ['Saturday = 2025-03-15']],
    ['2025-03-14', 'She said the funeral, on Sunday, would be private.', ['Sunday = 2025-03-16']],
    ['2025-03-14', 'The two sides face each other on Sunday.', ['Sunday = 2025-03-16']],
    ['2025-03-14', 'On Sunday the two clubs meet in the final.', ['Sunday = 2025-03-16']],
    ['2025-03-14', 'On Sunday the two clubs met in the final.', ['Sunday = 2025-03-09']],
    ['2025-03-14', 'At noon on Sunday the ban begins.', ['noon on Sunday = 2025-03-16T12:00']],
    ['2025-03-14', 'The firm reports annual results on Sunday.', ['Sunday = 2025-03-16']],
    ['2025-03-14', 'He is back in court on Sunday.', ['Sunday = 2025-03-16']],
    ['2026-01-05', 'The Chiefs play the Bills on Sunday.', ['Sunday = 2026-01-11']],
    ['2025-09-23', 'They travel to Leeds on Sunday.', ['Sunday = 2025-09-28']],
    ['2025-09-23', 'The band play Leeds on Saturday.', ['Saturday = 2025-09-27']],
    [
      '2025-03-14',
      'He was arrested on Monday and appears in court on Wednesday.',
      ['Monday = 2025-03-10', 'Wednesday = 2025-03-19'],
    ],
    ['2025-03-14', 'Voters go to the polls on Nov. 4.', ['Nov. 4 = 2025-11-04']],
    ['2025-03-14', 'The clocks go back on the last Sunday in October.', ['the last Sunday in October = 2025-10-26']],
    ['2025-09-23', 'We have a big game on Sunday.', ['Sunday = 2025-09-28']],
    ['2025-09-23', 'The semi-final is in Leeds on Sunday.', ['Sunday = 2025-09-28']],
    ['2025-03-14', 'The match kicks off at 20:00 GMT on Saturday.', ['20:00 GMT on Saturday = 2025-03-15T20:00']],
    ['2025-10-22', 'The deadline to do so is 5 p.m. Monday.', ['5 p.m. Monday = 2025-10-27T17:00']],
    ['2025-10-22', 'The hearing is at 9 a.m. Monday.', ['9 a.m. Monday = 2025-10-27T09:00']],
    [
      '2025-03-14',
      'Passengers were told to travel before 6 p.m. on Tuesday.',
      ['6 p.m. on Tuesday = 2025-03-18T18:00'],
    ],
    ['2025-03-14', 'The vote on Tuesday was close.', ['Tuesday = 2025-03-11']],
    ['2025-03-14', 'The Senate vote on Tuesday failed.', ['Tuesday = 2025-03-11']],
    ['2025-03-14', 'The Texas vote on Tuesday was close.', ['Tuesday = 2025-03-11']],
    ['2025-03-14', 'The start of the trial on Monday drew crowds.', ['Monday = 2025-03-10']],
    ['2025-03-14', 'Stocks end lower on Thursday.', ['Thursday = 2025-03-13']],
    ['2025-03-14', 'Voters leave a polling place in Kenosha on Tuesday.', ['Tuesday = 2025-03-11']],
    ['2025-03-14', 'Members face charges over Monday’s protest.', ['Monday = 2025-03-10']],
    ['2025-03-14', 'It could bring 10.5 inches of rain before it hits Cuba on Saturday.', ['Saturday = 2025-03-15']],
    ['2025-03-14', 'The clubs met on Sunday.', ['Sunday = 2025-03-09']],
    ['2025-03-14', 'She did not play on Sunday.', ['Sunday = 2025-03-09']],
    ['2025-03-14', 'He watched Liverpool host Arsenal on Sunday.', ['Sunday = 2025-03-09']],
    ['2025-03-14', 'The officials visit to Rome on Monday was short.', ['Monday = 2025-03-10']],
    ['2025-03-14', 'We had a big game on Sunday.', ['Sunday = 2025-03-09']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('what is arranged, wanted, feared or ordered', () => {
  test.each([
    ['2025-03-14', 'She is up for re-election in November.', ['November = 2025-11']],
    ['2025-03-14', 'He is leaving the club in December.', ['December = 2025-12']],
    ['2025-01-13', 'She is getting married in June.', ['June = 2025-06']],
    ['2025-03-13', 'They have booked a week in Tenerife in May.', ['a week = P1W', 'May = 2025-05']],
    ['2025-03-17', 'A verdict is expected in early May.', ['early May = 2025-05']],
    ['2025-10-22', 'He said he expected a decision before Christmas.', ['Christmas = 2025-12-25']],
    ['2025-10-22', 'He told MPs he wanted the work finished by Christmas.', ['Christmas = 2025-12-25']],
    [
      '2025-10-22',
      'They asked for options by their next summit on Dec. 18-19.',
      ['Dec. 18 = 2025-12-18/2025-12-19', '19 = 2025-12-18/2025-12-19'],
    ],
    ['2025-07-02', 'He warned of tax rises in the autumn.', ['the autumn = 2025-23']],
    ['2025-07-02', 'Ministers said cuts in the autumn were likely.', ['the autumn = 2025-23']],
    ['2025-03-14', 'The judge ordered Smith to return on June 12.', ['June 12 = 2025-06-12']],
    ['2025-03-14', 'The judge set a trial date of June 12.', ['June 12 = 2025-06-12']],
    [
      '2025-03-14',
      'Parliament voted on Thursday to hold elections in June.',
      ['Thursday = 2025-03-13', 'June = 2025-06'],
    ],
    ['2025-03-14', 'The mayor called on Monday for a vote in May.', ['Monday = 2025-03-10', 'May = 2025-05']],
    ['2025-03-14', 'The bill could be passed in June.', ['June = 2025-06']],
    [
      '2025-03-14',
      'He faces up to 20 years in prison when he is sentenced on June 12.',
      ['up to 20 years = P20Y', 'June 12 = 2025-06-12'],
    ],
    ['2025-03-14', 'Storm to hit Florida on Thursday', ['Thursday = 2025-03-20']],
    ['2025-03-14', 'From Monday, drivers must pay £15.', ['Monday = 2025-03-17']],
    ['2025-03-14', 'Police are investigating a fire in November.', ['November = 2024-11']],
    ['2025-03-14', 'He is accused of stealing the car in November.', ['November = 2024-11']],
    ['2025-03-14', 'Smoke could be seen on Monday.', ['Monday = 2025-03-10']],
    ['2025-03-14', 'He could not be reached on Sunday.', ['Sunday = 2025-03-09']],
    ['2025-03-14', 'According to police on Monday, he fled.', ['Monday = 2025-03-10']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('a chance, or what must be done first, is of a day to come', () => {
  test.each([
    ['2025-05-07', 'There is a 20% chance of showers on Monday.', ['Monday = 2025-05-12']],
    ['2025-05-07', 'Levels could rise before they peak on Monday.', ['Monday = 2025-05-12']],
    ['2025-05-07', 'Rain could arrive before the match on Sunday.', ['Sunday = 2025-05-11']],
    ['2025-05-07', 'There was a chance of showers on Monday.', ['Monday = 2025-05-05']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('what was done by a day is done', () => {
  test.each([
    ['2025-03-14', 'The fire was put out by Thursday.', ['Thursday = 2025-03-13']],
    ['2025-03-14', 'The fire was under control by Wednesday evening.', ['Wednesday evening = 2025-03-12TEV']],
    ['2025-03-14', 'He was told to leave by Thursday.', ['Thursday = 2025-03-20']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('what nobody plans has happened', () => {
  test.each([
    [
      '2025-03-14',
      "Real Madrid will play Atletico on Wednesday after Tuesday's draw.",
      ['Wednesday = 2025-03-19', 'Tuesday = 2025-03-11'],
    ],
    [
      '2025-03-14',
      "The council will meet on Tuesday to discuss Sunday's attack.",
      ['Tuesday = 2025-03-18', 'Sunday = 2025-03-09'],
    ],
    ['2025-03-14', "They will discuss Sunday's match.", ['Sunday = 2025-03-16']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('a day that is itself the subject', () => {
  test.each([
    ['2025-03-14', 'Sunday will be cooler.', ['Sunday = 2025-03-16']],
    ['2025-03-14', 'Monday brings more rain.', ['Monday = 2025-03-17']],
    ['2025-03-14', "Sunday's final will be played in Rome.", ['Sunday = 2025-03-16']],
    ['2025-03-14', "Monday's ruling will be appealed.", ['Monday = 2025-03-10']],
    ['2025-03-14', "Monday's ruling will affect millions.", ['Monday = 2025-03-10']],
    ['2025-03-14', "Monday's rate rise will affect borrowers.", ['Monday = 2025-03-10']],
    ['2025-03-14', "Monday's walkout will affect trains.", ['Monday = 2025-03-17']],
    ['2025-03-14', 'Monday was the hottest day.', ['Monday = 2025-03-10']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('what opens, comes out or is held in a month to come', () => {
  test.each([
    ['2025-03-14', 'The election in November will be close.', ['November = 2025-11']],
    ['2025-03-14', 'Elections are in November.', ['November = 2025-11']],
    ['2025-03-14', 'The album is released on 12 June.', ['12 June = 2025-06-12']],
    ['2025-03-14', 'The ban comes in on Oct. 1.', ['Oct. 1 = 2025-10-01']],
    ['2025-03-14', 'Tolls go up on Nov. 1.', ['Nov. 1 = 2025-11-01']],
    ['2025-03-14', 'The show airs Tuesday at 9 p.m. on ABC.', ['Tuesday at 9 p.m. = 2025-03-18T21:00']],
    ['2025-03-14', 'It was in November that he left.', ['November = 2024-11']],
    ['2025-03-14', 'The album was released on 12 June.', ['12 June = 2024-06-12']],
    ['2025-03-14', 'The ruling made in November will be appealed.', ['November = 2024-11']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('what figures were at is behind, what had been due may be ahead', () => {
  test.each([
    [
      '2025-10-29',
      'Prices rose 7% in August, down from 7.5% in July and a peak of 10.1% in February.',
      ['August = 2025-08', 'July = 2025-07', 'February = 2025-02'],
    ],
    ['2025-10-29', 'Inflation is below a peak of 10.1% in February.', ['February = 2025-02']],
    ['2025-10-29', 'A cap that had been due to lapse in December was extended.', ['December = 2025-12']],
    ['2025-10-29', 'He had been due to appear on October 13 but fell ill.', ['October 13 = 2025-10-13']],
    [
      '2025-05-20',
      'The council voted to raise rates effective July 1, the start of the fiscal year.',
      ['July 1 = 2025-07-01', 'the start of the fiscal year = 2025'],
    ],
    ['2024-10-10', 'A judge set a March 3 trial date.', ['March 3 = 2025-03-03']],
    [
      '2024-10-10',
      'The hearing, which had been set for Sept. 18, was pushed to Nov. 26.',
      ['Sept. 18 = 2024-09-18', 'Nov. 26 = 2024-11-26'],
    ],
    [
      '2024-10-10',
      'The season starts Oct. 22, with the winter break from Feb. 14.',
      ['Oct. 22 = 2024-10-22', 'Feb. 14 = 2025-02-14'],
    ],
    ['2025-05-20', 'The vote on Friday will be close.', ['Friday = 2025-05-23']],
    ['2025-05-20', 'The ruling on Friday will be appealed.', ['Friday = 2025-05-16']],
    ['2025-11-18', 'He was released on bail until mid-January.', ['mid-January = ../2026-01']],
    [
      '2025-11-18',
      'The budget for 2026-27 was set in March.',
      ['2026 = 2026/2027', '27 = 2026/2027', 'March = 2025-03'],
    ],
    ['2025-11-18', 'Talks broke down in the run-up to Friday’s summit.', ['Friday = 2025-11-21']],
    ['2025-11-18', 'The hearing continues on Wednesday.', ['Wednesday = 2025-11-19']],
    ['2025-11-18', 'The anniversary falls on Sunday.', ['Sunday = 2025-11-23']],
    ['2025-11-18', 'Friday marks a year since the crash.', ['Friday = 2025-11-21', 'a year = P1Y']],
    [
      '2025-11-18',
      'The House returns next week and could vote as early as Tuesday.',
      ['next week = 2025-11-24/2025-11-30', 'Tuesday = 2025-11-25'],
    ],
    [
      '2025-11-18',
      'The ruling is due by next week but could come as early as Thursday.',
      ['next week = 2025-11-24/2025-11-30', 'Thursday = 2025-11-20'],
    ],
    ['2025-10-29', 'The hearing has been listed for June 9.', ['June 9 = 2026-06-09']],
    ['2025-02-26', '“Come July, someone will have to pay,” he said.', ['July = 2025-07']],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('a date with no verb of its own has that of the one before it', () => {
  test.each([
    [
      '2025-11-18',
      'The branch would close Jan. 31, followed by Millbrook at the end of March and Dunn Street in May.',
      ['Jan. 31 = 2026-01-31', 'the end of March = 2026-03', 'May = 2026-05'],
    ],
    ['2025-11-18', 'The branch closed in January and Dunn Street in March.', ['January = 2025-01', 'March = 2025-03']],
    [
      '2025-11-18',
      'The father will leave at noon (11 a.m. GMT Thursday).',
      ['noon = 2025-11-20T12:00', '11 a.m. GMT Thursday = 2025-11-20T11:00'],
    ],
  ])('%s: %s', (date, text, expected) => {
    expect(read(text, date)).toEqual(expected)
  })
})

describe('what looks like a timetable, or a will, and is of what is past', () => {
  test.each([
    ['Chinese ships on Tuesday fired at a boat.', '2024-07-09'],
    ['The Pentagon said two test launches on Tuesday failed.', '2024-07-09'],
    ['Missile launches by the North on Sunday drew protests.', '2024-07-07'],
    ['The probe launches on Tuesday.', '2024-07-16'],
    ['The phone ships on Friday.', '2024-07-12'],
    ['The talks on Friday could not break the deadlock.', '2024-07-05'],
    ['The vote on Sunday could have sunk the plan.', '2024-07-07'],
    ['The election on Sunday is likely to have been rigged.', '2024-07-07'],
    ['The game on Sunday will live long in the memory.', '2024-07-07'],
    ['The game on Sunday will be remembered for years.', '2024-07-07'],
    ['The vote on Sunday will be close.', '2024-07-14'],
    ['The election on Sunday is likely to be close.', '2024-07-14'],
  ])('%s', (text, expected) => {
    expect(read(text)[0]).toBe(`${/\w+day/.exec(text)} = ${expected}`)
  })
})

describe('a quarter that began, a day that was set and missed', () => {
  test.each([
    ['In the quarter beginning April 1 sales rose.', 'April 1 = 2024-04-01'],
    ['Fares rise beginning Sept. 1.', 'Sept. 1 = 2024-09-01'],
    ['Nasa had set a May 3 launch date.', 'May 3 = 2024-05-03'],
    ['Nasa set a March 3 launch date but missed it.', 'March 3 = 2024-03-03'],
    ['The judge set a May 3 trial date and dropped one charge.', 'May 3 = 2025-05-03'],
    ['Nasa set a May 3 launch date.', 'May 3 = 2025-05-03'],
  ])('%s', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected)
  })
})

describe('“next week” is not the week of another clause', () => {
  test.each([
    ['The bank reports next week; the Fed will release its minutes on Thursday.', 'Thursday = 2024-07-11'],
    ['The bank reports next week, and the Fed will release its minutes on Thursday.', 'Thursday = 2024-07-11'],
    ['The bank reports next week, and analysts will look at it on Thursday.', 'Thursday = 2024-07-11'],
    ['The bank reports next week, but will meet on Thursday.', 'Thursday = 2024-07-11'],
    ['The House returns next week and could vote as early as Tuesday.', 'Tuesday = 2024-07-16'],
    ['The House returns next week, and could vote on Thursday.', 'Thursday = 2024-07-18'],
  ])('%s', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected)
  })
})
