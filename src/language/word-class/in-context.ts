import { REFLEXIVE, SAY } from '../../lexicon/closed-words.js'
import type { WordClass } from '../../lexicon/function-words.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import { describes } from './describing.js'
import { gerundInContext } from './gerund.js'
import { isNoun, isPossessor, isStudy, modifies, type Neighbours, standsBeforeNoun } from './neighbours.js'
import { isNounAsItLooks, NEVER_NOUN } from './noun-as-it-looks.js'

/** The class of a word that looks like a verb, seen from where it stands. */
export function classInContext(own: WordClass, neighbours: Neighbours): WordClass {
  // "she no longer believed it": when, not who
  if (isNoLonger(neighbours)) return 'B'
  if (own === 'V') return verbInContext(neighbours)
  if (own === 'G') return gerundInContext(neighbours)
  if (own === 'A' && (isToldToo(neighbours) || isThoughtSo(neighbours))) return 'V'
  return own
}

/** "said it was late but implied that it would come" */
function isToldToo({ token, before, beforeThat, next }: Neighbours): boolean {
  // "was sorry, but rejected suggestions", "the loss and proposed cuts"
  if (before === 'C' && JUDGED.test(token.normal) && /^[N,]$/.test(beforeThat ?? '') && next?.kind === 'word')
    return true
  const opens = next?.normal === 'that' || (next?.capitalized === true && token.normal.endsWith('ed'))
  return before === 'C' && opens && token.cues.some(({ frames }) => frames.has('t'))
}

/** "it is feared that" */
function isThoughtSo({ token, before, next }: Neighbours): boolean {
  return (
    before === 'X' && next?.normal === 'that' && /^(?:understood|feared|hoped|alleged|expected)$/.test(token.normal)
  )
}

const JUDGED =
  /^(?:rejected|recommended|criticized|criticised|praised|thanked|accused|blamed|dismissed|denounced|urged|warned|demanded|denied)$/

function isNoLonger({ token, previous, next }: Neighbours): boolean {
  return (
    (token.normal === 'no' && next?.normal === 'longer') || (token.normal === 'longer' && previous?.normal === 'no')
  )
}

const OPENS_CLAUSE = /^(?:he|she|they|it|we|you|i|that|the)$/
const NEVER_ADJECTIVE = /^(?:said|told|saw|went|came|had|did)$/
/** No verb in -s stands behind these: "those worries". */
const MANY_OF = /^(?:many|both|several|few|these|those)$/
const QUANTIFIER = /^(?:many|both|all|several|few|some|most|each|another|these|those|any)$/

function verbInContext(neighbours: Neighbours): WordClass {
  const { token, previous, next, afterNext, before, beforeThat } = neighbours
  const word = token.normal
  const past = token.is('PastTense') || token.is('Participle') || word.endsWith('ed')
  if (word === 'time' || (isPossessor(next) && word !== 'let')) return 'N'
  // "a sign at the door reads “No entry”"
  if (/^reads?$/.test(word) && next === undefined) return 'V'
  // "Ferris himself admitted it"
  if (before === undefined && REFLEXIVE.test(next?.normal ?? '')) return 'N'
  if (isSaidOfThis(neighbours) || (word === 'shows' && isStudy(previous)) || isOfHope(neighbours)) return 'V'
  // "told staff the plant would close"
  if (previous?.normal === 'told' && !past) return 'N'
  if (isLeadOfCompound(neighbours) || isOneOfMany(neighbours)) return 'N'
  if (/[^s]s$/.test(word) && (isSubjectOfPast(neighbours) || isMeasured(neighbours))) return 'N'
  // "says praise from Rome helps", "said growth had slowed", "says demand has doubled": what is said begins with it
  const opens = next?.is('Preposition') || next?.is('Verb') || /^(?:has|have)$/.test(next?.normal ?? '')
  if (opens && SAY.test(previous?.normal ?? '') && (token.is('Infinitive') || token.is('PresentTense'))) return 'N'
  // "Nearly a third say they know", "those who are poor say it hurts"
  if (word === 'say' && /[NAV]/.test(before ?? '') && OPENS_CLAUSE.test(next?.normal ?? '')) return 'V'
  // "most believe that"
  if (NEVER_NOUN.test(word) && QUANTIFIER.test(previous?.normal ?? '')) return 'V'
  if (isNounAsItLooks(neighbours)) return 'N'
  // "McDonald's said sales rose"
  if ((past || word.endsWith('en')) && !NEVER_ADJECTIVE.test(word) && describes(neighbours)) return 'A'
  // "its very name", "the only show"
  if (!past && beforeThat === 'D' && isSingledOut(neighbours)) return 'N'
  // "his 1992 campaign"
  if (previous?.kind === 'number' && beforeThat === 'D' && !past) return 'N'
  // "many said", but "many proposed laws", "each share"
  const isOne = /^(?:each|another)$/.test(previous?.normal ?? '') && token.is('Infinitive')
  if (
    before === 'D' &&
    !isOne &&
    QUANTIFIER.test(previous?.normal ?? '') &&
    !(/[^s]s$/.test(word) && MANY_OF.test(previous?.normal ?? '')) &&
    !(past && isNoun(next) && !next.is('Date'))
  )
    return 'V'
  // what stands behind a determiner, an adjective or a preposition is no verb: "the proposed plan", "in support"
  // "has since said", but "the said bridge"
  if (past && (before === 'D' || (before === 'P' && !NEVER_ADJECTIVE.test(word))))
    return modifies(next) || standsBeforeNoun(neighbours) || (next?.is('Gerund') === true && modifies(afterNext))
      ? 'A'
      : before === 'D'
        ? 'N'
        : 'V'
  return !past && (before === 'D' || before === 'P' || before === 'A') ? 'N' : 'V'
}

