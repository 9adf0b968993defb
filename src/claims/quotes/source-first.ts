import { type Chunk, isNounGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isFiniteGroup, isSubordinate } from '../../language/clauses/marks.js'
import type { Stretch } from '../../language/item.js'
import { SPEECH_NOUNS } from '../../lexicon/cues/index.js'
import { DOCUMENT_NOUNS } from '../../lexicon/organizations.js'
import { type Attribution, actOf, byVerb, type QuoteRule } from './attribution.js'
import { type Complement, complementsOf } from './complement.js'
import { type Beginning, contentEnd, isInLead } from './extent/index.js'
import { type Reading, type ReportingVerb, stretchOf } from './reading.js'
import { isPhrase, takes, takesObject } from './takes.js'

/** "The expert noted that the lack of roads was a disadvantage": more than half of all attributions in news. */
export const sourceCueContent: QuoteRule = {
  id: 'quote.source-cue-content',
  says: 'somebody says something: speaker, cue, then the content, with or without "that"',
  examples: {
    'The expert noted that the lack of roads was a disadvantage.':
      'The expert | noted | that the lack of roads was a disadvantage',
    'Ms. Ortiz said the bridge would open in May.': 'Ms. Ortiz | said | the bridge would open in May',
    'Choi Eun Ju, a research fellow at the Sejong Institute, told Radio Free Asia that the bridge would be completed as planned.':
      'Choi Eun Ju, a research fellow at the Sejong Institute | told | that the bridge would be completed as planned',
    'The mayor said: “We will rebuild.”': 'The mayor | said | “We will rebuild.”',
    'Officials said the plan was “dead on arrival” in the Senate.':
      'Officials | said | the plan was “dead on arrival” in the Senate',
    'Reporters asked whether the vote would be held.': 'Reporters | asked | whether the vote would be held',
    'The company promised to cut emissions.': 'The company | promised | to cut emissions',
    'She said in a statement that the talks had failed.': 'She | said in a statement | that the talks had failed',
  },
  never: ['The said bridge was closed.', 'The claims department opened at nine.'],
  *find(reading) {
    for (const verb of reading.verbs) {
      if (verb.group.form === 'gerund' || !verb.subject) continue
      // "This photo shows the mayor": what a caption is for
      if (reading.unit.paragraph.zone === 'caption' && verb.cue.lemma === 'show') continue
      // "the plan that suggested otherwise": says which plan, not who said it
      if (verb.subject.relative && reading.chunks[verb.subject.at]?.kind === 'that' && !tellsOf(reading, verb)) continue
      if (isLeftOpen(reading.chunks, verb.subject.at)) continue
      const found = behind(sourceCueContent.id, reading, verb, verb.subject)
      if (found) yield found
    }
  },
}

/** "an inspection that found that 14 were unsafe": a document speaks in its relative clause, too. */
function tellsOf({ chunks }: Reading, { subject, cue }: ReportingVerb): boolean {
  const noun = chunks[(subject?.at ?? 0) - 1]
  return isNounGroup(noun) && DOCUMENT_NOUNS.has(noun.word) && (cue.frames.has('t') || cue.frames.has('q'))
}

/** "It is unclear whether Lee will endorse him", "not clear who supported it": nobody is said to have done so. */
function isLeftOpen(chunks: readonly Chunk[], at: number): boolean {
  const lead = chunks[at - 1]
  if (lead?.word === 'whether') return true
  const adjective = lead?.word === 'if' ? chunks[at - 2] : chunks[at]?.word === 'who' ? lead : undefined
  return adjective !== undefined && /^(?:clear|unclear|certain|uncertain|unknown)$/.test(adjective.word)
}

/** The content behind a cue, by the first of its frames that fits; null where none does. */
export function behind(rule: string, reading: Reading, verb: ReportingVerb, speaker: Stretch): Attribution | null {
  const { chunks } = reading
  const complement =
    behindComma(reading, verb) ??
    complementsOf(chunks, verb.k, chunks.length).find((complement) => takes(reading, verb, complement)) ??
    unreadClause(reading, verb)
  if (!complement) return null
  const own = stretchOf(reading, complement.at, endOf(reading, verb, complement))
  const isWithin = takesObject(verb, complement)
  const content = { ...own, from: isWithin ? (complement.addressee?.from ?? own.from) : own.from }
  // "argued that:" before a list
  if (content.to <= content.from + (chunks[complement.at]?.kind === 'that' ? 1 : 0)) return null
  return byVerb(rule, verb, speaker, [content], {
    act: actOf(verb.cue, complement.frame),
    addressee: isWithin || NAMING.test(verb.cue.lemma) ? null : complement.addressee,
    cueEnd: cueEnd(reading, verb, complement),
  })
}

