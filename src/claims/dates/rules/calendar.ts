import { casePattern, pattern } from '../../../rules/pattern.js'
import type { CalendarReading } from '../reading.js'
import type { DateRule, Matched } from '../rule.js'
import { clock, clockOf, day, dayOf, month, monthOf, partOf, weekday, year } from '../vocabulary.js'

/** Dates of the calendar: days, months and years by name or number. */

const time = `(?:(?:,| at|, at) (?<clock>${clock.source})|,? (?<part>morning|afternoon|evening|night))?`

function dayReading({ piece }: Matched): CalendarReading | null {
  const monthNumber = monthOf(piece('month'))
  const dayNumber = monthNumber && dayOf(piece('day'), monthNumber)
  if (!monthNumber || !dayNumber) return null
  const yearNumber = Number(piece('year'))
  const clockTime = piece('clock') ? clockOf(piece('clock')) : null
  const dayPart = partOf(piece('part'))
  return {
    kind: 'calendar',
    month: monthNumber,
    day: dayNumber,
    ...(yearNumber ? { year: yearNumber } : {}),
    ...(clockTime ? { time: clockTime } : {}),
    ...(dayPart ? { part: dayPart } : {}),
  }
}

const monthDay: DateRule = {
  id: 'date.month-day',
  says: 'month and day, with or without the year, the American way',
  needs: /\d/,
  find: casePattern`(?:${weekday.source},? )?${month} ${day}(?!\d|,\d{3}|[.:]\d|%)(?:,? ${year}(?!\d|,\d))?${time}`,
  read: dayReading,
  examples: {
    'The treaty was signed on June 19 in Pyongyang.': '2024-06-19',
    'It opened on Nov. 14, 1989, a Tuesday.': '1989-11-14',
    'The vote was on Thursday, January 11.': '2024-01-11',
    'They met on March 3rd at 4:05 p.m. ET.': '2024-03-03T16:05',
  },
  never: ['He may 5 years later return.', 'The March 4,000 joined was long.', 'Room 12 was empty.'],
}

const dayMonth: DateRule = {
  id: 'date.day-month',
  says: 'day and month, with or without the year, the British way',
  needs: /\d/,
  find: casePattern`(?:${weekday.source},? )?(?:the )?${day}(?: of)? ${month}(?:,? ${year}(?!\d|,\d))?${time}`,
  read: dayReading,
  examples: {
    'The bridge opened on 4 May 1959.': '1959-05-04',
    'Talks resume on the 19th of June.': '2024-06-19',
    'On Monday 8 July the court rose.': '2024-07-08',
  },
  never: ['In 2020 March was warm.', 'They took 12 may be 13.'],
}

const monthYear: DateRule = {
  id: 'date.month-year',
  says: 'a month and its year',
  needs: /\d{4}/,
  find: casePattern`${month}(?:,? of|,)? ${year}(?!\d|,\d)`,
  read: ({ piece }) => {
    const monthNumber = monthOf(piece('month'))
    return monthNumber ? { kind: 'calendar', month: monthNumber, year: Number(piece('year')) } : null
  },
  examples: { 'Work began in May 2019.': '2019-05', 'He has waited since June of 2018.': '2018-06/..' },
  never: ['In May 20,000 people came.'],
}

