import { isToken, normal, nounPhraseAfter, type Stretch, subjectOf } from '../../language/phrases.js'
import type { Rule } from '../../rules/rule.js'
import type { CueGroup } from './cue.js'
import { type Item, isQuotation, type Unit } from './unit.js'

/** What a rule found in a unit: item indices, to be turned into spans. */
export interface Attribution {
  rule: string
  act: 'statement' | 'question' | 'belief' | 'intention'
  /** Stretches of the content, in text order. */
  content: readonly Stretch[]
  cue: Stretch | null
  lemma: string
  speaker: Stretch | null
  addressee: Stretch | null
}

export interface QuoteRule extends Rule {
  find(unit: Unit, clauses: readonly ReportingClause[]): Iterable<Attribution>
}

/** A reporting verb with its subject: "the expert noted", "said Ms. Ortiz, a lawyer". */
export interface ReportingClause extends Stretch {
  group: CueGroup
  speaker: Stretch
  /** Whether the subject stands behind its verb. */
  inverted: boolean
}

/** The reporting clauses of a unit, in order; a verb with no subject to be found has none. */
export function reportingClauses(items: readonly Item[], groups: readonly CueGroup[]): ReportingClause[] {
  const clauses: ReportingClause[] = []
  for (const group of groups) {
    if (group.form !== 'finite') continue
    const before = subjectOf(items, group.from)
    if (before) {
      const apart = before.to < group.from && isJoined(items, before.to, group.from)
      clauses.push({
        group,
        speaker: before,
        inverted: false,
        from: apart ? group.from : before.from,
        to: group.to + 1,
      })
      continue
    }
    const after = isInvertible(items, group) ? nounPhraseAfter(items, group.to + 1) : null
    if (after) clauses.push({ group, speaker: after, inverted: true, from: group.from, to: after.to })
  }
  return clauses
}

/** Whether another verb stands between subject and cue: "shook his head and said". */
function isJoined(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some((item) => /^(?:and|but|or|then)$/.test(normal(item)))
}

/** A verb goes before its subject only right behind what was said: "…," said Ms. Ortiz. */
function isInvertible(items: readonly Item[], { from, cue }: CueGroup): boolean {
  if (!cue.frames.has('q')) return false
  const before = items[from - 1]
  return isQuotation(before) || normal(before) === ',' || /^[”"]$/.test(normal(before))
}

/** The index of the last item before `index` that is no comma or dash. */
export function behindComma(items: readonly Item[], index: number): number {
  let i = index
  while (i > 0 && /^(?:,|--|[—–-])$/.test(normal(items[i - 1]))) i--
  return i
}

/** Whether nothing but quotations and punctuation stands in a stretch. */
export function isAllQuoted(items: readonly Item[], { from, to }: Stretch): boolean {
  const stretch = items.slice(from, to)
  return (
    stretch.some(isQuotation) &&
    stretch.every((item) => isQuotation(item) || (isToken(item) && item.kind === 'punctuation'))
  )
}
