import { type Document, exampleDocument } from '../../language/document.js'
import type { TimeExpression } from '../../record.js'
import { claim } from '../../rules/claim.js'
import { EXAMPLE_DATE, type RuleBook } from '../../rules/rule.js'
import { type Anchor, resolve } from './resolve.js'
import type { DateRule } from './rule.js'
import { calendarRules } from './rules/calendar.js'
import { periodRules } from './rules/period.js'
import { relativeRules } from './rules/relative.js'
import { type FoundTime, matches } from './scan.js'
import type { Value } from './value.js'

export { readCalendarDate } from './published.js'

/** The more specific rule first: it wins where two read the same words. */
const RULES: readonly DateRule[] = [...calendarRules, ...relativeRules, ...periodRules]

/**
 * The time expressions of a document, in text order (TIMEX3, EDTF).
 *
 * Each is found first and resolved then: against the reference date, or, in a story without one, within the last year
 * that was named before (HeidelTime's two kinds of text, news and narrative).
 */
export function findDates(document: Document): TimeExpression[] {
  const anchor: Anchor = { reference: document.reference.date, contextYear: null }
  return document.sentences.flatMap((sentence) => {
    const { text } = sentence
    return matches(RULES, text).map((found) => {
      const value = bounded(resolve(found.reading, anchor), text.slice(0, found.start))
      noteYear(anchor, found)
      const { start, end, rule } = found
      return { ...claim(document, 'date', sentence.start + start, sentence.start + end, rule), ...value }
    })
  })
}

/** Only a story that dates its days in full is a narrative; a year in passing ("a 1961 pact") says nothing of the others. */
function noteYear(anchor: Anchor, { reading }: FoundTime): void {
  if (reading.kind === 'calendar' && reading.year !== undefined && reading.month !== undefined)
    anchor.contextYear = reading.year
}

/** "since May" has no end, "until Friday" no beginning: EDTF intervals. */
function bounded(value: Value, before: string): Value {
  if (value.value === null || value.type !== 'date' || value.value.includes('/')) return value
  if (/\bsince\s+(?:at least\s+)?$/i.test(before)) return { ...value, value: `${value.value}/..`, latest: null }
  if (/\b(?:until|till|through)\s+$/i.test(before)) return { ...value, value: `../${value.value}`, earliest: null }
  return value
}

export const dateBook: RuleBook = {
  name: 'dates',
  rules: RULES,
  read: (text) =>
    findDates(exampleDocument(text, EXAMPLE_DATE)).map(({ rule, type, value, timex }) => ({
      rule,
      reads: type === 'date' || type === 'duration' ? (value ?? timex) : timex,
    })),
}
