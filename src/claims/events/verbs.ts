import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isFiniteGroup, isMark } from '../../language/clauses/marks.js'
import { normal } from '../../language/item.js'
import { verbLemma } from '../../language/tagger.js'
import type { Token } from '../../language/token.js'
import { isAspectual, isEndOfMove, isFailing, LOOKING_AHEAD } from '../../lexicon/events.js'
import { type Anchored, isSubjectOf, standsFree } from './anchored.js'
import { beforeRestatement } from './nouns.js'
import { adjuncts, coordinatedBefore, sharing } from './sharing.js'

/** How far a verb may stand from its date, in base phrases. */
const REACH = 24

/** The verb groups that a date belongs to, by their chunks; empty where its clause has none. */
export function verbsOf(date: Anchored, ahead: boolean): number[] {
  if (date.attributive) return []
  const { chunks, last } = date
  const right = verbRightBehind(date)
  if (right >= 0) return [right, ...sharing(chunks, right)]
  const left = verbBefore(date)
  if (left >= 0 && isFronted(chunks, left, last)) {
    const main = verbOfClause(date)
    return main < 0 ? [left] : [left, main, ...sharing(chunks, main)]
  }
  if (left >= 0) return [...governed(date, left, ahead), ...coordinatedBefore(chunks, left), ...adjuncts(chunks, last)]
  const main = verbOfClause(date)
  return main < 0 ? [] : [main, ...sharing(chunks, main)]
}

/** "Bush on Tuesday said", "which last year had": between a subject and its verb. */
function verbRightBehind({ chunks, lead, last }: Anchored): number {
  const verb = chunks[last + 1]
  const before = chunks[lead - 1]
  if (!isFiniteGroup(verb)) return -1
  const isSubject =
    standsFree(chunks, lead - 1) ||
    isSubjectOf(chunks, lead - 1, last + 1) ||
    before?.kind === 'wh' ||
    before?.kind === 'that'
  return isSubject || lead === 0 ? last + 1 : -1
}

/** The nearest verb to the left in the same clause; -1 where the date opens its clause. */
function verbBefore({ chunks, lead, tokens }: Anchored): number {
  for (let k = beforeRestatement(chunks, lead - 1); k >= 0 && k > lead - REACH; k--) {
    const chunk = chunks[k]
    if (isVerbGroup(chunk) && isVerb(tokens[chunk.verb]?.normal ?? '')) return k
    if (isMark(chunk, /^(?:[;:.?!]|--?|[–—])$/) || isClauseOpener(chunk)) return -1
    // "…, and on Friday he left": a new clause opens with the date
    if (chunk?.kind === 'conjunction' && k === lead - 1 && !isTime(chunks[k - 1])) return -1
    if (isComma(chunk) && k === lead - 1 && opensClause(chunks, lead)) return -1
  }
  return -1
}

/** "in October 2011 and again in 2014": a second date of the same clause. */
function isTime(chunk: Chunk | undefined): boolean {
  return isNounGroup(chunk) && chunk.time
}

/** Not "_", nor the "apart" of "fall apart". */
function isVerb(word: string): boolean {
  return (
    /^[a-z]/.test(word) && !/^(?:apart|aside|away|back|ahead|forward|together|down|up|off|out|over|around)$/.test(word)
  )
}

function isClauseOpener(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'subordinator' || chunk?.kind === 'wh' || chunk?.kind === 'that'
}

/** Whether a subject and its verb follow the date that opens here: "In May the court ruled". */
function opensClause(chunks: readonly Chunk[], lead: number): boolean {
  for (let k = lead; k < chunks.length && k < lead + 6; k++) {
    const chunk = chunks[k]
    if (isComma(chunk)) return isNounGroup(chunks[k + 1]) && clauseVerb(chunks, k + 1, chunks.length) >= 0
    if (isVerbGroup(chunk)) return k > lead + 1 && isNounGroup(chunks[k - 1])
  }
  return false
}

/** "In trading on the exchange Friday, shares fell": all before the comma leads the clause. */
function isFronted(chunks: readonly Chunk[], left: number, last: number): boolean {
  const verb = chunks[left]
  if (!isVerbGroup(verb) || verb.form === 'finite' || !isComma(chunks[last + 1])) return false
  for (let k = left - 1; k >= 0; k--) {
    if (isVerbGroup(chunks[k])) return false
    if (chunks[k]?.kind === 'mark') return true
  }
  return true
}

/** The finite verb of the clause that a date opens. */
function verbOfClause({ chunks, last }: Anchored): number {
  let k = last + 1
  while (k < chunks.length && chunks[k]?.kind === 'preposition' && isNounGroup(chunks[k + 1])) k += 2
  while (isComma(chunks[k]) || chunks[k]?.kind === 'adverb') k++
  const verb = clauseVerb(chunks, k, chunks.length)
  if (verb >= 0) return verb
  for (let j = last + 1; j < chunks.length && j < last + REACH; j++) {
    if (isMark(chunks[j], /^[;:]$/)) return -1
    if (isFiniteGroup(chunks[j])) return j
  }
  return -1
}

/**
 * A verb that another one governs. "began to fall apart in 1996": what begins and what is begun have one date. "plans to sell
 * in May": only the selling, which is still to come. "voted to support it Friday": the vote.
 */
function governed({ chunks, tokens }: Anchored, k: number, ahead: boolean): number[] {
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
  const moved = verb.form === 'infinitive' && isEndOfMove(verb.word) ? finiteBefore(chunks, k) : -1
  if (moved >= 0 && !ahead) return [k, moved]
  if (governor < 0) return [ahead ? k : signedDealTo(chunks, k)]
  const lemma = verbLemma(lastWord(tokens, chunks[governor]))
  // "failed to pay Friday": the failing happened, the paying did not
  if (isAspectual(lemma) || isFailing(lemma)) return [k, governor]
  const looksAhead = LOOKING_AHEAD.has(lemma) || LOOKING_AHEAD.has(verbLemma(lastWord(tokens, chunks[k - 1])))
  return verb.form === 'infinitive' && !looksAhead && isFiniteGroup(chunks[governor]) ? [governor] : [k]
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
    !chunks[k - 1]?.word.match(/^(?:him|her|them|us|me|you)$/)
  return isOfNoun && isFiniteGroup(chunks[k - 2]) ? k - 2 : k
}

/** The verb that an infinitive or a gerund right behind it, or behind its object, completes. */
function governorOf(chunks: readonly Chunk[], k: number): number {
  const verb = chunks[k]
  if (!isVerbGroup(verb) || (verb.form !== 'infinitive' && verb.form !== 'gerund')) return -1
  if (isVerbGroup(chunks[k - 1])) return k - 1
  return verb.form === 'infinitive' && chunks[k - 1]?.kind === 'adjective' && isVerbGroup(chunks[k - 2]) ? k - 2 : -1
}
