import { BEFORE_NUMBER, NEVER_FINAL, SOMETIMES_FINAL } from '../lexicon/abbreviations.js'

/** Whether a full stop after `word` belongs to the word: "Mr", "Sept", "U.S". Ordinary words ("in", "sun") need their capital. */
export function isAbbreviation(word: string, isLast: boolean): boolean {
  // "then-Sen. Bell"
  const key = word.toLowerCase().replace(/^(?:then|ex|vice|former)-/, '')
  if (NEVER_FINAL.has(key)) return true
  if (word.length === 1) return /\p{Lu}/u.test(word)
  // "the Museum of Modern Art." at the end of its sentence
  return (SOMETIMES_FINAL.has(key) || (BEFORE_NUMBER.has(key) && !isLast)) && (key.includes('.') || key !== word)
}
