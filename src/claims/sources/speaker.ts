import { type Document, tokensWithin } from '../../language/document.js'
import { singular } from '../../language/singular.js'
import type { Token } from '../../language/token.js'
import { DEFINITE } from '../../lexicon/closed-words.js'
import { GENDERED_NOUNS } from '../../lexicon/gendered.js'
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import type { Source, Span } from '../../record.js'
import { affiliationWithin } from './affiliation.js'
import { headOf, headSegment } from './head.js'
import { jointType } from './joint.js'
import { type Name, titledStart } from './name.js'
import type { Registry } from './registry.js'
import { officeOfThe } from './role-before.js'

/** A speaker's phrase taken apart: "Kyushu University professor Chisako Masuo", "the expert", "she". */
export type Speaker =
  | { form: 'name'; span: Span; name: Name }
  | { form: 'pronoun'; span: Span; head: string }
  | RoleSpeaker
  | { form: 'joint'; span: Span; type: Source['type'] }
  /** Words that are nobody: "that", "there". */
  | { form: 'none'; span: Span }

export interface RoleSpeaker {
  form: 'role'
  span: Span
  type: Source['type']
  /** The head noun, singular and lower case: "expert". */
  head: string
  /** What stands before it, lower case: "the", "former", "french". */
  modifiers: readonly string[]
  plural: boolean
  definite: boolean
  affiliation: string | null
}

const PRONOUN =
  /^(?:he|she|they|it|who|which|him|her|his|hers|them|their|theirs|its|himself|herself|themselves|itself)$/
