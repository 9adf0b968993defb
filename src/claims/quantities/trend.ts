import { TREND_NOUNS } from '../../lexicon/trends.js'
import type { Quantity } from '../../record.js'
import type { Range } from '../../text/span.js'
import type { Amount } from './item.js'
import { isLevel, isShare } from './level.js'
import type { Reading } from './reading.js'
import { trendBefore } from './trend-before.js'

type Trend = Quantity['trend']

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

/** "down 30% this year and 12% this month": a date, and nothing else, between the first and the mark of a list. */
function isDatedList({ text, dates, sentence }: Reading, from: number, to: number): boolean {
  const date = dates.find(({ start }) => start >= from + sentence.start)
  if (!date || date.end > to + sentence.start) return false
  return (
    BEFORE_DATE.test(text.slice(from, date.start - sentence.start)) &&
    LISTED.test(text.slice(date.end - sentence.start, to))
  )
}
