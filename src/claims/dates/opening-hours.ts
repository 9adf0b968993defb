import type { Reading } from './reading.js'
import type { FoundTime } from './scan.js'

const TO = /^ ?(?:to|until|till|through|[–—-]) ?$/
const CLAUSE_BEHIND = /^(?:['’]s\b| (?:is|was|are|were|will|would|has|had|brings|brought|he|she|it|they|we|I|you)\b)/
/** What is open on days that come again: "is open Monday through Friday"; not "will be open Monday through Friday". */
const OPEN =
  /\b(?:(?:is|are) (?:also |now |only )?(?:open|available|served|staffed|on air)|opens|operates?|airs?|hours are|hours:|weekdays,?)(?![^.;]{0,60}\b(?:will|was|were|be)\b)[^.;:]{0,50}$/i

/** The expressions of a sentence with opening days and hours as what comes again, on no day of its own. */
export function withOpeningHours(found: readonly FoundTime[], text: string): FoundTime[] {
  const result = [...found]
  for (let i = 0; i + 1 < result.length; i++) {
    const [first, second] = [result[i], result[i + 1]]
    if (!first || !second) continue
    const between = text.slice(first.end, second.start)
    const isJoined = between === ' and ' && first.reading.kind === 'set'
    if (!isJoined && !TO.test(between)) continue
    // "every Tuesday and Thursday", not "every Tuesday and Saturday's game is off"
    if (isJoined && isDay(second.reading) && !CLAUSE_BEHIND.test(text.slice(second.end, second.end + 12)))
      result[i + 1] = { ...second, reading: everyWeek(second.reading) }
    // "daily from 9 a.m. to 5 p.m.", "on Sundays at 8am and 11am"
    if (first.reading.kind === 'set' && first.reading.time && second.reading.kind === 'clock')
      result[i + 1] = { ...second, reading: { ...first.reading, time: second.reading.time } }
    if (!isDay(first.reading) || !isDay(second.reading)) continue
    const start = result[i - 1]?.reading.kind === 'clock' ? (result[i - 1]?.start ?? first.start) : first.start
    // "The polls are open from Monday to Wednesday": once
    if (text.slice(0, first.start).endsWith('from ')) continue
    if (!OPEN.test(text.slice(Math.max(0, start - 80), start))) continue
    result[i] = { ...first, reading: everyWeek(first.reading) }
    result[i + 1] = { ...second, reading: everyWeek(second.reading) }
    // "from noon to 10 p.m. Tuesday through Sunday"
    const hour = result[i - 1]
    if (hour?.reading.kind === 'clock')
      result[i - 1] = { ...hour, reading: { ...everyWeek(first.reading), time: hour.reading.time } }
  }
  return result
}

type Day = Extract<Reading, { kind: 'weekday' }>

function isDay(reading: Reading): reading is Day {
  return reading.kind === 'weekday' && reading.week === null && reading.inWeek === undefined
}

function everyWeek({ weekday, time }: Day): Extract<Reading, { kind: 'set' }> {
  return { kind: 'set', timex: `XXXX-WXX-${weekday}`, ...(time ? { time } : {}) }
}
