import { describe, expect, test } from 'vitest'
import { amounts } from './read.js'

test.each([
  ['It took a year and a half; the past decade and a half was dull.', ['1.5 year', '1.5 decade']],
  ['A mile and a half of road; a million and a half people.', ['1.5 mile', '1500000 people']],
  ['They expelled five Iraqis and six rabbis in four crises.', ['5 iraqi', '6 rabbi', '4 crisis']],
  [
    'It has 48 warehouse staff, 20 staff members and 21 cabin crew.',
    ['48 warehouse staff', '20 staff member', '21 cabin crew'],
  ],
  ['It ordered 25 Airbus A320 jets.', ['25 airbus a320 jet']],
  ['Three figures resigned.', ['3 figure']],
  ['A couple of hundred men, a couple of dozen goats and a couple of dogs left.', ['200 man', '24 goat', '2 dog']],
  ['It fell by .7 of a percentage point.', ['down 0.7 percentage point']],
  ['He met with the 200 workers expected to strike.', ['200 worker']],
  ['He saw 40 container ships waiting offshore.', ['40 container ship']],
  ['It was cut to one day because of rain.', ['down 1 day']],
  [
    'They added 160 security personnel and 200 uniformed officers.',
    ['160 security personnel', '200 uniformed officer'],
  ],
])('a unit before its half, and one that is a crowd: %s', (text, expected) => {
  expect(amounts(text)).toEqual(expected)
})

