import { STAMP_WORDS } from '../lexicon/bylines.js'
import { smallWordsAreAll } from './boilerplate.js'

const LONGEST = 120
/** How much may stand behind a date: a time, a zone, a reader's minutes. */
const LONGEST_REST = 60
const OPENING = /^(?:(?:first |last )?(?:updated|published|posted|modified)|date|issued|on)\b/i
const DATE =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2} \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})\b/iu
/** A time of day or an age, and nothing else: "4:05 p.m. ET", "2 hours ago". */
const TIME = /^(?:\d{1,2}[:.]\d{2}\b|.{0,30}\b\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?) ago$)/i

/** A line that says when the article was published or changed, or nothing but a date or a time. */
export function isTimestamp(line: string): boolean {
  if (line.length >= LONGEST || !/\d/.test(line)) return false
  if (!OPENING.test(line) && !isDate(line) && !TIME.test(line)) return false
  return smallWordsAreAll(line, STAMP_WORDS)
}

function isDate(line: string): boolean {
  const date = DATE.exec(line)
  return date !== null && line.length - date[0].length <= LONGEST_REST
}
