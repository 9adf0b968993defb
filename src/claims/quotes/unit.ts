import type { Document, Paragraph } from '../../language/document.js'
import type { Token } from '../../language/token.js'
import type { Cue } from '../../lexicon/cues/index.js'
import { firstEndingAfter, trimmed } from '../../text/span.js'
import { type Quotation, quotationsIn } from './quotation.js'
import { transcriptLines } from './transcript.js'

/** A token of the reporting text, or a whole quotation in it. */
export type Item = Token | Quotation

/**
 * One sentence as its writer meant it: quotations, however many sentences they hold, are single items of it. Rules for
 * quotes read units, never the inside of a quotation.
 */
export interface Unit {
  document: Document
  /** Where it begins; the quotation that it introduces with a colon may stand in the next one. */
  paragraph: Paragraph
  items: readonly Item[]
}

export function isQuotation(item: Item | undefined): item is Quotation {
  return item?.kind === 'quotation'
}

export const DASH = /^(?:--|[—–―-])$/

/** A quotation this short is a word held up with tongs; its words are tokens of the sentence like any others. */
const SCARE = 5

/** The units of a document, in text order. */
export function unitsOf(document: Document): Unit[] {
  const units: Unit[] = []
  const transcript = transcriptLines(document)
  for (const paragraph of document.paragraphs) {
    const spoken = transcript.get(paragraph)
    const own = spoken === undefined ? unitsIn(document, paragraph) : [lineOf(document, paragraph, spoken)]
    for (const [i, unit] of own.entries()) {
      const before = units.at(-1)
      if (before && ((i === 0 && isLedUpTo(before, unit)) || isSigned(before, unit)))
        units[units.length - 1] = { ...before, items: [...before.items, ...unit.items] }
      else units.push(unit)
    }
  }
  return units
}

/** "ORTIZ: We never knew. Nobody did.": the label, and what stands behind it as a quotation without marks. */
function lineOf(document: Document, paragraph: Paragraph, from: number): Unit {
  const inner = trimmed(document.text, from, paragraph.end)
  const label = paragraph.sentences.flatMap(({ start, tokens }) => (start < from ? tokens : []))
  const spoken: Quotation = {
    kind: 'quotation',
    ...inner,
    inner,
    words: 1,
    ends: document.text.charAt(inner.end - 1),
    open: false,
  }
  return { document, paragraph, items: [...label.filter(({ end }) => end <= from), spoken] }
}

/** "Ms. Ortiz continued:" and what she said in a paragraph of its own. */
function isLedUpTo({ document, items }: Unit, quoted: Unit): boolean {
  return /^[:,]$/.test(textOf(document, items.at(-1))) && isAllQuoted(quoted.items)
}

/** "— Ana Ortiz", beneath what she said or behind it. */
function isSigned(quoted: Unit, { document, items }: Unit): boolean {
  return (
    items.length < 16 &&
    DASH.test(textOf(document, items[0])) &&
    /^\p{Lu}/u.test(textOf(document, items[1])) &&
    quoted.items.every(isQuotation)
  )
}

/** Whether nothing but quotations and punctuation stands in a stretch of items. */
export function isAllQuoted(items: readonly Item[]): boolean {
  return items.some(isQuotation) && items.every((item) => item.kind === 'quotation' || item.kind === 'punctuation')
}

function textOf(document: Document, item: Item | undefined): string {
  return item ? document.text.slice(item.start, item.end) : ''
}

function unitsIn(document: Document, paragraph: Paragraph): Unit[] {
  const quotations = quotationsIn(document.text, paragraph).filter(
    (quotation) => !isInside(document, paragraph, quotation),
  )
  const items: Item[] = [...quotations]
  for (const sentence of paragraph.sentences) {
    for (const token of sentence.tokens) {
      const quotation = quotations[firstEndingAfter(quotations, token.start)]
      if (!quotation || token.start < quotation.start) items.push(token)
    }
  }
  items.sort((a, b) => a.start - b.start)
  const units: Item[][] = []
  for (const [i, item] of items.entries()) {
    const previous = items[i - 1]
    if (!previous || breaks(document, paragraph, previous, item, items[i - 2])) units.push([])
    units.at(-1)?.push(item)
  }
  return units.map((unit) => ({ document, paragraph, items: unit }))
}

