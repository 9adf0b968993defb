import { LEADS_CLAUSE } from '../../lexicon/closed-words.js'
import { type Chunk, isNounGroup, isVerbGroup, type VerbGroup } from '../chunks/index.js'

export const REACH = 40

const RELATIVE = /^(?:who|which|that|whom)$/

export const isMark = (chunk: Chunk | undefined, marks: RegExp): boolean =>
  chunk?.kind === 'mark' && marks.test(chunk.word)

export const isComma = (chunk: Chunk | undefined): boolean => isMark(chunk, /^,$/)

export const isDash = (chunk: Chunk | undefined): boolean => isMark(chunk, /^(?:--?|[–—])$/)

export const isRelative = (chunk: Chunk | undefined): boolean =>
  (chunk?.kind === 'wh' || chunk?.kind === 'that') && RELATIVE.test(chunk.word)

/** "that", "who", "because": what opens a clause within another. */
export const isClauseOpener = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'subordinator' || chunk?.kind === 'wh' || chunk?.kind === 'that'

export const isFiniteGroup = (chunk: Chunk | undefined): chunk is VerbGroup =>
  isVerbGroup(chunk) && chunk.form === 'finite'

/** "calling", "having called" */
export const isGerund = (chunk: Chunk | undefined): boolean => isVerbGroup(chunk) && chunk.form === 'gerund'

/** "to call" */
export const isInfinitive = (chunk: Chunk | undefined): boolean => isVerbGroup(chunk) && chunk.form === 'infinitive'

/** "Of the voters polled, most": a participle between the noun and its verb. */
export function isReducedAt(chunks: readonly Chunk[], j: number): boolean {
  const verb = chunks[j]
  return isFiniteGroup(verb) && verb.past && !verb.copula && verb.to - verb.from === 1 && isNounGroup(chunks[j - 1])
}

export function openingBracket(chunks: readonly Chunk[], close: number): number {
  for (let i = close - 1; i >= 0 && i > close - REACH; i--) if (isMark(chunks[i], /^[([]$/)) return i
  return close
}

/** Verbs whose past participle tells of no noun before it, and pasts that are no participles. */
const INTRANSITIVE =
  /^(?:stood|sat|fled|began|fell|broke|chose|drove|flew|gave|knew|ran|saw|spoke|took|threw|wrote|wore|grew|drew|shook|swam|sang|sank|rang|ate|rode|tore|swore|strove|died|arrived|happened|occurred|emerged|resigned|collapsed|disappeared|appeared|vanished|remained|existed|belonged|seemed|went|came|rose|lived|lied|slept|laughed|cried|smiled|wept)$/

export const isIntransitive = ({ word }: VerbGroup): boolean => word === 'said' || INTRANSITIVE.test(word)

/** "held", "carried out", "not involved": with no auxiliary and no other adverb. */
const isOneVerb = ({ from, to, verb, particle, lead }: VerbGroup): boolean =>
  verb === (lead === 'not' ? from + 1 : from) && to - verb === (particle === null ? 1 : 2)

/** "a treaty designed to balance interests", "The tool used to cut ice was"; not "said Leeds needed to win". */
function isMadeTo(chunks: readonly Chunk[], k: number): boolean {
  const word = chunks[k]?.word ?? ''
  if (/^(?:designed|built|created|believed|known|slated)$/.test(word)) return true
  if (!/^(?:meant|intended|used|needed|required|supposed|scheduled|set)$/.test(word)) return false
  const before = chunks[k - 2]
  const isObject = isFiniteGroup(before) && !/^(?:sa(?:id|ys?)|th(?:inks?|ought)|believes?|believed)$/.test(before.word)
  return isObject || chunks.some((chunk, i) => i > k + 1 && isFiniteGroup(chunk))
}

/** A participle without auxiliary and object: "released by", "based in", "designed to". */
export function isReduced(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k]
  const next = chunks[k + 1]
  // "The man arrested Sunday was released", not "The plan she released Sunday was", "the plan Ms. Hall released Sunday was"
  const noun = chunks[k - 1]
  const isOwn = isNounGroup(noun) && !noun.pronoun && !isNounGroup(chunks[k - 2])
  const isDated = isOwn && isTime(next) && isFiniteGroup(chunks[k + 2])
  const isFor = isVerbGroup(verb) && isInfinitive(next) && isMadeTo(chunks, k)
  if (!isVerbGroup(verb) || (next?.kind !== 'preposition' && !isDated && !isFor)) return false
  const led = chunks[k + 3]
  // "left after the vote failed": a clause, no phrase, stands behind it
  if (
    LEADS_CLAUSE.test(next?.word ?? '') &&
    isFiniteGroup(led) &&
    // "A curfew imposed before the vote will be lifted"
    led.lead !== 'will' &&
    !isTime(chunks[k + 2])
  )
    return false
  return verb.past && !verb.copula && !verb.modal && isOneVerb(verb) && !isIntransitive(verb)
}

/** "yesterday", "the quarter" */
export function isTime(chunk: Chunk | undefined): boolean {
  return isNounGroup(chunk) && chunk.time
}

export function closingBracket(chunks: readonly Chunk[], open: number): number {
  for (let i = open + 1; i < chunks.length && i < open + REACH; i++) if (isMark(chunks[i], /^[)\]]$/)) return i
  return open
}

/** Whether the clause whose subject begins at `at` is led by "when", "if", "after" and the like. */
export function isSubordinate(chunks: readonly Chunk[], at: number): boolean {
  let lead = at - 1
  while (chunks[lead]?.kind === 'adverb') lead--
  const chunk = chunks[lead]
  return (
    chunk?.kind === 'subordinator' ||
    (chunk?.kind === 'wh' && !isRelative(chunk)) ||
    (chunk?.kind === 'preposition' && LEADS_CLAUSE.test(chunk.word))
  )
}
