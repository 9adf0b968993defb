import { type Document, exampleDocument } from '../../language/document.js'
import type { TimeExpression } from '../../record.js'
import { claim } from '../../rules/claim.js'
import { EXAMPLE_DATE, type RuleBook } from '../../rules/rule.js'
import { Day } from './day.js'
import { Discourse } from './discourse.js'
import { joined } from './join.js'
import { isNarrative } from './narrative.js'
import { resolve } from './resolve/index.js'
import type { DateRule } from './rule.js'
import { calendarRules } from './rules/calendar.js'
import { durationRules } from './rules/duration.js'
import { eraRule } from './rules/era.js'
import { fiscalRules } from './rules/fiscal.js'
import { periodRules } from './rules/period.js'
import { relativeRules } from './rules/relative/index.js'
import { setRules } from './rules/set.js'
import { matches } from './scan.js'
import type { Value } from './value.js'

export { readCalendarDate } from './published.js'

/** The more specific rule first: it wins where two read the same words. */
const RULES: readonly DateRule[] = [
  ...calendarRules,
  ...relativeRules,
  ...fiscalRules,
  eraRule,
  ...setRules,
  ...durationRules,
  ...periodRules,
]

/**
 * The time expressions of a document, in text order (TIMEX3, EDTF).
 *
 * Each is found first and resolved then, in the order of the text: against the reference date, or, in a narrative, against
 * what was spoken of before.
 */
export function findDates(document: Document): TimeExpression[] {
  const found = document.sentences.map(({ text }) => joined(matches(RULES, text), text))
  const reference = document.reference.date === null ? null : Day.from(document.reference.date)
  const readings = found.flatMap((times) => times.map(({ reading }) => reading))
  const discourse = new Discourse(reference, isNarrative(readings, reference))
  return document.sentences.flatMap((sentence, number) =>
    (found[number] ?? []).map(({ start, end, rule, reading }) => {
      const value = resolve(reading, discourse, number)
      if (!(reading.kind === 'shift' && reading.compares)) discourse.note(value, number)
      return {
        ...claim(document, 'date', sentence.start + start, sentence.start + end, rule),
        ...bounded(value, sentence.text.slice(0, start)),
      }
    }),
  )
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
