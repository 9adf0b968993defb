import type { Token } from '../../language/token.js'
import { isOrganizationWord, NAME_JOINERS } from '../../lexicon/organizations.js'
import { HONORIFICS, ROLE_NOUNS, TITLES } from '../../lexicon/titles.js'
import { isGivenName } from './gender.js'
import { keyOf } from './name-title.js'
import { isNameWord } from './name-word.js'

/** Months that are surnames, too, behind a given name or a form of address: "Theresa May". */
const MONTH_SURNAMES = /^(?:may|march|june|august)$/
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})$/u

/** Whether a capital at `i` tells nothing, since a sentence begins there, or a quotation. */
export function beginsSentence(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^(?:["“‘:•*–—-]|--|''|``)$/.test(tokens[i - 1]?.text ?? '')
}

/** Where a run of capitalised words that begins at `from` ends; `from` itself where none does. */
export function runEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  // "the advocacy group One Nation"
  const isNumbered = !beginsSentence(tokens, from) && isNumberInName(first, tokens[from + 1])
  if (
    !first ||
    (!isNameWord(first) && !isNumbered) ||
    (beginsSentence(tokens, from) && !beginsName(first, tokens[from + 1]))
  )
    return from
  let to = from + 1
  while (to < tokens.length) {
    const token = tokens[to]
    const next = tokens[to + 1]
    if (isNameWord(token) || isMonthSurname(token, tokens[to - 1]) || isNumberInName(token, next)) to++
    else if (isOfThe(tokens, to)) to += 3
    else if (isGrade(token, next)) to += 2
    else if (token && isNameWord(next) && (joins(tokens, from, to) || isPatron(tokens, to))) to += 2
    else break
  }
  return to
}

/** "Office of the Inspector General", "Ministry of the Interior" */
function isOfThe(tokens: readonly Token[], at: number): boolean {
  const isBody =
    /^(?:office|department|ministry|bank|bureau|board|church|embassy|court|university|institute|commission|secretariat)$/
  return (
    tokens[at]?.normal === 'of' &&
    tokens[at + 1]?.normal === 'the' &&
    isNameWord(tokens[at + 2]) &&
    isBody.test(tokens[at - 1]?.normal ?? '')
  )
}

/** "Petty Officer 2nd Class Ann Hall" */
function isGrade(token: Token | undefined, next: Token | undefined): boolean {
  return /^(?:1st|2nd|3rd)$/.test(token?.normal ?? '') && next?.text === 'Class'
}

/** "National First Ladies Library" */
function isNumberInName(token: Token | undefined, next: Token | undefined): boolean {
  return (
    token?.capitalized === true &&
    /^(?:first|second|third|one|two|three|four|five|seven|all)$/.test(token.normal) &&
    isNameWord(next)
  )
}

function isMonthSurname(token: Token | undefined, before: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.capitalized === true &&
    MONTH_SURNAMES.test(token.normal) &&
    before !== undefined &&
    (isGivenName(before) || HONORIFICS.has(keyOf(before)))
  )
}

/** "King's College Hospital", "Boston Children's Hospital": whose it is by name alone. */
function isPatron(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1]
  const isNamed =
    /^(?:king|queen|children|women|men|people|prince|princess|veterans|workers|guy)$/.test(owner?.normal ?? '') ||
    /^st\.?$/.test(tokens[at - 2]?.normal ?? '')
  return tokens[at]?.normal === "'s" && isNamed && isOrganizationWord(tokens[at + 1]?.normal ?? '')
}

/** Whether the small word at `at` goes on with the name before it: "Bank of England", "Food and Drug Administration". */
function joins(tokens: readonly Token[], from: number, at: number): boolean {
  const word = tokens[at]?.normal ?? ''
  const before = tokens[at - 1]
  // "Select Committee on Benghazi"
  if (word === 'on') return /^(?:committee|subcommittee|commission|council)$/.test(before?.normal ?? '')
  if (word === 'in') return /^(?:embassy|consulate)$/.test(before?.normal ?? '')
  if (word === 'and') return joinsOffice(tokens, from, at) || joinsArea(tokens, from, at)
  if (word === 'the') return false
  if (word === 'of' || word === 'for') {
    const next = tokens[at + 1]
    // "the Supreme Court of Governor Hall's state" is nothing; "Bank of the West" is
    return !(next && (HONORIFICS.has(keyOf(next)) || isGivenName(next)) && !isOrganizationWord(before?.normal ?? ''))
  }
  return NAME_JOINERS.has(word)
}