const MONTH_LEAD =
  /(?:\b(?:in|since|until|till|by|of|during|for|through|from|to|and|between|last|next|this|late|early|mid|before|after|end of|throughout|or|late-|early-|mid-|around|every)[\s-]+|’s |'s |^|[—–(])$/i
const AMBIGUOUS = /^(?:May|March|MAY|MARCH|Mar|Dec|Jan|Sun|Sat|Sep)\.?$/

const monthAlone: DateRule = {
  id: 'date.month',
  says: 'a month by itself, the nearest one',
  find: casePattern`${month}(?! \d{1,2}\b)`,
  read: ({ piece, before, after }) => {
    const monthNumber = monthOf(piece('month'))
    if (!monthNumber || (/^\s[A-Z]\w+/.test(after) && AMBIGUOUS.test(piece('month')))) return null
    if (AMBIGUOUS.test(piece('month')) && !MONTH_LEAD.test(before)) return null
    return { kind: 'calendar', month: monthNumber }
  },
  examples: {
    'Russia and China announced it in May.': '2024-05',
    'Snow fell in February.': '2024-02',
  },
  never: ['Theresa May resigned.', 'The March on Washington was long.', 'You may go.'],
}

const iso: DateRule = {
  id: 'date.iso',
  says: 'an ISO 8601 date, with or without its time',
  needs: /\d{4}-\d/,
  find: pattern`(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?:T(?<clock>[0-2]\d:[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?`,
  read: ({ piece }) => {
    const monthNumber = Number(piece('month'))
    const dayNumber = dayOf(piece('day'), monthNumber)
    return dayNumber
      ? {
          kind: 'calendar',
          year: Number(piece('year')),
          month: monthNumber,
          day: dayNumber,
          ...(piece('clock') ? { time: `T${piece('clock')}` } : {}),
        }
      : null
  },
  examples: { 'published 2024-07-10': '2024-07-10', 'at 2024-07-10T09:30:00Z': '2024-07-10T09:30' },
  never: ['phone 555-2024-07', 'call 2024-99-10'],
}

/**
 * 03/04/2024 is read month first, as American papers write it; where that is no month, day first. A two-figure year is
 * of this century up to 49.
 */
const slashed: DateRule = {
  id: 'date.slashed',
  says: 'figures with slashes, month first unless that is no month',
  needs: /\d\/\d/,
  find: pattern`(?<a>0?[1-9]|[12]\d|3[01])/(?<b>0?[1-9]|[12]\d|3[01])/(?<year>(?:19|20)?\d{2})(?!/)`,
  read: ({ piece }) => {
    const [a, b, written] = [Number(piece('a')), Number(piece('b')), Number(piece('year'))]
    const yearNumber = written > 99 ? written : written < 50 ? 2000 + written : 1900 + written
    const [monthNumber, dayNumber] = a <= 12 ? [a, b] : [b, a]
    if (monthNumber > 12 || dayOf(String(dayNumber), monthNumber) === undefined) return null
    return { kind: 'calendar', year: yearNumber, month: monthNumber, day: dayNumber }
  },
  examples: { 'on 03/04/2024': '2024-03-04', 'on 19/06/2024': '2024-06-19', 'dated 11/02/89': '1989-11-02' },
  never: ['a 9/11 fund', 'split 31/31/2024'],
}

const YEAR_LEAD =
  /(?:\b(?:in|since|until|till|by|of|during|for|through|from|to|and|between|late|early|mid|before|after|the|or|around|about|circa|year|end of|back|through|than|throughout|fiscal|calendar|his|her|its|their|our|a)[\s-]+|[—–(-]|’s |'s |, )$/i
const YEAR_TAIL =
  /^(?:[.,;:)?!”"’–—-]|\s(?:and|or|to|but|by|when|as|is|was|were|that|for|with|in|at|because|after|before|the|a|an|it|he|she|they|who|which|while|if|on|through|compared|under|over|from|it|its|his|her|their|–|—|-)\b|\s?$|['’]s\b)/

const yearAlone: DateRule = {
  id: 'date.year',
  says: 'a year by itself',
  needs: /\d{4}/,
  find: pattern`${year}(?![\d]|,\d{3}|\.\d|%)(?! (?:people|men|women|miles|dollars|points|votes|pounds|feet|times|percent|euros|troops|homes|houses|workers|jobs|kilometers|kilometres|square|million|billion|meters|metres|tons|tonnes|copies|units|shares|students|rpm|cars))`,
  read: ({ piece, before, after }) => {
    const number = Number(piece('year'))
    if (
      /(?:[$€£¥#]|\b(?:No|Room|Route|Highway|Flight|Boeing|Section|page|Windows|US|least|nearly|almost)\.?)\s?$/i.test(
        before,
      )
    )
      return null
    const lead = YEAR_LEAD.test(before) || before === ''
    const plausible = number >= 1700 && number <= 2099
    const attributive = plausible && /^\s[a-z]/i.test(after) && /\b(?:the|his|her|its|a|their|’s|'s)\s$/i.test(before)
    if (/^\s?(?:BC|B\.C\.|BCE)\b/.test(after)) return { kind: 'calendar', year: number, bc: true }
    return plausible && (lead || attributive || YEAR_TAIL.test(after)) && (number >= 1800 || lead)
      ? { kind: 'calendar', year: number }
      : null
  },
  examples: { 'a pact signed in 1961': '1961', 'the 1961 pact': '1961', '(born 1950)': '1950' },
  never: ['It cost $1,961.', 'Flight 1961 was late.', 'It has 1961 rooms.', 'Room 2012 was empty.'],
}

export const calendarRules: readonly DateRule[] = [monthDay, dayMonth, iso, slashed, monthYear, monthAlone, yearAlone]
