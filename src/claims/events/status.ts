import { normal } from '../../language/item.js'
import type { Token } from '../../language/token.js'
import type { Event } from '../../record.js'
import type { Trigger } from './told.js'

const REACH = 5
const NEGATION = /^(?:not|n't|never|no|failed|refused|denied|without)$/
const POSSIBLE = /^(?:would|could|may|might|can|if|whether|possible|possibly|perhaps|unless)$/
const AHEAD =
  /^(?:will|'ll|shall|plans?|planned|expected|expects?|scheduled|set|due|intends?|aims?|going|hopes?|pledged|promised|vowed|agreed)$/

/** Whether the event has happened, from the words of its verb group; a day after the reference date lies ahead. */
export function statusOf(tokens: readonly Token[], { index, kind }: Trigger, isFuture: boolean): Event['status'] {
  const group = tokens.slice(Math.max(0, index - REACH), index).map(normal)
  const clause = group.slice(group.findLastIndex((word) => /^[,;:]$/.test(word)) + 1)
  if (kind === 'verb') {
    if (clause.some((word) => NEGATION.test(word))) return 'denied'
    if (clause.some((word) => POSSIBLE.test(word))) return 'possible'
    const toInfinitive = clause.at(-1) === 'to' || clause.at(-1) === 'be'
    if (
      clause.some((word) => /^(?:will|'ll|shall)$/.test(word)) ||
      (toInfinitive && clause.some((word) => AHEAD.test(word)))
    )
      return 'planned'
    const trigger = tokens[index]
    if (trigger?.is('Gerund') && clause.some((word) => /^(?:is|are|'re|has|have)$/.test(word)))
      return isFuture ? 'planned' : 'ongoing'
  }
  return isFuture ? 'planned' : 'occurred'
}
