import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isComma, isTime } from '../../language/clauses/marks.js'
import { DETERMINED } from '../../lexicon/closed-words.js'
import { isEventNoun } from '../../lexicon/events.js'
import { type Anchored, headOf } from './anchored.js'
import { beforePlan } from './plan.js'
import { singular } from './singular.js'

export interface NounTrigger {
  /** Its token. */
  index: number
  lemma: string
  /** The chunk it is the head of. */
  chunk: number
}

/** How many noun groups with their prepositions may stand between an event noun and its date. */
const REACH = 4

/** The event a noun group names; null where it names none. */
export function eventNoun({ tokens, chunks }: Pick<Anchored, 'tokens' | 'chunks'>, k: number): NounTrigger | null {
  const group = chunks[k]
  if (!isNounGroup(group) || group.pronoun || group.time) return null
  const head = headOf(group)
  // "a coup d'état"
  const index = /^d'[eé]tat$/.test(tokens[head]?.normal ?? '') ? head - 1 : head
  const token = tokens[index]
  const lemma = singular(token?.normal ?? '')
  if (isNoEvent(chunks, k, lemma) || isEdge({ tokens, chunks }, k, lemma)) return null
  return token && isEventNoun(lemma) && !(token.is('ProperNoun') && token.capitalized)
    ? { index, lemma, chunk: k }
    : null
}

/** "without incident", "at an address in Leeds", "a lecture on contract law" */
function isNoEvent(chunks: readonly Chunk[], k: number, lemma: string): boolean {
  const before = chunks[k - 1]?.word ?? ''
  const group = chunks[k]
  if (before === 'without') return true
  // "was head of operations"
  const isBare = group?.to === (group?.from ?? 0) + 1
  if (before === 'of' && isBare && HEADS.test(chunks[k - 2]?.word ?? '')) return true
  // "was in charge of it"
  if (lemma === 'charge' && before === 'in' && group?.to === (group?.from ?? 0) + 1) return true
  // "sentenced to death"
  if (lemma === 'death') return before === 'to' && isBare
  if (lemma === 'address') return /^(?:at|from|to)$/.test(before) || isBare
  return lemma === 'law' && isNounGroup(group) && !DETERMINED.test(group.lead)
}

const HEADS = /^(?:head|director|chief|president|vice-president|manager|minister|secretary|officer|executive)$/

/** "at the end of a street", "skidded off the end of its runway" */
function isEdge({ tokens, chunks }: Pick<Anchored, 'tokens' | 'chunks'>, k: number, lemma: string): boolean {
  const whole = chunks[k + 2]
  if (lemma !== 'end' || chunks[k + 1]?.word !== 'of' || !isNounGroup(whole)) return false
  const before = tokens[(chunks[k]?.from ?? 0) - 1]?.normal ?? ''
  return /^(?:at|off|from|to|near|towards?)$/.test(before) && /^(?:an?|his|her|its|their)$/.test(whole.lead)
}

/** The event nouns that a date belongs to: the one it stands in front of, or those whose phrase it closes, the nearest first. */
export function nounsOf(date: Anchored): NounTrigger[] {
  return date.attributive ? nounsBehind(date) : nounsBefore(date)
}

/** "Tuesday's election", "a third-quarter loss"; "a drop in third-quarter income" has two. */
function nounsBehind(date: Anchored): NounTrigger[] {
  const { chunks, last } = date
  const own = eventNoun(date, last) ?? nounApart(date, last + 1)
  if (!own) return []
  const holder =
    chunks[last - 1]?.kind === 'preposition' && /^(?:in|of)$/.test(chunks[last - 1]?.word ?? '')
      ? eventNoun(date, last - 2)
      : null
  return holder ? [own, holder] : [own]
}

/** "the 1996 Olympic bombing": a noun that is parted from the year before it, or read as a participle. */
function nounApart(date: Anchored, k: number): NounTrigger | null {
  const { chunks, tokens } = date
  const group = chunks[k]
  if (isNounGroup(group)) return DETERMINED.test(group.lead) ? null : eventNoun(date, k)
  if (!isVerbGroup(group) || group.form !== 'gerund' || group.to - group.from > 1) return null
  const lemma = tokens[group.verb]?.normal ?? ''
  return isEventNoun(lemma) ? { index: group.verb, lemma, chunk: k } : null
}

/** "the Aug. 7, 1998, bombings": the noun behind the comma that closes a year. */
function nounBehindComma(date: Anchored): NounTrigger | null {
  const { chunks, last } = date
  const group = chunks[last + 2]
  if (!isComma(chunks[last + 1]) || !isNounGroup(group) || DETERMINED.test(group.lead)) return null
  return eventNoun(date, last + 2)
}

