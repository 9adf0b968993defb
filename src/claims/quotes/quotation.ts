import type { Paragraph } from '../../language/document.js'
import { type Range, trimmed } from '../../text/span.js'
import { forgottenClosing, forgottenOpening } from './forgotten.js'
import { type Mark, marksIn } from './mark.js'

/** A stretch between quotation marks, marks included (UTF-16 offsets). */
export interface Quotation extends Range {
  kind: 'quotation'
  /** The words between the marks. */
  inner: Range
  words: number
  /** The last character within the marks. */
  ends: string
  /** No closing mark before the paragraph ends: it goes on in the next, or the mark was forgotten. */
  open: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]{0,60}/gu
/** The next paragraph takes a quotation up again. */
const REOPENS = /^\s{1,40}(?:``|''|[“„«"‘'])/

/**
 * The outermost quotations of a paragraph, in text order.
 *
 * The space around a mark decides before its shape does: papers mix curly and straight marks and turn them the wrong way
 * round. A paragraph where one is missing is mended on its own; nothing of it reaches the next.
 */
export function quotationsIn(text: string, paragraph: Paragraph): Quotation[] {
  const marks = marksIn(text, paragraph.start, paragraph.end)
  const singles = closingSingles(marks)
  const found: Quotation[] = []
  let from = paragraph.start
  const add = (innerStart: number, innerEnd: number, start: number, end: number, open = false) => {
    const words = text.slice(innerStart, innerEnd).match(WORD)?.length ?? 0
    if (words > 0)
      found.push({
        kind: 'quotation',
        start,
        end,
        inner: { start: innerStart, end: innerEnd },
        words,
        ends: lastOf(text, innerEnd),
        open,
      })
    from = end
  }
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]
    if (!mark) break
    if (mark.single) {
      const close = mark.role === 'opens' ? marks[singles[i] ?? -1] : undefined
      if (!close && goesOnSingly(text, paragraph, mark)) {
        const { end } = trimmed(text, mark.end, paragraph.end)
        add(mark.end, end, mark.start, end, true)
        break
      }
      if (!close) continue
      add(mark.end, close.start, mark.start, close.end)
      i = singles[i] ?? i
      continue
    }
    if (!opensHere(text, marks, i)) {
      const start = mark.role === 'closes' ? forgottenOpening(text, from, mark.start, from === paragraph.start) : null
      if (start !== null) add(start, mark.start, start, mark.end)
      continue
    }
    const at = closingOf(marks, i)
    const close = marks[at.index]
    if (close && !at.missing) add(mark.end, close.start, mark.start, close.end)
    else {
      const reopened = !close && REOPENS.test(text.slice(paragraph.end, paragraph.end + 44))
      const limit = close ? trimmed(text, mark.end, close.start).end : paragraph.end
      const mended = reopened ? null : forgottenClosing(text, mark.end, limit)
      add(mark.end, mended?.inner ?? limit, mark.start, mended?.end ?? limit, !close && !mended)
      if (!close) break
      i = at.index - 1
      continue
    }
    i = at.index
  }
  return found
}

/** "said: ‘It is late." and the next paragraph begins with the same mark: no apostrophe. */
function goesOnSingly(text: string, { start, end }: Paragraph, mark: Mark): boolean {
  if (mark.role !== 'opens' || !/^(?:[:,]\s)?$/.test(text.slice(Math.max(start, mark.start - 2), mark.start)))
    return false
  return text
    .slice(end, end + 40)
    .trimStart()
    .startsWith(text.slice(mark.start, mark.end))
}

/** The last character before `end` that is no white space. */
function lastOf(text: string, end: number): string {
  return text
    .slice(Math.max(0, end - 4), end)
    .trimEnd()
    .slice(-1)
}

/** Whether a double mark opens, where no quotation is open. */
function opensHere(text: string, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i]
  if (!mark || mark.role === 'opens') return true
  if (mark.role === 'either') return mark.shape !== 'closes' || /[,:]/.test(text.charAt(mark.start - 1))
  // 'He says," there are people who …"': the space stands on the wrong side, the next mark closes
  const next = marks.slice(i + 1, i + 8).find((other) => !other.single)
  return next?.role === 'closes' && /[,:\p{L}]/u.test(text.charAt(mark.start - 1))
}

/**
 * Where the quotation that mark `i` opens is closed: the index of the mark, or of the one that opens the next quotation
 * where a mark is `missing` in between; the number of marks where nothing closes it.
 */
function closingOf(marks: readonly Mark[], i: number): { index: number; missing: boolean } {
  let nested = 0
  for (let k = i + 1; k < marks.length; k++) {
    const mark = marks[k]
    if (!mark || mark.single) continue
    if (
      mark.role === 'closes' ||
      (mark.role === 'either' && (mark.shape !== 'opens' || marks[i]?.shape === 'closes'))
    ) {
      if (nested === 0) return { index: k, missing: false }
      nested--
    } else if (mark.role === 'opens') {
      if (!isNested(marks, k)) return { index: k, missing: true }
      nested++
    }
  }
  return { index: marks.length, missing: false }
}

/** '"He said "no way" to me."': behind the mark that opens inside, two close one after the other. */
function isNested(marks: readonly Mark[], k: number): boolean {
  const next = marks.slice(k + 1, k + 12).filter((mark) => !mark.single)
  return next[0]?.role === 'closes' && next[1] !== undefined && next[1].role !== 'opens'
}

/** For each single mark that opens, the index of the one that closes it: no double quotation is broken off in between. */
function closingSingles(marks: readonly Mark[]): number[] {
  const closings: number[] = new Array(marks.length).fill(-1)
  let doubles = 0
  let last = -1
  let doublesAtLast = 0
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]
    if (!mark?.single) doubles++
    else if (mark.role === 'opens') {
      if (last >= 0 && (doubles - doublesAtLast) % 2 === 0) closings[i] = last
    } else if (mark.role === 'closes') {
      last = i
      doublesAtLast = doubles
    }
  }
  return closings
}
