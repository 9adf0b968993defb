import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import { harmless } from './harmless.js'
import { type Demand, NARROWEST_COLUMN } from './layout.js'

export type Align = 'left' | 'right'

const UNSHOWABLE = '�'
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Text for a cell: harmless, and made of characters that have a width, none wider than the narrowest column. */
export function showable(text: string): string {
  const shown = harmless(text)
  if (/^[\x20-\x7e\u2010-\u2027]*$/.test(shown)) return shown
  let kept = ''
  for (const { segment } of CHARACTERS.segment(shown)) kept += showableCharacter(segment)
  return kept
}

function showableCharacter(character: string): string {
  // marks on a space: where lines break between words they would come to stand on a border
  if (character.length > 1 && character.includes(' ')) return character.replace(/[^ ]+/g, UNSHOWABLE)
  const width = stringWidth(character)
  return width === 0 ? '' : width > NARROWEST_COLUMN ? UNSHOWABLE : character
}

/** What showable text asks for. */
export function demandOf(text: string): Demand {
  return { whole: stringWidth(text), words: text.split(' ').map((word) => stringWidth(word)) }
}

/** Showable text in lines of at most `width` columns, broken between words, and in them where they are longer. */
export function linesOf(text: string, width: number): string[] {
  return wrapAnsi(text, width, { hard: true }).split('\n')
}

/** A line with a space on either side, filled up to `width` columns between them. */
export function padded(line: string, width: number, align: Align): string {
  // measured with its neighbours: a mark that begins a line joins the space before it
  const room = ' '.repeat(Math.max(0, width + 2 - stringWidth(` ${line} `)))
  return align === 'right' ? ` ${room}${line} ` : ` ${line}${room} `
}
