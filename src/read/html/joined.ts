import type { Article } from '../../article/article.js'
import type { ZoneKind } from '../../record.js'

/** The text of paragraphs, with an empty line between them, and where each stands in it. */
export function joined(blocks: readonly { zone: ZoneKind; text: string }[]): Required<Pick<Article, 'text' | 'parts'>> {
  const parts: { zone: ZoneKind; start: number; end: number }[] = []
  let at = 0
  for (const { zone, text } of blocks) {
    parts.push({ zone, start: at, end: at + text.length })
    at += text.length + 2
  }
  return { text: blocks.map(({ text }) => text).join('\n\n'), parts }
}
