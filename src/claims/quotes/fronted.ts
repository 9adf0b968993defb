import { type Chunk, isNounGroup } from '../../language/chunks/index.js'
import type { Subject } from '../../language/clauses/noun-phrase.js'
import { isToken } from '../../language/item.js'
import type { Token } from '../../language/token.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import type { Item } from './unit.js'

const LEADS = /^(?:after|before|during|in|at|on|for|since|until|within|inside|outside|amid|throughout|following)$/

/** "After the game Jane Hill said": of the noun group behind a preposition with no comma, a name at its end is who speaks. */
export function behindLead(items: readonly Item[], chunks: readonly Chunk[], subject: Subject): Subject {
  if (subject.at !== 1 || !LEADS.test(chunks[0]?.word ?? '')) return subject
  const group = chunks.find((chunk) => chunk.to === subject.to)
  if (!isNounGroup(group)) return subject
  for (let i = group.from + 1; i < group.to; i++) {
    const [before, own, next] = [items[i - 1], items[i], items[i + 1]]
    if (!isToken(before) || !isToken(own) || before.capitalized || !isHead(before)) continue
    // "After the game coach Jane Hill said"
    const isRole = ROLE_NOUNS.has(own.normal) && isToken(next) && next.capitalized
    if (own.capitalized || isRole) return { ...subject, from: i }
  }
  return subject
}

/** "game", "report": no article, figure or adjective. */
function isHead(token: Token): boolean {
  return (
    token.kind === 'word' &&
    !/^(?:the|an?|this|that|his|her|its|their|our|no|then|'s)$/.test(token.normal) &&
    !token.is('Adjective')
  )
}
