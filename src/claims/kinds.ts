import type { RuleBook } from '../rules/rule.js'
import { dateBook } from './dates/index.js'
import { eventBook } from './events/index.js'
import { quantityBook } from './quantities/index.js'
import { quoteBook } from './quotes/index.js'
import { sourceBook } from './sources/index.js'

/** Every kind of claim with its rules, in the order in which they are listed. */
export const kinds: readonly RuleBook[] = [eventBook, dateBook, quantityBook, quoteBook, sourceBook]
