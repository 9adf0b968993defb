import type { Range } from '../text/span.js'

/** The width at which the lines of a text were broken. */
export interface Width {
  /**
   * Whether a line goes on with the paragraph of the one above it. The first words of a text (`told` is false) are a
   * headline as likely: there a line must be full to go on.
   */
  breaks(above: Indented, line: Indented, told: boolean): boolean
}

interface Indented extends Range {
  indent: number
}

/** No text is wrapped wider or narrower than this; in columns it takes more lines to show it. */
const WIDEST = 120
const NARROWEST = 22
const COLUMN = 40
const LINES_OF_A_COLUMN = 3
/** What part of the lines that have one below must break off in mid-sentence. */
const BROKEN_OFF = 0.2
/** Lines set in print, and by hand, end this early. */
const RAGGED = 0.8
const SHORTEST = 0.6
const SENTENCE_END = /[.!?:]["'”’)\]]{0,3}$/
const BULLET = /^[•·*–-]\s|^\(?\d{1,2}[.)]\s/

/** The width of some blocks of lines; null where their lines are paragraphs: none or few break off in mid-sentence. */
export function widthOf(text: string, blocks: readonly (readonly Indented[])[]): Width | null {
  const words = ({ start, end }: Range) => text.slice(start, end)
  let pairs = 0
  let brokenOff = 0
  let width = 0
  for (const lines of blocks) {
    for (const [i, line] of lines.entries()) {
      const below = lines[i + 1]
      const length = line.end - line.start
      if (!below) break
      pairs++
      if (length < NARROWEST || SENTENCE_END.test(words(line)) || !/^["“‘'(]?\p{Ll}/u.test(words(below))) continue
      brokenOff++
      width = Math.max(width, length)
    }
  }
  if (width === 0 || width > WIDEST || brokenOff < pairs * BROKEN_OFF) return null
  if (width < COLUMN && brokenOff < LINES_OF_A_COLUMN) return null
  return {
    breaks(above, line, told) {
      const [before, after] = [words(above), words(line)]
      if (BULLET.test(after) || line.indent > above.indent) return false
      if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after)) return true
      const [next = ''] = /^\S{1,40}/.exec(after) ?? []
      // the next word would not have stood on the line
      const full = (before.length + 1 + next.length) / width
      if (SENTENCE_END.test(before) || (!told && !/^\p{Ll}/u.test(after))) return full > 1
      return full > (/^\p{Ll}/u.test(after) ? SHORTEST : RAGGED)
    },
  }
}
