import type { TimeExpression } from '../../record.js'
import { spanOf } from '../../text/span.js'
import { endsPeriod } from '../dates/period-end.js'

/**
 * The dates that events are tied to: "the three months ended March 31" is one of them, from its first day to its last, and
 * what was earned in it was not earned on March 31.
 */
export function withPeriods(text: string, dates: readonly TimeExpression[]): TimeExpression[] {
  return dates.flatMap((date, i) => {
    const [before, behind] = [dates[i - 1], dates[i + 1]]
    if (before && endsPeriod(text, before, date)) return []
    return behind && endsPeriod(text, date, behind) ? [periodTo(text, date, behind)] : [date]
  })
}

function periodTo(text: string, period: TimeExpression, whole: TimeExpression): TimeExpression {
  const { type, earliest, latest } = period
  const { end } = whole
  // "the first nine months of 1997": TIMEX3 has no name for them but the year's
  const isPart =
    earliest !== null &&
    whole.earliest !== null &&
    latest !== null &&
    whole.earliest <= earliest &&
    whole.earliest < latest
  const value = type === 'duration' && earliest !== null ? `${earliest}/${latest}` : period.value
  return {
    ...period,
    ...spanOf(text, period.start, end),
    type: 'date',
    value,
    timex: isPart ? whole.timex : period.timex,
  }
}
