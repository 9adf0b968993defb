import { isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import { isFiniteGroup } from '../../../language/clauses/marks.js'
import type { Stretch } from '../../../language/item.js'
import { TREND_VERBS } from '../../../lexicon/trends.js'
import { UNIT_NAMES } from '../../../lexicon/units/index.js'
import { EXPECTING } from '../foretold.js'
import type { Reading } from '../reading.js'
import { isSpent, spentOn } from './spent.js'
import { comparedNoun, possessedAt, wholeEnd, withOf } from './whole.js'

/** "324 miles long" */
export const EXTENT = /^(?:long|wide|high|tall|deep|thick|away|old)$/
const NO_HEAD =
  /^(?:upstream|downstream|away|ahead|north|south|east|west|ago|later|earlier|apart|more|less|higher|lower|last|this|next|each|a|per|apiece|annually|worldwide|globally|who|up|down|plus|minus|or|and|so|x|×|by|ending|ended|beginning|starting|(?:year|month|quarter|week)-(?:on|over|to)-(?:year|month|quarter|week|date))$/
const LINKS: Readonly<Record<string, RegExp>> = {
  count: /^of$/,
  ratio: /^of$/,
  age: /^$/,
  number: /^(?:of|for)$/,
  percent: /^(?:of|off|from)$/,
  money: /^(?:of|off|for|in)$/,
  measure: /^(?:of|off|for)$/,
}

/** "10-mile land border", "324-mile long Tumen River", "$4 billion deal", "43-year-old man": the noun that it stands before. */
export function modifiedNoun(reading: Reading, next: number, kind: string): Stretch | null {
  const { tokens } = reading
  let from = pastConversion(reading, next, kind)
  if (EXTENT.test(tokens[from]?.normal ?? '')) from++
  let k = reading.chunkOf(from)
  const chunk = reading.chunks[k]
  const first = tokens[from]
  // "3,600 developed liver disease"
  if (kind === 'number' && /[^e]ed$/.test(first?.normal ?? '')) return null
  if (!chunk || first?.kind === 'punctuation' || NO_HEAD.test(first?.normal ?? '')) return null
  // "a deficit of $3 billion alarmed economists": what it did
  const lead = reading.chunks[k - 1]
  if (
    lead?.word === 'of' &&
    chunk.from < from &&
    /[^e]ed$/.test(first?.normal ?? '') &&
    isNounGroup(reading.chunks[k - 2])
  )
    return null
  // "a $4.2 million contract to repave": what taggers take for a verb
  const amount = reading.chunks[reading.chunkOf(next - 1)]
  const isNoun =
    /^(?:money|measure)$/.test(kind) &&
    isVerbGroup(chunk) &&
    chunk.to - chunk.from === 1 &&
    // "a £3.5m signing from Graz"
    (first?.is('Infinitive') || (first?.is('Gerund') && !isNounGroup(reading.chunks[k + 1])))
  if (isNoun && chunk.from === from && isNounGroup(amount) && /^an?$/.test(amount.lead)) return { from, to: from + 1 }
  while (k >= 0 && reading.chunks[k]?.kind === 'adjective' && isNounGroup(reading.chunks[k + 1])) k++
  const group = reading.chunks[k]
  if (!isNounGroup(group) || group.pronoun || group.time || tokens[Math.max(from, group.from)]?.is('Determiner'))
    return null
  if (group.from >= from && tokens[group.from]?.kind === 'number') return null
  // "five vessels Tuesday": what is counted has been read, and the next noun is another phrase's
  if (kind === 'count' && !isAttributive(reading, next)) return null
  // "Dow +0.2% Nasdaq +0.8%"
  if (kind === 'percent' && first?.capitalized) return null
  // "the 4.5 percent economists had expected"
  if (isExpected(reading, k + 1)) return null
  // "a 43-year-old man's car": the man
  const owned = tokens.findIndex(({ normal }, i) => i > from && i < group.to && normal === "'s")
  const stretch = { from, to: owned > 0 && /^(?:age|measure)$/.test(kind) ? owned : group.to }
  // what ends the group that the number stands in is its noun, whatever its tag
  // "a 5-4 ruling", "a $2 billion bid", "on $5,000 bail"
  const isLed =
    kind === 'ratio' || (kind === 'money' && first?.is('Infinitive')) || tokens[group.from]?.is('Determiner')
  const head = isLed && group.from < from && group.to === from + 1
  return head || tokens.slice(from, group.to).some((token) => token.is('Noun') || token.capitalized) ? stretch : null
}

/** "a 140 billion euro ($163 billion) loan": behind the brackets where the same amount stands in another unit. */
function pastConversion(reading: Reading, next: number, kind: string): number {
  const { tokens } = reading
  if (tokens[next]?.text !== '(' || !/^(?:money|measure)$/.test(kind)) return next
  const amount = reading.chunks[reading.chunkOf(next - 1)]
  const close = tokens.findIndex(({ text }, i) => i > next && i < next + 6 && text === ')')
  return close > 0 && isNounGroup(amount) && LED.test(amount.lead) ? close + 1 : next
}

const LED = /^(?:an?|the|this|that|another|its|his|her|their)$/

/** Whether a relative clause without its pronoun has its verb here. */
function isExpected({ chunks, tokens }: Reading, k: number): boolean {
  const verb = chunks[k]
  return isFiniteGroup(verb) && EXPECTING.test(tokens[verb.verb]?.normal ?? '')
}

/** "12-page document", "3 cylinder engine": a singular before the noun. */
function isAttributive({ tokens }: Reading, next: number): boolean {
  const unit = tokens[next - 1]
  const head = tokens[next]
  return (
    unit !== undefined &&
    head !== undefined &&
    (!head.capitalized || unit.text.includes('-')) &&
    (unit.kind === 'number' || !/[^s]s$/.test(unit.normal)) &&
    !/^(?:people|men|women|children)$/.test(unit.normal)
  )
}

/** "of likely voters", "in damages", "for the ticket": what a preposition right behind the quantity names. */
export function nounOfPhrase(reading: Reading, next: number, kind: string): Stretch | null {
  const { tokens, chunks } = reading
  const link = tokens[next]?.normal ?? ''
  if (kind === 'multiple') return comparedNoun(reading, next)
  // "14,700 hectares (36,300 acres) of rice"
  if (link === '(' && /^(?:money|measure)$/.test(kind)) {
    const close = tokens.findIndex(({ text }, i) => i > next && i < next + 7 && text === ')')
    const isAmount = tokens.slice(next, next + 4).some((token) => token.kind === 'number')
    return isAmount && tokens[close + 1]?.normal === 'of' ? nounOfPhrase(reading, close + 1, kind) : null
  }
  if (kind === 'money' && isSpent(reading, next)) return spentOn(reading, next)
  if (!LINKS[kind]?.test(link)) return null
  const whole = link === 'of' && !/^(?:count|number)$/.test(kind) ? wholeEnd(reading, next + 1) : -1
  if (whole > 0) return modifiedNoun(reading, whole, kind) ?? nounOfPhrase(reading, whole, kind)
  // "20 miles off the coast" is where
  if (
    link === 'off' &&
    tokens[next - 2]?.normal !== 'square' &&
    UNIT_NAMES.get(tokens[next - 1]?.normal ?? '')?.dimension === 'length'
  )
    return null
  // "down 10% from its peak": what it is measured against
  if (kind === 'percent' && link === 'from' && isMove(reading, next)) return null
  const k = reading.chunkOf(next + 1)
  const group = chunks[k]
  if (link === 'of' && isVerbalNoun(reading, next + 1)) return { from: next + 1, to: next + 2 }
  if (!isNounGroup(group) || group.pronoun || group.time || tokens[next + 1]?.kind === 'number') return null
  // "$500 for each of the drivers"
  if (group.word === 'each') return null
  // "in total", "in return": no thing
  if (link === 'in' && /^(?:total|all|addition|return|full|part|advance|person|turn|fact|trading)$/.test(group.word))
    return null
  // "in Germany", "in 2019" say where and when; "in damages" what for
  if (
    link === 'in' &&
    (group.to - group.from > 3 ||
      tokens[next + 1]?.is('Determiner') ||
      tokens.slice(group.from, group.to).some((token) => token.capitalized || token.kind === 'number'))
  )
    return null
  if (
    link === 'for' &&
    tokens
      .slice(group.from, group.to)
      .some(
        (token) =>
          token.kind === 'number' ||
          /^(?:first|second|third|time|now|example|instance|year|quarter|month|period|years|months|weeks|days|hours)$/.test(
            token.normal,
          ),
      )
  )
    return null
  const to = link === 'of' ? withOf(chunks, possessedAt(reading, k)) : group.to
  return { from: Math.max(group.from, next + 1), to }
}

/** "fell 10% from", "up 10% from" */
function isMove({ tokens }: Reading, next: number): boolean {
  return tokens
    .slice(Math.max(0, next - 5), next)
    .some(({ normal }) => TREND_VERBS.has(normal) || /^(?:up|down|off)$/.test(normal))
}

/** "2 degrees of warming": what ends its phrase */
function isVerbalNoun({ tokens }: Reading, at: number): boolean {
  const behind = tokens[at + 1]
  const ends =
    behind === undefined || behind.kind === 'punctuation' || behind.is('Preposition') || behind.is('Conjunction')
  return tokens[at]?.is('Gerund') === true && ends
}
