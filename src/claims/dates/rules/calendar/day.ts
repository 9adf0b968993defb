import { casePattern } from '../../../../rules/pattern.js'
import type { CalendarReading } from '../../reading.js'
import type { DateRule, Matched } from '../../rule.js'
import {
  clock,
  clockOf,
  counted,
  day,
  dayOf,
  eitherCase,
  month,
  monthOf,
  ordinalDay,
  partOf,
  weekday,
  whichOf,
  year,
} from '../../vocabulary.js'

/** The time that may stand right behind a day; RFC 2822 writes it with seconds and an offset. */
const TIME = `(?:(?:,| at|, at) (?<clock>${clock.source})| (?<rfc>[0-2]\\d:[0-5]\\d)(?::[0-5]\\d)?(?: (?:[+-]\\d{4}|GMT|UTC))?|,? (?<part>morning|afternoon|evening|night))?`

/** "the week of March 6": the one that the day is in. */
const WEEK = '(?<week>[Tt]he week (?:of|beginning|starting|commencing) )?'

/** In words a day is often a name: "the Fourth of July". */
const DAY_WORD = eitherCase(ordinalDay.source)

function dayReading({ piece }: Matched): CalendarReading | null {
  const monthNumber = monthOf(piece('month'))
  const dayNumber = monthNumber && dayOf(piece('day') || piece('word'), monthNumber)
  if (!monthNumber || !dayNumber) return null
  const yearNumber = Number(piece('year'))
  const clockTime = piece('rfc') ? `T${piece('rfc')}` : piece('clock') ? clockOf(piece('clock')) : null
  const dayPart = partOf(piece('part'))
  return {
    kind: 'calendar',
    month: monthNumber,
    day: dayNumber,
    ...(yearNumber ? { year: yearNumber } : {}),
    ...(clockTime ? { time: clockTime } : {}),
    ...(dayPart ? { part: dayPart } : {}),
    ...(piece('week') ? { week: true } : {}),
    ...(piece('which') && !yearNumber ? { which: whichOf(piece('which')) } : {}),
  }
}

const monthDay: DateRule = {
  id: 'date.month-day',
  says: 'month and day, with or without the year, the American way',
  sign: 'month',
  needs:
    /\b(?:Ja|JA|Fe|FE|Ma|MA|Ap|AP|Ju|JU|Au|AU|Se|SE|Oc|OC|No|NO|De|DE)[A-Za-z]{1,7}\.? (?:\d|the |[A-Za-z-]{3,14}(?:st|nd|rd|th)\b)/,
  find: casePattern`${WEEK}(?:${weekday.source},? (?:the )?)?(?:(?<which>[Nn]ext|[Ll]ast) )?${month} (?:(?:the )?${day}(?!\d|,\d{3}|[.:]\d|%|${counted})|(?:the )?(?<word>${DAY_WORD}))(?:,? ${year}(?!\d|,\d))?${TIME}`,
  read: (match) =>
    /^M(?:ay|arch) the /.test(match.text) && !match.piece('year') && !match.piece('day') ? null : dayReading(match),
  examples: {
    'The treaty was signed on June 19 in Pyongyang.': '2024-06-19',
    'It opened on Nov. 14, 1989, a Tuesday.': '1989-11-14',
    'The vote was on Thursday, January 11.': '2024-01-11',
    'They met on March 3rd at 4:05 p.m. ET.': '2024-03-03T16:05',
    'It ended on March eighth.': '2024-03-08',
    'The rules change next Jan. 1.': '2025-01-01',
    'the week of March 6': '2024-03-04/2024-03-10',
    'the parade of July Fourth': '2024-07-04',
  },
  never: [
    'He may 5 years later return.',
    'The March 4,000 joined was long.',
    'Room 12 was empty.',
    'In June 5 people died.',
  ],
}

