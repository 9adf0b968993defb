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
export function isNounAsItLooks({
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
  // "In television interviews on Sunday, he", "In radio interviews Sunday, he"
  if (third && lead && (next?.is('Preposition') || next?.is('Date'))) return true
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
  // "citing concerns about it"
  if (third && before === 'G' && next?.normal === 'about') return true
  // "expressed concern about it", not "helped pay for it"
  if (base && before === 'V' && /[^e]ed$/.test(previous?.normal ?? '') && previous?.normal !== 'helped')
    if (next?.is('Preposition') && !NEVER_NOUN.test(word)) return true
  // "the firm's shares, which fell"
  if (third && /^(?:which|who|whose)$/.test(afterNext?.normal ?? '') && next?.kind === 'punctuation') return true
  // "in 14 U.S. states"
  if (word === 'states' && before === 'N' && previous?.capitalized && next?.normal !== 'that') return true
  // "the maker of Harlow bars, a firm"
  if (third && before === 'N' && beforeThat === 'P' && next?.kind === 'punctuation') return true
  if (third && object && (next === undefined || next.kind === 'punctuation')) return !RATHER_VERB.test(word)
  // "added $20 million to its loan reserves and set up"
  if (object && verb && next?.normal === 'and' && afterNext?.is('PastTense') && !RATHER_VERB.test(word)) return true
  // no orders are given in the news: "State departments", "Patch, a lawyer,"
  if (opens && (next?.normal.endsWith('ed') || next?.text === ',' || next?.is('Verb') || isNoun(next))) return true
  // "Work on the bridge"
  if (opens && base && word !== 'born' && next?.is('Preposition')) return true
  // ", campaign officials said"
  if (base && before === ',' && isNoun(next) && carriesClause(afterNext)) return true
  // "her first campaign speech", "a further extension"
  if (
    base &&
    beforeThat === 'D' &&
    /^(?:first|second|third|last|next|final|further|earlier)$/.test(previous?.normal ?? '')
  )
    return true
  // "the Hall campaign thinks he"
  const finite = next?.is('PresentTense') === true && /[^s]s$/.test(next.normal)
  if (base && before === 'N' && finite && previous?.capitalized && !NEVER_NOUN.test(word)) return true
  // "the Trump campaign announced": no verb of a singular subject has its base form
  return base && before === 'N' && isSingularNoun(previous) && !inverted && beforeThat !== 'C' && !NEVER_NOUN.test(word)
}

/** "says the U.S. needs “reform”": hardly ever nouns. */
const RATHER_VERB =
  /^(?:needs|wants|deserves|requires|remains|becomes|lacks|owes|seems|appears|makes|takes|gives|gets|keeps|signals|represents|reflects|means|suggests|indicates|proves|describes|includes)$/

function carriesClause(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.is('PastTense') || token.is('Modal') || token.is('Copula') || /^(?:say|has|have)$/.test(token.normal))
  )
}
