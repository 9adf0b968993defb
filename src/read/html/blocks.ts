import type { ZoneKind } from '../../record.js'
import { type Element, isBlock } from './element.js'
import { isNamedByline, isNamedCaption } from './hints.js'
import { isAside } from './main.js'
import { oneLine } from './words.js'

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
}

/** The paragraphs of the element that holds the story, in order. */
export function blocksOf(story: Element, headline: Element | null): Block[] {
  const walk = new Walk(story, headline)
  walk.element(story, { zone: 'body', name: story.name, linked: false, italic: false, setOff: false })
  walk.end()
  return walk.blocks
}

/** What holds of the text that is walked over. */
interface Around {
  zone: ZoneKind
  name: string
  linked: boolean
  italic: boolean
  setOff: boolean
}

const ITALIC = new Set(['em', 'i', 'small', 'cite'])
const SET_OFF = new Set(['blockquote', 'aside', 'q'])
const PICTURE = new Set(['img', 'picture', 'figure'])
/** Stands for a br until the paragraph ends: no page has it. */
const BREAK = '\u{10FFFF}'

class Walk {
  readonly blocks: Block[] = []
  readonly #story: Element
  readonly #headline: Element | null
  #text = ''
  #linked = 0
  #italic = 0
  #around: Around | null = null
  #afterPicture = false
  /** Asides in the middle of a paragraph: they come after it. */
  #postponed: [Element, Around][] = []

  constructor(story: Element, headline: Element | null) {
    this.#story = story
    this.#headline = headline
  }

  element(element: Element, around: Around): void {
    const breaks = isBlock(element.name)
    if (breaks) this.end()
    for (const child of element.children) {
      if (typeof child === 'string') this.#add(child, around)
      else if (child.name === 'br') this.#text += BREAK
      else this.#child(child, around)
    }
    if (element.name === 'td' || element.name === 'th') this.#text += ' '
    if (breaks) this.end()
    if (PICTURE.has(element.name)) this.#afterPicture = true
  }

  #child(child: Element, around: Around): void {
    const zone = child === this.#headline ? 'headline' : zoneOf(child, around.zone, this.#story)
    const inside: Around = {
      zone,
      name: isBlock(child.name) ? child.name : around.name,
      linked: around.linked || child.name === 'a',
      italic: around.italic || ITALIC.has(child.name),
      setOff: around.setOff || SET_OFF.has(child.name),
    }
    if (zone === around.zone || isBlock(child.name)) this.element(child, inside)
    else this.#postponed.push([child, inside])
  }

  #add(text: string, around: Around): void {
    this.#text += text
    const length = text.trim().length
    if (length === 0) return
    this.#around ??= around
    if (around.linked) this.#linked += length
    if (around.italic) this.#italic += length
  }

  /** Ends the paragraph; an empty line in it makes two of it. */
  end(): void {
    const { zone, name, setOff } = this.#around ?? {}
    if (zone && name && setOff !== undefined) {
      const length = this.#text.replace(/\s+/g, ' ').trim().length
      const linked = Math.min(1, this.#linked / length)
      const italic = Math.min(1, this.#italic / length)
      for (const text of linesIn(this.#text)) {
        this.blocks.push({ zone, text, name, linked, italic, setOff, afterPicture: this.#afterPicture })
        this.#afterPicture = false
      }
    }
    this.#text = ''
    this.#linked = this.#italic = 0
    this.#around = null
    const postponed = this.#postponed
    this.#postponed = []
    for (const [element, around] of postponed) {
      this.element(element, around)
      this.end()
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

function zoneOf(element: Element, around: ZoneKind, story: Element): ZoneKind {
  if (around === 'boilerplate') return around
  if (isAside(element, story)) return 'boilerplate'
  if (around !== 'body' || !isBlock(element.name) || element.prose >= story.prose / 2) return around
  if (isNamedCaption(element)) return 'caption'
  return element.text < 400 && isNamedByline(element) ? 'byline' : around
}
