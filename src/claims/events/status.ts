import { type Chunk, isNounGroup, isVerbGroup, type VerbGroup } from '../../language/chunks/index.js'
import { isFiniteGroup, isInfinitive } from '../../language/clauses/marks.js'
import { governorOf } from '../../language/clauses/subject.js'
import { normal } from '../../language/item.js'
import { verbLemma } from '../../language/tagger.js'
import type { Token } from '../../language/token.js'
import {
  happens,
  isAspectual,
  isCancelling,
  isFailing,
  isTakenByLightVerb,
  isWishing,
  LOOKING_AHEAD,
} from '../../lexicon/events.js'
import type { Event } from '../../record.js'
import type { Anchored } from './anchored.js'
import { relativeBefore } from './antecedent.js'
import { isObliging, isTo } from './governed.js'
import { beforeTime, isAsked, isCalledOff, isNegated, isNotUntil } from './negated.js'
import { isPutOff } from './put-off.js'
import type { Trigger } from './trigger-word.js'
import type { When } from './when.js'

type Status = Event['status']

/** What the words say before the date has its say; "occurred" is what is told without reserve. */
const PLAIN: Status = 'occurred'

/** Whether the event has happened, from the words around it; a day after the reference date lies ahead. */
export function statusOf(date: Anchored, { index, kind }: Trigger, when: When): Status {
  const { toCome, goesOn } = when
  const k = date.chunks.findIndex((chunk) => chunk.from <= index && index < chunk.to)
  const told = kind === 'noun' ? ofNoun(date, k, { index, when }) : ofVerb(date, k)
  if (toCome) return told === PLAIN || told === 'ongoing' ? 'planned' : told
  // "The exhibition runs until May"
  return goesOn && told === PLAIN && kind === 'verb' && isPresent(groupAt(date.chunks, k)) ? 'ongoing' : told
}

function ofVerb(date: Anchored, k: number): Status {
  const { chunks, tokens } = date
  const verb = chunks[k]
  const group = groupAt(chunks, k)
  if (!group) return PLAIN
  if (isConditional(chunks, chunks.indexOf(group)) || isAsked(chunks, k)) return 'possible'
  // "was not found until Monday": it was then
  if (isDenied(chunks, k) || (isNegated(chunks, k, group) && !isNotUntil(date, chunks[k]?.from ?? -1))) return 'denied'
  // "The vote is due in May"
  if (!isVerbGroup(verb) && verb?.kind === 'adjective' && verb.word === 'due' && !group.past) return 'planned'
  const own = ofAuxiliaries(group, tokens)
  // "an address, to be delivered on Monday"
  if (own === PLAIN && group.form === 'infinitive' && group.passive && chunks[k - 1]?.kind === 'mark') return 'planned'
  if (own !== PLAIN || (group.form !== 'infinitive' && group.form !== 'gerund')) return own
  // "plans to resume flights after suspending them last October"
  if (group.form === 'gerund' && chunks[k - 1]?.word === 'after') return own
  // "has no plans to sell", "has no intention of selling"
  const noun = chunks[k - 1]?.kind === 'preposition' ? chunks[k - 2] : chunks[k - 1]
  if (isNounGroup(noun) && noun.lead === 'no' && /^(?:plans?|intentions?|wish|desire)$/.test(noun.word)) return 'denied'
  return ofGovernor(date, k)
}

/** The verb group at `k`, or that which tells of what stands there: "is due". */
function groupAt(chunks: readonly Chunk[], k: number): VerbGroup | undefined {
  const verb = chunks[k]
  return isVerbGroup(verb) ? verb : chunks.findLast((chunk, i): chunk is VerbGroup => i < k && isFiniteGroup(chunk))
}

