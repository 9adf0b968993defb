import { ALWAYS, INFINITIVE, NAME, NOUN, NOUNS, PAST } from './fixed-tags.js'
import { UNTAGGED } from './tagging/tag-set.js'
import { wordOf } from './tagging/word.js'
import type { Tag } from './tags.js'
import { tagsByPlace } from './tags-by-place.js'
import type { Token } from './token.js'

const ARTICLE = /^(?:the|a|an|this|these|those|its|their|his|our|my|your|no|every|any|some)$/
/** "a tax that economists say would slow growth": no noun, whatever follows. */
const SAYS = /^(?:say|believe|think|argue|insist|contend|expect|hope|fear|warn|predict|complain|maintain)$/
/** Verbs whose past is like their noun. */
const INVARIABLE = /^(?:burst|cut|hit|shut|spread|cast|split|hurt)$/
const MONTH_OR_MODAL = /^(?:may|will|can)$/

/**
 * Sets right, in place, what the first passes get wrong and rules depend on: the noun after an article ("the campaign
 * planned"), the verb after "to" or a modal, names in the middle of a sentence, the modals themselves.
 */
export function correctTags(tokens: readonly Token[], tags: ReadonlySet<Tag>[]): void {
  for (const [i, token] of tokens.entries()) {
    const always = ALWAYS.get(token.normal)
    // "May" and "Will" in mid-sentence are a month and a man
    if (always && !(token.capitalized && i > 0 && MONTH_OR_MODAL.test(token.normal))) tags[i] = always
  }
  if (isNameAtHead(tokens, tags[0])) tags[0] = NAME
  for (const [i, token] of tokens.entries()) {
    const own = tags[i]
    if (!own || token.kind !== 'word') continue
    const corrected =
      tagsByPlace({ tokens, tags, i, token, own }) ??
      correction({ token, own, previous: tokens[i - 1], before: tags[i - 1], after: tags[i + 1] })
    if (corrected) tags[i] = corrected
  }
}

/** "Holbarten, who leads the union, said", "Holbarten told": a word of no lexicon, which only its ending makes a verb. */
function isNameAtHead([first, second, third]: readonly Token[], own: ReadonlySet<Tag> | undefined): boolean {
  if (!first?.capitalized || first.kind !== 'word' || !second || !(own?.has('Verb') || own?.has('Adjective')))
    return false
  const word = wordOf(first.text)
  if (word.known !== UNTAGGED || word.between !== null) return false
  return second.text === ','
    ? /^(?:an?|who|whose|which|\d{1,2})$/.test(third?.normal ?? '')
    : second.cues.some(({ frames }) => frames.has('q')) && /(?:ed|said|says|told|wrote)$/.test(second.normal)
}

/** A token, the tags of its dictionary, and what stands beside it. */
interface Beside {
  token: Token
  own: ReadonlySet<Tag>
  previous: Token | undefined
  before: ReadonlySet<Tag> | undefined
  after: ReadonlySet<Tag> | undefined
}

function correction(beside: Beside): ReadonlySet<Tag> | null {
  const { token, own, previous, before, after } = beside
  if (isPastLikeNoun(beside)) return PAST
  // "net income": what is left, not what is caught
  if (token.normal === 'net' && after?.has('Noun')) return NOUN
  const third = own.has('PresentTense') && token.normal.endsWith('s')
  if (third && token.capitalized && !previous && (after?.has('Verb') || after?.has('Preposition'))) return NOUNS
  // "JP Morgan, Credit Suisse and"
  const isListed = previous?.text === ',' && own.has('Infinitive') && after?.has('ProperNoun')
  if (token.capitalized && previous && (previous.kind === 'word' || isListed)) return asName(own)
  if (!own.has('Verb') || own.has('Auxiliary') || own.has('Copula')) return ofNoVerb(beside)
  if (third && before?.has('Verb') && !before.has('Auxiliary') && after?.has('Verb')) return NOUNS
  return ofVerb(beside)
}

/** A past that is spelled like its noun. */
function isPastLikeNoun({ token: { normal }, previous, before, after }: Beside): boolean {
  if (!INVARIABLE.test(normal)) return false
  // "the lake burst its banks": a noun takes no object
  if (before?.has('Noun') && after?.has('Possessive')) return true
  // "The firm cut 300 of its jobs", but "a rate cut"
  if (normal === 'cut' && before?.has('Singular') && after?.has('Value') && !IS_CUT.test(previous?.normal ?? ''))
    return true
  // "a drop in exports hurt the economy"
  return normal === 'hurt' && before?.has('Plural') === true && after?.has('Determiner') === true
}

const IS_CUT = /^(?:tax|rate|price|job|pay|wage|budget|power|spending|point|percentage)$/

/** In the middle of a sentence a capital makes a name of a verb or adjective: "the Will Smith film". */
function asName(own: ReadonlySet<Tag>): ReadonlySet<Tag> | null {
  if (own.has('Verb') || (own.has('Adjective') && !own.has('Demonym'))) return NAME
  return own.has('Noun') && !own.has('ProperNoun') && !own.has('Pronoun') ? new Set<Tag>([...own, 'ProperNoun']) : null
}

/** What no dictionary takes for a verb, or "be". */
function ofNoVerb({ token: { normal }, own, previous, before, after }: Beside): ReadonlySet<Tag> | null {
  if (previous?.normal === 'to' && own.has('Noun') && !own.has('Plural') && after?.has('Determiner')) return INFINITIVE
  // "The plan cost $5 million"
  if (/^costs?$/.test(normal) && before?.has('Noun') && !before.has('Possessive') && !after?.has('Preposition'))
    return PAST
  const isCommon = own.has('Noun') && !own.has('ProperNoun') && !own.has('Pronoun')
  return before?.has('Modal') && isCommon ? INFINITIVE : null
}

/** A verb by its dictionary, which may be a noun here. */
function ofVerb({ token, own, previous, before, after }: Beside): ReadonlySet<Tag> | null {
  const { normal } = token
  // "Democrats say could", "some say target": no noun, unless "the final say"
  if (/^says?$/.test(normal) && !/^(?:the|a|an|no|final|his|her|its|their|more|any)$/.test(previous?.normal ?? ''))
    return null
  // "said work would begin": a subject, as the modal shows
  if (
    own.has('PresentTense') &&
    !own.has('Gerund') &&
    !(SAYS.test(normal) && before?.has('Plural')) &&
    (after?.has('Modal') || after?.has('Copula')) &&
    previous?.normal !== 'to' &&
    !before?.has('Pronoun')
  )
    return normal.endsWith('s') ? NOUNS : NOUN
  // "this includes a bridge"
  const isOfThis = /^(?:this|that)$/.test(previous?.normal ?? '') && /[^s]s$/.test(normal)
  if (isOfThis && (after?.has('Determiner') || after?.has('Pronoun'))) return null
  // "the campaign planned", "the mayor's claims were"
  const nominal = previous && (ARTICLE.test(previous.normal) || before?.has('Possessive'))
  if (!nominal || own.has('Gerund') || after?.has('Noun') || own.has('PastTense')) return null
  return normal.endsWith('s') && !normal.endsWith('ss') ? NOUNS : NOUN
}
