import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isComma, isInfinitive, isTime } from '../../language/clauses/marks.js'
import { verbLemma } from '../../language/tagger.js'
import type { Token } from '../../language/token.js'
import { MONTHS } from '../../lexicon/calendar.js'
import { happens, isAspectual, isTakenByLightVerb, LOOKING_AHEAD, outlastsItsEnd } from '../../lexicon/events.js'
import { PEOPLE } from '../../lexicon/people.js'
import { type Anchored, headOf, standsFree } from './anchored.js'
import { eventNoun, type NounTrigger } from './nouns.js'
import { isPutOff } from './put-off.js'
import { singular } from './singular.js'

/** The word that names the event, by its index among the sentence's tokens. */
export interface Trigger {
  index: number
  lemma: string
  kind: 'verb' | 'noun'
  /** It has the date only for want of one of its own: "third-quarter profit rose". */
  inherited?: boolean
}

export function asTrigger({ index, lemma }: NounTrigger): Trigger {
  return { index, lemma, kind: 'noun' }
}

/** What a verb group tells of: its verb, with the noun that it only carries; or what "be" says of its subject. */
export function toldByVerb(date: Anchored, k: number): Trigger[] {
  const { chunks, tokens } = date
  const group = chunks[k]
  if (!isVerbGroup(group)) return []
  // "The hearing was moved to Friday": the hearing is then
  if (isPutOff(date, k)) return group.passive ? putOff(date, k, group.verb) : []
  const word = tokens[group.verb]?.normal ?? ''
  if (isBe(word)) return predicate(date, k) ?? subjectOrBe(date, k)
  const lemma = verbLemma(word)
  const verb: Trigger = { index: group.verb, lemma, kind: 'verb' }
  if (isTakenByLightVerb(word)) return [verb, ...objects(date, k).map((noun) => ({ ...noun, inherited: true }))]
  const complement = isAspectual(lemma) ? complementOf(date, k) : []
  // "gains that began last fall", "remarks made last week"
  // "Monday's talks followed a call on Sunday"
  const hasObject = lemma === 'follow' && isNounGroup(chunks[k + 1]) && !isTime(chunks[k + 1])
  const subject =
    (happens(lemma) && !hasObject) || isMadeAt(date, k) || isLookedFor(date, k)
      ? subjectNoun(date, finiteOf(date, k))
      : []
  return [verb, ...complement, ...subject.filter((noun) => !outlastsItsEnd(noun.lemma, lemma))]
}

function putOff(date: Anchored, k: number, index: number): Trigger[] {
  const nouns = subjectNoun(date, k, true)
  // "The film was moved to May", not "was jailed until 2030"
  return nouns.length > 0 || date.chunks[date.lead]?.word !== 'to'
    ? nouns
    : [{ index, lemma: verbLemma(date.tokens[index]?.normal ?? ''), kind: 'verb' }]
}

/** "The trial is expected to begin": the verb that has the subject. */
function finiteOf({ chunks }: Anchored, k: number): number {
  const verb = chunks[k]
  return isInfinitive(verb) && isVerbGroup(chunks[k - 1]) ? k - 1 : k
}

/** "The ruling, which is expected next month": what is to happen is the subject. */
function isLookedFor({ chunks, lead }: Anchored, k: number): boolean {
  const group = chunks[k]
  return isVerbGroup(group) && group.passive && lead === k + 1 && LOOKING_AHEAD.has(verbLemma(group.word))
}

/** A participle behind its noun, with the date right behind it: "remarks made last week". */
function isMadeAt({ chunks, lead }: Anchored, k: number): boolean {
  const group = chunks[k]
  return (
    isVerbGroup(group) &&
    group.past &&
    // "A woman shot in Tuesday's attack died on Wednesday"
    group.word !== 'died' &&
    group.to - group.from === 1 &&
    lead === k + 1 &&
    isNounGroup(chunks[k - 1]) &&
    !standsFree(chunks, k - 1)
  )
}

/** "began to arrive", "completed the purchase": what is begun or ended. */
function complementOf(date: Anchored, k: number): Trigger[] {
  const next = date.chunks[k + 1]
  if (isVerbGroup(next) && next.form !== 'finite') {
    const lemma = verbLemma(date.tokens[next.verb]?.normal ?? '')
    return [{ index: next.verb, lemma, kind: 'verb' }]
  }
  const noun = eventNoun(date, k + 1)
  return noun ? [asTrigger(noun)] : []
}

