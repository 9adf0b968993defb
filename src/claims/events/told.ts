import { isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isComma, isInfinitive, isTime } from '../../language/clauses/marks.js'
import { verbLemma } from '../../language/tagger.js'
import { BE } from '../../lexicon/closed-words.js'
import { happens, isAspectual, isTakenByLightVerb, LOOKING_AHEAD, outlastsItsEnd } from '../../lexicon/events.js'
import { type Anchored, standsFree } from './anchored.js'
import { predicate, wasThen } from './being.js'
import { eventNoun } from './nouns.js'
import { isPutOff } from './put-off.js'
import { asTrigger, type Trigger } from './trigger-word.js'

/** What a verb group tells of: its verb, with the noun that it only carries; or what "be" says of its subject. */
export function toldByVerb(date: Anchored, k: number): Trigger[] {
  const { chunks, tokens } = date
  const group = chunks[k]
  if (!isVerbGroup(group)) return []
  // "The hearing was moved to Friday": the hearing is then
  if (isPutOff(date, k)) return group.passive ? putOff(date, k, group.verb) : []
  const word = tokens[group.verb]?.normal ?? ''
  if (BE.test(word)) return predicate(date, k) ?? subjectOrBe(date, k)
  const lemma = verbLemma(word)
  const verb: Trigger = { index: group.verb, lemma, kind: 'verb' }
  if (isTakenByLightVerb(word)) return [verb, ...objects(date, k).map((noun) => ({ ...noun, inherited: true }))]
  const complement = isAspectual(lemma) ? complementOf(date, k) : []
  // "gains that began last fall", "remarks made last week"
  // "Monday's talks followed a call on Sunday"
  const hasObject = lemma === 'follow' && isNounGroup(chunks[k + 1]) && !isTime(chunks[k + 1])
  const subject =
    (happens(lemma) && !hasObject && !isFoundOut(date, k)) || isMadeAt(date, k) || isLookedFor(date, k)
      ? subjectNoun(date, finiteOf(date, k))
      : []
  return [verb, ...complement, ...subject.filter((noun) => !outlastsItsEnd(noun.lemma, lemma))]
}

/** "The thefts came to light in May": they were done before. */
function isFoundOut({ chunks }: Anchored, k: number): boolean {
  return chunks[k + 1]?.word === 'to' && chunks[k + 2]?.word === 'light'
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

/** "The vote was on Friday": what happens is the subject. */
function subjectOrBe(date: Anchored, k: number): Trigger[] {
  const subject = subjectNoun(date, k, true)
  return subject.length > 0 ? subject : wasThen(date, k)
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
