import { type Chunk, isNounGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isFiniteGroup, isMark, isTime } from '../../language/clauses/marks.js'
import { subjectOf } from '../../language/clauses/subject.js'
import type { Stretch } from '../../language/item.js'
import type { OtherCue } from '../../lexicon/cues/others.js'
import type { QuoteRule } from './attribution.js'
import { complementBehind, otherAttribution } from './other-cue.js'
import { stretchOf } from './reading.js'

const HEARERS = /^(?:courts?|jury|jurors|inquest|inquiry|tribunal|hearing|trial|judges?|magistrates?|panel)$/
const HEARD: OtherCue = { act: 'statement', frames: new Set(['t', 'c', 'w']) }

/** Not "heard that evidence in private" */
function hasClause(chunks: readonly Chunk[], { from, to }: Stretch): boolean {
  return chunks.some((chunk) => chunk.from >= from && chunk.to <= to && isFiniteGroup(chunk))
}

/** Nothing but when stands behind: "…, a jury heard on Tuesday". */
function closes(chunks: readonly Chunk[], from: number): boolean {
  let j = chunks[from]?.word === 'on' ? from + 1 : from
  if (isTime(chunks[j])) j++
  return chunks[j] === undefined || isMark(chunks[j], /^[.;]$/)
}

/** "The court heard that Hall had lied": who said it there is not named. */
export const heard: QuoteRule = {
  id: 'quote.heard',
  says: 'what a court or an inquiry heard: it is the one who is told, and who tells it is not named',
  examples: {
    'The court heard that Mr. Hall had lied.': ' | heard | that Mr. Hall had lied',
    'Mr. Hall lied to his wife, a jury heard on Tuesday.': ' | heard | Mr. Hall lied to his wife',
    'Mr. Hall, 57, wrote himself cheques in May, Leeds Crown Court heard.':
      ' | heard | Mr. Hall, 57, wrote himself cheques in May',
    'Doctor lied to police, court told': ' | told | Doctor lied to police',
  },
  never: [
    'The court heard arguments on Monday.',
    'Neighbours heard that the shop was closed.',
    'The judge heard that evidence in private.',
  ],
  *find(reading) {
    const { chunks } = reading
    for (const [k, verb] of chunks.entries()) {
      if (!isFiniteGroup(verb) || !/^(?:heard|hears|told)$/.test(verb.word) || verb.negated) continue
      const subject = subjectOf(chunks, k)
      const hearer = chunks[subject?.at ?? -1]
      if (!subject || !isNounGroup(hearer) || !HEARERS.test(hearer.word)) continue
      if (isComma(chunks[subject.at - 1]) && closes(chunks, k + 1) && clauseVerb(chunks, 0, subject.at - 1) >= 0) {
        const content = stretchOf(reading, 0, subject.at)
        const found = otherAttribution(heard.id, verb.word === 'told' ? 'tell' : 'hear', HEARD, verb, [content], null)
        yield { ...found, addressee: subject }
      }
      if (verb.word !== 'heard' || verb.passive) continue
      const complement = complementBehind(reading, k, HEARD)
      if (!complement || !hasClause(chunks, complement.content)) continue
      const found = otherAttribution(heard.id, 'hear', HEARD, verb, [complement.content], null)
      yield { ...found, addressee: subject }
    }
  },
}
