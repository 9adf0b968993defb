import { describe, expect, test } from 'vitest'
import { read } from './read.js'

/** Told on Friday, 14 March 2025. */
function told(text: string): string[] {
  return read(text, '2025-03-14')
}

describe('a verb in the present behind one in the past has a day to come', () => {
  test.each([
    ['The truce began on Monday and expires on Sunday.', ['Monday = 2025-03-10', 'Sunday = 2025-03-16']],
    ['Leeds lost on Sunday and face Derby on Tuesday.', ['Sunday = 2025-03-09', 'Tuesday = 2025-03-18']],
    ['Odette formed on Monday and reaches Florida on Sunday.', ['Monday = 2025-03-10', 'Sunday = 2025-03-16']],
    ['Schools closed on Thursday and reopen on Monday.', ['Thursday = 2025-03-13', 'Monday = 2025-03-17']],
    ['Flights were halted Thursday and resume Monday.', ['Thursday = 2025-03-13', 'Monday = 2025-03-17']],
    ['Arsenal beat Spurs on Sunday and host Chelsea on Wednesday.', ['Sunday = 2025-03-09', 'Wednesday = 2025-03-19']],
    ['The show opened in March 2024 and closes in May.', ['March 2024 = 2024-03', 'May = 2025-05']],
    ['Leeds lost to Hull on Sunday but host Derby on Tuesday.', ['Sunday = 2025-03-09', 'Tuesday = 2025-03-18']],
    ['Leeds lost on Sunday but host Lee said no on Tuesday.', ['Sunday = 2025-03-09', 'Tuesday = 2025-03-11']],
    ['The polls closed on Sunday and vote counting began on Monday.', ['Sunday = 2025-03-09', 'Monday = 2025-03-10']],
    ['He met voters on Sunday and business leaders on Monday.', ['Sunday = 2025-03-09', 'Monday = 2025-03-10']],
    ['They lost on Sunday and faced Derby on Tuesday.', ['Sunday = 2025-03-09', 'Tuesday = 2025-03-11']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a decision is of the day behind it, what it decides may be of a month to come', () => {
  test.each([
    ['The board voted 5-2 to close the school on Tuesday.', ['Tuesday = 2025-03-11']],
    ['The firm agreed to sell its unit on Tuesday.', ['Tuesday = 2025-03-11']],
    ['They agreed to meet him on Tuesday.', ['Tuesday = 2025-03-18']],
    ['The board voted to meet again on Tuesday.', ['Tuesday = 2025-03-18']],
    ['The board will vote to close the school on Tuesday.', ['Tuesday = 2025-03-18']],
    ['The board voted Tuesday to close schools on Thursday.', ['Tuesday = 2025-03-11', 'Thursday = 2025-03-20']],
    ['In January the board voted to close the school on Monday.', ['January = 2025-01', 'Monday = 2025-03-17']],
    ['Nurses voted to take action on Thursday.', ['Thursday = 2025-03-20']],
    ['He agreed to plead guilty at a hearing on Thursday.', ['Thursday = 2025-03-20']],
    ['The airline agreed to raise fares on Thursday.', ['Thursday = 2025-03-20']],
    ['The BBC agreed to drop the show on Saturday.', ['Saturday = 2025-03-15']],
    ['Acme agreed to drop its lawsuit on Tuesday.', ['Tuesday = 2025-03-11']],
    ['Boeing agreed to pay the firm $2 million on Tuesday.', ['Tuesday = 2025-03-11']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what is yet to be done comes before what follows it', () => {
  test.each([
    ['The storm is expected to strengthen before it hits Florida on Saturday.', ['Saturday = 2025-03-15']],
    ['It may weaken as it nears Cuba on Sunday.', ['Sunday = 2025-03-16']],
    ['They could go top if they beat Leeds on Sunday.', ['Sunday = 2025-03-16']],
    ['The bank may cut rates when it meets in September.', ['September = 2025-09']],
    ['Lopez faces up to 10 years when sentenced in September.', ['up to 10 years = P10Y', 'September = 2025-09']],
    ['Residents could hear drones before they hit Kyiv on Sunday.', ['Sunday = 2025-03-09']],
    ['Voters could see the map before the primary on Sunday.', ['Sunday = 2025-03-16']],
    ['The court could hear the case before the recess on Monday.', ['Monday = 2025-03-17']],
    ['The team could do without him before the match on Sunday.', ['Sunday = 2025-03-16']],
    ['They could hear shots before the crash on Monday.', ['Monday = 2025-03-10']],
    ['Neighbours could smell gas before the house fire on Monday.', ['Monday = 2025-03-10']],
    ['Residents could hear drones when they hit Kyiv on Sunday.', ['Sunday = 2025-03-09']],
    ['Villagers could only watch before rebels cut power on Saturday.', ['Saturday = 2025-03-08']],
    ['Officials could not say if they won on Sunday.', ['Sunday = 2025-03-09']],
    ['She was expected to win before she fell on Sunday.', ['Sunday = 2025-03-09']],
    ['He was ill when sentenced in September.', ['September = 2024-09']],
    ['If elected in November, she would raise the levy.', ['November = 2025-11']],
    ['If the mayor, elected in November, resigns, a vote follows.', ['November = 2024-11']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a comma or a point within a number ends no clause', () => {
  test.each([
    ['The firm will cut 1,200 jobs on Monday.', ['Monday = 2025-03-17']],
    ['The firm plans to hire 1,200 people in December.', ['December = 2025-12']],
    ['It will bring 4.6 inches of rain on Sunday.', ['Sunday = 2025-03-16']],
    ['He is to make a statement to MPs at 12.30pm on Tuesday.', ['12.30pm on Tuesday = 2025-03-18T12:30']],
    ['It must pay $4.6 million before Sunday.', ['Sunday = 2025-03-16']],
    ['The firm cut 1,200 jobs on Monday.', ['Monday = 2025-03-10']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('"the following" and "the previous" weekday count from the day spoken of', () => {
  test.each([
    [
      'They travel to Leeds on Tuesday and host Derby the following Saturday.',
      ['Tuesday = 2025-03-18', 'the following Saturday = 2025-03-22'],
    ],
    [
      'He was shot on March 3, 2024. He died the following Sunday.',
      ['March 3, 2024 = 2024-03-03', 'the following Sunday = 2024-03-10'],
    ],
    [
      'They met on March 5 after talks the previous Monday.',
      ['March 5 = 2025-03-05', 'the previous Monday = 2025-03-03'],
    ],
    ['It will open the following Tuesday.', ['the following Tuesday = 2025-03-18']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('"before" a court parts no clause', () => {
  test.each([
    ['He will appear before a judge on Monday.', ['Monday = 2025-03-17']],
    ['She is expected to testify before Congress on Tuesday.', ['Tuesday = 2025-03-18']],
    [
      'Two men were charged on Thursday and are due to appear before magistrates on Saturday.',
      ['Thursday = 2025-03-13', 'Saturday = 2025-03-15'],
    ],
    ['He appeared before magistrates on Monday.', ['Monday = 2025-03-10']],
    ['The case came before the court in June.', ['June = 2024-06']],
    ['He left before the judge spoke on Monday.', ['Monday = 2025-03-10']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a noun that ends like a participle is none', () => {
  test.each([
    ['Apple is expected to unveil the phone at an event on Sept. 9.', ['Sept. 9 = 2025-09-09']],
    ['The party will hold a rally in the town on Saturday.', ['Saturday = 2025-03-15']],
    ['Police plan to stage a raid on Saturday.', ['Saturday = 2025-03-15']],
    ['They will sign an agreement in December.', ['December = 2025-12']],
    ['He threatened to run for mayor on Thursday.', ['Thursday = 2025-03-13']],
    ['They were able to open the road on Monday.', ['Monday = 2025-03-10']],
    ['The bank failed to open on Monday.', ['Monday = 2025-03-10']],
    ['Talks expected to begin on Monday may slip.', ['Monday = 2025-03-17']],
    ['The court will review a ruling made in December.', ['December = 2024-12']],
    ['It will repay money spent in December.', ['December = 2024-12']],
    ['They will honour a deal agreed in December.', ['December = 2024-12']],
    ['The couple are expecting their first child in August.', ['August = 2025-08']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a fixture, or none', () => {
  test.each([
    [
      'The champions, beaten by Leeds on Sunday, meet Hull on Wednesday.',
      ['Sunday = 2025-03-09', 'Wednesday = 2025-03-19'],
    ],
    ['Talks between Iran and the US resume on Saturday.', ['Saturday = 2025-03-15']],
    ['Talks between Iran and the US resumed on Saturday.', ['Saturday = 2025-03-08']],
    ['The minister said on Monday that the talks would resume in April.', ['Monday = 2025-03-10', 'April = 2025-04']],
    ['The court said on Monday the trial begins in April.', ['Monday = 2025-03-10', 'April = 2025-04']],
    ['The firm, which on Monday opens a plant, said no.', ['Monday = 2025-03-10']],
    ['He sent his resume on Saturday.', ['Saturday = 2025-03-08']],
    ['Tom Lee, left, and Ann Hall, right, meet the mayor on Sunday.', ['Sunday = 2025-03-09']],
    ['Ann Lee, a cook, and Tom Hall, a nurse, visit the zoo on Sunday.', ['Sunday = 2025-03-09']],
    ['Protesters, some in masks, face the police in Kyiv on Sunday.', ['Sunday = 2025-03-09']],
    ['Firefighters, the last of them, face the flames on Sunday.', ['Sunday = 2025-03-09']],
    ['Leeds, a point behind, meet Hull at Elland Road on Sunday.', ['Sunday = 2025-03-16']],
    ['Germany, the hosts, play Scotland on Saturday.', ['Saturday = 2025-03-15']],
    ['In Leeds, the city, close to 40 people died on Monday.', ['Monday = 2025-03-10']],
    ['He wrote, in a note, host of the show on Monday, that he left.', ['Monday = 2025-03-10']],
    ['The actor, who turns 60 on Tuesday, is well.', ['Tuesday = 2025-03-18']],
    ['She turns 60 in May.', ['May = 2025-05']],
    ['She turned 60 on Tuesday.', ['Tuesday = 2025-03-11']],
    ['Teachers walked out in January and plan further strikes in May.', ['January = 2025-01', 'May = 2025-05']],
    ['Leeds go to Hull on Sunday.', ['Sunday = 2025-03-16']],
    ['Leeds are away to Hull on Sunday.', ['Sunday = 2025-03-16']],
    ['Real Madrid, who visit Getafe on Sunday, are top.', ['Sunday = 2025-03-16']],
    ['The polls close at 8 p.m. on Tuesday.', ['8 p.m. on Tuesday = 2025-03-18T20:00']],
    ['Fox News host Sean Hannity on Tuesday said he was ill.', ['Tuesday = 2025-03-11']],
    ['NBC host Jay Leno in New York on Tuesday.', ['Tuesday = 2025-03-11']],
    ['On Saturday, Liverpool host Arsenal.', ['Saturday = 2025-03-15']],
    ['On Tuesday, the court opens its new term.', ['Tuesday = 2025-03-18']],
    ['On Tuesday, the votes were counted.', ['Tuesday = 2025-03-11']],
    ['On Tuesday the Senate vote failed.', ['Tuesday = 2025-03-11']],
    ['On Tuesday, Fox News host Sean Hannity said no.', ['Tuesday = 2025-03-11']],
    ['Sales in July rose 2% from June.', ['July = 2024-07', 'June = 2024-06']],
    ['Sales in July rose by 3%.', ['July = 2024-07']],
    ['The bill in July led by Labour will be put to a vote.', ['July = 2025-07']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
