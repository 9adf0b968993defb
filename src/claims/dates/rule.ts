import type { Pattern } from '../../rules/pattern.js'
import type { Rule } from '../../rules/rule.js'
import type { Reading } from './reading.js'

/**
 * What a rule is given of its match: the named pieces, "" for one that is not there (in small letters where the pattern reads
 * those), and the text around, as it stands.
 */
export interface Matched {
  piece(name: string): string
  text: string
  before: string
  after: string
}

/** What most time expressions are without one of: a figure, a unit of time ("week", "Friday", "tonight"), the name of a month. */
export type Sign = 'figure' | 'unit' | 'month'

export interface DateRule extends Rule {
  /** The sign that cannot be missing where the rule finds something. It is looked for once for all rules. */
  sign?: Sign
  /** What else cannot be missing: a test so cheap that it spares most texts the pattern. */
  needs?: RegExp
  find: Pattern
  /** The reading of a match; null where it is none after all. */
  read(match: Matched): Reading | null
}
