import { singular } from '../../language/singular.js'
import type { Token } from '../../language/token.js'
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../../lexicon/organizations.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'

const PREPOSITION =
  /^(?:of|for|at|in|from|with|by|on|to|about|into|against|inside|near|outside|within|under|over|between|among|across|behind|atop|aboard|beneath|beyond|after|before|during|who|whom|that|which|where|familiar|close|including|like|such|based|involved|working|speaking|told|said|released|published|issued|conducted|commissioned|obtained|sent|posted|signed|seen|reviewed)$/

/** The part of a phrase that its head noun ends: "a spokesman" of "a spokesman for the ministry". */
export function headSegment(tokens: readonly Token[], nameCovers: (token: Token) => boolean): readonly Token[] {
  const stop = tokens.findIndex(
    (token, i) => i > 0 && (PREPOSITION.test(token.normal) || isReduced(tokens, i)) && !nameCovers(token),
  )
  const segment = stop > 0 ? tokens.slice(0, stop) : tokens
  // "one of the officials", "a number of experts": those who are counted
  const counted =
    /^(?:one|some|many|most|several|both|two|three|four|five|all|few|number|dozens|hundreds|thousands|majority|group|couple)$/
  if (stop > 0 && tokens[stop]?.normal === 'of' && counted.test(segment.at(-1)?.normal ?? '')) {
    const rest = headSegment(tokens.slice(stop + 1), nameCovers)
    if (rest.length > 0) return rest
  }
  return segment
}

/** "scientists using a telescope", "polls taken in May": what the noun before it does, or what was done with it. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  const noun = tokens[at - 1]
  if (!verb || verb.capitalized || !noun?.is('Plural') || !noun.is('Noun')) return false
  return verb.is('Gerund') || verb.is('PastTense')
}

/** The head noun of a phrase, lower case: the role in it where it stands last or next to last, else the last word. */
export function headOf(segment: readonly Token[]): string {
  const words = segment.filter((token) => token.kind === 'word' && token.normal !== "'s")
  const last = words.at(-1)?.normal ?? ''
  if (DOCUMENT_NOUNS.has(last) || ORGANIZATION_NOUNS.has(singular(last))) return last
  const role = words.findLastIndex((word) => ROLE_NOUNS.has(singular(word.normal)))
  const head = role >= 0 && role >= words.length - 2 ? words[role] : words.at(-1)
  return head?.normal ?? ''
}
