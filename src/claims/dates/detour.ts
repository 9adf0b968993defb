import type { Reading } from './reading.js'
import type { FoundTime } from './scan.js'

/** How far into a sentence a date may begin that opens it: "In 1775", "During May 1775". */
const OPENING = 8

/**
 * The years that a text names in passing, between two mentions of one and the same other year: "In 1975 the army, which was to
 * leave by 1976, … In May 1975". The story goes on in the year that it comes back to, unless a year opens its sentence, and
 * takes the story there. Measured on annotated histories: it halves the days and months that are put into a wrong year.
 */
export function detoursOf(found: readonly FoundTime[]): ReadonlySet<Reading> {
  const dated = found.flatMap((time) => {
    const year = yearOf(time.reading)
    return year === null ? [] : [{ ...time, year }]
  })
  const detours = new Set<Reading>()
  let told: number | null = null
  for (const [i, { reading, year, start }] of dated.entries()) {
    if (year !== told && dated[i + 1]?.year === told && start > OPENING) detours.add(reading)
    else told = year
  }
  return detours
}

function yearOf(reading: Reading): number | null {
  if (reading.kind !== 'calendar' || reading.year === undefined) return null
  return reading.bc ? -reading.year : reading.year
}
