import { GATHERINGS } from '../lexicon/plurals.js'
import { ADVERB, ALWAYS, GERUND, INFINITIVE, NAME, NOUN, NOUNS, PAST, PRESENT } from './fixed-tags.js'
import { UNTAGGED } from './tagging/tag-set.js'
import { wordOf } from './tagging/word.js'
import type { Tag } from './tags.js'
import type { Token } from './token.js'

const ARTICLE = /^(?:the|a|an|this|these|those|its|their|his|our|my|your|no|every|any|some)$/
/** "a tax that economists say would slow growth": no noun, whatever follows. */
const SAYS = /^(?:say|believe|think|argue|insist|contend|expect|hope|fear|warn|predict|complain|maintain)$/
/** Verbs whose past is like their noun. */
const INVARIABLE = /^(?:burst|cut|hit|shut|spread|cast|split|hurt)$/
const PAST_ENDING =
  /^(?!hundred|kindred|hatred|watershed|bloodshed|moped|biped|infrared|homebred|flatbed|seabed|riverbed|newlywed)(?:(?:co|re|over|out|pre)-)?[a-z]{3,20}[^aeo\W]ed$/
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
    // "Mr. Hall, left, and": where he stands in the picture
    if (
      /^(?:left|right|center|centre)$/.test(token.normal) &&
      tokens[i - 1]?.text === ',' &&
      tokens[i - 2]?.capitalized &&
      /^[,.]$/.test(tokens[i + 1]?.text ?? '')
    ) {
      tags[i] = ADVERB
      continue
    }
    // "a family of four pays"
    if (
      token.normal.endsWith('s') &&
      tags[i - 1]?.has('Value') &&
      tokens[i - 2]?.normal === 'of' &&
      GATHERINGS.has(tokens[i - 3]?.normal ?? '')
    ) {
      tags[i] = PRESENT
      continue
    }
    // "three states" counts, "February 26 shows" tells
    if (
      own.has('PresentTense') &&
      token.normal.endsWith('s') &&
      tags[i - 1]?.has('Value') &&
      tokens[i - 1]?.normal !== 'one' &&
      !tags[i - 2]?.has('Date')
    ) {
      tags[i] = NOUNS
      continue
    }
    // "the senator reminisced about it": no noun that a dictionary knows ends so
    if (
      token.normal.endsWith('ed') &&
      !token.capitalized &&
      own.has('Noun') &&
      tags[i - 1]?.has('Noun') &&
      PAST_ENDING.test(token.normal)
    ) {
      tags[i] = PAST
      continue
    }
    if (isMeantAsVerb(tokens, i, own)) {
      tags[i] = INFINITIVE
      continue
    }
    if (tokens[i - 1]?.normal === 'of' && isOffence(tokens, i)) {
      tags[i] = GERUND
      continue
    }
    const corrected = correction(token, own, tokens[i - 1], tags[i - 1], tags[i + 1])
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

/** Verbs and adjectives with an infinitive behind them. */
const TAKES_INFINITIVE =
  /^(?:plans?|planned|planning|intends?|intended|wants?|wanted|tr(?:y|ies|ied|ying)|refus(?:es?|ed|ing)|expects?|expected|hopes?|hoped|hoping|decid(?:es?|ed)|fail(?:s|ed)?|vow(?:s|ed)?|pledg(?:es?|ed)|promis(?:es?|ed)|threaten(?:s|ed)?|need(?:s|ed)?|able|unable|likely|unlikely|willing|unwilling|ready|poised|scheduled|slated|set|going|prepar(?:es?|ed|ing)|seeks?|sought|seeking|agree[sd]?|offer(?:s|ed)?|aim(?:s|ed)?|attempt(?:s|ed)?|chooses?|chose|struggle[sd]?|managed|continued?|began|begin|started|asked|told|urged|allowed|forced|ordered)$/

/** "return to growth", "back to power" */
const NEVER_VERB =
  /(?:tion|sion|ment|ness|ity|ing|ism|s|wth|alth|ngth|uth|rth)$|^(?:court|power|school|profit|prison|office|parliament|port|normal|life|peace|war|jail|hospital)$/

const OFFENCE = /^(?:accused|convicted|guilty|suspected|cleared|acquitted)$/

/** "was accused of lying to police", "was convicted in May of lying under oath" */
function isOffence(tokens: readonly Token[], i: number): boolean {
  if (!/[a-z]{2}ing$/.test(tokens[i]?.normal ?? '') || !/^(?:to|under)$/.test(tokens[i + 1]?.normal ?? '')) return false
  return [i - 2, i - 3, i - 4].some((k) => OFFENCE.test(tokens[k]?.normal ?? ''))
}

