import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isComma, isDash, isFiniteGroup, isRelative, isTime } from '../../language/clauses/marks.js'
import { nounPhraseEndingAt, type Subject, subject } from '../../language/clauses/noun-phrase.js'
import { verbLemma } from '../../language/tagger.js'
import { isEventNoun, isHarm } from '../../lexicon/events.js'
import { PEOPLE } from '../../lexicon/people.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import { TAKES_THINGS, TREND_VERBS } from '../../lexicon/trends.js'
import { singular } from './singular.js'
import { PART_OF } from './where.js'

/** What "who", "which" and "that" stand for. */

/** "the Senate, which is expected to vote", "Smith, who was due to appear": of whom the infinitive at `k` tells; null elsewhere. */
export function relativeBefore(chunks: readonly Chunk[], k: number): Subject | null {
  const verb = chunks[k - 1]?.kind === 'adjective' ? k - 2 : k - 1
  const isIts = isFiniteGroup(chunks[verb]) && isRelative(chunks[verb - 1])
  return isIts ? subject(chunks, verb - 1, verb - 1, { relative: true }) : null
}

/** The noun phrase that the relative pronoun at `at` goes on about. */
export function antecedent(chunks: readonly Chunk[], { at }: Subject): Subject | null {
  // "nurses who enrolled in 1998 and who left in 2001"
  const first = chunks[at - 1]?.kind === 'conjunction' ? chunks.slice(0, at - 1).findLastIndex(isRelative) : -1
  if (first > 0) return antecedent(chunks, subject(chunks, first, first))
  const found = named(chunks, at)
  return found && (isComma(chunks[at - 1]) ? withName(chunks, found) : found)
}

/** "Tom Lee, a marine engineer, who": with whom, or what, a comma adds it to. */
function withName(chunks: readonly Chunk[], found: Subject): Subject {
  const [first, name] = [chunks[found.at], chunks[found.at - 2]]
  const isAdded =
    isNounGroup(first) && /^(?:an?|the|its|his|her|their)$/.test(first.lead) && isComma(chunks[found.at - 1])
  if (!isAdded || !isNounGroup(name) || name.time || name.pronoun || /^(?:an?|the|all)$/.test(name.lead)) return found
  // "In Leeds, the firm, which"
  const lead = found.at - 3
  if (chunks[lead]?.kind === 'preposition' && (lead === 0 || isComma(chunks[lead - 1]))) return found
  return { ...found, at: found.at - 2, from: name.from }
}

function named(chunks: readonly Chunk[], at: number): Subject | null {
  const before = isComma(chunks[at - 1]) || isDash(chunks[at - 1]) ? at - 2 : at - 1
  // "Joan Pettifer, 71, who"
  const isAge =
    /^\d{1,3}$/.test(chunks[before]?.word ?? '') && isComma(chunks[before - 1]) && isNounGroup(chunks[before - 2])
  const last = isAge ? before - 2 : before
  const group = chunks[last]
  if (!isNounGroup(group)) return null
  const phrase = nounPhraseEndingAt(chunks, last)
  const nearest: Subject = { ...phrase, at: last, from: group.from }
  if (isNearest(chunks, phrase.at, last, at)) return nearest
  // "a designer born in Olten, who", "Ann Hall of Salem, Ore., who": the comma shows that it is not the town
  const town = isComma(chunks[last - 1]) && isNounGroup(chunks[last - 2]) && phrase.at < last ? last - 2 : last
  const isPlace = town < last ? IN_A_TOWN : IN
  if (last < at - 1 && isPlace.test(chunks[town - 1]?.word ?? '')) return phrase
  // "bullets at protesters who tried": people are who is nearest, with what is part of them
  const isPart = chunks
    .slice(phrase.at, last)
    .every((chunk) => isNounGroup(chunk) || chunk.kind === 'conjunction' || chunk.word === 'of')
  // "87% in a ballot that closed", "40 percent of the blaze, which started"
  const first = chunks[phrase.at]
  if (isNounGroup(first) && /^[$£€\d]/.test(first.lead) && phrase.at < last) return nearest
  // "the strengths of a candidate who", but "the leader of a gang who"
  // "the resignation of Tom Lee, who"
  const isDeed = isNounGroup(first) && isEventNoun(first.word) && last < at - 1
  // "the backing of shareholders, who will vote"
  const isGiven = isNounGroup(first) && GIVEN.test(first.word)
  const isHis =
    chunks[last - 1]?.word === 'of' && (isDeed || isGiven || (/^an?$/.test(group.lead) && isPerson(group.word)))
  if (!/^who/.test(chunks[at]?.word ?? '')) return phrase
  // "nurses in three countries who", "an adviser to Tom Lee who"
  const isTheirs = isNounGroup(first) && isPerson(first.word) && !isPerson(group.word)
  if (/^(?:in|at|to|from)$/.test(chunks[last - 1]?.word ?? '') && (isTheirs || PART_OF.test(singular(group.word))))
    return phrase
  return !isPart || isHis ? nearest : phrase
}