const OFFICE =
  /^(?:administration|commission|department|agency|bureau|committee|ministry|services?|board|office|council)$/

/** "Department of Health and Human Services", "Securities and Exchange Commission": one body's two fields. */
function joinsOffice(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1]
  if (!next || ACRONYM.test(next.text) || isGivenName(next) || TITLES.has(keyOf(next))) return false
  const before = tokens.slice(from, at)
  if (before.some((token, i) => isOrganizationWord(token.normal) && /^(?:of|for)$/.test(before[i + 1]?.normal ?? '')))
    return !beginsBody(tokens, at + 1)
  const last = before.at(-1)
  if (!last || (isNamed(last) && !(last.is('Place') && before.length > 1)) || isNamed(next) || ACRONYM.test(last.text))
    return false
  for (let i = at + 2; i < at + 5; i++) {
    const token = tokens[i]
    if (!isNameWord(token)) return false
    if (OFFICE.test(token.normal)) return true
  }
  return false
}

/** "Devon and Cornwall Police", "Leeds and District NHS Trust": one body of two places. */
function joinsArea(tokens: readonly Token[], from: number, at: number): boolean {
  const first = tokens[from]
  if (at - from !== 1 || !first || ACRONYM.test(first.text) || isOrganizationWord(first.normal)) return false
  let to = at + 1
  while (isNameWord(tokens[to])) to++
  const last = tokens[to - 1]?.normal ?? ''
  if (to - at < 3) return false
  return /^(?:police|constabulary)$/.test(last) || (/^(?:trust|hospitals)$/.test(last) && !isGivenName(first))
}

/** Whether another body's name begins here: "the Department of Justice and Olten Police". */
function beginsBody(tokens: readonly Token[], from: number): boolean {
  let to = from
  while (isNameWord(tokens[to])) to++
  const last = tokens[to - 1]?.normal ?? ''
  return (
    to - from > 1 &&
    isOrganizationWord(last) &&
    !/^(?:services|affairs|programs|programmes|security|resources)$/.test(last)
  )
}

function isNamed(token: Token): boolean {
  return token.is('Person') || isGivenName(token) || token.is('LastName') || token.is('Place') || token.is('Demonym')
}

const OFFICE_FIELD =
  /^(?:defen[cs]e|prosecution|intelligence|justice|education|agriculture|energy|commerce|transport|police|state|health|finance|interior|foreign|environment|security)$/

/** The first word of a sentence has a capital anyway: it begins a name if it is one by itself or goes on as one. */
function beginsName(first: Token, second: Token | undefined): boolean {
  if (isGivenName(first) || first.is('LastName') || ACRONYM.test(first.text) || /-elect$/.test(first.normal))
    return true
  // "Said Mr. Comey", "See Hall on that"
  if (first.is('PastTense') || /^(?:see|ask|meet|says|adds)$/.test(first.normal)) return false
  // "Imagine Ann Hall at a debate"
  if (first.is('Infinitive') && second && isGivenName(second)) return false
  if (first.is('Adverb') || first.is('Conjunction') || first.is('Preposition') || first.is('Gerund')) return false
  // "Defence barrister Ann Hall": what the office is for
  if (OFFICE_FIELD.test(first.normal) && second && !second.capitalized && ROLE_NOUNS.has(second.normal)) return false
  // "Mid-field rivals": no name has a small letter behind its hyphen
  if (/^\p{Lu}\p{Ll}{1,30}-\p{Ll}{2,30}$/u.test(first.text)) return false
  return (
    first.is('ProperNoun') ||
    isNameWord(second) ||
    first.is('Person') ||
    !/^(?:[A-Z][a-z]+)$/.test(first.text) ||
    first.tags.size === 0 ||
    (first.is('Noun') && !first.is('Plural'))
  )
}