/** "plans to redeem its bonds", "poised to intervene": a word that a dictionary takes for a noun. */
function isMeantAsVerb(tokens: readonly Token[], i: number, own: ReadonlySet<Tag>): boolean {
  const token = tokens[i]
  if (tokens[i - 1]?.normal !== 'to' || !token || token.capitalized || !own.has('Noun') || own.has('Plural'))
    return false
  if (own.has('Pronoun') || NEVER_VERB.test(token.normal)) return false
  // "promised on Tuesday to refrain"
  const isDated = /day$/.test(tokens[i - 2]?.normal ?? '') && tokens[i - 2]?.capitalized
  const verb = isDated ? (tokens[i - 3]?.normal === 'on' ? i - 4 : i - 3) : i - 2
  const isTaken = TAKES_INFINITIVE.test(tokens[verb]?.normal ?? '') || token.normal === 'ease'
  return isTaken && tokens[i + 1]?.normal !== 'of'
}

function correction(
  token: Token,
  own: ReadonlySet<Tag>,
  previous: Token | undefined,
  before: ReadonlySet<Tag> | undefined,
  after: ReadonlySet<Tag> | undefined,
): ReadonlySet<Tag> | null {
  // "the lake burst its banks": a noun takes no object
  if (INVARIABLE.test(token.normal) && before?.has('Noun') && after?.has('Possessive')) return PAST
  // "The firm cut 300 of its jobs", but "a rate cut"
  const cuts = token.normal === 'cut' && before?.has('Singular') && after?.has('Value')
  if (cuts && !/^(?:tax|rate|price|job|pay|wage|budget|power|spending|point|percentage)$/.test(previous?.normal ?? ''))
    return PAST
  // "a drop in exports hurt the economy"
  if (token.normal === 'hurt' && before?.has('Plural') && after?.has('Determiner')) return PAST
  // "net income": what is left, not what is caught
  if (token.normal === 'net' && after?.has('Noun')) return NOUN
  if (
    token.capitalized &&
    !previous &&
    own.has('PresentTense') &&
    token.normal.endsWith('s') &&
    (after?.has('Verb') || after?.has('Preposition'))
  )
    return NOUNS
  // "JP Morgan, Credit Suisse and"
  const isListed = previous?.text === ',' && own.has('Infinitive') && after?.has('ProperNoun')
  if (token.capitalized && previous && (previous.kind === 'word' || isListed)) {
    // in the middle of a sentence a capital makes a name of a verb or adjective: "the Will Smith film"
    if (own.has('Verb') || (own.has('Adjective') && !own.has('Demonym'))) return NAME
    if (own.has('Noun') && !own.has('ProperNoun') && !own.has('Pronoun')) return new Set<Tag>([...own, 'ProperNoun'])
    return null
  }
  if (!own.has('Verb') || own.has('Copula')) {
    if (previous?.normal === 'to' && own.has('Noun') && !own.has('Plural') && after?.has('Determiner'))
      return INFINITIVE
    if (/^costs?$/.test(token.normal) && before?.has('Noun') && !before.has('Possessive') && !after?.has('Preposition'))
      return PAST
    if (before?.has('Modal') && own.has('Noun') && !own.has('ProperNoun') && !own.has('Pronoun')) return INFINITIVE
    return null
  }
  if (
    own.has('PresentTense') &&
    token.normal.endsWith('s') &&
    before?.has('Verb') &&
    !before.has('Auxiliary') &&
    after?.has('Verb')
  )
    return NOUNS
  // "Democrats say could", "some say target": no noun, unless "the final say"
  if (
    /^says?$/.test(token.normal) &&
    !/^(?:the|a|an|no|final|his|her|its|their|more|any)$/.test(previous?.normal ?? '')
  )
    return null
  // "said work would begin": a subject, as the modal shows
  if (
    own.has('PresentTense') &&
    !own.has('Gerund') &&
    !(SAYS.test(token.normal) && before?.has('Plural')) &&
    (after?.has('Modal') || after?.has('Copula')) &&
    previous?.normal !== 'to' &&
    !before?.has('Pronoun')
  )
    return token.normal.endsWith('s') ? NOUNS : NOUN
  // "this includes a bridge"
  const isSubject = /^(?:this|that)$/.test(previous?.normal ?? '') && /[^s]s$/.test(token.normal)
  if (isSubject && (after?.has('Determiner') || after?.has('Pronoun'))) return null
  const nominal = previous && (ARTICLE.test(previous.normal) || before?.has('Possessive'))
  if (nominal && !own.has('Gerund') && !after?.has('Noun')) {
    if (own.has('PastTense')) return null
    return token.normal.endsWith('s') && !token.normal.endsWith('ss') ? NOUNS : NOUN
  }
  return null
}
