import { STORY_ENDS, SUBSCRIPTION_BULLET } from '../lexicon/boilerplate.js'
import { isBoilerplate, isListLabel } from './boilerplate.js'
import { writerName } from './byline.js'
import { isCaption, isCaptionLabel } from './caption.js'
import type { Paragraph } from './paragraph.js'

/** A heading, and the headline of another story, is no longer than this. */
const HEADING = 60
const HEADLINE = 150
/** A line that repeats is no paragraph that was pasted twice. */
const RUNNING_HEAD = 100
const SHORT = 400

/** Marks the paragraphs whose words alone show that they are captions or boilerplate. */
export function markByWords(paragraphs: readonly Paragraph[]): void {
  for (const paragraph of paragraphs) {
    if (isCaption(paragraph.words)) paragraph.zone = 'caption'
    else if (isBoilerplate(paragraph.words)) paragraph.zone = 'boilerplate'
  }
}

/** Marks what its neighbours show to be no part of the story: running heads, lists of other stories, boxes, captions' heads. */
export function markAround(paragraphs: readonly Paragraph[]): void {
  repeated(paragraphs)
  pageNumbers(paragraphs)
  captions(paragraphs)
  lists(paragraphs)
  bullets(paragraphs)
  storyEnd(paragraphs)
}

/** What is said twice is said once: the first time. A line without a stop that comes back a third time heads the pages. */
function repeated(paragraphs: readonly Paragraph[]): void {
  const seen = new Map<string, Paragraph[]>()
  for (const paragraph of paragraphs) {
    if (paragraph.words.length >= SHORT) continue
    const same = seen.get(paragraph.words)
    if (same) same.push(paragraph)
    else seen.set(paragraph.words, [paragraph])
  }
  for (const [words, same] of seen) {
    const isRunningHead =
      same.length > 2 && words.length < RUNNING_HEAD && !endsSentence(words) && same[0] !== paragraphs[0]
    for (const again of isRunningHead ? same : same.slice(1)) again.zone = 'boilerplate'
  }
}

const PAGE = /^(?:page \d{1,3}(?: (?:of|\/) \d{1,3})?|[–—-] ?\d{1,3} ?[–—-]|\d{1,3} ?\/ ?\d{1,3}|[A-F]\d{1,2})$/i

/** The numbers of pages: lone numbers are such where they count up. */
function pageNumbers(paragraphs: readonly Paragraph[]): void {
  let last: Paragraph | undefined
  for (const paragraph of paragraphs) {
    if (PAGE.test(paragraph.words)) paragraph.zone = 'boilerplate'
    if (!/^\d{1,3}$/.test(paragraph.words)) continue
    if (last && Number(paragraph.words) === Number(last.words) + 1) last.zone = paragraph.zone = 'boilerplate'
    last = paragraph
  }
}

/** The short heading that stands on a caption, with no empty line between, is part of it; so is what a label announces. */
function captions(paragraphs: readonly Paragraph[]): void {
  for (const [i, { zone, words, block }] of paragraphs.entries()) {
    if (zone !== 'caption') continue
    const [above, below] = [paragraphs[i - 1], paragraphs[i + 1]]
    if (above?.zone === 'body' && above.block === block && isHeading(above.words, RUNNING_HEAD)) above.zone = 'caption'
    if (isCaptionLabel(words) && below?.zone === 'body' && below.words.length < SHORT) below.zone = 'caption'
  }
}

/** The headlines of other stories under "Read next": more than one, or one with no empty line before it. */
function lists(paragraphs: readonly Paragraph[]): void {
  for (const [i, label] of paragraphs.entries()) {
    if (label.zone !== 'boilerplate' || !isListLabel(label.words)) continue
    const rest = paragraphs.slice(i + 1, i + 20)
    const end = rest.findIndex(({ words, zone }) => zone === 'body' && !isHeading(words, HEADLINE))
    const headlines = rest.slice(0, end < 0 ? rest.length : end)
    const below = end < 0 ? undefined : rest[end]
    // the last of them, if it stands apart, may be a heading of the story
    if (below && headlines.at(-1)?.block !== label.block && headlines.length > 0) headlines.pop()
    for (const headline of headlines) if (headline.zone === 'body') headline.zone = 'boilerplate'
  }
}

/** What a subscription gives, point by point. */
function bullets(paragraphs: readonly Paragraph[]): void {
  for (const [i, paragraph] of paragraphs.entries()) {
    const next = paragraphs[i + 1]
    if (!next || !SUBSCRIPTION_BULLET.test(paragraph.words) || !SUBSCRIPTION_BULLET.test(next.words)) continue
    paragraph.zone = next.zone = 'boilerplate'
  }
}

/**
 * From "About the writer" on nothing belongs to the story, unless most of it is still to come; nor do the short headings that
 * stand over boilerplate at the end.
 */
function storyEnd(paragraphs: readonly Paragraph[]): void {
  const length = (some: readonly Paragraph[]) => some.reduce((sum, { words }) => sum + words.length, 0)
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i < 3 || !STORY_ENDS.some((mark) => mark.test(paragraph.words))) continue
    const rest = paragraphs.slice(i + 1)
    paragraph.zone = 'boilerplate'
    const [about] = rest
    if (length(rest) <= length(paragraphs.slice(0, i))) for (const below of rest) below.zone = 'boilerplate'
    else if (about && writerName(about.words)) about.zone = 'boilerplate'
  }
  const last = paragraphs.findLastIndex(({ zone, words }) => zone === 'body' && !isHeading(words, HEADING))
  for (let i = paragraphs.length - 2; i > Math.max(last, 0); i--) {
    const [heading, below] = [paragraphs[i], paragraphs[i + 1]]
    if (heading?.zone === 'body' && below?.zone === 'boilerplate') heading.zone = 'boilerplate'
  }
}

function isHeading(words: string, longest: number): boolean {
  return words.length < longest && !/[.!:;,]["”’')]{0,2}$/.test(words) && !/^["“‘]/.test(words)
}

function endsSentence(words: string): boolean {
  return /[.!?:]["”’')]{0,2}$/.test(words)
}
