import { folded } from '../../text/folded.js'
import type { Block } from './blocks.js'

const HEADING = /^h[1-6]$/
/** A story has no more pull quotes than this; each is sought in all of it. */
const MOST_QUOTES = 100
const DATELINE = /^\p{Lu}[^.!?]{2,80}\s(?:—|–|--)$/u
/** A label has no more characters than this. */
const LABEL = 70
const CAPTION = 200
/** A link in a list of links has no more characters beside it, on average. */
const BESIDE_LINK = 60

/** The same blocks, with what the markup does not say but their neighbours show. */
export function judged(blocks: readonly Block[]): Block[] {
  const result = withDatelines(blocks)
  top(result)
  lists(result)
  for (const block of result) {
    if (block.zone !== 'body') continue
    if (isLinkOnly(block)) block.zone = 'boilerplate'
    else if (isCaptionBelow(block)) block.zone = 'caption'
  }
  pullQuotes(result)
  labels(result)
  return result
}

/** A dateline in a block of its own belongs to the paragraph below. */
function withDatelines(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  for (const block of blocks) {
    const last = result.at(-1)
    if (last?.zone === 'body' && block.zone === 'body' && DATELINE.test(last.text))
      result.splice(-1, 1, { ...block, text: `${last.text} ${block.text}` })
    else result.push({ ...block })
  }
  return result
}

/** Above the headline stands nothing of the story; headings straight below it belong to it. */
function top(blocks: readonly Block[]): void {
  const headline = blocks.findIndex((block) => block.zone === 'headline')
  if (headline < 0) return
  for (const block of blocks.slice(0, headline)) if (block.text.length < LABEL) block.zone = 'boilerplate'
  for (const block of blocks.slice(headline + 1)) {
    if (block.zone !== 'body') continue
    if (!HEADING.test(block.name)) break
    block.zone = 'headline'
  }
}

/** Nothing but a link to another story. A heading may link to what the paragraphs below it are about. */
function isLinkOnly({ linked, name }: Block): boolean {
  return linked > 0.8 && !HEADING.test(name)
}

/** A list of links is no part of the story, even where some words stand beside each. */
function lists(blocks: readonly Block[]): void {
  for (let from = 0; from < blocks.length; from++) {
    let end = from
    const list = blocks[from]?.list
    if (!list) continue
    while (blocks[end]?.list === list) end++
    const items = blocks.slice(from, end)
    from = end - 1
    const linked = items.reduce((sum, item) => sum + item.linked, 0)
    const words = items.reduce((sum, item) => sum + item.text.length * (1 - item.linked), 0)
    if (items.length < 2 || linked < items.length * 0.45 || words > items.length * BESIDE_LINK) continue
    for (const item of items) if (item.zone === 'body') item.zone = 'boilerplate'
  }
}

function isCaptionBelow({ afterPicture, italic, text }: Block): boolean {
  return afterPicture && italic > 0.9 && text.length < CAPTION
}

/** A pull quote repeats what the story says anyway. */
function pullQuotes(blocks: readonly Block[]): void {
  const quotes = blocks.filter(({ setOff, zone }) => setOff && zone === 'body').slice(0, MOST_QUOTES)
  if (quotes.length === 0) return
  const said = blocks.map((block) => ({ block, words: folded(block.text) }))
  for (const quote of quotes) {
    const words = folded(quote.text)
    if (words.length < 20 || words.length > 400) continue
    if (said.some(({ block, words: all }) => block !== quote && block.zone === 'body' && all.includes(words)))
      quote.zone = 'boilerplate'
  }
}

/** A label over boilerplate belongs to it ("Related:"), and so does a heading under which nothing of the story comes. */
function labels(blocks: readonly Block[]): void {
  let below: Block | undefined
  for (const block of blocks.toReversed()) {
    const overNothing = !below || below.zone === 'boilerplate'
    if (block.zone === 'body' && (isLabel(block) ? overNothing : isHeadingLink(block) && below?.name === block.name))
      block.zone = 'boilerplate'
    if (block.zone !== 'caption') below = block
  }
}

function isLabel({ name, text }: Block): boolean {
  if (text.length > LABEL) return false
  return HEADING.test(name) || /(?:[:…]|\.\.\.)$/.test(text)
}

function isHeadingLink({ linked, name }: Block): boolean {
  return linked > 0.8 && HEADING.test(name)
}
