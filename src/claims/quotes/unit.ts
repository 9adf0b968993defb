import type { Document, Paragraph } from '../../language/document.js'
import type { Token } from '../../language/token.js'
import { firstEndingAfter, type Range } from '../../text/span.js'
import { type Quotation, quotationsIn } from './quotation.js'

/** A token of the reporting text, or a whole quotation in it. */
export type Item = Token | Quotation

/**
 * One sentence as its writer meant it: quotations, however many sentences they hold, are single items of it. Rules for
 * quotes read units, never the inside of a quotation.
 */
export interface Unit {
  document: Document
  paragraph: Paragraph
  items: readonly Item[]
}

export function isQuotation(item: Item | undefined): item is Quotation {
  return item?.kind === 'quotation'
}

/** A quotation this short is a word held up with tongs; its words are tokens of the sentence like any others. */
const SCARE = 5

/** The units of a paragraph, in text order. */
export function unitsOf(document: Document, paragraph: Paragraph): Unit[] {
  const quotations = quotationsIn(document.text, paragraph).filter(
    (quotation) => !isInside(document.text, paragraph, quotation),
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
    if (!previous || breaks(document, paragraph, previous, item)) units.push([])
    units.at(-1)?.push(item)
  }
  return units.map((unit) => ({ document, paragraph, items: unit }))
}

/** Inside a sentence that goes on around it, a short quotation is part of the wording, not an utterance. */
function isInside(text: string, paragraph: Paragraph, { start, end, inner, words }: Quotation): boolean {
  if (words > SCARE || start === paragraph.start) return false
  const ends = /[.,!?]$/.test(text.slice(inner.start, inner.end))
  return (
    !ends && /^\s?[\p{Ll}]/u.test(text.slice(end, end + 2)) && /[\p{L}\p{N}]\s$/u.test(text.slice(start - 2, start))
  )
}

function breaks(
  document: Document,
  paragraph: Paragraph,
  a: Range & { kind: string },
  b: Range & { kind: string },
): boolean {
  const sentences = paragraph.sentences
  if (firstEndingAfter(sentences, a.end - 1) === firstEndingAfter(sentences, b.start)) return false
  if (a.kind !== 'quotation') return true
  // '"Why?" the senator asked.' goes on after the mark; '"… over." The senator left.' does not
  return !/[,—–-]["”’']{0,2}$/.test(document.text.slice(a.start, a.end))
}
