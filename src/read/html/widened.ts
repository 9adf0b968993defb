import { type Element, isBlock, isWithin } from './element.js'
import { mainElementsIn } from './main.js'
import { isProse } from './parse.js'

const LEVELS = 5
/** To be the story, an element around it must hold this part more of its prose … */
const GAIN = 0.08
/** … and with it no more than that part in labels and links. */
const NOISE = 0.25

/**
 * The element around a piece of a story that holds all its pieces; the piece itself where it is whole.
 *
 * A lead paragraph may stand alone between the headline and the rest. Below, a piece is paragraphs side by side: single
 * ones, each in a box of its own, announce other stories.
 */
export function widened(piece: Element, page: Element, headline: Element | null): Element {
  let story = piece
  let had = heldBy(piece, piece, page, headline)
  for (let around = piece.parent, level = 0; around?.parent && level < LEVELS; around = around.parent, level++) {
    const held = heldBy(around, piece, page, headline)
    const gained = held.prose - had.prose
    if (gained <= had.prose * GAIN || held.noise - had.noise >= gained * NOISE) continue
    story = around
    had = held
  }
  return story
}

/** How much of an element's text belongs to the story and how much does not. */
function heldBy(root: Element, piece: Element, page: Element, headline: Element | null) {
  let prose = 0
  let noise = 0
  let inPiece = false
  let belowPiece = false
  for (const element of mainElementsIn(root, page)) {
    if (element === piece) inPiece = true
    else if (inPiece && !belowPiece) belowPiece = !isWithin(element, piece)
    if (!isBlock(element.name) || element === headline) continue
    if (isProse(element) && (!belowPiece || hasNeighbour(element))) prose += element.own
    else noise += element.own
  }
  return { prose, noise }
}

function hasNeighbour(paragraph: Element): boolean {
  const { parent } = paragraph
  return parent?.children.some((child) => typeof child === 'object' && child !== paragraph && isProse(child)) ?? false
}
