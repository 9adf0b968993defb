import { type Range, trimmed } from '../text/span.js'
import { type Width, widthOf } from './width.js'

const LINE = /[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/g

/** A line of a text, and how many blanks stand before it. */
export interface TextLine extends Range {
  indent: number
}

/** A paragraph and the number of its block: paragraphs of one block have no empty line between them. */
export interface BlockParagraph extends Range {
  block: number
}

/**
 * The paragraphs of a plain text (UTF-16 offsets, without the white space around them).
 *
 * A line is a paragraph, unless the lines were broken at a width: then those that were are joined.
 */
export function paragraphsOf(text: string): BlockParagraph[] {
  const blocks = linesInBlocks(text)
  const whole = widthOf(text, blocks)
  return blocks.flatMap((lines, block) => {
    const width = whole ?? widthOf(text, [lines])
    return (width ? joined(text, lines, width, block === 0) : lines).map(({ start, end }) => ({ start, end, block }))
  })
}

function linesInBlocks(text: string): TextLine[][] {
  const blocks: TextLine[][] = []
  let current: TextLine[] = []
  let empty = true
  for (const match of text.matchAll(LINE)) {
    if (/^[\r\n\u2028\u2029]/.test(match[0])) {
      if (empty && current.length > 0) {
        blocks.push(current)
        current = []
      }
      empty = true
      continue
    }
    const line = trimmed(text, match.index, match.index + match[0].length)
    if (line.end === line.start) continue
    current.push({ ...line, indent: line.start - match.index })
    empty = false
  }
  if (current.length > 0) blocks.push(current)
  return blocks
}

/** The paragraphs of a block whose lines were broken at a width; at the top of a text a headline stands on its own. */
function joined(text: string, lines: readonly TextLine[], width: Width, isTop: boolean): Range[] {
  const paragraphs: Range[] = []
  let told = !isTop
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    const last = paragraphs.at(-1)
    if (above && last && width.breaks(above, line, told)) last.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
    told ||= /[.!?]/.test(text.slice(line.start, line.end))
  }
  return paragraphs
}
