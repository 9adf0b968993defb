import { BE } from '../../lexicon/closed-words.js'
import { UNCHANGED_PAST } from '../../lexicon/unchanged-past.js'
import type { Token } from '../token.js'
import { isNoun, isSingularNoun, type Neighbours } from './neighbours.js'

/** Verbs that no noun looks like. */
export const NEVER_NOUN =
  /^(?:say|tell|believe|think|know|want|argue|insist|agree|see|prove|speak|describe|consider|contend|expect|remain|seem|appear|belong|become|include|contain|require|involve|provide|receive|reflect|represent|oppose|prefer|deny|suggest|indicate|reveal|occur|exist|arrive)$/
const NEVER_NOUN_FORM =
  /^(?:includes|contains|requires|involves|provides|receives|reflects|represents|opposes|prefers|denies|suggests|indicates|reveals|occurs|exists|arrives|believes|thinks|insists|becomes|seems)$/
/** With those whose participle alone does: "has come". */
const SAME_IN_PAST: ReadonlySet<string> = new Set([...UNCHANGED_PAST, 'come', 'become', 'run'])

/** Forms that a noun shares with a verb: "campaign", "comments". */
export function isNounAsItLooks(neighbours: Neighbours): boolean {
  const { token, previous, next, object } = neighbours
  const word = token.normal
  if (isMeasuredPast(neighbours)) return true
  const third = /[^s]s$/.test(word)
  const base = (token.is('Infinitive') || (token.is('PresentTense') && !word.endsWith('s'))) && !SAME_IN_PAST.has(word)
  const opens = token.capitalized && previous === undefined && !token.is('PastTense')
  if (!base && !third && !opens) return false
  // verbs whose every form is one: "the mayor says led", "this includes a"
  if (word === 'says' || (third && NEVER_NOUN_FORM.test(word))) return false
  if (isSubject(neighbours) || (third && isPluralHere(neighbours)) || (base && isObjectOfPast(neighbours))) return true
  if (third && object && (next === undefined || next.kind === 'punctuation')) return !RATHER_VERB.test(word)
  return isLastOfObject(neighbours) || (opens && isNounAtHead(neighbours, base)) || (base && isSingularHere(neighbours))
}

/** "an 88% chance of a quarter-point cut" */
function isMeasuredPast({ token, previous, next, before, beforeThat }: Neighbours): boolean {
  const isMeasured = before === 'N' && beforeThat === 'D' && previous?.text.includes('-')
  return isMeasured === true && SAME_IN_PAST.has(token.normal) && !next?.is('Determiner')
}

/** "the Sanders campaign said", "said comments from", "in the Benghazi attacks had" */
function isSubject({ token, next, afterNext, before }: Neighbours): boolean {
  const verbNext = carriesClause(next) || (next?.is('Adverb') === true && carriesClause(afterNext))
  return before === 'N' && verbNext && !NEVER_NOUN.test(token.normal)
}

/** Forms in -s, which are plurals here. */
function isPluralHere(neighbours: Neighbours): boolean {
  const { token, previous, next, afterNext, before, beforeThat, lead, verb } = neighbours
  // "did not respond to requests"
  if (previous?.normal === 'to' && !token.is('Infinitive')) return true
  // "In television interviews on Sunday, he", "In radio interviews Sunday, he"
  if (lead && (next?.is('Preposition') || next?.is('Date'))) return true
  // "of promoting trade deals that help", "citing concerns about it"
  if (before === 'N' && beforeThat === 'G' && next?.normal === 'that') return true
  if (before === 'G' && next?.normal === 'about') return true
  // "were also emails"
  if (BE.test(verb?.normal ?? '') && (before === 'X' || (before === 'B' && beforeThat === 'X'))) return true
  // "release third-quarter results"
  if (/-(?:quarter|half|year|month)$/.test(previous?.normal ?? '')) return true
  // "drew comments from"
  if (before === 'V' && previous?.kind === 'word' && !(RATHER_VERB.test(token.normal) && next?.is('Determiner')))
    return true
  // "the firm's shares, which fell"
  if (/^(?:which|who|whose)$/.test(afterNext?.normal ?? '') && next?.kind === 'punctuation') return true
  // "in 14 U.S. states"
  if (token.normal === 'states' && before === 'N' && previous?.capitalized && next?.normal !== 'that') return true
  // "the maker of Harlow bars, a firm"
  return before === 'N' && beforeThat === 'P' && next?.kind === 'punctuation'
}

/** "expressed concern about it", not "helped pay for it" */
function isObjectOfPast({ token, previous, next, before }: Neighbours): boolean {
  const isPast = before === 'V' && /[^e]ed$/.test(previous?.normal ?? '') && previous?.normal !== 'helped'
  return isPast && next?.is('Preposition') === true && !NEVER_NOUN.test(token.normal)
}

/** "added $20 million to its loan reserves and set up" */
function isLastOfObject({ token, next, afterNext, object, verb }: Neighbours): boolean {
  const goesOn = next?.normal === 'and' && afterNext?.is('PastTense') === true
  return object && verb !== undefined && goesOn && !RATHER_VERB.test(token.normal)
}

/** No orders are given in the news: "State departments", "Patch, a lawyer,", "Work on the bridge". */
function isNounAtHead({ token, next }: Neighbours, base: boolean): boolean {
  if (base && token.normal !== 'born' && next?.is('Preposition')) return true
  return next?.normal.endsWith('ed') || next?.text === ',' || next?.is('Verb') || isNoun(next)
}

/** Base forms, which no singular subject has for its verb. */
function isSingularHere({ token, previous, next, afterNext, before, beforeThat, inverted }: Neighbours): boolean {
  // ", campaign officials said"
  if (before === ',' && isNoun(next) && carriesClause(afterNext)) return true
  // "her first campaign speech", "a further extension"
  if (beforeThat === 'D' && ORDINAL.test(previous?.normal ?? '')) return true
  if (before !== 'N' || NEVER_NOUN.test(token.normal)) return false
  // "the Hall campaign thinks he"
  const finite = next?.is('PresentTense') === true && /[^s]s$/.test(next.normal)
  if (finite && previous?.capitalized) return true
  // "the Trump campaign announced"
  return isSingularNoun(previous) && !inverted && beforeThat !== 'C'
}

const ORDINAL = /^(?:first|second|third|last|next|final|further|earlier)$/
/** "says the U.S. needs “reform”": hardly ever nouns. */
const RATHER_VERB =
  /^(?:needs|wants|deserves|requires|remains|becomes|lacks|owes|seems|appears|makes|takes|gives|gets|keeps|signals|represents|reflects|means|suggests|indicates|proves|describes|includes)$/

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
