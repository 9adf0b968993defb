import { isEventNoun } from '../../lexicon/events.js'
import type { WordClass } from '../../lexicon/function-words.js'
import type { Token } from '../token.js'
import { isNoun, type Neighbours } from './neighbours.js'
import { NEVER_NOUN } from './noun-as-it-looks.js'

/**
 * The class of a word by the verb that its clause has, or lacks: a clause has one, and a word that only looks like a second is
 * its object or stands in it ("resumed work in Iraq", "set aside vacation plans"). Null where that tells nothing.
 */
export function classInClause(own: WordClass, neighbours: Neighbours): WordClass | null {
  const { token, previous, next, before, verb } = neighbours
  if (token.kind !== 'word' || token.capitalized) return null
  // "has set its sights", "was cut": what a dictionary takes for a noun
  if (own === 'N' && PARTICIPLE_TOO.test(token.normal) && before === 'X' && takesParticiple(previous)) return 'V'
  // "the summit set for Washington"
  if (own === 'N' && token.normal === 'set' && next?.normal === 'for' && isEventNoun(previous?.normal ?? '')) return 'V'
  if (own === 'A' && isBehindModal(neighbours)) return 'V'
  // "made clear that", "fell short", "come together"
  if (own === 'V' && before === 'V' && STATE.test(token.normal)) return 'A'
  if (own === 'V' && before === 'V' && WAY.test(token.normal)) return 'B'
  if (own === 'V' && (isCountedChange(neighbours) || isObjectOfLead(neighbours))) return 'N'
  if (own === 'A' && isSecondToll(neighbours)) return 'V'
  if (own === 'V' && (isListed(neighbours) || isOtherTense(neighbours))) return 'N'
  if (own === 'N' && isInfinitiveOf(neighbours)) return 'V'
  if (own === 'V' && verb) return secondClass(neighbours, verb)
  if ((own === 'A' || own === 'N') && !verb) return isOnlyVerb(neighbours) ? 'V' : null
  return null
}

/** "could close as early as June", "won't reopen before May" */
function isBehindModal({ token, verb, before, beforeThat, next }: Neighbours): boolean {
  if (
    !(next?.is('Preposition') || next?.is('Conjunction')) ||
    !/^(?:will|would|can|could|may|might|must|should|wo|ca)$/.test(verb?.normal ?? '')
  )
    return false
  return (before === 'X' || (before === 'B' && beforeThat === 'X')) && !ONLY_DESCRIBES.test(token.normal)
}

const ONLY_DESCRIBES = /^(?:likely|better|well|rather|more|first|last|only|even|far|long|able|sure|ready)$/

/** "the money, message, independence and time" */
function isListed({ token, previous, beforeThat, next, afterNext }: Neighbours): boolean {
  const isBetween = previous?.text === ',' && next?.text === ','
  return isBetween && beforeThat === 'N' && isBase(token) && isNoun(afterNext) && !afterNext.is('Verb')
}

/** "outlined their goals and positions on it", "cited trade and campaign finance": no verb that "and" joins to one in the past. */
function isOtherTense({ token, beforeThat, next, joined }: Neighbours): boolean {
  if (beforeThat !== 'N' || !joined?.is('PastTense') || token.is('PastTense') || /ed$/.test(token.normal)) return false
  return isBase(token)
    ? isNoun(next) && !next.capitalized
    : /[^s]s$/.test(token.normal) && next?.is('Preposition') === true
}

/** "to ax its budget": whatever a dictionary takes the word for. */
function isInfinitiveOf({ token, before, previous, next }: Neighbours): boolean {
  if (before !== 'O' || previous?.normal !== 'to' || token.is('Plural') || token.is('Value') || token.is('Date'))
    return false
  return POSSESSOR.test(next?.normal ?? '')
}

const POSSESSOR = /^(?:its|his|her|their|our|your|my)$/
const STATE = /^(?:clear|sure|short|open|free|public|available|candid)$/
const WAY = /^(?:up|back|forward|together|out|down|off|over|away|apart|ahead|around|along)$/
const PARTICIPLE_TOO =
  /^(?:set|put|cut|hit|let|shut|split|spread|cast|met|spent|sent|built|left|lost|won|run|come|beat|shed|thrust|quit|burst|bet|forecast)$/

function takesParticiple(auxiliary: Token | undefined): boolean {
  return /^(?:has|have|had|having|is|are|was|were|be|been|being|'ve|'s)$/.test(auxiliary?.normal ?? '')
}

/** Behind these a clause or an infinitive may follow without a word to open it: "said police arrested him", "helped end". */
const BARE =
  /^(?:do|does|did|will|would|can|could|may|might|must|shall|should|'ll|'d|help|helps|helped|let|lets|make|makes|made|see|saw|hear|heard|watch|watched|go|come|have|has|had)$/

/** What a verb by its looks is that cannot be the clause's, as `verb` is. */
function secondClass(neighbours: Neighbours, verb: Token): WordClass | null {
  const { token, previous, before, inverted, next } = neighbours
  // "discussed the mayor's proposed wall"
  if (previous?.normal === "'s" && previous.is('Possessive') && /[^e]ed$/.test(token.normal) && isNoun(next)) return 'A'
  if (inverted || mayTakeClause(verb) || NEVER_NOUN.test(token.normal)) return null
  // "nine million preferred shares", but "forces Tuesday launched missiles"
  const modifies = token.normal.endsWith('ed') && next?.is('Plural') && next.is('Noun') && !next.capitalized
  if (before === 'N' && modifies && !previous?.is('Date')) return 'A'
  const noun = isBase(token) || /[^s]s$/.test(token.normal)
  // "made teen accounts private": none that may follow bare ends in -s
  if (!noun || (BARE.test(verb.normal) && isBase(token)) || (token.cues.length > 0 && takesContent(next))) return null
  return before === 'N' || (before === 'V' && isBase(token) && next?.normal !== 'to') ? 'N' : null
}

