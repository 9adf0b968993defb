import type { Lexicon } from '../lexicon/lexicon.js'
import type { ZoneKind } from '../record.js'
import { isAbbreviation } from './abbreviation.js'
import { tagSentences } from './tagger.js'
import type { Tag } from './tags.js'
import { type Surroundings, type Token, tokenize } from './token.js'

const NO_TAGS: ReadonlySet<Tag> = new Set()

/** One sentence of an article: a stretch of its text (UTF-16 offsets), its tokens and their tags, each made when first asked for. */
export class Sentence implements Surroundings {
  private lexed: readonly Token[] | null = null
  private tagged: readonly ReadonlySet<Tag>[] | null = null

  constructor(
    /** The whole article's text. */
    readonly source: string,
    readonly start: number,
    readonly end: number,
    readonly zone: ZoneKind,
    readonly lexicon: Lexicon,
    /** Its neighbours and itself, which are tagged together: one call for many is half the work. */
    private readonly batch: () => readonly Sentence[],
  ) {}

  get text(): string {
    return this.source.slice(this.start, this.end)
  }

  get tokens(): readonly Token[] {
    this.lexed ??= tokenize(this, this.source, this.start, this.end, isAbbreviation)
    return this.lexed
  }

  tagsOf(index: number): ReadonlySet<Tag> {
    if (this.tagged === null) {
      const untagged = this.batch().filter((sentence) => sentence.tagged === null)
      const tags = tagSentences(untagged.map((sentence) => sentence.tokens))
      for (const [i, sentence] of untagged.entries()) sentence.tagged = tags[i] ?? []
    }
    return this.tagged?.[index] ?? NO_TAGS
  }
}
