import { forRanges } from './code-points.js'

/**
 * A text as rules read it, and the way back to the text as it stands.
 *
 * Rules see no soft hyphens, zero-width characters and other marks that a reader does not see; plain spaces, hyphens and line
 * feeds where the text has typographic ones; letters for ligatures, accents composed. Offsets are UTF-16.
 */
export interface Reading {
  readonly text: string
  /** Where a stretch of the reading that begins at `offset` begins in the text as it stands. */
  start(offset: number): number
  /** Where a stretch of the reading that ends at `offset` ends in the text as it stands. */
  end(offset: number): number
  /** Where in the reading an offset of the text as it stands is. */
  within(original: number): number
}

const INVISIBLE = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff'
const SPACES = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'
const MARKS = '\\u0300-\\u036f'
const HYPHENS = '\\u2010\\u2011'
const LIGATURES = new Map([...'ﬀﬁﬂﬃﬄﬅﬆ'].map((sign) => [sign, sign.normalize('NFKC')]))

/** Most texts have nothing to fold, and this is all that they cost. */
const ANY = new RegExp(`[\\r${INVISIBLE}${SPACES}${MARKS}${HYPHENS}ﬀ-ﬆ]`)
const FOLDED = new RegExp(
  [
    // a word broken at the end of a line
    '(?<=[a-z])\\u00ad\\r?\\n(?=[a-z])',
    `[${INVISIBLE}]{1,99}`,
    '\\r\\n?',
    // between figures it groups them: 10 000
    `[${SPACES}](?!\\d{3})|(?<!\\d)[${SPACES}]`,
    `[${HYPHENS}ﬀ-ﬆ]`,
    `[^\\s${MARKS}${INVISIBLE}][${MARKS}]{1,9}`,
  ].join('|'),
  'g',
)

/** The text as rules read it; the very same string where there is nothing to fold. */
export function readingOf(text: string): Reading {
  if (!ANY.test(text)) return { text, start: same, end: same, within: same }
  const edits: Edit[] = []
  const pieces: string[] = []
  let length = 0
  let from = 0
  for (const { 0: found, index } of text.matchAll(FOLDED)) {
    const instead = folded(found)
    if (instead === found) continue
    pieces.push(text.slice(from, index), instead)
    length += index - from
    from = index + found.length
    edits.push({ start: length, end: length + instead.length, from: index, to: from })
    length += instead.length
  }
  pieces.push(text.slice(from))
  return {
    text: pieces.join(''),
    start: (offset) => {
      const edit = lastEdit(edits, 'start', offset)
      if (!edit) return offset
      return offset < edit.end ? edit.from : edit.to + offset - edit.end
    },
    end: (offset) => {
      const edit = lastEdit(edits, 'start', offset - 1)
      if (!edit) return offset
      return offset <= edit.end ? edit.to : edit.to + offset - edit.end
    },
    within: (original) => {
      const edit = lastEdit(edits, 'from', original)
      if (!edit) return original
      return original < edit.to ? edit.start : edit.end + original - edit.to
    },
  }
}

/** Moves every range inside `value`, in place, from a reading to the text as it stands; a span takes its words from there. */
export function asItStands(value: unknown, text: string, reading: Reading): void {
  forRanges(value, (range) => {
    range.end = reading.end(range.end)
    range.start = reading.start(range.start)
    if ('text' in range) range.text = text.slice(range.start, range.end)
  })
}

const same = (offset: number) => offset

/** What stands from `start` to `end` in the reading, and from `from` to `to` in the text. */
interface Edit {
  start: number
  end: number
  from: number
  to: number
}

function folded(found: string): string {
  const first = found.charAt(0)
  if (found.length > 1 && MARK.test(found)) return found.normalize('NFC')
  if (first === '\r') return '\n'
  if (SPACE.test(first)) return ' '
  if (HYPHEN.test(first)) return '-'
  return LIGATURES.get(first) ?? ''
}

const MARK = new RegExp(`[${MARKS}]$`)
const SPACE = new RegExp(`[${SPACES}]`)
const HYPHEN = new RegExp(`[${HYPHENS}]`)

/** The last edit whose `side` is at or before `offset`; edits are in text order. */
function lastEdit(edits: readonly Edit[], side: 'start' | 'from', offset: number): Edit | undefined {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle]?.[side] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return edits[low - 1]
}
