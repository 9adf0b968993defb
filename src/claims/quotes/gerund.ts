import { type Chunk, isNounGroup } from '../../language/chunks/index.js'
import { isComma, isDash } from '../../language/clauses/marks.js'
import type { QuoteRule } from './attribution.js'
import { behind } from './source-first.js'

/** What may stand before a participle that reports. */
const LEAD: ReadonlySet<Chunk['kind']> = new Set(['conjunction', 'preposition', 'subordinator', 'noun', 'quotation'])

/** "…, he said, adding that …": the subject is that of the clause before. */
export const gerund: QuoteRule = {
  id: 'quote.gerund',
  says: 'a participle that reports on: its speaker is the subject of the clause before it',
  examples: {
    '“We are late,” the minister said, adding that work would start in June.':
      'the minister | adding | that work would start in June',
    'The union rejected the offer, saying it was too low.': 'The union | saying | it was too low',
    'The paper quoted an aide as saying the deal was dead.': 'an aide | saying | the deal was dead',
    'Mr. Hall was quoted as saying that he was sorry.': 'Mr. Hall | saying | that he was sorry',
    'The road will open in May, Mr. Hall said, adding that it was late.': 'Mr. Hall | adding | that it was late',
    'By warning that prices would rise, the bank shook the markets.': 'the bank | warning | that prices would rise',
    'He changed his mind – saying that it was late.': 'He | saying | that it was late',
    'Halsted continued by saying, “We will appeal this.”': 'Halsted | saying | “We will appeal this.”',
    '“We lost,” said Ms. Ortiz, adding that it was late.': 'Ms. Ortiz | adding | that it was late',
  },
  never: ['There is no saying that it will end.'],
  *find(reading) {
    for (const verb of reading.verbs) {
      if (verb.group.form !== 'gerund' || !verb.subject) continue
      const before = reading.chunks[verb.k - 1]
      if (before && !(isComma(before) || isDash(before) || LEAD.has(before.kind))) continue
      // "stopped short of calling for a vote"
      if (before?.word === 'of' && reading.chunks[verb.k - 2]?.word === 'short') continue
      // "voters supporting him": who they are, not what they say
      if (verb.cue.act !== 'statement' && isNounGroup(before)) continue
      const found = behind(gerund.id, reading, verb, verb.subject)
      if (found) yield found
    }
  },
}
