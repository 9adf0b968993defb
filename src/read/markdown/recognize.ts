import { frontMatterOf } from './front-matter.js'

/** So much of a text shows what it is. */
const HEAD = 100_000
const BLANK = String.raw`[ \t]{0,99}\r?\n`
/** Plain text has none of these: "# Headline" and "Headline" over "===", at the top; "[words](https://…)". */
const SIGNS = [
  new RegExp(String.raw`^\s{0,99}#{1,6} [^\r\n]{1,300}\r?\n${BLANK}`),
  new RegExp(String.raw`^\s{0,99}[^\r\n]{1,300}\r?\n={3,300}${BLANK}`),
  /\[[^\][\r\n]{1,300}\]\(https?:\/\/[^()\s]{1,2000}\)/,
]

/** Whether a text of which nothing else is known is clearly Markdown. */
export function isMarkdown(text: string): boolean {
  const head = text.slice(0, HEAD)
  return frontMatterOf(text) !== null || SIGNS.some((sign) => sign.test(head))
}
