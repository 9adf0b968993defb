import { GATHERINGS } from '../lexicon/plurals.js'
import { ADVERB, GERUND, INFINITIVE, NOUNS, PAST, PRESENT } from './fixed-tags.js'
import type { Tag } from './tags.js'
import type { Token } from './token.js'

/** A word and its tags, among those around it. */
interface Place {
  tokens: readonly Token[]
  tags: readonly ReadonlySet<Tag>[]
  i: number
  token: Token
  own: ReadonlySet<Tag>
}

/** What a word is by the words around it, whatever a dictionary says of it; null where they tell nothing. */
export function tagsByPlace(place: Place): ReadonlySet<Tag> | null {
  if (standsInPicture(place)) return ADVERB
  if (isDoneByGathering(place)) return PRESENT
  if (isCounted(place)) return NOUNS
  if (isUnknownPast(place)) return PAST
  if (isMeantAsVerb(place)) return INFINITIVE
  return isOffence(place) ? GERUND : null
}

/** "Mr. Hall, left, and": where he stands in the picture */
function standsInPicture({ tokens, i, token }: Place): boolean {
  if (!/^(?:left|right|center|centre)$/.test(token.normal) || tokens[i - 1]?.text !== ',') return false
  return tokens[i - 2]?.capitalized === true && /^[,.]$/.test(tokens[i + 1]?.text ?? '')
}

/** "a family of four pays" */
function isDoneByGathering({ tokens, tags, i, token }: Place): boolean {
  if (!token.normal.endsWith('s') || !tags[i - 1]?.has('Value')) return false
  return tokens[i - 2]?.normal === 'of' && GATHERINGS.has(tokens[i - 3]?.normal ?? '')
}

/** "three states" counts, "February 26 shows" tells */
function isCounted({ tokens, tags, i, token, own }: Place): boolean {
  if (!own.has('PresentTense') || !token.normal.endsWith('s')) return false
  return tags[i - 1]?.has('Value') === true && tokens[i - 1]?.normal !== 'one' && !tags[i - 2]?.has('Date')
}

const PAST_ENDING =
  /^(?!hundred|kindred|hatred|watershed|bloodshed|moped|biped|infrared|homebred|flatbed|seabed|riverbed|newlywed)(?:(?:co|re|over|out|pre)-)?[a-z]{3,20}[^aeo\W]ed$/

/** "the senator reminisced about it": no noun that a dictionary knows ends so */
function isUnknownPast({ tags, i, token, own }: Place): boolean {
  if (!token.normal.endsWith('ed') || token.capitalized || !own.has('Noun')) return false
  return tags[i - 1]?.has('Noun') === true && PAST_ENDING.test(token.normal)
}

/** Verbs and adjectives with an infinitive behind them. */
const TAKES_INFINITIVE =
  /^(?:plans?|planned|planning|intends?|intended|wants?|wanted|tr(?:y|ies|ied|ying)|refus(?:es?|ed|ing)|expects?|expected|hopes?|hoped|hoping|decid(?:es?|ed)|fail(?:s|ed)?|vow(?:s|ed)?|pledg(?:es?|ed)|promis(?:es?|ed)|threaten(?:s|ed)?|need(?:s|ed)?|able|unable|likely|unlikely|willing|unwilling|ready|poised|scheduled|slated|set|going|prepar(?:es?|ed|ing)|seeks?|sought|seeking|agree[sd]?|offer(?:s|ed)?|aim(?:s|ed)?|attempt(?:s|ed)?|chooses?|chose|struggle[sd]?|managed|continued?|began|begin|started|asked|told|urged|allowed|forced|ordered)$/

/** "return to growth", "back to power" */
const NEVER_VERB =
  /(?:tion|sion|ment|ness|ity|ing|ism|s|wth|alth|ngth|uth|rth)$|^(?:court|power|school|profit|prison|office|parliament|port|normal|life|peace|war|jail|hospital)$/

/** "plans to redeem its bonds", "poised to intervene": a word that a dictionary takes for a noun. */
function isMeantAsVerb({ tokens, i, token, own }: Place): boolean {
  if (tokens[i - 1]?.normal !== 'to' || token.capitalized || !own.has('Noun') || own.has('Plural')) return false
  if (own.has('Pronoun') || NEVER_VERB.test(token.normal)) return false
  // "promised on Tuesday to refrain"
  const isDated = /day$/.test(tokens[i - 2]?.normal ?? '') && tokens[i - 2]?.capitalized
  const verb = isDated ? (tokens[i - 3]?.normal === 'on' ? i - 4 : i - 3) : i - 2
  const isTaken = TAKES_INFINITIVE.test(tokens[verb]?.normal ?? '') || token.normal === 'ease'
  return isTaken && tokens[i + 1]?.normal !== 'of'
}

const OFFENCE = /^(?:accused|convicted|guilty|suspected|cleared|acquitted)$/

/** "was accused of lying to police", "was convicted in May of lying under oath" */
function isOffence({ tokens, i, token }: Place): boolean {
  if (
    tokens[i - 1]?.normal !== 'of' ||
    !/[a-z]{2}ing$/.test(token.normal) ||
    !/^(?:to|under)$/.test(tokens[i + 1]?.normal ?? '')
  )
    return false
  return [i - 2, i - 3, i - 4].some((k) => OFFENCE.test(tokens[k]?.normal ?? ''))
}
