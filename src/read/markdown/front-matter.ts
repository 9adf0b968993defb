const OPENING = /^(---|\+\+\+)[ \t]{0,9}\r?\n/
const CLOSING = { '---': /^(?:---|\.\.\.)[ \t\r]{0,9}$/m, '+++': /^\+\+\+[ \t\r]{0,9}$/m }
/** A field's line; a paragraph between two thematic breaks has none. */
const FIELD = /^["']?[A-Za-z][\w .-]{0,40}["']?\s{0,3}[:=](?:\s|$)/m

/** What stands between the fences at the head of a Markdown text, and the text below them. */
export interface FrontMatter {
  language: 'YAML' | 'TOML'
  /** With the line end of the opening fence, so that its lines count as the file's do. */
  fields: string
  body: string
}

/** The front matter of a Markdown text; null where it has none. */
export function frontMatterOf(markdown: string): FrontMatter | null {
  const fence = OPENING.exec(markdown)?.[1]
  if (fence !== '---' && fence !== '+++') return null
  const rest = markdown.slice(fence.length)
  const closing = CLOSING[fence].exec(rest)
  if (!closing) return null
  const fields = rest.slice(0, closing.index)
  if (fields.trim() !== '' && !FIELD.test(fields)) return null
  const body = rest.slice(closing.index + closing[0].length)
  return { language: fence === '---' ? 'YAML' : 'TOML', fields, body }
}
