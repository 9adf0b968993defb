import { type Chunk, isNounGroup, isVerbGroup, type VerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import {
  isComma,
  isFiniteGroup,
  isInfinitive,
  isIntransitive,
  isMark,
  isReduced,
  isTime,
} from '../../language/clauses/marks.js'
import { nounPhraseEndingAt } from '../../language/clauses/noun-phrase.js'
import { isReducedObject } from '../../language/clauses/reduced-object.js'
import { subjectOf } from '../../language/clauses/subject.js'
import { LEADS_CLAUSE } from '../../lexicon/closed-words.js'

/**
 * Whether the past participle at chunk `k` tells of the noun before it: "a pact signed in 1961", "the bridge, built in 1931,
 * is closed"; in "the bridge opened in 1931" it is the verb of the clause.
 */
export function isParticiple(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k]
  // "A vote, originally set for June, was moved"
  if (isVerbGroup(verb) && isLed(verb) && isComma(chunks[k - 1]))
    return isParticiple(chunks.with(k, { ...verb, from: verb.verb }), k)
  if (isUnchanged(chunks, k)) return true
  if (firstOfJoined(chunks, k) < k) return true
  if (!isVerbGroup(verb) || !verb.past || verb.verb > verb.from || verb.copula || isIntransitive(verb)) return false
  if (chunks[k - 1]?.kind === 'conjunction' && isCoordinated(chunks, k - 2)) return isParticiple(chunks, k - 2)
  const noun = nounBefore(chunks, k)
  if (noun < 0 || tellsWhat(chunks, k)) return false
  if (noun === k - 1 && isMisread(chunks, k)) return true
  if (noun === k - 1 && isOnlyVerb(chunks, k)) return false
  if (noun < k - 1 && isMain(chunks, k)) return false
  // "The seat, carried narrowly by Ann Lee in May, is"
  if (noun < k - 1 && chunks[k + 1]?.kind === 'adverb' && chunks[k + 2]?.word === 'by') return true
  if (noun < k - 1) return isReduced(chunks, k) || (isTime(chunks[k + 1]) && closesAside(chunks, k + 2))
  const { at } = nounPhraseEndingAt(chunks, noun)
  const lead = chunks[at - 1]
  // "after the two sides announced in May": the preposition opens a clause, whose verb this is
  if (lead?.kind === 'preposition' && LEADS_CLAUSE.test(lead.word) && clauseVerb(chunks, at, chunks.length) === k)
    return false
  if (isReducedObject(chunks, k)) return true
  // "to victims tortured or abused in 1985"
  if (isCoordinated(chunks, k)) return isVerbGroup(lead) || lead?.kind === 'preposition'
  if (!isReduced(chunks, k) && !isTime(chunks[k + 1])) return false
  return isVerbGroup(lead) || lead?.kind === 'preposition' || clauseVerb(chunks, at, chunks.length) > k
}

/** "The group announced in January it would close": behind the date is what it announced. */
function tellsWhat(chunks: readonly Chunk[], k: number): boolean {
  const at = chunks[k + 1]?.kind === 'preposition' ? k + 3 : k + 2
  const pronoun = chunks[at]
  return isTime(chunks[at - 1]) && isNounGroup(pronoun) && pronoun.pronoun && isFiniteGroup(chunks[at + 1])
}

/** "The talks on Monday in Geneva ended without a deal": no verb stands behind it. */
function isOnlyVerb(chunks: readonly Chunk[], k: number): boolean {
  const { at } = nounPhraseEndingAt(chunks, k - 1)
  if (chunks[at - 1]?.kind !== 'preposition' || !isTime(chunks[at - 2])) return false
  return !chunks.some((chunk, i) => i !== k && isFiniteGroup(chunk))
}

/** "Documents released Monday show he lied", "Workers hired last year plan to strike": the verb of the sentence looks like a noun. */
function isMisread(chunks: readonly Chunk[], k: number): boolean {
  const at = chunks[k + 1]?.kind === 'preposition' ? k + 3 : k + 2
  const verb = chunks[at]
  if (
    !/[^s]s$/.test(chunks[k - 1]?.word ?? '') ||
    !isTime(chunks[at - 1]) ||
    !isNounGroup(verb) ||
    verb.to - verb.from > 1 ||
    !LOOKS_LIKE_NOUN.test(verb.word)
  )
    return false
  return isNounGroup(chunks[at + 1]) || isInfinitive(chunks[at + 1]) || chunks[at + 1]?.kind === 'that'
}