/** "opposes pay freezes" takes no clause; "opposed" may itself belong to a noun. */
function mayTakeClause({ normal, cues }: Token): boolean {
  const takes = cues.some(({ frames }) => frames.has('c') || frames.has('t'))
  return takes || (cues.length > 0 && !/[^s]s$/.test(normal))
}

/** What a verb of saying has behind it: "the plan shows the", "whose lawyer says he". */
function takesContent(next: Token | undefined): boolean {
  if (/^(?:last|next|this)$/.test(next?.normal ?? '') || next?.is('Date')) return false
  if (/^(?:more|fewer|nearly|almost|about)$/.test(next?.normal ?? '')) return true
  // "cut interest rates when it meets"
  if (/^(?:when|while|as|because|although|until|and|or|but)$/.test(next?.normal ?? '')) return false
  return next?.kind === 'word' && !next.is('Preposition') && !next.is('Adverb')
}

function isBase(token: Token): boolean {
  return token.is('Infinitive') || (token.is('PresentTense') && !token.normal.endsWith('s') && !token.is('Gerund'))
}

/** "reported a 77% drop" */
function isCountedChange({ token, previous, object }: Neighbours): boolean {
  return object && isBase(token) && /^(?:%|percent)$/.test(previous?.normal ?? '')
}

/** "after trading insults with him": what stands behind a participle that a preposition leads. */
function isObjectOfLead({ token, before, beforeThat, previous, next }: Neighbours): boolean {
  return (
    before === 'G' &&
    beforeThat === 'P' &&
    /[^s]s$/.test(token.normal) &&
    next?.is('Preposition') === true &&
    previous?.capitalized === false
  )
}

/** "killed four and injured 12": no adjective stands before a number bare. */
function isSecondToll({ token, before, beforeThat, next }: Neighbours): boolean {
  if (
    before !== 'C' ||
    beforeThat !== 'N' ||
    !/[^e]ed$/.test(token.normal) ||
    /^(?:estimat|combin|unit)ed$/.test(token.normal)
  )
    return false
  return next?.is('Value') === true || MANY.test(next?.normal ?? '')
}

const MANY = /^(?:dozens|scores|hundreds|thousands)$/
const ARTICLE = /^(?:the|an?|its|his|her|their|our|no|any)$/
const OPENS_OBJECT = /^(?:the|an?|its|his|her|their|our|any|all|both|some|more|several|two|three)$/
/** "2 percent a year", "Vatican spokesman the Rev. Ortiz" */
const NO_VERB = /^(?:percent|%|deal|.{1,20}(?:man|woman|er|or|ment|ion|ing))$/
const RELATIVE = /^(?:who|which|that)$/

/** A word that must be the verb, as its clause has no other. */
function isOnlyVerb(neighbours: Neighbours): boolean {
  const { token, previous, before, beforeThat, next, afterNext } = neighbours
  const past = /[^e]ed$/.test(token.normal) || PARTICIPLE_TOO.test(token.normal)
  // "shootings that injured doctors", "which lost $2 million"
  if (past && RELATIVE.test(previous?.normal ?? '') && opensRelative(neighbours))
    return next !== undefined && !next.is('Verb') && !afterNext?.is('Verb')
  // "ordered an inquiry and suspended all flights"
  if (before === 'C' && past && beforeThat === 'N' && OPENS_OBJECT.test(next?.normal ?? '')) return true
  if (isBehindAside(neighbours)) return true
  // "police cut 300 jobs"
  if (before === 'N' && PARTICIPLE_TOO.test(token.normal) && next?.kind === 'number' && !previous?.is('Date'))
    return true
  if (before !== 'N' || next?.kind !== 'word' || token.normal === 'aged') return false
  // "the effect hit home", "a court redrew the map"
  if (!token.is('Adjective'))
    return PARTICIPLE_TOO.test(token.normal)
      ? !next.is('Verb') && (!next.is('Preposition') || isByAmount(next, afterNext))
      : ARTICLE.test(next.normal) && !NO_VERB.test(token.normal) && !token.is('Plural') && !token.is('Date')
  // "Rain delayed flights"
  if (beforeThat === undefined && /[^e]ed$/.test(token.normal) && isNoun(next) && next.is('Plural')) return true
  // "the company charged about $46 million"
  return /[^e]ed$/.test(token.normal) && !next.is('Verb') && !isNoun(next) && !afterNext?.is('Verb')
}

/** "The Fed cut by half a point" */
function isByAmount(preposition: Token, behind: Token | undefined): boolean {
  return (
    preposition.normal === 'by' &&
    (behind?.is('Value') === true || /^(?:half|a|nearly|about)$/.test(behind?.normal ?? ''))
  )
}

/** "Hexagon, founded in 2009, employs 3,400 people", "Ms. Hall, whose farm is old, lost two sheds": what has an object. */
function isBehindAside({ token, next, afterNext, aside }: Neighbours): boolean {
  const past = PARTICIPLE_TOO.test(token.normal) && !SPELL.test(afterNext?.normal ?? '')
  if (!aside || !(past || /[^s]s$/.test(token.normal)) || !next) return false
  // "Stadia, its platform, launches today"
  if (next.is('Date') && !past) return true
  return next.kind === 'number' || next.is('Value') || next.normal === 'to' || OPENS_OBJECT.test(next.normal)
}

const SPELL = /^(?:years?|days?|weeks?|months?|hours?|decades?|centur(?:y|ies))$/

function opensRelative({ previous, beforeThat }: Neighbours): boolean {
  return previous?.normal !== 'that' || beforeThat === 'N'
}