/** "said the loose talk skips over it": what stands behind a subject that "said" is a clause, though its verb be read as a noun. */
function unreadClause({ chunks }: Reading, { k, cue, subject, group }: ReportingVerb): Complement | null {
  if (!/^(?:say|argue|hope|insist|contend)$/.test(cue.lemma) || group.form !== 'finite' || !subject || subject.at > k)
    return null
  const before = chunks[subject.at - 1]
  let at = k + 1
  while (chunks[at]?.kind === 'adverb') at++
  const first = chunks[at]
  if (!isNounGroup(first) || first.time || before?.kind === 'quotation') return null
  if (
    isComma(before) &&
    chunks.slice(0, subject.at).some((chunk) => isFiniteGroup(chunk) || chunk.kind === 'quotation')
  )
    return null
  if (chunks.length - at < 5) return null
  return { frame: 'c', at: k + 1, preposition: -1, addressee: null }
}

/** What stands behind these is what the words are about: "called the road “a disgrace”". */
const NAMING = /^(?:call|put|make)$/

/** "As the study noted, prices rose": what is told is the main clause. */
function behindComma({ chunks }: Reading, { k, cue, subject }: ReportingVerb): Complement | null {
  // "As Ms. Hall put it, the plan is dead", "As she sees it, …"
  const isPut = /^(?:put|see)$/.test(cue.lemma) && chunks[k + 1]?.word === 'it'
  if (!subject || chunks[subject.at - 1]?.word !== 'as' || !(isPut || cue.frames.has('c') || cue.frames.has('q')))
    return null
  let comma = isPut ? k + 2 : k + 1
  // "As the mayor said in a speech on Friday, prices rose"
  while (chunks[comma]?.kind === 'preposition' && isNounGroup(chunks[comma + 1])) comma += 2
  // "As farmers called for a vote, he left"
  if (!isComma(chunks[comma]) || cue.frames.has(`+${chunks[k + 1]?.word}`)) return null
  const at = comma + 1
  const begins = chunks[at]?.kind === 'quotation' || clauseVerb(chunks, at, chunks.length) >= 0
  return begins ? { frame: 'c', at, preposition: -1, addressee: null } : null
}

function endOf({ chunks, reports }: Reading, { k, group, subject }: ReportingVerb, { frame, at }: Complement): number {
  const beginning: Beginning = {
    kind:
      isPhrase(frame) && chunks[at]?.kind !== 'wh'
        ? 'object'
        : frame === 'i' || frame === 'I'
          ? 'infinitive'
          : 'clause',
    // a participle that leads its sentence is as "when" is
    subordinate:
      subject !== null && (subject.at > k || isSubordinate(chunks, subject.at) || isInLead(chunks, subject.at)),
    relative: relativeOf(chunks, subject),
    cue: group,
  }
  return contentEnd(chunks, at, chunks.length, beginning, reports)
}

function relativeOf(chunks: readonly Chunk[], subject: ReportingVerb['subject']): Beginning['relative'] {
  // "a hacker whose plea revealed that she lied was jailed"
  if (subject && chunks[subject.at - 1]?.word === 'whose') return isComma(chunks[subject.at - 2]) ? 'aside' : 'defining'
  if (!subject?.relative) return null
  return isComma(chunks[subject.at - 1]) ? 'aside' : 'defining'
}

/** A preposition, "in a statement" before the content, and "it clear" of "made it clear" belong to the cue. */
function cueEnd({ chunks }: Reading, verb: ReportingVerb, { preposition, at, addressee }: Complement): number {
  const { k, group, cue } = verb
  if (preposition >= 0 && !addressee) return chunks[preposition]?.to ?? group.to
  const state = cue.lemma === 'make' && chunks[k + 1]?.word === 'it' ? k + 2 : k + 1
  if (cue.lemma === 'make' && chunks[state]?.kind === 'adjective') return chunks[state]?.to ?? group.to
  const medium = addressee ? null : mediumAt(chunks, k + 1)
  return medium !== null && at > k + 2 ? medium : group.to
}

/** Where "in a statement" at chunk `i` ends, as an item; null where nothing of the kind stands there. */
export function mediumAt(chunks: readonly Chunk[], i: number): number | null {
  const noun = chunks[i + 1]
  return /^(?:in|on|via|during)$/.test(chunks[i]?.word ?? '') && isNounGroup(noun) && SPEECH_NOUNS.has(noun.word)
    ? noun.to
    : null
}
