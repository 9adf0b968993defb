import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isFiniteGroup, isGerund, isMark, isRelative, isTime } from '../../language/clauses/marks.js'
import { SPOKEN_IN } from '../../lexicon/spoken-in.js'
import { type Anchored, isSubjectOf, standsFree } from './anchored.js'
import { isParticiple } from './participle.js'

/** The verbs that stand behind their date. */

const REACH = 24

/** "Bush on Tuesday said", "which last year had": between a subject and its verb. */
export function verbRightBehind({ chunks, lead, last }: Anchored): number {
  const next = verbJoinedBehind(chunks, lead, last)
  if (next >= 0) return next
  const verb = chunks[last + 1]
  // "The group also this week published"
  const behind = chunks[lead - 1]?.kind === 'adverb' ? lead - 2 : lead - 1
  const before = chunks[behind]
  if (!isFiniteGroup(verb) || isInRelative(chunks, behind) || isInParticiple(chunks, behind)) return -1
  const isSubject =
    standsFree(chunks, behind) ||
    isSubjectOf(chunks, behind, last + 1) ||
    before?.kind === 'wh' ||
    before?.kind === 'that' ||
    // "The company, which has two plants, on Friday said"
    (isComma(before) && verb.past && isNounGroup(chunks[behind - 1]))
  return isSubject || lead === 0 ? last + 1 : -1
}

/** "stocks that fell in price yesterday exceeded 1,000": the noun group at `k` stands in a relative clause that is past. */
function isInRelative(chunks: readonly Chunk[], k: number): boolean {
  let j = k
  while (chunks[j]?.kind === 'preposition' || isNounGroup(chunks[j])) j--
  const verb = chunks[j]
  return j < k && isFiniteGroup(verb) && verb.past && isRelative(chunks[j - 1])
}

/** "joined in 1940 and in 1944 won", "searched it on 4 May and, later that month, seized": a verb with a date of its own. */
function verbJoinedBehind(chunks: readonly Chunk[], lead: number, last: number): number {
  const isAside = isComma(chunks[lead - 1]) && isComma(chunks[last + 1])
  const [link, k] = isAside ? [lead - 2, last + 2] : [lead - 1, last + 1]
  const joins = chunks[link]?.kind === 'conjunction' && (isAside || isTime(chunks[link - 1]))
  if (!joins || !isFiniteGroup(chunks[k])) return -1
  // "Samples taken in 2006 and 2010 were compared", "who won in 2016 and 2020 said", "seen between 6pm and 7pm should call"
  const verb = chunks.slice(0, link).findLastIndex(isVerbGroup)
  const isWithin = isRelative(chunks[verb - 1])
  const isSpan = chunks.slice(Math.max(0, link - 4), link).some(({ word }) => word === 'between')
  return isWithin || isSpan || !isOwn(chunks, link, lead) ? -1 : k
}

/** "and in 1944 won", "and the following year married": not the second of two dates, "on Monday and Tuesday". */
function isOwn(chunks: readonly Chunk[], link: number, lead: number): boolean {
  const first = chunks[link + 1]
  return (
    isComma(first) ||
    chunks[lead]?.kind === 'preposition' ||
    (isNounGroup(first) && /^(?:the|a|later|that|last|next)$/.test(first.lead))
  )
}

/** "A man arrested in Leeds in March was charged": the date of the arrest. */
function isInParticiple(chunks: readonly Chunk[], behind: number): boolean {
  let k = behind
  while (chunks[k]?.kind === 'preposition' || isNounGroup(chunks[k])) k--
  // "A man accused of killing a neighbour in March was charged"
  if (isGerund(chunks[k]) && chunks[k - 1]?.kind === 'preposition') k -= 2
  const verb = chunks[k]
  if (k === behind || !isVerbGroup(verb) || STANDING.test(verb.word)) return false
  return chunks[k + 1]?.kind === 'preposition' && isParticiple(chunks, k)
}

/** "a company based in Leeds": what is so, and was so before that day. */
const STANDING =
  /^(?:based|located|led|headed|chaired|run|owned|backed|held|known|called|named|seen|linked|dressed|armed|aged|made|stationed|parked|listed|wanted|briefed|employed|involved|displaced|trapped|stranded|traded)$/

/** "It was not until 2006 that work began" */
export function cleftVerb({ chunks, lead, last }: Anchored): number {
  const be = chunks[lead - 1]?.kind === 'adverb' ? lead - 2 : lead - 1
  const verb = chunks[be]
  const isCleft = isVerbGroup(verb) && verb.copula && chunks[be - 1]?.word === 'it' && chunks[last + 1]?.kind === 'that'
  return isCleft ? clauseVerb(chunks, last + 2, chunks.length) : -1
}

/** "In 2019, two years after he was hired, he left", "In 2019, when she was 30, she moved": past the clause that a comma adds. */
function pastAside(chunks: readonly Chunk[], comma: number): number {
  const next = chunks[comma + 1]
  const was = next?.word === 'when' ? chunks[clauseVerb(chunks, comma + 2, chunks.length)] : undefined
  // "On Friday, when she set out, it rained": the date of her setting out
  const isLed =
    (isVerbGroup(was) && was.copula) || (isTime(next) && /^(?:after|before)$/.test(chunks[comma + 2]?.word ?? ''))
  if (!isComma(chunks[comma]) || !isLed) return comma
  const close = chunks.findIndex((chunk, i) => i > comma + 1 && isComma(chunk))
  return close > 0 && clauseVerb(chunks, close + 1, chunks.length) >= 0 ? close : comma
}

/** "On Monday, officials said, the plane crashed": past the clause that says who told it; a quotation is told on that day. */
function pastReport({ chunks, tokens, lead }: Anchored, verb: number): number {
  const next = chunks[verb + 2]
  const isReport = /^(?:sa(?:id|ys?)|added|noted|wrote|recalled)$/.test(chunks[verb]?.word ?? '')
  if (!isReport || !isComma(chunks[verb + 1]) || !isNounGroup(next)) return verb
  const isQuoted = tokens.slice(chunks[verb]?.to, next.from + 1).some(({ text }) => /^(?:["“‘]|``|'')$/.test(text))
  const told = isQuoted ? -1 : clauseVerb(chunks, verb + 2, chunks.length)
  const own = chunks[told]
  const isInSpeech = chunks.slice(0, lead).some(({ word }) => SPOKEN_IN.test(word))
  return isFiniteGroup(own) && own.past && !own.modal && !isInSpeech ? told : verb
}

/** The finite verb of the clause that a date opens. */
export function verbOfClause(date: Anchored): number {
  const { chunks, lead, last } = date
  let k = pastAside(chunks, last + 1)
  // "March 2014: The board appoints a chairman"
  if (lead === 0 && isMark(chunks[k], /^:$/)) k++
  while (k < chunks.length && chunks[k]?.kind === 'preposition' && isNounGroup(chunks[k + 1])) k += 2
  while (isComma(chunks[k]) || chunks[k]?.kind === 'adverb') k++
  const verb = clauseVerb(chunks, k, chunks.length)
  // "In three weeks' time, the team based in Leeds face Hull", whose verb a dictionary takes for a noun
  if (chunks[verb]?.word === 'based' && chunks[verb + 1]?.kind === 'preposition') return -1
  if (verb >= 0) return pastReport(date, verb)
  for (let j = last + 1; j < chunks.length && j < last + REACH; j++) {
    if (isMark(chunks[j], /^[;:]$/)) return -1
    if (isFiniteGroup(chunks[j]) && !isRelative(chunks[j - 1])) return j
  }
  return -1
}
