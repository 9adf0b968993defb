import type { Token } from '../../language/token.js'
import { HUNDREDTHS } from '../../lexicon/currencies.js'
import {
  BEFORE_AMOUNT,
  GOES_UP,
  MOVES,
  PHRASAL,
  TAKES_MONEY,
  TAKES_THINGS,
  TREND_DOWN,
  TREND_NOUNS,
  TREND_UP,
  TREND_VERBS,
} from '../../lexicon/trends.js'
import type { Amount } from './item.js'
import { isLevel, isShare } from './level.js'
import type { Reading } from './reading.js'
import type { FoundUnit } from './units/index.js'

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
const ARTICLE = /^an?$/
const OR_SHARE = /^,\sor\s[\d.]{1,6}\s?(?:%|per\s?cent\b)/

type Direction = 'up' | 'down'

/** How an amount is led: what the words before it are asked by. */
interface Lead {
  /** The token right before it. */
  last: number
  /** "rose by 5%" */
  by: boolean
  /** "fell to $3", "dropped below 20 degrees": what a verb reaches so is no object of it. */
  to: boolean
  /** "cut its target to about $66", but "cut staff to save $4m" */
  comes: boolean
  /** "added a 30 degree homer": what the amount describes is added. */
  described: boolean
  /** "lost $3.25, or 4.4%": a price, where "lost $3 million, or 5 cents a share" tells of a loss. */
  shared: boolean
  unit: FoundUnit | null
}

/** What one word tells: which way; that no way is told before it; nothing, as one that may stand between or as a stranger. */
type Told = Direction | 'none' | 'nothing' | 'stranger'

/** The verb, "up" or "down" of the clause before an amount, as far as nothing but words of amount stand between. */
export function trendBefore(reading: Reading, { unit, end }: Amount, start: number, from: number): Direction | null {
  const { tokens, sentence, text } = reading
  const last = reading.tokenFrom(start) - 1
  const noun = nounBefore(tokens, last, unit)
  if (noun) return noun
  const shared = unit?.kind === 'money' && OR_SHARE.test(text.slice(end, end + 24))
  const lead = { ...leadOf(tokens, last, unit), shared }
  let strangers = 0
  for (let i = last; i > last - REACH && i >= 0; i--) {
    const token = tokens[i]
    if (!token || token.start < from + sentence.start || CLAUSE_END.test(token.text)) return null
    if (token.kind !== 'word' || token.normal === "'s") continue
    const told = toldBy(token.normal, tokens, i, lead, strangers === 0)
    if (told === 'up' || told === 'down') return told
    // "cut rates to help lenders to 3%": another verb's
    if (told === 'none' || (strangers > 0 && !lead.by && isWord(token, 'to'))) return null
    // "increased its stake by 5%", "cut its target to $66", "raised prices 5%"
    const isObject = lead.by || (lead.comes && isLevel(unit) && sentence.classes[i] !== 'P')
    if (told === 'stranger' && (!isObject || ++strangers > STRANGERS)) return null
  }
  return null
}

/** "a fall of 3 per cent", "a drop of $3"; "an increase of 200 jobs" is measured itself. */
function nounBefore(tokens: readonly Token[], last: number, unit: FoundUnit | null): Direction | null {
  const noun = tokens[last - 1]
  if (!isWord(tokens[last], 'of') || !noun?.is('Noun') || noun.normal === 'growth') return null
  return ((isShare(unit) || unit?.kind === 'money') && TREND_NOUNS.get(noun.normal)) || null
}

function leadOf(tokens: readonly Token[], last: number, unit: FoundUnit | null): Omit<Lead, 'shared'> {
  // "by the maximum 4.99%"
  const ahead = tokens[last - 1]?.is('Determiner') ? last - 2 : last - 1
  return {
    last,
    by: isWord(tokens[last], 'by') || isWord(tokens[ahead], 'by'),
    to:
      isWord(tokens[last], 'to') ||
      // "drops to just 87 mph", but "hopes to raise £2,000"
      (isWord(tokens[last - 1], 'to') && !TAKES_MONEY.has(tokens[last]?.normal ?? '')) ||
      REACHED.test(tokens[last + 1]?.normal ?? ''),
    comes:
      isWord(tokens[last], 'to') || (isWord(tokens[last - 1], 'to') && BEFORE_AMOUNT.has(tokens[last]?.normal ?? '')),
    described: ARTICLE.test(tokens[last]?.normal ?? ''),
    unit,
  }
}

/** What the word at `i` tells of the amount, `near` where no stranger stands between. */
function toldBy(word: string, tokens: readonly Token[], i: number, lead: Lead, near: boolean): Told {
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (word === 'up' || word === 'down') return toldByParticle(word, before, next, lead.unit, near)
  if (word === 'off' && i === lead.last) return isOff(before, lead.unit) ? 'down' : 'none'
  // "two points lower", but "lower than 5%", "the lower 5%"
  if (word === 'higher' || word === 'lower') {
    if (isWord(next, 'than') || isWord(before, 'the')) return 'nothing'
    return word === 'higher' ? 'up' : 'down'
  }
  // "Rally's nine-member board", "cut the man's rate by 5%"
  if (isWord(next, "'s")) return 'stranger'
  if (takesAmount(word, lead)) return 'none'
  if (TREND_UP.has(word)) return 'up'
  if (TREND_DOWN.has(word)) return isSinking(word, lead.unit) ? 'none' : 'down'
  if (BEFORE_AMOUNT.has(word) || word.endsWith('ly'))
    return word === 'at' && !isWord(next, 'least') ? 'none' : 'nothing'
  // "grew a robust 19%"
  if (i === lead.last && ARTICLE.test(before?.normal ?? '')) return 'nothing'
  return OTHER_PHRASE.test(word) ? 'none' : 'stranger'
}

/** "profit was up 5%", "goes up to 5%"; "gave up 5 seats" is of another verb. */
function toldByParticle(
  word: Direction,
  before: Token | undefined,
  next: Token | undefined,
  unit: FoundUnit | null,
  near: boolean,
): Told {
  if (word === 'up' && isWord(next, 'to')) return GOES_UP.test(before?.normal ?? '') ? 'up' : 'none'
  if (isParticle(before, unit)) return 'none'
  return near ? word : 'nothing'
}

/** "gained three seats", "added to five others": the amount is what a verb takes, not how far it went. */
function takesAmount(word: string, { by, to, described, shared, unit }: Lead): boolean {
  if (by || shared || !TAKES_THINGS.has(word) || (to && !PARTS_WITH.test(word))) return false
  return described || !isMoved(word, unit)
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
  if (MOVES.has(verb) || TREND_VERBS.has(verb)) return unit?.kind === 'count' && !isLevel(unit)
  // "visits up 5%": taggers make verbs of plurals
  return unit?.kind !== 'percent' && before.is(isLevel(unit) ? 'PastTense' : 'Verb')
}

/** "off 12.5 cents", "shares were off 3%"; "took off 3 hours" is of something else. */
function isOff(before: Token | undefined, unit: FoundUnit | null): boolean {
  return isLevel(unit) && (before?.text === ',' || MOVES.has(before?.normal ?? '') || before?.is('Plural') === true)
}

/** What a verb like "gained" can move; money is raised for something, cents are what a share gains. */
function isMoved(verb: string, unit: FoundUnit | null): boolean {
  return unit?.kind === 'money' && TAKES_MONEY.has(verb)
    ? HUNDREDTH_NAMES.has(unit.unit.name.split(' per ')[0] ?? '')
    : isLevel(unit)
}
