import { type Chunk, isNounGroup, isVerbGroup } from '../chunks/index.js'
import { clauseVerb } from './clause-verb.js'
import { isComma, isFiniteGroup, REACH } from './marks.js'
import { nounPhraseEndingAt, type Subject } from './noun-phrase.js'
import { governorOf, mainVerbBefore, subjectBehind, subjectOf } from './subject.js'

/**
 * Who does what an infinitive or a participle at `k` says: "asked him to explain", "a poll showing", "left the room, saying".
 * Null where nobody can be told.
 */
export function subjectOfNonFinite(chunks: readonly Chunk[], k: number): Subject | null {
  const verb = chunks[k]
  if (!isVerbGroup(verb)) return null
  const isParticiple = verb.form === 'gerund'
  const beside = isParticiple ? besideParticiple(chunks, k) : besideInfinitive(chunks, k)
  if (beside) return beside
  const quoted = chunks[k - 1]?.word === 'as' ? quotedBefore(chunks, k - 1) : -1
  if (quoted >= 0) return nounPhraseEndingAt(chunks, quoted)
  const governor = isParticiple && isParted(chunks, k) ? mainVerbBefore(chunks, k) : governorOf(chunks, k)
  if (governor < 0) return isParticiple ? subjectAhead(chunks, k) : null
  const subject = subjectOf(chunks, governor) ?? subjectBehind(chunks, governor, k)
  if (!subject) return null
  // "There were emails showing": the emails show it
  if (chunks[subject.at]?.word === 'there')
    return isNounGroup(chunks[governor + 1]) ? nounPhraseEndingAt(chunks, governor + 1) : null
  return isExpletive(chunks, k, subject) ? null : subject
}

/** The noun that the words right before a participle show to be its subject: "a poll showing", "Mr. Bell, citing the cost, said". */
function besideParticiple(chunks: readonly Chunk[], k: number): Subject | null {
  const before = chunks[k - 1]
  const own = chunks[k - 2]
  if (isNounGroup(before)) {
    const phrase = nounPhraseEndingAt(chunks, k - 1)
    if (
      !before.time &&
      !before.pronoun &&
      !WRITTEN.test(before.word) &&
      !isAside(chunks, phrase.at) &&
      !isOfDoer(chunks, k, phrase.at)
    )
      return phrase
    // "had given speeches criticizing it": they who gave them
    return isFiniteGroup(own) ? subjectOf(chunks, k - 2) : null
  }
  // "Mr. Bell, after citing the cost, said"
  const comma = before?.kind === 'preposition' ? k - 2 : k - 1
  if (!isComma(chunks[comma])) return null
  const near = comma === k - 1 ? subordinateBefore(chunks, k) : null
  if (near) return near
  const noun = chunks[comma - 1]
  // "It passed, and the mayor, speaking in Rome, praised it": the clause that "and" joins
  const link = chunks.findLastIndex((chunk, i) => i < comma && chunk.kind === 'conjunction' && isComma(chunks[i - 1]))
  const isJoined =
    chunks.slice(0, Math.max(0, link)).some(isFiniteGroup) && !chunks.slice(link, comma).some(isVerbGroup)
  const start = isJoined ? link + 1 : 0
  const isFirst = isJoined || mainVerbBefore(chunks, k) < 0
  const isOfSubject = isNounGroup(noun) && !noun.time && isFirst && closesBeforeVerb(chunks, start, k)
  return isOfSubject ? nounPhraseEndingAt(chunks, comma - 1) : null
}

/** "asked him to explain", "donors reluctant to support her": not the subject of the verb before, but those whom it names. */
function besideInfinitive(chunks: readonly Chunk[], k: number): Subject | null {
  const before = chunks[k - 1]
  // "Mayor to call for a vote", as headlines have it
  if (isNounGroup(before) && k === 1 && !before.time && !chunks.some(isFiniteGroup))
    return nounPhraseEndingAt(chunks, 0)
  // "guidelines to be published in November"
  const verb = chunks[k]
  if (isNounGroup(before) && !before.time && isVerbGroup(verb) && verb.passive) return nounPhraseEndingAt(chunks, k - 1)
  if (isNounGroup(before)) return !before.time && isObjectOf(chunks, k - 1) ? nounPhraseEndingAt(chunks, k - 1) : null
  const noun = chunks[k - 2]
  const isWilling = before?.kind === 'adjective' && WILLING.test(before.word)
  return isWilling && isNounGroup(noun) && !noun.time ? nounPhraseEndingAt(chunks, k - 2) : null
}

