import { model } from './model.js'

const PERIOD_ACRONYM = /([A-Z]\.)+[A-Z]?,?$/
const UPPER_ACRONYM = /[A-Z]{2,}('s|,)?$/
const LOWER_ACRONYM = /([a-z]\.)+[a-z]\.?$/
const HYPHENATED = /^\p{Letter}+-\p{Letter}+$/u

/** Most words are nothing else, and are as they are looked up. */
const LETTERS = /^[A-Za-z]+$/

/** A word as the lexicon has it: lower case, without accents, stops and marks around it. */
export function normalForm(text: string): string {
  if (LETTERS.test(text)) return text.toLowerCase()
  const bare = unaccented(stripped(text))
  return PERIOD_ACRONYM.test(bare) || LOWER_ACRONYM.test(bare) || UPPER_ACRONYM.test(bare)
    ? bare.replace(/\./g, '')
    : bare
}

function stripped(text: string): string {
  const lower = text.toLowerCase().trim()
  let word = lower
    .replace(/[,;.!?]+$/, '')
    .replace(/\u2026/g, '...')
    .replace(/\u2013/g, '-')
  if (!/^[:;]/.test(word))
    word = word
      .replace(/\.{3,}$/g, '')
      .replace(/[",.!:;?)]+$/g, '')
      .replace(/^['"(]+/g, '')
  word = word.replace(/[\u200B-\u200D\uFEFF]/g, '').trim()
  return (word || lower).replace(/([0-9]),([0-9])/g, '$1$2')
}

function unaccented(word: string): string {
  const { plain } = model()
  let letters = ''
  for (let i = 0; i < word.length; i++) letters += plain[word.charAt(i)] ?? word.charAt(i)
  return letters
}

/** The form by which a word is looked up: without possessive, hyphen and sign. */
export function lookupForm(normal: string): string {
  if (LETTERS.test(normal)) return normal
  const word = normal
    .replace(/['’]s$/, '')
    .replace(/s['’]$/, 's')
    .replace(/([aeiou][ktrp])in'$/, '$1ing')
  return (HYPHENATED.test(word) ? word.replace(/-/g, '') : word).replace(/^[#@]/, '') || normal
}
