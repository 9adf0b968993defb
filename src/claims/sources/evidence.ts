import { singular } from '../../language/singular.js'
import type { Token } from '../../language/token.js'
import { MEDIA_NOUNS, ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import { type Gender, genderOfPronoun } from './gender.js'
import type { Name } from './name.js'

const CORPORATE =
  /^(?:shares?|shareholders?|stock|stores?|executives?|employees?|workers|staff|customers?|products?|bonds?|subsidiary|headquarters|revenues?|profits?|sales|ceo)$/
const AREA =
  /^(?:county|counties|parish|parishes|provinces?|districts?|regions?|islands?|streets?|villages?|towns?|airport)$/
/** What is bought and sold: "to acquire Hexagon", "a bid for Hexagon", "its stake in Hexagon". */
const TAKES = /^(?:acquire|acquires|acquired|acquiring|buy|buys|bought|buying)$/
const STAKE = /^(?:bid|offer|stake|shares|investment|merger|takeover)$/

/** What the words around a name say of its type, where its own words do not tell; null where they say nothing either. */
export function typeAround(name: Name): Name['type'] | null {
  const { tokens } = name.sentence
  const before = tokens[name.first - 1]
  const next = tokens[name.last + 1]
  const second = tokens[name.last + 2]
  if (next?.normal === 'who' || (next?.text === ',' && second?.normal === 'who')) return 'person'
  // "in Butte and Tehama counties"
  const area = next?.normal === 'and' && second?.capitalized ? tokens[name.last + 3] : next
  if (area && AREA.test(area.normal) && !area.capitalized) return 'place'
  if (/^(?:in|near|at|outside)$/.test(before?.normal ?? '') && /^(?:Hall|Marsh)$/.test(name.words.at(-1) ?? ''))
    return 'place'
  if (next?.text === ',' && second?.kind === 'number' && /^\d{1,2}$/.test(second.text)) return 'person'
  const bracketed = next?.text === '(' && tokens[name.last + 3]?.text === ')' ? second : undefined
  if (bracketed && /^\p{Lu}{3,6}$/u.test(bracketed.text) && bracketed.text.charAt(0) === name.text.charAt(0))
    return 'organization'
  if (before?.kind === 'word' && !before.capitalized) {
    const noun = singular(before.normal)
    if (ORGANIZATION_NOUNS.has(noun) || MEDIA_NOUNS.has(noun)) return 'organization'
    if (ROLE_NOUNS.has(noun)) return 'person'
  }
  if (/^(?:in|near|outside|at)$/.test(before?.normal ?? '') && name.words.length === 1) return 'place'
  if (before?.normal === 'of' && ROLE_NOUNS.has(tokens[name.first - 2]?.normal ?? '') && name.words.length === 1)
    return 'place'
  if (before?.normal === 'at' || isTaken(tokens, name.first)) return 'organization'
  if (next?.text === ',' && /^(?:founded|headquartered|listed)$/.test(second?.normal ?? '')) return 'organization'
  if (next?.normal === "'s" && (isCorporate(second) || isCorporate(tokens[name.last + 3]))) return 'organization'
  if (before?.normal === 'the' && !isNounAhead(next)) return 'organization'
  if (next && (isCorporate(next) || (isNounAhead(next) && ROLE_NOUNS.has(singular(next.normal))))) return 'organization'
  return next?.text === ',' ? apposedType(tokens, name.last + 2) : null
}

function isCorporate(token: Token | undefined): boolean {
  return CORPORATE.test(token?.normal ?? '')
}

function isTaken(tokens: readonly Token[], first: number): boolean {
  if (TAKES.test(tokens[first - 1]?.normal ?? '')) return true
  return /^(?:for|in|with|of)$/.test(tokens[first - 1]?.normal ?? '') && STAKE.test(tokens[first - 2]?.normal ?? '')
}

function isNounAhead(next: Token | undefined): boolean {
  return next?.kind === 'word' && !next.capitalized && (next.is('Noun') || next.is('Adjective')) && !next.is('Pronoun')
}

/** ", a maker of engines," and ", a professor at Kookmin University,": the noun that stands before a preposition. */
function apposedType(tokens: readonly Token[], from: number): Name['type'] | null {
  if (!/^(?:an?|the|its|his|her|their|one)$/.test(tokens[from]?.normal ?? '')) return null
  for (let i = from + 1; i < from + 9; i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (!token || token.kind === 'punctuation') return null
    // "the fund's head": whose it is says nothing
    if (token.normal === "'s" || next?.normal === "'s") continue
    if (next?.kind === 'word' && !next.is('Preposition') && next.is('Noun')) continue
    const noun = singular(token.normal)
    if (ROLE_NOUNS.has(noun)) return 'person'
    if (ORGANIZATION_NOUNS.has(noun) || MEDIA_NOUNS.has(noun)) return 'organization'
    if (token.is('Preposition')) return null
  }
  return null
}

/** "Mr. Choi said that she …": the first pronoun behind a name in its sentence, if no other name stands between. */
export function genderBehind(name: Name, next: Name | undefined): Gender | null {
  const { tokens } = name.sentence
  const end = Math.min(
    next && next.sentence === name.sentence ? next.first : tokens.length,
    name.last + 25,
    tokens.length,
  )
  for (let i = name.last + 1; i < end; i++) {
    const token = tokens[i]
    if (!token || /^["“”;]$|^''$|^``$/.test(token.text)) return null
    const gender = genderOfPronoun(token.normal)
    if (gender) return gender
  }
  return null
}