/** "will join on March 12 in a ceremony", "In July 1997, at a summit in Madrid,": the occasion, told behind its date. */
export function occasionBehind(date: Anchored): NounTrigger | null {
  const { chunks, last } = date
  const at = isComma(chunks[last + 1]) && date.lead === 0 ? last + 2 : last + 1
  const group = chunks[at + 1]
  const isOccasion =
    /^(?:at|during)$/.test(chunks[at]?.word ?? '') ||
    (chunks[at]?.word === 'in' && isNounGroup(group) && /^(?:an?|his|her|its|their)$/.test(group.lead))
  return isOccasion ? eventNoun(date, at + 1) : null
}

/** "the summit on June 19", "its announcement Friday", "the invasion of Kuwait on Aug. 2". */
function nounsBefore(date: Anchored): NounTrigger[] {
  const { chunks, lead } = date
  const behind = nounBehindComma(date)
  if (behind && /^(?:the|an?)$/.test(leadOf(date))) return [behind]
  let k = beforeRestatement(chunks, lead - 1)
  k = beforePlan(date, k)
  for (let n = 0; n < REACH; n++) {
    if (isRate(chunks, k)) k--
    k = beforePlace(date, k)
    // "the bombings of embassies in Kenya and Tanzania last year"
    if (isJoinedPlace(chunks, k) && !eventNoun(date, k)) k -= 2
    const found = isCounted(chunks, k) || hasOwnDate(date, k) ? null : eventNoun(date, k)
    if (found) return [found]
    const group = chunks[k]
    if (!isNounGroup(group) || group.time || chunks[k - 1]?.kind !== 'preposition') return []
    k -= 2
  }
  return []
}

/** "third-quarter results": a noun with its date before it takes none behind. */
function hasOwnDate({ chunks, times }: Anchored, k: number): boolean {
  const group = chunks[k]
  // "signaled on Wednesday two rate cuts": when it was signaled
  if (isTime(chunks[k - 1]) && (isVerbGroup(chunks[k - 2]) || isVerbGroup(chunks[k - 3]))) return false
  return (
    group !== undefined && times.some(({ from, to }) => to < group.to && to >= group.from && from >= group.from - 2)
  )
}

/** The determiner that a date takes from the noun behind it: "the Aug. 7, 1998, bombings". */
function leadOf({ chunks, first, tokens }: Anchored): string {
  const group = chunks[first]
  return tokens[(group?.from ?? 0) - 1]?.normal ?? ''
}

/** "60 percent of votes", "hundreds of attacks": so many of them are no one event. */
function isCounted(chunks: readonly Chunk[], k: number): boolean {
  return (
    chunks[k - 1]?.word === 'of' &&
    /^(?:\d.*|percent|cent|majority|share|number|half|most|all|none|dozens|hundreds|thousands|millions)$/.test(
      chunks[k - 2]?.word ?? '',
    )
  )
}

function isJoinedPlace(chunks: readonly Chunk[], k: number): boolean {
  const isJoined = isNounGroup(chunks[k]) && chunks[k - 1]?.kind === 'conjunction'
  return isJoined && isNounGroup(chunks[k - 2]) && chunks[k - 3]?.kind === 'preposition'
}

/** Left over what tells where a town is: "a ceremony in Independence, Mo., on March 12". */
function beforePlace({ chunks, tokens }: Anchored, k: number): number {
  const isName = (at: number) => isNounGroup(chunks[at]) && tokens[headOf(chunks[at])]?.capitalized === true
  const isPlace = isComma(chunks[k]) && isName(k - 1) && isComma(chunks[k - 2]) && isName(k - 3)
  return isPlace && chunks[k - 4]?.kind === 'preposition' ? k - 3 : k
}

/** "15 cents a share": two groups, one amount. */
function isRate(chunks: readonly Chunk[], k: number): boolean {
  const group = chunks[k]
  return isNounGroup(group) && /^(?:an?|each)$/.test(group.lead) && isNounGroup(chunks[k - 1])
}

/** Left over "…, or six cents a share,": the same amount told again. */
export function beforeRestatement(chunks: readonly Chunk[], k: number): number {
  if (!isComma(chunks[k])) return k
  for (let j = k - 1; j > 0 && j > k - 6; j--)
    if (isComma(chunks[j])) return chunks[j + 1]?.kind === 'conjunction' && chunks[j + 1]?.word === 'or' ? j - 1 : k
  return k
}

/** Whether the noun group at `k` is what the verb right before it takes. */
export function isObject(chunks: readonly Chunk[], k: number): boolean {
  return isVerbGroup(chunks[k - 1])
}
