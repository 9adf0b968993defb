import { expect, test } from 'vitest'
import { extract } from '../../../src/extract.js'

test('a conversion in brackets is of the same thing, its offsets turned into code points once', () => {
  const text = '😀😀😀 The top speed of the car is 87 mph (140 km/h).'
  const points = [...text]
  const { quantities } = extract({ source: 'a.txt', format: 'text', text })
  expect(quantities.map(({ of }) => of && points.slice(of.start, of.end).join(''))).toEqual(
    quantities.map(({ of }) => of?.text ?? null),
  )
  expect(quantities).toHaveLength(2)
})
