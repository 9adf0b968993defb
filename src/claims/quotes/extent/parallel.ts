import { type Chunk, isVerbGroup, type VerbGroup } from '../../../language/chunks/index.js'
import { isFiniteGroup } from '../../../language/clauses/marks.js'

/**
 * Whether the verb behind the conjunction at chunk `j` is joined to the cue, not to what it brings, by its form: "calling them
 * rapists and vowing to pay", "declined to be named and left", "said she wants a truce and criticized the army".
 *
 * @param at where the content begins
 */
export function joinsCue(
  chunks: readonly Chunk[],
  at: number,
  j: number,
  cue: VerbGroup,
  kind: 'clause' | 'infinitive' | 'object',
): boolean {
  if (!/^(?:and|or|but)$/.test(chunks[j]?.word ?? '')) return false
  let k = j + 1
  while (chunks[k]?.kind === 'adverb') k++
  const verb = chunks[k]
  if (!isVerbGroup(verb)) return false
  const first = chunks[at]
  const isInfinitive = isVerbGroup(first) && first.form === 'infinitive'
  const isGerund = isVerbGroup(first) && first.form === 'gerund'
  if (verb.form === 'gerund') return cue.form === 'gerund' && !isGerund
  if (verb.form === 'infinitive') return cue.form === 'infinitive' && !isInfinitive && verb.lead === 'to'
  if (!isFiniteGroup(verb) || cue.form !== 'finite' || verb.modal || verb.copula || verb.passive) return false
  if (kind === 'infinitive') return isInflected(verb)
  if (kind === 'object') return false
  const own = chunks.slice(at, j).find(isFiniteGroup)
  return own !== undefined && cue.past && verb.past && isPresent(own)
}

/** "left", "refuses": no base form, which may go on with "to". */
function isInflected(verb: VerbGroup): boolean {
  return verb.past || /[^s]s$/.test(verb.lead)
}

function isPresent(verb: VerbGroup): boolean {
  return !verb.past && !verb.modal && !/^(?:had|was|were|did)$/.test(verb.lead)
}
