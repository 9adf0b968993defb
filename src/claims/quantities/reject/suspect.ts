import type { TimeExpression } from '../../../record.js'
import type { Numeral } from '../numbers/index.js'
import type { FoundUnit } from '../units/index.js'

/** Why a number is no quantity. Each reason has its cases in the tests. */
export type Reason =
  | 'date'
  | 'clock'
  | 'year'
  | 'ordinal'
  | 'phone'
  | 'address'
  | 'identifier'
  | 'version'
  | 'name'
  | 'score'
  | 'list-marker'
  | 'pronoun'

/** A number under suspicion, with what the rejections look at. */
export interface Suspect {
  text: string
  numeral: Numeral
  unit: FoundUnit | null
  /** The article before the number: a sentence may have been cut behind a month's stop. */
  article: string
  /** The text right before the number and right behind it. */
  before: string
  after: string
  /** The time expression that it is a part of. */
  date: TimeExpression | null
}

/** A reason that may hold, and the question whether it does. */
export type Rejection = readonly [reason: Reason, holds: (suspect: Suspect) => boolean]

/** Whether the unit beside it shows that it measures: a plain noun would not, names have them too. */
export function isMeasured({ unit }: Suspect): boolean {
  return unit !== null && unit.kind !== 'count' && unit.kind !== 'multiple'
}
