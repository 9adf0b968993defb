import { isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { subjectOf } from '../../language/clauses/subject.js'
import type { QuoteRule } from './attribution.js'
import { CLAUSE, contentEnd } from './extent/index.js'
import { stretchOf } from './reading.js'

const SEEMS = /^(?:seem|seems|seemed|appear|appears|appeared)$/

/** "appeared together": in the same place. */
const APART = /^(?:together|jointly|live|briefly|publicly|regularly|frequently)$/

/** "The talks appear to have failed": nobody is named, and the writer does not vouch for it either. */
export const appearance: QuoteRule = {
  id: 'quote.appearance',
  says: 'what only seems to be so: a claim that nobody is named for',
  examples: {
    'The talks appear to have failed.': ' | appear | The talks … to have failed',
    'The plan seemed doomed.': ' | seemed | The plan … doomed',
  },
  never: ['She appeared in court.', 'The actor appeared on television.', 'The deal looks like a trap.'],
  *find(reading) {
    const { chunks, reports } = reading
    for (const [k, group] of chunks.entries()) {
      if (!isVerbGroup(group) || group.form !== 'finite' || group.passive) continue
      if (!SEEMS.test(group.word)) continue
      let at = k + 1
      while (chunks[at]?.kind === 'adverb') at++
      const next = chunks[at]
      // "seemed to urge": it is the subject who urges
      if (!next || reports(at) || APART.test(chunks[k + 1]?.word ?? '')) continue
      const fits =
        isVerbGroup(next) ||
        isNounGroup(next) ||
        next.kind === 'that' ||
        next.kind === 'adjective' ||
        next.word === 'like'
      const subject = fits ? subjectOf(chunks, k) : null
      if (!subject || subject.relative) continue
      const rest = stretchOf(reading, k + 1, contentEnd(chunks, at, chunks.length, CLAUSE, reports))
      if (rest.to <= rest.from) continue
      yield {
        rule: appearance.id,
        act: 'belief',
        content: [subject, rest],
        cue: { from: group.from, to: group.to },
        lemma: group.word.startsWith('s') ? 'seem' : 'appear',
        uttered: false,
        speaker: null,
        addressee: null,
      }
    }
  },
}
