import { isNounGroup } from '../../../language/chunks/index.js'
import { isFiniteGroup, isGerund } from '../../../language/clauses/marks.js'
import { SPEECH_NOUNS } from '../../../lexicon/cues/index.js'
import type { Place } from './place.js'

const OCCASION =
  /^(?:rally|rallies|debate|forum|briefing|event|appearance|broadcast|podcast|show|ad|op-ed|column|editorial|testimony|remarks|comments|hall|video|blog|page|website|ceremony|dinner|fundraiser|opening|note|book|memoir|filing|media|television|tv|radio|air)$/
/** Where things are said, named with a capital and no article. */
const CHANNEL = /^(?:facebook|twitter|instagram|youtube|snapchat|reddit|cnn|msnbc|nbc|cbs|abc|npr|bbc|c-span)$/

/**
 * Whether what stands at the place tells where and how something was said, not what: "praised him at a rally", "denied it in an
 * interview with the paper", "mocked her on Twitter". "The debate" may be what is spoken of, "a debate" is new.
 */
export function tellsOccasion({ chunks, j }: Place): boolean {
  const group = chunks[j + 1]
  if (chunks[j]?.kind !== 'preposition' || !isNounGroup(group)) return false
  if (!/^(?:at|in|on|during|via)$/.test(chunks[j]?.word ?? '')) return false
  if (CHANNEL.test(group.word)) return true
  if (
    /^(?:social media|television|air|tv)$/.test(group.lead === group.word ? group.word : `${group.lead} ${group.word}`)
  )
    return true
  // "in interviews with the press"
  const isBare = group.lead === group.word && group.word.endsWith('s')
  return (
    (isBare || /^(?:an?|his|her|its|their)$/.test(group.lead)) &&
    (OCCASION.test(group.word) || SPEECH_NOUNS.has(group.word))
  )
}

/** "protested by giving away a gun": the means, not what is said. */
export function tellsMeans({ chunks, j }: Place): boolean {
  const verb = chunks[j + 1]
  return chunks[j]?.word === 'by' && isGerund(verb)
}

/** "refused to speak as she left", "agreed to pay after it was sued": when it was, not what was wanted. */
export function tellsWhen({ chunks, j }: Place): boolean {
  const verb = chunks[j + 2]
  return /^(?:as|after|when)$/.test(chunks[j]?.word ?? '') && isFiniteGroup(verb) && verb.past
}

/** "said it was safe in a statement on Monday", "when asked about it", "without giving details": of the saying, behind a clause. */
export function tellsHowSaid({ chunks, j, end }: Place): boolean {
  const [word, next, behind] = [chunks[j]?.word ?? '', chunks[j + 1], chunks[j + 2]]
  if (word === 'when') return next?.word === 'asked' || (next?.word === 'pressed' && behind?.kind === 'preposition')
  if (word === 'without')
    return (
      /^(?:elaborating|specifying)$/.test(next?.word ?? '') || (isGerund(next) && WITHHELD.test(behind?.word ?? ''))
    )
  if (!/^(?:in|on|during|at)$/.test(word) || !isNounGroup(next) || !/^(?:an?|his|her|its|their)$/.test(next.lead))
    return false
  return MEDIUM.test(next.word) && !chunks.slice(j + 2, end).some(isFiniteGroup)
}

/** What is not given, with "without": "without offering evidence". */
export const WITHHELD = /^(?:details|evidence|examples|names|specifics|reasons?|proof|detail|figures?|numbers?)$/
const MEDIUM = /^(?:statement|email|e-mail|interview|tweet|post)$/
