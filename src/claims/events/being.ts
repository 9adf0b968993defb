import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isComma, isTime } from '../../language/clauses/marks.js'
import { verbLemma } from '../../language/tagger.js'
import type { Token } from '../../language/token.js'
import { MONTHS } from '../../lexicon/calendar.js'
import { PEOPLE } from '../../lexicon/people.js'
import { type Anchored, headOf } from './anchored.js'
import { eventNoun } from './nouns.js'
import { singular } from './singular.js'
import { asTrigger, type Trigger } from './trigger-word.js'

/** What somebody or something was, told by "be". */

/** "was payable Jan. 2", "were up 2 pence", "was a success", "was mayor of Leeds": what "be" says. */
export function predicate(date: Anchored, k: number): Trigger[] | null {
  const { chunks } = date
  const j = behindAdverbs(chunks, k + 1)
  const chunk = chunks[j]
  if (chunk?.kind === 'adjective' || (chunk && /^(?:up|down|off)$/.test(chunk.word)))
    return [{ index: chunk.from, lemma: chunk.word, kind: 'verb' }]
  const noun = eventNoun(date, j)
  if (noun) return [asTrigger(noun)]
  return chunks[k - 1]?.word === 'there' || isOfAnother(date, k) ? null : roleAt(date, j)
}

/** "was in Paris on Monday and Berlin on Tuesday": the second date is of what stands before it. */
function isOfAnother({ chunks, lead }: Anchored, k: number): boolean {
  return chunks.slice(k + 1, lead).some((chunk, i) => {
    const behind = chunks[isComma(chunks[k + i + 2]) ? k + i + 3 : k + i + 2]
    return isTime(chunk) && behind?.kind === 'conjunction' && chunks.indexOf(behind) + 1 < lead
  })
}

/** "was mayor of Leeds in 1998", "was part of the crew in 1984": what somebody was for a time, not "was the founder on Wednesday". */
function roleAt(date: Anchored, j: number): Trigger[] | null {
  const { tokens, chunks } = date
  const group = chunks[j]
  if (!isNounGroup(group) || group.pronoun || group.time) return null
  const index = headOf(group)
  const noun = tokens[index]
  const lemma = singular(noun?.normal ?? '')
  const isPerson = noun?.capitalized === false && PEOPLE.has(lemma)
  const deed = chunks[j + 1]
  // "was the first woman to win it in 2015"
  if (isPerson && isVerbGroup(deed) && deed.form === 'infinitive')
    return [{ index: deed.verb, lemma: verbLemma(deed.word), kind: 'verb' }]
  const isPart = lemma === 'part' && chunks[j + 1]?.word === 'of' && /^(?:was|were)$/.test(chunks[j - 1]?.word ?? '')
  return (isPerson || isPart) && lasts(date) ? [{ index, lemma, kind: 'verb' }] : null
}

/** Whether a date is one that states are told by: a month or longer. */
function lasts({ tokens, chunks, first, last }: Anchored): boolean {
  const time = tokens.slice(chunks[first]?.from, chunks[last]?.to)
  return time.some(({ normal }) => LASTS.test(normal) || MONTHS.has(normal))
}

const LASTS = /^(?:(?:1[5-9]|20)\d\d|\d{2,4}s|years?|decades?|century|seasons?|terms?)$/

/**
 * "She was in Rome on Monday", "London was the capital in 2015", "turnout was 35% on Tuesday": the "be" itself, where nothing
 * else names what was so; not "it was a question last year", "more likely than he was in May".
 */
export function wasThen(date: Anchored, k: number): Trigger[] {
  const { tokens, chunks } = date
  const [before, group] = [chunks[k - 1], chunks[k]]
  if (
    !isVerbGroup(group) ||
    !/^(?:was|were|been)$/.test(group.word) ||
    group.lead === 'has' ||
    !isNounGroup(before) ||
    before.time
  )
    return []
  const isOpen = chunks.slice(Math.max(0, k - 3), k - 1).some(({ word }) => /^(?:than|as|how|what|where)$/.test(word))
  if (isOpen || isOfAnother(date, k) || /^(?:that|this|there|what)$/.test(before.word)) return []
  const at = behindAdverbs(chunks, k + 1)
  const [next, behind] = [chunks[at], chunks[at + 1]]
  const isAt = /^(?:in|at)$/.test(next?.word ?? '') && isNounGroup(behind) && isPlace(tokens[headOf(behind)])
  const isSo = isNounGroup(next) && !next.time && next.to - next.from > 1 && !/ing$/.test(next.lead) && lasts(date)
  const isMuch = next?.word === 'worth' || (isNounGroup(next) && !next.time && beginsWithFigure(tokens, next))
  // "It was a big question last year", but "It was worth $44 in 2021"
  return (before.word !== 'it' && (isAt || isSo)) || isMuch ? [{ index: group.verb, lemma: 'be', kind: 'verb' }] : []
}

function behindAdverbs(chunks: readonly Chunk[], from: number): number {
  let j = from
  while (chunks[j]?.kind === 'adverb' && !/^(?:up|down|off)$/.test(chunks[j]?.word ?? '')) j++
  return j
}

function beginsWithFigure(tokens: readonly Token[], { from }: Chunk): boolean {
  return /^(?:[$£€]|\d)/.test(tokens[from]?.text ?? '')
}

function isPlace(head: Token | undefined): boolean {
  return (
    head !== undefined &&
    (head.capitalized || /^(?:home|jail|prison|hospital|court|custody|office|charge|power|exile)$/.test(head.normal))
  )
}

/** "declared a dividend, payable Aug. 2": a word for when a thing counts, without its "be". */
export function effectiveBefore({ chunks, lead }: Anchored): Trigger | null {
  const chunk = chunks[lead - 1]
  const isOwn = chunk?.kind === 'adjective' && isComma(chunks[lead - 2]) && isNounGroup(chunks[lead - 3])
  return isOwn && /^(?:payable|effective|redeemable)$/.test(chunk.word)
    ? { index: chunk.from, lemma: chunk.word, kind: 'verb' }
    : null
}
