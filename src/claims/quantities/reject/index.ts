import { OF_FIGURES } from './figures.js'
import { OF_NAMES } from './name.js'
import type { Reason, Suspect } from './suspect.js'
import { OF_TIME } from './time.js'
import { OF_WORDS } from './words.js'

export type { Reason } from './suspect.js'

const REJECTIONS = [...OF_TIME, ...OF_NAMES, ...OF_FIGURES, ...OF_WORDS]
const BEFORE = 48
const AFTER = 48

/** Why a number is no quantity; null where it may be one. */
export function reasonAgainst(suspect: Omit<Suspect, 'before' | 'after'>): Reason | null {
  const { text, numeral } = suspect
  const whole = {
    ...suspect,
    before: text.slice(Math.max(0, numeral.start - BEFORE), numeral.start),
    after: text.slice(numeral.end, numeral.end + AFTER),
  }
  return REJECTIONS.find(([, holds]) => holds(whole))?.[0] ?? null
}
