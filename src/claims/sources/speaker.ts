import { type Document, tokensWithin } from '../../language/document.js'
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS, ORGANIZATION_WORDS } from '../../lexicon/organizations.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import type { Source, Span } from '../../record.js'
import type { Range } from '../../text/span.js'
import { type Name, namesAmong } from './name.js'

/** A speaker's phrase taken apart: "Kyushu University professor Chisako Masuo", "the expert", "she". */
export interface Speaker {
  span: Span
  form: 'name' | 'pronoun' | 'role'
  name: Name | null
  type: Source['type']
  /** The head noun of a phrase without a name, singular and lower case: "expert". */
  head: string
  plural: boolean
  definite: boolean
  role: string | null
  affiliation: string | null
}

const PRONOUN =
  /^(?:he|she|they|it|i|we|you|who|himself|herself|themselves|everyone|someone|one|others|many|some|most|both)$/i
const APPOSITION =
  /,\s+((?:an?|the|who|one of|his|her|its|their|former|director|head|chief|president|chair|professor|spokes)\b)/iu

/** Takes a speaker's phrase apart. */
export function speakerOf(document: Document, span: Span): Speaker {
  const cut = APPOSITION.exec(span.text)
  const comma = cut
    ? span.start + cut.index
    : span.start + (span.text.indexOf(', ') < 0 ? span.text.length : span.text.indexOf(', '))
  const front: Range = { start: span.start, end: comma }
  const tokens = tokensWithin(document, front)
  const names = namesAmong(document.text, tokens)
  const words = tokens.filter((token) => token.kind === 'word')
  const first = words[0]?.normal ?? ''
  const blank = { span, plural: false, definite: false, role: null, affiliation: null, head: '' }
  if (words.length === 1 && PRONOUN.test(first))
    return { ...blank, form: 'pronoun', name: null, type: 'person', head: first }
  const behind = comma < span.end ? document.text.slice(comma + 1, span.end).trim() : null
  const joint = jointName(document.text, names, front)
  if (joint) return { ...blank, form: 'name', name: joint, type: joint.type, plural: true }
  const own =
    names.findLast((name) => name.type === 'person' && name.end >= comma - 2) ?? nameAtHead(document.text, names, front)
  const apposed = own ? null : nameBehind(document, comma, span.end)
  if (apposed) {
    const role = roleWords(document.text.slice(span.start, comma))
    return {
      ...blank,
      form: 'name',
      name: apposed,
      type: apposed.type,
      role,
      affiliation: affiliationOf(document, span, apposed),
    }
  }
  const tail = own ? document.text.slice(own.end, comma) : ''
  // "the Italian said": whoever that is, it is a person met before
  if (own && /^the$/.test(first) && words.length === 2 && words[1]?.is('Demonym'))
    return { ...blank, form: 'role', name: null, type: 'unnamed', head: 'person', definite: true }
  if (own && !/^['’]s\s/.test(tail)) {
    const before = roleWords(document.text.slice(span.start, own.start))
    return {
      ...blank,
      form: 'name',
      name: own,
      type: own.type,
      role: own.type === 'person' && behind !== null && !/^who/.test(behind) ? behind : before,
      affiliation: affiliationOf(document, span, own),
    }
  }
  const head = headOf(words.map((word) => word.text))
  const noun = singular(head)
  const kind =
    DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(head)
      ? 'document'
      : ORGANIZATION_NOUNS.has(noun)
        ? 'organization'
        : 'unnamed'
  const institution = kind === 'organization' && (names.length > 0 || /^the$/.test(first))
  return {
    ...blank,
    form: 'role',
    name: null,
    type: kind === 'organization' && !institution ? 'unnamed' : kind,
    head: noun,
    plural: noun !== head,
    definite: /^(?:the|this|that|his|her|its|their)$/.test(first),
    affiliation: names.find((name) => name.type === 'organization')?.text ?? null,
  }
}

/** "Russia's ambassador, Vassily Gromov": the person whose name stands behind the role. */
function nameBehind(document: Document, comma: number, end: number): Name | null {
  if (comma >= end) return null
  const first = namesAmong(document.text, tokensWithin(document, { start: comma + 1, end })).find(
    (name) => name.type === 'person',
  )
  const lead = first ? document.text.slice(comma + 1, first.start) : ''
  return first?.type === 'person' &&
    /^[\s\p{L}-]{0,40}$/u.test(lead) &&
    !/\b(?:who|in|at|of|for|from|with|by)\s/.test(lead)
    ? first
    : null
}

/** "Moscow and Pyongyang", "Smith, Jones and Hall": several who speak as one; null for a single name. */
function jointName(text: string, names: readonly Name[], front: Range): Name | null {
  const first = names[0]
  const last = names.at(-1)
  if (!first || !last || first === last || last.end < front.end - 1) return null
  const lead = text.slice(front.start, first.start)
  const between = names.slice(1).map((name, i) => text.slice(names[i]?.end, name.start))
  if (
    !/^(?:both )?(?:the )?$/i.test(lead) ||
    !/ and (?:the )?$/.test(between.at(-1) ?? '') ||
    !between.every((gap) => /^(?:, ?(?:and )?|,? and )(?:the )?$/.test(gap))
  )
    return null
  return {
    ...first,
    end: last.end,
    text: text.slice(first.start, last.end),
    words: [text.slice(first.start, last.end)],
    gender: null,
    title: null,
  }
}

/** The name that the phrase is about: it stands last, or the phrase is nothing else, perhaps with "the" or "of …" around it. */
function nameAtHead(text: string, names: readonly Name[], front: Range): Name | null {
  const last = names.at(-1)
  if (!last) return null
  const before = text.slice(front.start, last.start)
  if (last.end >= front.end - 1 && !/\b(?:of|for|at|in|from|with|to|by)\s+(?:the\s+)?$/i.test(before)) return last
  const first = names[0]
  const lead = first ? text.slice(front.start, first.start) : ''
  return first &&
    /^(?:the\s+)?$/i.test(lead) &&
    /^(?:\s+(?:of|for|in|and|at)\b|$)/.test(text.slice(first.end, front.end))
    ? first
    : null
}

function roleWords(before: string): string | null {
  const words = before.replace(/^(?:the|and|but)\s+/i, '').trim()
  return /\p{L}{3}/u.test(words) && !/^(?:mr|mrs|ms|dr|sir)\.?$/i.test(words) ? words : null
}

/** The organisation in a role: "a research fellow at South Korea's Sejong Institute" → "Sejong Institute". */
function affiliationOf(document: Document, span: Span, own: Name): string | null {
  const names = namesAmong(document.text, tokensWithin(document, span)).filter((name) => name.start !== own.start)
  const organization = names.find((name) => name.words.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase())))
  if (organization) return organization.text
  const at = names.find((name) =>
    /\b(?:at|of|for|with|from)\s+(?:the\s+)?$/.test(document.text.slice(span.start, name.start)),
  )
  return at?.type === 'organization' ? at.text : null
}

/** The last noun before "of", "for", "at", "in", "who": "a spokesman for the ministry" → "spokesman". */
function headOf(words: readonly string[]): string {
  const stop = words.findIndex(
    (word, i) => i > 0 && /^(?:of|for|at|in|from|with|who|that|on|to|familiar|close|inside|near|told|said)$/.test(word),
  )
  const phrase = stop > 0 ? words.slice(0, stop) : words
  const role = phrase.findLast((word) => ROLE_NOUNS.has(singular(word.toLowerCase())))
  return (role && phrase.indexOf(role) >= phrase.length - 2 ? role : (phrase.at(-1) ?? '')).toLowerCase()
}

function singular(noun: string): string {
  if (noun === 'men' || noun === 'women') return noun.replace(/en$/, 'an')
  if (/ies$/.test(noun)) return noun.replace(/ies$/, 'y')
  return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun
}
