import { type Chunk, isNounGroup, type NounGroup, type VerbGroup } from '../../language/chunks/index.js'
import { isFiniteGroup, isTime } from '../../language/clauses/marks.js'
import { normal } from '../../language/item.js'
import type { Token } from '../../language/token.js'
import { GIVEN_NAMES } from '../../lexicon/given-names.js'

/** What teams and others do on a day to come, in words that nouns look like too. */

const PLAYS = /^(?:host|face|visit|play|meet|welcome|entertain|travel|vote|tour|fight)$/
const GOES_ON = /^(?:hosts?|faces?|plays?|meets?|welcomes?|entertains?|travels?|appears?|resumes?|reopens?|expires?)$/
/** "Fox News host" */
const BROADCASTER = /^(?:news|radio|tv|show|cnn|msnbc|nbc|cbs|abc|bbc|itv|npr|pbs|espn)$/

/** "Liverpool host Arsenal on Saturday", "… and host Chelsea on Wednesday": the verb that stands within a noun group before its date. */
export function withFixtures(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  const result = [...chunks]
  for (let i = result.length - 1; i > 0; i--) {
    if (!isTime(result[i])) continue
    const behind = result[i - 1]?.kind === 'preposition' ? i - 2 : i - 1
    // "travel to Madrid on", "host Chelsea at Anfield on"
    const k = result[behind - 1]?.kind === 'preposition' && isNounGroup(result[behind - 2]) ? behind - 2 : behind
    const group = result[k]
    if (!isNounGroup(group) || group.time || group.pronoun) continue
    const verb = joinedVerb(result, k, tokens) ?? verbOfFixture(result, k, tokens)
    if (verb !== null && !hasVerbBehind(result, i)) result.splice(k, 1, ...parted(group, verb, tokens))
  }
  return result
}

/** "beat Spurs on Sunday and host Chelsea on", "arrested on Monday and appears in court on": a group that opens with its verb. */
function joinedVerb(chunks: readonly Chunk[], k: number, tokens: readonly Token[]): number | null {
  const { from, to } = chunks[k] ?? { from: 0, to: 0 }
  if (chunks[k - 1]?.kind !== 'conjunction' || !isTime(chunks[k - 2]) || !GOES_ON.test(normal(tokens[from])))
    return null
  // "met voters on Sunday and host families on Monday"
  return to === from + 1 || tokens[from + 1]?.capitalized ? from : null
}

/** "Liverpool host Arsenal", "Arsenal travel to Madrid", "Germans vote": a group that opens its clause, of names with the verb between. */
function verbOfFixture(chunks: readonly Chunk[], k: number, tokens: readonly Token[]): number | null {
  const { from, to } = chunks[k] ?? { from: 0, to: 0 }
  const before = chunks[k - 1]
  // "The prime minister flies to Washington on", "Voters in Ohio head to the polls on"
  const last = normal(tokens[to - 1])
  const isAway = to > from + 1 && chunks[k + 1]?.word === 'to' && normal(tokens[to - 2]) !== "'s"
  if (isAway && last === 'head' && chunks[k + 2]?.word === 'polls') return to - 1
  if (before && before.kind !== 'mark' && before.kind !== 'conjunction') return null
  if (isAway && /^(?:flies|returns|heads)$/.test(last)) return to - 1
  for (let v = from + 1; v < to; v++) {
    const [subject, word, object] = [tokens[v - 1], normal(tokens[v]), tokens[v + 1]]
    if (!subject?.capitalized) {
      if (v > from + 1 || !/^(?:the|city)$/.test(normal(subject))) return null
      continue
    }
    if (!PLAYS.test(word)) continue
    if (v === to - 1) return isDoneBare(word, subject, chunks[k + 1]) ? v : null
    const isPerson = GIVEN_NAMES.has(normal(object)) && v + 2 < to && tokens[v + 2]?.capitalized === true
    return object?.capitalized && !(word === 'host' && (isPerson || BROADCASTER.test(normal(subject)))) ? v : null
  }
  return null
}

/** "Arsenal travel to", "The Bruins play at", "Germans vote" */
function isDoneBare(word: string, subject: Token, next: Chunk | undefined): boolean {
  if (word === 'travel') return next?.word === 'to'
  if (word === 'play' && /^(?:at|against)$/.test(next?.word ?? '')) return true
  return subject.is('Plural') && /^(?:vote|meet|play)$/.test(word)
}

/** "the vote on Tuesday was close" */
function hasVerbBehind(chunks: readonly Chunk[], time: number): boolean {
  for (let j = time + 1; j < chunks.length && chunks[j]?.kind !== 'mark' && chunks[j]?.kind !== 'conjunction'; j++)
    if (isFiniteGroup(chunks[j])) return true
  return false
}

/** A group with the verb at token `verb` as its subject, the verb and its object. */
function parted(group: NounGroup, at: number, tokens: readonly Token[]): Chunk[] {
  const word = normal(tokens[at])
  const verb: VerbGroup = {
    kind: 'verb',
    from: at,
    to: at + 1,
    word,
    lead: word,
    verb: at,
    form: 'finite',
    passive: false,
    copula: false,
    negated: false,
    modal: false,
    past: false,
    particle: null,
  }
  const subject: NounGroup = { ...group, to: at, word: normal(tokens[at - 1]) }
  const object: NounGroup = { ...group, from: at + 1, lead: normal(tokens[at + 1]) }
  return [...(at > group.from ? [subject] : []), verb, ...(at + 1 < group.to ? [object] : [])]
}
