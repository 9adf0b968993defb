import { Parser } from 'htmlparser2'
import { DecodeError } from '../../text/decode.js'
import { type Element, isBlock } from './element.js'
import { isHidden } from './hidden.js'

/** A page: what is seen of it, and what it says of itself. */
export interface Page {
  root: Element
  title: string
  /** The attributes of its meta and link elements, in order. */
  metas: Readonly<Record<string, string>>[]
  links: Readonly<Record<string, string>>[]
  /** The texts of its JSON-LD scripts. */
  data: string[]
}

/** Deeper elements are taken for part of the one at this depth, as browsers do. */
const DEEPEST = 400
/** So many open elements are an attack: the parser's time grows with their square. */
const OPEN_AT_MOST = 3_000
/** A page with more elements, or more characters that a reader sees, is no article. */
const ELEMENTS_AT_MOST = 300_000
const TEXT_AT_MOST = 2_000_000
const LONGEST_TITLE = 1_000
const PIECE = 1 << 16
/** A block with more text than this, most of it no link, is prose. */
const SENTENCE = 60

/** Reads a page, however broken. Nothing is run or fetched. Throws DecodeError where it is without measure. */
export function parsePage(html: string): Page {
  const reader = new PageReader()
  const parser = new Parser(reader, { decodeEntities: true })
  // piece by piece, so that an attack is noticed before the whole page is read
  for (let from = 0; from < html.length; from += PIECE) parser.write(html.slice(from, from + PIECE))
  parser.end()
  return reader.page
}

class PageReader {
  readonly page: Page = { root: elementOf('html', {}, null), title: '', metas: [], links: [], data: [] }
  #element = this.page.root
  /** The block that text now belongs to, for each open element. */
  #blocks: Element[] = [this.page.root]
  #depth = 0
  #open = 0
  #elements = 0
  #characters = 0
  /** How many of the open elements are inside a hidden one, that one too. */
  #hidden = 0
  /** How many links are open. */
  #inLinks = 0
  #collected: 'title' | 'data' | null = null

  onopentag(name: string, attributes: Record<string, string>): void {
    if (++this.#open > OPEN_AT_MOST)
      throw new DecodeError(`has more than ${OPEN_AT_MOST} elements nested in each other; save it again as text`)
    if (name === 'meta') this.page.metas.push(attributes)
    else if (name === 'link') this.page.links.push(attributes)
    if (this.#hidden > 0 || isHidden(name, attributes)) {
      if (++this.#hidden === 1) this.#collected = collectedFrom(name, attributes, this.page)
      return
    }
    if (++this.#depth > DEEPEST) return
    if (++this.#elements > ELEMENTS_AT_MOST)
      throw new DecodeError(
        `has more than ${ELEMENTS_AT_MOST / 1e3} thousand elements; split it, or save the article alone`,
      )
    const element = elementOf(name, attributes, this.#element)
    this.#element.children.push(element)
    this.#element = element
    this.#blocks.push(isBlock(name) ? element : (this.#blocks.at(-1) ?? element))
    if (name === 'a') this.#inLinks++
  }

  ontext(text: string): void {
    if (this.#collected === 'title') this.page.title = (this.page.title + text).slice(0, LONGEST_TITLE)
    else if (this.#collected === 'data') this.page.data.push((this.page.data.pop() ?? '') + text)
    if (this.#hidden > 0) return
    const length = text.trim().length
    this.#characters += length
    if (this.#characters > TEXT_AT_MOST)
      throw new DecodeError(
        `has more than ${TEXT_AT_MOST / 1e6} million characters of text; split it, or save the article alone`,
      )
    this.#element.children.push(text)
    const block = this.#blocks.at(-1) ?? this.#element
    this.#element.text += length
    block.own += length
    if (this.#inLinks === 0) return
    this.#element.links += length
    block.ownLinks += length
  }

  onclosetag(): void {
    this.#open--
    if (this.#hidden > 0) {
      if (--this.#hidden === 0) this.#collected = null
      return
    }
    if (--this.#depth >= DEEPEST) return
    const element = this.#element
    this.#blocks.pop()
    if (element.name === 'a') this.#inLinks--
    if (isProse(element)) element.prose += element.own
    const parent = element.parent
    if (!parent) return
    parent.text += element.text
    parent.links += element.links
    parent.prose += element.prose
    this.#element = parent
  }
}

function elementOf(name: string, attributes: Record<string, string>, parent: Element | null): Element {
  return { name, attributes, parent, children: [], text: 0, links: 0, own: 0, ownLinks: 0, prose: 0, headed: false }
}

/** Whether the text that stands in a block itself is sentences, not a label or a list of links. */
export function isProse(block: Element): boolean {
  return block.own > SENTENCE && block.ownLinks < block.own / 2
}

/** What is kept of the content of a hidden element: a page's title, once, and its JSON-LD. */
function collectedFrom(name: string, attributes: Record<string, string>, page: Page): 'title' | 'data' | null {
  if (name === 'title' && page.title === '') return 'title'
  if (name !== 'script' || !/^\s*application\/ld\+json/i.test(attributes['type'] ?? '')) return null
  page.data.push('')
  return 'data'
}
