import { isNounGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isFiniteGroup, isGerund, isInfinitive, isTime } from '../../language/clauses/marks.js'
import type { Stretch } from '../../language/item.js'
import type { OtherCue } from '../../lexicon/cues/others.js'
import type { Attribution } from './attribution.js'
import { type Beginning, CLAUSE, contentEnd, isInLead } from './extent/index.js'
import { type Reading, stretchOf } from './reading.js'

/** What a passive, an adjective or a noun at chunk `k` takes behind it, by the frames of its cue; null where nothing fits. */
export function complementBehind(
  reading: Reading,
  k: number,
  { frames }: OtherCue,
): { content: Stretch; cueEnd: number | null } | null {
  const { chunks } = reading
  let j = k + 1
  while (chunks[j]?.kind === 'adverb') j++
  // "his promise on Friday that"
  const behindDay = isTime(chunks[j]) ? j + 1 : chunks[j]?.word === 'on' && isTime(chunks[j + 1]) ? j + 2 : j
  if (chunks[behindDay]?.kind === 'that') j = behindDay
  // "had been told before the vote that he would lose"
  const isWhen = frames.has('t') && /^(?:before|after|during|on|in|at)$/.test(chunks[j]?.word ?? '')
  if (isWhen && isNounGroup(chunks[j + 1]) && chunks[j + 2]?.kind === 'that') j += 2
  const next = chunks[j]
  if (!next) return null
  const take = (at: number, phrase: boolean, cueEnd: number | null = null) => ({
    content: contentFrom(reading, k, at, phrase),
    cueEnd,
  })
  if (isInfinitive(next)) return frames.has('i') ? take(j, false) : null
  if (isGerund(next)) return frames.has('g') ? take(j, true) : null
  if (next.kind === 'that')
    return frames.has('t') && !(isFiniteGroup(chunks[j + 1]) && isNounGroup(chunks[k])) ? take(j, false) : null
  if (next.kind === 'wh' || next.word === 'if') return frames.has('w') ? take(j, false) : null
  if (next.kind === 'preposition')
    return frames.has(`+${next.word}`) && chunks[j + 1] ? take(j + 1, true, next.to) : null
  if (frames.has('c') && clauseVerb(chunks, j, chunks.length) >= 0) return take(j, false)
  if (
    (frames.has('n') && (isNounGroup(next) ? !next.time : next.kind === 'quotation')) ||
    (frames.has('a') && next.kind === 'adjective')
  )
    return take(j, true)
  return null
}

function contentFrom(reading: Reading, k: number, at: number, phrase: boolean): Stretch {
  const { chunks, reports } = reading
  const kind = phrase ? 'object' : 'clause'
  const beginning: Beginning = { ...CLAUSE, kind, subordinate: isInLead(chunks, k) }
  return stretchOf(reading, at, contentEnd(chunks, at, chunks.length, beginning, reports))
}

export function otherAttribution(
  rule: string,
  lemma: string,
  cue: OtherCue,
  span: Stretch,
  content: readonly Stretch[],
  speaker: Stretch | null,
): Attribution {
  return { rule, act: cue.act, content, cue: span, lemma, uttered: false, speaker, addressee: null }
}
