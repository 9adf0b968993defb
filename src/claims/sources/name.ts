import type { Document } from '../../language/document.js'
import type { Token } from '../../language/token.js'
import { MEDIA_WORDS, NAME_JOINERS, ORGANIZATION_WORDS } from '../../lexicon/organizations.js'
import { HONORIFICS, TITLES } from '../../lexicon/titles.js'
import type { Source } from '../../record.js'
import type { Range } from '../../text/span.js'

export type Gender = 'male' | 'female'

/** A proper name as it stands in the text, without the titles before it (UTF-16 offsets). */
export interface Name extends Range {
  text: string
  words: readonly string[]
  type: Exclude<Source['type'], 'document' | 'unnamed'>
  gender: Gender | null
  /** The titles and honorifics directly before it: "Russian President", "Ms.". */
  title: string | null
  /** Not merely the first word of its sentence, which has a capital anyway. */
  sure: boolean
}

/** The proper names of a document, in text order. */
export function namesIn(document: Document): Name[] {
  return document.sentences.flatMap((sentence) => namesAmong(document.text, sentence.tokens))
}

/** The names among neighbouring tokens; the first has its capital as the first word of a sentence may. */
export function namesAmong(text: string, tokens: readonly Token[]): Name[] {
  const names: Name[] = []
  for (let i = 0; i < tokens.length; i++) {
    const end = runEnd(tokens, i)
    if (end > i) {
      const sure = i > 0 || end > 1 || isProper(tokens[0])
      const name = nameOf(text, tokens.slice(i, end), sure)
      // "a mayor of Pikeville": an unknown word behind a preposition is where, not who
      if (name?.type === 'person' && isWhere(tokens, i, end)) name.type = 'place'
      if (name) names.push(name)
      i = end - 1
    }
  }
  return names
}

/** Where a run of capitalised words that begins at `from` ends; `from` itself where none does. */
function runEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  if (!first || !isNameWord(first) || (from === 0 && !beginsName(first, tokens[1]))) return from
  let to = from + 1
  while (to < tokens.length) {
    const token = tokens[to]
    const next = tokens[to + 1]
    if (token && isNameWord(token)) to++
    else if (
      token &&
      next &&
      NAME_JOINERS.has(token.normal) &&
      token.normal !== 'and' &&
      token.normal !== 'the' &&
      isNameWord(next)
    )
      to += 2
    else if (
      token?.normal === 'in' &&
      next &&
      isNameWord(next) &&
      /^(?:embassy|consulate)$/.test(tokens[to - 1]?.normal ?? '')
    )
      to += 2
    else break
  }
  return to
}

const NOT_NAMES =
  /^(?:i|the|a|an|this|that|these|those|he|she|it|they|we|you|his|her|its|their|our|my|but|and|or|if|when|while|as|in|on|at|for|from|with|by|to|after|before|since|according|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yes|no|not|there|here|what|who|why|how)$/

function isNameWord(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.capitalized &&
    (/^(?:WHO|US|IT)$/.test(token.text) || !NOT_NAMES.test(token.normal)) &&
    !token.is('Date')
  )
}

function isWhere(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[from]
  return (
    to - from === 1 &&
    /^(?:in|at|near|of|from|outside)$/.test(tokens[from - 1]?.normal ?? '') &&
    word !== undefined &&
    !word.is('Person') &&
    !word.is('FirstName')
  )
}

function isProper(token: Token | undefined): boolean {
  return token !== undefined && (token.is('ProperNoun') || token.is('Person') || /^\p{Lu}{2,6}$/u.test(token.text))
}

/** The first word of a sentence has a capital anyway: it begins a name if it is one by itself or goes on as one. */
function beginsName(first: Token, second: Token | undefined): boolean {
  return (
    first.is('ProperNoun') ||
    (second !== undefined && isNameWord(second)) ||
    first.is('Person') ||
    /^\p{Lu}{2,6}$/u.test(first.text) ||
    !/^(?:[A-Z][a-z]+)$/.test(first.text) ||
    first.tags.size === 0 ||
    (first.is('Noun') && !first.is('Plural'))
  )
}

function nameOf(text: string, run: readonly Token[], sure: boolean): Name | null {
  const from = titleLength(run)
  const named = run.slice(from)
  const first = named[0]
  const last = named.at(-1)
  if (!first || !last) return null
  const titles = run.slice(0, from)
  const told = titles.map((token) => HONORIFICS.get(keyOf(token))).find((gender) => gender !== undefined) ?? null
  const type = typeOf(named, titles.length > 0)
  return {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    words: named.map((token) => token.text),
    type,
    gender: told ?? (type === 'person' ? genderOf(first) : null),
    sure,
    title: titles.length > 0 ? text.slice(titles[0]?.start, titles.at(-1)?.end) : null,
  }
}

/**
 * How many words at the head of a run are titles, with what qualifies them: "House Speaker" of "House Speaker Paul Ryan".
 * All of them where there is no name at all; none where an organisation's own name holds them ("Foreign Ministry").
 */
function titleLength(run: readonly Token[]): number {
  const last = run.findLastIndex((token) => TITLES.has(keyOf(token)) || HONORIFICS.has(keyOf(token)))
  return run.slice(last + 1).some(isOrganizationWord) ? 0 : last + 1
}

function keyOf(token: Token): string {
  return token.normal.replace(/\.$/, '')
}

function isOrganizationWord(token: Token): boolean {
  return ORGANIZATION_WORDS.has(token.normal) || MEDIA_WORDS.has(token.normal)
}

function genderOf(first: Token): Gender | null {
  return first.is('FemaleName') ? 'female' : first.is('MaleName') ? 'male' : null
}

function typeOf(named: readonly Token[], titled: boolean): Name['type'] {
  const [first] = named
  if (named.length === 1 && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})$/u.test(first?.text ?? '')) return 'organization'
  if (named.some((token) => token.text === '&' || token.text.includes('&'))) return 'organization'
  if (named.some(isOrganizationWord) && !(first?.is('FirstName') && named.length === 2)) return 'organization'
  if (named.length === 1 && first?.is('Demonym')) return 'place'
  if (titled || first?.is('FirstName') || named.some((token) => token.is('Person'))) return 'person'
  if (named.every((token) => token.is('Place') || token.is('Demonym'))) return 'place'
  return named.some((token) => token.is('Organization')) ? 'organization' : 'person'
}
