import { isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import type { Stretch } from '../../../language/item.js'
import type { Reading } from '../reading.js'
import { wholeEnd, withOf } from './whole.js'

const SPENDS =
  /^(?:spen[dt]s?|spending|invest(?:s|ed|ing)?|pour(?:s|ed|ing)?|pump(?:s|ed|ing)?|ploughed|plowed|sank|put|puts|putting|splash(?:ed|es)?|lavished|squandered)$/

const CUTS = /^(?:cut(?:s|ting)?|(?:slash|trim|shav|strip|wip)(?:e?[sd]|ing|m?ed|p?ed|ming|ping)?)$/

/** Whether the verb before the amount that ends at a token spends or cuts it: "will invest $2 billion". */
function hasVerb(reading: Reading, next: number, verbs: RegExp): boolean {
  const { chunks } = reading
  const link = reading.chunkOf(next)
  let k = link - 1
  while (k >= 0 && chunks[k]?.kind !== 'verb' && chunks[k]?.kind !== 'mark') k--
  const verb = chunks[k]
  return isVerbGroup(verb) && verbs.test(verb.word) && link - k <= 3
}

/** "$2 billion in a new factory", "£40m on roads", "cut £12m from its budget": what the money goes into or out of. */
export function spentOn(reading: Reading, next: number): Stretch | null {
  const k = reading.chunkOf(next + 1)
  const group = reading.chunks[k]
  if (!isNounGroup(group) || group.pronoun || group.time || wholeEnd(reading, next + 1) > 0) return null
  return { from: Math.max(group.from, next + 1), to: withOf(reading.chunks, k) }
}

/** Whether the preposition at a token leads to what money is spent on or cut from. */
export function isSpent(reading: Reading, link: number): boolean {
  const word = reading.tokens[link]?.normal ?? ''
  if (/^(?:in|on|into|towards?)$/.test(word)) return hasVerb(reading, link, SPENDS)
  return word === 'from' && hasVerb(reading, link, CUTS)
}
