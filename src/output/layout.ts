/**
 * Column widths for a table of `width` columns: each column gets what it needs, and where that is too much the widest give
 * way to one another evenly ("water-filling"), none below its least.
 *
 * `natural` and `least` count columns of text, without borders and padding.
 */
export function columnWidths(natural: readonly number[], least: readonly number[], width: number): number[] {
  const widths = natural.map((wanted, i) => Math.max(wanted, least[i] ?? 1))
  let excess = widths.reduce((sum, one) => sum + one, 0) - width
  while (excess > 0) {
    const widest = Math.max(...widths.map((one, i) => (one > (least[i] ?? 1) ? one : 0)))
    if (widest === 0) break
    const column = widths.indexOf(widest)
    widths[column] = widest - 1
    excess--
  }
  return widths
}
