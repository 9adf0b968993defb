import { HOLIDAYS } from '../../../lexicon/calendar.js'
import { casePattern, oneOf, pattern } from '../../../rules/pattern.js'
import type { DateRule } from '../rule.js'
import { amount, amountOf, clock, clockOf, ordinalOf, unit, unitOf, weekday, year } from '../vocabulary.js'

/** Lengths of time, what comes again, and periods with names: decades, quarters, holidays, the time of day. */

const duration: DateRule = {
  id: 'date.duration',
  says: 'a length of time: a number of units, or units without one',
  needs: /minute|hour|day|week|month|year|decade|centur|quarter|fortnight/i,
  find: pattern`(?:(?:the )?(?:last|past|next|first|final|previous|coming|recent) )?(?<amount>${amount.source})(?: |-)(?:(?:more|consecutive|straight|full|long|additional|short) )?${unit}(?!-?(?:olds?|century)| olds?\b| ago| earlier| later| from now)(?:-long)?`,
  read: ({ piece, before, after }) => {
    const period = unitOf(piece('unit'))
    const count = amountOf(piece('amount'))
    if (
      !period ||
      period === 'second' ||
      (/^(?:minute|hour)$/.test(period) && /\b(?:an?)$/i.test(piece('amount')) && /(?:\d|miles|mph|per) $/.test(before))
    )
      return null
    // "$10 a year", "once a week" say how often
    if (
      /^an?$/i.test(piece('amount')) &&
      /(?:\d|dollars?|percent|times?|once|twice|cents|million|billion|people|hours|days) $/i.test(before)
    )
      return null
    if (/^\s?(?:-year-old| of age)/.test(after)) return null
    return { kind: 'duration', amount: count, unit: period }
  },
  examples: {
    'He waited ten years.': 'P10Y',
    'a five-year deal': 'P5Y',
    'over a decade of work': 'P1DE',
    'the past three months': 'P3M',
    'a few weeks': 'PXW',
  },
  never: ['a 43-year-old man', 'It costs $10 a year.', 'the second time', '65 years ago'],
}

const bareUnits: DateRule = {
  id: 'date.units',
  says: 'units without a number: "for weeks", "recent years"',
  needs: /minutes|hours|days|weeks|months|years|decades|centuries/i,
  find: pattern`(?:(?:the )?(?:recent|coming|past|last|next|previous|many|several) |(?<lead>for|in|over|after|within|takes?|took|lasting|lasted|spent|until|hours|of) )(?<units>minutes|hours|days|weeks|months|years|decades|centuries)(?! (?:ago|earlier|later|old))`,
  read: ({ piece }) => {
    const period = unitOf(piece('units'))
    return period && !piece('lead') ? { kind: 'duration', amount: null, unit: period } : null
  },
  examples: { 'in recent years': 'PXY', 'over the coming weeks': 'PXW' },
  never: ['office hours', 'three years'],
}

