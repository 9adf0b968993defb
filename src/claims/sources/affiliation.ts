import type { Token } from '../../language/token.js'
import { isOrganizationWord, ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { ROLE_NOUNS, TITLES } from '../../lexicon/titles.js'
import type { Range } from '../../text/span.js'
import { isGivenName } from './gender.js'
import type { Name } from './name.js'
import { PORTFOLIO } from './name-joins.js'
import type { Registry } from './registry.js'

/** The organisation in a role: "a research fellow at South Korea's Sejong Institute" → "Sejong Institute". */
export function affiliationWithin(text: string, registry: Registry, range: Range, own: Name | null): string | null {
  // not the title of what somebody wrote: "the author of “Destiny”"
  const title = text.slice(range.start, range.end).search(/["“]|''/)
  const told = title < 0 ? range : { start: range.start, end: range.start + title }
  const names = registry.within(told).filter((name) => name.start !== own?.start)
  const organization = names.find(
    (name) =>
      name.type === 'organization' &&
      name.sure &&
      !DISTINCTION.test(name.text) &&
      !/^(?:Western|Eastern|Northern|Southern)$/.test(name.text) &&
      !isQualifierOfBody(name) &&
      !isAsker(name),
  )
  if (organization) return behindOffice(organization.words) ?? registry.identityOf(organization).name
  // "Trump campaign manager", "the Clinton administration official"
  for (const name of names) {
    const { tokens } = name.sentence
    const next = tokens[name.last + 1]
    if (next && next.end <= range.end && ORGANIZATION_NOUNS.has(next.normal)) return text.slice(name.start, next.end)
  }
  return null
}

/** "economists polled by Reuters" work elsewhere. */
function isAsker({ sentence: { tokens }, first }: Name): boolean {
  const by = tokens[first - 1]?.normal === 'the' ? first - 2 : first - 1
  const asked = /^(?:polled|surveyed|interviewed|quoted|cited|contacted|reached|questioned|approached|canvassed)$/
  return tokens[by]?.normal === 'by' && asked.test(tokens[by - 1]?.normal ?? '')
}

/** "the Obama administration", "a Concord resident": whose or whence, and no body itself. */
function isQualifierOfBody({ sentence, last }: Name): boolean {
  return /^(?:administration|campaign|presidency|cabinet|residents?|natives?|voters?|homeowners?|taxpayers?)$/.test(
    sentence.tokens[last + 1]?.normal ?? '',
  )
}

/** What somebody won or was chosen for, and no body. */
const DISTINCTION =
  /^(?:All-(?:Star|American|Pro)|Pro Bowl|Hall of Fame|Oscar|Emmy|Grammy|Nobel|Pulitzer|Olympic|MVP)\b/

/** "Head of Platform Solutions for Ascom": the body behind an office that is written with capitals; null where it is none. */
function behindOffice(words: readonly string[]): string | null {
  // "Fox News Channel White House correspondent"
  if (words.length > 3 && words.slice(-2).join(' ') === 'White House') return words.slice(0, -2).join(' ')
  const office = words[0]?.toLowerCase() ?? ''
  const at = words.findLastIndex((word) => /^(?:for|at)$/.test(word))
  return at > 1 && (TITLES.has(office) || ROLE_NOUNS.has(office)) ? words.slice(at + 1).join(' ') : null
}

const EMPLOYED =
  /^(?:(?:secretary|director)-general|governor|ceo|cfo|cto|coo|chairman|chairwoman|chair|president|director|manager|founder|co-founder|coach|professor|analyst|economist|editor|spokesman|spokeswoman|spokesperson|executive|chief|secretary|head|strategist|lawyer|leader|captain|dean|staff)$/

/** "Fire Chief Dana Ruiz", of which town is not said. */
const SERVICE = /^(?:police|fire|school|parks?)$/

/** "Apple CEO Tim Cook": what is left of the title without the office; nothing of "South Korean President". */
export function affiliationInTitle(registry: Registry, name: Name): string | null {
  const { tokens } = name.sentence
  const own = tokens.findIndex((token, i) => i >= name.first && token.start >= name.start)
  const title = tokens.slice(name.first, own)
  if (!title.some((token) => EMPLOYED.test(token.normal))) return null
  const end = title.findIndex(
    (token, i) =>
      isOffice(token) || (i > 0 && /^(?:vice|chief|head|press|prime|majority|minority)$/.test(token.normal)),
  )
  const body = withoutDepartment(title.slice(0, Math.max(end, 0)))
  const first = body[0]
  const last = body.at(-1)
  if (!first || !last) return null
  // "Clinton Communications Director": hers, and she is no body
  if (body.length === 1 && (SERVICE.test(first.normal) || registry.ofSurname(first.text))) return null
  // "Business and Trade Secretary": what the office is for
  if (body.every(({ normal }) => normal === 'and' || PORTFOLIO.test(normal))) return null
  const isBody = body.some((token) => isOrganizationWord(token.normal)) || !body.every(isQualifier)
  return isBody ? name.sentence.source.slice(first.start, last.end) : null
}

/** "Hall Communications Director", "ABC News Washington bureau chief": of what within the body, or where, is left out. */
function withoutDepartment(title: readonly Token[]): readonly Token[] {
  let to = title.length
  while (to > 1 && DEPARTMENT.test(title[to - 1]?.normal ?? '')) to--
  if (title[to - 1]?.normal === 'house' && title[to - 2]?.normal === 'white' && to > 2) to -= 2
  return title.slice(0, to)
}

const DEPARTMENT =
  /^(?:communications|campaign|press|policy|political|finance|legislative|national|international|regional|field|digital|strategy|research|sports|news|general|senior|deputy|managing|executive|bureau|washington|capitol|congressional|foreign|battalion|division)$/

function isOffice(token: Token): boolean {
  return TITLES.has(token.normal.replace(/\.$/, '')) || ROLE_NOUNS.has(token.normal)
}

function isQualifier(token: Token): boolean {
  return (
    token.is('Place') ||
    token.is('Demonym') ||
    isGivenName(token) ||
    token.is('LastName') ||
    /[a-z](?:ish|ese|ian|ean|can|eli|aqi|ani)$/.test(token.normal) ||
    !token.capitalized ||
    /^(?:u\.s\.|us|uk|eu|democratic|former|foreign|prime|defen[cs]e|finance|interior|home|first|deputy|senior|justice|health|majority|minority|state|assistant|associate|general|north|south|east|west|new|vice)$/i.test(
      token.normal,
    )
  )
}

/** "Jane Doe of the University of Leeds", "Jane Doe from the Red Cross". */
export function affiliationBehind(registry: Registry, name: Name): string | null {
  const { tokens } = name.sentence
  let at = name.last + 1
  if (tokens[at]?.text === ',') at++
  if (!/^(?:of|from)$/.test(tokens[at]?.normal ?? '')) return null
  at++
  if (tokens[at]?.normal === 'the') at = pastTrade(tokens, at + 1)
  const first = tokens[at]
  if (!first) return null
  const body = registry.within({ start: first.start, end: first.start + 120 })[0]
  return body?.start === first.start && body.type === 'organization' ? registry.identityOf(body).name : null
}

/** Past "campaign group" of "the campaign group Wexcombe Woods Alliance"; `from` where nothing of the kind stands there. */
function pastTrade(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || (token.capitalized && !token.normal.endsWith('-based'))) return from
    if (ORGANIZATION_NOUNS.has(token.normal) && tokens[i + 1]?.capitalized) return i + 1
  }
  return from
}
