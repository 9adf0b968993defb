import { isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import { subjectOf } from '../../../language/clauses/subject.js'
import type { Stretch } from '../../../language/item.js'
import type { Reading } from '../reading.js'

const CONTESTS =
  /^(?:lead|leads|led|leading|beat|beats|beating|defeat(?:s|ed|ing)?|trail(?:s|ed|ing)?|edg(?:es?|ed|ing)|best(?:s|ed)|oust(?:s|ed)|topp(?:ed|ing))$/
const SHARE = /^(?:%|percent|cent|votes?)$/

/** "leads Brandt 47% to 38%", "had 52% to 45% for Craigie": the side of a contest that a share belongs to. */
export function contender(reading: Reading, first: number, next: number): Stretch | null {
  const { tokens, chunks } = reading
  const isSecond = tokens[first - 1]?.normal === 'to' && SHARE.test(tokens[first - 2]?.normal ?? '')
  // "by a margin of 54% to 46%", "with 48 percent of the vote to 45 percent for Chen"
  const shared =
    isSecond && tokens[first - 3]?.kind === 'number' && tokens[first - 4]?.normal === 'of'
      ? chunks[reading.chunkOf(first - 5)]
      : undefined
  if (isNounGroup(shared)) return shared
  const isFirst = !isSecond && tokens[next]?.normal === 'to' && tokens[next + 1]?.kind === 'number'
  if (!isFirst && !isSecond) return null
  if (isSecond && tokens[next]?.normal === 'for') {
    const group = chunks[reading.chunkOf(next + 1)]
    return isNounGroup(group) && !group.pronoun && !group.time ? group : null
  }
  const k = chunks.findLastIndex((chunk) => chunk.to <= first && isVerbGroup(chunk))
  const verb = chunks[k]
  const side = chunks[k + 1]
  // "was leading Hill": what taggers take for an adjective
  const isLeading = isVerbGroup(verb) && verb.copula && isNounGroup(side) && CONTESTS.test(side.lead)
  if (!isLeading && (!isVerbGroup(verb) || !CONTESTS.test(tokens[verb.verb]?.normal ?? ''))) return null
  if (isFirst) return subjectOf(chunks, k)
  const end = tokens.findIndex(({ kind }, i) => i >= verb.to && kind !== 'word')
  const from = isLeading ? side.from + 1 : (side?.from ?? 0)
  return isNounGroup(side) && end > from ? { from, to: Math.min(end, side.to) } : null
}
