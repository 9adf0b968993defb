import type { Document } from '../../language/document.js'
import type { Day } from './day.js'
import type { Reading } from './reading.js'

/** How far back a year must lie to speak of history. */
const LONG_PAST = 2
const FEWEST = 6
/** How many of them are told with their month: news names the years alone that it looks back to. */
const FEWEST_MONTHS = 2
/** How many such years weigh as much as one expression that counts from the day of writing. */
const PER_COUNTED = 3

/**
 * Whether a text tells of things long past rather than of the news: it names years and months far from its own date, and hardly
 * counts from its own day ("yesterday", "on Friday", "last June", "this year"). Without a date of its own, any text that dates
 * its days and months in full is read so.
 */
export function isNarrative(readings: readonly Reading[], reference: Day | null): boolean {
  let far = 0
  let months = 0
  let counted = 0
  for (const reading of readings) {
    if (reading.kind === 'weekday' || (reading.kind === 'shift' && reading.from === 'writing')) counted++
    if (reading.kind !== 'calendar') continue
    if (reading.year === undefined) counted += reading.which === undefined || reading.from === 'mention' ? 0 : 1
    else if (reading.bc || reference === null || reading.year < reference.year - LONG_PAST) {
      far++
      if (reading.bc || reading.month !== undefined) months++
    }
  }
  return reference === null ? months > 0 : far >= FEWEST && months >= FEWEST_MONTHS && far > PER_COUNTED * counted
}

const YEAR_ALONE = /^\s*((?:1[5-9]|20)\d\d):?\s*$/
const PROSE = /\p{Ll}{2}.*[.!?]["”’)]{0,2}\s*$/u

/** Whether years, each alone on its line, head what is told below them, the earlier first; in a table stand figures. */
export function isTimeline({ sentences }: Document): boolean {
  const years = sentences.flatMap(({ text }, i) => {
    const [, year] = PROSE.test(sentences[i + 1]?.text ?? '') ? (YEAR_ALONE.exec(text) ?? []) : []
    return year ? [Number(year)] : []
  })
  return years.length > 1 && years.every((year, i) => year > (years[i - 1] ?? 0))
}
