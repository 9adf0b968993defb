import { type Element, isBlock } from './element.js'
import { wordsIn } from './words.js'

/** A cell with more characters is a paragraph. */
const LONGEST_CELL = 60

/** Whether the cells of a row hold a few words each, and neither links nor paragraphs as those of a page's layout do. */
export function isRow(row: Element): boolean {
  if (row.links > row.text / 2) return false
  return row.children.every((cell) => {
    if (typeof cell === 'string') return cell.trim() === ''
    return (
      cell.text <= LONGEST_CELL && cell.children.every((inside) => typeof inside === 'string' || !isBlock(inside.name))
    )
  })
}

/** The cells of a row in one line, set apart so that no figure runs into the next. */
export function wordsOfRow(row: Element): string {
  const cells = row.children.filter((cell) => typeof cell === 'object').map(wordsIn)
  return cells.filter((cell) => cell !== '').join(' | ')
}
