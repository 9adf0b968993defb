import { type Chunk, isNounGroup, isVerbGroup, type NounGroup } from '../../language/chunks/index.js'
import { governorOf, subjectOf, subjectOfNonFinite } from '../../language/clauses/subject.js'
import { normal, type Stretch } from '../../language/item.js'
import { NOUN_CUES } from '../../lexicon/cues/others.js'
import type { QuoteRule } from './attribution.js'
import { complementBehind, otherAttribution } from './other-cue.js'
import type { Item } from './unit.js'

/** "Mr. Hall's claim that the vote was rigged", "her criticism of the plan", "the notion that it was over". */
export const noun: QuoteRule = {
  id: 'quote.noun',
  says: 'a noun that reports: its speaker stands before it in the possessive, or is not named',
  examples: {
    'Mr. Hall’s claim that the vote was rigged drew laughs.': 'Mr. Hall | claim | that the vote was rigged drew laughs',
    'The paper printed her criticism of the plan.': 'her | criticism of | the plan',
  },
  never: ['The claim was false.', 'The decision to close was final.'],
  *find(reading) {
    const { chunks, items } = reading
    for (const [k, group] of chunks.entries()) {
      if (!isNounGroup(group)) continue
      const cue = NOUN_CUES.get(group.word)
      if (!cue) continue
      const possessor = possessorOf(items, group)
      if (cue.frames.has('p') && !possessor) continue
      // "raised concern that", "in the hope that": it is the sentence's subject who thinks so
      const governor = possessor ? null : governedBy(chunks, k)
      const speaker = possessor ?? governor?.subject ?? null
      const complement = complementBehind(reading, k, cue)
      if (!complement || complement.content.to <= complement.content.from) continue
      yield otherAttribution(
        noun.id,
        group.word,
        cue,
        {
          from: possessor ? afterPossessor(items, possessor) : (governor?.from ?? group.from),
          to: complement.cueEnd ?? group.to,
        },
        [complement.content],
        speaker,
      )
    }
  },
}

/** The subject of the verb whose object the noun at `k` is, and where that verb begins. */
function governedBy(chunks: readonly Chunk[], k: number): { from: number; subject: Stretch | null } | null {
  const before = chunks[k - 1]
  if (isVerbGroup(before)) {
    return {
      from: before.from,
      subject: before.form === 'finite' ? subjectOf(chunks, k - 1) : subjectOfNonFinite(chunks, k - 1),
    }
  }
  if (before?.kind !== 'preposition') return null
  const governor = governorOf(chunks, k - 1)
  return governor < 0 ? null : { from: before.from, subject: subjectOf(chunks, governor) }
}

const POSSESSIVE = /^(?:his|her|its|their|my|our|your)$/

/** "Mr. Hall" of "Mr. Hall's claim", "his" of "his claim". */
function possessorOf(items: readonly Item[], group: NounGroup): Stretch | null {
  for (let i = group.to - 1; i > group.from; i--) if (normal(items[i]) === "'s") return { from: group.from, to: i }
  return POSSESSIVE.test(normal(items[group.from])) ? { from: group.from, to: group.from + 1 } : null
}

function afterPossessor(items: readonly Item[], speaker: Stretch): number {
  return normal(items[speaker.to]) === "'s" ? speaker.to + 1 : speaker.to
}
