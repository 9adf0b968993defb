import { findDates } from '../../../src/claims/dates/index.js'
import { exampleDocument } from '../../../src/language/document.js'

/** The time expressions of a text written on 10 July 2024, a Wednesday: "words = value", or the TIMEX3 where there is no value. */
export function read(text: string, date: string | null = '2024-07-10'): string[] {
  const document = exampleDocument(text, date ?? '2024-07-10')
  if (date === null) document.reference.date = null
  return findDates(document).map(
    ({ text: words, type, value, timex }) => `${words} = ${type === 'date' ? (value ?? timex) : timex}`,
  )
}
