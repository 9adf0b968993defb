import { type Chunk, isNounGroup } from '../../language/chunks/index.js'
import { isFiniteGroup, isGerund, isTime } from '../../language/clauses/marks.js'
import { nounPhraseEndingAt } from '../../language/clauses/noun-phrase.js'

/**
 * "shot a man carrying a knife on Monday": what was done to whom the gerund at `k` tells of; -1 where nothing was. What is
 * written, shown or decided has no date of what it tells: "filed a suit accusing the firm of fraud in 2019".
 */
export function actUpon(chunks: readonly Chunk[], k: number, lead: number): number {
  if (!isGerund(chunks[k]) || !isNounGroup(chunks[k - 1]) || isTime(chunks[k - 1])) return -1
  // "charged a man selling drugs until June"
  if (/^(?:by|until|till|through|since|between|from|for)$/.test(chunks[lead]?.word ?? '')) return -1
  const at = nounPhraseEndingAt(chunks, k - 1).at - 1
  const verb = chunks[at]
  return isFiniteGroup(verb) && ACTS.test(verb.word) ? at : -1
}

const ACTS =
  /^(?:shot|killed|hit|struck|attacked|arrested|detained|stabbed|wounded|injured|hurt|bombed|shelled|ambushed|rammed|raided|robbed|rescued|saved|freed|evicted|seized|stopped|beat|punched|caught|sank|destroyed|bombarded|kidnapped|abducted|evacuated|deported|expelled)$/
