import { type Document, exampleDocument } from '../../language/document.js'
import type { TimeExpression } from '../../record.js'
import { claim } from '../../rules/claim.js'
import { EXAMPLE_DATE, type RuleBook } from '../../rules/rule.js'
import { goesOnSince, isCompared, isOfSaying } from './compared.js'
import { Day } from './day.js'
import { detoursOf } from './detour.js'
import { Discourse } from './discourse.js'
import { joined } from './join.js'
import { isNarrative, isTimeline } from './narrative.js'
import { pastMidnight } from './past-midnight.js'
import { endingWith, endsPeriod } from './period-end.js'
import { withRanges } from './range.js'
import { resolve } from './resolve/index.js'
import type { DateRule } from './rule.js'
import { calendarRules } from './rules/calendar/index.js'
import { clockRules } from './rules/clock.js'
import { durationRules } from './rules/duration.js'
import { eraRule } from './rules/era.js'
import { fiscalRules } from './rules/fiscal.js'
import { holidayRule } from './rules/holiday.js'
import { relativeRules } from './rules/relative/index.js'
import { setRules } from './rules/set.js'
import { matches } from './scan.js'
import { withWhatIsShared } from './shared.js'
import { withEndsInOrder } from './stretch.js'
import { surnamesIn, withoutSurnames } from './surname.js'
import type { Value } from './value.js'

export { readCalendarDate } from './published.js'

/** The more specific rule first: it wins where two read the same words. */
const RULES: readonly DateRule[] = [
  holidayRule,
  ...calendarRules,
  ...relativeRules,
  ...fiscalRules,
  eraRule,
  ...setRules,
  ...clockRules,
  ...durationRules,
]

/**
 * The time expressions of a document, in text order (TIMEX3, EDTF).
 *
 * Each is found first and resolved then, in the order of the text: against the reference date, or, in a narrative, against
 * what was spoken of before.
 */
export function findDates(document: Document): TimeExpression[] {
  let surnames: ReadonlySet<string> | undefined
  const found = document.sentences.map(({ text }) => {
    const times = withoutSurnames(matches(RULES, text), text, () => (surnames ??= surnamesIn(document.text)))
    return withWhatIsShared(joined(times, text), text)
  })
  const reference = document.reference.date === null ? null : Day.from(document.reference.date)
  const readings = found.flatMap((times) => times.map(({ reading }) => reading))
  const discourse = new Discourse(reference, isTimeline(document) || isNarrative(readings, reference))
  const detours = detoursOf(found.flat())
  return document.sentences.flatMap((sentence, number) => {
    const times = found[number] ?? []
    const ends = new Set<number>()
    let isDayTold = false
    const values = times.map(({ reading, ...place }, i) => {
      const told = pastMidnight(reading, resolve(reading, discourse, number), {
        before: sentence.text.slice(times[i - 1]?.end ?? 0, place.start),
        discourse,
        sentence: number,
      })
      const next = times[i + 1]
      const end = next && resolve(next.reading, discourse, number)
      const isEnded = next && end && endsPeriod(sentence.text, { ...place, ...told }, { ...next, ...end })
      if (isEnded) ends.add(i + 1)
      const value = isEnded ? endingWith(sentence.text.slice(place.start, place.end), told, end) : told
      // what figures are compared with is not what the text goes on to speak of
      const before = sentence.text.slice(Math.max(0, place.start - 80), place.start)
      // nor is the day of writing that a narrative comes down to
      const isOfWriting = discourse.isNarrative && /^(?:reference|inferred-year)$/.test(value.basis)
      const isStepBack = reading.kind === 'shift' && reading.from === 'mention' && reading.by < 0
      const aside = detours.has(reading) ? 'detour' : isStepBack ? 'step back' : null
      const after = sentence.text.slice(place.end, place.end + 16)
      const isStory = discourse.tells(number)
      if (
        !isOfWriting &&
        !isCompared(reading, { before, after, isFirst: i === 0, isStory }) &&
        !(discourse.isNarrative && goesOnSince(reading, before)) &&
        !isOfSaying(before, isDayTold)
      )
        discourse.note(value, number, aside)
      isDayTold ||= /-\d\d-\d\d/.test(value.timex)
      return value
    })
    const ordered = withEndsInOrder(times, values, sentence.text, discourse)
    return withRanges(times, ordered, sentence.text).map((value, i) => {
      const { start = 0, end = 0, rule = '' } = times[i] ?? {}
      return {
        ...claim(document, 'date', sentence.start + start, sentence.start + end, rule),
        ...(ends.has(i) ? value : bounded(value, sentence.text.slice(0, start))),
      }
    })
  })
}

/** "since May" has no end, "until Friday" no beginning: EDTF intervals. */
function bounded(value: Value, before: string): Value {
  if (value.value === null || value.type !== 'date' || value.value.includes('/')) return value
  if (/\bsince\s+(?:at least\s+)?(?:the\s+)?$/i.test(before))
    return { ...value, value: `${value.value}/..`, latest: null }
  // "It was not until 2006 that work began", "They did not meet until May"
  if (/(?:\bnot|n['’]t|\bnever) (?:[\p{L}’'-]{2,20} ){0,4}(?:until|till) (?:at least )?$/iu.test(before)) return value
  if (/\b(?:until|till|through)\s+(?:at least\s+)?$/i.test(before))
    return { ...value, value: `../${value.value}`, earliest: null }
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
