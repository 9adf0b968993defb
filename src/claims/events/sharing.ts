import { type Chunk, isNounGroup, isVerbGroup, type VerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import {
  isClauseOpener,
  isComma,
  isFiniteGroup,
  isGerund,
  isInfinitive,
  isMark,
  isRelative,
  isTime,
} from '../../language/clauses/marks.js'
import { UNCHANGED_PAST } from '../../lexicon/unchanged-past.js'
import { isInNounPhrase } from './at-once.js'
import { isParticiple } from './participle.js'

/** Verbs that have a date because another one has it. */

const REACH = 24

/**
 * "was arrested and charged Friday"; "killed four and injured 12 on Monday"; "two were killed and many others wounded Friday";
 * not "left school and worked until 1957", "made her debut and was in Rome until May".
 */
export function coordinatedBefore(chunks: readonly Chunk[], k: number, lead: number): number[] {
  const verb = chunks[k]
  if (!isFiniteGroup(verb) || verb.copula) return []
  let link = k - 1
  const isElliptic = (verb.past || UNCHANGED_PAST.has(verb.word)) && verb.to - verb.from === 1
  // the second "were" is left out: its subject stands between
  while (isElliptic && link > k - 5 && (isInNounPhrase(chunks[link]) || chunks[link]?.word === 'over')) link--
  if (chunks[link]?.kind !== 'conjunction') return []
  // "denied murder but was found guilty on 3 July", "ran for mayor but dropped out in May": what came before
  if (chunks[link]?.word === 'but' && (verb.to - verb.from > 1 || GIVES_UP.test(verb.word))) return []
  const before = chunks[link - 1]
  if (link === k - 1 && isNounGroup(before) && !before.time && !isReport(verb, chunks[k + 1])) {
    if (/^(?:until|till|since)$/.test(chunks[lead]?.word ?? '')) return []
    const object = pastPhrases(chunks, link - 1)
    const first = chunks[object - 1]
    return isFiniteGroup(first) && first.past && verb.past && !first.copula ? [object - 1] : []
  }
  return isFiniteGroup(before) && (link === k - 1 || before.passive) ? [link - 1] : []
}

const GIVES_UP =
  /^(?:dropped|left|quit|withdrew|resigned|died|retired|returned|moved|suspended|abandoned|ended|closed)$/

/** The noun group that those behind it up to `k` belong to: "12 people from the rubble". */
function pastPhrases(chunks: readonly Chunk[], k: number): number {
  let j = k
  while (j > k - 4 && chunks[j - 1]?.kind === 'preposition' && isInNounPhrase(chunks[j - 2])) j -= 2
  return j
}

/** The verbs that share the subject of the one at `k`, whose date stands before them all: "On Friday he left and flew home". */
export function sharing(chunks: readonly Chunk[], k: number): number[] {
  const verbs: number[] = []
  // a comma joins only within a list that "and" closes: "charged …, added … and set up …"
  let listed: number[] = []
  for (let j = k + 1; j < chunks.length && j < k + REACH; j++) {
    const chunk = chunks[j]
    if (isMark(chunk, /^[;:.]$/) || isClauseOpener(chunk)) break
    if (isTime(chunk)) break
    if (!isFiniteGroup(chunk)) continue
    // "last year accounted for 41% and is expected to grow"
    if (isFiniteGroup(chunks[k]) && chunks[k].past && /^(?:is|are|has|have|will)$/.test(chunk.lead)) break
    let before = j - 1
    while (chunks[before]?.kind === 'adverb') before--
    if (isComma(chunks[before]) && !isReport(chunk, chunks[j + 1])) listed.push(j)
    else if (chunks[before]?.kind === 'conjunction') {
      verbs.push(...listed, j)
      listed = []
    } else break
  }
  return verbs
}

/** "In June the party split, and its leader was arrested": the date that opens a sentence holds for the clause joined to its first. */
export function joinedClause(chunks: readonly Chunk[], k: number): number[] {
  const first = chunks[k]
  for (let j = k + 1; j < chunks.length && j < k + REACH; j++) {
    const chunk = chunks[j]
    if (isMark(chunk, /^[;:.]$/) || isClauseOpener(chunk) || isTime(chunk)) return []
    if (!isComma(chunk) || chunks[j + 1]?.word !== 'and') continue
    const verb = isNounGroup(chunks[j + 2]) ? clauseVerb(chunks, j + 2, chunks.length) : -1
    const second = chunks[verb]
    return isFiniteGroup(first) && isFiniteGroup(second) && isSameTime(first, second) ? [verb] : []
  }
  return []
}

function isSameTime(first: VerbGroup, second: VerbGroup): boolean {
  return first.modal === second.modal && first.past === second.past && second.lead !== 'had'
}

/**
 * What happens along with a verb whose date stands at `last`: "marched Sunday, burning flags", "was killed Thursday when two men
 * emptied their pistols", "since August, when it was found", "was rescued Monday while clinging to a tree".
 */
export function adjuncts(chunks: readonly Chunk[], last: number): number[] {
  const when = isComma(chunks[last + 1]) ? last + 2 : last + 1
  if (chunks[when]?.word === 'when') {
    const verb = clauseVerb(chunks, when + 1, chunks.length)
    return verb < 0 ? [] : [verb]
  }
  const along = chunks[last + 2]
  if (chunks[last + 1]?.word === 'while' && isGerund(along)) return [last + 2]
  for (let j = last + 1; j < chunks.length && j < last + REACH; j++) {
    const chunk = chunks[j]
    if (chunk?.word === 'as' && j === last + 1) {
      const mark = chunks.findIndex(({ kind }, i) => i > j && kind === 'mark')
      const verb = clauseVerb(chunks, j + 1, mark < 0 ? chunks.length : mark)
      return verb < 0 ? [] : [verb]
    }
    if (isMark(chunk, /^[;:.]$/) || isClauseOpener(chunk) || isTime(chunk)) break
    if (isVerbGroup(chunk)) {
      const before = chunks[j - 1]
      // "retired on Tuesday, having won three titles": what was before
      if (chunk.lead === 'having') return []
      return chunk.form === 'gerund' && (isComma(before) || j === last + 1) && !isReport(chunk, chunks[j + 1])
        ? [j, ...gerundsBehind(chunks, j)]
        : []
    }
  }
  return []
}

/** "…, ending the dispute and opening a new path" */
function gerundsBehind(chunks: readonly Chunk[], k: number): number[] {
  for (let j = k + 1; j < chunks.length && j < k + REACH; j++) {
    const chunk = chunks[j]
    if (isVerbGroup(chunk)) return chunk.form === 'gerund' && chunks[j - 1]?.kind === 'conjunction' ? [j] : []
    if (chunk?.kind === 'mark' || isClauseOpener(chunk)) return []
  }
  return []
}

/** What is done about an event is done when it is: "the 1961 pact signed by both"; not "the pact needed to end it". */
export function participleOf(chunks: readonly Chunk[], noun: number): number[] {
  return isParticiple(chunks, noun + 1) && !isInfinitive(chunks[noun + 2]) ? [noun + 1] : []
}

/** "the crash of a jet, a Norland one, which killed 270" */
const HARMS = /^(?:killed|injured|wounded|hurt|shocked|destroyed|damaged|cost|left|displaced|flooded)$/

/** What an event did happened when it did: "the 1998 bombing that killed two". */
export function relativeOf(chunks: readonly Chunk[], noun: number): number[] {
  for (let j = noun + 1; j < chunks.length && j < noun + 10; j++) {
    const chunk = chunks[j]
    // "the coup of 1973, in which two died"
    if (chunk?.word === 'which' && chunks[j - 1]?.kind === 'preposition') {
      const verb = clauseVerb(chunks, j + 1, chunks.length)
      const happened = chunks[verb]
      return isFiniteGroup(happened) && happened.past && happened.lead !== 'had' ? [verb] : []
    }
    // "a veteran of the 1991 war who lost a leg": no war is who; "the 2000 debate with Ann Hall, who won"
    if (chunk?.word === 'who' && j === noun + 1) return []
    if (isRelative(chunk) && chunk?.word !== 'whom') {
      // "After a fire on June 12, the firm, which opened in 2021, shut": the firm's; but "the bombing in Salem, Ala., that killed two"
      const isParted = chunks.slice(noun, j).some((mark, i) => isComma(mark) && isNounGroup(chunks[noun + i + 1]))
      if (isParted && chunk?.word !== 'that' && !HARMS.test(chunks[j + 1]?.word ?? '')) return []
      const verb = chunks[j + 1]
      return isFiniteGroup(verb) && verb.past ? [j + 1, ...sharing(chunks, j + 1)] : []
    }
    if (isVerbGroup(chunk) || (chunk?.kind === 'mark' && !isComma(chunk)) || isClauseOpener(chunk)) return []
  }
  return []
}

/** "…, officials said" closes a report; it is none of the verbs it reports. */
function isReport({ word }: VerbGroup, next: Chunk | undefined): boolean {
  // "added $20 million to its reserves"
  if (/^add(?:ed|ing)$/.test(word) && isNounGroup(next) && !next.pronoun) return false
  return /^(?:said|says|according|added|adding|saying|citing|compared|including)$/.test(word)
}
