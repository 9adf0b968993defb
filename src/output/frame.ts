import Table from 'cli-table3'

/** The lines that a table is built of: those with borders only, and a line of text with its cells left open. */
export interface Frame {
  top: string
  /** Between the head and the first row, and between rows. */
  between: string
  bottom: string
  /** A line of text; each cell is as wide as its column and two spaces. */
  line(cells: readonly string[]): string
}

/**
 * A frame for columns of these widths, each border painted.
 *
 * cli-table3 draws it about one empty row. The texts go in afterwards: it measures them by an older Unicode than ours, which
 * would break the borders, and takes quadratic time over long ones.
 */
export function frameOf(widths: readonly number[], paint: (border: string) => string): Frame {
  const drawn = new Table({
    colWidths: widths.map((width) => width + 2),
    head: widths.map(() => ''),
    style: { head: [], border: [] },
  })
  drawn.push(widths.map(() => ''))
  const [top = '', , between = '', , bottom = ''] = drawn.toString().split('\n')
  const side = paint('│')
  return {
    top: paint(top),
    between: paint(between),
    bottom: paint(bottom),
    line: (cells) => `${side}${cells.join(side)}${side}`,
  }
}