function isBe(word: string): boolean {
  return /^(?:is|are|was|were|be|been|being|'s|'re|'m|am)$/.test(word)
}

/** "had sales of $40 million and a loss": what a light verb carries. */
function objects(date: Anchored, k: number): Trigger[] {
  const { chunks } = date
  const first = eventNoun(date, k + 1)
  // "took charge", "had trouble": a bare noun is part of what the verb says
  const group = chunks[k + 1]
  const isBare = /^t[ao]/.test(chunks[k]?.word ?? '') && group && group.to - group.from === 1
  if (!first || isBare) return []
  const found = [asTrigger(first)]
  for (let j = k + 2; j < chunks.length && j < k + 8; j++) {
    if (isVerbGroup(chunks[j]) || isComma(chunks[j])) break
    const second = chunks[j]?.kind === 'conjunction' ? eventNoun(date, j + 1) : null
    if (second) found.push(asTrigger(second))
  }
  return found
}

/** "was payable Jan. 2", "were up 2 pence", "was a success", "was mayor of Leeds": what "be" says. */
function predicate(date: Anchored, k: number): Trigger[] | null {
  const { chunks } = date
  const j = behindAdverbs(chunks, k + 1)
  const chunk = chunks[j]
  if (chunk?.kind === 'adjective' || (chunk && /^(?:up|down|off)$/.test(chunk.word)))
    return [{ index: chunk.from, lemma: chunk.word, kind: 'verb' }]
  const noun = eventNoun(date, j)
  if (noun) return [asTrigger(noun)]
  return chunks[k - 1]?.word === 'there' ? null : roleAt(date, j)
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

/** "The vote was on Friday": what happens is the subject. */
function subjectOrBe(date: Anchored, k: number): Trigger[] {
  const subject = subjectNoun(date, k, true)
  return subject.length > 0 ? subject : wasThen(date, k)
}

/**
 * "She was in Rome on Monday", "London was the capital in 2015", "turnout was 35% on Tuesday": the "be" itself, where nothing
 * else names what was so; not "it was a question last year", "more likely than he was in May".
 */
function wasThen(date: Anchored, k: number): Trigger[] {
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
  if (isOpen || /^(?:it|that|this|there|they|what)$/.test(before.word)) return []
  const at = behindAdverbs(chunks, k + 1)
  const [next, behind] = [chunks[at], chunks[at + 1]]
  const isAt = /^(?:in|at)$/.test(next?.word ?? '') && isNounGroup(behind) && isPlace(tokens[headOf(behind)])
  const isSo = isNounGroup(next) && !next.time && next.to - next.from > 1 && !/ing$/.test(next.lead) && lasts(date)
  const isMuch = next?.word === 'worth' || (next !== undefined && isAmount(tokens, next))
  return isAt || isSo || isMuch ? [{ index: group.verb, lemma: 'be', kind: 'verb' }] : []
}

function behindAdverbs(chunks: readonly Chunk[], from: number): number {
  let j = from
  while (chunks[j]?.kind === 'adverb' && !/^(?:up|down|off)$/.test(chunks[j]?.word ?? '')) j++
  return j
}

function isAmount(tokens: readonly Token[], { from }: Chunk): boolean {
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

/** "The vote was on Friday", "gains that began last fall": what happens is the subject. */
function subjectNoun(date: Anchored, k: number, isHead = false): Trigger[] {
  const { chunks } = date
  let j = k - 1
  while (chunks[j]?.kind === 'wh' || chunks[j]?.kind === 'that' || chunks[j]?.kind === 'adverb') j--
  // "the ruling, which is expected in May"
  if (j < k - 1 && isComma(chunks[j])) j--
  // "The funeral of the victims of the crash is on Friday": the head of it all
  const isWhole = isHead && j === k - 1
  let found: Trigger[] = []
  for (let n = 0; n < 3 && !isTime(chunks[j]); n++, j -= 2) {
    const noun = eventNoun(date, j)
    if (noun) found = [asTrigger(noun)]
    if ((noun && !isWhole) || chunks[j - 1]?.kind !== 'preposition') break
  }
  return found
}
