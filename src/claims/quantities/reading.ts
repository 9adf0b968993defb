import type { Chunk } from '../../language/chunks/index.js'
import type { Sentence } from '../../language/sentence.js'
import type { Token } from '../../language/token.js'
import type { TimeExpression } from '../../record.js'

/** A sentence as the rules for quantities read it; offsets are into its own text, but for those of tokens. */
export class Reading {
  constructor(
    readonly sentence: Sentence,
    readonly text: string,
    /** The time expressions in it: what they say is no quantity, unless it is how long. */
    readonly dates: readonly TimeExpression[],
  ) {}

  get tokens(): readonly Token[] {
    return this.sentence.tokens
  }

  /** Its base phrases, made when first asked for: where all numbers are dates or names by their spelling, nobody asks. */
  get chunks(): readonly Chunk[] {
    return this.sentence.chunks
  }

  /** Index of the token that holds or follows an offset; as many as there are behind the last. */
  tokenAt(offset: number): number {
    const at = offset + this.sentence.start
    let low = 0
    let high = this.tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.tokens[middle]?.end ?? 0) > at) high = middle
      else low = middle + 1
    }
    return low
  }

  /** Index of the first token that begins at an offset or behind it. */
  tokenFrom(offset: number): number {
    const at = this.tokenAt(offset)
    return (this.tokens[at]?.start ?? 0) < offset + this.sentence.start ? at + 1 : at
  }

  /** Index of the chunk that a token stands in; -1 for none. */
  chunkOf(token: number): number {
    return this.chunks.findIndex(({ from, to }) => from <= token && token < to)
  }
}
