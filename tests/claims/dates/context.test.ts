import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extract.js'
import { read } from './read.js'

test('voters go to the polls on a day to come', () => {
  expect(read('Voters go to the polls on Thursday. The inquest is to last two weeks.')).toEqual([
    'Thursday = 2024-07-11',
    'two weeks = P2W',
  ])
})

test('capitals are read as small letters, and a letter that is longer as a small one moves nothing', () => {
  expect(read('İSTANBUL: İki shops shut YESTERDAY, and Two Years Ago, İnan said.')).toEqual([
    'YESTERDAY = 2024-07-09',
    'Two Years Ago = 2022',
  ])
})

test('a month that is somebody’s name too is one where a word of time says so', () => {
  expect(read('Theresa May left in May. May had been ill in April and May.')).toEqual([
    'May = 2024-05',
    'April = 2024-04',
    'May = 2024-05',
  ])
})

test.each([
  ['Sales fell in April. May was worse. May sales fell.', 'April May May'],
  ['It rained in Virginia. June was hot.', 'June'],
  ['He left his wife, Anna. March is next.', 'March'],
  ['Grant May be right? May sales fell. May was worse.', 'May May'],
  ['Theresa May called an election for May, until after May, from May onwards.', 'May May May'],
  ['Theresa May left. Between May and June, she lost the May vote. By May, it was over.', 'May June May May'],
  ['The letter from May reached Theresa May, a vote for May was lost. Sen. March spoke. March left.', ''],
])('months and surnames: %s', (text, months) => {
  const found = read(text).map((date) => date.split(' ')[0])
  expect(found.join(' ')).toBe(months)
})

test('“based in” tells nothing of what is past', () => {
  expect(read('In three weeks’ time, the team based in Leeds face Hull.')).toEqual([
    'three weeks’ time = 2024-07-29/2024-08-04',
  ])
})

test('the days of an occasion are of the year in its name', () => {
  expect(read('The 2026 World Cup will be held from June 11 to July 19.').slice(1)).toEqual([
    'June 11 = 2026-06-11/2026-07-19',
    'July 19 = 2026-06-11/2026-07-19',
  ])
  expect(read('The 2022 campaign, which began in June, was long.').at(-1)).toBe('June = 2024-06')
})

describe('what was spoken of', () => {
  test('“later”, “the next day” and “that year” count from it', () => {
    expect(
      read('It fell on June 19. Two days later it rose. The next day it fell again. It closed that year.'),
    ).toEqual(['June 19 = 2024-06-19', 'Two days later = 2024-06-21', 'The next day = 2024-06-22', 'that year = 2024'])
  })

  test('what was before is told in passing', () => {
    const town = 'The town fell in June 1965, having been taken the year before. It was rebuilt in August.'
    expect(read(town, null)).toEqual(['June 1965 = 1965-06', 'the year before = 1964', 'August = 1965-08'])
  })

  test('a year named between two mentions of another is told in passing, unless it opens its sentence', () => {
    const passing =
      'In May 1975 the army, which was to hold the town until 1976, fled. It fell in July. By 1975 all was lost.'
    expect(read(passing, null)[2]).toBe('July = 1975-07')
    const opening = 'In May 1975 the army fled. In 1974 it had come. It fell in July. By 1975 all was lost.'
    expect(read(opening, null)[2]).toBe('July = 1974-07')
    const pointedAt = 'In May 1975 he spoke of 1974. In July of that year he had fled. By 1975 all was lost.'
    expect(read(pointedAt, null)[2]).toBe('July of that year = 1974-07')
  })

  test('what counts from a year counts from the last one named', () => {
    const hotel =
      'The hotel opened in 2004. It shut in 2019 after a fire. Two years later it reopened. In 2004 it had 40 beds.'
    expect(read(hotel)[2]).toBe('Two years later = 2021')
    const held = 'He was held on June 5. The day before, he had fled. He was freed that day.'
    expect(read(held).at(-1)).toBe('that day = 2024-06-05')
  })

  test('what a story tells of last year, next spring or the days ahead counts from the day of writing', () => {
    const life = [1961, 1963, 1970, 1974, 1981].map((year) => `In May ${year} she wrote a book.`).join(' ')
    const told = `${life} She stopped in June 2018 and moved house in July of last year. A service will be held on 3 August. A film is due next spring. In 1999 she fell ill. She left the next spring.`
    expect(read(told).slice(-5)).toEqual([
      'July of last year = 2023-07',
      '3 August = 2024-08-03',
      'next spring = 2025-21',
      '1999 = 1999',
      'the next spring = 2000-21',
    ])
  })

  test('a story goes on from December into the next year', () => {
    expect(read('The town fell in December 1941. In January it was burnt.', null).at(-1)).toBe('January = 1942-01')
    expect(read('The town fell in August 1941. In January it was burnt.', null).at(-1)).toBe('January = 1941-01')
  })

  test('a story that has named no day has no next one', () => {
    const story = 'The town fell in May 1941. It was burnt the next day, and freed that same evening.'
    expect(read(story, null).slice(1)).toEqual(['the next day = XXXX-XX-XX', 'that same evening = XXXX-XX-XXTEV'])
  })

  test('“a year earlier” beside a quarter is the quarter of the year before, and does not change what is spoken of', () => {
    expect(read('Net rose to $2m in the first quarter from $1m a year earlier. For the quarter, sales fell.')).toEqual([
      'the first quarter = 2024-33',
      'a year earlier = 2023-33',
      'the quarter = 2024-33',
    ])
  })

  test('a period that figures are compared with does not change what is spoken of, and is of no quarter to come', () => {
    expect(
      read('Net rose in the first quarter. In the 2022 period, it fell. Sales fell in the quarter.').slice(1),
    ).toEqual(['the 2022 period = 2022-33', 'the quarter = 2024-33'])
    expect(
      read(
        'Net fell in the second quarter. Losses will last through the third quarter of 2025. In the year-ago period it rose.',
      ).at(-1),
    ).toBe('the year-ago period = 2023-34')
  })

  test('in news a date far behind is not what “later” counts from', () => {
    expect(
      read('It fell on June 19. He spoke. She spoke. They spoke. We spoke. He sat. Two days later it rose.').at(-1),
    ).toBe('Two days later = XXXX-XX-XX')
  })
})

