import { type Range, trimmed } from '../text/span.js'

const LINE = /[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/g

/**
 * The paragraphs of a plain text (UTF-16 offsets, without the white space around them), each with the number of its block:
 * paragraphs of one block have no empty line between them.
 *
 * A line is a paragraph, unless the block was wrapped to a width: then its lines are joined.
 */
export function paragraphsOf(text: string): (Range & { block: number })[] {
  return linesInBlocks(text).flatMap((lines, block) =>
    (isWrapped(text, lines) ? [joined(lines)] : lines).map((range) => ({ ...range, block })),
  )
}

function linesInBlocks(text: string): Range[][] {
  const blocks: Range[][] = []
  let current: Range[] = []
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
    current.push(line)
    empty = false
  }
  if (current.length > 0) blocks.push(current)
  return blocks
}

function joined(lines: readonly Range[]): Range {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
}

/** Wrapped at 40 to 100 columns: no line but the last is short, and some line breaks off in mid-sentence. */
function isWrapped(text: string, lines: readonly Range[]): boolean {
  if (lines.length < 2) return false
  const width = Math.max(...lines.map((line) => line.end - line.start))
  if (width > 100) return false
  let brokenOff = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (!next) break
    if (line.end - line.start < Math.max(40, width * 0.6)) return false
    const continues = !/[.!?:"'”’)]$/.test(text.slice(line.end - 1, line.end))
    if (continues && /^[\p{Ll}\p{N}"“‘'(]/u.test(text.slice(next.start, next.start + 2))) brokenOff++
    if (/^[•·*-] /.test(text.slice(next.start, next.start + 2))) return false
  }
  return brokenOff > 0
}
