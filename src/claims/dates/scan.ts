import { longestFirst } from '../../rules/overlap.js'
import { lowerCase, matchesOf } from '../../rules/pattern.js'
import { modifierBefore } from './modifier.js'
import type { CalendarReading, Reading, WeekdayReading } from './reading.js'
import type { DateRule } from './rule.js'
import { liesAhead, sideOf } from './tense.js'

/** A time expression as found: its place in the text given (UTF-16), what it says, the rule that read it. */
export interface FoundTime {
  start: number
  end: number
  rank: number
  rule: string
  reading: Reading
}

/** How much of the text around a match a rule may look at. */
const CONTEXT = 80

/** What cannot be missing where there is a time expression: a scan that spares most sentences all the patterns. */
const HINT =
  /\d|day|night|morning|afternoon|evening|noon|week|month|year|decade|centur|quarter|hour|minute|fortnight|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|spring|summer|autumn|\bfall|winter|\bnow\b|current|recent|present|nowadays|lately|formerly|future|past|yesterday|today|tomorrow|tonight|daily|annual|hourly|christmas|hallow|eve\b|easter|thanksgiving|juneteenth|mardi|cinco|thousand|nineteen|eighteen|twenty|o['’]clock|past|fiscal|half|(?:twen|thir|for|fif|six|seven|eigh|nine|nough)ties/i

/** The time expressions in a text by these rules, in order, none over another. */
export function matches(rules: readonly DateRule[], text: string): FoundTime[] {
  if (!HINT.test(text)) return []
  const lower = lowerCase(text)
  const found: FoundTime[] = []
  for (const [rank, rule] of rules.entries()) {
    if (rule.needs && !rule.needs.test(text)) continue
    for (const match of matchesOf(rule.find.regex, rule.find.reads === 'the text' ? text : lower)) {
      const start = match.index
      const end = start + match[0].length
      const before = text.slice(Math.max(0, start - CONTEXT), start)
      const after = text.slice(end, end + CONTEXT)
      const reading = rule.read({
        piece: (name) => match.groups?.[name] ?? '',
        text: text.slice(start, end),
        before,
        after,
      })
      if (!reading) continue
      if (isOpen(reading)) Object.assign(reading, sideOf(before, after, reading.kind))
      if (reading.kind === 'same' && reading.unit === 'weekend') reading.ahead ??= liesAhead(before, after)
      const grown = modifierBefore(before, { text: text.slice(start, end), after }, reading)
      found.push({
        start: start - (grown?.length ?? 0),
        end,
        rank,
        rule: rule.id,
        reading: grown?.modifier ? { ...reading, modifier: grown.modifier } : reading,
      })
    }
  }
  return longestFirst(found)
}

/** A date that may lie on either side of the day of writing. */
function isOpen(reading: Reading): reading is WeekdayReading | CalendarReading {
  if (reading.kind === 'weekday') return reading.week === null
  return (
    reading.kind === 'calendar' &&
    reading.year === undefined &&
    reading.which === undefined &&
    (reading.day ?? reading.month ?? reading.quarter ?? reading.half ?? reading.season ?? reading.holiday) !== undefined
  )
}
