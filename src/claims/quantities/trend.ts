import type { Token } from '../../language/token.js'
import { HUNDREDTHS } from '../../lexicon/currencies.js'
import {
  BEFORE_AMOUNT,
  GOES_UP,
  LEVELS,
  MOVES,
  PHRASAL,
  TAKES_MONEY,
  TAKES_THINGS,
  TREND_DOWN,
  TREND_NOUNS,
  TREND_UP,
} from '../../lexicon/trends.js'
import type { Quantity } from '../../record.js'
import type { Range } from '../../text/span.js'
import type { Amount } from './item.js'
import type { Reading } from './reading.js'
import type { FoundUnit } from './units/index.js'

type Trend = Quantity['trend']

/** How far from its amount the verb may stand (tokens), and how many words that are neither between verb and amount. */
const REACH = 14
const STRANGERS = 4
const CLAUSE_END = /^[.;:!?(),[\]]$/
/** Behind "by", objects may stand between: "increased its stake by 5%"; these begin another clause or phrase. */
const OTHER_PHRASE = /^(?:and|but|which|who|while|after|with|per|when|to|that|said|in|at|on)$/
const HUNDREDTH_NAMES: ReadonlySet<string> = new Set([...HUNDREDTHS.values()].map(({ name }) => name))
/** "dropped below 20 degrees" */
const REACHED = /^(?:below|above|beyond|past)$/
/** "lost to five teams", "added to three others" */
const PARTS_WITH = /^(?:lo|add)/
const NOUN = /^[\s-](\p{L}{3,9}?)s?\b(?!-)/u
/** "ended 0.8 percent, or 322.11 points, lower" */
const AGAIN = /^,\sor\s[\d.,]{1,9}\s\p{L}{3,7},/u
const APPOSED = /^(?:,?\s(?:or|and)\s(?:by\s)?|\s?\()$/
const BEFORE_DATE = /^\s(?:(?:in|on|for|over|during|since)\s)?$/
const ELSEWHERE = /^\s(?:in|at|from)\s(?:[\p{L}’'.-]{1,20}\s){0,3}[\p{L}’'.-]{1,20}(?:,\s|,?\sand\s)(?:by\s)?$/u
const LISTED = /^,?\s(?:(?:or|and)\s)?(?:by\s)?$/

/** Whether the words around an amount say that something rose or fell by it or to it: "rose 5%", "fell to $3", "a 4% drop". */
export function trendOf(
  reading: Reading,
  amount: Amount,
  { start, end }: Range,
  earlier: { end: number; trend: Trend } | null,
): Trend {
  const { text } = reading
  if (amount.first.sign === '+') return 'up'
  const parting = earlier && text.slice(earlier.end, start)
  if (earlier?.trend && parting !== null) {
    if (APPOSED.test(parting)) return earlier.trend
    if (isLevel(amount.unit) && isDatedList(reading, earlier.end, start)) return earlier.trend
    // "rose 4% in Europe and 6% in Asia"
    if (amount.unit?.kind === 'percent' && ELSEWHERE.test(parting) && !/^\sof\b/.test(text.slice(end, end + 4)))
      return earlier.trend
  }
  const found = trendBefore(reading, amount, start, earlier?.end ?? 0)
  if (found) return found
  if (amount.first.sign === '-' && amount.unit?.kind === 'percent') return 'down'
  // "Shares were down 2.3%, Burlington by 2.6%": the verb is left out
  if (earlier?.trend && parting && /\bby\s$/.test(parting) && parting.length < 40) return earlier.trend
  // "a 4% drop": the share by which; "a 5-mpg boost" is measured itself
  const behind = text.slice(end, end + 40).replace(AGAIN, '')
  return (isShare(amount.unit) && TREND_NOUNS.get(NOUN.exec(behind)?.[1] ?? '')) || null
}

function isShare(unit: FoundUnit | null): boolean {
  return unit?.kind === 'percent' || /point/.test(unit?.unit.name ?? '')
}

/** "down 30% this year and 12% this month": a date, and nothing else, between the first and the mark of a list. */
function isDatedList({ text, dates, sentence }: Reading, from: number, to: number): boolean {
  const date = dates.find(({ start }) => start >= from + sentence.start)
  if (!date || date.end > to + sentence.start) return false
  return (
    BEFORE_DATE.test(text.slice(from, date.start - sentence.start)) &&
    LISTED.test(text.slice(date.end - sentence.start, to))
  )
}

/** The verb, "up" or "down" of the clause before an amount, as far as nothing but words of amount stand between. */
function trendBefore(reading: Reading, amount: Amount, start: number, from: number): Trend {
  const { tokens, sentence, text } = reading
  const last = reading.tokenFrom(start) - 1
  // "by the maximum 4.99%"
  const lead = tokens[last - 1]?.is('Determiner') ? last - 2 : last - 1
  const by = isWord(tokens[last], 'by') || isWord(tokens[lead], 'by')
  // "drops to just 87 mph": what a verb with "to" reaches is no object of it
  const to =
    isWord(tokens[last], 'to') ||
    // but "hopes to raise £2,000"
    (isWord(tokens[last - 1], 'to') && !TAKES_MONEY.has(tokens[last]?.normal ?? '')) ||
    REACHED.test(tokens[last + 1]?.normal ?? '')
  // "added a 30 degree homer": what the amount describes is added
  const described = /^an?$/.test(tokens[last]?.normal ?? '')
  // "a fall of 3 per cent", "a drop of $3"; "an increase of 200 jobs" is measured itself
  const ofNoun = isWord(tokens[last], 'of') && !isWord(tokens[last - 1], 'growth')
  const noun = ofNoun ? TREND_NOUNS.get(tokens[last - 1]?.normal ?? '') : undefined
  if (noun && tokens[last - 1]?.is('Noun') && (isShare(amount.unit) || amount.unit?.kind === 'money')) return noun
  let strangers = 0
  for (let i = last; i > last - REACH && i >= 0; i--) {
    const token = tokens[i]
    if (!token || token.start < from + sentence.start || CLAUSE_END.test(token.text)) return null
    if (token.kind !== 'word' || token.normal === "'s") continue
    const word = token.normal
    if (word === 'up' || word === 'down') {
      if (word === 'up' && isWord(tokens[i + 1], 'to') && GOES_UP.test(tokens[i - 1]?.normal ?? '')) return 'up'
      const particle = isParticle(tokens[i - 1], amount.unit) || (word === 'up' && isWord(tokens[i + 1], 'to'))
      if (particle) return null
      if (strangers === 0) return word
    } else if (word === 'off' && i === last) return isOff(tokens[i - 1], amount.unit) ? 'down' : null
    else if (/^(?:higher|lower)$/.test(word)) {
      if (!isWord(tokens[i + 1], 'than') && !isWord(tokens[i - 1], 'the')) return word === 'higher' ? 'up' : 'down'
    } else if (isWord(tokens[i + 1], "'s")) {
      // "Rally's nine-member board", "cut the man's rate by 5%"
      if (!by || ++strangers > STRANGERS) return null
    } else if (
      TAKES_THINGS.has(word) &&
      !by &&
      !(to && !PARTS_WITH.test(word)) &&
      (described || !isMoved(word, amount.unit)) &&
      !isShareToo(text, amount)
    )
      return null
    else if (TREND_UP.has(word)) return 'up'
    else if (TREND_DOWN.has(word)) return isSinking(word, amount.unit) ? null : 'down'
    else if (!BEFORE_AMOUNT.has(word) && !/ly$/.test(word)) {
      // "grew a robust 19%"
      if (i === last && /^an?$/.test(tokens[i - 1]?.normal ?? '')) continue
      // "increased its stake by 5%", "cut its target to $66", "raised prices 5%"
      strangers++
      const isObject = to && isLevel(amount.unit) && sentence.classes[i] !== 'P'
      if (!(by || isObject) || strangers > STRANGERS || OTHER_PHRASE.test(word)) return null
    } else if (word === 'at' && !isWord(tokens[i + 1], 'least')) return null
  }
  return null
}

/** "lost $3.25, or 4.4%": a price; "lost $3 million, or 5 cents a share" tells of a loss. */
function isShareToo(text: string, { unit, end }: Amount): boolean {
  return unit?.kind === 'money' && /^,\sor\s[\d.]{1,6}\s?(?:%|per\s?cent\b)/.test(text.slice(end, end + 24))
}

/** "The ferry sank six miles from shore": where, not by how much. */
function isSinking(word: string, unit: FoundUnit | null): boolean {
  return /^s[aiu]nk/.test(word) && unit?.unit.dimension === 'length'
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.normal === word
}

/** Whether "up" or "down" behind this word makes another verb of it: "gave up 5 seats"; "closed up 5 points" says which way. */
function isParticle(before: Token | undefined, unit: FoundUnit | null): boolean {
  if (before?.kind !== 'word') return false
  const verb = before.normal
  if (PHRASAL.has(verb)) return true
  // "grew up 11 miles apart"
  if (/^gr[eo]w/.test(verb) && unit?.kind === 'measure') return true
  if (MOVES.has(verb) || TREND_UP.has(verb) || TREND_DOWN.has(verb)) return unit?.kind === 'count' && !isLevel(unit)
  // "visits up 5%": taggers make verbs of plurals
  return unit?.kind !== 'percent' && before.is(isLevel(unit) ? 'PastTense' : 'Verb')
}

/** "off 12.5 cents", "shares were off 3%"; "took off 3 hours" is of something else. */
function isOff(before: Token | undefined, unit: FoundUnit | null): boolean {
  return isLevel(unit) && (before?.text === ',' || MOVES.has(before?.normal ?? '') || before?.is('Plural') === true)
}

/** What rises and falls: shares, money, points, bare figures; what is counted otherwise is won and given up. */
function isLevel(unit: FoundUnit | null): boolean {
  return unit === null || unit.kind === 'percent' || unit.kind === 'money' || LEVELS.has(lastWord(unit))
}

/** What a verb like "gained" can move; money is raised for something, cents are what a share gains. */
function isMoved(verb: string, unit: FoundUnit | null): boolean {
  return unit?.kind === 'money' && TAKES_MONEY.has(verb)
    ? HUNDREDTH_NAMES.has(unit.unit.name.split(' per ')[0] ?? '')
    : isLevel(unit)
}

/** "point" of "point per game", "percentage point". */
function lastWord({ unit: { name } }: FoundUnit): string {
  return name.split(' per ')[0]?.split(' ').at(-1) ?? ''
}
