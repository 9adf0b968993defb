import { expect, test } from 'vitest'
import { read } from './read.js'

test.each([
  ["A 5-year-old girl's mother, 34, was hurt.", ['5 year of girl', "34 year of girl's mother"]],
  ['Sue Marlin, 62, and Jane Marsh, 19, fled.', ['62 year of Sue Marlin', '19 year of Jane Marsh']],
  ['Parry, now 59, lives in Leeds. Now 70, he lives in Leeds.', ['59 year of Parry', '70 year']],
  ['At 41, Rusk is famous.', ['41 year']],
  ['Gwen Parry left school at 16. She had her first child at 22.', ['16 year of Gwen Parry', '22 year']],
  ['A son, Daniel, died in 1999 at 37.', ['37 year of son']],
  ['Ana Ortiz died at the age of 80.', ['80 year of Ana Ortiz']],
  ['The average age of 54 is high.', ['54 year of average age']],
  ['She turned 80 last week. He turned 40 three weeks ago.', ['80 year', '40 year']],
  [
    'Riedel was 14 when the wall fell. I was nine in 1975. Ann Lee was 19 in 2019.',
    ['14 year of Riedel', '9 year', '19 year of Ann Lee'],
  ],
  ['He will be 61 before he is freed.', ['61 year']],
  ['It burned when he was 4.', ['4 year']],
  ['Their sons, 12 and 15, left.', ['12 year of Their sons', '15 year of Their sons']],
  ['Two women, both 34, and a boy of about 12 died.', ['2 woman', '34 year of women', 'about 12 year of boy']],
  ['Brothers, aged six and nine, died.', ['6 year of Brothers', '9 year of Brothers']],
  ['Girls, ages 8 and 9, died.', ['8 year of Girls', '9 year of Girls']],
  ['She was poor and won a scholarship at 17; her son, who is now seven, left.', ['17 year', '7 year of her son']],
  ['Asked about the result, the 52-year-old laughed.', ['52 year']],
  ['The draft age, lowered to 25 from 27, will fall.', ['down 25 year of draft age', '27 year of draft age']],
  ['Ninety-four people died, 31 of them children.', ['94 people', '31 people']],
  ['The Irish star, 28, was ill.', ['28 year of Irish star']],
  ['Officers fired at the man, 34, outside.', ['34 year of man']],
  ['They held the driver of the van, 41, and his wife, 40.', ['41 year of driver of the van', '40 year of his wife']],
  ['The couple, both 71, left.', ['71 year of couple']],
  ['The average age is now 59. The youngest was four.', ['59 year of average age', '4 year of youngest']],
  ['It will raise the age limit from 18 to 21.', ['18..21 year of age limit']],
  ['Half of the patients were under 40.', ['0.5 patient of patients', 'under 40 year of Half of the patients']],
  ['The army took boys as young as nine.', ['9 year of boys']],
])('how old somebody is: %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['The index closed at 17. He put the figure at 46.', ['17 of index', '46 of figure']],
  ['He turned 40 acres into a park and turned 17 jobs down.', ['40 acre', '17 job']],
  ['At 41, the index was low. At 68, Germany has it.', ['41', '68']],
  ['The scores, 12 and 15, were close.', ['12', '15']],
  ['Inflation was 14 when he took office.', ['14 of Inflation']],
  ['The storm, now 59 miles off, turned.', ['59 mile of storm']],
  ['In March, 43 people came.', ['43 people']],
  ['Temperatures were under 18.', ['under 18 of Temperatures']],
  ['The number of patients was under 50.', ['under 50 of number of patients']],
  ['Deaths from flu among residents were over 80.', ['over 80 of Deaths from flu among residents']],
  ['Sales to women were over 60.', ['over 60 of Sales to women']],
  ['The oldest record was 12.', ['12 of oldest record']],
  ['Patients in the ward were under 40.', ['under 40 year of Patients in the ward']],
])('how much something is: %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
