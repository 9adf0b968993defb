import type { ZoneKind } from '../../record.js'
import { type Element, isBlock } from './element.js'
import { isNamedTime } from './hints.js'
import { isRow, wordsOfRow } from './row.js'
import { oneLine } from './words.js'
import { zoneOf } from './zone.js'

/** A paragraph of a page and what the markup around it says that it is. */
export interface Block {
  zone: ZoneKind
  text: string
  /** The block element that it stands in: p, li, h2. */
  name: string
  /** The parts of its text, from 0 to 1, that stand in links and in italics. */
  linked: number
  italic: number
  /** Whether a picture stands before it, with no text between. */
  afterPicture: boolean
  /** Whether it is set off as a quotation: blockquote, aside, q. */
  setOff: boolean
  /** The list that it is an item of. */
  list: Element | null
}

/** The paragraphs of the element that holds the story, in order. */
export function blocksOf(story: Element, headline: Element | null): Block[] {
  const walk = new Walk(story, headline, null)
  return walk.all(story)
}

/** The paragraphs of an element that stand before another one in it; `page` is the whole. */
export function blocksBefore(end: Element, root: Element, page: Element, headline: Element): Block[] {
  return new Walk(page, headline, end).all(root)
}

/** What holds of the text that is walked over. */
interface Around {
  zone: ZoneKind
  name: string
  linked: boolean
  italic: boolean
  setOff: boolean
  list: Element | null
  figure: boolean
}

const ITALIC = new Set(['em', 'i', 'small', 'cite'])
const SET_OFF = new Set(['blockquote', 'aside', 'q'])
const PICTURE = new Set(['img', 'picture', 'figure'])
const LIST = new Set(['ul', 'ol'])
/** What a figure may hold that is no caption of it. */
const SHOWN = new Set(['table', 'blockquote', 'pre', 'ul', 'ol', 'dl'])
/** More text in a figure is no caption. */
const LONGEST_CAPTION = 400
const GLUED = /^[\p{Ll}.!?)”…][\p{Lu}“]$/u
/** Stands for a br until the paragraph ends: no page has it. */
const BREAK = '\u{10FFFF}'

class Walk {
  readonly blocks: Block[] = []
  readonly #story: Element
  readonly #headline: Element | null
  /** Nothing of it, and nothing after it, is read. */
  readonly #end: Element | null
  #isOver = false
  #text = ''
  #linked = 0
  #italic = 0
  #around: Around | null = null
  #afterPicture = false
  /** Asides in the middle of a paragraph: they come after it. */
  #postponed: [Element, Around][] = []

  constructor(story: Element, headline: Element | null, end: Element | null) {
    this.#story = story
    this.#headline = headline
    this.#end = end
  }

  all(root: Element): Block[] {
    const plain = { linked: false, italic: false, setOff: false, list: null, figure: false }
    this.#element(root, { zone: 'body', name: root.name, ...plain })
    this.#endParagraph()
    return this.blocks
  }

  #element(element: Element, around: Around): void {
    if (element.name === 'tr' && isRow(element)) {
      this.#row(element, around)
      return
    }
    const breaks = isBlock(element.name)
    if (breaks) this.#endParagraph()
    for (const child of element.children) {
      if (child === this.#end) this.#isOver = true
      if (this.#isOver) break
      if (typeof child === 'string') this.#add(child, around)
      else if (child.name === 'br') this.#text += BREAK
      else this.#child(child, around)
    }
    if (breaks) this.#endParagraph()
    if (PICTURE.has(element.name)) this.#afterPicture = true
  }

  /** A row of a table of figures is a line. */
  #row(row: Element, around: Around): void {
    this.#endParagraph()
    this.#add(wordsOfRow(row), { ...around, name: 'tr' })
    this.#endParagraph()
  }

  #child(child: Element, around: Around): void {
    const figure = child.name === 'figure' || (around.figure && !SHOWN.has(child.name))
    const zone = child === this.#headline ? 'headline' : zoneOf(child, around.zone, this.#story, this.#end !== null)
    const inside: Around = {
      zone,
      name: isBlock(child.name) ? child.name : around.name,
      linked: around.linked || child.name === 'a',
      italic: around.italic || ITALIC.has(child.name),
      setOff: around.setOff || SET_OFF.has(child.name),
      list: LIST.has(child.name) ? child : around.list,
      figure,
    }
    const isApart = this.#end !== null && isNamedTime(child)
    if (isBlock(child.name) || (zone === around.zone && !isApart)) this.#element(child, inside)
    else this.#postponed.push([child, inside])
  }

  #add(text: string, around: Around): void {
    // what stands side by side in a caption is set apart by style alone
    if (
      (around.zone === 'caption' || around.zone === 'byline') &&
      GLUED.test(`${this.#text.slice(-1)}${text.slice(0, 1)}`)
    )
      this.#text += ' '
    this.#text += text
    const length = text.trim().length
    if (length === 0) return
    this.#around ??= around
    if (around.linked) this.#linked += length
    if (around.italic) this.#italic += length
  }

  /** Ends the paragraph; an empty line in it makes two of it. */
  #endParagraph(): void {
    if (this.#around) {
      const { zone, name, setOff, list, figure } = this.#around
      const length = this.#text.replace(/\s+/g, ' ').trim().length
      const linked = Math.min(1, this.#linked / length)
      const italic = Math.min(1, this.#italic / length)
      for (const text of linesIn(this.#text)) {
        const isCaption = figure && zone === 'body' && text.length < LONGEST_CAPTION
        const afterPicture = this.#afterPicture
        this.blocks.push({ zone: isCaption ? 'caption' : zone, text, name, linked, italic, setOff, list, afterPicture })
        this.#afterPicture = false
      }
    }
    this.#text = ''
    this.#linked = this.#italic = 0
    this.#around = null
    const postponed = this.#postponed
    this.#postponed = []
    for (const [element, around] of postponed) {
      this.#element(element, around)
      this.#endParagraph()
    }
  }
}

/** The paragraphs of a text in which BREAK stands for a line break: two of them end a paragraph. */
function linesIn(text: string): string[] {
  const paragraphs: string[] = []
  let lines: string[] = []
  for (const line of [...text.split(BREAK).map(oneLine), '']) {
    if (line !== '') lines.push(line)
    else if (lines.length > 0) {
      paragraphs.push(lines.join('\n'))
      lines = []
    }
  }
  return paragraphs
}
