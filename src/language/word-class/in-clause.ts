import { POSSESSIVE } from '../../lexicon/closed-words.js'
import { isEventNoun } from '../../lexicon/events.js'
import type { WordClass } from '../../lexicon/function-words.js'
import type { Token } from '../token.js'
import { isNoun, type Neighbours } from './neighbours.js'
import { NEVER_NOUN } from './noun-as-it-looks.js'
import { isOnlyVerb, PARTICIPLE_TOO, RATE_SETTING, TAKES_PLACE } from './only-verb.js'

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
  if (own === 'N' && token.normal === 'meet' && isMeeting(neighbours)) return 'V'
  if (own === 'A' && isBehindModal(neighbours)) return 'V'
  // "made clear that", "made it clear that", "fell short", "come together"
  if (own === 'V' && (before === 'V' ? STATE.test(token.normal) : isMadeSo(neighbours))) return 'A'
  if (own === 'V' && before === 'V' && WAY.test(token.normal)) return 'B'
  // "stood right here"
  if (own === 'V' && token.normal === 'right' && /^(?:here|there|now|away|after|before)$/.test(next?.normal ?? ''))
    return 'B'
  // "Fed holds rates steady"
  if (own === 'V' && before === 'V' && token.normal === 'rates' && RATE_SETTING.test(previous?.normal ?? '')) return 'N'
  if (own === 'V' && (isCountedChange(neighbours) || isObjectOfLead(neighbours))) return 'N'
  if (own === 'A' && (isSecondToll(neighbours) || endsReport(neighbours))) return 'V'
  if (own === 'V' && (isListed(neighbours) || isOtherTense(neighbours))) return 'N'
  if (own === 'N' && isInfinitiveOf(neighbours)) return 'V'
  if (own === 'V' && verb) return secondClass(neighbours, verb)
  if ((own === 'A' || own === 'N') && !verb) return isOnlyVerb(neighbours) ? 'V' : null
  return null
}

/** "He and Mr. Hadi meet Monday with aides", not "the NCAA meet on Monday" */
function isMeeting({ previous, next, verb }: Neighbours): boolean {
  const isName =
    previous?.capitalized === true && !/^(?:Cup|League|Olympics?|Games|Series|[A-Z]{2,6})$/.test(previous.text)
  return isName && !verb && (next?.is('Date') || /^(?:with|again|separately|privately)$/.test(next?.normal ?? ''))
}

/** "Officials said talks failed." */
function endsReport({ token, before, beforePrevious, next }: Neighbours): boolean {
  if (before !== 'N' || beforePrevious?.normal !== 'said' || !/[^e]ed$/.test(token.normal)) return false
  return next === undefined || next.kind === 'punctuation'
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
  // "was released in May and opens in June"
  if (TAKES_PLACE.test(token.normal)) return false
  if (beforeThat !== 'N' || !joined?.is('PastTense') || token.is('PastTense') || /ed$/.test(token.normal)) return false
  return isBase(token)
    ? isNoun(next) && !next.capitalized
    : /[^s]s$/.test(token.normal) && next?.is('Preposition') === true
}

/** "to ax its budget": whatever a dictionary takes the word for. */
function isInfinitiveOf({ token, before, previous, next }: Neighbours): boolean {
  if (before !== 'O' || previous?.normal !== 'to' || token.is('Plural') || token.is('Value') || token.is('Date'))
    return false
  return POSSESSIVE.test(next?.normal ?? '')
}

/** "made it clear", "made it known" */
function isMadeSo({ token, previous, beforePrevious }: Neighbours): boolean {
  if (previous?.normal !== 'it' || !(STATE.test(token.normal) || token.normal === 'known')) return false
  return /^(?:mak(?:es?|ing)|made|keeps?|kept)$/.test(beforePrevious?.normal ?? '')
}

const STATE = /^(?:clear|sure|short|open|free|public|available|candid)$/
const WAY = /^(?:up|back|forward|together|out|down|off|over|away|apart|ahead|around|along)$/

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

/** "reported a 77% drop", "approved a $2.3 million grant on Monday", "posted $5,000 bail" */
function isCountedChange({ token, previous, beforePrevious, object, verb, next }: Neighbours): boolean {
  // "has seen $161 million flow out"
  if (
    !(object || verb) ||
    !isBase(token) ||
    /^(?:s(?:ee|ees|aw|een)|watch(?:ed)?|help(?:s|ed)?|lets?)$/.test(verb?.normal ?? '')
  )
    return false
  const isMoney = /^(?:million|billion)$/.test(previous?.normal ?? '') || /^[$£€]$/.test(beforePrevious?.text ?? '')
  if (isMoney) return next?.kind !== 'word' || next.is('Preposition') || next.is('Date') || next.is('Conjunction')
  return object && /^(?:%|percent)$/.test(previous?.normal ?? '')
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
