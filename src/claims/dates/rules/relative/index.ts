import type { DateRule } from '../../rule.js'
import { agoRules } from './ago.js'
import { dayRules } from './day.js'
import { periodRules } from './period.js'
import { newYear, seasonRule, seasonsAgo } from './season.js'
import { vague } from './vague.js'
import { weekdayRule } from './weekday.js'

/** Dates that count from when they are written, or from the day last spoken of. */
export const relativeRules: readonly DateRule[] = [
  weekdayRule,
  ...dayRules,
  ...periodRules,
  newYear,
  seasonsAgo,
  seasonRule,
  ...agoRules,
  vague,
]
