import { isPronoun, normal, type Stretch } from '../../language/phrases.js'
import { type Attribution, behindComma, isAllQuoted, type QuoteRule, type ReportingClause } from './attribution.js'
import { contentAfter, isClause, withoutStop } from './content.js'
import { cueGroups } from './cue.js'
import { type Item, isQuotation } from './unit.js'

const LINKING = /^(?:but|and|although|though|while|whereas|as|yet|because|who|or)$/

/** "The expert noted that the lack of roads was a disadvantage": more than half of all attributions in news. */
export const sourceCueContent: QuoteRule = {
  id: 'quote.source-cue-content',
  says: 'somebody says something: speaker, cue, then the content, with or without "that"',
  examples: {
    'The expert noted that the lack of roads was a disadvantage.':
      'The expert | noted | that the lack of roads was a disadvantage',
    'Ms. Ortiz said the bridge would open in May.': 'Ms. Ortiz | said | the bridge would open in May',
    'Choi Eun Ju, a research fellow at the Sejong Institute, told Radio Free Asia that the bridge would be completed as planned.':
      'Choi Eun Ju, a research fellow at the Sejong Institute | told | that the bridge would be completed as planned',
    'The mayor said: “We will rebuild.”': 'The mayor | said | “We will rebuild.”',
    'Officials said the plan was “dead on arrival” in the Senate.':
      'Officials | said | the plan was “dead on arrival” in the Senate',
    'Reporters asked whether the vote would be held.': 'Reporters | asked | whether the vote would be held',
    'The company promised to cut emissions.': 'The company | promised | to cut emissions',
    'She said in a statement that the talks had failed.': 'She | said in a statement | that the talks had failed',
  },
  never: ['The said bridge was closed.', 'The claims department opened at nine.'],
  find: (unit, clauses) => clauses.flatMap((clause) => sourceFirst(unit.items, clause, clauses)),
}

function sourceFirst(
  items: readonly Item[],
  clause: ReportingClause,
  clauses: readonly ReportingClause[],
): Attribution[] {
  if (clause.inverted) return []
  const { group, speaker } = clause
  const limit = withoutStop(items, group.to + 1, items.length)
  // a comma right behind the cue: the content stands before it, or around it
  if (normal(items[group.to + 1]) === ',' && !isQuotation(items[group.to + 2])) return []
  if (isQuotation(items[speaker.from - 1]) || isQuotation(items[speaker.from - 2])) {
    const before = behindComma(items, speaker.from)
    if (before > 0 && isQuotation(items[before - 1]) && !isClauseLink(items, before, speaker.from)) return []
  }
  const start = contentAfter(items, group.to + 1, limit, group.cue)
  if (!start) return []
  let to = contentEnd(items, start.at, limit, clauses)
  if (start.link === 'quotation') to = quotationEnd(items, start.at, to)
  if (to <= start.at) return []
  return [
    {
      rule: sourceCueContent.id,
      act: group.cue.act,
      content: [{ from: start.at, to }],
      cue: { from: group.from, to: group.to + 1 },
      lemma: group.cue.lemma,
      speaker,
      addressee: start.addressee,
    },
  ]
}

function isClauseLink(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some((item) => LINKING.test(normal(item)))
}

/** Content goes on to the end of the sentence, or to where somebody else, or the same one again, is reported. */
export function contentEnd(items: readonly Item[], from: number, limit: number, clauses: readonly Stretch[]): number {
  let end = limit
  for (let i = from + 1; i < end; i++) {
    const word = normal(items[i])
    if (word === ';') end = i
    else if (word === ',' && normal(items[i + 1]) === 'according' && normal(items[i + 2]) === 'to') end = i
  }
  for (const next of clauses) {
    if (next.from <= from || next.from >= end) continue
    let before = next.from
    while (before > from && LINKING.test(normal(items[before - 1]))) before--
    if (normal(items[before - 1]) === ',') end = before - 1
  }
  for (const group of cueGroups(items)) {
    if (group.form === 'gerund' && group.from > from && group.from < end && normal(items[group.from - 1]) === ',')
      end = group.from - 1
  }
  return withoutStop(items, from, end)
}

/** A quotation as content: with those that follow it, and with the clause it begins. */
function quotationEnd(items: readonly Item[], from: number, end: number): number {
  let to = from + 1
  while (isQuotation(items[to])) to++
  const rest: Stretch = { from: to, to: end }
  if (rest.to <= rest.from || isAllQuoted(items, rest)) return Math.max(to, end)
  const goesOn = !/^[,;:—–-]$/.test(normal(items[to])) && !isPronoun(items[to])
  return goesOn || isClause(items, to, end) ? end : to
}
