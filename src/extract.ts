import type { Article } from './article/article.js'
import type { ArticleRecord, ClaimKind, ZoneKind } from './record.js'

export interface ExtractOptions {
  /** The reference date, ISO 8601 ("2024-07-10"); it wins over everything the article says of itself. */
  date?: string
  /** The kinds of claims wanted; all when left out. The others' lists come out empty. */
  kinds?: readonly ClaimKind[]
  /** The zones whose claims are wanted; all but boilerplate when left out. */
  zones?: readonly ZoneKind[]
  /** Put the article's text into the record. */
  text?: boolean
}

/** The whole path of one article, from its text to its record. */
export function extract(article: Article, _options: ExtractOptions = {}): ArticleRecord {
  throw new Error(`not built yet: ${article.source}`)
}
