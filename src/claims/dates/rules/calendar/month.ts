import { casePattern } from '../../../../rules/pattern.js'
import { Day } from '../../day.js'
import type { DateRule } from '../../rule.js'
import { counted, month, monthOf, ordinalOf, shortYearOf, weekday, weekdayOf, whichOf, year } from '../../vocabulary.js'

const monthYear: DateRule = {
  id: 'date.month-year',
  says: 'a month and its year',
  sign: 'month',
  needs: /\d{4}|['’‘]\d\d/,
  find: casePattern`${month}(?:(?:,? of|,)? ${year}(?!\d|,\d)| ['’‘](?<short>\d\d)(?!\d|s\b))`,
  read: ({ piece }) => {
    const monthNumber = monthOf(piece('month'))
    return monthNumber
      ? { kind: 'calendar', month: monthNumber, year: shortYearOf(piece('year') || piece('short')) }
      : null
  },
  examples: {
    'Work began in May 2019.': '2019-05',
    'He has waited since June of 2018.': '2018-06/..',
    'In June ’44 they landed.': '1944-06',
  },
  never: ['In May 20,000 people came.'],
}

/** What stands before a month that could be a verb, a noun or an abbreviation. */
const LEAD =
  /(?:\b(?:in|since|until|till|by|of|during|for|through|from|to|and|between|last|next|this|late|early|mid|before|after|end of|throughout|or|late-|early-|mid-|end-|around|every|each|(?:early|late|soon|recently) as|(?:dri|warm|cold|hott|wett|cool|mild)est)[\s-]+|’s |'s |^|[—–(])$/i
/** Nothing but a month comes behind these, whatever name follows it: "in April Congress passed". */
const SURE_LEAD = /\b(?:in|since|until|till|by|last|next|this|late|early|mid|during|every|each)[\s-]+$/i
const DETERMINER = /\b(?:the|an?|its|his|her|their|our)\s$/i
/** "Both May and June were dry", "the January-March quarter": a month beside another one. */
const BESIDE_MONTH = {
  before: new RegExp(String.raw`\b(?:${month.source})[-/]$`),
  after: new RegExp(String.raw`^(?:\s(?:and|or)\s|[-/])(?:${month.source})(?!\s\d)\b`),
}
/** "the March accession", "a May poll"; not "the March on Washington was". */
const DATED_NOUN =
  /^\s(?!(?:on|for|to|of|in|at|by|and|or|was|is|were|are|had|has|will|would|from|through|against|with|that|which|who|began|ended|came|drew|went|started|took|turned|passed|followed|administration|government|cabinet|premiership|family|era|brothers|sisters)\b)[a-z]{3,}/

/** "the May vote" */
export function isMonthOfNoun(before: string, after: string): boolean {
  return DETERMINER.test(before) && DATED_NOUN.test(after)
}

const AMBIGUOUS = /^(?:May|March|MAY|MARCH)$/
const ABBREVIATED =
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\.?$/
/** Months that are given names too. */
const GIVEN_NAME = /^(?:April|May|June|August|APRIL|MAY|JUNE|AUGUST)$/

const monthAlone: DateRule = {
  id: 'date.month',
  says: 'a month by itself, the nearest one',
  sign: 'month',
  needs: /\b(?:Ja|JA|Fe|FE|Ma|MA|Ap|AP|Ju|JU|Au|AU|Se|SE|Oc|OC|No|NO|De|DE)/,
  find: casePattern`${month}(?! \d{1,2}\b(?!${counted}))`,
  read: ({ piece, before, after }) => {
    const name = piece('month')
    const monthNumber = monthOf(name)
    // a day that the month has not, "31 April", leaves no month over
    if (!monthNumber || /(?:^|\s)\d{1,2}\s$/.test(before)) return null
    const beforeName = /^\s[A-Z]\w/.test(after)
    if (
      beforeName &&
      (GIVEN_NAME.test(name) || ABBREVIATED.test(name) || AMBIGUOUS.test(name)) &&
      !SURE_LEAD.test(before)
    )
      return null
    const isOfNoun =
      isMonthOfNoun(before, after) ||
      BESIDE_MONTH.before.test(before) ||
      (/\b(?:[Bb]oth|[Nn]either|[Tt]he) $/.test(before) && BESIDE_MONTH.after.test(after))
    if ((AMBIGUOUS.test(name) || ABBREVIATED.test(name)) && !isOfNoun && !LEAD.test(before)) return null
    if (ABBREVIATED.test(name) && before === '') return null
    // "Theresa May", "Fredric March": a name before it
    if (GIVEN_NAME.test(name) && /\b[A-Z][a-z]+\s$/.test(before) && !isOfNoun && !LEAD.test(before)) return null
    return { kind: 'calendar', month: monthNumber }
  },
  examples: {
    'Russia and China announced it in May.': '2024-05',
    'Snow fell in February.': '2024-02',
    'In April Congress passed the bill.': '2024-04',
    'The June vote was close.': '2024-06',
    'The March accession went well.': '2024-03',
    'A May poll found it.': '2024-05',
    'Both May and June were dry.': '2024-05; 2024-06',
    'The January-March period was dry.': '2024-01/2024-03; 2024-01/2024-03',
    'The April-June period was dry.': '2024-04/2024-06; 2024-04/2024-06',
  },
  never: [
    'Theresa May resigned.',
    'The March on Washington was long.',
    'The March for Life drew a crowd.',
    'The May administration fell.',
    'Brussels believes that May wants a deal.',
    'Both May allies quit.',
    'The March brothers were jailed.',
    'You may go.',
    'Jun Watari spoke.',
    'April Jones won.',
    'It is due on 31 April.',
  ],
}

const endDay: DateRule = {
  id: 'date.end-day',
  says: 'the first or last day of a month',
  needs: /(?:first|last|final) day of/i,
  find: casePattern`the (?<nth>first|last|final) day of ${month}(?:,? ${year}(?!\d|,\d))?`,
  read: ({ piece }) => {
    const number = monthOf(piece('month'))
    if (!number) return null
    const yearNumber = Number(piece('year'))
    const day = piece('nth') === 'first' ? 1 : Day.of(yearNumber || 2001, number, 1).daysInMonth
    return { kind: 'calendar', month: number, day, ...(yearNumber ? { year: yearNumber } : {}) }
  },
  examples: {
    'They came on the last day of August 2023.': '2023-08-31',
    'It opened on the first day of May.': '2024-05-01',
  },
  never: ['On the last day of the strike they met.'],
}

const nthWeekday: DateRule = {
  id: 'date.nth-weekday',
  says: 'a weekday by its place in the month',
  sign: 'unit',
  needs: /(?:first|second|third|fourth|last|final) [a-z]{3,6}day/i,
  find: casePattern`(?:[Tt]he )?(?<nth>first|second|third|fourth|last|final) ${weekday} (?:of|in) (?:${month}(?:,? ${year}(?!\d|,\d))?|(?<which>the|this|next|last) month)`,
  read: ({ piece }) => {
    const [monthNumber, weekdayNumber] = [monthOf(piece('month')) ?? 0, weekdayOf(piece('weekday'))]
    const of = piece('which')
    const inMonth = of ? { inMonth: of === 'the' ? ('mention' as const) : whichOf(of) } : {}
    if (!(monthNumber || piece('which')) || !weekdayNumber) return null
    const nth = /^(?:last|final)$/.test(piece('nth')) ? -1 : (ordinalOf(piece('nth')) ?? 1)
    const yearNumber = Number(piece('year'))
    return {
      kind: 'calendar',
      holiday: { month: monthNumber, weekday: weekdayNumber, nth },
      ...inMonth,
      ...(yearNumber ? { year: yearNumber } : {}),
    }
  },
  examples: {
    'on the first Monday of May 2015': '2015-05-04',
    'on the last Friday in July': '2024-07-26',
    'It ends on the second Tuesday of next month.': '2024-08-13',
    'The last Friday of the month is payday.': '2024-07-26',
    'In March 2019 it met on the last Friday of the month.': '2019-03-29',
  },
  never: ['on the first day', 'on the first weekend of May'],
}

export const monthRules: readonly DateRule[] = [endDay, nthWeekday, monthYear, monthAlone]
