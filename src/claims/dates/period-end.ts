import type { TimeExpression } from '../../record.js'
import { Day } from './day.js'
import { type Basis, quarter, type Value, week } from './value.js'
import { ordinalOf } from './vocabulary.js'

/** What parts a period from the date that it ends with: "the quarter ended Sept. 30", "the fiscal year that ended June 30". */
const ENDED = /^,? ?(?:period )?(?:that |which )?(?:ended|ending|ends) (?:on |in )?(?:the )?$/i
/** "the six months to June 30"; not "put it off by two months to June 30". */
const UP_TO = /^ (?:to|through|until|till|up to) (?:the )?$/i
const OVER = /\b(?:for|in|over|during|of|from) $/i
/** "the first nine months of 2024", "the last week of February 1947" */
const PART = /^(?:(?:the|its|their) )?(?:first|second|third|fourth|opening|last|final|closing) /i
const OF = /^ of (?:the )?$/i
const WHOLE = /^\d{4}(?:-\d\d)?$/
const OWN = /^(?:the|its|their|his|her)\b/i
const LENGTH = /^P(\d{1,3})([DWMY])$/
const PART_OF_YEAR = /^\d{4}-(?:[QH]\d|W\d\d)$/
const DAY_OR_MONTH = /^\d{4}-\d\d(?:-\d\d)?$/

type Told = Pick<TimeExpression, 'type' | 'timex'>
interface Place {
  start: number
  end: number
}

/** Whether the second of two expressions of `text` is the end of the period that the first one is. */
export function endsPeriod(text: string, first: Told & Place, second: Told & Place): boolean {
  const isYear = /^P\d{1,3}Y$/.test(first.timex) && /^\d{4}$/.test(second.timex)
  if (second.type !== 'date') return false
  const isWhole = WHOLE.test(second.timex) && isPart(text, first)
  if (!(isYear || isWhole || DAY_OR_MONTH.test(second.timex))) return false
  if (first.type === 'duration' ? !LENGTH.test(first.timex) : !PART_OF_YEAR.test(first.timex)) return false
  const between = text.slice(first.end, second.start)
  if (isPart(text, first) && OF.test(between)) return WHOLE.test(second.timex)
  if (ENDED.test(between)) return true
  return (
    UP_TO.test(between) &&
    OWN.test(text.slice(first.start, first.end)) &&
    OVER.test(text.slice(Math.max(0, first.start - 8), first.start))
  )
}

function isPart(text: string, { type, timex, start, end }: Told & Place): boolean {
  return type === 'duration' && LENGTH.test(timex) && PART.test(text.slice(start, end))
}

/** The first or last so many days of a month or year. */
function partOf(words: string, period: Value, { earliest, latest, basis }: Value): Value | null {
  if (!PART.test(words) || earliest === null || latest === null || earliest === latest) return null
  if (/\b(?:last|final|closing) /i.test(words)) {
    const first = firstDay(period.timex, Day.from(latest)).toString()
    return first < earliest ? null : { ...period, earliest: first, latest, basis }
  }
  let first = Day.from(earliest)
  const nth = ordinalOf(/\b(?:second|third|fourth)\b/i.exec(words)?.[0] ?? 'first') ?? 1
  for (let i = 1; i < nth; i++) first = lastDay(period.timex, first).plusDays(1)
  const last = lastDay(period.timex, first).toString()
  return last > latest ? null : { ...period, earliest: first.toString(), latest: last, basis }
}

/**
 * A period as the days up to its end: "the three months ended March 31" begin on January 1. A quarter that ends as one of the
 * calendar does is that one, unless the text has numbered it before.
 */
export function endingWith(words: string, period: Value, whole: Value): Value {
  const { latest, basis } = whole
  if (latest === null) return period
  const part = period.type === 'duration' && partOf(words, period, whole)
  if (part) return part
  const end = Day.from(latest)
  if (period.timex.includes('-W')) {
    const first = end.plusDays(-6)
    const days = { earliest: first.toString(), latest, basis }
    return { ...week(end, basis), ...days, value: `${first}/${latest}` }
  }
  if (period.timex.includes('-Q')) {
    const calendar = calendarQuarter(end, basis)
    if (calendar && (period.basis === 'reference' || calendar.timex === period.timex)) return calendar
  }
  const first = firstDay(period.timex, end).toString()
  const days = { earliest: first, latest, basis }
  return period.type === 'duration' ? { ...period, ...days } : { ...period, ...days, value: `${first}/${latest}` }
}

/** Firms end a quarter on its last Friday or Saturday, too. */
const SLACK = 10

function calendarQuarter(end: Day, basis: Basis): Value | null {
  const [before, behind] = [end.plusDays(-SLACK), end.plusDays(SLACK)]
  return quarterOf(before) === quarterOf(behind) ? null : quarter(before.year, quarterOf(before), basis)
}

function quarterOf({ month }: Day): number {
  return Math.ceil(month / 3)
}

function firstDay(timex: string, end: Day): Day {
  const [, count = '1', unit] = LENGTH.exec(timex) ?? []
  if (unit === 'D') return end.plusDays(1 - Number(count))
  if (unit === 'W') return end.plusDays(1 - 7 * Number(count))
  const months = unit === 'Y' ? 12 * Number(count) : unit === 'M' ? Number(count) : timex.includes('-Q') ? 3 : 6
  return end.plusDays(1).plusMonths(-months)
}

function lastDay(timex: string, first: Day): Day {
  const [, count = '1', unit] = LENGTH.exec(timex) ?? []
  if (unit === 'D') return first.plusDays(Number(count) - 1)
  if (unit === 'W') return first.plusDays(7 * Number(count) - 1)
  return first.plusMonths((unit === 'Y' ? 12 : 1) * Number(count)).plusDays(-1)
}
