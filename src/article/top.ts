import { SECTIONS } from '../lexicon/boilerplate.js'
import { folded } from '../text/folded.js'
import { agencyNames, bylineNames, isBesideName, isJob, writerNames } from './byline.js'
import { datelineLength } from './dateline.js'
import type { Paragraph } from './paragraph.js'
import { isTimestamp } from './timestamp.js'

/** So many paragraphs, buttons and pictures not counted, the top of an article has at most. */
const TOP = 8
const LONGEST_HEADLINE = 160
/** A paragraph with more characters shows that a story follows. */
const STORY = 40

/** Marks the headline, the lines about the writers and the time, and what stands above the headline. */
export function markTop(paragraphs: readonly Paragraph[], title: string | undefined): void {
  const top = paragraphs.filter(({ zone }) => zone === 'body').slice(0, TOP)
  let headline: Paragraph | undefined
  /** How many sentences of the story have come. */
  let told = 0
  let afterName = false
  for (const [i, paragraph] of top.entries()) {
    const { words } = paragraph
    const [next] = top.slice(i + 1)
    const isName: boolean =
      isBylineLine(words) || (told < 2 && headline !== undefined && isWriterLine(words, next, afterName))
    if (isTimestamp(words) && told < 2) paragraph.zone = 'byline'
    else if (told === 0 && !headline && isSection(words) && next && isHeadline(next.words, top.slice(i + 2), title))
      paragraph.zone = 'boilerplate'
    else if (told === 0 && !headline && isHeadline(words, top.slice(i + 1), title)) {
      paragraph.zone = 'headline'
      headline = paragraph
    } else if (isName) paragraph.zone = 'byline'
    else if (told === 0 && headline && isSecondHeadline(words, top.slice(i + 1))) paragraph.zone = 'headline'
    else told++
    afterName = isName || (afterName && paragraph.zone === 'byline')
  }
}

/** "By A and B", "By The Associated Press". */
function isBylineLine(words: string): boolean {
  return bylineNames(words).length > 0 || agencyNames(words).length > 0
}

/** A line that only the place where it stands shows to be about the writers. */
function isWriterLine(words: string, next: Paragraph | undefined, afterName: boolean): boolean {
  if (afterName && isBesideName(words)) return true
  return next !== undefined && writerNames(words, isTimestamp(next.words) || isJob(next.words)).length > 0
}

/** One short line, and a story follows; a full stop makes it a sentence. */
function isHeadline(words: string, below: readonly Paragraph[], title: string | undefined): boolean {
  if (title !== undefined && folded(words) === folded(title)) return true
  if (words.length > LONGEST_HEADLINE || /[.:;,]["”’']?$/.test(words) || datelineLength(words) > 0) return false
  return !isBylineLine(words) && below.some((paragraph) => paragraph.words.length > STORY)
}

/** Not a sentence either, and above the line about the writer or the time. */
function isSecondHeadline(words: string, below: readonly Paragraph[]): boolean {
  if (words.length > LONGEST_HEADLINE || /[.!?:;,]["”’']?$/.test(words) || /^[•*-]/.test(words)) return false
  const next = below[0]?.words ?? ''
  return isBylineLine(next) || isTimestamp(next)
}

/** "WORLD", "Home > News > Europe". */
function isSection(words: string): boolean {
  const parts = words.toLowerCase().split(/\s?[>›»|/]\s?/)
  return words.length < 80 && (SECTIONS.has(parts[0] ?? '') || (parts.length > 1 && parts[0] === 'home'))
}
