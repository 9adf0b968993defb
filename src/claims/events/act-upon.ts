import { type Chunk, isNounGroup } from '../../language/chunks/index.js'
import { isFiniteGroup, isGerund, isTime } from '../../language/clauses/marks.js'
import { nounPhraseEndingAt } from '../../language/clauses/noun-phrase.js'
import { UNCHANGED_PAST } from '../../lexicon/unchanged-past.js'

/** "shot a man carrying a knife on Monday": what was done to whom the gerund at `k` tells of; -1 where nothing was. */
export function actUpon(chunks: readonly Chunk[], k: number): number {
  if (!isGerund(chunks[k]) || !isNounGroup(chunks[k - 1]) || isTime(chunks[k - 1])) return -1
  const lead = nounPhraseEndingAt(chunks, k - 1).at - 1
  const verb = chunks[lead]
  const isPast = isFiniteGroup(verb) && (verb.past || UNCHANGED_PAST.has(verb.word)) && !verb.copula
  return isPast && !SHOWS.test(verb.word) ? lead : -1
}

/** "showed prices rising on Monday" */
const SHOWS =
  /^(?:sa(?:id|w)|show|told|hear|kept|left|found|reported|watch|f[eo]lt|sent|caught|spen[dt]|notic|imagin|remember|recall|had)/