const HISTORY =
  'On September 1, 1939, war broke out. On September 17, 1939, the east was invaded. By June 1940 the west had fallen. ' +
  'In 1941 the war went east. In August 1942 it turned. It ended on May 8, 1945.'

describe('a narrative counts from the date it named last, not from its own day', () => {
  test('a month and a day take the year spoken of', () => {
    expect(read(`${HISTORY} In August the bombs fell. On September 2 it was over.`).slice(-2)).toEqual([
      'August = 1945-08',
      'September 2 = 1945-09-02',
    ])
  })

  test('news that only looks back to years counts from its own day', () => {
    const looks =
      'The party won in 1984, 1988 and 2004, as it had in 1972. It lost in 1992 and 1996. Fares rose in 2012. The tour stops in Salem on June 27. Votes fell last summer.'
    expect(read(looks).slice(-2)).toEqual(['June 27 = 2024-06-27', 'last summer = 2023-22'])
  })

  test('news that names old years counts from its own day', () => {
    expect(read(`${HISTORY} He said so on Friday. It opens next week. It closed yesterday.`)[6]).toBe(
      'Friday = 2024-07-05',
    )
  })

  test('an aside is not what the text goes on to speak of', () => {
    const river =
      'On 3 February 1947 the river froze. Teale, who was born in 1931, was there. The thaw came on 14 March.'
    expect(read(river, null).at(-1)).toBe('14 March = 1947-03-14')
  })

  test('what counts from the day of writing is open where that is not known', () => {
    expect(read('On 3 May 2021 Smith resigned. A plan was filed last week.', null).at(-1)).toBe('last week = XXXX-WXX')
  })

  test('a text without a date of its own keeps what it does not say open', () => {
    expect(read('He resigned on June 19. He will return next month.', null)).toEqual([
      'June 19 = XXXX-06-19',
      'next month = XXXX-XX',
    ])
  })
})

