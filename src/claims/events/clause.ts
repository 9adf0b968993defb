import { normal } from '../../language/item.js'
import { isFiniteVerb } from '../../language/phrases.js'
import type { Sentence } from '../../language/sentence.js'
import { verbLemma } from '../../language/tagger.js'
import type { Token } from '../../language/token.js'
import { EVENT_NOUNS, LOOKING_AHEAD } from '../../lexicon/events.js'
import type { Range } from '../../text/span.js'

/** The word that names the event, by its index among the sentence's tokens. */
export interface Trigger {
  index: number
  lemma: string
  kind: 'verb' | 'noun'
}

const BOUNDARY = /^(?:[;:—–]|--|that|which|who|because|although|though|whereas|if|but)$/
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|having|do|does|did|will|would|can|could|may|might|must|shall|should|'s|'ll|'ve|'d|'re|'m|get|got)$/
const PREPOSITION =
  /^(?:on|in|at|by|since|until|till|during|before|after|from|through|for|around|about|late|early|of|over|between)$/

/** The tokens of `range`, as indices `from` inclusive to `to` exclusive. */
export function tokensOf(sentence: Sentence, { start, end }: Range): { from: number; to: number } {
  const { tokens } = sentence
  const from = tokens.findIndex((token) => token.end > start)
  const last = tokens.findIndex((token) => token.start >= end)
  return { from: Math.max(from, 0), to: last < 0 ? tokens.length : last }
}

/**
 * The trigger that a date belongs to: an event noun that it touches, else the verb of its own clause; a reporting verb only
 * where the date stands right beside it ("said Friday"). Null where the clause has none.
 */
export function triggerOf(sentence: Sentence, date: Range): Trigger | null {
  const { tokens } = sentence
  const { from, to } = tokensOf(sentence, date)
  const lead = leadOf(tokens, from)
  return (
    nounBeside(tokens, lead, from, to) ??
    (lead === 0 ? verbAfter(tokens, to) : null) ??
    verbBefore(tokens, lead) ??
    verbAfter(tokens, to) ??
    null
  )
}

/** Where the date's own preposition and article begin: "on the morning of". */
function leadOf(tokens: readonly Token[], from: number): number {
  let lead = from
  while (lead > 0 && (PREPOSITION.test(normal(tokens[lead - 1])) || normal(tokens[lead - 1]) === 'the')) lead--
  return lead
}

/** "the 1961 pact", "Tuesday's election"; "the summit on June 19". */
function nounBeside(tokens: readonly Token[], lead: number, from: number, to: number): Trigger | null {
  const attributive = lead === from || normal(tokens[from - 1]) === 'the' || normal(tokens[to]) === "'s"
  if (attributive) {
    for (let i = to; i < Math.min(tokens.length, to + 4); i++) {
      const token = tokens[i]
      if (
        !token ||
        !(token.is('Noun') || token.is('Adjective') || token.normal === "'s") ||
        token.kind === 'punctuation'
      )
        break
      if (EVENT_NOUNS.has(singular(token.normal))) return { index: i, lemma: singular(token.normal), kind: 'noun' }
    }
  }
  const before = tokens[lead - 1]
  if (lead < from && before && EVENT_NOUNS.has(singular(before.normal)) && !before.is('Verb')) {
    return { index: lead - 1, lemma: singular(before.normal), kind: 'noun' }
  }
  return null
}

function verbBefore(tokens: readonly Token[], lead: number): Trigger | null {
  for (let i = lead - 1; i >= 0; i--) {
    const token = tokens[i]
    if (!token) continue
    if (BOUNDARY.test(token.normal) && !(token.normal === 'that' && i === lead - 1)) return null
    if (!isEventVerb(tokens, i)) continue
    if (isReporting(token) && !isAfterBe(tokens, i) && i < lead - 1) continue
    return { index: i, lemma: verbLemma(token.normal), kind: 'verb' }
  }
  return null
}

function verbAfter(tokens: readonly Token[], to: number): Trigger | null {
  for (let i = to; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    if (/^[;:]$/.test(token.normal)) return null
    if (!isEventVerb(tokens, i) || !(isFiniteVerb(tokens, i) || isAfterAuxiliary(tokens, i))) continue
    if (
      isReporting(token) &&
      !isAfterBe(tokens, i) &&
      tokens.slice(i + 1).some((_, k) => isEventVerb(tokens, i + 1 + k))
    )
      continue
    return { index: i, lemma: verbLemma(token.normal), kind: 'verb' }
  }
  return null
}

const REPORTING = new Set(
  'say tell add note explain argue write insist acknowledge claim believe think know estimate predict suggest state'.split(
    ' ',
  ),
)

/** A verb that tells of another event rather than being one. */
function isReporting(token: Token): boolean {
  return REPORTING.has(token.cues[0]?.lemma ?? '')
}

/** A verb with a meaning of its own; an infinitive only where something looks ahead to it ("plans to open", "will open"). */
function isEventVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (
    !token?.is('Verb') ||
    AUXILIARY.test(token.normal) ||
    /^(?:up|down|out|off|in|on|over|away|back)$/.test(token.normal)
  )
    return false
  const before = tokens[i - 1]
  // "a collapsed market" tells what the market is like, not what happened
  const attributive =
    (before?.is('Determiner') || before?.is('Adjective') || before?.is('Possessive')) && tokens[i + 1]?.is('Noun')
  if (attributive && (token.is('PastTense') || token.is('Participle') || token.is('Gerund'))) return false
  if (before?.normal !== 'to') return !(token.capitalized && i > 0)
  const governor = tokens[i - 2]
  return governor !== undefined && LOOKING_AHEAD.has(governor.is('Verb') ? verbLemma(governor.normal) : governor.normal)
}

/** "was found guilty": what is done to the subject is no report of it. */
function isAfterBe(tokens: readonly Token[], i: number): boolean {
  return /^(?:is|are|was|were|be|been|being)$/.test(normal(tokens[i - 1]))
}

function isAfterAuxiliary(tokens: readonly Token[], i: number): boolean {
  return (
    AUXILIARY.test(normal(tokens[i - 1])) ||
    (AUXILIARY.test(normal(tokens[i - 2])) && (tokens[i - 1]?.is('Adverb') ?? false))
  )
}

function singular(noun: string): string {
  if (noun === 'talks') return noun
  return noun.endsWith('ies') ? noun.replace(/ies$/, 'y') : /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun
}
