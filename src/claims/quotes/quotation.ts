import type { Paragraph } from '../../language/document.js'
import type { Range } from '../../text/span.js'

/** A stretch between quotation marks, marks included (UTF-16 offsets). */
export interface Quotation extends Range {
  kind: 'quotation'
  /** The words between the marks. */
  inner: Range
  words: number
  /** No closing mark before the paragraph ends: it goes on in the next, or the mark was forgotten. */
  open: boolean
}

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '”',
  '``': "''",
  '"': '"',
  "''": "''",
  "'": "'",
}
const MARK = /``|''|[“”„«»"‘’']/g
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]{0,60}/gu
const LETTER = /[\p{L}\p{N}]/u

/** The outermost quotations of a paragraph, in text order. A mark that nothing closes opens one up to the paragraph's end. */
export function quotationsIn(text: string, paragraph: Paragraph): Quotation[] {
  const found: Quotation[] = []
  const marks = [...text.slice(paragraph.start, paragraph.end).matchAll(MARK)]
  let from = paragraph.start
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]
    const start = paragraph.start + (mark?.index ?? 0)
    const sign = mark?.[0] ?? ''
    const closing = PAIRS[sign]
    if (closing === undefined || start < from || !opens(text, start, sign)) continue
    const close = marks
      .slice(i + 1)
      .find((other) => isClosing(text, paragraph.start + other.index, other[0], sign, closing))
    if (!close && (sign === "'" || sign === '‘')) continue
    const innerStart = start + sign.length
    const innerEnd = close ? paragraph.start + close.index : paragraph.end
    const end = close ? innerEnd + close[0].length : paragraph.end
    const words = text.slice(innerStart, innerEnd).match(WORD)?.length ?? 0
    if (words === 0) continue
    found.push({ kind: 'quotation', start, end, inner: { start: innerStart, end: innerEnd }, words, open: !close })
    from = end
  }
  return found
}

/** A mark opens where no letter stands before it and something stands behind it. */
function opens(text: string, at: number, sign: string): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + sign.length)
  if (sign === '“' || sign === '«' || sign === '„' || sign === '``') return true
  return (
    !LETTER.test(before) &&
    after !== '' &&
    !/\s/.test(after) &&
    !(sign === "'" && /^\d0s/.test(text.slice(at + 1, at + 4)))
  )
}

function isClosing(text: string, at: number, mark: string, opening: string, closing: string): boolean {
  if (opening === '“' && mark === '"') return true
  if (mark !== closing) return false
  if (mark !== "'" && mark !== '’') return true
  // an apostrophe closes only where no letter follows, and not as a plural's possessive in mid-phrase
  const after = text.charAt(at + 1)
  const before = text.charAt(at - 1)
  if (LETTER.test(after)) return false
  return !(before === 's' && / \p{Ll}/u.test(text.slice(at + 1, at + 3)))
}
