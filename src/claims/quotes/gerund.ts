import { isComma } from '../../language/clauses/marks.js'
import type { QuoteRule } from './attribution.js'
import { behind } from './source-first.js'

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
  *find(reading) {
    for (const verb of reading.verbs) {
      if (verb.group.form !== 'gerund' || !verb.subject) continue
      const before = reading.chunks[verb.k - 1]
      if (
        !before ||
        !(
          isComma(before) ||
          before.kind === 'conjunction' ||
          before.kind === 'preposition' ||
          before.kind === 'subordinator' ||
          before.kind === 'noun'
        )
      )
        continue
      // "voters supporting him": who they are, not what they say
      if (verb.cue.act !== 'statement' && !isComma(before)) continue
      const found = behind(gerund.id, reading, verb, verb.subject)
      if (found) yield found
    }
  },
}
