import { type Chunk, isNounGroup, isVerbGroup, type VerbGroup } from '../../../language/chunks/index.js'
import { isFiniteGroup, isGerund, isInfinitive } from '../../../language/clauses/marks.js'
import { type Place, pastAdverbs } from './place.js'

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
  const k = pastAdverbs(chunks, j + 1)
  const verb = chunks[k]
  if (!isVerbGroup(verb)) return false
  // "tweeted: “We won!” and later deleted it"
  const said = chunks[j - 1]
  if (said?.kind === 'quotation' && /[.!?]/.test(said.word)) return isFiniteGroup(verb) && verb.past === cue.past
  if (verb.form === 'gerund') return cue.form === 'gerund' && (SAYING.test(verb.word) || isAlone(chunks, at, k))
  if (verb.form === 'infinitive') return cue.form === 'infinitive' && !isInfinitive(chunks[at]) && verb.lead === 'to'
  // "continues to insist that he will stay and refuses to leave"
  if (cue.form === 'infinitive' && kind === 'clause' && isThird(verb))
    return chunks.slice(at, j).some((chunk) => isFiniteGroup(chunk) && chunk.modal)
  if (!isFiniteGroup(verb) || cue.form !== 'finite') return false
  // "to be named and is not in the camp", but "to stay and be named"
  if (kind === 'infinitive') return isInflected(verb) || (verb.copula && verb.lead !== 'be')
  if (verb.modal || verb.copula || verb.passive || kind === 'object') return false
  const own = chunks.slice(at, j).find(isFiniteGroup)
  if (!own) return false
  // "had said she would visit, and has written since"
  if (cue.past && /^(?:has|have)$/.test(verb.lead)) return /^(?:would|had|was|were|did)$/.test(own.lead)
  return (cue.past && verb.past && isPresent(own)) || (!cue.past && isPlural(own) && isThird(verb))
}

/** "accusing them of treating farmers badly and saying that …" */
const SAYING = /^(?:saying|adding|warning|noting|arguing|insisting|telling|vowing|promising)$/

/** Whether a verb right behind "and" has the tense of the cue: in "says he met her and asked her" it is not what he says that asks. */
export function agrees(chunks: readonly Chunk[], j: number, cue: VerbGroup | null): boolean {
  const k = pastAdverbs(chunks, j + 1)
  const verb = chunks[k]
  return cue?.form !== 'finite' || !isFiniteGroup(verb) || verb.past === cue.past
}

/** A participle that is joined to none within the content, nor stands before a noun: "droughts and rising seas". */
function isAlone(chunks: readonly Chunk[], at: number, k: number): boolean {
  const inner = chunks.slice(at, k).some(isGerund)
  const next = chunks[k + 1]
  return !inner && !(isNounGroup(next) && !next.pronoun && !DETERMINED.test(next.lead))
}

export const DETERMINED = /^(?:the|an?|his|her|its|their|this|that|these|those|no|all|some|any)$/

/** "left", "refuses": no base form, which may go on with "to". */
function isInflected(verb: VerbGroup): boolean {
  return !verb.modal && !verb.copula && !verb.passive && (verb.past || isThird(verb))
}

/** "denies that the killings were a crime and hides them": one who denies hides, not many killings. */
function isThird(verb: VerbGroup): boolean {
  return /[^s]s$/.test(verb.lead)
}

function isPlural(verb: VerbGroup): boolean {
  return /^(?:are|were|have|do)$/.test(verb.lead)
}

function isPresent(verb: VerbGroup): boolean {
  return !verb.past && !verb.modal && !/^(?:had|was|were|did)$/.test(verb.lead)
}

/** "how to house and support adults", "would not close the jail, but rather move it": the verb from chunk `from` goes on. */
export function goesOnInBase({ chunks, at, j }: Place, from: number): boolean {
  return isBase(chunks[pastAdverbs(chunks, from)]) && chunks.slice(at, j).some(governsBase)
}

/** An infinitive, or a verb with its modal. */
export function governsBase(chunk: Chunk): boolean {
  return isVerbGroup(chunk) && (chunk.form === 'infinitive' || chunk.modal)
}

/** "support", "repair": what can go on with an infinitive or a modal. */
export function isBase(verb: Chunk | undefined): boolean {
  return isFiniteGroup(verb) && !verb.past && !verb.modal && !verb.copula && !/s$/.test(verb.word)
}
