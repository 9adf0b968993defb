import { singular as singularOf } from '../../language/singular.js'

/** Plurals that name one event, or have no singular of their own. */
const INVARIABLE = /^(?:talks|results|earnings|sales|hostilities|proceedings)$/

/** The singular of a noun that may name an event, lower case. */
export function singular(noun: string): string {
  return INVARIABLE.test(noun) ? noun : singularOf(noun)
}
