import { normal, type Stretch } from '../../language/item.js'
import { isFiniteVerb, isPreposition, nounPhraseAfter, nounPhraseBefore, subjectOf } from '../../language/phrases.js'
import type { Sentence } from '../../language/sentence.js'
import type { Token } from '../../language/token.js'
import type { Span } from '../../record.js'
import { type Range, spanOf } from '../../text/span.js'
import type { Trigger } from './trigger.js'

export interface Participants {
  who: Span | null
  what: Span | null
  where: Span | null
  passive: boolean
}

const BETWEEN =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|shall|should|not|n't|also|already|just|first|then|later|never|finally|recently|formally|officially|jointly|plans?|planned|expected|expects?|scheduled|set|due|likely|to|did|does|do|'ll|'ve|'d|'re)$/
const OBJECT_PREPOSITION = /^(?:to|of|by|with|for|in|under|from|on|at|into|about|against)$/
const BE = /^(?:is|are|was|were|be|been|being)$/
const CONNECTIVE = /^(?:and|but|when|as|after|before|while|since|if|that|because|though|although|where|until)$/

/** Who did it, to what, and where, as phrases of the trigger's clause; null where the clause does not say. */
export function participantsOf(sentence: Sentence, trigger: Trigger, date: Range): Participants {
  const { tokens } = sentence
  return trigger.kind === 'noun' ? ofNoun(sentence, tokens, trigger, date) : ofVerb(sentence, tokens, trigger, date)
}

function ofVerb(sentence: Sentence, tokens: readonly Token[], { index }: Trigger, date: Range): Participants {
  let head = index
  while (head > 0 && (BETWEEN.test(normal(tokens[head - 1])) || tokens[head - 1]?.is('Adverb'))) head--
  const auxiliaries = tokens.slice(head, index)
  const participle = tokens[index]?.is('PastTense') || tokens[index]?.is('Participle') || false
  const passive =
    participle && (auxiliaries.some((token) => BE.test(token.normal)) || (head === index && modifies(tokens, index)))
  const subject = withoutDate(tokens, subjectBefore(tokens, head), date)
  const object = withoutDate(tokens, objectAfter(tokens, skipParticle(tokens, index + 1)), date)
  const by = passive ? byAfter(tokens, index) : -1
  const agent = by > 0 ? withoutDate(tokens, nounPhraseAfter(tokens, by + 1), date) : null
  const place = placeIn(tokens, head, date)
  const what = passive ? subject : object
  // "a plant in Texas": the place is told apart from the thing
  if (what && place && what.from < place.from && place.from < what.to) what.to = place.from - 1
  return {
    who: span(sentence, passive ? agent : subject),
    what: span(sentence, what),
    where: span(sentence, place),
    passive,
  }
}

/** The "by" of a passive verb's own clause; -1 where there is none. */
function byAfter(tokens: readonly Token[], index: number): number {
  for (let i = index + 1; i < Math.min(tokens.length, index + 12); i++) {
    if (normal(tokens[i]) === 'by') return i
    if (isFiniteVerb(tokens, i) || /^[,;:]$/.test(normal(tokens[i]))) return -1
  }
  return -1
}

/** "thanks to a pact signed in 1961", "this photo taken on Monday shows": a participle behind a noun that is no subject of its own. */
function modifies(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:in|on|by|at|over|during|from)$/.test(normal(tokens[index + 1]))) return false
  if (normal(tokens[index - 1]) === ',') return true
  const noun = nounPhraseBefore(tokens, index)
  const governor = noun && noun.from > 0 ? tokens[noun.from - 1] : undefined
  if (governor && (governor.is('Verb') || OBJECT_PREPOSITION.test(governor.normal))) return true
  const verb = tokens.findIndex((token, i) => i > index && (token.text === ',' || isFiniteVerb(tokens, i)))
  return verb > 0 && tokens[verb]?.text !== ','
}

function subjectBefore(tokens: readonly Token[], end: number): Stretch | null {
  // "the bridge, built in 1931,"
  if (
    tokens[end]?.is('PastTense') &&
    normal(tokens[end - 1]) === ',' &&
    /^(?:in|on|by|at|during|last|this)$/.test(normal(tokens[end + 1]))
  ) {
    const noun = nounPhraseBefore(tokens, end - 1)
    if (noun) return noun
  }
  const relative = /^(?:which|who|that)$/.test(normal(tokens[end - 1]))
  const at = relative ? end - (normal(tokens[end - 2]) === ',' ? 2 : 1) : end
  return subjectOf(tokens, at)
}

/** The noun phrase behind a verb; what follows a preposition is no object. */
function objectAfter(tokens: readonly Token[], from: number): Stretch | null {
  return isPreposition(tokens[from]) ? null : nounPhraseAfter(tokens, from)
}

function skipParticle(tokens: readonly Token[], i: number): number {
  return tokens[i]?.is('Adverb') && normal(tokens[i + 1]) !== 'than' ? i + 1 : i
}

function ofNoun(sentence: Sentence, tokens: readonly Token[], { index }: Trigger, date: Range): Participants {
  const between = tokens.findIndex(
    (token, i) => i > index && i <= index + 2 && /^(?:between|by|with)$/.test(token.normal),
  )
  const who = between > 0 ? nounPhraseAfter(tokens, between + 1) : null
  const what = nounPhraseBefore(tokens, index + 1)
  return {
    who: span(sentence, withoutDate(tokens, who, date)),
    what: span(sentence, withoutDate(tokens, what, date) ?? { from: index, to: index + 1 }),
    where: span(sentence, placeIn(tokens, index, date)),
    passive: false,
  }
}

/** "in Pyongyang", "near the Chinese border", as the first such phrase behind the trigger. */
function placeIn(tokens: readonly Token[], from: number, date: Range): Stretch | null {
  for (let i = from + 1; i < tokens.length; i++) {
    const word = normal(tokens[i])
    if (/^[;]$/.test(word)) return null
    if (!/^(?:in|at|near|outside|off)$/.test(word)) continue
    const phrase = withoutDate(tokens, nounPhraseAfter(tokens, i + 1), date)
    const words = phrase ? tokens.slice(phrase.from, phrase.to) : []
    if (words.some((token) => token.capitalized && !token.is('Date') && !token.is('Person'))) return phrase
  }
  return null
}

/** The phrase without the date in it, and without a connective at its head. */
function withoutDate(tokens: readonly Token[], phrase: Stretch | null, { start, end }: Range): Stretch | null {
  if (!phrase) return null
  let { from, to } = phrase
  while (from < to && CONNECTIVE.test(normal(tokens[from]))) from++
  const inside = tokens.findIndex((token, i) => i >= from && i < to && token.end > start && token.start < end)
  if (inside >= 0) {
    const behind = tokens.findIndex((token) => token.start >= end)
    if (inside - from <= 1 && behind > 0 && behind < to) from = normal(tokens[behind]) === "'s" ? behind + 1 : behind
    else to = inside
  }
  while (to > from && /^(?:in|on|at|by|of|from|to|the|about|since|,)$/.test(normal(tokens[to - 1]))) to--
  return from < to ? { from, to } : null
}

function span(sentence: Sentence, phrase: Stretch | null): Span | null {
  if (phrase && phrase.from >= phrase.to) return null
  const first = phrase && sentence.tokens[phrase.from]
  const last = phrase && sentence.tokens[phrase.to - 1]
  return first && last ? spanOf(sentence.source, first.start, last.end) : null
}
