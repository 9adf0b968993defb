import { SCORE_CUES, SCORE_NOUNS } from '../../../lexicon/contests.js'
import type { Rejection, Suspect } from './suspect.js'

/** Figures that are a phone number, a version, a score or the mark of a list's entry. */
export const OF_FIGURES: readonly Rejection[] = [
  ['phone', isPhone],
  // "a 2-for-1 split", "8-of-12 shooting", "a 1-in-100-year flood"
  ['score', ({ before, after }) => /^-(?:for|of|on|in)-/.test(after) || /-(?:for|of|on|in)-$/.test(before)],
  [
    'version',
    ({ numeral, before, after }) =>
      numeral.form === 'figures' && (/^\.\d/.test(after) || /\b(?:v|versions?\s|firmware\s)$/i.test(before)),
  ],
  // "went 1 for 12", "Matt Presley (2-5)"
  [
    'score',
    ({ before, after }) =>
      (/\bwent\s$/.test(before) && /^\sfor\s\d/.test(after)) ||
      /\bwent\s\d{1,2}\sfor\s$/.test(before) ||
      (/\p{Lu}\p{Ll}{1,20}\s\($/u.test(before) && /^[-–]\d{1,2}[,)]/.test(after)) ||
      (/\p{Lu}\p{Ll}{1,20}\s\(\d{1,2}[-–]$/u.test(before) && /^[,)]/.test(after)),
  ],
  // "a 9-2-1 start"
  [
    'score',
    ({ numeral, before, after }) =>
      numeral.value < 100 && (/^[-–]\d{1,2}[-–]\d{1,2}\b/.test(after) || /\b\d{1,2}[-–]\d{1,2}[-–]$/.test(before)),
  ],
  // "took 4-41 from nine overs"
  [
    'score',
    ({ before, after }) =>
      (/\btook\s$/.test(before) && /^[-–]\d{1,3}(?:[,.;]|\s(?:from|off|as|in|to)\s)/.test(after)) ||
      (/\btook\s\d{1,2}[-–]$/.test(before) && /^(?:[,.;]|\s(?:from|off|as|in|to)\s)/.test(after)),
  ],
  // "conference ID 4417823", "access code: 4417"
  [
    'identifier',
    ({ text, numeral, unit, before }) =>
      /^\d{4,}$/.test(text.slice(numeral.start, numeral.end)) &&
      (!unit || unit.kind === 'count') &&
      /\b(?:ID|PIN|[Pp]asscode|[Cc]ode|[Rr]eference)(?:\s(?:[Nn]umber|[Nn]o\.))?(?:\sis|:)?\s$/.test(before),
  ],
  ['score', isScore],
  ['list-marker', isListMarker],
]

const EMERGENCY = /^(?:911|999|112|101|111|988|311|000)$/
const CALLS = /\b(?:call|dial|ring|rang|rung|phon|text)\p{Ll}{0,5}\s(?:(?:the )?police on\s)?$/iu

function isPhone({ text, numeral, unit, before, after }: Suspect): boolean {
  if (numeral.form === 'words') return false
  const length = numeral.end - numeral.start
  const written = text.slice(numeral.start, numeral.end)
  // "call 911", "020 7946 0958", "01633 838111", "937-333-COPS"
  if (EMERGENCY.test(written) && CALLS.test(before)) return true
  if (/^0\d{2,4}$/.test(written) && /^\s\d{3}/.test(after)) return true
  if (length < 8 && /\b0\d{2,4}\s(?:\d{3,4}\s)?$/.test(before)) return true
  if (length === 3 && /^-\d{3}-\p{Lu}{2}/u.test(after)) return true
  if (length === 3 && /^[-.\s]\d{3}[-.]\d{4}\b|^[-.]\d{4}\b|^\)\s?\d{3}[-.]/.test(after)) return true
  if (/^-\d{3}-\d{3,4}/.test(after)) return true
  // "150-200 mm"
  const isRange = length === 3 && numeral.value % 10 === 0 && unit && /\d0-$/.test(before)
  if (/\d{3}[-.)]\s?$/.test(before) && length >= 3 && length <= 4 && !isRange) return true
  if (/\+\d{0,3}$/.test(before) && length > 6) return true
  // "+44 20 7946 0958"
  if (numeral.sign === '+' && /^[\s-]\(?\d{2,4}\)?[\s-]\d{3,4}/.test(after)) return true
  if (/\+\d{1,3}[\s-]\(?(?:\d[\d\s()-]{0,14})?$/.test(before)) return true
  // an account, a card: two runs of four figures and more
  return length >= 4 && /^-\d{4}|^-\d{6}/.test(after) && !numeral.exponent
}

/** "3-1", "16-20" of a game or a vote; ranges have a unit behind them. */
function isScore({ text, numeral, unit, before, after }: Suspect): boolean {
  if (numeral.form === 'words' || numeral.exponent > 0 || numeral.value > 999) return false
  const first = /^\s?[-–—]\s?(\d{1,3})(?![\d%]|[.,]\d)/.exec(after)
  if (first) {
    if (/^[-–—]\d{1,3}(?:\s?(?:percent|per\s?cent|%|million|billion|trillion|bn|[ap]m)\b|-)/.test(after)) return false
    const rest = after.slice(first[0].length)
    return (
      (isScoreCued(before.slice(-24)) && !/^[\s-](?:\p{L}+s|year|month|day|mile|week|hour|minute)\b/u.test(rest)) ||
      isScoreNoun(rest) ||
      (!unit && Number(first[1]) <= numeral.value)
    )
  }
  if (!/\d\s?[-–—]\s?$/.test(before)) return false
  if (unit && unit.kind !== 'count') return false
  const lead = text.slice(Math.max(0, numeral.start - 44), numeral.start)
  return (
    isScoreNoun(after) ||
    (!unit && isScoreCued(lead)) ||
    // "the 5-4 Jets": no range goes down
    Number(/(\d{1,3})\s?[-–—]\s?$/.exec(before)?.[1]) >= numeral.value
  )
}

function isScoreCued(before: string): boolean {
  return (
    before
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.some((word) => SCORE_CUES.has(word)) ?? false
  )
}

function isScoreNoun(after: string): boolean {
  return SCORE_NOUNS.has(/^\s(\p{Ll}+)\b/u.exec(after)?.[1] ?? '')
}

function isListMarker({ numeral, unit, before, after }: Suspect): boolean {
  if (numeral.form === 'words' || (unit && unit.kind !== 'count')) return false
  if (numeral.start === 0 && /^[.)](?:\s|$)/.test(after)) return true
  if (/(?:^|[\s;:])$/.test(before) && /^\s?\)\s/.test(after) && !/[(\d]/.test(before.slice(-12))) return true
  // a player's number, a footnote: "(4)"
  return (
    ((before.endsWith('(') && after.startsWith(')')) || (before.endsWith('[') && after.startsWith(']'))) &&
    numeral.value < 100 &&
    numeral.exponent === 0 &&
    Number.isInteger(numeral.value)
  )
}
