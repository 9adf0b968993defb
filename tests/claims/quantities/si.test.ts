import { expect, test } from 'vitest'
import { extract } from '../../../src/extract.js'

test.each([
  ['The border is 10 miles long.', { value: 16093.44, low: null, high: null, unit: 'm' }],
  ['The plan has 5 GB.', { value: 40e9, low: null, high: null, unit: 'bit' }],
  ['The line carries 30Mbps.', { value: 30e6, low: null, high: null, unit: 'bit/s' }],
  ['Growth of 5 to 10 percent is likely.', { value: null, low: 0.05, high: 0.1, unit: '1' }],
  // decibels say how many times as much as something that is not said
  ['The plane is heard at 80 dB.', null],
  ['It has a 45 degree slope.', { value: 0.785398163397, low: null, high: null, unit: 'rad' }],
  ['Temperatures fell to 12 degrees.', null],
])('the SI value: %s', (text, expected) => {
  const { quantities } = extract({ source: 'a.txt', format: 'text', text })
  expect(quantities.map(({ si }) => si)).toEqual([expected])
})
