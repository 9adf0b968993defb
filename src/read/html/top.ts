import { isBoilerplate } from '../../article/boilerplate.js'
import { bylineNames } from '../../article/byline.js'
import { isTimestamp } from '../../article/timestamp.js'
import { type Block, blocksBefore } from './blocks.js'
import { type Element, isWithin } from './element.js'
import { wordsIn } from './words.js'

/** A byline is no longer than this, a standfirst neither longer nor shorter. */
const LONGEST_BYLINE = 200
const STANDFIRST = { shortest: 30, longest: 400 }
/** So many lines of writers, times and captions stand between a headline and its story. */
const LINES = 8

type Line = Pick<Block, 'zone' | 'text'>

/** The headline, the standfirst, bylines and captions, where they stand above the element that holds the story. */
export function topOf(page: Element, headline: Element | null, story: Element, writers: readonly string[]): Line[] {
  if (!headline || isWithin(headline, story)) return []
  const blocks = blocksBefore(story, commonParent(headline, story), page, headline)
  const below = blocks.slice(blocks.findLastIndex(({ zone }) => zone === 'headline') + 1)
  const names = new Set(writers)
  const lines: Line[] = []
  for (const { zone, text, linked } of below) {
    if (lines.length === LINES || isBoilerplate(text) || lines.some((line) => line.text === text)) continue
    const last = lines.at(-1)
    const isByline =
      text.length < LONGEST_BYLINE && (zone === 'byline' || (zone === 'body' && isBylineLine(text, names)))
    if (zone === 'caption') lines.push({ zone, text })
    else if (isByline && last && /^by:?$/i.test(last.text)) last.text += ` ${text}`
    else if (isByline) lines.push({ zone: 'byline', text })
    // the first sentence above the story is said for the headline
    else if (zone === 'body' && isStandfirst(text) && linked < 0.5 && !lines.some((line) => line.zone === 'headline'))
      lines.push({ zone: 'headline', text })
  }
  return [{ zone: 'headline', text: wordsIn(headline) }, ...lines]
}

function isBylineLine(text: string, writers: ReadonlySet<string>): boolean {
  return isTimestamp(text) || bylineNames(text).length > 0 || writers.has(text)
}

function isStandfirst({ length }: string): boolean {
  return length >= STANDFIRST.shortest && length <= STANDFIRST.longest
}

function commonParent(one: Element, other: Element): Element {
  let around = one
  while (around.parent && !isWithin(other, around)) around = around.parent
  return around
}
