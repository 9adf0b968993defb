import type { Range } from '../../text/span.js'

/** A quotation mark as it stands in the text (UTF-16 offsets). */
export interface Mark extends Range {
  /** A single mark; one that is an apostrophe, an inch or a decade's is no mark at all. */
  single: boolean
  /** What the space around it says: it opens, it closes, or it may do either. */
  role: 'opens' | 'closes' | 'either'
  /** What the shape of the mark says. */
  shape: 'opens' | 'closes' | 'either'
}

const MARK = /``|''|[“”„‟«»"″＂‘’‚‛‹›']/g
const SINGLE = /^[‘’‚‛‹›']$/
const SHAPE: Readonly<Record<string, Mark['shape']>> = {
  '“': 'opens',
  '„': 'opens',
  '‟': 'opens',
  '«': 'opens',
  '``': 'opens',
  '‚': 'opens',
  '‹': 'opens',
  '”': 'closes',
  '»': 'closes',
  '›': 'closes',
}

const LETTER = /[\p{L}\p{N}]/u
const BEFORE_OPENING = /^$|[\s([{/]/
/** Dashes and marks stand on either side. */
const NEUTRAL = /[—–\-“”„«»"‘’']/
const AFTER_CLOSING = /^$|[\s)\]},.;:!?…—–-]/
/** '90s, 'em, 'til: an apostrophe in front of what was left out. */
const ELISION = /^(?:\d\ds?\b|(?:em|til|till|tis|twas|cause|cuz|bout|round|n|nuff|kay)\b)/i
/** 6'2", a 10" pipe, 55" screens */
const INCHES = /(?:\d['’′]\s?\d{1,2}|\d)$/
const MEASURED = /^(?:-|\s(?:tall|wide|long|thick|deep|high|pipe|screen|tv|television|monitor|barrel|gun|by|x|×|in)\b)/i

/** The quotation marks between two offsets, in text order. */
export function marksIn(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = []
  for (const { 0: sign, index } of text.slice(start, end).matchAll(MARK)) {
    const at = start + index
    const before = at > start ? text.charAt(at - 1) : ''
    const after = at + sign.length < end ? text.charAt(at + sign.length) : ''
    const single = SINGLE.test(sign)
    if (single ? isApostrophe(text, at, before, after) : isInches(text, at, sign)) continue
    marks.push({
      start: at,
      end: at + sign.length,
      single,
      role: roleOf(before, after),
      shape: SHAPE[sign] ?? 'either',
    })
  }
  return marks
}

function roleOf(before: string, after: string): Mark['role'] {
  const free = BEFORE_OPENING.test(before)
  const bound = AFTER_CLOSING.test(after)
  if (free && after !== '' && !/[\s)\]},;:!?]/.test(after)) return 'opens'
  if (!free && bound && !(NEUTRAL.test(before) && !/^$|[\s,.]/.test(after))) return 'closes'
  return 'either'
}

/** Between letters, before what was left out, or behind a plural whose sentence goes on. */
function isApostrophe(text: string, at: number, before: string, after: string): boolean {
  if (LETTER.test(before)) {
    if (LETTER.test(after)) return true
    // "the farmers' market": but "'… the farmers' he said" cannot be told, and is left to be a mark
    return before === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))
  }
  if (after === '' || /\s/.test(after)) return before === '' || /\s/.test(before)
  return BEFORE_OPENING.test(before) && ELISION.test(text.slice(at + 1, at + 8))
}

function isInches(text: string, at: number, sign: string): boolean {
  if (!/^["″”]$/.test(sign)) return false
  const number = INCHES.exec(text.slice(Math.max(0, at - 6), at))?.[0]
  if (number === undefined) return false
  return sign === '″' || /['’′]/.test(number) || MEASURED.test(text.slice(at + 1, at + 14))
}
