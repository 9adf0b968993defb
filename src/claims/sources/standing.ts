import { singular } from '../../language/singular.js'
import type { Token } from '../../language/token.js'
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import type { Range } from '../../text/span.js'
import { affiliationBehind, affiliationInTitle, affiliationWithin } from './affiliation.js'
import { isFiniteVerb } from './finite-verb.js'
import { headOf, headSegment } from './head.js'
import { isOnlyAddressed, type Name } from './name.js'
import type { Registry } from './registry.js'
import { isCapitalized, isRoleNoun, rangeOf, roleBefore } from './role-before.js'

/** What the words on both sides of a person's name say of who that is. */
export interface Standing {
  role: string | null
  affiliation: string | null
}

export function standingOf(text: string, registry: Registry, name: Name): Standing {
  const before = roleBefore(name)
  const apposed = roleBehind(name)
  // "…, Randolph, former Rep. Pat Hall and …": the next of a list, not who the first one is
  const behind = apposed && endsInPerson(registry, apposed) ? null : apposed
  const titled = name.title !== null && !isOnlyAddressed(name)
  // "Senator Esperanza Villalba, a former minister": what she is by now
  const isPast =
    behind !== null && /^(?:an?\s)?(?:former|ex-|onetime|one-time|retired)/.test(text.slice(behind.start, behind.end))
  const preferred = behind && !(titled && (isPast || !isRole(name, behind))) ? behind : (before ?? behind)
  return {
    role: preferred && cleaned(text.slice(preferred.start, preferred.end)),
    affiliation:
      (behind && affiliationWithin(text, registry, behind, name)) ??
      (before && affiliationWithin(text, registry, before, name)) ??
      affiliationInTitle(registry, name) ??
      affiliationBehind(registry, name),
  }
}

function endsInPerson(registry: Registry, range: Range): boolean {
  const last = registry.within(range).at(-1)
  return (
    last?.end === range.end &&
    last.type === 'person' &&
    !/^(?:an?|the)\s/.test(last.sentence.source.slice(range.start, range.end))
  )
}

function cleaned(role: string): string {
  return role.replace(/\s+/g, ' ').replace(/^(?:and|but|by|with)\s|(?:\.{2,}|[,\s])+$/gi, '')
}

/** "Ann Lee, M.D., Ph.D., a surgeon", "Rep. Ann Lee, D-N.Y., chair of": what stands between a name and who that is. */
const LETTERS =
  /^(?:M\.?D\.?|Ph\.?D\.?|R\.?N\.?|J\.?D\.?|D\.?O\.?|M\.?P\.?H\.?|M\.?B\.?A\.?|M\.?Sc\.?|Pharm\.?D\.?|LL\.?[BM]\.?|C\.?[FP]\.?A\.?|Jr\.?|Sr\.?|Esq\.?|[DRI]-\p{Lu}[\p{L}.]{1,10})$/u

function isAside(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || LETTERS.test(token.text))
}

/** ", a professor at Kookmin University in Seoul,", ", 45, chief executive of Acme,": up to the comma that closes it. */
function roleBehind(name: Name): Range | null {
  const { tokens } = name.sentence
  let from = name.last + 1
  if (tokens[from]?.text !== ',') return null
  from++
  // "…, the potter Gethin Rhys, and their daughter": somebody else
  if (tokens[from]?.normal === 'and' && /^(?:his|her|their|its|two|three)$/.test(tokens[from + 1]?.normal ?? ''))
    return null
  // "Watanabe and Farouk, two former researchers": of more than one
  if (/^(?:two|three|both)$/.test(tokens[from]?.normal ?? '')) return null
  // "Gwen Parry, now 59 and a grandmother of four"
  if (tokens[from]?.normal === 'now' && tokens[from + 1]?.kind === 'number' && tokens[from + 2]?.normal === 'and')
    from += 3
  for (let n = 0; n < 3 && isAside(tokens[from]) && tokens[from + 1]?.text === ','; n++) from += 2
  const first = tokens[from]
  if (first?.kind !== 'word') return null
  let to = from
  while (to < tokens.length && to < from + 28) {
    const token = tokens[to]
    // "the author of “Destiny,” a biography"
    if (token && /^(?:["“]|``|'')$/.test(token.text) && tokens[to - 1]?.normal === 'of')
      return withTitle(tokens, from, to)
    if (
      !token ||
      /^(?:[,;:()“”"?!]|—|–|--|''|``)$/.test(token.text) ||
      (token.text === '.' && to === tokens.length - 1)
    )
      break
    if (/^(?:who|whose|whom|which|that|where|whereas|while)$/.test(token.normal)) break
    // "a teacher reached by phone"
    if (to > from + 1 && token.is('PastTense') && isRoleNoun(tokens[to - 1]) && tokens[to + 1]?.is('Preposition')) break
    // "the father of a slain soldier": a participle behind an article
    if (isFiniteVerb(tokens, to) && !tokens[to - 1]?.is('Determiner') && !isNoun(token)) return null
    to++
  }
  if (to === from || to - from >= 28) return null
  const segment = headSegment(tokens.slice(from, to), isCapitalized)
  const known = segment.some((token) => isRoleNoun(token) || ROLE_NOUNS.has(singular(token.normal)))
  // not "Mr. Rubio, one million votes behind"
  const indefinite = /^(?:an?|one)$/.test(first.normal) && !tokens[from + 1]?.is('Value')
  return known || indefinite ? rangeOf(tokens, from, to) : null
}

/** Up to the end of the title in quotation marks that begins at `open`. */
function withTitle(tokens: readonly Token[], from: number, open: number): Range | null {
  const close = tokens.findIndex((token, i) => i > open && i < open + 14 && /^(?:["”]|'')$/.test(token.text))
  return close < 0 ? null : rangeOf(tokens, from, close + 1)
}

/** A noun to a newspaper, whatever a dictionary says: "the Obama campaign who". */
function isNoun({ normal }: Token): boolean {
  const noun = singular(normal)
  return ORGANIZATION_NOUNS.has(noun) || ROLE_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun)
}

function isRole({ sentence }: Name, { start, end }: Range): boolean {
  const tokens = sentence.tokens.filter((token) => token.start >= start && token.end <= end)
  return ROLE_NOUNS.has(singular(headOf(headSegment(tokens, isCapitalized))))
}
