import { isNounGroup } from '../../language/chunks.js'
import { nounPhraseEndingAt } from '../../language/clause.js'
import type { QuoteRule } from './attribution.js'
import { stretchOf } from './reading.js'

/** "Mr. Hall: “We never knew.”", as in a transcript or a headline. */
export const colon: QuoteRule = {
  id: 'quote.colon',
  says: 'a name, a colon and a quotation',
  examples: { 'Mr. Hall: “We never knew.”': 'Mr. Hall | : | “We never knew.”' },
  never: ['The sign read in red letters: “No entry.”'],
  *find(reading) {
    const { chunks } = reading
    const at = chunks.findIndex((chunk) => chunk.kind === 'mark' && chunk.word === ':')
    if (at < 1 || at > 6 || chunks[at + 1]?.kind !== 'quotation' || !isNounGroup(chunks[at - 1])) return
    const speaker = nounPhraseEndingAt(chunks, at - 1)
    if (speaker.at > 0) return
    yield {
      rule: colon.id,
      act: 'statement',
      content: [stretchOf(reading, at + 1, chunks.length)],
      cue: { from: chunks[at]?.from ?? 0, to: chunks[at]?.to ?? 0 },
      lemma: ':',
      uttered: true,
      speaker,
      addressee: null,
    }
  },
}
