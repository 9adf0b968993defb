import type { DateRule } from '../../rule.js'
import { dayRules } from './day.js'
import { monthRules } from './month.js'
import { numericRules } from './numeric.js'
import { yearRules } from './year.js'

/** Dates of the calendar: days, months and years by name or number. */
export const calendarRules: readonly DateRule[] = [...numericRules, ...dayRules, ...monthRules, ...yearRules]
