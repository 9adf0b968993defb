import { singular } from '../../language/singular.js'
import type { Token } from '../../language/token.js'
import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import { BODIES_BY_NAME, ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { PLACE_PREFIXES } from '../../lexicon/places.js'
import { HONORIFICS, ROLE_NOUNS, TITLES } from '../../lexicon/titles.js'
import { isGivenName } from './gender.js'
import { isPatron, joins } from './name-joins.js'
import { keyOf } from './name-title.js'
import { ACRONYM, isNameWord } from './name-word.js'
import { officeOfThe } from './role-before.js'

/** Months that are surnames, too, behind a given name or a form of address: "Theresa May". */
const MONTH_SURNAMES = /^(?:may|march|june|august)$/

/** Whether a capital at `i` tells nothing, since a sentence begins there, or a quotation. */
export function beginsSentence(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^(?:["“‘:•*–—-]|--|''|``)$/.test(tokens[i - 1]?.text ?? '')
}

/** Where a run of capitalised words that begins at `from` ends; `from` itself where none does. */
export function runEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  // all that may begin one has a capital, or is a site
  if (!first || (!first.capitalized && !isNameWord(first))) return from
  // "the advocacy group One Nation"
  const isNumbered = !beginsSentence(tokens, from) && isNumberInName(first, tokens[from + 1])
  if (
    (!isNameWord(first) && !isNumbered && !isMonthGiven(first, tokens[from + 1])) ||
    (beginsSentence(tokens, from) && !beginsName(first, tokens[from + 1]) && !isJoined(tokens, from))
  )
    return from
  const place = placeBeforePerson(tokens, from)
  if (place > from) return place
  let to = from + 1
  while (to < tokens.length) {
    const token = tokens[to]
    const next = tokens[to + 1]
    if (
      isNameWord(token) ||
      isCapitalLink(token, next) ||
      isMonthSurname(token, tokens[to - 1]) ||
      isNumberInName(token, next)
    )
      to++
    else if (isOfThe(tokens, to)) to += 3
    else if (isGrade(token, next)) to += 2
    else if (token && isNameWord(next) && (joins(tokens, from, to) || isPatron(tokens, to))) to += 2
    else break
  }
  return to
}

/** Where a place ends that a person's name follows without a comma: "In Leeds Jane Hill said"; `from` where none does. */
function placeBeforePerson(tokens: readonly Token[], from: number): number {
  // "Leader of the Opposition Mata Yadav"
  if (tokens[from + 2]?.capitalized && officeOfThe(tokens, from) >= 0) return from + 1
  if (!/^(?:in|at|near|outside)$/.test(tokens[from - 1]?.normal ?? '')) return from
  let to = from
  while (to < from + 3 && tokens[to]?.is('Place') && GIVEN_NAMES.get(tokens[to]?.normal ?? '') === undefined) to++
  const person = tokens[to]
  if (PLACE_PREFIXES.has(tokens[from]?.normal ?? '')) return from
  return to > from && person && GIVEN_NAMES.has(person.normal) && tokens[to + 1]?.capitalized ? to : from
}

/** "Police and Crime Commissioner", "Save the Children", "Friends of the Earth", "Marks & Spencer" */
function isJoined(tokens: readonly Token[], from: number): boolean {
  const link = tokens[from + 1]?.normal ?? ''
  if (link === 'of') return isOfThe(tokens, from + 1)
  return /^(?:and|the|&)$/.test(link) && isNameWord(tokens[from + 2]) && joins(tokens, from, from + 1)
}

/** "Office of the Inspector General", "Ministry of the Interior" */
function isOfThe(tokens: readonly Token[], at: number): boolean {
  const isBody =
    /^(?:office|department|ministry|bank|bureau|board|church|embassy|court|university|institute|commission|secretariat|friends)$/
  return (
    tokens[at]?.normal === 'of' &&
    tokens[at + 1]?.normal === 'the' &&
    isNameWord(tokens[at + 2]) &&
    isBody.test(tokens[at - 1]?.normal ?? '')
  )
}

/** "Doctors Without Borders", "Mothers Against Drunk Driving" */
function isCapitalLink(token: Token | undefined, next: Token | undefined): boolean {
  return token?.capitalized === true && /^(?:without|against)$/.test(token.normal) && isNameWord(next)
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

/** "Jun Watanabe", "Jan Lindqvist" */
function isMonthGiven(token: Token | undefined, next: Token | undefined): boolean {
  return /^(?:Jan|Jun)$/.test(token?.text ?? '') && isNameWord(next)
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

const OFFICE_FIELD =
  /^(?:aid|rescue|relief|defen[cs]e|prosecution|intelligence|justice|education|agriculture|energy|commerce|transport|police|state|health|finance|interior|foreign|environment|security)$/

const COUNTED =
  /^(?:net|gross|total|underlying|comparable|same-store|like-for-like|retail|record|quarterly|operating|core|group|home|car|house|store)$/

function isOfficeOrBody({ normal }: Token): boolean {
  return ROLE_NOUNS.has(singular(normal)) || ORGANIZATION_NOUNS.has(singular(normal))
}

/** The first word of a sentence has a capital anyway: it begins a name if it is one by itself or goes on as one. */
function beginsName(first: Token, second: Token | undefined): boolean {
  if (isGivenName(first) || first.is('LastName') || ACRONYM.test(first.text) || /-elect$/.test(first.normal))
    return true
  if (BODIES_BY_NAME.has(first.normal) || (second && BODIES_BY_NAME.has(`${first.normal} ${second.normal}`)))
    return true
  // "Ferris himself"
  if (/^(?:him|her)self$/.test(second?.normal ?? '')) return true
  // "United said"
  if (first.normal === 'united' && second?.is('Verb')) return true
  // "Doctors Without Borders"
  if (second && isCapitalLink(second, first)) return true
  // "Said Mr. Comey", "See Hall on that"
  if (first.is('PastTense') || /^(?:see|ask|meet|says|adds)$/.test(first.normal)) return false
  // "Former University of Ohio coach Ann Hall"
  if (first.normal === 'former' && second && !TITLES.has(second.normal)) return false
  // "Imagine Ann Hall at a debate"
  if (first.is('Infinitive') && second && isGivenName(second)) return false
  if (first.is('Adverb') || first.is('Conjunction') || first.is('Preposition') || first.is('Gerund')) return false
  // "Defence barrister Ann Hall", "Aid agencies": what the office is for
  if (OFFICE_FIELD.test(first.normal) && second && !second.capitalized && isOfficeOrBody(second)) return false
  // "Net sales": what is counted
  if (COUNTED.test(first.normal) && second && !second.capitalized && second.is('Noun')) return false
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
