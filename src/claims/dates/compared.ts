import type { Reading } from './reading.js'

/** "rose 2% from June", "up 4% from the previous month" */
const FROM =
  /(?:\d%?|percent|per cent|million|billion|higher|lower|unchanged|down|up)\)? (?:from|than(?: in)?|compared with) (?:the )?$/
/** "its highest level since the second quarter of 2021", "longer than any city since the siege of Ostby in 1704" */
const RECORD_SINCE =
  /\b(?:highest|lowest|best|worst|most|fewest|biggest|largest|smallest|weakest|strongest|fastest|slowest|first|low|high|longer|than any)\b[^.;,]{0,40}\bsince (?:at least )?(?:the )?(?:[^.;,]{1,40} in )?$/i

/** "Teale, who was born in 1931, was there", "the plant, which opened in 1974, is empty" */
const ASIDE = /(?:, (?:who|which) (?:was |were |had )?(?:[\p{L}-]{2,20} ){1,4}|\(born )(?:in|on) $/u
/** "Grants, last raised in October 2024, follow two months later"; not "Hall, 42, retired in 2019, and a year later". */
const ASIDE_OF_STORY =
  /(?<!,[^,;:]{1,60}), (?:(?:first|last|originally|only) )?(?:\p{L}{2,12}ed|built|set|born) (?:[\p{L}-]{2,20} ){0,3}(?:in|on) $/u
/** "Lee, arrested on June 3, was freed the next day": the story goes on from there. */
const GOES_ON = /^, (?:was|were|had|quit|left|won|lost|died|\p{Ll}{2,12}ed) /u
/** "Its plant, built in 1974, closed two years later": not from when it was built. */
const BEGUN = /\b(?:built|born|founded|established) (?:[\p{L}-]{2,20} ){0,3}(?:in|on) $/u

/** "It sank late Sunday, the navy said Tuesday": the day of the saying. */
const SAYING =
  /, (?!(?:and|but|who|which) )(?:[^.;:“”"]{2,80} )?(?:said|says|announced|reported|confirmed) (?:(?:on|late|early) ){0,2}$/

/** Whether a day is only when that was said of which a sentence has told the day before: the text goes on from that one. */
export function isOfSaying(before: string, isDayTold: boolean): boolean {
  return isDayTold && SAYING.test(before)
}

/** "The mill has been idle since 2012": what goes on to this day takes no story back there. */
const HAS_SINCE = /\b(?:has|have) (?!since)[^.;:]{2,60}\bsince (?:at least )?$/

export function goesOnSince(reading: Reading, before: string): boolean {
  return reading.kind === 'calendar' && reading.month === undefined && HAS_SINCE.test(before)
}

/** Whether an expression tells what figures are compared with ("from $1m a year earlier"), or an aside, of which the text does not go on to speak; `isStory` where it has told another date just before. */
export function isCompared(
  reading: Reading,
  { before, after, isFirst, isStory }: { before: string; after: string; isFirst: boolean; isStory: boolean },
): boolean {
  if (reading.kind === 'shift' && reading.compares) return true
  if (reading.kind === 'same' && (reading.inYear ?? reading.yearsOn) !== undefined) return true
  if (before.includes('since ') && RECORD_SINCE.test(before)) return true
  if (reading.kind !== 'calendar' && reading.kind !== 'shift') return false
  const goesOn = GOES_ON.test(after) && !BEGUN.test(before)
  if ((/^[,)]/.test(after) || BEGUN.test(before)) && ASIDE.test(before)) return isStory || !goesOn
  if (isStory && after.startsWith(',') && !goesOn && ASIDE_OF_STORY.test(before)) return true
  return !isFirst && FROM.test(before)
}
