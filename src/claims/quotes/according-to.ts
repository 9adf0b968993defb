import { isNounGroup } from '../../language/chunks.js'
import { clauseVerb, isComma, nounPhraseFrom } from '../../language/clause.js'
import type { Stretch } from '../../language/phrases.js'
import type { QuoteRule } from './attribution.js'
import { CLAUSE, contentEnd } from './extent.js'
import { type Reading, stretchOf } from './reading.js'

/** "According to the report, …" and "…, according to the report". */
export const accordingTo: QuoteRule = {
  id: 'quote.according-to',
  says: 'according to somebody, before or behind the content',
  examples: {
    'According to the ministry, 40 people were hurt.': 'the ministry | According to | 40 people were hurt',
    'Prices rose again, according to a report by the bank.': 'a report by the bank | according to | Prices rose again',
    'According to the paper, “the bridge is safe.”': 'the paper | According to | “the bridge is safe.”',
  },
  never: ['They were paid according to their age.'],
  *find(reading) {
    const { chunks } = reading
    for (let i = 0; i + 2 < chunks.length; i++) {
      if (chunks[i]?.word !== 'according' || chunks[i + 1]?.word !== 'to' || !isNounGroup(chunks[i + 2])) continue
      const speaker = nounPhraseFrom(chunks, i + 2)
      if (/^(?:plan|schedule)$/.test(chunks[i + 2]?.word ?? '')) continue
      const content = i === 0 || chunks[i - 1]?.word === ';' ? behind(reading, speaker.end) : before(reading, i, speaker.end)
      if (content.length === 0) continue
      yield {
        rule: accordingTo.id,
        act: 'statement',
        content,
        cue: { from: chunks[i]?.from ?? 0, to: chunks[i + 1]?.to ?? 0 },
        lemma: 'according to',
        uttered: true,
        speaker,
        addressee: null,
      }
    }
  },
}

function behind(reading: Reading, end: number): Stretch[] {
  const { chunks, reports } = reading
  const from = isComma(chunks[end]) ? end + 1 : end
  if (from >= chunks.length) return []
  const content = stretchOf(reading, from, contentEnd(chunks, from, chunks.length, CLAUSE, reports))
  return content.to > content.from ? [content] : []
}

function before(reading: Reading, at: number, end: number): Stretch[] {
  const { chunks } = reading
  const commas = isComma(chunks[at - 1])
  const from = lastSemicolon(reading, at) + 1
  const head = stretchOf(reading, from, at)
  if (head.to <= head.from) return []
  // "The levels, according to the study, are high."
  const goesOn = commas && isComma(chunks[end]) && clauseVerb(chunks, from, at) < 0
  if (!commas && clauseVerb(chunks, from, at) < 0 && chunks[at - 1]?.kind !== 'quotation') return []
  return goesOn ? [head, stretchOf(reading, end + 1, contentEnd(chunks, end + 1, chunks.length, CLAUSE, reading.reports))] : [head]
}

function lastSemicolon({ chunks }: Reading, before: number): number {
  for (let i = before - 1; i >= 0; i--) if (chunks[i]?.kind === 'mark' && chunks[i]?.word === ';') return i
  return -1
}
