import type { Document } from '../../language/document.js'
import type { TimeExpression } from '../../record.js'
import { liesAhead } from '../dates/tense.js'

/** What a date is, besides where it stands. */
export interface When {
  /** It is still to come. */
  ahead: boolean
  /** None of it has begun. */
  toCome: boolean
  /** It ends a time that is not over: "until May". */
  goesOn: boolean
  /** A day that is told from the day of the news: "Thursday", "yesterday". */
  newsDay: boolean
  /** It is a year or a part of one, over which figures are counted. */
  period: boolean
}

export function whenOf({ text, reference }: Document, date: TimeExpression): When {
  const { earliest, latest, timex, basis } = date
  const today = reference.date
  return {
    // where nobody knows what day it is, the words around the date tell
    ahead:
      today === null || earliest === null
        ? liesAhead(text.slice(date.sentence.start, date.start), text.slice(date.end, date.sentence.end))
        : (latest ?? earliest) >= today,
    toCome: today !== null && earliest !== null && earliest > today,
    goesOn: today !== null && earliest === null && latest !== null && latest > today,
    period: /^\d{4}(?:-[QH]\d)?$/.test(timex),
    newsDay: basis === 'reference' && /^\d{4}-\d\d-\d\d/.test(timex),
  }
}

/** The date as the event has it, whose verb or noun stands at `trigger`. */
export function atThatTime(
  document: Document,
  date: TimeExpression,
  { trigger, notUntil }: { trigger: number; notUntil: boolean },
): TimeExpression {
  return notUntil ? fromThenOn(date) : whenItWas(document, date, trigger)
}

/** "was not found until Monday": found on Monday. */
function fromThenOn(date: TimeExpression): TimeExpression {
  const { value } = date
  if (!value?.startsWith('../')) return date
  const [day = ''] = /^\d{4}(?:-(?:0\d|1[0-2]))?(?:-\d\d)?$/.exec(value.slice(3)) ?? []
  return { ...date, value: value.slice(3), earliest: day ? `${day}-01-01`.slice(0, 10) : null }
}

/** "since August, when it was found": the finding is of August, whatever has been going on since. */
function whenItWas({ text }: Document, date: TimeExpression, trigger: number): TimeExpression {
  const isOpen = date.value?.endsWith('/..') && trigger > date.end
  if (!isOpen || !/^,? when\b/.test(text.slice(date.end, date.end + 7))) return date
  const value = date.value?.replace('/..', '') ?? null
  return { ...date, value, latest: /^\d{4}-\d\d-\d\d$/.test(value ?? '') ? date.earliest : date.latest }
}