const LOOKS_LIKE_NOUN = /^(?:show|plan|claim|need|hope|reveal|suggest|indicate|face|vow|pledge)$/

/** "Power, cut on Sunday, was restored", "The town, hit by a storm, has": a participle that looks like its base. */
function isUnchanged(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k]
  if (
    !isVerbGroup(verb) ||
    verb.to - verb.from > 1 ||
    !/^(?:cut|hit|shut|hurt|put|set|split|cast|read)$/.test(verb.word)
  )
    return false
  const [next, close] = [chunks[k + 1], chunks.findIndex((chunk, i) => i > k && chunk.kind === 'mark')]
  const isAside = isComma(chunks[k - 1]) && nounBefore(chunks, k) >= 0 && isComma(chunks[close])
  return isAside && (next?.kind === 'preposition' || isTime(next)) && isFiniteGroup(chunks[close + 1])
}

/** "founded in 1931 and taken public in 1988" */
function isReducedAsIs(chunks: readonly Chunk[], k: number): boolean {
  const isSo = chunks[k + 1]?.kind === 'adjective'
  return isReduced(isSo ? chunks.toSpliced(k + 1, 1) : chunks, k)
}

/** "The firm, founded in 1985 and later bought by Acme": the participle that another is joined to; `k` itself where it is to none. */
export function firstOfJoined(chunks: readonly Chunk[], k: number): number {
  if (chunks[k - 1]?.kind !== 'conjunction' || !isBare(chunks, k)) return k
  let first = k - 2
  while (first > 0 && /^(?:noun|preposition|adjective|adverb)$/.test(chunks[first]?.kind ?? '')) first--
  const verb = chunks[first]
  const isPast = isVerbGroup(verb) && verb.past && !isComma(chunks[k - 2])
  return isPast && isComma(chunks[first - 1]) && isParticiple(chunks, first) ? first : k
}

/** "bought by", "sold last year", "finally published in" */
function isBare(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k]
  if (!isVerbGroup(verb) || verb.copula || !verb.past) return false
  const own = isLed(verb) ? chunks.with(k, { ...verb, from: verb.verb }) : chunks
  return isReducedAsIs(own, k) || (isTime(chunks[k + 1]) && verb.to - verb.verb === 1)
}

/** "later bought", "originally set" */
function isLed({ verb, from, lead }: VerbGroup): boolean {
  return verb === from + 1 && (/ly$/.test(lead) || /^(?:later|then|soon|first|since|again|twice)$/.test(lead))
}

/** "tortured or abused in": two participles, of which the second has what stands behind them. */
function isCoordinated(chunks: readonly Chunk[], k: number): boolean {
  const [first, second] = [chunks[k], chunks[k + 2]]
  const isJoined = chunks[k + 1]?.kind === 'conjunction' && isVerbGroup(first) && isVerbGroup(second)
  return isJoined && first.past && first.to - first.from === 1 && second.past && isReduced(chunks, k + 2)
}

/** "her partner, Ana Teixeira, recalled in an interview": the comma closes what is put in behind the subject. */
function isMain(chunks: readonly Chunk[], k: number): boolean {
  const subject = subjectOf(chunks, k)
  return subject !== null && !subject.relative && clauseVerb(chunks, subject.at, chunks.length) === k
}

/** "The plan, announced Friday, would"; in "Norvane, a maker of pumps, announced Friday a plan" it is the verb of the sentence. */
function closesAside(chunks: readonly Chunk[], k: number): boolean {
  const next = chunks[k]
  // "Stone, asked Thursday whether he would, said"
  if (next?.word === 'whether' && chunks[k - 2]?.word === 'asked') return true
  return next === undefined || next.kind === 'mark' || next.kind === 'conjunction' || next.word === 'by'
}

/** The noun right before a verb, or before the comma that parts them. */
export function nounBefore(chunks: readonly Chunk[], k: number): number {
  // "The games, last held in 2019, return"
  if (chunks[k - 1]?.word === 'last' && isComma(chunks[k - 2])) return nounBefore(chunks, k - 1)
  const at = isComma(chunks[k - 1]) || isMark(chunks[k - 1], /^\($/) ? k - 2 : k - 1
  const group = chunks[at]
  return isNounGroup(group) && !group.time && !group.pronoun ? at : -1
}
