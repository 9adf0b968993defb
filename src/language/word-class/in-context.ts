import type { WordClass } from '../../lexicon/function-words.js'
import { UNCHANGED_PAST } from '../../lexicon/unchanged-past.js'
import type { Token } from '../token.js'
import { gerundInContext } from './gerund.js'
import {
  isNoun,
  isPossessor,
  isSingularNoun,
  isStudy,
  modifies,
  type Neighbours,
  standsBeforeNoun,
} from './neighbours.js'

/** The class of a word that looks like a verb, seen from where it stands. */
export function classInContext(own: WordClass, neighbours: Neighbours): WordClass {
  // "she no longer believed it": when, not who
  if (isNoLonger(neighbours)) return 'B'
  if (own === 'V') return verbInContext(neighbours)
  if (own === 'G') return gerundInContext(neighbours)
  if (own === 'A' && isToldToo(neighbours)) return 'V'
  return own
}

/** "said it was late but implied that it would come" */
function isToldToo({ token, before, next }: Neighbours): boolean {
  const opens = next?.normal === 'that' || (next?.capitalized === true && token.normal.endsWith('ed'))
  return before === 'C' && opens && token.cues.some(({ frames }) => frames.has('t'))
}

function isNoLonger({ token, previous, next }: Neighbours): boolean {
  return (
    (token.normal === 'no' && next?.normal === 'longer') || (token.normal === 'longer' && previous?.normal === 'no')
  )
}

/** Verbs that no noun looks like. */
export const NEVER_NOUN =
  /^(?:say|tell|believe|think|know|want|argue|insist|agree|see|prove|speak|describe|consider|contend|expect|remain|seem|appear|belong|become|include|contain|require|involve|provide|receive|reflect|represent|oppose|prefer|deny|suggest|indicate|reveal|occur|exist|arrive)$/
const NEVER_NOUN_FORM =
  /^(?:includes|contains|requires|involves|provides|receives|reflects|represents|opposes|prefers|denies|suggests|indicates|reveals|occurs|exists|arrives|believes|thinks|insists|becomes|seems)$/
const OPENS_CLAUSE = /^(?:he|she|they|it|we|you|i|that|the)$/
const NEVER_ADJECTIVE = /^(?:said|told|saw|went|came|had|did)$/
/** With those whose participle alone does: "has come". */
const SAME_IN_PAST: ReadonlySet<string> = new Set([...UNCHANGED_PAST, 'come', 'become', 'run'])
const QUANTIFIER = /^(?:many|both|all|several|few|some|most|each|another|these|those|any)$/

