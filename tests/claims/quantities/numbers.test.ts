import { describe, expect, test } from 'vitest'
import { numeralsIn, valueOfWords } from '../../../src/claims/quantities/numbers/index.js'

const values = (text: string) =>
  numeralsIn(text).map(({ value, most }) => (most === null ? value : `${value}..${most}`))

describe('numbers in figures', () => {
  test.each([
    ['1,234,567.89 and 12,50,000', [1234567.89, 1250000]],
    ['1\u00a0340 images and 10, 000 monkeys and 10 000 pianos', [1340, 10000, 10000]],
    ['Some 38 470 workers and 3 200 ounces for R18 500', [38470, 3200, 18500]],
    ['On May 5 200 people, in 2012 200 people, 123 456 7890', [5, 200, 2012, 200, 123, 456, 7890]],
    ['R85 million, N65,000, R18.32, R950 a month, Rs.50,000', [85000000, 65000, 18.32, 950, 50000]],
    ['an N95 mask on the R21, the A4 million, the AA5 million', []],
    ['1.200,50 euros, 1.200 and 1.5', [1200.5, 1.2, 1.5]],
    ["1.234.567 euros, 1.234.567,5 and 1'234'567 francs", [1234567, 1234567.5, 1234567]],
    ['10 1/2, 2½ and ¾ and 1/2 cup and 2 and a half', [10.5, 2.5, 0.75, 0.5, 2.5]],
    ['5.41-1/2', [5.415]],
    ['1/16 and 1⁄128 of it', [0.0625, 0.0078125]],
    ['1.2 billion, €3m, 2k, $1tn, £3.5bn', [1200000000, 3000000, 2000, 1000000000000, 3500000000]],
    ['20 crore, 5 lakh, 4 hundred million', [200000000, 500000, 400000000]],
    ['30 MUSD and 48.5 MGBP', [30000000, 48500000]],
    ['minus 130 and -5 and $-50.8bn and -1.3%', [-130, -5, -50800000000, -1.3]],
    ['2.998×10−8, 1.99x10^-30 and 3e8', [2.998e-8, 1.99e-30, 300000000]],
    ['1.1 million is exact', [1100000]],
    ['EUR50m, RM79 and Rs20', [50000000, 79, 20]],
    ['9/11, 24/7, S23', []],
    ['.5 of it', [0.5]],
    ["gave 'hundreds of thousands'", ['100000..1000000']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })
})

describe('numbers in words', () => {
  test.each([
    ['It needs a three-quarters majority of the board.', [0.75]],
    ['twenty-five', [25]],
    ['a hundred and five', [105]],
    ['two hundred and five thousand', [205000]],
    ['half a million people in half an hour', [500000, 0.5]],
    ['two and a half million', [2500000]],
    ['a quarter million, a half billion, a million and a half', [250000, 500000000, 1500000]],
    ['a half-mile, a quarter mile, half-hour, a quarter point', [0.5, 0.25, 0.5, 0.25]],
    ['two-thirds of, one third, a quarter of', [2 / 3, 1 / 3, 1 / 4]],
    ['a dozen, half a dozen, two dozen, a couple of', [12, 6, 24, 2]],
    [
      'hundreds of, tens of thousands of, hundreds of millions of',
      ['100..1000', '10000..100000', '100000000..1000000000'],
    ],
    ['a few hundred and several thousand', ['100..1000', '1000..10000']],
    ['a quarter of a million people', [250000]],
    ['three point five', [3.5]],
    ['one two three', [1, 2, 3]],
    ['four to five thousand', [4, 5000]],
    ['the second half, a third person, many men, few', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  test('a number that is nothing but words', () => {
    expect(valueOfWords('ninety-nine')).toBe(99)
    expect(valueOfWords('ninety-nine men')).toBe(null)
  })
})

test('a number stands where it says', () => {
  const text = 'It cost about £3.5bn, a hundred and five times as much.'
  expect(numeralsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['3.5bn', 'a hundred and five'])
})
