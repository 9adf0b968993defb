import { type Chunk, isVerbGroup, type VerbGroup } from '../../language/chunks/index.js'
import { isComma } from '../../language/clauses/marks.js'
import type { Subject } from '../../language/clauses/noun-phrase.js'
import type { Cue } from '../../lexicon/cues/index.js'
import { actsOn, isDone } from './extent/next-act.js'

/** A verb group whose verb may report, and who would be speaking. */
export interface ReportingVerb {
  /** Its chunk's index. */
  k: number
  group: VerbGroup
  cue: Cue
  /** Null where the clause has none before its verb. */
  subject: Subject | null
}

/**
 * "He said the mayor was wrong and called for a vote": of two reports that "and" joins, both are his, though another subject
 * stands nearer; so it is in nine of ten in the news.
 */
export function reporterBefore(
  chunks: readonly Chunk[],
  verbs: readonly ReportingVerb[],
  k: number,
  subject: Subject,
): Subject {
  const group = chunks[k]
  if (!isVerbGroup(group)) return subject
  const { form, past, modal } = group
  // "saying it was late and blaming the weather"
  if (form === 'gerund' && isJoined(chunks, k))
    return verbs.findLast(({ group }) => group.form === 'gerund')?.subject ?? subject
  // "said it was late before adding": it is not what is late that adds
  if (form === 'gerund' && /^(?:before|after|while|when)$/.test(chunks[k - 1]?.word ?? '') && !isDone(group))
    return verbs.findLast((verb) => holdsSubject(chunks, verb, subject))?.subject ?? subject
  // "said it was late but declined to comment, citing the case": as it is who says it that declined
  if (form === 'gerund' && subject.shared)
    return verbs.findLast(({ group, subject }) => group.form === 'finite' && subject?.shared)?.subject ?? subject
  if (!subject.shared || form !== 'finite') return subject
  // "admitted that the firm had failed but denied it"
  const conceded = chunks[k - 1]?.word === 'but' ? verbs.at(-1) : undefined
  if (
    conceded?.subject &&
    /^(?:admit|concede|acknowledge)$/.test(conceded.cue.lemma) &&
    holdsSubject(chunks, conceded, subject)
  )
    return { ...conceded.subject, shared: true }
  const isAlike = ({ k: at, group }: ReportingVerb) =>
    at < subject.at &&
    !hadDone(chunks, subject) &&
    group.form === 'finite' &&
    group.past === past &&
    group.modal === modal
  const reporter = verbs.findLast(isAlike)
  if (reporter && actsOn(chunks, subject.at, k - 1)) return subject
  // the nearer subject is that of what is said, not of another clause
  const isWithin =
    reporter && !chunks.slice(reporter.k, subject.at).some((chunk) => isComma(chunk) || chunk.kind === 'conjunction')
  return isWithin && reporter.subject ? { ...reporter.subject, shared: true } : subject
}

/** "said it was late": whether the subject, of what is said, stands right behind the verb that says it. */
function holdsSubject(chunks: readonly Chunk[], { k, group, cue }: ReportingVerb, { at }: Subject): boolean {
  const lead = chunks[at - 1]?.kind === 'that' ? at - 2 : at - 1
  return group.form === 'finite' && tells(cue) && lead === k
}

/** "said the captain had ignored a warning and told the crew": it goes on with "had". */
function hadDone(chunks: readonly Chunk[], subject: Subject): boolean {
  const verb = chunks.find((chunk) => chunk.from >= subject.to && isVerbGroup(chunk))
  return isVerbGroup(verb) && verb.lead === 'had' && !verb.copula && !verb.passive
}

function isJoined(chunks: readonly Chunk[], k: number): boolean {
  let j = k - 1
  while (chunks[j]?.kind === 'adverb') j--
  return chunks[j]?.kind === 'conjunction'
}

export function tells({ frames }: Cue): boolean {
  return frames.has('q') || frames.has('t')
}
