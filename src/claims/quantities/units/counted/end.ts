import { isPlural } from '../../../../language/singular.js'
import type { Token } from '../../../../language/token.js'
import { WEEKDAYS } from '../../../../lexicon/calendar.js'

const STOP =
  /^(?:x|×|by|ago|later|earlier|last|this|next|each|per|percent|cent|after|before|ahead|behind|short|shy|apart|today|yesterday|tomorrow|on|in|down|up|more|less)$/

const STATE = /^(?:open|closed|alive|empty|safe|afloat|unsold|vacant|short|ahead)$/

/** Whether a word begins something else than a noun; the "X" of "Model X" is a part of a name. */
export function isOtherPhrase(token: Token): boolean {
  return STOP.test(token.text === 'X' ? token.text : token.normal)
}

/** Where a noun ends, if another phrase stands right behind it: a name, a number or a time behind a plural. */
export function nounEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    const before = tokens[i - 1]
    if (!token || token.kind === 'punctuation') return i
    // "212 votes to 118 late Monday"
    if (
      /^(?:late|early)$/.test(token.normal) &&
      (tokens[i + 1]?.is('Date') || WEEKDAYS.has(tokens[i + 1]?.normal ?? ''))
    )
      return i
    // "40 container ships waiting offshore", but "40 sales training courses"
    const isDoing = /ing$/.test(token.normal) && !isPlural(tokens[to - 1]?.normal ?? '')
    if (i > from && before && isDoing && isPlural(before.normal)) return i
    // "keep 37 small schools open"
    if (i > from && before && STATE.test(token.normal) && isPlural(before.normal)) return i
    if (i > from && (isOtherPhrase(token) || token.normal === "'s")) return i
    if (
      i > from &&
      before &&
      isPlural(before.normal) &&
      !before.capitalized &&
      !before.text.includes('-') &&
      (token.capitalized || token.kind === 'number' || token.is('Value'))
    )
      return i
  }
  return to
}
