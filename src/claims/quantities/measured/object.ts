import { isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import { nounPhraseEndingAt } from '../../../language/clauses/noun-phrase.js'
import type { Stretch } from '../../../language/item.js'
import { TREND_VERBS } from '../../../lexicon/trends.js'
import type { Reading } from '../reading.js'
import { withOf } from './whole.js'

/** What a verb puts at an amount or takes to it: its object, not who does it. */

export const SPELL = /^(?:session|day|week|month|quarter|year|morning|afternoon|trad(?:e|ing))$/

/** "puts the odds of a recession over the next 12 months at 35%": what is put so, before a time */
export function putAt({ chunks }: Reading, time: number): Stretch | null {
  const k = chunks.findLastIndex((chunk, i) => i < time && isVerbGroup(chunk))
  const group = chunks[k + 1]
  if (!PUTS.test(chunks[k]?.word ?? '') || time - k > 7 || !isNounGroup(group) || group.pronoun || group.time)
    return null
  return { from: group.from, to: withOf(chunks, k + 1) }
}

const PUTS = /^(?:puts?|putting|pegs|pegged|estimate[sd]?|valued|keeps|kept|left|held)$/

/** "cut deaths by 30%", "cut their target to 430p from 480p": what is changed, not who changes it. */
export function changed(reading: Reading, at: number): Stretch | null {
  const { chunks } = reading
  if (!isNounGroup(chunks[at]) || chunks[at].pronoun || chunks[at].time) return null
  const { from, to, at: first } = nounPhraseEndingAt(chunks, at)
  const verb = chunks[first - 1]
  const word = isVerbGroup(verb) ? (reading.tokens[verb.verb]?.normal ?? '') : ''
  const brings = BRINGS.test(word) && /^(?:to|above|below|past)$/.test(chunks[at + 1]?.word ?? '')
  if (!TREND_VERBS.has(word) && !brings) return null
  return isAmount(reading, { from, to }) || isAmount(reading, chunks[first] ?? chunks[at]) ? null : { from, to }
}

/** "sentenced Bell to 18 months", "limits gifts to $500": what a verb takes so far. */
export function taken(reading: Reading, at: number): Stretch | null {
  const group = reading.chunks[at]
  const verb = reading.chunks[at - 1]
  if (!isNounGroup(group) || group.pronoun || group.time || SPELL.test(group.word) || isAmount(reading, group))
    return null
  // "Set the oven to 85°" orders somebody
  const isTold = isVerbGroup(verb) && !verb.copula && !verb.passive && at > 1
  return isTold ? { from: group.from, to: group.to } : null
}

/** "taking the average price to £269,000" */
const BRINGS = /^(?:(?:tak|bring|push|send|driv)(?:e?s|e|ing)?|took|taken|brought|pushed|sent|drove)$/

/** "rose 8.1 percent to": another amount is no thing. */
export function isAmount({ tokens }: Reading, { from, to }: Stretch): boolean {
  const last = tokens[to - 1]
  return (
    last?.kind === 'number' ||
    /^(?:[bm]|tr)illion$/.test(last?.normal ?? '') ||
    /(?:^|-)(?:percent|cent|%|points?|cents|pence|half|thirds?|quarters?|fourths|fifths?|sixths|tenths?)$/.test(
      last?.normal ?? '',
    ) ||
    tokens[from]?.kind === 'number' ||
    tokens[from]?.text === '$'
  )
}
