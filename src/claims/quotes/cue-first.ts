import { isNounGroup } from '../../language/chunks/index.js'
import { isComma } from '../../language/clauses/marks.js'
import { nounPhraseFrom } from '../../language/clauses/noun-phrase-from.js'
import { byVerb, type QuoteRule } from './attribution.js'
import { CLAUSE, contentEnd } from './extent/index.js'
import { stretchOf } from './reading.js'

/** "Said Ms. Ortiz: “We lost.”": a verb at the head of its sentence, then its subject, then the quotation. */
export const cueSourceContent: QuoteRule = {
  id: 'quote.cue-source-content',
  says: 'the cue at the head of the sentence, its speaker, a comma or colon, and a quotation',
  examples: {
    'Said Ms. Ortiz: “We lost.”': 'Ms. Ortiz | Said | “We lost.”',
    'Added Dan Hall, who runs the shop, “It is over.”': 'Dan Hall, who runs the shop | Added | “It is over.”',
  },
  never: ['Said Ahmed, “the fox”, is a player.', 'Asked why, “I am tired,” he said.'],
  *find(reading) {
    const { chunks, reports } = reading
    const [verb] = reading.verbs
    if (verb?.k !== 0 || verb.subject || !verb.cue.frames.has('q') || !isNounGroup(chunks[1])) return
    const speaker = nounPhraseFrom(chunks, 1)
    const mark = chunks[speaker.end]
    const at = speaker.end + 1
    if (!(mark && (isComma(mark) || mark.word === ':')) || chunks[at]?.kind !== 'quotation') return
    // something else goes on behind a term
    const next = chunks[at + 1]
    if (next && next.word !== '.' && chunks[at]?.word !== ',') return
    const content = stretchOf(reading, at, contentEnd(chunks, at, chunks.length, CLAUSE, reports))
    if (content.to > content.from) yield byVerb(cueSourceContent.id, verb, speaker, [content])
  },
}
