import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { dayOfHoliday } from '../../../src/claims/dates/holiday.js'
import { HOLIDAYS } from '../../../src/lexicon/holidays.js'

/** Easter Sundays as the churches' tables have them. */
test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter %i', (year, day) => {
  expect(dayOfHoliday({ easter: 0 }, year).toString()).toBe(day)
})

describe('an nth weekday', () => {
  test('falls on it, in its month', () => {
    const moving = [...HOLIDAYS.values()].filter((one) => 'nth' in one && one.off === undefined)
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2400 }), fc.constantFrom(...moving), (year, holiday) => {
        if (!('nth' in holiday)) return
        const day = Temporal.PlainDate.from(dayOfHoliday(holiday, year).toString())
        expect([day.month, day.dayOfWeek]).toEqual([holiday.month, holiday.weekday])
        const nth = Math.ceil(day.day / 7)
        expect(holiday.nth < 0 ? day.day + 7 > day.daysInMonth : nth === holiday.nth).toBe(true)
      }),
    )
  })

  test('Thanksgiving 2023 and Election Day 2024', () => {
    expect(dayOfHoliday({ month: 11, weekday: 4, nth: 4 }, 2023).toString()).toBe('2023-11-23')
    expect(dayOfHoliday({ month: 11, weekday: 1, nth: 1, off: 1 }, 2024).toString()).toBe('2024-11-05')
  })
})
