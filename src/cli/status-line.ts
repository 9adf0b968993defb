/**
 * The line at the bottom of the terminal that is drawn over and over, on standard error. Whatever else is written to a
 * terminal erases it first, so that it stands in nothing's way.
 */

/** Carriage return, and erase to the end of the line (ECMA-48). */
const ERASE = '\r\x1b[K'

let isShown = false
/** Whether records written to the same terminal end in the middle of a line, which must not be drawn over. */
let isWithinLine = false

/** Draws the line, cut to the terminal's width: a longer one would wrap, and could not be erased. */
export function showStatus(line: string): void {
  if (isWithinLine) return
  process.stderr.write(`${ERASE}${line.slice(0, Math.max(0, (process.stderr.columns || 80) - 1))}`)
  isShown = true
}

export function eraseStatus(): void {
  if (isShown) process.stderr.write(ERASE)
  isShown = false
}

/** To be called before a piece is written to standard output. */
export function makeWayFor(piece: string): void {
  if (!process.stdout.isTTY || piece === '') return
  eraseStatus()
  isWithinLine = !piece.endsWith('\n')
}