const decade: DateRule = {
  id: 'date.decade',
  says: 'a decade or century',
  needs: /0['’]?s|century/i,
  find: pattern`(?:the )?(?:(?<tens>(?:1[5-9]|20)\d)0['’]?s|['’](?<short>[2-9])0s|(?<ordinal>\d{1,2}(?:st|nd|rd|th)|(?:nineteenth|twentieth|twenty-first|eighteenth)) century)`,
  read: ({ piece }) => {
    if (piece('tens')) return { kind: 'calendar', decade: Number(piece('tens')) }
    if (piece('short')) return { kind: 'calendar', decade: 190 + Number(piece('short')) }
    const number = ordinalOf(piece('ordinal'))
    return number ? { kind: 'calendar', century: number - 1 } : null
  },
  examples: { 'in the 1990s': '199X', "the '80s": '198X', 'the 19th century': '18XX' },
  never: ['in his 60s', 'the 49ers'],
}

const quarter: DateRule = {
  id: 'date.quarter',
  says: 'a quarter or half of a year, a fiscal year',
  needs: /quarter|half|Q[1-4]|fiscal|financial/i,
  find: pattern`(?:the )?(?:(?<which>first|second|third|fourth|final|1st|2nd|3rd|4th)[ -](?:fiscal[ -])?(?<unit>quarter|half)(?:(?:,| of| in)?(?: fiscal| the year)? ${year}| of the year)?|(?<q>Q[1-4])(?:,? (?:of )?(?<year2>20\d{2}))?|(?:fiscal|financial)(?: year)?,? (?<fiscal>(?:19|20)\d{2}))`,
  read: ({ piece, after }) => {
    if (piece('fiscal')) return { kind: 'calendar', year: Number(piece('fiscal')) }
    const yearNumber = Number(piece('year') || piece('year2'))
    const number = piece('q')
      ? Number(piece('q').slice(1))
      : piece('which').toLowerCase() === 'final'
        ? 4
        : ordinalOf(piece('which'))
    if (!number || /^ (?:mile|of the (?:game|match)|hour|century|a )/.test(after)) return null
    if (piece('unit').toLowerCase() === 'half')
      return number > 2 || (!yearNumber && !/year/.test(piece('which') + after))
        ? null
        : { kind: 'calendar', half: number, ...(yearNumber ? { year: yearNumber } : {}) }
    return { kind: 'calendar', quarter: number, ...(yearNumber ? { year: yearNumber } : {}) }
  },
  examples: {
    'Profit fell in the second quarter.': '2024-34',
    'the first quarter of 2024': '2024-33',
    'in fiscal 2023': '2023',
    'Q2 2024': '2024-34',
  },
  never: ['the second time', 'They scored in the second half.'],
}

const set: DateRule = {
  id: 'date.set',
  says: 'how often: daily, every Tuesday, each year',
  needs: /ly\b|annual|every|each/i,
  find: pattern`(?<adverb>daily|weekly|monthly|quarterly|yearly|annually|annual|hourly|nightly)|(?:every|each) (?:(?<unit>day|week|month|quarter|year|decade|hour|night|morning)|(?<amount>two|three|four|five|six|ten|\d{1,2}) (?<units>hours|days|weeks|months|years))`,
  read: ({ piece, after }) => {
    const often: Readonly<Record<string, string>> = {
      daily: 'P1D',
      weekly: 'P1W',
      monthly: 'P1M',
      quarterly: 'P1Q',
      yearly: 'P1Y',
      annually: 'P1Y',
      annual: 'P1Y',
      hourly: 'PT1H',
      nightly: 'P1D',
      day: 'P1D',
      week: 'P1W',
      month: 'P1M',
      quarter: 'P1Q',
      year: 'P1Y',
      decade: 'P1DE',
      hour: 'PT1H',
      night: 'P1D',
      morning: 'P1D',
    }
    const word = (piece('adverb') || piece('unit')).toLowerCase()
    if (/^ (?:News|Mail|Telegraph|Express|Mirror|Beast|Caller|Post|Star|Standard)/.test(after)) return null
    if (word) return { kind: 'set', timex: often[word] ?? 'P1D' }
    const period = unitOf(piece('units'))
    return period
      ? {
          kind: 'set',
          timex: `P${period === 'hour' ? 'T' : ''}${amountOf(piece('amount'))}${period.charAt(0).toUpperCase()}`,
        }
      : null
  },
  examples: { 'It sails daily.': 'P1D', 'every four years': 'P4Y', 'each week': 'P1W' },
  never: ['the Daily News', 'everyday life'],
}

const weekdays: DateRule = {
  id: 'date.weekdays',
  says: 'a weekday that comes again',
  needs: /days\b|[Ee]very|[Ee]ach/,
  find: casePattern`(?:[Ee]very |[Ee]ach )${weekday}|(?<plural>Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays)`,
  read: ({ text }) => ({
    kind: 'set',
    timex: `XXXX-WXX-${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].findIndex((name) => text.includes(name)) + 1}`,
  }),
  examples: { 'open every Tuesday': 'XXXX-WXX-2', 'closed on Sundays': 'XXXX-WXX-7' },
  never: ['on Sunday'],
}

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
  examples: { 'on Christmas Day': '2024-12-25', 'by Halloween 2023': '2023-10-31' },
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
  examples: { 'at 4:05 p.m. ET': '2024-07-10T16:05', 'by noon Tuesday': '2024-07-09T12:00' },
  never: ['They won 3:2.', 'a 5:30 mile'],
}

export const periodRules: readonly DateRule[] = [
  duration,
  bareUnits,
  decade,
  quarter,
  set,
  weekdays,
  holiday,
  clockRule,
]
