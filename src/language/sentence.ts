import type { WordClass } from '../lexicon/function-words.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { ZoneKind } from '../record.js'
import { isAbbreviation } from './abbreviation.js'
import { type Chunk, chunksOf } from './chunks/index.js'
import { tagSentence } from './tagger.js'
import type { Tag } from './tags.js'
import { type Surroundings, type Token, tokenize } from './token.js'
import { wordClasses } from './word-class/index.js'

const NO_TAGS: ReadonlySet<Tag> = new Set()

/** One sentence of an article: a stretch of its text (UTF-16 offsets), its tokens, their tags, its base phrases, each made when first asked for. */
export class Sentence implements Surroundings {
  private lexed: readonly Token[] | null = null
  private tagged: readonly ReadonlySet<Tag>[] | null = null
  private classed: readonly WordClass[] | null = null
  private chunked: readonly Chunk[] | null = null

  constructor(
    /** The whole article's text. */
    readonly source: string,
    readonly start: number,
    readonly end: number,
    readonly zone: ZoneKind,
    readonly lexicon: Lexicon,
  ) {}

  get text(): string {
    return this.source.slice(this.start, this.end)
  }

  get tokens(): readonly Token[] {
    this.lexed ??= tokenize(this, this.source, this.start, this.end, isAbbreviation)
    return this.lexed
  }

  /** The classes of its tokens. */
  get classes(): readonly WordClass[] {
    this.classed ??= wordClasses(this.tokens)
    return this.classed
  }

  /** Its base phrases, over its tokens. */
  get chunks(): readonly Chunk[] {
    this.chunked ??= chunksOf(this.tokens, this.classes)
    return this.chunked
  }

  tagsOf(index: number): ReadonlySet<Tag> {
    this.tagged ??= tagSentence(this.tokens)
    return this.tagged[index] ?? NO_TAGS
  }
}