describe('which side of the day of writing', () => {
  test.each([
    ['The court will rule on Friday.', 'Friday = 2024-07-12'],
    ['The court ruled on Friday.', 'Friday = 2024-07-05'],
    ['He wants to end the strike begun Friday.', 'Friday = 2024-07-05'],
    ['On Friday the two sides will meet.', 'Friday = 2024-07-12'],
    ['He said Friday that it will rain.', 'Friday = 2024-07-05'],
    ['It is no way to win going into December.', 'December = 2024-12'],
    ['They have no plans to meet when the bishop speaks in Rome on Friday.', 'Friday = 2024-07-12'],
    ['He was hit when the bus returned to the yard on Friday.', 'Friday = 2024-07-05'],
    ['She went on a tour ahead of voting Friday.', 'Friday = 2024-07-12'],
    ["Shares fell ahead of Friday's report.", 'Friday = 2024-07-12'],
    ['Hall finished ahead of Lee on Friday.', 'Friday = 2024-07-05'],
    ['The tour kicks off January 9 in Salem.', 'January 9 = 2025-01-09'],
    ['He owns 24% of the firm as of November 20.', 'November 20 = 2023-11-20'],
    ['The plan appears like another announced by the ministry in December.', 'December = 2023-12'],
    ['We stand a good chance to win it on Friday.', 'Friday = 2024-07-12'],
    ['He apologized the next day.', 'the next day = XXXX-XX-XX'],
    ['On Thursday, the senator said that he would not seek a recount.', 'Thursday = 2024-07-04'],
    ['On Monday, members of the group he founded will meet.', 'Monday = 2024-07-15'],
    ['On Friday, Mohamed and his father are to travel to Rome.', 'Friday = 2024-07-12'],
    ['She announced a spending plan on Monday.', 'Monday = 2024-07-08'],
    ['They revised their withdrawal plans in December.', 'December = 2023-12'],
    ['The agency plans a vote in March.', 'March = 2025-03'],
    ['They do not want to run against her in March.', 'March = 2025-03'],
    ['Her decision to meet with the bishop in May was wrong.', 'May = 2024-05'],
    ['A referendum set for March will decide it.', 'March = 2025-03'],
    ['The festival returns in March with a new stage.', 'March = 2025-03'],
    ['It would be the third strike since May.', 'May = 2024-05/..'],
    ['A man will be charged over the attack on Saturday.', 'Saturday = 2024-07-06'],
    ['The judge will hear arguments over the three requests Monday.', 'Monday = 2024-07-15'],
    ['The game kicks off at 7 p.m. Saturday.', '7 p.m. Saturday = 2024-07-13T19:00'],
    ['The court gave the firm until Friday to reply.', 'Friday = 2024-07-12'],
    ['The new rules come into force on Friday.', 'Friday = 2024-07-12'],
    ['The ban takes effect Saturday.', 'Saturday = 2024-07-13'],
    ['Funeral services are Saturday.', 'Saturday = 2024-07-13'],
    ["Investors awaited Friday's report.", 'Friday = 2024-07-12'],
    ['Highs are expected to reach 38C (100F) on Friday.', 'Friday = 2024-07-12'],
    ['It is due to lift off at 3:38 p.m. EDT Tuesday.', '3:38 p.m. EDT Tuesday = 2024-07-16T15:38'],
    ['The firm said in May it would close the plant.', 'May = 2024-05'],
    ['By Sunday morning, crews had left.', 'Sunday morning = 2024-07-07TMO'],
    ['The board met and in May it will meet again.', 'May = 2025-05'],
    ['By Sunday a firm based in Rome must pay.', 'Sunday = 2024-07-14'],
    ['It came five days later.', 'five days later = XXXX-XX-XX'],
    ['The election is on Sunday.', 'Sunday = 2024-07-14'],
    ['He stepped down in February.', 'February = 2024-02'],
    ['He stepped down in December.', 'December = 2023-12'],
    ['The storm hit Texas in October.', 'October = 2023-10'],
    ['The Fed cut by half a point in October.', 'October = 2023-10'],
    ['A quake struck the coast in October.', 'October = 2023-10'],
    ['The storm cost insurers $4 billion in October.', 'October = 2023-10'],
    ['He is not expected to return before Friday.', 'Friday = 2024-07-12'],
    ['She left the building after Friday.', 'Friday = 2024-07-05'],
    ['It closed during the last strike, on 18 October.', '18 October = 2023-10-18'],
    ['On 18 October, 150,000 people took part.', '18 October = 2023-10-18'],
    ['Talks resume at 10am on Friday in Rome.', '10am on Friday = 2024-07-12T10:00'],
    ['The firm celebrated its return on Friday.', 'Friday = 2024-07-05'],
    ['The bank may cut rates in October.', 'October = 2024-10'],
    ['It puts a tax cut package to a vote in October.', 'October = 2024-10'],
    ['The plant is expected to open in February.', 'February = 2025-02'],
    ['It must be repaid by December.', 'December = 2024-12'],
  ])('%s', (text, expected) => {
    expect(read(text).map((one) => one.replace('../', ''))).toEqual([expected])
  })
})

