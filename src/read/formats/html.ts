import type { Article } from '../../article/article.js'

/**
 * The article of a page; `url` is its address, where known. The parser is loaded for the first.
 *
 * Throws DecodeError where there is none to read.
 */
export async function htmlTextArticle(source: string, html: string, url?: string): Promise<Article> {
  const { pageArticle } = await import('../html/page.js')
  return pageArticle(source, html, url)
}
