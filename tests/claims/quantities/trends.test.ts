import { describe, expect, test } from 'vitest'
import { amounts } from './read.js'

describe('what rises and falls', () => {
  test.each([
    ['The bank cut its price target to 660 pence from 750 pence.', ['down 660 GBP', '750 GBP']],
    ['The airline added flights to 12 cities.', ['12 city']],
    ['Sales rose 5% to $20.', ['up 5 percent', '20 USD']],
    ['The index was down 3 points at 2,010.5.', ['down 3 point', '2010.5 point']],
    ['Crude lost $3.25, or 4.4%, to $70.58.', ['down 3.25 USD', 'down 4.4 percent', '70.58 USD']],
    ['The firm lost $3 million, or 5 cents a share.', ['3000000 USD', '5 USD']],
    ['The ferry sank six miles from shore; shares sank 6%.', ['6 mile', 'down 6 percent']],
    ['It saw a 4% drop.', ['down 4 percent']],
    ['It will raise the tax by the maximum 4.99%.', ['up 4.99 percent']],
    ['The index ended 0.8 percent, or 322.1 points, lower.', ['down 0.8 percent', 'down 322.1 point']],
    ['Oil fell to $30.', ['down 30 USD']],
    ['The bank cut rates to lift growth to 3%.', ['up 3 percent']],
    ['It cut its target to about $66 and will raise the wage to $15.', ['down about 66 USD', 'up 15 USD']],
    ['Inflation edged up to 3.8%.', ['up 3.8 percent']],
    ['Tickets cost up to $40.', ['under 40 USD']],
    ['Profit rose 4% in Europe and 6% in Asia.', ['up 4 percent', 'up 6 percent']],
    ['Brent fell by more than $2 to $68.40.', ['down over 2 USD', '68.4 USD']],
    ['The stock rose 2% to 24.53 pounds.', ['up 2 percent', '24.53 GBP']],
    ['It grew by 600 jobs or 2.2 per cent.', ['up 600 job', 'up 2.2 percent']],
    ['Dow +0.2%, Stoxx 50 -1.3%.', ['up 0.2 percent', 'down -1.3 percent']],
    ['Shares were down 2.3%, Burlington by 2.6%.', ['down 2.3 percent', 'down 2.6 percent']],
    ['Shares added 3 points and lost 12 cents.', ['up 3 point', 'down 12 USD']],
    ['Shares added 15 sen to RM2.70.', ['up 15 MYR', '2.7 MYR']],
    ['The index ended down 1% and opened up 12 points.', ['down 1 percent', 'up 12 point']],
    ['Aetna closed at $60, off 12.5 cents; stocks were off 3%.', ['60 USD', 'down 12.5 USD', 'down 3 percent']],
    ['The Dow is at 1190.43, off 14.76.', ['1190.43', 'down 14.76']],
    ['Profit grew a robust 19% and fell a smaller-than-expected 3%.', ['up 19 percent', 'down 3 percent']],
    ['It cut an astronaut’s basic metabolic rate by 75%.', ['down 75 percent']],
    ['It can dip down to minus 130 degrees Fahrenheit.', ['down -130 fahrenheit']],
    [
      'The Fed cut rates by a half-point, then by a quarter percentage point.',
      ['down 0.5 point', 'down 0.25 percentage point'],
    ],
    [
      'The figure drops to just 87 mph; membership was cut to 300 people.',
      ['down 87 mile per hour', 'down 300 people'],
    ],
    [
      'The temperature dropped below 20 degrees Celsius; cases surged past 10,000.',
      ['down under 20 celsius', 'up over 10000'],
    ],
    [
      'The stock is down 30% this year and 12% this month; oil rose 4% in May, 3% in June and 1% in July.',
      ['down 30 percent', 'down 12 percent', 'up 4 percent', 'up 3 percent', 'up 1 percent'],
    ],
    ['The deficit was down three-quarters from its peak.', ['down 0.75']],
    [
      'Sales fell by 17% at Taj Mahal, 5% at Shaw and 2% at Hill.',
      ['down 17 percent', 'down 5 percent', 'down 2 percent'],
    ],
    ['Sales rose 3% in China and fell 5% in Japan.', ['up 3 percent', 'down 5 percent']],
    ['Crime rose 3% in Leeds, with 5% fewer arrests.', ['up 3 percent', '5 percent']],
    ['Exports up 4%; shares up 3%.', ['up 4 percent', 'up 3 percent']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})

describe('what does neither', () => {
  test.each([
    ['They gave up 517 yards and brought down 12 houses.', ['517 yard', '12 house']],
    ['It costs up to $5.', ['under 5 USD']],
    ['Bills add up to $400.', ['400 USD']],
    ['It could add up to 500 jobs.', ['under 500 job']],
    ['Over 10 years, it fell; over 10 people left.', ['10 year', 'over 10 people']],
    ['They raised $5 million, gained 40 yards and added five players.', ['5000000 USD', '40 yard', '5 player']],
    ['Annan wrapped up a three hour meeting.', ['3 hour']],
    ['They paid down $5 billion and opened up 20 shops.', ['5000000000 USD', '20 shop']],
    ['They went to back up the thousands of troops there.', ['1000..10000 troop']],
    ['It hopes to raise £2,000.', ['2000 GBP']],
    ['Dell cut staff to save $4m.', ['4000000 USD']],
    ['The school raised fees to earn $4m more.', ['4000000 USD']],
    ['The city cut the budget to spend $4m on schools.', ['4000000 USD']],
    ['The fund raised its stake to own 14%.', ['14 percent']],
    ['The firm jumped the gun to unveil 486-based products.', ['486']],
    ['The bank cut rates to help lenders to 3%.', ['3 percent']],
    ['They grew up 11 miles apart.', ['11 mile']],
    ['They wanted seats on Rally’s nine-member board.', ['9 member']],
    ['The plane crashed 80 kilometres (50 miles) away.', ['80 kilometer', '50 mile']],
    ['They lost to five teams.', ['5 team']],
    [
      'Sales rose 4% on Monday and 20 people cheered; he walked past 20 people.',
      ['up 4 percent', '20 people', '20 people'],
    ],
    ['He added a 30 degree homer.', ['30 degree']],
    [
      'Guidance is $84 billion, down from the US$89 to $93 billion it named.',
      ['84000000000 USD', '89000000000..93000000000 USD'],
    ],
    ['The lower 95 percent pay less.', ['95 percent']],
    ['It is 5 miles off the coast; a TV at 45% off.', ['5 mile', '45 percent']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})