/** What people give is not who they are. */
const GIVEN = /^(?:backing|support|approval|consent|help|blessing|trust|loyalty|votes?)$/
const IN = /^(?:in|at|near|from)$/
const IN_A_TOWN = /^(?:in|near|from|of)$/

function isPerson(word: string): boolean {
  return [word, singular(word)].some((noun) => PEOPLE.has(noun) || ROLE_NOUNS.has(noun))
}

/** "the head of the bank, which", "money to the charity, which", "murder in a shooting that": the noun right before it. */
function isNearest(chunks: readonly Chunk[], from: number, last: number, at: number): boolean {
  if (from === last) return false
  const link = chunks[last - 1]?.word ?? ''
  const group = chunks[last]
  if (chunks[at]?.word === 'that')
    return /^(?:in|over|for|at|with)$/.test(link) && isNounGroup(group) && /^an?$/.test(group.lead)
  if (chunks[at]?.word !== 'which') return false
  // "the deficit for this year, which ends in June"
  if (isTime(group) && /^(?:end|begin|beg[au]n|start|clos)/.test(chunks[at + 1]?.word ?? '')) return true
  // "a director at the bank, which"
  const isTheirs = isPerson(chunks[from]?.word ?? '') && !isPerson(group?.word ?? '')
  if (/^(?:at|of|for)$/.test(link) && isTheirs) return true
  // "to send claims to the scheme, which"
  if (/^(?:to|from|by)$/.test(link) || chunks.slice(from, last).some(isVerbGroup)) return true
  // "the handling of the floods, which killed 12"
  const verb = chunks[at + 1]
  const isDone = isFiniteGroup(verb) && verb.past && !verb.passive && isHarm(verbLemma(verb.word))
  if (isDone && isEventNoun(singular(group?.word ?? '')) && !isEventNoun(chunks[from]?.word ?? '')) return true
  // "Shares in Acme, which floated in 2021"
  if (/^(?:in|of)$/.test(link) && /^(?:shares|stakes?|stock)$/.test(chunks[last - 2]?.word ?? ''))
    return !isOfPrice(chunks, at + 1)
  return link === 'of' && HEADS.test(chunks[last - 2]?.word ?? '')
}

/** "Shares in Acme, which fell 4%", "A stake in Acme, which was sold": of what has the price. */
function isOfPrice(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k]
  if (!isVerbGroup(verb)) return false
  if (verb.passive) return /^(?:sold|bought|acquired|valued|priced|suspended|halted)$/.test(verb.word)
  const { word } = verb
  const next = chunks[k + 1]
  const isMark = next?.word === 'at' || (isNounGroup(next) && /%|^(?:percent|low|high|points)$/.test(next.word))
  if (TAKES_THINGS.has(word) || /^(?:closed|ended|opened|hit|reached)$/.test(word)) return isMark
  const isMove = TREND_VERBS.has(word) || /^(?:doubled|tripled|halved|traded)$/.test(word)
  return isMove && !/^gr[eo]w/.test(word) && (isMark || !isNounGroup(next) || isTime(next))
}

/** Of whom no "which" is said. */
const HEADS =
  /^(?:head|chief|president|chair|chairman|chairwoman|director|owner|founder|leader|boss|member|members|editor|manager|captain|coach|king|queen|mayor|governor|secretary|workers|employees|residents|people|number|dozens|hundreds|thousands|millions)$/
