import { type Chunk, isNounGroup, isVerbGroup, type NounGroup } from '../../language/chunks/index.js'
import { isFiniteGroup, isGerund, isTime } from '../../language/clauses/marks.js'
import { NOUN_CUES } from '../../lexicon/cues/others.js'
import { WITHHELD } from './extent/occasion.js'
import type { ReportingVerb } from './reading.js'

/** Objects with which a verb reports nothing: "dismissed its coach", "showed no emotion", "denied bail", "called a taxi". */
const OBJECTS: Readonly<Record<string, RegExp>> = {
  dismiss:
    /^(?:workers?|employees?|staff|coach|manager|trainer|head|minister|chief|chairman|director|officers?|teachers?|players?|executives?|jury|jurors?|class)$/,
  show: /^(?:emotions?|remorse|mercy|restraint|courage|contempt|promise|patience|up)$/,
  deny: /^(?:bail|parole|entry|access|asylum|visas?|permission|service|coverage|treatment|care|benefits)$/,
  call: /^(?:ambulances?|taxis?|cabs?|doctors?|911|999|101|111|meetings?|conference|fouls?|penalt(?:y|ies)|timeout|hotline|helpline|stoppers|crimestoppers|race|election|plumber|detectives|.{0,4}\d{3}-?\d{4})$/,
  attack:
    /^(?:convoys?|villages?|towns?|bases?|ships?|vessels?|boats?|checkpoints?|posts?|patrols?|troops|soldiers?|compound|hospitals?|schools?|church(?:es)?|mosques?|bus(?:es)?|trains?|vehicles?|tankers?|airports?|markets?|camps?|stations?|embass(?:y|ies)|consulates?|buildings?|homes?|houses?|shops?|depots?|refiner(?:y|ies)|pipelines?|positions?|guards?|passengers?|pupils?|teenagers?|wom[ae]n|m[ae]n|girls?|boys?|civilians|pedestrians?|bystanders?)$/,
  push: /^(?:prices?|inflation|costs?|rates?|shares?|stocks?|yields?|water|crowds?|unemployment|sales|launch|way|mortgages?|temperatures?)$/,
  issue:
    /^(?:warrants?|permits?|licen[cs]es?|tickets?|fines?|visas?|bonds?|shares?|passports?|citations?|refunds?|uniforms?)$/,
  seek: /^(?:suspects?|wom[ae]n|m[ae]n|teens?|teenagers?|drivers?|motorists?|gunm[ae]n|attackers?|robbers?|witness(?:es)?)$/,
  answer: /^(?:questions|calls?|phones?|doors?|mail)$/,
  repeat: /^itself$/,
  quote: /^(?:incident|reference|ref|crime|case|log|numbers?|\d.*)$/,
  cast: /^(?:ballots?|votes?|nets?|lines?)$/,
  publish:
    /^(?:figures?|data|reports?|results?|accounts|novels?|books?|albums?|magazines?|photos?|pictures?|memoirs?)$/,
  release:
    /^(?:figures?|data|reports?|results?|photos?|pictures?|albums?|songs?|films?|footage|hostages?|prisoners?|detainees?|captives?|inmates?|suspects?|players?|m[ae]n|wom[ae]n|water)$/,
}
/** What words alone cast. */
const CAST = /^(?:doubts?|aspersions?|blame)$/
/** What no weather does, though the verb may be one of speech: "Hurricane Ada slammed the coast". */
const WEATHER =
  /^(?:hurricane|storms?|snowstorm|tornado(?:es)?|typhoon|cyclone|winds?|rains?|flood(?:s|waters)?|fires?|wildfires?|blaze|earthquake|quake|waves?|snow|blizzard|tsunami|landslide|river|surge)$/
const ISSUES = /^(?:issue|release|publish|post|put out|send)$/
const SAYING = /^(?:saying|denying|announcing|accusing|calling|declaring|warning)$/
const AWAY = /^(?:up|down|out|off|back|away|over|aside)$/

/** Whether a verb that may report tells of a deed here, by its object or by who does it: "called an ambulance". */
export function isDeed({ k, group, cue, subject, chunks }: ReportingVerb & { chunks: readonly Chunk[] }): boolean {
  const object = chunks[k + 1]
  if (!isNounGroup(object)) return isFoundSo(cue.lemma, object)
  const behind = chunks[k + 2]
  const doer = subject ? chunks[subject.at] : undefined
  if (
    isNounGroup(doer) &&
    (WEATHER.test(doer.word) || WEATHER.test(doer.lead)) &&
    !/^(?:show|indicate)$/.test(cue.lemma)
  )
    return true
  // "knocked them out", "will push prices up"
  if (/^(?:push|knock)$/.test(cue.lemma) && AWAY.test(behind?.word ?? '') && !isNounGroup(chunks[k + 3])) return true
  // "without offering evidence"
  if (chunks[k - 1]?.word === 'without' && WITHHELD.test(object.word)) return true
  // "expressed concern that the deal would fail", "issued a warning that": the noun is its cue
  if (
    /^(?:express|voice|issue|release|send)$/.test(cue.lemma) &&
    behind?.kind === 'that' &&
    !isFiniteGroup(chunks[k + 3]) &&
    NOUN_CUES.has(object.word)
  )
    return true
  // "issued a statement saying it was sorry": that is what it says
  if (ISSUES.test(cue.lemma) && isGerund(behind) && SAYING.test(behind?.word ?? '')) return true
  // "values the firm at $5 million"
  if (cue.lemma === 'value' && behind?.word === 'at') return true
  // "cast him in two films", not "cast him as a liar"
  if (cue.lemma === 'cast' && !CAST.test(object.word) && !chunks.slice(k + 2, k + 5).some(({ word }) => word === 'as'))
    return true
  // "Witnesses should call police", "is asked to call the force on 101"
  const ends = behind === undefined || behind.kind === 'mark' || behind.kind === 'preposition' || isTime(behind)
  const before = chunks[k - 1]
  const isAsked =
    group.form === 'infinitive' ? isVerbGroup(before) && before.passive : /^(?:should|can|may)$/.test(group.lead)
  if (cue.lemma === 'call' && isAsked && ends) return true
  return (
    isObject(OBJECTS[cue.lemma], object) &&
    !isNounGroup(behind) &&
    !(cue.lemma === 'call' && isJudged(behind)) &&
    behind?.kind !== 'quotation' &&
    behind?.word !== 'as'
  )
}

/** "called the election rigged", "called the doctor careless"; not "called the race early" */
function isJudged(behind: Chunk | undefined): boolean {
  if (isVerbGroup(behind)) return behind.form === 'finite' || behind.form === 'participle'
  return behind?.kind === 'adjective' && behind.word !== 'early'
}

/** "a taxi", or "911" of "called 911 three times" */
function isObject(objects: RegExp | undefined, { word, lead }: NounGroup): boolean {
  return objects !== undefined && (objects.test(word) || (/^\d/.test(lead) && objects.test(lead)))
}

/** "reported missing", "reported stolen" */
function isFoundSo(lemma: string, state: Chunk | undefined): boolean {
  return lemma === 'report' && /^(?:missing|stolen|dead)$/.test(state?.word ?? '')
}
