import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { Day } from '../../../src/claims/dates/day.js'

test('days are counted as a Temporal polyfill counts them', () => {
  const year = fc.integer({ min: 1, max: 3000 })
  const month = fc.integer({ min: 1, max: 12 })
  const dayOfMonth = fc.integer({ min: 1, max: 28 })
  const step = fc.integer({ min: -5000, max: 5000 })
  fc.assert(
    fc.property(year, month, dayOfMonth, step, (y, m, d, by) => {
      const own = Day.of(y, m, d)
      const theirs = new Temporal.PlainDate(y, m, d)
      expect(own.toString()).toBe(theirs.toString())
      expect(own.weekday).toBe(theirs.dayOfWeek)
      expect(own.isoWeek).toEqual({ year: theirs.yearOfWeek, week: theirs.weekOfYear })
      expect(own.daysInMonth).toBe(theirs.daysInMonth)
      const moved = theirs.add({ days: by })
      if (moved.year > 0) expect(own.plusDays(by).toString()).toBe(moved.toString())
      expect(own.daysUntil(own.plusDays(by))).toBe(by)
      const months = theirs.add({ months: by % 500 })
      if (months.year > 0) expect(own.plusMonths(by % 500).toString()).toBe(months.toString())
    }),
    { numRuns: 500 },
  )
})

test('the last of a month stays the last of a shorter one', () => {
  expect(Day.of(2024, 1, 31).plusMonths(1).toString()).toBe('2024-02-29')
  expect(Day.of(2023, 3, 31).plusMonths(-1).toString()).toBe('2023-02-28')
})