const BEHIND_NAME = /^(?:who|that|which|(?:him|her|it|them)sel(?:f|ves))$/
const NOBODY =
  /^(?:i|we|you|me|us|my|our|your|that|this|these|those|what|'s|self|there|here|how|why|when|where|and|or|but|as|everyone|everybody|someone|somebody|anyone|anybody|nobody|one|none|so|such|not|to|of|the|an?|other|own)$/

/** Not "the lobby": whether a phrase without a name may be of one who is "he" or "she". */
export function mayBePerson(speaker: Speaker): boolean {
  if (speaker.form !== 'role') return true
  const { head } = speaker
  return ROLE_NOUNS.has(head) || GENDERED_NOUNS.has(head) || /(?:er|or|ist|ian|ant|ent|ee|man|woman|person)$/.test(head)
}

/** Takes a speaker's phrase apart. */
export function speakerOf(document: Document, registry: Registry, span: Span): Speaker {
  const all = tokensWithin(document, span)
  // "someone who": the relative belongs to the clause; "the mayor himself"
  const tokens = all.length > 1 && BEHIND_NAME.test(all.at(-1)?.text ?? '') ? all.slice(0, -1) : all
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number')
  const first = words[0]?.normal ?? ''
  const isInitials = /^\p{Lu}{2,6}$/u.test(words[0]?.text ?? '')
  const bare = !isInitials && (words.length === 1 || (words.length === 2 && words[1]?.normal === "'s"))
  if (bare && PRONOUN.test(first)) return { form: 'pronoun', span, head: first }
  if (words.length === 0 || (bare && NOBODY.test(first))) return { form: 'none', span }
  const comma = tokens.findIndex((token, i) => i > 0 && /^(?:,|\(|—|–|--)$/.test(token.text))
  const front = comma > 0 ? tokens.slice(0, comma) : tokens
  const names = registry.within(span)
  const joint = jointType(registry, span, tokens, front, names)
  if (joint) return { form: 'joint', span, type: joint }
  const covering = (token: Token) => names.find((name) => titledStart(name) <= token.start && token.end <= name.end)
  const segment = headSegment(front, (token) => covering(token) !== undefined)
  const last = segment.findLast(
    (token) => token.kind !== 'punctuation' && (token.normal !== "'s" || covering(token) !== undefined),
  )
  // "On the way down I asked"
  if (/^(?:I|we)$/.test(last?.text ?? '')) return { form: 'none', span }
  const own = last && covering(last)
  if (own && (own.end === last?.end || own.end > span.end) && isMeant(own, segment))
    return { form: 'name', span, name: own }
  const officer = segment.length < front.length ? behindOffice(front, segment, names) : null
  if (officer) return { form: 'name', span, name: officer }
  const role = roleOf(document, registry, span, segment)
  if (comma < 0 || role.plural) return role
  // "The airline, Ryanair,", "France's air bureau, the BEA,"
  const isBody = role.type === 'organization' && (role.definite || front.some(({ normal }) => normal === "'s"))
  const apposed =
    nameBehind(document, names, tokens[comma]?.end ?? span.end) ?? (isBody ? bodyBehind(tokens, comma, names) : null)
  return apposed ? { form: 'name', span, name: apposed } : role
}

/** "Former secretary of state Hal Stone": the office has a preposition inside; "the brother of actor Hal Stone" is somebody else. */
function behindOffice(front: readonly Token[], segment: readonly Token[], names: readonly Name[]): Name | null {
  const last = front.findLast((token) => token.kind !== 'punctuation')
  const name = names.find((one) => one.type === 'person' && one.end === last?.end)
  if (!name || !ROLE_NOUNS.has(headOf(segment))) return null
  const at = front.findIndex((token) => token.start >= titledStart(name))
  if (officeOfThe(front, at - 1) >= 0) return name
  // "Former Secretary of State and presidential candidate Hal Stone"
  const isBoth = segment[0]?.is('Determiner') !== true && front[segment.length + 2]?.normal === 'and'
  if (isBoth && front[segment.length]?.normal === 'of' && front[segment.length + 1]?.capitalized) return name
  const before = front[at - 1]
  const isField =
    before?.kind === 'word' &&
    !before.capitalized &&
    !before.is('Determiner') &&
    !before.is('Preposition') &&
    !ROLE_NOUNS.has(singular(before.normal))
  return isField && /^(?:of|for)$/.test(front[at - 2]?.normal ?? '') ? name : null
}

/** Whether the name at the end of a phrase is who speaks, and no common noun that begins a sentence: "Research suggests". */
function isMeant(own: Name, segment: readonly Token[]): boolean {
  if (own.sure || own.words.length > 1) return true
  const word = own.text.toLowerCase()
  const noun = singular(word)
  if (DOCUMENT_NOUNS.has(word) || ORGANIZATION_NOUNS.has(noun) || ROLE_NOUNS.has(noun)) return false
  return segment.length === 1
}

/** "Russia's ambassador, Vassily Gromov": the person whose name stands behind the role. */
function nameBehind(document: Document, names: readonly Name[], from: number): Name | null {
  const first = names.find((name) => name.start >= from && name.type === 'person')
  if (!first) return null
  const lead = document.text.slice(from, first.start)
  return /^[\s\p{L}\d.-]{0,40}$/u.test(lead) && !/\b(?:who|in|at|of|for|from|with|by)\s/.test(lead) ? first : null
}

/** "The airline, Ryanair, said", "The union, the RMT,": the name right behind the comma, and nothing more. */
function bodyBehind(tokens: readonly Token[], comma: number, names: readonly Name[]): Name | null {
  const first = tokens[tokens[comma + 1]?.normal === 'the' ? comma + 2 : comma + 1]
  const name = names.find((one) => one.start === first?.start && one.type === 'organization')
  const behind = name && tokens.find((token) => token.start >= name.end)
  return name && (behind === undefined || /^[,()—–]$/.test(behind.text)) ? name : null
}

const WEBSITE = /^(?:the )?[\w-]{2,40}\.(?:com|org|net|info|news|[a-z]{2}|co\.uk)$/i

/** "the Italian" and "the 23-year-old" are anybody. */
function nounOf(segment: readonly Token[], head: string): string {
  const last = segment.findLast((token) => token.kind !== 'punctuation')
  if (last?.kind === 'number' && last.normal.endsWith('-old')) return 'person'
  if (last?.is('Demonym') && last.capitalized && !last.normal.endsWith('s')) return 'person'
  return DOCUMENT_NOUNS.has(head) ? head : singular(head)
}

function roleOf(document: Document, registry: Registry, span: Span, segment: readonly Token[]): RoleSpeaker {
  const words = segment.filter((token) => token.kind === 'word' && token.normal !== "'s")
  const head = headOf(segment)
  const noun = nounOf(segment, head)
  const kind = WEBSITE.test(span.text)
    ? 'organization'
    : DOCUMENT_NOUNS.has(noun)
      ? 'document'
      : ORGANIZATION_NOUNS.has(noun) && !ROLE_NOUNS.has(noun)
        ? 'organization'
        : 'unnamed'
  const first = words[0]?.normal ?? ''
  const named = registry.within(span).length > 0 || words.some((word) => word.capitalized && word.is('Demonym'))
  const plural = (noun !== head && noun !== 'person') || head === 'people' || head === 'police'
  const isBody = WEBSITE.test(span.text) || (!plural && (named || DEFINITE.test(first)))
  return {
    form: 'role',
    span,
    type: kind === 'organization' && !isBody && head !== 'police' ? 'unnamed' : kind,
    head: noun,
    modifiers: words.map((word) => word.normal).filter((word) => word !== head),
    plural,
    definite: /^(?:the|this|that|his|her|its|their)$/.test(first),
    affiliation: kind === 'organization' && isBody ? null : affiliationWithin(document.text, registry, span, null),
  }
}
