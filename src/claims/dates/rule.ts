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

export interface DateRule extends Rule {
  /** What cannot be missing where the rule finds something: a test so cheap that it spares most texts the pattern. */
  needs?: RegExp
  find: Pattern
  /** The reading of a match; null where it is none after all. */
  read(match: Matched): Reading | null
}
