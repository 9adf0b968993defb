import { type Chunk, isNounGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isDash, isFiniteGroup } from '../../language/clauses/marks.js'
import { nounPhraseFrom } from '../../language/clauses/noun-phrase-from.js'
import { around, endsQuotation } from './around.js'
import type { QuoteRule } from './attribution.js'

/** "“We won,” she said.", "The bridge, he said, would open in May.": the content stands before its cue, or around it. */
export const contentSourceCue: QuoteRule = {
  id: 'quote.content-source-cue',
  says: 'the content, then speaker and cue; what follows a second comma is content again',
  examples: {
    '“We will rebuild,” the mayor said.': 'the mayor | said | “We will rebuild,”',
    'The road will open in May, Mr. Hall said on Monday.': 'Mr. Hall | said | The road will open in May',
    '“It was dark,” he said, “and we were alone.”': 'he | said | “It was dark,” … “and we were alone.”',
    'The plan, officials said, would cost less.': 'officials | said | The plan … would cost less',
    '“Why now?” Mr. Smith asked.': 'Mr. Smith | asked | “Why now?”',
  },
  never: ['He left, and the mayor said nothing.'],
  *find(reading) {
    for (const verb of reading.verbs) {
      if (verb.group.form !== 'finite' || !verb.subject || verb.subject.relative || verb.subject.shared) continue
      const found = around(contentSourceCue.id, reading, verb, verb.subject, verb.subject.at, verb.k + 1)
      if (found) yield found
    }
  },
}

/** "Grant, a nurse, said her husband, a miner, had left": she says it; but "The plan, said Ms. Lee, the mayor, would fail". */
function closesApposition(chunks: readonly Chunk[], k: number): boolean {
  return isComma(chunks[k - 1]) && chunks.slice(0, k - 1).some(isComma) && clauseVerb(chunks, 0, k - 1) < 0
}

const AUXILIARY = /^(?:has|had|have|did|does|do|is|are|was|were|been|being)$/

/** "“We won,” said Ms. Ortiz, a lawyer." */
export const contentCueSource: QuoteRule = {
  id: 'quote.content-cue-source',
  says: 'the content, then the cue and its speaker behind it',
  examples: {
    '“We will rebuild,” said Ana Ortiz, the mayor of Olten.':
      'Ana Ortiz, the mayor of Olten | said | “We will rebuild,”',
    'The strike will go on, said a union official.': 'a union official | said | The strike will go on',
    '“It was dark,” said Mr. Hall, “and we were alone.”': 'Mr. Hall | said | “It was dark,” … “and we were alone.”',
  },
  never: ['That said, the mayor is right.'],
  *find(reading) {
    const { chunks } = reading
    for (const verb of reading.verbs) {
      const { k, group, cue } = verb
      // "…, had written 212 cheques": no auxiliary stands before an inverted subject
      const isSimple = group.lead === group.word || !AUXILIARY.test(group.lead)
      if (group.form !== 'finite' || group.modal || !isSimple || !cue.frames.has('q')) continue
      const before = chunks[k - 1]
      if (!(before?.kind === 'quotation' || isComma(before) || isDash(before) || endsQuotation(reading, k))) continue
      const next = chunks[k + 1]
      // "which, under him, asserted itself"
      if (
        !isNounGroup(next) ||
        next.time ||
        /sel(?:f|ves)$/.test(next.word) ||
        (verb.subject && closesApposition(chunks, k))
      )
        continue
      const phrase = nounPhraseFrom(chunks, k + 1)
      // "Mr. Hall, who runs the firm, said the plan “is dead”"
      const behind = chunks[phrase.end]?.kind === 'adverb' ? chunks[phrase.end + 1] : chunks[phrase.end]
      const beginsClause = isFiniteGroup(behind) || behind?.kind === 'quotation'
      if (
        (beginsClause && verb.subject && (isComma(before) || isDash(before))) ||
        isFiniteGroup(chunks[phrase.end]) ||
        (isComma(before) && verb.subject && !verb.subject.shared && !/^(?:say|add|write)$/.test(cue.lemma))
      )
        continue
      const found = around(contentCueSource.id, reading, verb, phrase, k, phrase.end)
      if (found) yield found
    }
  },
}
