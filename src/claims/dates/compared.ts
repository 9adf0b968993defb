import type { Reading } from './reading.js'

/** "rose 2% from June", "up 4% from the previous month" */
const FROM =
  /(?:\d%?|percent|per cent|million|billion|higher|lower|unchanged|down|up)\)? (?:from|than(?: in)?|compared with) (?:the )?$/
/** "its highest level since the second quarter of 2021" */
const RECORD_SINCE =
  /\b(?:highest|lowest|best|worst|most|fewest|biggest|largest|smallest|weakest|strongest|fastest|slowest|first|low|high)\b[^.;,]{0,40}\bsince (?:at least )?(?:the )?$/i

/** "Teale, who was born in 1931, was there", "the plant, which opened in 1974, is empty" */
const ASIDE = /(?:, (?:who|which) (?:was |were |had )?(?:[\p{L}-]{2,20} ){1,4}|[,(] ?born )(?:in|on) $/u

/** Whether an expression tells what figures are compared with ("from $1m a year earlier"), or an aside, of which the text does not go on to speak. */
export function isCompared(reading: Reading, before: string, after: string, isFirst: boolean): boolean {
  if (reading.kind === 'shift' && reading.compares) return true
  if (reading.kind === 'same' && (reading.inYear ?? reading.yearsOn) !== undefined) return true
  if (reading.kind !== 'calendar' && reading.kind !== 'shift') return false
  if (/^[,)]/.test(after) && ASIDE.test(before)) return true
  return (!isFirst && FROM.test(before)) || (/since /i.test(before.slice(-24)) && RECORD_SINCE.test(before))
}
