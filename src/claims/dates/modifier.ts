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
  text: string,
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
  if (/^over /i.test(length[0]) && reading.kind === 'duration' && !EXCEEDED.test(before.slice(0, length.index)))
    return null
  // "over the past two years" is no more than two years
  if (/^(?:the|these|those|this) /i.test(text) || / (?:a|an) $/i.test(length[0])) return null
  const isLength =
    reading.kind === 'duration' || (reading.kind === 'shift' && /^\S+ \S+ (?:ago|earlier|later)/i.test(text))
  const isPoint = reading.kind === 'clock' || reading.kind === 'calendar'
  if (!isLength && !(isPoint && /^(?:about|around|circa|ca?\.|approximately|roughly)/i.test(length[0]))) return null
  return { length: length[0].length, modifier: length[1] ? 'about' : length[2] ? 'more-than' : 'less-than' }
}
