import type { TimeModifier } from '../../record.js'
import type { Reading } from './reading.js'

/** Words in front of a time expression that belong to it and change what it says (SynTime: grow to the left). */
const PERIOD =
  /(?:(early|late|mid)(?:[ -](?:in )?)|(?:the )?(end|close|beginning|start|middle|first half|second half) of (?:the )?)$/i
const LENGTH =
  /(?:(about|around|approximately|roughly|nearly|almost|some|an estimated)|(more than|over|at least|longer than|upwards of)|(less than|under|fewer than|up to|no more than|as little as))[ ]$/i

const PERIODS: Readonly<Record<string, TimeModifier>> = {
  early: 'start',
  beginning: 'start',
  start: 'start',
  'first half': 'start',
  mid: 'mid',
  middle: 'mid',
  late: 'end',
  end: 'end',
  close: 'end',
  'second half': 'end',
}

/** How many characters before the expression belong to it, and what they make of it; null where none do. */
export function modifierBefore(before: string, reading: Reading): { length: number; modifier: TimeModifier } | null {
  if (reading.kind === 'vague' || reading.kind === 'set') return null
  const period = reading.kind !== 'duration' ? PERIOD.exec(before) : null
  if (period) {
    const word = (period[1] ?? period[2] ?? '').toLowerCase()
    const modifier = PERIODS[word]
    return modifier ? { length: period[0].length, modifier } : null
  }
  const length = LENGTH.exec(before)
  if (!length || !(reading.kind === 'duration' || reading.kind === 'shift' || length[1])) return null
  if (reading.kind === 'shift' && /^some/i.test(length[0]) && reading.by === 0) return null
  return { length: length[0].length, modifier: length[1] ? 'about' : length[2] ? 'more-than' : 'less-than' }
}
