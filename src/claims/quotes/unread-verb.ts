import { isToken, normal, type Stretch } from '../../language/item.js'
import type { Cue } from '../../lexicon/cues/index.js'
import { bringsQuotation } from './reading.js'
import type { Item } from './unit.js'

/**
 * The first word of a stretch that is a form of a reporting verb, whatever it was tagged: "the editorial read", "the
 * Saudis state", "a voice saying". Only where a quotation leaves no room for anything but a speaker and a verb.
 */
export function unreadVerb(
  items: readonly Item[],
  from: number,
  to: number,
): { words: Stretch; cue: Cue | null } | null {
  for (let i = from; i < to; i++) {
    const item = items[i]
    if (!isToken(item) || item.capitalized || normal(items[i + 1]) === "'s") continue
    const cue = item.cues.find((known) => bringsQuotation(known) && !known.lemma.includes(' ')) ?? null
    // "the claims", "in reply": a noun, unless it can be nothing but a verb
    if ((cue || READ.test(item.normal)) && (SAY.test(item.normal) || !isLead(items[i - 1])))
      return { words: { from: i, to: i + 1 }, cue }
  }
  return null
}

/** What texts do: "the editorial read". */
const READ = /^reads?$/
const SAY = /^(?:says|said|saying|tells|told|telling)$/

function isLead(item: Item | undefined): boolean {
  return (
    !isToken(item) || item.is('Determiner') || item.is('Preposition') || item.is('Possessive') || item.normal === "'s"
  )
}
