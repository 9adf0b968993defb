import { DecodeError } from '../text/decode.js'

/** No article has so many bytes; what has is read no further, for its claims would take many times its size in memory. */
export const LONGEST = 20_000_000

export class TooLong extends DecodeError {
  constructor() {
    super(`is larger than ${LONGEST / 1e6} MB; split it, or save the article alone`)
  }
}