/** "runs", "is closed", "have until Friday": not "ran", "has run". */
function isPresent(chunk: Chunk | undefined): boolean {
  return isFiniteGroup(chunk) && !chunk.past && !chunk.modal && (chunk.copula || !/^(?:has|have|'ve)$/.test(chunk.lead))
}

/** "will open", "may open", "is opening". */
function ofAuxiliaries(group: VerbGroup, tokens: readonly Token[]): Status {
  const { from, verb } = group
  const before = tokens.slice(from, verb).map(normal)
  if (before.some((word) => /^(?:would|could|may|might|can|ca|'d|perhaps|possibly|maybe)$/.test(word)))
    return 'possible'
  // "should have resigned in May"
  if (before.includes('should') && before.includes('have')) return 'possible'
  if (before.some((word) => /^(?:will|'ll|shall|wo)$/.test(word))) return 'planned'
  // "is expected by the end of the month"
  const isLookedFor = group.passive && !group.past && LOOKING_AHEAD.has(verbLemma(normal(tokens[group.verb])))
  if (isLookedFor) return 'planned'
  const isProgressive = tokens[verb]?.is('Gerund') && before.some((word) => /^(?:is|are|am|'re|'m|been)$/.test(word))
  return isProgressive && !before.includes('had') ? 'ongoing' : PLAIN
}

/** "plans to open", "failed to open", "hopes to open". */
function ofGovernor(date: Anchored, k: number): Status {
  const { chunks, tokens } = date
  // "which is expected to vote", "who was due to appear"
  const relative = relativeBefore(chunks, k)
  const at = relative ? relative.at + 1 : governorOf(chunks, k)
  const governor = chunks[at]
  // "Storm to hit Florida", as headlines have it
  if (!isVerbGroup(governor)) return isInfinitive(chunks[k]) && k <= 2 ? 'planned' : PLAIN
  const lemma = verbLemma(normal(tokens[governor.verb]))
  // "would bring a bill to protect them"
  const wanted = ofAuxiliaries(governor, tokens)
  const isObliged = isObliging(governor) && at === k - 1
  if (wanted === 'possible' && (isNounGroup(chunks[k - 1]) || isObliged)) return wanted
  // "have to leave by Friday", "was going to leave"
  if (isObliged && governor.negated && !isNotUntil(date, chunks[k]?.from ?? -1)) return 'denied'
  // "was to travel on Wednesday"
  if (at === k - 1 && isTo(governor)) return 'planned'
  // "has had to cut jobs since 2022"
  if (isObliged && (governor.word === 'going' || !(governor.past || governor.word === 'had'))) return 'planned'
  // "is due to", "is likely to": an adjective governs
  const adjective = chunks[k - 1]?.kind === 'adjective' ? (chunks[k - 1]?.word ?? '') : ''
  // "was able to reach a deal", "was unable to attend"
  if (/^(?:un)?(?:avail)?able$/.test(adjective) && adjective.startsWith('un') !== governor.negated) return 'denied'
  if (adjective === 'able' && governor.past) {
    const isNever = chunks.slice(at + 1, k).some(({ word }) => /^(?:never|hardly|barely|scarcely)$/.test(word))
    return isNever || isNegated(chunks, at, governor) ? 'denied' : PLAIN
  }
  if (isFailing(lemma)) return governor.negated ? PLAIN : 'denied'
  if (isWishing(lemma) || isWishing(adjective)) return 'possible'
  if (!LOOKING_AHEAD.has(lemma) && !LOOKING_AHEAD.has(adjective)) return PLAIN
  if (isNegated(chunks, at, governor) && !isNotUntil(date, chunks[k]?.from ?? -1)) return 'denied'
  return /^(?:begin|start|continue)$/.test(lemma) ? PLAIN : 'planned'
}

/** "denied that bonuses had been paid", "denied on Wednesday that it sold the data" */
function isDenied(chunks: readonly Chunk[], k: number): boolean {
  const opener = chunks.findLastIndex((chunk, j) => j < k && (chunk.kind === 'that' || isFiniteGroup(chunk)))
  const verb = chunks[beforeTime(chunks, opener - 1)]
  return (
    chunks[opener]?.kind === 'that' && isVerbGroup(verb) && !verb.negated && /^den(?:y|ies|ied|ying)$/.test(verb.word)
  )
}

/** "if the bank cuts rates": the nearest word that opens a clause before the verb. */
function isConditional(chunks: readonly Chunk[], k: number): boolean {
  for (let j = k - 1; j >= 0; j--) {
    const chunk = chunks[j]
    if (/^(?:if|unless|whether)$/.test(chunk?.word ?? '')) return true
    if (isFiniteGroup(chunk) || chunk?.kind === 'mark' || chunk?.kind === 'that' || chunk?.kind === 'wh') return false
  }
  return false
}

/** "a planned merger", "called off the match", "will hold talks": an event noun is as certain as the verb it depends on. */
function ofNoun(date: Anchored, k: number, { index, when }: { index: number; when: When }): Status {
  const { chunks, tokens } = date
  const own = tokens.slice(chunks[k]?.from ?? index, index).map(normal)
  if (own[0] === 'no' || isCalledOff(date, k)) return 'denied'
  if (own.some((word) => /^(?:planned|proposed|upcoming|scheduled|pending)$/.test(word))) return 'planned'
  if (own.some((word) => /^(?:possible|potential|threatened)$/.test(word))) return 'possible'
  // "a vote is expected", "walkouts could start"
  const next = chunks[k + 1]
  // "a report due on Wednesday"
  if (next?.kind === 'adjective' && next.word === 'due' && when.ahead) return 'planned'
  const said = isFiniteGroup(next) ? ofVerb(date, k + 1) : PLAIN
  // "Friday's ruling will affect thousands"
  if (said === 'planned') return when.ahead ? said : PLAIN
  if (said === 'possible' && isFiniteGroup(next) && happens(verbLemma(next.word))) return said
  // "called for a summit"
  if (chunks[k - 1]?.word === 'for' && isCallFor(chunks[k - 2])) return 'possible'
  const verb = chunks[k - 1]
  if (!isVerbGroup(verb) || isPutOff(date, k - 1)) return PLAIN
  const lemma = verbLemma(normal(tokens[verb.verb]))
  if (isCancelling(lemma)) return verb.negated ? PLAIN : 'denied'
  if (isWishing(lemma)) return 'possible'
  if (LOOKING_AHEAD.has(lemma) && !/^(?:begin|start|continue)$/.test(lemma)) return 'planned'
  // "will hold talks", "expects to complete the sale": the noun tells what is done
  return isTakenByLightVerb(verb.word) || isAspectual(lemma) ? ofVerb(date, k - 1) : PLAIN
}

/** "call", "appeal", "push" for what is not there yet. */
export function isCallFor(chunk: Chunk | undefined): boolean {
  return isVerbGroup(chunk) && /^(?:call|appeal|ask|push|press|wait)/.test(chunk.word)
}
