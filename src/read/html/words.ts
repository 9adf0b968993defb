import { type Element, isBlock } from './element.js'

/** All the text in an element, in one line. */
export function wordsIn(root: Element): string {
  let text = ''
  const left: (Element | string)[] = [root]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node === 'string') {
      text += node
      continue
    }
    if (isBlock(node.name) || node.name === 'br') text += ' '
    for (let i = node.children.length - 1; i >= 0; i--) left.push(node.children[i] ?? '')
  }
  return oneLine(text)
}

/** White space as a browser shows it; a no-break space stays one. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '')
}
