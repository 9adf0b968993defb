import type { Element } from './element.js'
import { isNamedAside, isNamedStory } from './hints.js'

/** Whether its name says that an element surrounds a story; never that of one that holds most of the prose or the headline. */
export function isAside(element: Element, whole: Element): boolean {
  return !element.headed && element.prose < whole.prose / 2 && isNamedAside(element) && !isNamedStory(element)
}

/** Whether an element stands in one that surrounds a story. */
export function isInAside(element: Element, whole: Element): boolean {
  for (let at = element.parent; at; at = at.parent) if (isAside(at, whole)) return true
  return false
}

/** The elements of a page, or of a part of it, in order, but those in asides. */
export function* mainElementsIn(root: Element, page = root): Generator<Element> {
  const left: Element[] = [root]
  for (let element = left.pop(); element; element = left.pop()) {
    yield element
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]
      if (typeof child === 'object' && !isAside(child, page)) left.push(child)
    }
  }
}
