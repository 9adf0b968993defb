import type { Article } from '../../article/article.js'
import type { ArticleFormat } from '../../record.js'
import { htmlTextArticle } from './html.js'
import { markdownTextArticle } from './markdown.js'
import { textArticle } from './text.js'

type Read = (source: string, content: string, url?: string) => Article | Promise<Article>

/** How the article is read that a decoded file, or a field of a record, is. */
export const READERS: Readonly<Record<ArticleFormat, Read>> = {
  text: textArticle,
  html: htmlTextArticle,
  markdown: markdownTextArticle,
}
