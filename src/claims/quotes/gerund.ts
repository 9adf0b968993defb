import { isFiniteVerb, normal, nounPhraseBefore, type Stretch } from '../../language/phrases.js'
import type { QuoteRule } from './attribution.js'
import { contentAfter, withoutStop } from './content.js'
import { cueGroups } from './cue.js'
import { contentEnd } from './source-first.js'
import type { Item } from './unit.js'

/** "…, he said, adding that …": the subject is that of the clause before. */
export const gerund: QuoteRule = {
  id: 'quote.gerund',
  says: 'a participle that reports on: its speaker is the subject of the clause before it',
  examples: {
    '“We are late,” the minister said, adding that work would start in June.':
      'the minister | adding | that work would start in June',
    'The union rejected the offer, saying it was too low.': 'The union | saying | it was too low',
  },
  never: ['There is no saying that it will end.'],
  *find({ items }, clauses) {
    for (const group of cueGroups(items)) {
      if (group.form !== 'gerund' || !/^(?:,|and|while|by|after|before)$/.test(normal(items[group.from - 1]))) continue
      const end = withoutStop(items, group.to + 1, items.length)
      const start = contentAfter(items, group.to + 1, end, group.cue)
      if (!start) continue
      const speaker = clauses.findLast((clause) => clause.to <= group.from)?.speaker ?? subjectBefore(items, group.from)
      if (!speaker) continue
      const content = { from: start.at, to: contentEnd(items, start.at, end, clauses) }
      if (content.to <= content.from) continue
      yield {
        rule: gerund.id,
        act: group.cue.act,
        content: [content],
        cue: { from: group.from, to: group.to + 1 },
        lemma: group.cue.lemma,
        speaker,
        addressee: start.addressee,
      }
    }
  },
}

/** The subject of the first finite verb of the sentence. */
function subjectBefore(items: readonly Item[], end: number): Stretch | null {
  for (let i = 1; i < end; i++) if (isFiniteVerb(items, i)) return nounPhraseBefore(items, i)
  return null
}
