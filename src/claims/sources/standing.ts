import { isFiniteVerb } from '../../language/phrases.js'
import type { Token } from '../../language/token.js'
import { isOrganizationWord, ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { HONORIFICS, ROLE_NOUNS, TITLES } from '../../lexicon/titles.js'
import type { Range } from '../../text/span.js'
import { headOf, headSegment, singular } from './head.js'
import { isOnlyAddressed, type Name } from './name.js'
import type { Registry } from './registry.js'

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
  const preferred = behind && !(titled && !isRole(name, behind)) ? behind : (before ?? behind)
  return {
    role: preferred && cleaned(text.slice(preferred.start, preferred.end)),
    affiliation:
      (behind && affiliationWithin(text, registry, behind, name)) ??
      (before && affiliationWithin(text, registry, before, name)) ??
      affiliationInTitle(name) ??
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
  return role.replace(/\s+/g, ' ').replace(/[,\s]+$/, '')
}

/** "Kyushu University professor Chisako Masuo", "former President Bill Clinton", "the firm's founder, Ruth Osei". */
function roleBefore(name: Name): Range | null {
  const { tokens } = name.sentence
  const titled = name.title !== null && !isOnlyAddressed(name)
  let at = name.first - 1
  if (!titled) {
    const honored = name.title !== null
    const apposed = tokens[at]?.text === ',' && !honored
    if (apposed) at--
    if (!endsRole(tokens, at)) return null
    const from = walkBack(tokens, at)
    if (
      apposed &&
      !/^(?:the|an?|his|her|its|their|'s)$/.test(tokens[from - 1]?.normal ?? '') &&
      !hasPossessive(tokens, from, at)
    )
      return null
    return rangeOf(tokens, from, at + 1)
  }
  const own = tokens.findIndex((token, i) => i >= name.first && token.start >= name.start)
  const from = walkBack(tokens, at)
  return rangeOf(tokens, from <= at ? from : name.first, own > name.first ? own : name.first + 1)
}

function hasPossessive(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.normal === "'s" || /^(?:his|her|its|their)$/.test(token.normal))
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

function isRoleNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  return ROLE_NOUNS.has(token.normal) || TITLES.has(token.normal)
}

/** Where the phrase that ends at `at` begins, without its article; `at + 1` where nothing there belongs to it. */
function walkBack(tokens: readonly Token[], at: number): number {
  let from = at + 1
  for (let i = at; i >= 0 && i > at - 14; i--) {
    const token = tokens[i]
    if (!token || token.kind === 'punctuation') break
    const before = tokens[i - 1]
    if (/^(?:his|her|its|their|our|my)$/.test(token.normal)) return i
    if (/^(?:of|for|and)$/.test(token.normal)) {
      const joined = from <= at && before?.kind === 'word' && !before.capitalized && before.is('Noun')
      if (!joined) break
      continue
    }
    const nominal =
      token.normal === "'s" ||
      (token.capitalized && !(i === 0 && isFunctionWord(token))) ||
      ((token.is('Noun') || token.is('Adjective')) && !token.is('Pronoun') && !token.is('Determiner')) ||
      isRoleNoun(token) ||
      /^(?:then|ex|longtime|former|acting|vice|co)(?:-|$)/.test(token.normal)
    if (!nominal || token.is('Date') || HONORIFICS.has(token.normal.replace(/\.$/, ''))) break
    from = i
  }
  return tokens[from]?.normal === "'s" ? from + 1 : from
}

function isFunctionWord(token: Token): boolean {
  return (
    token.is('Pronoun') ||
    token.is('Preposition') ||
    token.is('Conjunction') ||
    token.is('Adverb') ||
    token.is('Determiner') ||
    token.is('Gerund')
  )
}

/** ", a professor at Kookmin University in Seoul,", ", 45, chief executive of Acme,": up to the comma that closes it. */
function roleBehind(name: Name): Range | null {
  const { tokens } = name.sentence
  let from = name.last + 1
  if (tokens[from]?.text !== ',') return null
  from++
  if (tokens[from]?.kind === 'number' && tokens[from + 1]?.text === ',') from += 2
  const first = tokens[from]
  if (first?.kind !== 'word') return null
  let to = from
  while (to < tokens.length && to < from + 28) {
    const token = tokens[to]
    if (
      !token ||
      /^(?:[,;:()“”"?!]|—|–|--|''|``)$/.test(token.text) ||
      (token.text === '.' && to === tokens.length - 1)
    )
      break
    if (/^(?:who|whose|whom|which|that|where|whereas|while)$/.test(token.normal)) break
    // "the father of a slain soldier": a participle behind an article
    if (isFiniteVerb(tokens, to) && !tokens[to - 1]?.is('Determiner')) return null
    to++
  }
  if (to === from || to - from >= 28) return null
  const segment = headSegment(tokens.slice(from, to), isCapitalized)
  const known = segment.some((token) => isRoleNoun(token) || ROLE_NOUNS.has(singular(token.normal)))
  const indefinite = /^(?:an?|one)$/.test(first.normal)
  return known || indefinite ? rangeOf(tokens, from, to) : null
}

function isCapitalized(token: Token): boolean {
  return token.capitalized
}

function isRole({ sentence }: Name, { start, end }: Range): boolean {
  const tokens = sentence.tokens.filter((token) => token.start >= start && token.end <= end)
  return ROLE_NOUNS.has(singular(headOf(headSegment(tokens, isCapitalized))))
}

function rangeOf(tokens: readonly Token[], from: number, to: number): Range | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last && to > from ? { start: first.start, end: last.end } : null
}

/** The organisation in a role: "a research fellow at South Korea's Sejong Institute" → "Sejong Institute". */
export function affiliationWithin(text: string, registry: Registry, range: Range, own: Name | null): string | null {
  const names = registry.within(range).filter((name) => name.start !== own?.start)
  const organization = names.find(({ type, sure }) => type === 'organization' && sure)
  if (organization) return registry.identityOf(organization).name
  // "Trump campaign manager", "the Clinton administration official"
  for (const name of names) {
    const { tokens } = name.sentence
    const next = tokens[name.last + 1]
    if (next && next.end <= range.end && ORGANIZATION_NOUNS.has(next.normal)) return text.slice(name.start, next.end)
  }
  return null
}

const EMPLOYED =
  /^(?:ceo|cfo|cto|coo|chairman|chairwoman|chair|president|director|manager|founder|co-founder|coach|professor|analyst|economist|editor|spokesman|spokeswoman|spokesperson|executive|chief|secretary|head|strategist|lawyer|leader|captain|dean|staff)$/

/** "Apple CEO Tim Cook": what is left of the title without the office; nothing of "South Korean President". */
function affiliationInTitle(name: Name): string | null {
  const { tokens } = name.sentence
  const own = tokens.findIndex((token, i) => i >= name.first && token.start >= name.start)
  const title = tokens.slice(name.first, own)
  if (!title.some((token) => EMPLOYED.test(token.normal))) return null
  const end = title.findIndex(
    (token, i) =>
      isOffice(token) || (i > 0 && /^(?:vice|chief|head|press|prime|majority|minority)$/.test(token.normal)),
  )
  const body = title.slice(0, Math.max(end, 0))
  const first = body[0]
  const last = body.at(-1)
  if (!first || !last) return null
  const isBody = body.some((token) => isOrganizationWord(token.normal)) || !body.every(isQualifier)
  return isBody ? name.sentence.source.slice(first.start, last.end) : null
}

function isOffice(token: Token): boolean {
  return TITLES.has(token.normal.replace(/\.$/, '')) || ROLE_NOUNS.has(token.normal)
}

function isQualifier(token: Token): boolean {
  return (
    token.is('Place') ||
    token.is('Demonym') ||
    token.is('FirstName') ||
    token.is('LastName') ||
    /[a-z](?:ish|ese|ian|ean|can|eli|aqi|ani)$/.test(token.normal) ||
    !token.capitalized ||
    /^(?:u\.s\.|us|uk|eu|democratic|former|foreign|prime|defen[cs]e|finance|interior|home|first|deputy|senior|justice|health|majority|minority|state|assistant|associate|general|north|south|east|west|new|vice)$/i.test(
      token.normal,
    )
  )
}

/** "Jane Doe of the University of Leeds", "Jane Doe from the Red Cross". */
function affiliationBehind(registry: Registry, name: Name): string | null {
  const { tokens } = name.sentence
  let at = name.last + 1
  if (tokens[at]?.text === ',') at++
  if (!/^(?:of|from|at|with)$/.test(tokens[at]?.normal ?? '')) return null
  at++
  if (tokens[at]?.normal === 'the') at++
  const first = tokens[at]
  if (!first) return null
  const body = registry.within({ start: first.start, end: first.start + 120 })[0]
  return body?.start === first.start && body.type === 'organization' ? registry.identityOf(body).name : null
}
