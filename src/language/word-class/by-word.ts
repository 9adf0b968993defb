import { FUNCTION_WORDS, MARKS, type WordClass } from '../../lexicon/function-words.js'
import type { Token } from '../token.js'
import { IN_COMPANY } from './in-company.js'
import { DEED, isSingularNoun, type Neighbours, TRADE } from './neighbours.js'
import { isReportingVerb } from './reporting-verb.js'

const FRACTION = /^(?:one|two|three|four)-(?:half|third|quarter|fourth|fifth|sixth|tenth)s?$/
/** Small words that are names with a capital in mid-sentence: "Will Hurd", "May", "Pan Am". */
const NAMES_TOO = /^(?:will|may|can|more|such|us|am|now)$/

/** The class of a token by the word that it is, its tags and the words beside it; `first` in its sentence or not. */
export function classByWord(neighbours: Neighbours, first: boolean): WordClass {
  const { token, next } = neighbours
  const word = token.normal
  if (token.kind === 'punctuation') return MARKS.get(word) ?? '?'
  if (token.kind === 'number' || FRACTION.test(word)) return 'N'
  if (word === "'s") return token.is('Possessive') ? 'N' : 'X'
  if (token.capitalized && !first && NAMES_TOO.test(word)) return 'N'
  for (const [reading, fits] of IN_COMPANY.get(word) ?? []) if (fits(neighbours)) return reading
  const closed = FUNCTION_WORDS.get(word)
  if (closed) return closed
  // "her plan", "her 2008 campaign" and "met her"
  if (word === 'her')
    return (isOpen(next) && !next.is('Adverb')) || isYearOf(neighbours) || isQuotedNoun(neighbours) ? 'D' : 'R'
  return openClass(neighbours)
}

function isYearOf({ next, afterNext }: Neighbours): boolean {
  return next !== undefined && /^\d{4}$/.test(next.normal) && isOpen(afterNext) && !afterNext.is('PastTense')
}

/** "her “judgment”" */
function isQuotedNoun({ next, afterNext }: Neighbours): boolean {
  return /^["“‘]$/.test(next?.text ?? '') && isOpen(afterNext) && !afterNext.is('Verb')
}

const OBJECT_LEAD = /^(?:any|the|an?|his|her|its|their|our|all|no|many|few|some|those|these|both)$/

/** "The plant employs 400 people", "the site hosts about 40 firms": the only verb that the clause can have. */
function countsBehind({ token, previous, next, afterNext, beforeThat, verb }: Neighbours): boolean {
  if (beforeThat !== 'D' || verb !== undefined || token.capitalized || !/[^su]s$/.test(token.normal)) return false
  const counted = /^(?:about|around|some|nearly|almost|over)$/.test(next?.normal ?? '') ? afterNext : next
  if (counted?.kind !== 'number' && !OBJECT_LEAD.test(next?.normal ?? '')) return false
  return token.is('Plural') && isSingularNoun(previous) && !previous?.is('Date')
}

/** A word that is no function word. */
export function isOpen(token: Token | undefined): token is Token {
  return token?.kind === 'word' && !FUNCTION_WORDS.has(token.normal)
}

function openClass(neighbours: Neighbours): WordClass {
  const { token, previous, next, before } = neighbours
  // "…, ending a dispute", whatever a dictionary says
  const isParticiple = !token.capitalized && token.normal.endsWith('ing')
  if (isParticiple && before === ',' && (opensObject(neighbours) || isBeforeQuotation(neighbours))) return 'G'
  // "for offering vague answers"
  if (isParticiple && before === 'P' && opensPhrase(neighbours)) return 'G'
  if (isParticiple && before === 'N' && takesName(neighbours)) return 'G'
  if (countsBehind(neighbours)) return 'V'
  if (isReportingVerb(neighbours)) return 'V'
  if (token.is('Verb')) {
    if (token.capitalized && previous?.kind === 'word') return 'N'
    return token.is('Gerund') ? 'G' : 'V'
  }
  if (token.is('Adverb') || token.is('Negative')) return 'B'
  if (!token.capitalized) {
    if (token.is('Adjective')) return 'A'
    if (token.is('Preposition')) return 'P'
    if (token.is('Conjunction')) return 'S'
    // an ending tells what the dictionary does not know
    if (token.tags.size === 0 && next && /(?:ed|izes|ises)$/.test(token.normal)) return 'V'
  }
  return 'N'
}

/** "offering a plan", "offering vague answers" */
function opensPhrase({ next, afterNext }: Neighbours): boolean {
  if (!next) return false
  return next.is('Determiner') || (next.is('Adjective') && !next.is('Noun') && afterNext?.is('Plural') === true)
}

/** "a crowd celebrating Bastille Day", "fans watching Leeds", whatever a dictionary says */
function takesName({ token, previous, next }: Neighbours): boolean {
  if (!next?.capitalized || !previous || previous.capitalized) return false
  if (DEED.test(token.normal) || TRADE.test(token.normal)) return false
  return next.is('ProperNoun') && !next.is('Date') && previous.is('Noun') && !/^(?:'s|\d.*)$/.test(previous.normal)
}

/** ", writing “It is done.”" */
function isBeforeQuotation({ token, next }: Neighbours): boolean {
  return next === undefined && token.cues.some(({ frames }) => frames.has('q'))
}

/** ", ending a dispute", ", killing at least four" */
function opensObject({ token, next, afterNext }: Neighbours): boolean {
  if (!next) return false
  // ", dismissing suggestions that", not ", warning signs"
  if (next.is('Plural') && token.cues.some(({ act, frames }) => act === 'statement' && frames.has('n'))) return true
  if (next.is('Determiner') || next.kind === 'number' || next.is('Value')) return true
  const word = next.normal
  if (word === 'at') return /^(?:least|most)$/.test(afterNext?.normal ?? '')
  if (/^(?:more|fewer|less|up)$/.test(word)) return /^(?:than|to)$/.test(afterNext?.normal ?? '')
  return /^(?:dozens|hundreds|thousands|scores|several|about|nearly|some|many|him|her|them)$/.test(word)
}