describe('the clause says on which side of the day of writing a month lies', () => {
  test.each([
    ['In September, the firm brought in a new chief executive.', 'September = 2023-09'],
    ['The firm changed its name in September.', 'September = 2023-09'],
    ['The firm will change its name in September.', 'September = 2024-09'],
    ['The dividend is payable Sept. 2.', 'Sept. 2 = 2024-09-02'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

test('“the full year” is the one under way', () => {
  expect(read('It hopes to grow until 2027. It forecast a gain for the full year.').at(-1)).toBe('the full year = 2024')
})

test.each([
  ['It left at 9:30 p.m. on Friday and was due at 6 a.m.', '2024-07-06T06:00'],
  ['It sank at 11 p.m. on Friday. At 2:15 a.m. a call came.', '2024-07-06T02:15'],
  ['It sank at 11 p.m. on Friday. It had left at 5 a.m.', '2024-07-05T05:00'],
  ['The show begins at 8 p.m. on Friday. Gates open at 6 a.m.', '2024-07-12T06:00'],
  ['The road will be shut between midnight and 10am.', '2024-07-10T10:00'],
])('a time before dawn behind an evening is of the next morning: %s', (text, last) => {
  expect(read(text).at(-1)?.replace(/.* = /, '')).toBe(last)
})

test('a stretch that begins at midnight begins with the day', () => {
  expect(read('The road will be shut between midnight and 10am.')[0]).toBe('midnight = 2024-07-10T00:00')
})

test('a timeline’s year, alone on its line, is that of the days below it', () => {
  const text = '2010\n\nApril 6: A rig burns.\n\n2011\n\nMarch 3: The firm sues. The suit is settled in December.'
  const { dates } = extract({ source: 'a.txt', format: 'text', text })
  expect(dates.map(({ timex }) => timex)).toEqual(['2010', '2010-04-06', '2011', '2011-03-03', '2011-12'])
})

test('years over columns of figures are no timeline', () => {
  const text = 'Net sales\n\n2023\n\n2024\n\n$4.1\n\n$3.9\n\nThe firm closed a plant in May.'
  const { dates } = extract({ source: 'a.txt', format: 'text', text, published: '2025-03-04' })
  expect(dates.at(-1)?.timex).toBe('2024-05')
})

test('“two days later” is not counted from a day to come, where its clause is in the past', () => {
  expect(read('He left on 14 April. An inquest opens on Friday. He was found two days later.').at(-1)).toBe(
    'two days later = 2024-04-16',
  )
})

test('a story does not go on from the year in a record', () => {
  const text =
    'In May 1811 it fell. It had held out longer than any town since the siege of Ostby in 1704. In June it rained.'
  expect(read(text, null).at(-1)).toBe('June = 1811-06')
})

test.each([
  ['A strike, planned for 28 June, was called off.', '28 June = 2024-06-28'],
  ['The wedding, planned for 20 December, was announced in Ostby.', '20 December = 2024-12-20'],
  ['Shares of Calder closed at 18.45 on Friday.', 'Friday = 2024-07-05'],
  ['Between then and March, 400 people died.', 'March = 2024-03'],
  ['He was arrested at 8 p.m. on Monday. A jogger found it at 5:45 a.m.', '5:45 a.m. = 2024-07-08T05:45'],
  ['Friday’s meeting will discuss the plan.', 'Friday = 2024-07-12'],
  ['It began at 00.01 on Friday.', '00.01 on Friday = 2024-07-05T00:01'],
  ['Guests booked between then and Easter may cancel.', 'Easter = 2025-04-20'],
  ['Rain is likely on Friday evening, with gales expected at 6 a.m.', '6 a.m. = 2024-07-13T06:00'],
])('on its side: %s', (text, expected) => {
  expect(read(text).at(-1)).toBe(expected)
})

test('what has gone on since a year takes no story there', () => {
  expect(read('It shut in May 2009. It has been idle since 2012. A ban ended in December.', null).at(-1)).toBe(
    'December = 2009-12',
  )
})
