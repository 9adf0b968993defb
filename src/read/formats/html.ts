import type { Article } from '../../article/article.js'
import { decode } from '../../text/decode.js'

/** The one article of an HTML file. Throws DecodeError where there is none to read. */
export async function htmlArticle(source: string, bytes: Uint8Array): Promise<Article> {
  return htmlTextArticle(source, decode(bytes))
}

/** The article of a page that is already text; `url` is its address, where known. The parser is loaded for the first. */
export async function htmlTextArticle(source: string, html: string, url?: string): Promise<Article> {
  const { pageArticle } = await import('../html/page.js')
  return pageArticle(source, html, url)
}