/** Whether a comma or a quotation parts the participle at `k`, or the phrase that leads to it, from its clause. */
function isParted(chunks: readonly Chunk[], k: number): boolean {
  const before = chunks[k - 1]
  if (before?.kind === 'quotation') return true
  return isComma(isNounGroup(before) ? chunks[nounPhraseEndingAt(chunks, k - 1).at - 2] : before)
}

/** "…, at one point calling him", "emailed supporters saying", "spent $2 million attacking her": no phrase that does what the participle behind it says. */
function isAside(chunks: readonly Chunk[], at: number): boolean {
  const lead = chunks[at - 1]
  if (isVerbGroup(lead)) return WRITES_TO.test(lead.word)
  return lead?.kind === 'preposition' && isComma(chunks[at - 2]) && OCCASION.test(chunks[at]?.word ?? '')
}

/** "Singer cancels tour citing illness", "sent a letter to the mayor saying it was late": it is they who do. */
function isOfDoer(chunks: readonly Chunk[], k: number, at: number): boolean {
  const lead = chunks[at - 1]
  const what = chunks[at]?.word ?? ''
  if (!isVerbGroup(lead)) return false
  // "received a complaint citing the handbook"
  if (chunks[k]?.word === 'citing') return !(GETS.test(lead.word) && CITES.test(what))
  // "ran a letter from Lee saying"
  const from = chunks.findIndex(({ word }, i) => i > at && i < k && word === 'from')
  return SAYING.test(chunks[k]?.word ?? '') && SENDS.test(lead.word) && WRITTEN.test(what) && from < 0
}

const GETS = /^(?:read|hear|saw|see|seen|receiv|got|gets?|fac|won|win|review|stud|obtain|found|find|discuss)/
const CITES =
  /^(?:stud(?:y|ies)|reports?|letters?|lawsuits?|suits?|complaints?|calls?|petitions?|memos?|emails?|papers?|articles?|surveys?|polls?|claims?|posts?|documents?|motions?|requests?|notices?|statements?)$/
/** Not "posted a video showing police beating a man". */
const SAYING =
  /^(?:say|stat|ask|urg|warn|call|tell|demand|announc|explain|criticiz|criticis|accus|denounc|condemn|prais|thank|invit|promis|threaten|confirm|deny)ing$/
const SENDS = /^(?:sen[dt]|wr[io]t|post|issu|releas|ma[dk]e|making|r[au]n|air|deliver|put|blast|fir|circulat|sign)/

const OCCASION = /^(?:point|moment|stage|times?|cases?|instances?|occasions?|turn|process|part|way)$/
const WRITES_TO = /^(?:(?:e-?mail|text|call|phon)(?:s|e?d|ing)?|spen[dt]s?|spending|devot(?:es?|ed|ing))$/

const WILLING =
  /^(?:reluctant|eager|willing|unwilling|keen|anxious|ready|quick|unable|able|likely|unlikely|hesitant|loath)$/
const OF_ANYONE =
  /^(?:common|uncommon|unusual|rare|possible|impossible|important|hard|difficult|easy|easier|necessary|unnecessary|wrong|right|fair|unfair|dangerous|tempting|early|soon|premature|safe|natural|strange|better|best|crucial|vital|essential|nice|good|great|interesting|inappropriate|appropriate|useful|worth|foolish|legal|illegal)$/

/** "it is not uncommon to see", "makes it hard to judge": an "it" that stands for nobody. */
function isExpletive(chunks: readonly Chunk[], k: number, subject: Subject): boolean {
  const adjective = chunks[k - 1]?.word === 'not' ? k - 2 : k - 1
  const isIt = chunks[subject.at]?.word === 'it' || chunks[adjective - 1]?.word === 'it'
  return isIt && OF_ANYONE.test(chunks[adjective]?.word ?? '')
}

