import type { TagSet } from './tag-set.js'
import type { Word } from './word.js'

/** A word of a sentence, and what it has been tagged as so far. */
export interface Term {
  readonly word: Word
  /** The marks behind it, as they stand. */
  readonly behind: string
  tags: TagSet
}
