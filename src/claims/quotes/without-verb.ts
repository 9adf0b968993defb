import { normal, nounPhraseAfter } from '../../language/phrases.js'
import { isAllQuoted, type QuoteRule } from './attribution.js'
import { isClause, withoutStop } from './content.js'
import { contentEnd } from './source-first.js'

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
  *find({ items }, clauses) {
    for (let i = 0; i + 2 < items.length; i++) {
      if (normal(items[i]) !== 'according' || normal(items[i + 1]) !== 'to') continue
      const speaker = nounPhraseAfter(items, i + 2)
      if (!speaker || /^(?:his|her|its|their|our|my|plan|schedule)$/.test(normal(items[speaker.from]))) continue
      const end = withoutStop(items, 0, items.length)
      const comma = normal(items[speaker.to]) === ','
      const content =
        i === 0 || normal(items[i - 1]) === ';'
          ? { from: speaker.to + (comma ? 1 : 0), to: contentEnd(items, speaker.to + 1, end, clauses) }
          : { from: 0, to: withoutStop(items, 0, i) }
      if (!(content.to - content.from > 1 && isClause(items, content.from, content.to)) && !isAllQuoted(items, content))
        continue
      yield {
        rule: accordingTo.id,
        act: 'statement',
        content: [content],
        cue: { from: i, to: i + 2 },
        lemma: 'according to',
        speaker,
        addressee: null,
      }
    }
  },
}