/** "quoted an official as saying": the official's chunk; -1 where nobody is quoted. */
function quotedBefore(chunks: readonly Chunk[], as: number): number {
  if (!isNounGroup(chunks[as - 1])) return -1
  const verb = chunks[nounPhraseEndingAt(chunks, as - 1).at - 1]
  return isVerbGroup(verb) && /^(?:quot|cit)/.test(verb.word) ? as - 1 : -1
}

/** "By offering a deal, the union …": the participle leads the sentence, its subject stands behind the comma. */
function subjectAhead(chunks: readonly Chunk[], k: number): Subject | null {
  for (let j = k + 1; j < chunks.length && j < k + REACH; j++) {
    // "In calling it “a farce,” the union …"
    if (!isComma(chunks[j]) && !(chunks[j]?.kind === 'quotation' && chunks[j]?.word === ',')) continue
    const verb = isNounGroup(chunks[j + 1]) ? clauseVerb(chunks, j + 1, chunks.length) : -1
    if (verb >= 0) return subjectOf(chunks, verb)
  }
  return null
}

/** "released a statement saying": it is they who say it, not the statement. */
const WRITTEN =
  /^(?:statements?|letters?|emails?|tweets?|memos?|messages?|speech|speeches|interviews?|posts?|ads?|videos?|release|notes?|petitions?|resolutions?|op-eds?|columns?|essays?|banners?|signs?|placards?|slogans?|leaflets?|pitch|pitches|article|much|turns|trouble|time|days?|years?|weeks?|months?|hours|campaign|career|night|money|it|him|them)$/

/** Verbs whose object does what the infinitive behind it says (object control). */
const CONTROL =
  /^(?:ask|asks|asked|asking|tell|tells|told|telling|urge|urges|urged|urging|force|forces|forced|forcing|allow|allows|allowed|allowing|cause|causes|caused|causing|lead|leads|led|leading|get|gets|got|push|pushes|pushed|press|pressed|encourage|encourages|encouraged|encouraging|persuade|persuaded|convince|convinced|invite|invited|enable|enables|enabled|expect|expects|expected|prompt|prompts|prompted|prompting|require|requires|required|order|orders|ordered|warn|warned|need|needs|want|wants|wanted|help|helps|helped|leave|leaves|left|leaving)$/

function isObjectOf(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[nounPhraseEndingAt(chunks, at).at - 1]
  return isVerbGroup(verb) && CONTROL.test(verb.word)
}

/** "…, when students interrupted her, shouting": it is the students who shout; null where a pronoun leaves it open. */
function subordinateBefore(chunks: readonly Chunk[], k: number): Subject | null {
  const verb = chunks.findLastIndex((chunk, j) => j < k && (isFiniteGroup(chunk) || (isComma(chunk) && j < k - 1)))
  if (!isFiniteGroup(chunks[verb])) return null
  const subject = subjectOf(chunks, verb)
  const first = subject ? chunks[subject.at] : undefined
  if (!subject || subject.relative || subject.shared || !isNounGroup(first) || first.pronoun) return null
  // "a session at which members walked out, complaining that"
  const isWhich = chunks[subject.at - 1]?.word === 'which' && chunks[subject.at - 2]?.kind === 'preposition'
  if (!isWhich && !/^(?:when|as|after)$/.test(chunks[subject.at - 1]?.word ?? '')) return null
  // "said the hall emptied when he rose, adding"
  return /^(?:said|says|told|say)$/.test(chunks[mainVerbBefore(chunks, k)]?.word ?? '') ? null : subject
}

/** Whether the comma that closes what the participle at `k` opens stands before the sentence's verb. */
function closesBeforeVerb(chunks: readonly Chunk[], from: number, k: number): boolean {
  const close = chunks.findIndex(
    (chunk, j) => j > k && (isComma(chunk) || (chunk.kind === 'quotation' && chunk.word === ',')),
  )
  return close > 0 && isFiniteGroup(chunks[close + 1]) && !chunks.slice(from, k).some(isFiniteGroup)
}
