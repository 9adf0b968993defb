import type { Article } from '../../article/article.js'
import { DecodeError, decode } from '../../text/decode.js'

/** The one article of a text file. Throws DecodeError where the bytes hold no text. */
export function textArticle(source: string, bytes: Uint8Array): Article {
  const text = decode(bytes)
  if (text.trim() === '') throw new DecodeError('is empty; there is nothing to read in it')
  return { source, format: 'text', text }
}