/**
 * Inside a sentence that goes on around it, a short quotation is part of the wording, not an utterance: a word held up
 * with tongs, or the nickname in 'Earl "Butch" Long'.
 */
function isInside(document: Document, paragraph: Paragraph, { start, end, inner, words }: Quotation): boolean {
  const { text } = document
  if (words > SCARE || start === paragraph.start) return false
  if (/[.,!?]$/.test(text.slice(inner.start, inner.end))) return false
  const before = text.slice(Math.max(paragraph.start, start - 30), start)
  const after = text.slice(end, end + 2)
  if (words <= 2 && /(?:^|\s)\p{Lu}[\p{L}.’'-]{0,28}\s$/u.test(before) && /^\s\p{Lu}/u.test(after)) return true
  if (GOES_ON.test(text.slice(end, end + 12)) && quotingAt(document, before).some(({ frames }) => !frames.has('n')))
    return false
  return /^\s?[\p{Ll}]/u.test(after) && /[\p{L}\p{N}]\s$/u.test(before)
}

/** "said “no way” and left", "said “yes” on Tuesday"; not "said “fake news” outlets were". */
const GOES_ON = /^\s(?:and|or|but|to|in|on|at|when|while|as|before|after|because|during|then|over|from|until)\b/

/** "… is missing.” Ms. Cole said.": no more than a speaker and a verb that reports; not "She said, without proof, that". */
function isReported(document: Document, text: string): boolean {
  const clause = REPORTED.exec(text)?.[0].trim()
  const words = clause?.split(' ') ?? []
  return words.length > 1 && quotingAt(document, clause ?? '').length > 0
}

/** The ways to report of the verb that a stretch ends with, where it takes a quotation. */
function quotingAt({ lexicon }: Document, clause: string): readonly Cue[] {
  const verb = /(\p{Ll}{2,20})\s?$/u.exec(clause)?.[1] ?? ''
  return lexicon.cues.get(verb)?.filter(({ frames }) => frames.has('q')) ?? []
}

const REPORTED =
  /^\s(?:(?:\p{Lu}\p{Ll}{0,3}\.|\p{L}[\p{L}’'-]{0,24})\s){1,5}\p{Ll}{3,14}(?=[.\n]|,\s(?![^.,“"]{2,40},\sthat\b)[^\s"“'‘«]|$)/u

function breaks(document: Document, paragraph: Paragraph, a: Item, b: Item, before: Item | undefined): boolean {
  const { text } = document
  if (a.kind !== 'quotation') return sentenceAt(paragraph, a.end - 1) !== sentenceAt(paragraph, b.start)
  const last = text.slice(a.inner.end - 1, a.inner.end)
  // "… over!”The senator left.": no space, yet a sentence of its own
  if (b.start === a.end && /[.!?]/.test(last) && /^\p{Lu}/u.test(text.slice(b.start, b.start + 2))) return true
  if (sentenceAt(paragraph, a.end - 1) === sentenceAt(paragraph, b.start)) return false
  // 'Hall said: "Never again." She then laughed.'
  if (textOf(document, before) === ':') return true
  // '"Why?" the senator asked.' goes on after the mark; '"… over." The senator left.' does not
  return !/[,—–-]["”’']{0,2}$/.test(text.slice(a.start, a.end)) && !isReported(document, text.slice(a.end, a.end + 160))
}

function sentenceAt({ sentences }: Paragraph, offset: number): number {
  return firstEndingAfter(sentences, offset)
}
