import { casePattern } from '../../../../rules/pattern.js'
import type { DateRule } from '../../rule.js'
import { month, monthOf, year } from '../../vocabulary.js'

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

/** What stands before a month that could be a verb, a noun or an abbreviation. */
const LEAD =
  /(?:\b(?:in|since|until|till|by|of|during|for|through|from|to|and|between|last|next|this|late|early|mid|before|after|end of|throughout|or|late-|early-|mid-|around|every|each)[\s-]+|’s |'s |^|[—–(])$/i
/** Nothing but a month comes behind these, whatever name follows it: "in April Congress passed". */
const SURE_LEAD = /\b(?:in|since|until|till|by|last|next|this|late|early|mid|during|every|each)[\s-]+$/i
const AMBIGUOUS = /^(?:May|March|MAY|MARCH)$/
const ABBREVIATED =
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\.?$/
/** Months that are given names too. */
const GIVEN_NAME = /^(?:April|May|June|August|APRIL|MAY|JUNE|AUGUST)$/

const monthAlone: DateRule = {
  id: 'date.month',
  says: 'a month by itself, the nearest one',
  needs: /\b(?:Ja|JA|Fe|FE|Ma|MA|Ap|AP|Ju|JU|Au|AU|Se|SE|Oc|OC|No|NO|De|DE)/,
  find: casePattern`${month}(?! \d{1,2}\b)`,
  read: ({ piece, before, after }) => {
    const name = piece('month')
    const monthNumber = monthOf(name)
    if (!monthNumber) return null
    const beforeName = /^\s[A-Z]\w/.test(after)
    if (
      beforeName &&
      (GIVEN_NAME.test(name) || ABBREVIATED.test(name) || AMBIGUOUS.test(name)) &&
      !SURE_LEAD.test(before)
    )
      return null
    if ((AMBIGUOUS.test(name) || ABBREVIATED.test(name)) && !LEAD.test(before)) return null
    if (ABBREVIATED.test(name) && before === '') return null
    // "Theresa May", "Fredric March": a name before it
    if (GIVEN_NAME.test(name) && /\b[A-Z][a-z]+\s$/.test(before) && !LEAD.test(before)) return null
    return { kind: 'calendar', month: monthNumber }
  },
  examples: {
    'Russia and China announced it in May.': '2024-05',
    'Snow fell in February.': '2024-02',
    'In April Congress passed the bill.': '2024-04',
  },
  never: [
    'Theresa May resigned.',
    'The March on Washington was long.',
    'You may go.',
    'Jun Watari spoke.',
    'April Jones won.',
  ],
}

export const monthRules: readonly DateRule[] = [monthYear, monthAlone]