function verbInContext(neighbours: Neighbours): WordClass {
  const { token, previous, next, afterNext, before, beforeThat, aside } = neighbours
  const word = token.normal
  const past = token.is('PastTense') || token.is('Participle') || word.endsWith('ed')
  if (word === 'time' || (isPossessor(next) && word !== 'let')) return 'N'
  if (isSaidOfThis(neighbours) || (word === 'shows' && isStudy(previous)) || isOfHope(neighbours)) return 'V'
  // "says praise from Rome helps": what is said begins with it
  if (SAYS.test(previous?.normal ?? '') && token.is('Infinitive') && next?.is('Preposition')) return 'N'
  // "Nearly a third say they know", "those who are poor say it hurts"
  if (word === 'say' && /[NAV]/.test(before ?? '') && OPENS_CLAUSE.test(next?.normal ?? '')) return 'V'
  // "most believe that"
  if (NEVER_NOUN.test(word) && QUANTIFIER.test(previous?.normal ?? '')) return 'V'
  if (isNounAsItLooks(neighbours)) return 'N'
  // "the mayor's repeated claims"
  if (past && previous?.normal === "'s" && before === 'N' && beforeThat !== 'R' && next?.is('Plural')) return 'A'
  // "horror-stricken mourners", "said retired general", ", undeclared voters are"
  if ((next?.is('Adjective') || isNoun(next)) && /-.{2,20}(?:ed|en)$/.test(word)) return 'A'
  if (word.endsWith('ed') && isNoun(next) && !next.capitalized && !aside && opensGroup(before, next)) return 'A'
  if (past && isDegree(neighbours)) return 'A'
  // "the first crewed Orion flight"
  const isOrdinal = /^(?:first|second|third|last|next)$/.test(previous?.normal ?? '') && beforeThat !== 'R'
  if (past && isOrdinal && isNoun(next) && !next.is('Date')) return 'A'
  // "his 1992 campaign"
  if (previous?.kind === 'number' && beforeThat === 'D' && !past) return 'N'
  // "many said", but "many proposed laws", "each share"
  const isOne = /^(?:each|another)$/.test(previous?.normal ?? '') && token.is('Infinitive')
  if (
    before === 'D' &&
    !isOne &&
    QUANTIFIER.test(previous?.normal ?? '') &&
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

const SAYS = /^(?:says|said|say)$/

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

/** "a heavily wooded area", "a heavily armed, masked man": a participle that tells how. */
function isDegree({ token, previous, before, beforeThat, next, afterNext }: Neighbours): boolean {
  const isListed = next?.text === ',' && afterNext?.kind === 'word' && !afterNext.is('Pronoun')
  const goesOn = isNoun(next) || isListed
  if (before === 'B' && /^[DPO]$/.test(beforeThat ?? '') && previous?.normal.endsWith('ly')) return goesOn
  return before === ',' && beforeThat === 'A' && token.normal.endsWith('ed') && isNoun(next) && !next.capitalized
}

/** Forms that a noun shares with a verb: "campaign", "comments". */
function isNounAsItLooks({
  token,
  previous,
  next,
  afterNext,
  before,
  beforeThat,
  inverted,
  object,
  lead,
  verb,
}: Neighbours): boolean {
  const word = token.normal
  const third = /[^s]s$/.test(word)
  const base = (token.is('Infinitive') || (token.is('PresentTense') && !word.endsWith('s'))) && !SAME_IN_PAST.has(word)
  const opens = token.capitalized && previous === undefined && !token.is('PastTense')
  // "an 88% chance of a quarter-point cut"
  if (
    before === 'N' &&
    beforeThat === 'D' &&
    previous?.text.includes('-') &&
    SAME_IN_PAST.has(word) &&
    !next?.is('Determiner')
  )
    return true
  if (!base && !third && !opens) return false
  // verbs whose every form is one: "the mayor says led", "this includes a"
  if (word === 'says' || (third && NEVER_NOUN_FORM.test(word))) return false
  // "did not respond to requests"
  if (third && previous?.normal === 'to' && !token.is('Infinitive')) return true
  // "In television interviews on Sunday, he"
  if (third && lead && next?.is('Preposition')) return true
  // "of promoting trade deals that help"
  if (third && before === 'N' && beforeThat === 'G' && next?.normal === 'that') return true
  // "were also emails"
  if (third && BE.test(verb?.normal ?? '') && (before === 'X' || (before === 'B' && beforeThat === 'X'))) return true
  // "release third-quarter results"
  if (third && /-(?:quarter|half|year|month)$/.test(previous?.normal ?? '')) return true
  // "the Sanders campaign said", "said comments from", "in the Benghazi attacks."
  const verbNext = carriesClause(next) || (next?.is('Adverb') === true && carriesClause(afterNext))
  if (before === 'N' && verbNext && !NEVER_NOUN.test(word)) return true
  if (third && before === 'V' && previous?.kind === 'word' && !(RATHER_VERB.test(word) && next?.is('Determiner')))
    return true
  // "the firm's shares, which fell"
  if (third && /^(?:which|who|whose)$/.test(afterNext?.normal ?? '') && next?.kind === 'punctuation') return true
  // "in 14 U.S. states"
  if (word === 'states' && before === 'N' && previous?.capitalized && next?.normal !== 'that') return true
  // "the maker of Harlow bars, a firm"
  if (third && before === 'N' && beforeThat === 'P' && next?.kind === 'punctuation') return true
  if (third && object && (next === undefined || next.kind === 'punctuation')) return !RATHER_VERB.test(word)
  // no orders are given in the news: "State departments", "Patch, a lawyer,"
  if (opens && (next?.normal.endsWith('ed') || next?.text === ',' || next?.is('Verb') || isNoun(next))) return true
  // ", campaign officials said"
  if (base && before === ',' && isNoun(next) && carriesClause(afterNext)) return true
  // "her first campaign speech"
  if (base && beforeThat === 'D' && /^(?:first|second|third|last|next|final)$/.test(previous?.normal ?? '')) return true
  // "the Hall campaign thinks he"
  const finite = next?.is('PresentTense') === true && /[^s]s$/.test(next.normal)
  if (base && before === 'N' && finite && previous?.capitalized && !NEVER_NOUN.test(word)) return true
  // "the Trump campaign announced": no verb of a singular subject has its base form
  return base && before === 'N' && isSingularNoun(previous) && !inverted && beforeThat !== 'C' && !NEVER_NOUN.test(word)
}

/** "says the U.S. needs “reform”": hardly ever nouns. */
const RATHER_VERB =
  /^(?:needs|wants|deserves|requires|remains|becomes|lacks|owes|seems|appears|makes|takes|gives|gets|keeps|signals|represents|reflects|means|suggests|indicates|proves|describes|includes)$/
const BE = /^(?:is|are|was|were|be|been|being)$/

function carriesClause(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.is('PastTense') ||
      token.is('Modal') ||
      token.is('Copula') ||
      token.is('Auxiliary') ||
      /^(?:say|has|have)$/.test(token.normal))
  )
}

function opensGroup(before: WordClass | undefined, next: Token): boolean {
  return before === 'V' || before === undefined || (before === ',' && next.is('Plural'))
}
