import { type Chunk, isNounGroup, isVerbGroup, type VerbGroup } from '../../language/chunks/index.js'
import { isClauseOpener, isFiniteGroup, isTime } from '../../language/clauses/marks.js'
import { normal } from '../../language/item.js'
import { verbLemma } from '../../language/tagger.js'
import type { Token } from '../../language/token.js'
import { isAspectual, isDeciding, isEndOfMove, isFailing, LOOKING_AHEAD } from '../../lexicon/events.js'
import type { Anchored } from './anchored.js'
import type { When } from './when.js'

/**
 * A verb that another one governs. "began to fall apart in 1996": what begins and what is begun have one date. "plans to sell
 * in May": only the selling, which is still to come. "voted to support it Friday": the vote.
 */
export function governed({ chunks, tokens, lead }: Anchored, k: number, { ahead, toCome }: When): number[] {
  const verb = chunks[k]
  const governor = governorOf(chunks, k)
  // "was found abandoned in May"
  const found = chunks[k - 1]
  if (
    isVerbGroup(verb) &&
    isVerbGroup(found) &&
    found.passive &&
    verb.to - verb.from === 1 &&
    verb.form !== 'infinitive'
  )
    return [k - 1, k]
  if (!isVerbGroup(verb)) return [k]
  // "rose $2.50 to close at $117 yesterday": where a rise or a fall came to rest
  const moved =
    verb.form === 'infinitive' && isEndOfMove(verb.word) && !hasThing(chunks, k) ? finiteBefore(chunks, k) : -1
  if (moved >= 0 && !ahead) return [k, moved]
  if (governor < 0) {
    const main = toCome ? k : signedDealTo(chunks, k)
    // "stated his intention to vote for her on Wednesday", told on that day
    return [ahead && !isPastGroup(chunks[main]) ? k : main]
  }
  // "Judge to rule Friday on tariffs", as headlines have it
  if (governor === 0 && verb.form === 'infinitive' && chunks[0]?.to === 1) return [k]
  const lemma = verbLemma(lastWord(tokens, chunks[governor]))
  // "had to close on Monday", "is believed to have left on Sunday"
  if (verb.form === 'infinitive' && (isObliging(chunks[governor]) || isPerfect(tokens, verb))) return [k]
  // "denied having met him in 2016"
  if (lemma === 'deny' && normal(tokens[verb.from]) === 'having') return [k]
  // "failed to pay Friday": the failing happened, the paying did not
  if (isAspectual(lemma) || isFailing(lemma) || lemma === 'help') return [k, governor]
  // "voted to close the school next June": what is to come
  const isPast = isVerbGroup(chunks[governor]) && chunks[governor].past
  // "agreed to buy it last month": when it was agreed; "promised to cut lists by 2024": the limit of what was promised
  if (isPast && !ahead && isDeciding(lemma) && !LIMITS.test(chunks[lead]?.word ?? '')) return [governor]
  const isDecided = isPast && toCome
  const looksAhead =
    isDecided ||
    isTo(chunks[governor]) ||
    LOOKING_AHEAD.has(lemma) ||
    LOOKING_AHEAD.has(verbLemma(lastWord(tokens, chunks[k - 1])))
  return verb.form === 'infinitive' && !looksAhead && isFiniteGroup(chunks[governor]) ? [governor] : [k]
}

const LIMITS = /^(?:by|until|till?|through|since|between|from)$/

/** "to close the school", "able to reach a deal", not "to close 3% lower" */
function hasThing(chunks: readonly Chunk[], k: number): boolean {
  const object = chunks[k + 1]
  if (LOOKING_AHEAD.has(chunks[k - 1]?.word ?? '')) return true
  return isNounGroup(object) && !object.time && /^(?:the|its|his|her|their|all)$/.test(object.lead)
}

/** "had to", "need to", "is going to" */
export function isObliging(chunk: Chunk | undefined): boolean {
  return isVerbGroup(chunk) && /^(?:ha[sd]|have|need(?:s|ed)?|going)$/.test(chunk.word)
}

/** "to have left" */
function isPerfect(tokens: readonly Token[], { from, verb }: VerbGroup): boolean {
  return verb - from > 1 && normal(tokens[from + 1]) === 'have'
}

/** "The plant is to open in May" */
export function isTo(chunk: Chunk | undefined): boolean {
  return isFiniteGroup(chunk) && /^(?:is|are|was|were)$/.test(chunk.word)
}

function finiteBefore(chunks: readonly Chunk[], k: number): number {
  for (let j = k - 2; j >= 0 && j > k - 8; j--) {
    if (isFiniteGroup(chunks[j])) return j
    if (isClauseOpener(chunks[j]) || isVerbGroup(chunks[j]) || chunks[j]?.kind === 'mark') return -1
  }
  return -1
}

function lastWord(tokens: readonly Token[], chunk: Chunk | undefined): string {
  return normal(tokens[(isVerbGroup(chunk) ? chunk.verb + 1 : (chunk?.to ?? 0)) - 1])
}

/** "signed a deal to build it last month": what is to come of the deal has no date yet. */
function signedDealTo(chunks: readonly Chunk[], k: number): number {
  const verb = chunks[k]
  const isOfNoun =
    isVerbGroup(verb) &&
    verb.form === 'infinitive' &&
    isNounGroup(chunks[k - 1]) &&
    !isTime(chunks[k - 1]) &&
    !chunks[k - 1]?.word.match(/^(?:him|her|them|us|me|you)$/)
  if (!isOfNoun) return k
  // "called for a prosecutor to look into it on Monday"
  const main = chunks[k - 2]?.kind === 'preposition' ? k - 3 : k - 2
  return isFiniteGroup(chunks[main]) ? main : k
}

function isPastGroup(chunk: Chunk | undefined): boolean {
  return isFiniteGroup(chunk) && chunk.past && !chunk.copula
}

/** The verb that an infinitive or a gerund right behind it, or behind its object, completes. */
function governorOf(chunks: readonly Chunk[], k: number): number {
  const verb = chunks[k]
  if (!isVerbGroup(verb) || (verb.form !== 'infinitive' && verb.form !== 'gerund')) return -1
  if (isVerbGroup(chunks[k - 1])) return k - 1
  // "voted overwhelmingly to strike"
  if (chunks[k - 1]?.kind === 'adverb' && chunks[k - 1]?.word.endsWith('ly') && isVerbGroup(chunks[k - 2])) return k - 2
  return verb.form === 'infinitive' && chunks[k - 1]?.kind === 'adjective' && isVerbGroup(chunks[k - 2]) ? k - 2 : -1
}
