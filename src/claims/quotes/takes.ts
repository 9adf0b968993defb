import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isComma, isFiniteGroup, isInfinitive } from '../../language/clauses/marks.js'
import type { Subject } from '../../language/clauses/noun-phrase.js'
import { isToken } from '../../language/item.js'
import { singular } from '../../language/singular.js'
import type { Frame } from '../../lexicon/cues/index.js'
import { isEventNoun } from '../../lexicon/events.js'
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { isSomebody } from './agent.js'
import type { Complement } from './complement.js'
import { isDeed } from './deed.js'
import { isStated, type Reading, type ReportingVerb } from './reading.js'

const APPEALS = /^(?:appeal|plead)$/
const UNNAMED = /^(?:named|identified|quoted|anonymous)$/
/** What an infinitive says nothing behind: "got to know her", "went to see him", "too close to call". */
const SAYS_NOTHING_BEHIND: Readonly<Record<string, RegExp>> = {
  know: /^(?:get|gets|got|getting|gotten)$/,
  see: /^(?:go|goes|going|went|gone|only)$/,
  find: /^only$/,
  call: /^(?:close|early|tight)$/,
}
const FIGURES = /^(?:results|earnings|profits?|figures|revenues?|income|sales)$/
const POINT = /^(?:case|point|argument|observation|pitch|claim|plea|promise|announcement|prediction|secret|much)$/

/** Things by which something is clear. */
const SHOWS =
  /^(?:this|that|these|which|all|everything|nothing|defeats?|loss(?:es)?|wins?|victory|draw|goals?|performances?|displays?|trends?|fires?|language|tone|silence|actions?|absence|behaviou?r|events?|episode|incident|experience|history|weather|numbers|facts|evidence|footage|circumstances|past|situation|conditions|change|crisis|context)$/
const SPOKEN = /^(?:speech|speeches|decision|address|orders?|announcement|verdict|judge?ment)$/
const SPELL =
  /^(?:years?|months?|weeks?|days?|quarter|half|period|decades?|century|season|summer|winter|spring|autumn|night|ballot|(?:19|20)\d\d)$/
/** What words stand on, besides documents. */
const INSCRIBED =
  /^(?:signs?|messages|banners?|placards?|posters?|notes?|statements|tweets|posts|captions?|headlines?|labels?|texts?|shirts?|t-shirts?|hats?|caps?|cards?|slogans?|plaques?|inscriptions?|lines?|parts?|memos|ads?|billboards?|boards?|screens?|pages?|stickers?|petitions?|clauses?|sections?|description|ones?|others?|another|it)$/

/** Frames whose content is no clause. */
export const isPhrase = (frame: Frame) => /^(?:n|g|\+)/.test(frame)

/** Whether a frame is one of the cue's; "found support" reports where a poll or a study finds it. */
export function takes(
  reading: Reading,
  { k, group, cue, subject }: ReportingVerb,
  { frame, at, addressee }: Complement,
): boolean {
  const { chunks, items } = reading
  // "asked not to be named"
  if (cue.lemma === 'ask' && frame === 'i' && chunks.slice(at, at + 2).some(({ word }) => UNNAMED.test(word)))
    return false
  // "adding to signs that the market is cooling"
  if (cue.lemma === 'add' && frame === 't' && chunks[k + 1]?.word === 'to') return false
  // "made it clear that", "made the case to voters that"; not "made trade a focus, despite advice that"
  if (cue.lemma === 'make' && (!chunks.slice(k + 1, at).some(isPoint) || (subject && isNoSpeaker(chunks, subject))))
    return false
  if (group.form === 'infinitive' && SAYS_NOTHING_BEHIND[cue.lemma]?.test(chunks[k - 1]?.word ?? '')) return false
  // "tried to attack him", the headline "Mayor to attack him", but "a chance to attack him"
  if (group.form === 'infinitive' && isPhrase(frame) && k !== 1 && !isGoverned(chunks[k - 1])) return false
  if (frame === 'c' && cue.frames.has('n') && subject && isGardenPath(chunks, k, subject)) return false
  // "wrote himself cheques for years, a court heard": no subject of a clause
  if (frame === 'c' && /^(?:him|her|it|them|my|your|our)sel(?:f|ves)$/.test(chunks[at]?.word ?? '')) return false
  // "tourism supports 64,000 jobs": no opinion
  if (frame === 'n' && /^(?:support|weigh|dismiss|see|offer)$/.test(cue.lemma) && isCounted(chunks, k, items))
    return false
  // "appealed to both sides to stop", "pleaded with him to stay"; not "appealed to young voters"
  if (APPEALS.test(cue.lemma) && /^\+(?:to|with)$/.test(frame) && !isBidden(chunks, at)) return false
  // "called a meeting for Monday"
  if (cue.lemma === 'call' && frame === '+for' && addressee) return false
  // "Exports pushed growth to 3 percent", "The stall offered them tea": no thing has an opinion
  if (frame === 'n' && /^(?:push|offer)$/.test(cue.lemma) && isThing(reading, subject) && !isSpeech(chunks[k + 1]))
    return false
  // "reports results next Tuesday"
  const object = chunks[k + 1]
  const isFigures = isNounGroup(object) && (FIGURES.test(object.word) || FIGURES.test(object.lead))
  if (cue.lemma === 'report' && isFigures && (frame === 'n' || (frame === 'c' && !isFiniteGroup(chunks[k + 2]))))
    return false
  // "AP called the race for Smith", "A man reported missing was found"
  if (/^(?:n|g|\+for)$/.test(frame) && isDeed({ chunks, k, group, cue, subject })) return false
  // "One sign read “…”", not "She read “The Long Road”"
  if (cue.lemma === 'read' && !(subject && isWritten(documentOf(chunks, subject)))) return false
  // "The ballot saw a record turnout", "The year saw prices rise"
  if (cue.lemma === 'see' && subject && sawNothing(chunks[nounOf(subject)])) return false
  // "quoted an official as saying": it is the official's
  if (frame === 'n' && /^(?:quote|cite)$/.test(cue.lemma) && quotesAnother(chunks, k)) return false
  if (cue.frames.has(frame)) return true
  return frame === 'n' && cue.frames.has('d') && subject !== null && DOCUMENT_NOUNS.has(documentOf(chunks, subject))
}

