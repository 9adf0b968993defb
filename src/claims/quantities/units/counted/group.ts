import { type Chunk, isNounGroup } from '../../../../language/chunks/index.js'
import { isPlural } from '../../../../language/singular.js'
import type { Token } from '../../../../language/token.js'
import type { Reading } from '../../reading.js'
import { nounEnd } from './end.js'
import { type Nouns, nounFrom } from './noun.js'

const OWN = /^(?:its|his|her|their|our|my|your|these|those)$/
/** These and numbers stand before the noun and do not name it: "of the roughly 100 stations". */
const LEAD =
  /^(?:most|very|few|many|several|last|first|next|past|previous|final|opening|combined|total|other|\p{L}{2,12}ly)$/u

/** "of the men", "of Johnson's deputies", "half the voters": a group that is named, by its noun; it begins at token `at`. */
export function groupOf(reading: Reading, at: number, whole: boolean): Nouns | null {
  const { chunks, tokens } = reading
  const k = reading.chunkOf(at)
  const chunk = chunks[k]
  if (!isNounGroup(chunk) || chunk.pronoun || chunk.from !== at) return null
  const lead = tokens[at]
  // "the company's", "the two companies’"
  const possessor = tokens.findIndex(
    (token, i) =>
      i >= at &&
      i < chunk.to &&
      (token.normal === "'s" || (/^['’]$/.test(token.text) && tokens[i - 1]?.is('Possessive') === true)),
  )
  const own = lead?.is('Determiner') || lead?.is('Possessive') || OWN.test(lead?.normal ?? '')
  if (!own && possessor < 0) return null
  const first = possessor >= 0 ? possessor + 1 : at + 1
  let from = first
  while (isLead(tokens[from])) from++
  if (from >= chunk.to) {
    const nouns = nounFrom(reading, from, true)
    if (nouns || first >= chunk.to) return nouns
    from = chunk.to - 1
  }
  const to = nounEnd(tokens, from, withSuperlative(chunks, k, chunk))
  const head = tokens[to - 1]
  return from < to && head && (whole || isPlural(head.normal)) ? { from, to } : null
}

function isLead(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.is('Value') || LEAD.test(token.normal))
}

/** "the best wireless speakers": what is taken for a noun of its own is the adjective of the next. */
function withSuperlative(chunks: readonly Chunk[], k: number, { word, to }: Chunk): number {
  const next = chunks[k + 1]
  return /^(?:best|worst|most|least|first|last|\p{L}{2,10}est)$/u.test(word) && isNounGroup(next) && !next.pronoun
    ? next.to
    : to
}
