import type { Sentence } from '../../language/sentence.js'
import type { Quantity } from '../../record.js'
import type { Range } from '../../text/span.js'

/** What the quantity before is known to be, and where it ends in the text of the sentence. */
export type Earlier = Pick<Quantity, 'end' | 'trend' | 'bound' | 'of' | 'kind'>

/** How a quantity is set against the one before: its date may stand between. */
const BEFORE_IT = /^[^,;:.()]{0,28}(?:,\s(?:up|down|compared)|\scompared)\s(?:\p{Ll}{3,12}ly\s)?(?:from|with)\s$/u

/** "5.8 metres, 1.3 metres above the quay", "46 percent, five points ahead of Hall" */
const SET_AGAINST =
  /^\s(?:more|less|fewer|higher|lower|(?:above|below)(?=\s(?:the|an?|its|last)\b)|ahead of|behind|clear of|(?:up|down)(?=\s(?:on|from)\b))/
/** "2 million acres, down 8%" */
const DOWN_BY = /^,\s(?:up|down)\s(?:(?:by|about|around|nearly|almost|some)\s)?$/

/** "$5 million, or $2 a share", "their sons, 12 and 15,": two of one thing. */
export function isOfSame(
  { text, start: origin }: Sentence,
  earlier: Earlier,
  { start, end }: Range,
  kind: Quantity['kind'],
) {
  // "7% of sales, compared with 5%", "38% of the water, or 290 litres a day"
  const of = earlier.kind === 'count' ? null : earlier.of
  const isBehind = of && /^\sof\s(?:the\s|an?\s)?$/.test(text.slice(earlier.end, of.start - origin))
  const between = text.slice(isBehind ? of.end - origin : earlier.end, start)
  if (kind === 'age' && earlier.kind === 'age') return /^,?\s(?:and\s)?$/.test(between)
  // "44 men, 12 of them teenagers"
  if (kind === 'count' && earlier.kind === 'count' && /^\sof (?:them|whom)\b/.test(text.slice(end, end + 9)))
    return true
  // "5% this year, up from 4%"
  if (kind === earlier.kind && kind !== 'count' && earlier.of && BEFORE_IT.test(between)) return true
  if (earlier.of && kind === 'percent' && earlier.kind !== 'age' && DOWN_BY.test(between)) return true
  if (earlier.of && /^,\s$/.test(between) && SET_AGAINST.test(text.slice(end, end + 24))) return true
  // "20 miles wide and 3 miles deep"
  if (/^\s(?:long|wide|high|tall|deep|thick)(?:,|,?\sand)\s$/.test(between)) return true
  return /^,?\sor\s$/.test(between) && !/^\sof\s/.test(text.slice(end, end + 4))
}

/** A span of its own: a record's offsets are turned into code points in place, each once. */
export function copyOf(span: Quantity['of']): Quantity['of'] {
  return span && { ...span }
}

/** "87 mph (140 km/h)", "40 kroner (about $4)": the same amount once more. */
export function isConversion(text: string, end: number, own: Range): boolean {
  return /^\s?[([]$/.test(text.slice(end, own.start)) && /^\s?[)\]]/.test(text.slice(own.end, own.end + 2))
}
