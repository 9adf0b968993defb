import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isFiniteGroup, isMark } from '../../language/clauses/marks.js'
import { SAY } from '../../lexicon/closed-words.js'

/** Whether a subject and its verb follow the date that opens here: "In May the court ruled". */
export function opensClause(chunks: readonly Chunk[], lead: number): boolean {
  for (let k = lead; k < chunks.length && k < lead + 6; k++) {
    const chunk = chunks[k]
    if (isComma(chunk)) {
      const verb = isNounGroup(chunks[k + 1]) ? clauseVerb(chunks, k + 1, chunks.length) : -1
      return verb >= 0 && !closesReport(chunks, verb)
    }
    if (isVerbGroup(chunk)) return chunk.form === 'finite' && k > lead + 1 && isNounGroup(chunks[k - 1])
  }
  return false
}

/** "…, in March, prosecutors said.": the sentence ends with who said so. */
function closesReport(chunks: readonly Chunk[], verb: number): boolean {
  return SAY.test(chunks[verb]?.word ?? '') && isMark(chunks[verb + 1] ?? END, /^\.$/)
}

const END = { kind: 'mark', word: '.', from: 0, to: 0 } as const

/** "In trading on the exchange Friday, shares fell": all before the comma leads the clause. */
export function isFronted(chunks: readonly Chunk[], left: number, last: number): boolean {
  const verb = chunks[left]
  if (!isVerbGroup(verb) || verb.form === 'finite' || !isComma(chunks[last + 1])) return false
  let k = left - 1
  while (k >= 0 && chunks[k]?.kind !== 'mark') {
    if (isVerbGroup(chunks[k])) return false
    k--
  }
  // "The report, to be published on Friday, says"
  if (k > 0 && verb.form === 'infinitive') return false
  // "After winning the title in 2019, she retired", "Having won in 2019, she lost": what was done before
  if (verb.lead === 'having' || /^(?:after|before|since)$/.test(chunks[left - 1]?.word ?? '')) return false
  // "She studied in Rome, graduating in 1964, and left": nothing leads there
  return !chunks.slice(0, Math.max(0, k)).some(isFiniteGroup)
}