/** The noun that tells, or that its relative clause is about: "polls that show him ahead", "a University of Ohio survey". */
function documentOf(chunks: readonly Chunk[], subject: Subject): string {
  const at = nounOf(subject)
  const word = chunks[at]?.word ?? ''
  const named = ORGANIZATION_NOUNS.has(word) && chunks[at + 1]?.word === 'of' ? chunks[at + 2] : undefined
  return named && DOCUMENT_NOUNS.has(named.word) ? named.word : word
}

/** The chunk of the noun that is the subject, or that its relative clause is about. */
function nounOf({ at, relative }: Subject): number {
  return relative ? at - 1 : at
}

function isWritten(noun: string): boolean {
  return DOCUMENT_NOUNS.has(noun) || INSCRIBED.test(noun)
}

/** "wants the tunnels to be closed", "called the road “a disgrace”": what stands before the complement is part of the content. */
export function takesObject({ cue }: ReportingVerb, { frame, addressee }: Complement): boolean {
  if (!addressee) return false
  return frame === 'I' ? /^(?:belief|intention)$/.test(cue.act) : frame === 'Q' && cue.lemma === 'call'
}

/** What nobody sees with: a time, or what happened. */
function sawNothing(noun: Chunk | undefined): boolean {
  return (
    isNounGroup(noun) &&
    (noun.time || SPELL.test(noun.word) || (isEventNoun(noun.word) && !ORGANIZATION_NOUNS.has(noun.word)))
  )
}

/** "The defeat made it clear that", "This makes it clear": what shows it and says nothing; not "The ruling". */
function isNoSpeaker(chunks: readonly Chunk[], subject: Subject): boolean {
  const noun = chunks[nounOf(subject)]
  if (!isNounGroup(noun) || isWritten(noun.word) || SPOKEN.test(noun.word)) return false
  return sawNothing(noun) || SHOWS.test(noun.word)
}

/** "The front-runner offered an apology" */
function isSpeech(chunk: Chunk | undefined): boolean {
  return /^(?:apolog(?:y|ies)|account|opinion|thanks|condolences|explanation|warning|denial|view|claim|idea|assessment|assurances?)$/.test(
    chunk?.word ?? '',
  )
}

/** No name, nobody and nothing written: by what its noun is. */
function isThing(reading: Reading, subject: Subject | null): boolean {
  const noun = subject ? reading.chunks[nounOf(subject)] : undefined
  return (
    isNounGroup(noun) &&
    !isSomebody(reading, noun) &&
    !isWritten(noun.word) &&
    !DOCUMENT_NOUNS.has(singular(noun.word)) &&
    !SPOKEN.test(noun.word)
  )
}

function isPoint(chunk: Chunk): boolean {
  return isStated(chunk) || (isNounGroup(chunk) && (POINT.test(chunk.word) || chunk.lead === 'clear'))
}

/** "Man who revealed the minister's address admits it": the one verb left is the main clause's, so that an address was revealed. */
function isGardenPath(chunks: readonly Chunk[], k: number, { at, relative }: Subject): boolean {
  if (!relative || isComma(chunks[at - 1]) || chunks.slice(0, at).some(isFiniteGroup)) return false
  return chunks.slice(k + 1).filter(isFiniteGroup).length === 1
}

/** "64,000 jobs", "more than 100,000 pounds" */
function isCounted(chunks: readonly Chunk[], k: number, items: Reading['items']): boolean {
  const object = chunks.slice(k + 1, k + 3).find(isNounGroup)
  return items.slice(object?.from, object?.to).some((item) => isToken(item) && item.kind === 'number')
}

function quotesAnother(chunks: readonly Chunk[], k: number): boolean {
  for (let j = k + 2; j < k + 12; j++) if (chunks[j]?.word === 'as') return isVerbGroup(chunks[j + 1])
  return false
}

/** "both sides to stop" */
function isBidden(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks.slice(at + 1).find((chunk) => isVerbGroup(chunk) || chunk.kind === 'mark')
  return next !== undefined && isInfinitive(next)
}

/** "continued to", "went on to", "was quick to" */
function isGoverned(before: Chunk | undefined): boolean {
  return isVerbGroup(before) || before?.kind === 'adjective' || before?.word === 'on'
}