describe('money', () => {
  test.each([
    ['It cost US$5, US $6, $US7 and $8 US.', ['5 USD', '6 USD', '7 USD', '8 USD']],
    ['Oil went from $75 U.S. per barrel to $80 U.S. per barrel.', ['75..80 USD']],
    ['It cost A$5, $A6, AU $7, C$ 8, NZ$9 and HK$10.', ['5 AUD', '6 AUD', '7 AUD', '8 CAD', '9 NZD', '10 HKD']],
    ['He asked for $6.', ['6 USD']],
    ['It cost 5 euros, 6 EUR, EUR7m and €8.', ['5 EUR', '6 EUR', '7000000 EUR', '8 EUR']],
    ['It cost 100 ₡ or 15 € or 20 usd or usd 5.', ['100 CRC', '15 EUR', '20 USD', '5 USD']],
    ['It cost 19 cents, 8.5p and 45 pence.', ['19 USD', '8.5 GBP', '45 GBP']],
    ['Profit was 361 million pounds.', ['361000000 GBP']],
    ['They paid about 12 pounds; it cost 5 pounds.', ['about 12 GBP', '5 GBP']],
    ['($1 = 0.77 pounds)', ['1 USD', '0.77 GBP']],
    ['It weighs 12 pounds; it holds 200 pounds of flour.', ['12 pound', '200 pound']],
    ['They paid 50,000 won for 15 dollars and 45 cents.', ['50000 KRW', '15.45 USD']],
    ['It pays $3,500 a month, $40-a-barrel, £2 a head.', ['3500 USD', '40 USD', '2 GBP']],
    ['It cost PS2.7m (Y=28,030) or PS21,700.', ['2700000 GBP', '28030 JPY', '21700 GBP']],
    ['They won 5 games.', ['5 game']],
    ['It cost Sh1.1 billion, Shs 500 or Rs. 20 crore.', ['1100000000 KES', '500 KES', '200000000 INR']],
    ['It cost R2.3bn, N8.5 million or RM2.9bil.', ['2300000000 ZAR', '8500000 NGN', '2900000000 MYR']],
    ['He put RON95 in for RON 500.', ['500 RON']],
    ['It cost 5 pounds and 20 pence, $100 and fifty.', ['5.2 GBP', '100.5 USD']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})

describe('measures', () => {
  test.each([
    ['The plan has a 30Mbps line and a 60GB cap.', ['30 megabit per second', '60 gigabyte']],
    ['A 640bhp 5.2-litre engine.', ['640 brake horsepower', '5.2 liter']],
    ['It is 570 sq m or 450 sq. ft.', ['570 square meter', '450 square foot']],
    ['It ran at 80 m.p.h. and 3,000 rpm.', ['80 mile per hour', '3000 revolutions per minute']],
    ['Net debt was 2.9 times EBITDA.', ['2.9 time']],
    ['It held 8.90 ksi (61.4 MPa).', ['8.9 kilopound per square inch', '61.4 megapascal']],
    ['It moved 50 meters per millisecond, 5 cm/ms.', ['50 meter per millisecond', '5 centimeter per millisecond']],
    ['It hit 86 degrees Fahrenheit (30 degrees Celsius).', ['86 fahrenheit', '30 celsius']],
    ['He has 37.8 micrograms per gram.', ['37.8 microgram per gram']],
    ['Waves were 37m (121ft) high.', ['37 meter', '121 foot']],
    ['It takes 2 hours, 4 minutes and 30 seconds.', ['2.075 hour']],
    ['The song lasts 3 minutes and 45 seconds.', ['3.75 minute']],
    ['It took two hours and 90 minutes.', ['2 hour', '90 minute']],
    ['It was shot at 30fps, not 24 frames per second.', ['30 frame per second', '24 frame per second']],
    ['At least five others were wounded.', ['over 5 other']],
    ['It is a 25m pool for 5m people.', ['25 meter', '5000000 people']],
    ['The harvest fell to 45m tonnes, from 57.5m.', ['down 45000000 metric ton', '57500000']],
    ['It sold 4.2m cars, up from 3.9m.', ['4200000 car', '3900000 car']],
    ['Sales rose to 4.2m from 3.9m a year ago.', ['up 4200000', '3900000']],
    ['The river rose to 5.2m on Friday.', ['up 5.2 meter']],
    ['He swam 400m in four minutes.', ['400 meter', '4 minute']],
    [
      'It was 2.14°F, 40 deg celsius, -5 degrees F, 12 C.',
      ['2.14 fahrenheit', '40 celsius', '-5 fahrenheit', '12 celsius'],
    ],
    ['He stayed for 15-plus years, 20 or so days, 20 more weeks.', ['over 15 year', 'about 20 day', '20 week']],
    ['She ran three quarters of a mile in half an hour.', ['0.75 mile', '0.5 hour']],
    ['It is 5 feet 10 inches; a 4-foot-11 gymnast.', ['5.83333333333 foot', '4.91666666667 foot']],
    ['It has 18in wheels, is a 5-by-7-foot room and a 64-bit chip.', ['18 inch', '5 foot', '7 foot', '64 bit']],
    ['Water boils at 100° Celsius, 212 ° F.', ['100 celsius', '212 fahrenheit']],
    ['He is 6\'2" and she is 5’7 tall.', ['6.16666666667 foot', '5.58333333333 foot']],
    ['It went at 10kmph, not 12 km/hr.', ['10 kilometer per hour', '12 kilometer per hour']],
    ['They buy 2.4 billion gallons of jet fuel a year.', ['2400000000 gallon per year']],
    ['It comes with a 5 W USB-C charger.', ['5 watt']],
    ['They pump 40 tonnes of water a second.', ['40 metric ton per second']],
    ['Gas is $3.09 per million British thermal units.', ['3.09 USD']],
    ['It took two and three-quarter hours.', ['2.75 hour']],
    ['It flew at 661 knots across 311 square miles.', ['661 knot', '311 square mile']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})

describe('percent, age and multiples', () => {
  test.each([
    [
      'It has 19 per cent, 24pc, 3.5%, two percentage points and 25 basis points.',
      ['19 percent', '24 percent', '3.5 percent', '2 percentage point', '25 basis point'],
    ],
    ['An 18-month-old girl, an 87 yo man, women aged 25 to 54.', ['18 month', '87 year', '25..54 year']],
    ['Life expectancy is around 73; the retirement age rose from 65 to 67.', ['about 73 year', 'up 65..67 year']],
    ['Their average age was 43. The average age of the 12 men is 43.', ['43 year', '12 man', '43 year']],
    [
      'Of those 65 and older, 44% did; in the 18-to-29 age group, 5%.',
      ['over 65 year', '44 percent', '18..29 year', '5 percent'],
    ],
    ['He was 43 when it closed. She turned 30.', ['43 year', '30 year']],
    ['Nick Hague 44 and Mr. King 82 told them.', ['44 year', '82 year']],
    ['It is 9.8 times forecast earnings; she was shot four times as she ran.', ['9.8 time', '4 time']],
    ['It is more than double what it was; premiums would triple.', ['over 2 time', '3 time']],
    ['They want to double down; a double room.', []],
    [
      'It trades at 6.5 times earnings, a tenfold one, twice the price, half as much.',
      ['6.5 time', '10 time', '2 time', '0.5 time'],
    ],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})

describe('what is counted', () => {
  test.each([
    ['They sent five coast guard vessels and eight other boats.', ['5 coast guard vessel', '8 boat']],
    ['It is a 12-page paper, a 12 page paper, a 3-cylinder engine.', ['12 page', '12 page', '3 cylinder']],
    ['It equals about 20 decently sized houses.', ['about 20 decently sized house']],
    ['He hit 12 home runs in 87 jewelry stores.', ['12 home run', '87 jewelry store']],
    ['Three women and two children fled to six countries.', ['3 woman', '2 child', '6 country']],
    ['Two of Johnson’s deputies left; one of the men stayed.', ['2 deputy', '1 man']],
    ['There were thousands of small, cheap homes.', ['1000..10000 cheap home']],
    ['It is one of the best wireless speakers.', ['1 best wireless speaker']],
    [
      'It was one of the roughly 100 Russian stations and one of the many reasons.',
      ['1 russian station', 'about 100 russian station', '1 reason'],
    ],
    ['It is quite a lot for one man to balance.', ['1 man']],
    ['Half the condos and nearly half of its rooms were sold.', ['0.5 condo', 'about 0.5 room']],
    [
      'Two-thirds of the combined 4.3M digital sales were abroad.',
      ['0.6666666666666666 digital sale', '4300000 digital sale'],
    ],
    ['It sold 27,000 Model S and Model X vehicles.', ['27000 model s and model x vehicle']],
    ['Half the company’s C$900 million is cash.', ['0.5', '900000000 CAD']],
    ['They shot down 12 Ukrainian-made drones.', ['12 ukrainian-made drone']],
    ['There were 12.5 cases per 100,000 people.', ['12.5 case per 100,000 people']],
    ['Apple would keep half the subscription revenue.', ['0.5 subscription revenue']],
    ['The firm has six 737s and a 380-bed hospital.', ['6 737s', '380 bed']],
    ['There were 87 flood warnings; it drew on 26 earlier studies.', ['87 flood warning', '26 study']],
    ['He said 300 attend meetings.', ['300']],
    ['Only 13 of 195 countries came.', ['13 country', '195 country']],
    ['About 180 of the two companies’ 1,240 jobs will go.', ['about 180 job', '2 company', '1240 job']],
    ['Two tornadoes hit; they found 37 silver denarii.', ['2 tornado', '37 silver denarius']],
    ['They get 0.42 new Northgate shares.', ['0.42 northgate share']],
    ['They won three of their last 12 games; he has 88 RBIs.', ['3 game', '12 game', '88 rbi']],
    ['It keeps 37 small schools open.', ['37 small school']],
    ['He lost eight overseas Tests.', ['8 overseas test']],
    ['He gave up five runs, and his rate rose to 5.61.', ['5 run', 'up 5.61']],
    ['Herrera: 4 Started the episode.', ['4']],
    ['A quarter of the total cost was paid.', ['0.25 total']],
    ['They had 22 burglaries per week, compared with 20 a year ago.', ['22 burglary per week', '20 burglary per week']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})
