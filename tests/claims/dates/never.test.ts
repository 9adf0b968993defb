import { expect, test } from 'vitest'
import { read } from './read.js'

test.each([
  'You may go, and she may 5 times return.',
  'The march on the capital, the March of Dimes.',
  'The Sun reported it, and Sun Microsystems fell.',
  'He sat down; the cat sat.',
  'A second goal in the second half; the 49ers won 21-17.',
  'Room 2012, Flight 1961, Boeing 747, F-16, Route 66, Section 1983.',
  'It cost $1,961 or €2,024.',
  'Call 555-2024 or 202-555-0199.',
  'Theresa May spoke; April Jones, August Wilson and Jun Watari listened.',
  'A crowd of 2,012 people; 1,500 troops; 2012 people.',
  'Theresa May met the chancellor. May said the talks would resume.',
  'Call 020 7946 1984, or ring 0800 555 2019.',
  'Version 2.0.1 of example.com/2024/06/19/story was split 50/50.',
  'A man aged 65, a 43-year-old, 65 years of age.',
  'A quarter of the voters; three quarters of the vote; the quarter-finals.',
  'Prices fall and rivers spring.',
  'It rose 5% to 2,019.',
  'coach of the year, man of the year',
  'See report-2024-07-10.pdf, the file 2024-07-10.txt, www.example.com/2024/07/10/x.html.',
  'The ratio was 1:30, the odds 12:10, a time of 4:05.32; Mark 4:05.',
  'Mix 1/2 cup; open 24/7; the 9/11 Commission; a 10-May-be split.',
  'It falls on 31 April, Feb 30 or June 31.',
  'ISO 9001:2015, Windows 2000, 1600 Pennsylvania Avenue, page 1984.',
  'The Memorial Day sale, a Thanksgiving turkey, Easter Island, a Christmas tree.',
])('no date in: %s', (text) => {
  expect(read(text)).toEqual([])
})
