import type { MarkdownIt } from 'markdown-it'

const REFERENCE = /\[\^[^\][\s]{1,100}\]/y
const DEFINITION = /\[\^[^\][\s]{1,100}\]:[ \t]{0,9}/y

/** Footnotes without their marks: "[^1]" is no word of its sentence, and a note is a paragraph where it stands. */
export function footnotes(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'footnote_reference', (state) => {
    const length = lengthAt(REFERENCE, state.src, state.pos)
    state.pos += length
    return length > 0
  })
  md.block.ruler.before(
    'reference',
    'footnote_definition',
    (state, line, _endLine, silent) => {
      const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
      const length = lengthAt(DEFINITION, state.src, start)
      if (length === 0 || silent) return length > 0
      // the line goes on behind the mark, for the rules that come next
      state.bMarks[line] = start + length
      state.tShift[line] = 0
      return false
    },
    { alt: ['paragraph', 'reference'] },
  )
}

/** How long a match of a sticky pattern at `at` is; 0 where there is none. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
