import type { Article } from '../../article/article.js'

/**
 * The article of a Markdown text; `url` is its address, where known. The parser is loaded for the first.
 *
 * Throws DecodeError where there is none to read.
 */
export async function markdownTextArticle(source: string, markdown: string, url?: string): Promise<Article> {
  const { markdownArticle } = await import('../markdown/article.js')
  return markdownArticle(source, markdown, url)
}
