import markdownIt from 'markdown-it'
import { DecodeError } from '../../text/decode.js'
import { footnotes } from './footnotes.js'

/** Block quotes and lists nest no deeper; the library would drop what stands below. */
const DEEPEST = 100

/**
 * Markdown (CommonMark, with tables, strikethrough and footnotes) as HTML, for the reader of pages. HTML in it stays as it
 * stands. Fenced code is left out. An indented paragraph is one: in news an indent is no code.
 *
 * Throws DecodeError where it nests without measure.
 */
export function htmlOf(markdown: string): string {
  return md.render(markdown)
}

const md = markdownIt({ html: true, maxNesting: DEEPEST }).disable('code').use(footnotes)
md.renderer.rules['fence'] = () => ''
// addresses are not read, so any will do: a link that the library calls unsafe would stay in the text as it is written
md.validateLink = () => true
md.normalizeLink = () => ''
md.core.ruler.after('block', 'depth', ({ tokens }) => {
  if (tokens.some(({ level }) => level >= DEEPEST - 1))
    throw new DecodeError(`has block quotes or lists ${DEEPEST} deep in each other; save it again as text`)
})
