import { singular } from '../../language/singular.js'
import type { Token } from '../../language/token.js'
import { isOrganizationWord, ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { HONORIFICS, isTitleWord, ROLE_NOUNS } from '../../lexicon/titles.js'
import type { Range } from '../../text/span.js'
import { headOf, headSegment } from './head.js'
import { isOnlyAddressed, type Name } from './name.js'

/** "Kyushu University professor Chisako Masuo", "former President Bill Clinton", "the firm's founder, Ruth Osei". */
export function roleBefore(name: Name): Range | null {
  const { tokens } = name.sentence
  const titled = name.title !== null && !isOnlyAddressed(name)
  const at = name.first - 1
  if (!titled) {
    if (tokens[at]?.text === ',') return phraseBeforeComma(tokens, at)
    const office = officeOfThe(tokens, at)
    if (office >= 0) return rangeOf(tokens, walkBack(tokens, office), at + 1)
    return endsRole(tokens, at) ? rangeOf(tokens, walkBack(tokens, at), at + 1) : null
  }
  // "a Pentagon spokesman, Col. Ann Lee,": what he or she does before the rank
  const post = RANK.test(name.title ?? '') && tokens[at]?.text === ',' ? phraseBeforeComma(tokens, at) : null
  if (post) return post
  const own = tokens.findIndex((token, i) => i >= name.first && token.start >= name.start)
  let from = walkBack(tokens, at)
  while (from <= at && !qualifiesOffice(tokens[from])) from++
  // "In court Judge Ann Lee": where, not of what
  if (from === at && /^(?:in|at)$/.test(tokens[at - 1]?.normal ?? '') && tokens[at]?.normal === 'court') from++
  let to = own > name.first ? own : name.first + 1
  // "MP Sir Gerald Hope"
  if (to > name.first + 1 && HONORIFICS.has(tokens[to - 1]?.normal.replace(/\.$/, '') ?? '')) to--
  return rangeOf(tokens, from <= at ? from : name.first, to)
}

const RANK =
  /^(?:(?:Lt|Maj|Brig|Staff|Master)\. |(?:Lieutenant|Major|Vice|Rear|Detective|Chief|Group|Wing) )?(?:(?:Col|Gen|Maj|Capt|Lt|Sgt|Cpl|Cmdr|Adm)\.|Colonel|General|Major|Captain|Lieutenant|Sergeant|Commander|Admiral|Brigadier|Marshal|Inspector|Superintendent|Cllr|Councillor)$/

/** What may stand in lower case before an office: "former President", "state Sen.", "police Chief". */
function qualifiesOffice(token: Token | undefined): boolean {
  if (!token) return false
  return (
    token.capitalized ||
    token.is('Adjective') ||
    ORGANIZATION_NOUNS.has(token.normal) ||
    /^(?:state|city|county|town|district|then|ex|former|retired|late|acting|vice|deputy|longtime|lead|senior|chief|study)(?:-|$)/.test(
      token.normal,
    )
  )
}

/** "The head of the Red Cross in Kenya, Asha Noor,": a role with an article or somebody's before it. */
function phraseBeforeComma(tokens: readonly Token[], comma: number): Range | null {
  let from = comma
  let start = -1
  while (from > 0 && from > comma - 16) {
    const token = tokens[from - 1]
    if (!token || token.kind === 'punctuation' || (isVerb(token) && !isOfTitle(tokens, from - 1))) break
    from--
    if (/^(?:the|an?|his|her|its|their|our|whose)$/.test(token.normal)) start = from
  }
  if (start < 0) start = ownerStart(tokens, from, comma)
  const segment = headSegment(
    tokens.slice(start, comma),
    (token) => isCapitalized(token) || joinsBody(tokens, tokens.indexOf(token)),
  )
  if (!ROLE_NOUNS.has(singular(headOf(segment)))) return null
  return rangeOf(tokens, /^(?:the|an?|whose)$/.test(tokens[start]?.normal ?? '') ? start + 1 : start, comma)
}

/** "served under Paul Hall's father, Ann Lee": where the name begins whose it is; `to` where it is nobody's. */
function ownerStart(tokens: readonly Token[], from: number, to: number): number {
  const own = tokens.findIndex((token, i) => i > from && i < to && token.normal === "'s")
  if (own < 0) return to
  let start = own - 1
  while (start > from && (tokens[start - 1]?.capitalized || joinsBody(tokens, start - 1))) start--
  // "As chairman of Paul Hall's campaign"
  return /^(?:of|at|for)$/.test(tokens[start - 1]?.normal ?? '') && isRoleNoun(tokens[start - 2]) ? start - 2 : start
}

function isVerb(token: Token): boolean {
  return token.is('Verb') && !token.capitalized && !isRoleNoun(token)
}

/** "the transport secretary": between an article and an office a word is no verb, whatever it is elsewhere. */
function isOfTitle(tokens: readonly Token[], at: number): boolean {
  return isRoleNoun(tokens[at + 1]) && /^(?:the|an?|his|her|its|their|our|'s)$/.test(tokens[at - 1]?.normal ?? '')
}

/** Whether a role ends at `at`: "professor", "vice president of marketing". */
function endsRole(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at]
  if (last?.kind !== 'word') return false
  if (isRoleNoun(last)) return true
  return (
    /^(?:of|for)$/.test(tokens[at - 1]?.normal ?? '') &&
    last.is('Noun') &&
    !last.capitalized &&
    isRoleNoun(tokens[at - 2])
  )
}

/** Where the office stands that ends at `at`: "Leader of the opposition"; -1 where none does. */
export function officeOfThe(tokens: readonly Token[], at: number): number {
  const isOffice =
    /^(?:opposition|house|senate|commons|lords|council|assembly)$/.test(tokens[at]?.normal ?? '') &&
    tokens[at - 1]?.normal === 'the' &&
    tokens[at - 2]?.normal === 'of' &&
    isRoleNoun(tokens[at - 3])
  return isOffice ? at - 3 : -1
}

export function isRoleNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  return ROLE_NOUNS.has(token.normal) || isTitleWord(token.normal)
}

