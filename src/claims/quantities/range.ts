import type { Numeral } from './numeral.js'
import { scaledBy } from './numeral.js'

const LINK = /^(?:\s?[-–—]\s?|\s(?:to|or|and)\s|-to-)(?:(?:US)?[$€£¥]\s?)?$/i

/** Two numerals that are the ends of one range: "5 to 10", "5-10%", "between $3 and $4 million", "eight or nine". */
export interface NumeralRange {
  low: Numeral
  high: Numeral
  /** Where the range begins, "between" and "from" included (UTF-16, in the text). */
  start: number
}

/** Joins numerals into ranges; those that are none stay single. What multiplies the second reaches back to the first. */
export function rangesIn(text: string, numerals: readonly Numeral[]): (Numeral | NumeralRange)[] {
  const joined: (Numeral | NumeralRange)[] = []
  for (let i = 0; i < numerals.length; i++) {
    const low = numerals[i]
    const high = numerals[i + 1]
    if (!low) continue
    const range = high ? rangeOf(text, low, high) : null
    joined.push(range ?? low)
    if (range) i++
  }
  return joined
}

function rangeOf(text: string, low: Numeral, high: Numeral): NumeralRange | null {
  // the first may carry its own unit: "$3 to $4", "5% to 10%", "14 mpg to 24"
  const between = text
    .slice(low.end, high.start)
    .replace(/^\s?(?:%|percent|per cent|percentage points?|°[CF]?)(?=\s?[-–—]|\s)/i, '')
  if (!LINK.test(between)) return null
  // "up 19 per cent to £212m" goes from one kind of amount to another
  if (/^\s?(?:%|per)/i.test(text.slice(low.end, high.start)) && /[$€£¥]/.test(between)) return null
  const before = text.slice(Math.max(0, low.start - 24), low.start)
  const lead = /\b(?:between|from|anywhere from)\s(?:(?:about|around|roughly)\s)?(?:(?:US)?[$€£¥]\s?)?$/i.exec(before)
  const words = between
    .replace(/[^a-z]/gi, '')
    .replace(/^us$|us$/i, '')
    .toLowerCase()
  if (words === 'and' && !/^between/i.test(lead?.[0] ?? '')) return null
  if (
    words === 'to' &&
    /\b(?:rose|fell|increased|decreased|grew|dropped|declined|went|cut|raised|up|down|climbed|jumped|rising|falling|reduced|lowered|lifted|won|lost|voted|beat)\b[^.]{0,24}$/i.test(
      before,
    )
  )
    return null
  const scaled =
    high.scaled && !low.scaled ? { ...low, value: scaledBy(String(low.value), exponentOf(text, high)) } : low
  if (high.value < 0 || scaled.value >= Math.abs(high.value)) return null
  return {
    low: scaled,
    high,
    start: lead && /^(?:between|from|anywhere)/i.test(lead[0]) ? low.start - lead[0].length : low.start,
  }
}

function exponentOf(text: string, numeral: Numeral): number {
  const digits = /^[\d.,]+/.exec(text.slice(numeral.start, numeral.end))?.[0].replace(/,/g, '')
  return digits && Number(digits) > 0 ? Math.round(Math.log10(numeral.value / Number(digits))) : 0
}
