import { HOLIDAYS } from '../../../lexicon/calendar.js'
import { casePattern, oneOf, pattern } from '../../../rules/pattern.js'
import type { DateRule } from '../rule.js'
import { clock, clockOf, year } from '../vocabulary.js'

const holiday: DateRule = {
  id: 'date.holiday',
  says: 'a holiday of fixed date',
  needs: /Day|Eve|Christmas|Halloween/,
  find: casePattern`(?<holiday>${
    oneOf(
      '',
      [...HOLIDAYS.keys()].map((name) =>
        name.replace(/(^|[ .])(\w)/g, (_, gap: string, letter: string) => gap + letter.toUpperCase()),
      ),
    ).source
  })(?:,? ${year})?(?! (?:tree|card|present|gift|shopping|party|parade|song|movie|season|market|sale))`,
  read: ({ piece }) => {
    const date = HOLIDAYS.get(piece('holiday').toLowerCase().replace(/’/g, "'"))
    const yearNumber = Number(piece('year'))
    return date ? { kind: 'calendar', month: date[0], day: date[1], ...(yearNumber ? { year: yearNumber } : {}) } : null
  },
  examples: { 'on Christmas Day 2022': '2022-12-25', 'by Halloween 2023': '2023-10-31' },
  never: ['a Christmas tree'],
}

const clockRule: DateRule = {
  id: 'date.clock',
  says: 'a time of day on the reference day, or on the weekday behind it',
  needs: /\d|noon|midnight/i,
  find: pattern`${clock}(?:,? (?:on )?(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))?`,
  read: ({ piece, before }) => {
    const words = piece('clock')
    const time = clockOf(words)
    if (
      !time ||
      (!/[ap]\.?m|noon|midnight|GMT|UTC|[ECMP][SD]?T|local time/i.test(words) &&
        !/\b(?:at|by|until|from|before|after|around)\s$/.test(before))
    )
      return null
    const weekdayNumber =
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(piece('day').toLowerCase().slice(0, 3)) + 1
    return weekdayNumber > 0 ? { kind: 'weekday', weekday: weekdayNumber, week: null, time } : { kind: 'clock', time }
  },
  examples: { 'at 4:05 p.m. ET': '2024-07-10T16:05', 'at noon on Tuesday': '2024-07-09T12:00' },
  never: ['They won 3:2.', 'a 5:30 mile'],
}

export const periodRules: readonly DateRule[] = [holiday, clockRule]
