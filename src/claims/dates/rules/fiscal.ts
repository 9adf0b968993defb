import { pattern } from '../../../rules/pattern.js'
import type { CalendarReading } from '../reading.js'
import type { DateRule } from '../rule.js'
import { ordinalOf, year } from '../vocabulary.js'

const ORDINAL = '(?<which>first|second|third|fourth|final|last|latter|1st|2nd|3rd|4th|opening|closing)'

/** Quarters and halves of a year, and fiscal years: how business news tells time. */
const quarter: DateRule = {
  id: 'date.quarter',
  says: 'a quarter or half of a year',
  needs: /quarter|half|Q[1-4]|H[12]/i,
  find: pattern`(?:(?:the )?(?:(?<lead>\d{4}) )?(?:(?:fiscal|financial)[ -])?${ORDINAL} (?:(?:fiscal|financial)[ -])?(?<unit>quarter|half)(?:(?: of| in|,)?(?: fiscal| the year)? ${year}| of the (?:fiscal )?year)?|(?:(?:fiscal|financial)[ -])?(?<which2>first|second|third|fourth|final)-(?<unit2>quarter|half)|(?<q>Q[1-4]|H[12](?= (?:of )?(?:19|20)\d{2}\b))(?:,? (?:of )?(?<year2>(?:19|20)\d{2}))?)(?!s?[- ](?:finals?|back|mile|century|hour)|s\b)`,
  read: ({ piece, after, text, before }) => {
    const reading = fieldsOf(piece)
    if (!reading || /^ (?:of the (?:game|match|season|contest)|goal|lead)/.test(after)) return null
    const halfOf = piece('unit') || piece('unit2')
    if (/half/i.test(halfOf)) {
      // a half of a match is none of a year
      const ofYear =
        reading.year !== undefined ||
        /year/i.test(text) ||
        /\b(?:fiscal|financial)\b/i.test(text) ||
        /^(?:[’']s (?:results|earnings|profit)| of (?:next|last|this|the (?:following|previous|same)) year\b)/.test(
          after,
        )
      return ofYear || (/-half$/i.test(text) && /^ (?:profit|loss|earnings|results|net|revenue|sales)/.test(after))
        ? reading
        : null
    }
    return (OF_PLAY.test(before) || /\bgame\b[^.]{0,30}$/i.test(before)) && reading.year === undefined ? null : reading
  },
  examples: {
    'Profit fell in the second quarter.': '2024-34',
    'the first quarter of 2024': '2024-33',
    'Margins rose two percentage points in the first quarter.': '2024-33',
    'the 2023 third quarter': '2023-35',
    'Its first-quarter profit fell.': '2024-33',
    'the second half of 2008': '2008-41',
    'before the second half of next year': '2025-41',
    'Q2 2024': '2024-34',
    'H1 2016': '2016-40',
  },
  never: [
    'the second time',
    'They scored in the second half.',
    'the first quarter of the game',
    'the H1 visa',
    'quarter-finals',
  ],
}

function fieldsOf(piece: (name: string) => string): CalendarReading | null {
  const word = (piece('which') || piece('which2')).toLowerCase()
  const isHalf = /half/i.test(piece('unit') || piece('unit2')) || piece('q').startsWith('h')
  const last = /^(?:final|last|latter|closing)$/.test(word)
  const number = piece('q')
    ? Number(piece('q').slice(1))
    : last
      ? isHalf
        ? 2
        : 4
      : word === 'opening'
        ? 1
        : ordinalOf(word)
  if (number === undefined || (isHalf && number > 2)) return null
  const yearNumber = Number(piece('year') || piece('year2') || piece('lead'))
  return {
    kind: 'calendar',
    ...(isHalf ? { half: number } : { quarter: number }),
    ...(yearNumber ? { year: yearNumber } : {}),
  }
}

/** "the second and third quarters of 2023": they share the noun and the year. */
const quartersTogether: DateRule = {
  id: 'date.quarters-together',
  says: 'two quarters of a year',
  sign: 'unit',
  needs: /(?:first|second|third) (?:and|or|to) (?:the )?(?:second|third|fourth) quarter/i,
  find: pattern`(?:the )?(?<first>first|second|third)(?= (?:and|or|to) (?:the )?(?:second|third|fourth) quarters?\b(?:,? (?:of )?(?<year>(?:19|20)\d{2}))?)|(?<=(?:first|second|third) (?:and|or|to) (?:the )?)(?<next>second|third|fourth) quarters?(?:,? (?:of )?(?<year2>(?:19|20)\d{2}))?`,
  read: ({ piece, after, before }) => {
    const yearNumber = Number(piece('year') || piece('year2'))
    if (GAME.test(after) || (!yearNumber && OF_PLAY.test(before))) return null
    return {
      kind: 'calendar',
      quarter: ordinalOf(piece('first') || piece('next')) ?? 1,
      ...(yearNumber ? { year: yearNumber } : {}),
    }
  },
  examples: {
    'The second and third quarters of 2023 were flat.': '2023-34; 2023-35',
    'The game studio lost money in the first and second quarters.': '2024-33; 2024-34',
    'Sales rose in the third and fourth quarters.': '2023-35; 2023-36',
    'Sales rose in the second and third quarters of last year.': '2023-34; 2023-35',
  },
  never: [
    'They led in the first and second quarters of the game.',
    'Denver outscored Miami in the second and third quarters.',
  ],
}

/** "outscored Miami in the second and third quarters" */
const OF_PLAY = /\b(?:(?:out)?scored?|outshot|outgained|touchdowns?|(?<!(?:percentage|basis) )points? in)\b[^.]{0,30}$/i
/** Of a match, not of a year. */
const GAME = /(?:^|quarters?) of the (?:game|match|season|contest)/

const fiscalYear: DateRule = {
  id: 'date.fiscal-year',
  says: 'a fiscal year, as the year it is named after',
  needs: /fiscal|financial|FY/i,
  find: pattern`(?:(?:the )?(?:fiscal|financial)(?: year)?,? (?<year>(?:19|20)\d{2})(?:[–/-]\d{2})?|FY(?: )?(?<short>(?:20)?\d{2}))`,
  read: ({ piece }) => {
    const number = Number(piece('year') || piece('short'))
    return { kind: 'calendar', year: number < 100 ? 2000 + number : number }
  },
  examples: { 'in fiscal 2023': '2023', 'the financial year 2021': '2021', 'in FY24': '2024' },
  never: ['fiscal policy', 'a financial 2,000'],
}

const quarterMentioned: DateRule = {
  id: 'date.quarter-of-year',
  says: 'the quarter spoken of in another year: "the 1988 quarter", "the 1988 period"',
  needs: /(?:quarter|period)\b/i,
  find: pattern`(?:the )(?<year>(?:19|20)\d{2})(?: fiscal)? (?:quarter|period)`,
  read: ({ piece }) => ({ kind: 'same', unit: 'quarter', inYear: Number(piece('year')) }),
  examples: { 'In the first quarter net rose from the 2023 period.': '2023-33' },
  never: ['the quarter'],
}

const yearEnd: DateRule = {
  id: 'date.year-end',
  says: 'the last day of a year',
  sign: 'unit',
  needs: /year(?:[’']s)?[- ]end/i,
  find: pattern`year(?:[’']s)?[- ]end(?: ${year})?`,
  read: ({ piece, before }) => {
    const yearNumber = Number(piece('year'))
    const which = /\bby (?:the )?$/.test(before) ? { which: 1 as const } : {}
    return { kind: 'calendar', month: 12, day: 31, ...(yearNumber ? { year: yearNumber } : which) }
  },
  examples: { 'by year-end': '2024-12-31', 'at year-end 2022': '2022-12-31' },
  never: ['a year ended', 'the year-ending report'],
}

const QUARTER_MONTHS: Readonly<Record<string, number>> = { march: 1, june: 2, september: 3, december: 4 }

const quarterByMonth: DateRule = {
  id: 'date.quarter-by-month',
  says: 'a quarter by the month that it ends with: "the December quarter"',
  sign: 'unit',
  needs: /(?:March|June|September|December) quarter/,
  find: pattern`(?:the )?(?<month>march|june|september|december) quarter(?:(?: of|,)? ${year})?(?!s?[- ]finals?)`,
  read: ({ piece, before }) => {
    const yearNumber = Number(piece('year'))
    // "the January-March quarter" is told by both its months
    if (/\p{L}[-–]$/u.test(before)) return null
    return {
      kind: 'calendar',
      quarter: QUARTER_MONTHS[piece('month')] ?? 1,
      ...(yearNumber ? { year: yearNumber } : {}),
    }
  },
  examples: { 'Revenue rose in the December quarter.': '2023-36', 'the June quarter of 2023': '2023-34' },
  never: ['the December quarter-final'],
}

export const fiscalRules: readonly DateRule[] = [
  quarter,
  quartersTogether,
  quarterByMonth,
  fiscalYear,
  quarterMentioned,
  yearEnd,
]