const dayMonth: DateRule = {
  id: 'date.day-month',
  says: 'day and month, with or without the year, the British way',
  sign: 'month',
  needs: /(?:\d|st|nd|rd|th) (?:of )?(?:Ja|JA|Fe|FE|Ma|MA|Ap|AP|Ju|JU|Au|AU|Se|SE|Oc|OC|No|NO|De|DE)/,
  find: casePattern`${WEEK}(?:${weekday.source},? )?(?:the )?(?:${day}|(?<word>${DAY_WORD}))(?: of)? ${month}(?:,? ${year}(?!\d|,\d))?${TIME}`,
  read: (match) => (match.piece('word') && !/ of /.test(match.text) ? null : dayReading(match)),
  examples: {
    'The bridge opened on 4 May 1959.': '1959-05-04',
    'in the week beginning 4 May': '2024-04-29/2024-05-05',
    'Talks resumed on the 19th of June.': '2024-06-19',
    'On Monday 8 July the court rose.': '2024-07-08',
    'Date: Wed, 10 Jul 2024 09:30:00 +0000': '2024-07-10T09:30',
    'on the fourth of July': '2024-07-04',
    'the Fourth of July parade': '2024-07-04',
  },
  never: ['In 2020 March was warm.', 'They took 12 may be 13.', 'the second May government'],
}

const FIGURES = '\\d{1,2}(?:st|nd|rd|th)?'
const NO_DAY =
  '(?!\\d|,\\d|[.:]\\d|%|-[a-z]| (?:percent|per cent|people|police|million|billion|mile|year|star|pence|bedroom|(?<![–-]\\d{1,2} )[a-z]+s\\b))'
/** "5, 7, 8": the days before the last of a list, and what leads the last one, behind which its sentence goes on. */
const LISTED = `(?:,\\s${FIGURES})`
const AND = ',?\\s(?:and|or|&)\\s'
const AND_LAST = `${AND}(?=${FIGURES}(?:[.,;:)]|$| (?:in|at|on|for|with|by|from|but|when|where|the|as|after|before|during|against|[A-Z])))`

/** "June 3 to 5", "3-5 June", "June 5, 7 and 9": the days of one month share its name. */
const dayOfRange: DateRule = {
  id: 'date.day-of-range',
  says: 'another day of a stretch or a list within one month',
  sign: 'figure',
  needs: /\d(?:st|nd|rd|th)?,? ?(?:to|and|or|through|-|–|&|\/) ?(?:the )?\d/,
  find: casePattern`(?<=(?<month>${month.source})\s${FIGURES}(?:\s(?:to|and|or|through|&)\s|\s?[–-]\s?|${LISTED}{1,4}${AND_LAST}))${day}${NO_DAY}(?:,? ${year})?|(?<=(?<month3>${month.source})\s${FIGURES}${LISTED}{0,3},\s)(?<listed>${FIGURES})(?=${LISTED}{0,3}${AND_LAST})|(?:the (?=\d{1,2}(?:st|nd|rd|th)))?(?<first>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)(?=(?:(?:\s(?:to|and|or|through|&)\s|\s?[–/-]\s?)|${LISTED}{1,4}${AND})(?:the\s)?${FIGURES}(?:\sof)?\s(?<month2>${month.source})\b)`,
  read: ({ piece }) => {
    const monthNumber = monthOf(piece('month') || piece('month2') || piece('month3'))
    const dayNumber = monthNumber && dayOf(piece('day') || piece('listed') || piece('first'), monthNumber)
    const yearNumber = Number(piece('year'))
    if (!monthNumber || !dayNumber) return null
    return { kind: 'calendar', month: monthNumber, day: dayNumber, ...(yearNumber ? { year: yearNumber } : {}) }
  },
  examples: {
    'They met from June 3 to 5.': '2024-06-03/2024-06-05',
    'On June 6-7 rebels took it.': '2024-06-06/2024-06-07',
    'The talks of 3-5 June failed.': '2024-06-03/2024-06-05',
    'He was held from the 3rd to the 9th of June.': '2024-06-03/2024-06-09',
  },
  never: [
    'June 3 to 5,000 people',
    'from 3 to 5 percent',
    'On June 5, 7 and 9 people were freed.',
    'On June 5, 7 and 10 mile races were held.',
    'They won on June 5, 7-2.',
  ],
}

export const dayRules: readonly DateRule[] = [monthDay, dayMonth, dayOfRange]
