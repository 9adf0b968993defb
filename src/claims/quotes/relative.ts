import { type Chunk, isNounGroup } from '../../language/chunks/index.js'
import { isClauseOpener, isComma, isFiniteGroup, isReduced, isRelative } from '../../language/clauses/marks.js'
import { byVerb, type QuoteRule } from './attribution.js'
import { CLAUSE, contentEnd } from './extent/index.js'
import { stretchOf } from './reading.js'

/** "the law, which critics said was unfair", "what he called a mistake": the content goes around speaker and cue. */
export const relative: QuoteRule = {
  id: 'quote.relative',
  says: 'a relative clause that somebody is reported to say: its pronoun, then speaker and cue, then the rest',
  examples: {
    'The state passed a law, which critics said was unfair.': 'critics | said | which … was unfair',
    'The board ended what he called a mistake.': 'he | called | what … a mistake',
  },
  never: ['The man who said it was late left.', 'She knows what critics said.'],
  *find(reading) {
    const { chunks, reports } = reading
    for (const verb of reading.verbs) {
      const { k, group, cue, subject } = verb
      if (group.form !== 'finite' || !subject || subject.relative || subject.shared) continue
      const pronoun = chunks[subject.at - 1]
      // "a step they believe could help": the pronoun may be left out
      const noun = isNounGroup(pronoun) && !pronoun.time && !pronoun.pronoun ? pronoun : null
      if (!pronoun || !(isRelative(pronoun) || pronoun.word === 'what' || noun)) continue
      // "What critics said was unfair": a judgement of what they said, not a word of it
      if (pronoun.word === 'what' && subject.at === 1) continue
      const next = chunks[k + 1]
      const named = cue.lemma === 'call' || cue.lemma === 'describe'
      if (
        !(isFiniteGroup(next) && cue.frames.has('c')) &&
        !(named && pronoun.word === 'what' && next && next.kind !== 'mark')
      )
        continue
      const end = contentEnd(
        chunks,
        k + 1,
        chunks.length,
        { ...CLAUSE, kind: named ? 'object' : 'clause', relative: isComma(chunks[subject.at - 2]) ? null : 'defining' },
        reports,
      )
      const rest = stretchOf(reading, k + 1, named ? nameEnd(chunks, k + 1, end) : end)
      if (rest.to <= rest.from) continue
      yield byVerb(relative.id, verb, subject, [{ from: pronoun.from, to: pronoun.to }, rest])
    }
  },
}

/** "what he called a “scheme” took a turn": the name ends before the verb of the clause that it is part of. */
function nameEnd(chunks: readonly Chunk[], from: number, end: number): number {
  for (let j = from + 1; j < end; j++) {
    if (isClauseOpener(chunks[j])) return end
    const isNamed = isNounGroup(chunks[j - 1]) || chunks[j - 1]?.kind === 'quotation'
    if (isFiniteGroup(chunks[j]) && isNamed && !isReduced(chunks, j)) return j
  }
  return end
}
