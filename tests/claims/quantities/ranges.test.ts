import { describe, expect, test } from 'vitest'
import { amounts } from './read.js'

describe('ranges, lists and shared units', () => {
  test.each([
    ['It takes 5 to 10 days, 5-10 hours or eight or nine weeks.', ['5..10 day', '5..10 hour', '8..9 week']],
    [
      'It costs between $3 and $4 million, $370,000 to $5.5 million or $200 to $4 million.',
      ['3000000..4000000 USD', '370000..5500000 USD', '200..4000000 USD'],
    ],
    ['There are four to five thousand people.', ['4000..5000 people']],
    ['It has sizes from 450 sq ft up to 900 sq ft.', ['450..900 square foot']],
    ['Another 150-200 mm is due; call 555-0100.', ['150..200 millimeter']],
    ['It is £2m-£3m.', ['2000000..3000000 GBP']],
    ['They were unemployed for one to two years.', ['1..2 year']],
    ['Rates were 5, 6 and 7 percent.', ['5 percent', '6 percent', '7 percent']],
    ['It has a 7- or 8-inch screen.', ['7 inch', '8 inch']],
    ['Sales were 3.9 million headsets, up from 2.4 million.', ['3900000 headset', '2400000 headset']],
    ['A man in his 60s and a woman in her early twenties died.', ['60..69 year', '20..29 year']],
    ['She is a 40-something teacher; he is in his mid-30s.', ['40..49 year', '30..39 year']],
    ['At 16, he went to college. At 16, the index rose.', ['16 year', '16']],
    ['Add 2 Tbsp. oil and 3 tbsp. salt.', ['2 tablespoon', '3 tablespoon']],
    ['It was in the 60s.', []],
    ['Dozens producing films left.', ['12..120']],
    ['It lost $2 over a six-month period; it took over six months.', ['2 USD', '6 month', 'over 6 month']],
    ['It costs $5, $6 and $7 million.', ['5000000 USD', '6000000 USD', '7000000 USD']],
    ['It needs 900 or even 1,000 megawatts.', ['900 megawatt', '1000 megawatt']],
    ['It rose 7 percent to 47.65 yuan.', ['up 7 percent', '47.65 CNY']],
    ['It ended at 16,644, 16 per cent above that.', ['16644', '16 percent']],
    ['It is a $10-15 billion plan for 40-50,000 people.', ['10000000000..15000000000 USD', '40000..50000 people']],
    [
      'Net rose to $8 million or $2 a share from $9 million or $1.12 a share.',
      ['up 8000000 USD', 'up 2 USD', '9000000 USD', '1.12 USD'],
    ],
    ['It rose from 5 percent in 2010 to 10 percent.', ['up 5..10 percent']],
    ['An adult needs about 2000 - 2500 calories.', ['about 2000..2500 calorie']],
    ['It is going from 1000 to 2000 hires.', ['1000..2000 hire']],
    ['The S&P 500 rose 64.06 points to 4,577.10.', ['up 64.06 point', '4577.1 point']],
    ['It fell 102.2 points, or 0.36%, to 27,934.02.', ['down 102.2 point', 'down 0.36 percent', '27934.02 point']],
    ['It fell 1.4%, or 6.43, on Friday.', ['down 1.4 percent', 'down 6.43']],
    ['The exchange (16369.03, up 58.06 points) closed.', ['16369.03 point', 'up 58.06 point']],
    ['They had 22 burglaries, compared with an average of 20 per week.', ['22 burglary', '20 burglary per week']],
    ['The DAX rose by 2 percent but the Nikkei fell by 1.', ['up 2 percent', 'down 1 percent']],
    ['The number has jumped from fewer than 100,000 in 1980 to more than 300,000.', ['up 100000..300000']],
    ['It is a £3-4m house and a $10-15 billion deal.', ['3000000..4000000 GBP', '10000000000..15000000000 USD']],
    ['It is a three- to five-year plan.', ['3..5 year']],
    ['It killed 18 people and wounded at least 22.', ['18 people', 'over 22 people']],
    ['The fire burnt 20 homes and injured 12.', ['20 home', '12']],
    ['The blast killed three soldiers and wounded 12.', ['3 soldier', '12']],
    ['They gained 14 seats and lost three.', ['up 14 seat', 'down 3 seat']],
    ['He had 12 hits and batted .310.', ['12 hit', '0.31']],
    ['Of the 240 passengers, 31 were hurt.', ['240 passenger', '31 passenger']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})

describe('bounds', () => {
  test.each([
    [
      'More than 20 men, at least 20 men, 20-plus men and 20 or more men.',
      ['over 20 man', 'over 20 man', 'over 20 man', 'over 20 man'],
    ],
    [
      'Up to 20 men, as many as 20 men, fewer than 20 men, sub-20 temperatures.',
      ['under 20 man', 'under 20 man', 'under 20 man', 'under 20 temperature'],
    ],
    [
      'Some 20 men, nearly 20 men, ~20 men, 20 or so men.',
      ['about 20 man', 'about 20 man', 'about 20 man', 'about 20 man'],
    ],
    ['They fought over a $300 debt; it cost over a million pounds.', ['300 USD', 'over 1000000 GBP']],
    ['They lay under 4 metres of ash; he stood under 3 feet away.', ['4 meter', 'under 3 foot']],
    [
      'It is worth £45m over five years; they lost 15% of it over 72 weeks.',
      ['45000000 GBP', '5 year', 'down 15 percent', '72 week'],
    ],
    ['It cost $5 and took over two years.', ['5 USD', 'over 2 year']],
    ['It killed 14,000 people over nine years.', ['14000 people', '9 year']],
    ['It was held over two days; it took over two days.', ['2 day', 'over 2 day']],
    ['Sales exceeded $5 billion.', ['over 5000000000 USD']],
    ['Under the $5 budget it passed.', ['5 USD']],
    ['The deal is worth $8 million plus bonuses.', ['8000000 USD']],
    ['Moths fly more than 100 kilometers (60 miles).', ['over 100 kilometer', 'over 60 mile']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})
