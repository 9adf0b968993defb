import { longestFirst } from '../../rules/overlap.js'
import { lowerCase, matchesOf } from '../../rules/pattern.js'
import { modifierBefore } from './modifier.js'
import type { CalendarReading, Reading, WeekdayReading } from './reading.js'
import type { DateRule, Sign } from './rule.js'
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

const SIGNS: Readonly<Record<Sign, RegExp>> = {
  figure: /\d/,
  unit: /minute|hour|day|week|month|year|decade|centur|quarter|fortnight|night/i,
  month: /\b(?:Ja|JA|Fe|FE|Ma|MA|Ap|AP|Ju|JU|Au|AU|Se|SE|Oc|OC|No|NO|De|DE)/,
}

/** What else there is, where there is a time expression: a scan that spares most sentences all the patterns. */
const HINT =
  /morning|afternoon|evening|noon|spring|summer|autumn|\bfall|winter|\bnow\b|current|recent|present|nowadays|lately|formerly|future|past|tomorrow|daily|annual|christmas|hallow|eve\b|easter|thanksgiving|juneteenth|mardi|cinco|thousand|nineteen|eighteen|twenty|o['’]clock|fiscal|half|(?:twen|thir|for|fif|six|seven|eigh|nine|nough)ties/i

/** The time expressions in a text by these rules, in order, none over another. */
export function matches(rules: readonly DateRule[], text: string): FoundTime[] {
  const shows = {
    figure: SIGNS.figure.test(text),
    unit: SIGNS.unit.test(text),
    month: SIGNS.month.test(text),
  }
  if (!shows.figure && !shows.unit && !shows.month && !HINT.test(text)) return []
  const lower = lowerCase(text)
  const found: FoundTime[] = []
  for (const [rank, rule] of rules.entries()) {
    if (rule.sign && !shows[rule.sign]) continue
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
