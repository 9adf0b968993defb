import type { TimeModifier } from '../../record.js'
import type { Reading } from './reading.js'

/** Words in front of a time expression that belong to it and change what it says (SynTime: grow to the left). */
const PERIOD =
  /(?<![\w-])(?:(?:the |this )?(early|late|mid|end(?=-))(?:-|[ ](?:in )?)(?:the )?|(earlier|later|some ?time|early|late)[ ](?:in |on )?(?:the )?|(?:the )?(?:very )?(end|close|beginning|start|middle|(?:early|first|latter|later|last) part) of (?:the )?)$/i
const LENGTH =
  /(?<![\w-])(?:(about|around|circa|c\.|ca\.|approximately|roughly|nearly|almost|some|an estimated|close to|just under|just over|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:or|to))|(more than|over|at least|longer than|upwards of|well over)|(less than|under|fewer than|up to|no more than|as little as))[ ](?:a |an )?$/i

/** What takes a length: "waited for over two years", "the bureau's over three-hour interview"; "over" begins nothing of its own there. */
const EXCEEDED =
  /(?:^|[,(“—]\s?|['’]s\s|\b(?:a|the|for|in|of|after|by|with|from|to|is|was|were|been?|just|little|well|takes?|took|taken|lasts?|lasted|lasting|spends?|spent|spending|served|serving|waited|waiting|jailed)\s)$/i
/** "has over 30 years of experience", "has worked there over 30 years" */
const HELD = /\b(?:has|have|had|with|there) $/i
/** "over 100 years of history", "over four hours late"; not "$3 billion over two years of work". */
const MEASURED =
  /^(?:['’](?= )| of (?!the\b|talks\b|meetings\b|hearings\b|testimony\b|debate\b|voting\b)\p{Ll}| late\b| now\b)/u
/** "It fell 3% over six hours": in so long. */
const FIGURES = /[\d$£€%]|\b(?:percent|per cent|million|billion|people|inches|rain|snow|rose|fell|died)\b/

const PERIODS: Readonly<Record<string, TimeModifier>> = {
  early: 'start',
  beginning: 'start',
  start: 'start',
  'early part': 'start',
  'first part': 'start',
  mid: 'mid',
  middle: 'mid',
  late: 'end',
  end: 'end',
  close: 'end',
  'latter part': 'end',
  'later part': 'end',
  'last part': 'end',
}

/** How many characters before the expression belong to it, and what they make of it; null where none do. */
export function modifierBefore(
  before: string,
  { text, after }: { text: string; after: string },
  reading: Reading,
): { length: number; modifier: TimeModifier | undefined } | null {
  if (reading.kind === 'vague' || reading.kind === 'set') return null
  const period = reading.kind === 'duration' ? null : PERIOD.exec(before)
  if (period) {
    const word = (period[1] ?? period[2] ?? period[3] ?? '').toLowerCase()
    return { length: period[0].length, modifier: PERIODS[word] }
  }
  const length = LENGTH.exec(before)
  if (!length) return null
  // "12% more than a year earlier", "$55 billion over six years": more than it was, in so long
  if (
    !length[1] &&
    /\d[^\s,]{0,6} (?:(?:percent|per cent|million|billion|people|places|points|jobs|homes) )?$/i.test(
      before.slice(0, length.index),
    )
  )
    return null
  // "raise pay by 9% over two years", "tested over two years": in so long
  if (
    /^over /i.test(length[0]) &&
    reading.kind === 'duration' &&
    !isExceeded(before.slice(0, length.index), after, reading)
  )
    return null
  // "over the past two years" is no more than two years
  if (/^(?:the|these|those|this) /i.test(text) || / (?:a|an) $/i.test(length[0])) return null
  const isLength =
    reading.kind === 'duration' || (reading.kind === 'shift' && /^\S+ \S+ (?:ago|earlier|later)/i.test(text))
  const isPoint = reading.kind === 'clock' || reading.kind === 'calendar'
  if (!isLength && !(isPoint && /^(?:about|around|circa|ca?\.|approximately|roughly)/i.test(length[0]))) return null
  return { length: length[0].length, modifier: length[1] ? 'about' : length[2] ? 'more-than' : 'less-than' }
}

/** Whether "over" tells that it was longer, not in what time something came about. */
function isExceeded(before: string, after: string, { unit }: Extract<Reading, { kind: 'duration' }>): boolean {
  if (EXCEEDED.test(before) || HELD.test(before)) return true
  return (MEASURED.test(after) || unit === 'hour') && !FIGURES.test(before)
}
