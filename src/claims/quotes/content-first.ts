import { isToken, normal, nounPhraseAfter, type Stretch } from '../../language/phrases.js'
import { type Attribution, behindComma, type QuoteRule, type ReportingClause } from './attribution.js'
import { contentAfter, isClause, skipAdverbials, withoutStop } from './content.js'
import { contentEnd } from './source-first.js'
import { type Item, isQuotation } from './unit.js'

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
  find: (unit, clauses) =>
    clauses.flatMap((clause) =>
      clause.inverted ? [] : contentFirst(contentSourceCue.id, unit.items, clause, clauses),
    ),
}

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
  find: (unit, clauses) =>
    clauses.flatMap((clause) =>
      clause.inverted ? contentFirst(contentCueSource.id, unit.items, clause, clauses) : [],
    ),
}

function contentFirst(
  rule: string,
  items: readonly Item[],
  clause: ReportingClause,
  clauses: readonly ReportingClause[],
): Attribution[] {
  const { group, speaker } = clause
  const before = behindComma(items, clause.from)
  const previous = items[before - 1]
  const marked = before < clause.from || isQuotation(previous) || /^[”"’']$/.test(normal(previous))
  if (before === 0 || !marked || !(group.cue.frames.has('q') || group.cue.frames.has('c'))) return []
  const quoted = isQuotation(previous) || /^[”"’']$/.test(normal(previous))
  // what is reported here stands behind the cue
  if (!quoted && contentAfter(items, clause.to, items.length, group.cue) && normal(items[clause.to]) !== ',') return []
  const head = contentBefore(items, before, clauses, clause, quoted)
  if (!head) return []
  const tail = contentBehind(items, clause, clauses, quoted)
  return [
    {
      rule,
      act: group.cue.act,
      content: tail ? [head, tail] : [head],
      cue: { from: group.from, to: group.to + 1 },
      lemma: group.cue.lemma,
      speaker,
      addressee: group.cue.frames.has('o') && !clause.inverted ? nounPhraseAfter(items, clause.to) : null,
    },
  ]
}

function contentBefore(
  items: readonly Item[],
  to: number,
  clauses: readonly ReportingClause[],
  own: ReportingClause,
  quoted: boolean,
): Stretch | null {
  const earlier = clauses.findLast((clause) => clause.to <= to && clause !== own)
  let from = earlier ? earlier.to : 0
  while (
    from < to &&
    isToken(items[from]) &&
    items[from]?.kind === 'punctuation' &&
    !/^["“‘']$/.test(normal(items[from]))
  )
    from++
  if (earlier && !quoted) {
    if (!endsSentence(items, own)) return null
    from = 0
  }
  if (quoted) {
    // only the quotation, unless the sentence runs into it
    let start = to
    while (start > from && (isQuotation(items[start - 1]) || /^[,.!?]$/.test(normal(items[start - 1])))) start--
    return isClause(items, from, start) && !/^[:]$/.test(normal(items[start - 1])) && !earlier
      ? { from, to }
      : { from: Math.min(start, to - 1), to }
  }
  return to - from >= 2 && (isClause(items, from, to) || normal(items[own.to]) === ',' || endsSentence(items, own))
    ? { from, to }
    : null
}

/** Whether nothing but an adverbial or somebody addressed follows the clause: what it reports stands before it. */
function endsSentence(items: readonly Item[], clause: ReportingClause): boolean {
  const end = withoutStop(items, clause.to, items.length)
  const addressee = clause.group.cue.frames.has('o') ? nounPhraseAfter(items, clause.to) : null
  return skipAdverbials(items, addressee?.to ?? clause.to, end) >= end
}

/** The content that goes on behind "…, he said, …"; not a participle's aside: "…, he said, adding that …". */
function contentBehind(
  items: readonly Item[],
  clause: ReportingClause,
  clauses: readonly ReportingClause[],
  quoted: boolean,
): Stretch | null {
  const end = withoutStop(items, clause.to, items.length)
  const comma = skipAdverbials(items, clause.to, end)
  if (!/^(?:,|:|--|[—–])$/.test(normal(items[comma]))) return null
  const from = comma + 1
  const first = items[from]
  if (isQuotation(first)) return { from, to: contentEnd(items, from, end, clauses) }
  if (quoted || !isToken(first) || from >= end || first.is('Gerund') || clause.inverted) return null
  return { from, to: contentEnd(items, from, end, clauses) }
}
