import { type Chunk, isNounGroup, isVerbGroup, type VerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import {
  isComma,
  isFiniteGroup,
  isMark,
  isReduced,
  isRelative,
  isSubordinate,
  isTime,
} from '../../language/clauses/marks.js'
import { nounPhraseEndingAt, type Subject } from '../../language/clauses/noun-phrase.js'
import type { Stretch } from '../../language/item.js'
import { agentBehind } from './agent.js'
import type { Anchored } from './anchored.js'
import { antecedent } from './antecedent.js'
import { withBound } from './bound.js'
import { subjectAt } from './doer.js'
import { elliptic, isTollOfPassive } from './ellipsis.js'
import { eventNoun } from './nouns.js'
import { objectBehind } from './object.js'
import { ofNoun, type Participants } from './of-noun.js'
import { isParticiple } from './participle.js'
import { phraseFrom, withoutAge, withoutOwnDate, withoutTime } from './phrase.js'
import { withoutQuotation } from './quoted.js'
import type { Trigger } from './trigger-word.js'
import { placeAhead, placeBehind, placeOfItsOwn } from './where.js'

export function participantsOf(date: Anchored, { index, kind }: Trigger): Participants {
  const k = date.chunks.findIndex((chunk) => chunk.from <= index && index < chunk.to)
  const verb = date.chunks[k]
  if (kind === 'noun') return ofNoun(date, k, index)
  return isVerbGroup(verb) ? ofVerb(date, k, verb) : ofPredicate(date, k)
}

function ofVerb(date: Anchored, k: number, verb: VerbGroup): Participants {
  const { chunks } = date
  const joined = passiveBefore(chunks, k)
  const passive =
    verb.passive ||
    isParticiple(chunks, k) ||
    (k === 0 && isReduced(chunks, k)) ||
    isDoneBy(date, k, verb) ||
    joined >= 0 ||
    isTollOfPassive(chunks, k)
  // "in the quarter ended March 31"
  if (verb.word === 'ended' && isTime(chunks[k - 1])) return { who: null, what: null, where: null }
  const found = isInverted(date, k, verb)
    ? null
    : (subjectAt(chunks, k) ??
      (joined >= 0 ? subjectAt(chunks, joined) : passive || isReduced(chunks, k) ? subjectAhead(chunks, k) : null))
  const subject =
    found &&
    withoutParticiple(
      date,
      withoutOwnDate(date, withoutTime(date, withoutQuotation(date, withBound(date, withoutAge(date, found))))),
    )
  const where = placeOfItsOwn(date, k) ?? placeBehind(date, k) ?? (found ? placeAhead(date, found.at) : null)
  // "…, said Ada Bell on Tuesday"
  if (!found && /^(?:said|says|added|wrote)$/.test(verb.word)) return { who: objectBehind(date, k), what: null, where }
  // "The vote takes place on Sunday"
  if (/^t(?:akes?|ook|aking|aken)$/.test(verb.word) && chunks[k + 1]?.word === 'place')
    return { who: null, what: subject, where }
  const again = elliptic(date, k)
  if (passive) return { who: agentBehind(date, k), what: again ?? subject, where }
  const what = objectBehind(date, k) ?? (found && objectAhead(date, k, found))
  return again && !what ? { who: again, what, where } : { who: subject, what: again ?? what, where }
}

/** "The bill, which the House passed in May,": what was passed. */
function objectAhead(date: Anchored, k: number, found: Subject): Stretch | null {
  const { chunks } = date
  if (TELLS.test(chunks[k]?.word ?? '')) return null
  const lead = chunks[found.at - 1]
  // not "in which"; nor is it told of what, in "a loss in this state, which she won"
  const isParted = [chunks[found.at - 2], chunks[found.at - 3], chunks[found.at - 4]].some(
    (chunk) => chunk?.kind === 'preposition' && chunk.word !== 'of',
  )
  const isWhich = /^wh(?:ich|om)$/.test(lead?.word ?? '') && !isParted
  return isWhich ? antecedent(chunks, { ...found, at: found.at - 1 }) : null
}

const TELLS =
  /^(?:sa(?:id|ys?)|told|hope[sd]?|th(?:inks?|ought)|believe[sd]?|claim(?:s|ed)|insist(?:s|ed)|expect(?:s|ed))$/

/** "a goal established by the governments in 2009", "A petition signed last week by parents asks" */
function isDoneBy(date: Anchored, k: number, { word, past }: VerbGroup): boolean {
  const { chunks } = date
  const isDated = past && isTime(chunks[k + 1]) && isNounGroup(chunks[k - 1]) && chunks[k + 2]?.word === 'by'
  const isBy = isDated || (isReduced(chunks, k) && chunks[k + 1]?.word === 'by')
  return (
    isBy &&
    !/^(?:stopped|dropped|passed|stood|came|went|abided|lived|sat|got|won|lost|led|moved|played|finished|rose|fell)$/.test(
      word,
    ) &&
    agentBehind(date, k) !== null
  )
}

/** "The man arrested on Sunday was released", "he seemed rattled in 2008": no verb is part of who, or what, it is. */
function withoutParticiple({ chunks }: Anchored, subject: Stretch): Stretch {
  let k = chunks.findIndex(({ to }) => to === subject.to)
  while (isTime(chunks[k])) k -= chunks[k - 1]?.kind === 'preposition' ? 2 : 1
  const last = chunks[k]
  const isVerb = isVerbGroup(last) && last.from > subject.from && isNounGroup(chunks[k - 1])
  // "The storm, the worst since records began, killed ten"
  if (!isVerb || /^(?:since|until)$/.test(chunks[k - 2]?.word ?? '')) return subject
  // "The law he signed in 2021 was struck down": the law
  const named = chunks[k - 2]
  const isContact = isNounGroup(named) && !named.time && named.from >= subject.from
  // "Parents whose children were hurt in March sued", "The massacre, in which hundreds died, was": them, and the massacre
  if (named?.kind === 'wh' && named.from > subject.from) {
    const lead = chunks[k - 3]?.kind === 'preposition' ? k - 3 : k - 2
    return { ...subject, to: (isComma(chunks[lead - 1]) ? chunks[lead - 1] : chunks[lead])?.from ?? subject.to }
  }
  return { ...subject, to: isContact ? named.to : last.from }
}

/**
 * "was jailed in 2009 and released in 2012", "was seized, held for a day and freed": the passive to which a participle with no
 * object is joined; -1 where there is none.
 */
function passiveBefore(chunks: readonly Chunk[], k: number): number {
  const isBare = isReduced(chunks, k) || isTime(chunks[k + 1])
  const isLink = chunks[k - 1]?.kind === 'conjunction'
  if (!(isLink || isComma(chunks[k - 1])) || !isBare || DONE_BY_ONESELF.test(chunks[k]?.word ?? '')) return -1
  const before = chunks.findLastIndex((chunk, i) => i < k && isVerbGroup(chunk))
  const first = chunks[before]
  if (isVerbGroup(first) && first.passive) return isLink || isInList(chunks, before, k) ? before : -1
  return isComma(chunks[before - 1]) ? passiveBefore(chunks, before) : -1
}

/** "was seized in May, held for a day": but for the comma, nothing that could be put in stands between. */
function isInList(chunks: readonly Chunk[], before: number, k: number): boolean {
  const subject = isFiniteGroup(chunks[before]) ? subjectAt(chunks, before) : null
  // "Sales slumped after the law was changed in May, picked up in June"
  if (!subject || isRelative(chunks[before - 1]) || isSubordinate(chunks, subject.at)) return false
  return !chunks.slice(before, k - 1).some(isComma)
}

/** Verbs that, with no object, are no participles: "was hired and worked in Rome". */
const DONE_BY_ONESELF =
  /^(?:worked|moved|returned|retired|travell?ed|served|turned|stayed|studied|played|settled|voted|ended|started|continued|campaigned|graduated|competed|starred|pleaded|married|escaped|failed|walked|stepped|switched|lapsed|expired|landed|crashed|burned|sailed|toured|finished|participated|testified|recovered|suffered|departed|headed|performed|opened|closed|met|lasted)$/

/** "“It is a start,” said Ada Bell": nothing before the quotation's end is who said it. */
function isInverted({ chunks, tokens }: Anchored, k: number, verb: VerbGroup): boolean {
  const next = chunks[k + 1]
  const before = tokens[verb.from - 1]
  const closes = /^["”]$/.test(before?.text ?? '') || before?.text === "''"
  return closes && /^(?:said|says|added|wrote)$/.test(verb.word) && isNounGroup(next) && !next.time
}

/** "The dividend is payable Aug. 2": what is said of a subject. */
function ofPredicate(date: Anchored, k: number): Participants {
  const be = date.chunks.findLastIndex((chunk, i) => i < k && isFiniteGroup(chunk))
  // "a dividend, payable Aug. 2"
  const isAside = isMark(date.chunks[k - 1], /^,$/) && isNounGroup(date.chunks[k - 2])
  const paid = isAside ? paidBefore(date, k - 2) : -1
  if (paid >= 0) return { who: null, what: phraseFrom(date, paid), where: placeBehind(date, k) }
  const subject = isAside ? nounPhraseEndingAt(date.chunks, k - 2) : be < 0 ? null : subjectAt(date.chunks, be)
  // "She was mayor of Leeds"
  if (isNounGroup(date.chunks[k]))
    return { who: subject && withoutTime(date, subject), what: phraseFrom(date, k), where: placeBehind(date, k) }
  return { who: null, what: subject && withoutTime(date, subject), where: placeBehind(date, k) }
}

/** "a dividend of 38 cents a share, unchanged from last year, payable": the dividend; -1 where none is spoken of. */
function paidBefore(date: Anchored, k: number): number {
  for (let j = k; j >= 0 && j > k - 10 && !isVerbGroup(date.chunks[j]); j--) if (eventNoun(date, j)) return j
  return -1
}

/** "Born in Olten on March 2, 1941, Ms. Vasquez was": of whom a participle that leads the sentence tells. */
function subjectAhead(chunks: readonly Chunk[], k: number): Subject | null {
  if (k > 0) return null
  for (let j = 1; j < chunks.length - 1 && j < 16; j++) {
    const group = chunks[j + 1]
    const isNext =
      isMark(chunks[j], /^,$/) &&
      isNounGroup(group) &&
      !group.time &&
      !isMark(chunks[j + 2], /^,$/) &&
      clauseVerb(chunks, j + 1, chunks.length) >= 0
    if (isNext) return { from: group.from, to: group.to, at: j + 1, relative: false, shared: false }
    if (isFiniteGroup(chunks[j])) return null
  }
  return null
}
