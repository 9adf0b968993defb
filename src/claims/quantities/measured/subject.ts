import { type Chunk, isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import { clauseVerb } from '../../../language/clauses/clause-verb.js'
import { isComma, isFiniteGroup, isIntransitive, isMark, isReducedAt } from '../../../language/clauses/marks.js'
import { subjectOfNonFinite } from '../../../language/clauses/non-finite.js'
import { nounPhraseEndingAt } from '../../../language/clauses/noun-phrase.js'
import { subjectOf } from '../../../language/clauses/subject.js'
import type { Stretch } from '../../../language/item.js'
import { SAY } from '../../../lexicon/closed-words.js'
import { BOUND_PARTS } from '../../../lexicon/numbers.js'
import type { Reading } from '../reading.js'
import { nominal } from './nominal.js'

/** The subject of the verb before token `first`; where there is none, or `near` is wanted, the nearest noun before. */
export function subjectBefore(reading: Reading, first: number, near: boolean): Stretch | null {
  const { chunks } = reading
  const own = reading.chunkOf(first)
  if (own < 0) return null
  // "Officials say nine people died": the count is the subject itself
  if (!near && isSubject(chunks, own)) return null
  if (!near) {
    // "profits doubled": the verb may be the number itself
    for (let k = own; k >= 0; k--) {
      const chunk = chunks[k]
      if (isMark(chunk, /^;$/)) break
      if (!isVerbGroup(chunk) || isEndOfSpell(chunks, k)) continue
      // "$2 billion, compared with $1 billion"
      const isCompared = chunk.word === 'compared' && /^(?:with|to)$/.test(chunks[k + 1]?.word ?? '')
      if (isCompared || isInserted(chunks, k)) continue
      const owner = ownerOfParticiple(chunks, k)
      if (owner >= 0) return nominal(reading, nounPhraseEndingAt(chunks, owner))
      const subject = chunk.form === 'finite' ? subjectOf(chunks, k) : subjectOfNonFinite(chunks, k)
      if (!subject) continue
      // "With that done, 721 delegates cast their votes"
      if (subject.from <= first && first < Math.min(subject.to, subject.from + 2)) return null
      if (subject.relative) return antecedent(reading, subject.at)
      // "emissions which campaigners put at 220 million tons"
      const isPut = chunks[k + 1]?.word === 'at' && /^(?:puts?|estimate[sd]?)$/.test(chunk.word)
      if (isPut && /^(?:which|that)$/.test(chunks[subject.at - 1]?.word ?? ''))
        return antecedent(reading, subject.at - 1)
      return nominal(reading, subject)
    }
    if (chunks.some(isVerbGroup)) return null
  }
  for (let k = own - 1; k >= 0; k--) {
    const chunk = chunks[k]
    if (isNounGroup(chunk) && !chunk.time && !chunk.pronoun) return nominal(reading, nounPhraseEndingAt(chunks, k))
    if (isVerbGroup(chunk)) return null
  }
  return null
}

/** "the shares, originally issued at C$25 each,": the noun that a participle behind its comma tells of; -1 where none does. */
function ownerOfParticiple(chunks: readonly Chunk[], k: number): number {
  const verb = chunks[k]
  const noun = chunks[k - 2]
  if (!isFiniteGroup(verb) || !verb.past || verb.copula || verb.modal || !isComma(chunks[k - 1])) return -1
  const isBare = verb.from === verb.verb || /ly$/.test(verb.lead)
  const link = chunks[k + 1]
  // "crossed the road, stopped for two minutes and left"
  const goesOn =
    chunks.slice(0, k - 2).some(isFiniteGroup) &&
    chunks.slice(k, k + 8).some((chunk, i) => chunk.kind === 'conjunction' && isFiniteGroup(chunks[k + i + 1]))
  const isOwn =
    isBare &&
    !goesOn &&
    link?.kind === 'preposition' &&
    link.word !== 'by' &&
    isNounGroup(noun) &&
    !noun.time &&
    !noun.pronoun
  return isOwn && !isIntransitive(verb) ? k - 2 : -1
}

/** "in the three months ended Sept. 30"; but "the Nasdaq ended the day up 2%" */
function isEndOfSpell(chunks: readonly Chunk[], k: number): boolean {
  const [spell, verb] = [chunks[k - 1], chunks[k]]
  return isNounGroup(spell) && spell.time && /^end(?:ed|ing)$/.test(verb?.word ?? '')
}

/** "The ice, the center said, was": who says it is put in between. */
function isInserted(chunks: readonly Chunk[], k: number): boolean {
  if (!SAY.test(chunks[k]?.word ?? '') || !isComma(chunks[k + 1]) || !isNounGroup(chunks[k - 1])) return false
  const open = nounPhraseEndingAt(chunks, k - 1).at - 1
  return (
    isComma(chunks[open]) && (isFiniteGroup(chunks[k + 2]) || chunks.slice(0, Math.max(0, open)).some(isFiniteGroup))
  )
}

/**
 * Whether the noun group at `k` is the subject of the clause that "that", "when" or a verb brings: "say nine people died",
 * "said more than 400 homes were lost", "the age was 54, and 58 per cent were women", "Two women were shot and one officer was hurt".
 */
function isSubject(chunks: readonly Chunk[], k: number): boolean {
  let group = k
  while (group < k + 3 && BOUND_PARTS.has(chunks[group]?.word ?? '') && !isNounGroup(chunks[group])) group++
  const { first, last } = countedList(chunks, group)
  let lead = Math.min(first, k) - 1
  while (chunks[lead]?.kind === 'adverb' || (lead < k - 1 && BOUND_PARTS.has(chunks[lead]?.word ?? ''))) lead--
  const before = chunks[lead]
  const verb = chunks[last + 1]
  // "is 15% contained"
  const own = chunks[group]
  const isPart = SHARE.test(own?.word ?? '')
  if (!isNounGroup(own) || (isPart && isVerbGroup(before) && before.copula)) return false
  const isNamed = own.to - own.from > 1
  const isJoined = (before?.kind === 'conjunction' || before?.word === 'so') && (isPart || isNamed)
  if (isVerbGroup(before) || isJoined) {
    const isSimple = group === k && first === last && isVerbGroup(before)
    // "hired more than 400 people trained there"
    return (
      before.word !== 'aged' &&
      isFiniteGroup(verb) &&
      (isSimple || TELLS.test(before.word) || !isReducedAt(chunks, last + 1) || isIntransitive(verb))
    )
  }
  const opens =
    before?.kind === 'that' ||
    before?.kind === 'subordinator' ||
    before?.kind === 'wh' ||
    AFTER.test(before?.word ?? '')
  return opens && clauseVerb(chunks, group, chunks.length) >= 0
}

/** "1,650 firefighters, 142 engines and 11 helicopters": the ends of a list that begins each time with a number. */
function countedList(chunks: readonly Chunk[], k: number): { first: number; last: number } {
  const isCounted = (i: number) => {
    const chunk = chunks[i]
    return isNounGroup(chunk) && /^\d/.test(chunk.lead)
  }
  const isJoint = (i: number) => isComma(chunks[i]) || chunks[i]?.kind === 'conjunction'
  let [first, last] = [k, k]
  while (isJoint(first - 1) && isCounted(first - 2)) first -= 2
  while (isJoint(last + 1) && isCounted(last + 2)) last += 2
  return { first, last }
}

/** "after three dogs attacked them" */
const AFTER = /^(?:after|before|until|since)$/
const SHARE = /^(?:%|percent|cent)$/
const TELLS =
  /^(?:sa(?:id|ys?)|report|t(?:ell|old)|think|thought|believ|estimat|claim|kn[eo]w|f[io]u?nd|show|suggest|warn|confirm|announc|add|not|fear|hope|expect)/

/** "those who have", "a river that is": the noun before the relative pronoun. */
export function antecedent(reading: Reading, at: number): Stretch | null {
  const { chunks } = reading
  const before = isMark(chunks[at - 1], /^,$/) ? at - 2 : at - 1
  const group = chunks[before]
  if (!isNounGroup(group)) return null
  // "the health of Ana Ortiz, who is 70": people are who is nearest
  const who = /^who/.test(chunks[at]?.word ?? '')
  return nominal(reading, who ? { from: group.from, to: group.to } : nounPhraseEndingAt(chunks, before))
}
