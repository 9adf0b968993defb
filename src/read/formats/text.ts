import type { Article } from '../../article/article.js'
import { DecodeError } from '../../text/decode.js'

/** The article that is a plain text. Throws DecodeError where there is nothing in it. */
export function textArticle(source: string, text: string): Article {
  if (text.trim() === '') throw new DecodeError('is empty; there is nothing to read in it')
  return { source, format: 'text', text }
}
