import { isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isFiniteGroup, isInfinitive, isTime } from '../../language/clauses/marks.js'
import { nounPhraseFrom } from '../../language/clauses/noun-phrase-from.js'
import type { QuoteRule } from './attribution.js'
import { CLAUSE, contentEnd } from './extent/index.js'
import { stretchOf } from './reading.js'

/** "Asked whether she would run, she laughed": a question whose asker, as a rule, is not named. */
export const asked: QuoteRule = {
  id: 'quote.asked',
  says: 'what somebody was asked, up to the comma: the asker stands behind "by" or is not named',
  examples: {
    'Asked whether she would run, she laughed.': ' | Asked | whether she would run',
    'When asked about the delay, Mr. Hall declined to comment.': ' | asked about | the delay',
    'He smiled when asked by a reporter if he was tired.': 'a reporter | asked | if he was tired',
  },
  never: ['She asked for a receipt.', 'The asked price was high.'],
  *find(reading) {
    const { chunks, reports } = reading
    for (const [k, group] of chunks.entries()) {
      if (!isVerbGroup(group) || group.word !== 'asked' || (group.to - group.from > 1 && !group.passive)) continue
      const before = chunks[k - 1]
      const reduced =
        !before ||
        (before.kind === 'mark' && before.word !== ')') ||
        /^(?:when|if|while|repeatedly|later)$/.test(before.word)
      if (!reduced && !group.passive) continue
      let at = k + 1
      let asker = null
      if (chunks[at]?.word === 'by' && isNounGroup(chunks[at + 1])) {
        asker = nounPhraseFrom(chunks, at + 1)
        at = asker.end
      }
      while (chunks[at]?.kind === 'adverb' || isTime(chunks[at])) at++
      while (
        chunks[at]?.kind === 'preposition' &&
        /^(?:in|on|at|during|by)$/.test(chunks[at]?.word ?? '') &&
        isNounGroup(chunks[at + 1])
      )
        at += 2
      const next = chunks[at]
      const about = next?.word === 'about'
      const toDo = asker !== null && isInfinitive(next)
      if (!next || !(about || toDo || next.kind === 'wh' || next.word === 'if' || next.word === 'whether')) continue
      const from = about ? at + 1 : at
      let end = contentEnd(
        chunks,
        from,
        chunks.length,
        { ...CLAUSE, kind: about ? 'object' : 'clause', subordinate: true },
        reports,
      )
      // the answer begins behind the comma
      for (let j = from; j < end; j++)
        if (
          chunks[j]?.word === ',' &&
          (isNounGroup(chunks[j + 1]) || chunks[j + 1]?.kind === 'quotation' || isFiniteGroup(chunks[j + 1]))
        )
          end = j
      const content = stretchOf(reading, from, end)
      if (content.to <= content.from) continue
      yield {
        rule: asked.id,
        act: 'question',
        content: [content],
        cue: { from: group.from, to: about && at === k + 1 ? next.to : group.to },
        lemma: 'ask',
        uttered: true,
        speaker: asker,
        addressee: null,
      }
    }
  },
}
