import { isVerbGroup } from '../../language/chunks/index.js'
import { subjectOf } from '../../language/clauses/subject.js'
import { ADJECTIVE_CUES } from '../../lexicon/cues/others.js'
import type { QuoteRule } from './attribution.js'
import { complementBehind, otherAttribution } from './other-cue.js'

/** "remain confident that", "felt sure that" */
const LINKING = /^(?:remain|remains|remained|feel|feels|felt|seem|seems|seemed|appear|appears|appeared|become|became)$/

/** "She is confident that the plan will work", "He was critical of the mayor". */
export const adjective: QuoteRule = {
  id: 'quote.adjective',
  says: 'an adjective that tells what somebody thinks of something',
  examples: {
    'She is confident that the plan will work.': 'She | is confident | that the plan will work',
    'Mr. Hall was critical of the mayor.': 'Mr. Hall | was critical of | the mayor',
    'Voters remain unconvinced that the tax will fall.': 'Voters | remain unconvinced | that the tax will fall',
    'Investors are worried about higher rates.': 'Investors | are worried about | higher rates',
  },
  never: ['The road is open.', 'The house is full of books.'],
  *find(reading) {
    const { chunks } = reading
    for (const [k, verb] of chunks.entries()) {
      if (!isVerbGroup(verb) || verb.form !== 'finite') continue
      // some are tagged as participles: "are worried about"
      const links = verb.copula || LINKING.test(verb.word)
      let at = links ? k + 1 : k
      while (links && chunks[at]?.kind === 'adverb') at++
      const word = chunks[at]
      if (!word || (links ? word.kind !== 'adjective' : !verb.passive)) continue
      const cue = ADJECTIVE_CUES.get(word.word)
      const complement = cue && complementBehind(reading, at, cue)
      const subject = complement && subjectOf(chunks, k)
      if (!cue || !complement || !subject || complement.content.to <= complement.content.from) continue
      yield otherAttribution(
        adjective.id,
        `be ${word.word}`,
        cue,
        { from: verb.from, to: complement.cueEnd ?? word.to },
        [complement.content],
        subject,
      )
    }
  },
}
