/** An element of a page, as much of it as reading needs. Text that nobody sees is not in it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: Element | null
  /** Text as it stands in the source, entities decoded. */
  readonly children: (Element | string)[]
  /** How many characters of text it holds, and how many of those stand in links. */
  text: number
  links: number
  /** The same of the text that no block element below it holds. */
  own: number
  ownLinks: number
  /** How many characters of prose it holds: text of blocks that are sentences rather than labels and links. */
  prose: number
  /** Whether the page's headline is in it: then it is no aside, whatever its name. */
  headed: boolean
}

/** Elements that begin and end a line of their own; all others run on in it. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

export function isBlock(name: string): boolean {
  return BLOCKS.has(name)
}

/** The elements below one, itself first, in the order of the page. */
export function* elementsIn(root: Element): Generator<Element> {
  const left: Element[] = [root]
  for (let element = left.pop(); element; element = left.pop()) {
    yield element
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]
      if (typeof child === 'object') left.push(child)
    }
  }
}

export function isWithin(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (at === outer) return true
  return false
}