/** "“…,” campaign manager Ann Lee said", ", finance records show": a noun before a noun, where a clause begins. */
function isLeadOfCompound({ token, before, next, afterNext }: Neighbours): boolean {
  // "coach Ann Lee said"
  const isRole = ROLE_NOUNS.has(token.normal) || /^(?:chair|guide|guard|clerk|host)$/.test(token.normal)
  const isTitle = next?.capitalized === true && isNoun(next) && isRole
  if (isTitle && (before === undefined || /^[Q,C]$/.test(before))) return true
  const isBase = token.is('Verb') && !token.is('PastTense') && !token.is('Gerund') && !token.normal.endsWith('s')
  if (!(before === 'Q' || before === ',') || !isBase || !isNoun(next) || next.capitalized) return false
  // "“…,” finance minister Ann Lee said"
  if (ROLE_NOUNS.has(next.normal) && afterNext?.capitalized) return true
  if (next.is('Plural')) return afterNext?.is('Verb') === true && token.cues.length === 0
  return afterNext?.capitalized === true || afterNext?.is('Verb') === true
}

/** "but costs rose", "while rents increased": where a clause begins, a plural and its verb; not ", sells refurbished phones". */
function isSubjectOfPast({ token, before, next, afterNext }: Neighbours): boolean {
  if (!token.is('PresentTense') || next?.kind !== 'word') return false
  const isPast = next.is('PastTense') || next.normal.endsWith('ed')
  if (before === 'S') return isPast
  const opens = before === undefined || before === ',' || before === 'C'
  return opens && isPast && (!next.normal.endsWith('ed') || afterNext?.kind === 'number')
}

/** "teachers, nurses and police", "trade, travel and defense", "ice, not speed" */
function isOneOfMany({ token, previous, beforePrevious, before, beforeThat, next, afterNext }: Neighbours): boolean {
  if (before !== ',' && previous?.normal !== 'not') return false
  const present = token.is('Infinitive') || token.is('PresentTense')
  if (previous?.normal === 'not') return present && beforePrevious?.text === ','
  if (beforeThat !== 'N' || !present || !/^(?:and|or)$/.test(next?.normal ?? '')) return false
  return /[^s]s$/.test(token.normal)
    ? beforePrevious?.is('Plural') === true
    : !beforePrevious?.is('Plural') && isNoun(afterNext) && !afterNext.is('Verb')
}

/** "two quarter-point cuts": what is so long or so large is a thing. */
function isMeasured({ previous }: Neighbours): boolean {
  return (
    previous?.text.includes('-') === true &&
    /-(?:point|year|day|week|month|hour|minute|mile|page|part|way|person|man|story|storey)$/.test(
      previous?.normal ?? '',
    )
  )
}

/** "very name", "only show that", but "this only shows that" */
function isSingledOut({ token, previous, next }: Neighbours): boolean {
  return (
    previous?.normal === 'very' ||
    (previous?.normal === 'only' && next?.normal === 'that' && !/[^s]s$/.test(token.normal))
  )
}

/** "a step that the bank hopes will help" */
function isOfHope({ token, before, next }: Neighbours): boolean {
  return before === 'N' && /^(?:hopes|fears|thinks|believes)$/.test(token.normal) && next?.is('Modal') === true
}

/** "this makes it hard", "that means the road": a pronoun, and what it does. */
function isSaidOfThis({ token, previous, next }: Neighbours): boolean {
  const third = token.is('PresentTense') && /[^s]s$/.test(token.normal)
  return (
    third && /^(?:this|that)$/.test(previous?.normal ?? '') && (next?.is('Pronoun') || next?.is('Determiner')) === true
  )
}
