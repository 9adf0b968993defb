import { expect, test } from 'vitest'
import { amounts } from './read.js'

test.each([
  ['name', 'He has a 9-to-5 job.'],
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
  ['name', 'S&P 500 companies, FTSE 100 shares, Fortune 500 firms and the S P 500 utilities fell.'],
  ['identifier', 'The scp2-173m, the 24703 L-202 and a production-four-door lap record.'],
  ['pronoun', 'She doubled down; he scored twice as United won.'],
  ['name', 'It was Phase Two and Section 230 on page 12 of the plan.'],
  ['identifier', 'A 1080p screen, 4K TVs and a PS5.'],
  ['name', 'The second half of the year was dull.'],
  ['score', 'They won 3-1 and 21-17; a 5-4 win; a 2-for-1 split.'],
  ['list-marker', '1. Go home.'],
  ['list-marker', 'Prescott (4) celebrates.'],
  ['pronoun', 'No one came, one of them left, and he is the one.'],
  ['pronoun', 'She is a mother of three, second to none; all five left.'],
  ['name', 'It was a multi-million deal.'],
  ['score', 'He won 6-4, 6-3; they beat Leeds 5-4, and the 5-4 Jets lost.'],
  ['phone', 'Call +44 20 7946 0958 or +1 202 555 0199.'],
  ['version', 'Version 2.1 of the app came out.'],
  ['version', 'They released iOS 17.5, Windows 11 and USB 3.0.'],
  ['name', 'Psalm 23 was read; he had a .22 rifle.'],
  ['name', 'On day five of the World Cup it rained; they met in game seven on day five of the 2018 FIFA World Cup.'],
  ['pronoun', 'No one held her back; no one ran.'],
  ['pronoun', 'One by one they went; it was a one-on-one.'],
])('no quantity, for it is a %s: %s', (_, text) => {
  expect(amounts(text)).toEqual([])
})
