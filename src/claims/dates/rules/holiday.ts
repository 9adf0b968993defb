import { HOLIDAYS } from '../../../lexicon/holidays.js'
import { casePattern, oneOf } from '../../../rules/pattern.js'
import type { DateRule } from '../rule.js'
import { amountOf, part, partOf, year } from '../vocabulary.js'

const NAMES = oneOf('holiday', HOLIDAYS.keys())
/** What is sold, sung, eaten or travelled for a holiday is not on the day. */
const NOT_BEFORE =
  '(?! (?:trees?|cards?|presents?|gifts?|shopping|shoppers|songs?|carols?|movies?|films?|seasons?|markets?|sales?|lights|dinner|decorations|turkeys?|costumes?|candy|eggs?|bonus(?:es)?|Island|Massacre|Rising|[Aa]greement|[Aa]ccords?))'

/** A holiday, fixed or movable, by the day it falls on. */
export const holidayRule: DateRule = {
  id: 'date.holiday',
  says: 'a holiday, fixed or movable',
  needs: /Day|Eve|Christmas|Halloween|Thanksgiving|Easter|Night|Juneteenth|Gras|Mayo|(?:Mon|Wednes|Thurs|Fri|Sun)day/,
  find: casePattern`(?:(?:[Tt]he )?(?:(?:day|(?<!, )(?<!\b(?:[Ff]or|[Ww]ithin|in|[Tt]he|[Oo]ver|first|last|next|past|than|[Ww]ith(?: only)?) )(?<amount>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Aa]) (?<unit>days?|weeks?)) (?<off>before|after)|(?<weeks>week (?:before|after|of))) )?${NAMES}(?:,? ${year}| ${part}(?=\W)|(?<week> [Ww]eek))?(?![\w’'-])${NOT_BEFORE}`,
  read: ({ piece, before }) => {
    const holiday = HOLIDAYS.get(piece('holiday').replace(/’/g, "'").replace(/\s+/g, ' '))
    if (!holiday || (/^(?:Easter|Christmas)$/.test(piece('holiday')) && /\b(?:Father|Merry|Happy)\s$/.test(before)))
      return null
    const yearNumber = Number(piece('year'))
    const dayPart = partOf(piece('part'))
    const days = (amountOf(piece('amount')) ?? 1) * (piece('unit').startsWith('week') ? 7 : 1)
    return {
      kind: 'calendar',
      holiday,
      ...(yearNumber ? { year: yearNumber } : {}),
      ...(dayPart ? { part: dayPart } : {}),
      ...(piece('week') || piece('weeks') ? { week: true } : {}),
      ...(/before|after/.test(piece('weeks')) ? { off: /before/.test(piece('weeks')) ? -7 : 7 } : {}),
      ...(piece('off') ? { off: piece('off') === 'before' ? -days : days } : {}),
    }
  },
  examples: {
    'on Christmas Day 2022': '2022-12-25',
    'on Halloween 2023': '2023-10-31',
    'at Thanksgiving 2023': '2023-11-23',
    'on Easter Sunday 2024': '2024-03-31',
    'on Good Friday 2023': '2023-04-07',
    'on Memorial Day': '2024-05-27',
    'Election Day 2024': '2024-11-05',
    'on Palm Sunday 2024': '2024-03-24',
    'on Cinco de Mayo': '2024-05-05',
    'in Easter week': '2024-03-25/2024-03-31',
    'the week before Thanksgiving 2023': '2023-11-13/2023-11-19',
    'two days before Christmas 2022': '2022-12-23',
    'Three weeks after Easter 2024': '2024-04-21',
    'a week before Christmas 2022': '2022-12-18',
    'days before Christmas 2022': '2022-12-25',
    'the two weeks before Christmas 2022': '2022-12-25',
    'It was shut for six days after Easter 2024.': '2024-03-31',
  },
  never: [
    'a Christmas tree',
    'the Easter Rising',
    'the Good Friday Agreement',
    'Christmas Island',
    'the Day of Judgment',
  ],
}
