import { isNounGroup } from '../../language/chunks/index.js'
import { isFiniteGroup, isGerund, isMark } from '../../language/clauses/marks.js'
import type { Stretch } from '../../language/item.js'
import { UNIT_NAMES } from '../../lexicon/units/index.js'
import type { Anchored } from './anchored.js'
import { phraseFrom } from './phrase.js'

/** "won by 30 points" */
const MARGIN =
  /^(?:points?|percent|%|percentage|votes?|cents?|pence|degrees?|seats?|goals?|runs?|shots?|margin|hours?|seconds?|million|billion|trillion)$/

/** How, and by nobody. */
const MEANS =
  /^(?:boats?|lifeboats?|helicopters?|ambulances?|cars?|buses|bus|planes?|trains?|lorry|lorries|trucks?|ferry|ship|air|sea|road|rail|land|foot|hand|phone|telephone|e?-?mail|post|letter|text|satellite|drone|video|mistake|accident|chance|force|law|default|proxy|lot)$/

/** The "by …" of a passive verb, within its clause. */
export function agentBehind(date: Anchored, k: number): Stretch | null {
  const { chunks, tokens } = date
  for (let j = k + 1; j < chunks.length && j < k + 12; j++) {
    const group = chunks[j + 1]
    if (chunks[j]?.word === 'by' && isNounGroup(group) && !group.time && !MARGIN.test(group.word)) {
      // "rescued by boat", "voted down by 98 to 94"
      const isHow = group.lead === group.word && MEANS.test(group.word)
      // "raised by four metres"
      const isAmount = UNIT_NAMES.has(group.word) && tokens[group.to - 2]?.is('Value') === true
      // "arrested on suspicion of causing injury by dangerous driving", but "fined for polluting by the watchdog"
      const isDoing = /ing$/.test(group.word) && chunks.slice(k, j).some(isGerund)
      return isHow || isAmount || isDoing || /^\d/.test(group.word) ? null : phraseFrom(date, j + 1)
    }
    if (isFiniteGroup(chunks[j]) || isMark(chunks[j], /^[,;:]$/)) return null
  }
  return null
}
