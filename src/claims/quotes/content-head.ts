import { isNounGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isDash, isMark } from '../../language/clauses/marks.js'
import type { Reading, ReportingVerb } from './reading.js'
import { isQuotation } from './unit.js'

/** Where the content before the cue begins: with its quotation, or with the clause that the cue closes. */
export function headOf(reading: Reading, before: number, quoted: boolean, verb: ReportingVerb): { at: number } | null {
  const { chunks } = reading
  let from = 0
  for (let i = before - 1; i >= 0; i--) {
    if (chunks[i]?.kind === 'mark' && /^[;]$/.test(chunks[i]?.word ?? '')) {
      from = i + 1
      break
    }
  }
  while (from < before && (isMark(chunks[from], /^[,(]$/) || isDash(chunks[from]))) from++
  if (!quoted) from = behindOwnReport(reading, from, before, verb)
  if (!quoted) return from < before ? { at: from } : null
  let start = before
  while (start > from && chunks[start - 1]?.kind === 'quotation') start--
  if (start === before) start = from
  // the sentence runs into its quotation: "The plan is “dead,” he said."
  const runs = start > from && chunks[start - 1]?.kind !== 'mark' && clauseVerb(chunks, from, start + 1) >= 0
  return { at: runs || runsPastAside(reading, from, start) ? from : start }
}

/** "Mr. Lee said officers came, but no one was held, he added": what he added begins with "but"; `before` where nothing does. */
function behindOwnReport(
  { chunks, verbs }: Reading,
  from: number,
  before: number,
  { subject, k }: ReportingVerb,
): number {
  const own = chunks[subject?.at ?? -1]
  if (!isNounGroup(own) || !/^(?:he|she|they)$/.test(own.word)) return from
  const isFirst = ({ subject, cue, group }: ReportingVerb) =>
    subject?.at === from && group.form === 'finite' && !group.modal && REPORTS_FIRST.test(cue.lemma)
  const first = verbs.find(isFirst)
  if (!first || first.k >= k) return from
  const next = chunks.findLastIndex(
    (chunk, i) => i > first.k && i < before && chunk.word === 'but' && isComma(chunks[i - 1]),
  )
  return next < 0 ? before : next
}

const REPORTS_FIRST = /^(?:say|tell|recall|argue|insist)$/

/** "The party, held every four years, “lets us speak,” he said": the quotation goes on from the subject before an aside. */
function runsPastAside({ chunks, items, unit }: Reading, from: number, quotation: number): boolean {
  const item = items[chunks[quotation]?.from ?? -1]
  if (!isQuotation(item) || !isComma(chunks[quotation - 1]) || !isNounGroup(chunks[from])) return false
  const isLower = /^\p{Ll}/u.test(unit.document.text.slice(item.inner.start, item.inner.start + 2))
  return isLower && clauseVerb(chunks, from, quotation + 1) === quotation
}
