import { expect, test } from 'vitest'
import { amounts } from './read.js'

test.each([
  ['date', 'It opened on May 5, on 10 July 2024 and in 2019.'],
  ['date', 'It opened on oct. 25.'],
  ['clock', 'At 9:35 PM, 5 p.m. and 18.40 GMT it rang.'],
  ['year', 'In the 70s and low 40s; the 2019 models.'],
  ['ordinal', 'The 19th and the 20th century.'],
  ['phone', 'Call 555-0100, 202-555-0199 or 1-800-555-0199.'],
  ['version', 'It is version 2.15.3.'],
  ['address', 'They met at 575 Wilbraham Road, Cloud City, PA 23456.'],
  ['address', 'It stands at 9 E 71st St.'],
  ['identifier', 'An F-16, a G7, COVID-19, the TA-35, an An-70 and the 49ers.'],
  ['name', 'A Boeing 737 Max, Route 66, Section 230, an iPhone 11 Pro Max, Row 21, Apollo 11.'],
  ['name', 'It was Phase Two of the plan.'],
  ['identifier', 'A 1080p screen and 4K TVs.'],
  ['name', 'The second half of the year was dull.'],
  ['score', 'They won 3-1 and 21-17; a 5-4 win; a 2-for-1 split.'],
  ['list-marker', '1. Go home.'],
  ['list-marker', 'Prescott (4) celebrates.'],
  ['pronoun', 'No one came, one of them left, and he is the one.'],
  ['pronoun', 'She is a mother of three, second to none; all five left.'],
  ['name', 'It was a multi-million deal.'],
  ['score', 'The bill passed by a vote of 230-189.'],
  ['pronoun', 'One by one they went; it was a one-on-one.'],
])('no quantity, for it is a %s: %s', (_, text) => {
  expect(amounts(text)).toEqual([])
})
