/** What a cell asks for, in columns of the terminal. */
export interface Demand {
  /** Its text on one line. */
  whole: number
  /** Its words, one after another. */
  words: readonly number[]
}

/** No column is narrower: room for every character and most of a short word. */
export const NARROWEST_COLUMN = 6
/** Longer words may be broken where room is short. */
const LONG_WORD = 16
const STEPS = [12, 8, 6, 5, 4, 3, 2, 1]
const MOVES = 60
/** Cells of more words are measured as if words could be broken anywhere: for them it makes no difference. */
const MANY_WORDS = 200

/**
 * Widths for the columns of a table that has `width` columns of the terminal for text, none for borders.
 *
 * Each column gets what its widest cell asks for. Where that is too much, the widest give way to one level
 * ("water-filling"), none below its longest usual word; then room moves from column to column as long as that makes the
 * table shorter, for the tallest cell of a row decides how many lines it takes.
 */
export function columnWidths(rows: readonly (readonly Demand[])[], width: number): number[] {
  const columns = (rows[0] ?? []).map((_, i) => i)
  const most = (of: (demand: Demand) => number, i: number) =>
    rows.reduce((widest, row) => Math.max(widest, row[i] ? of(row[i]) : 0), NARROWEST_COLUMN)
  const natural = columns.map((i) => most((demand) => demand.whole, i))
  const words = columns.map((i) => most(longestWord, i))
  const least = filled(
    words,
    columns.map(() => NARROWEST_COLUMN),
    width,
  )
  const widths = filled(natural, least, width)
  if (sum(natural) > width) shorten(widths, least, rows)
  return widths
}

/** `wanted` cut to the highest level at which it fits, none below its floor; what is over goes to the first cut. */
function filled(wanted: readonly number[], floors: readonly number[], width: number): number[] {
  const at = (level: number) => wanted.map((one, i) => Math.max(Math.min(one, level), floors[i] ?? 0))
  let level = width
  while (level > 0 && sum(at(level)) > width) level--
  const widths = at(level)
  let over = width - sum(widths)
  return widths.map((one, i) => {
    if (over <= 0 || one >= (wanted[i] ?? 0)) return one
    over--
    return one + 1
  })
}

/** Moves room between columns, the best move first, until none makes the table shorter. */
function shorten(widths: number[], least: readonly number[], rows: readonly (readonly Demand[])[]): void {
  let height = heightOf(rows, widths)
  for (let moves = 0; moves < MOVES; moves++) {
    let best: number[] | null = null
    for (const step of STEPS)
      for (const giver of widths.keys())
        for (const taker of widths.keys()) {
          if (giver === taker || (widths[giver] ?? 0) - step < (least[giver] ?? 0)) continue
          const moved = widths.map((one, i) => (i === giver ? one - step : i === taker ? one + step : one))
          const reached = heightOf(rows, moved)
          if (reached >= height) continue
          height = reached
          best = moved
        }
    if (best === null) return
    widths.splice(0, widths.length, ...best)
  }
}

function longestWord({ words }: Demand): number {
  return words.reduce((longest, word) => Math.max(longest, Math.min(word, LONG_WORD)), 0)
}

/** How many lines the rows take, near enough. */
function heightOf(rows: readonly (readonly Demand[])[], widths: readonly number[]): number {
  return sum(
    rows.map((row) => row.reduce((tallest, demand, i) => Math.max(tallest, linesIn(demand, widths[i] ?? 1)), 1)),
  )
}

function linesIn({ whole, words }: Demand, width: number): number {
  if (whole <= width) return 1
  if (words.length > MANY_WORDS) return Math.ceil(whole / width)
  let lines = 1
  let used = 0
  for (const word of words) {
    const next = used === 0 ? word : used + 1 + word
    if (next > width && used > 0) lines++
    const onLine = next > width ? word : next
    lines += Math.max(0, Math.ceil(onLine / width) - 1)
    used = onLine <= width ? onLine : onLine % width || width
  }
  return lines
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