/** Where the phrase that ends at `at` begins, without its article; `at + 1` where nothing there belongs to it. */
function walkBack(tokens: readonly Token[], at: number): number {
  let from = at + 1
  for (let i = at; i >= 0 && i > at - 14; i--) {
    const token = tokens[i]
    const before = tokens[i - 1]
    // "Hall & Sons LLP partner Ann Bell"
    if (token?.text === '&' && before?.capitalized && from === i + 1) continue
    if (!token || token.kind === 'punctuation') break
    // "a lead over Mayor Jim Brandt", "was leading Republican Ann Lee": no word of the office
    if (/^(?:over|under|amid|against|opposite|past|near|like)$/.test(token.normal)) break
    if (token.normal.endsWith('ing') && (before?.is('Copula') || before?.is('Auxiliary'))) break
    if (/^(?:his|her|its|their|our|my)$/.test(token.normal)) return i
    if (/^(?:of|for|and)$/.test(token.normal)) {
      if (from <= at && joinsBody(tokens, i)) continue
      // "owner and manager", "director of sales", but "The film and former mayor Bob Hall"
      const isPost = token.normal !== 'and' || isRoleNoun(before) || before?.is('Actor') === true
      const joined = from <= at && before?.kind === 'word' && !before.capitalized && before.is('Noun') && isPost
      if (!joined) break
      continue
    }
    const nominal =
      token.normal === "'s" ||
      (token.capitalized && !(i === 0 && isFunctionWord(token))) ||
      ((token.is('Noun') || token.is('Adjective')) && !token.is('Pronoun') && !token.is('Determiner')) ||
      isRoleNoun(token) ||
      ORGANIZATION_NOUNS.has(token.normal) ||
      /^(?:then|ex|longtime|former|retired|acting|vice|co)(?:-|$)/.test(token.normal)
    if (!nominal || token.is('Date') || HONORIFICS.has(token.normal.replace(/\.$/, ''))) break
    from = i
  }
  return tokens[from]?.normal === "'s" ? from + 1 : from
}

/** "University of Texas professor Ann Lee": a small word inside the name of a body. */
function joinsBody(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    /^(?:of|for)$/.test(tokens[at]?.normal ?? '') &&
    tokens[at + 1]?.capitalized === true &&
    before?.capitalized === true &&
    isOrganizationWord(before.normal)
  )
}

function isFunctionWord(token: Token): boolean {
  return (
    token.is('Pronoun') ||
    token.is('Preposition') ||
    token.is('Conjunction') ||
    token.is('Adverb') ||
    token.is('Determiner') ||
    token.is('Gerund') ||
    token.is('Copula') ||
    token.is('Modal')
  )
}

export function isCapitalized(token: Token): boolean {
  return token.capitalized
}

/** The stretch of the text that tokens `from` to `to` cover; null where they are none. */
export function rangeOf(tokens: readonly Token[], from: number, to: number): Range | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last && to > from ? { start: first.start, end: last.end } : null
}
