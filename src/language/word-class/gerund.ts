import type { WordClass } from '../../lexicon/function-words.js'
import { isOpen } from './by-word.js'
import { DEED, isDescriptive, isNoun, isPossessor, modifies, type Neighbours, TRADE } from './neighbours.js'

/** The class of a word in -ing, seen from where it stands: a participle, a noun, or what describes one. */
export function gerundInContext({ token, previous, next, afterNext, before, beforeThat }: Neighbours): WordClass {
  if (before === 'D' && /^(?:those|these)$/.test(previous?.normal ?? '')) return 'G'
  // "bran-processing capacity"
  if (/-/.test(token.normal) && (/^(?:and|or)$/.test(next?.normal ?? '') || isNoun(next))) return 'A'
  // "an embarrassing, race-baiting tactic"
  if (before === 'D' && next?.text === ',' && isDescriptive(afterNext)) return 'A'
  if (isPossessor(next)) return 'N'
  // "a committee hearing on Thursday"
  if (DEED.test(token.normal) && (before === 'N' || before === 'A' || before === 'D')) return isNoun(next) ? 'A' : 'N'
  // "in composite trading on the exchange"
  if (token.normal === 'trading' && before === 'N' && beforeThat === 'P' && next?.is('Preposition')) return 'N'
  // "state gaming regulators", "…, gambling revenues are down"; but "firms publishing reports"
  if (TRADE.test(token.normal) && (next?.is('Plural') || BODY.test(next?.normal ?? ''))) {
    if (before === 'N' && !previous?.normal.endsWith('s') && !previous?.is('Actor')) return 'N'
    if (before === ',' && afterNext?.is('Verb')) return 'A'
  }
  // "Boring said", "Leading Democrats say"
  if (token.capitalized && previous === undefined && next?.is('Verb')) return 'N'
  const isHead = token.capitalized && previous === undefined && isNoun(next)
  // "told cheering supporters", "two lobbying firms"
  const isCounted = next?.is('Plural') && previous?.is('Value') && !previous.is('Date') && previous.normal !== '1'
  if (isHead || isCounted || (next?.is('Noun') && TOLD.test(previous?.normal ?? ''))) return 'A'
  // "the little polling that", "the tracking firm"
  if (before === 'A' && beforeThat === 'D') return next?.is('Noun') ? 'A' : 'N'
  // "new fundraising reports show"
  if (
    before === 'A' &&
    next?.is('Plural') &&
    next.is('Noun') &&
    !/^[XB]$/.test(beforeThat ?? '') &&
    previous?.is('Adjective')
  )
    return 'A'
  // "many calling it", but "any wrongdoing"
  if (before === 'D' && SEVERAL.test(previous?.normal ?? '')) return 'G'
  // "its streaming gaming platform"
  if (before === 'D' && next?.is('Gerund') && isNoun(afterNext)) return 'A'
  if (before === 'D') return (isOpen(next) && !next.is('Preposition') && !next.is('Verb')) || modifies(next) ? 'A' : 'N'
  return 'G'
}

const BODY = /^(?:committee|group|team|process|agency|board|commission|firm|company|industry|authority|giant|body)$/
const SEVERAL = /^(?:many|both|all|several|few|some|most|each|these|those)$/
const TOLD =
  /^(?:tell|tells|told|telling|remind|reminded|assure|assured|warn|warned|thank|thanked|urge|urged|praised|criticized)$/
