import type { TimeExpression } from '../../record.js'
import { Day, fourFigures, twoFigures } from './day.js'

/** What a time expression comes to: TIMEX3 and EDTF, and the days between which it lies. */
export type Value = Pick<TimeExpression, 'type' | 'value' | 'timex' | 'earliest' | 'latest' | 'modifier' | 'basis'>
export type Basis = TimeExpression['basis']

/** A value of which nothing is known yet. */
export function nothing(type: Value['type']): Value {
  return { type, value: null, timex: '', earliest: null, latest: null, modifier: null, basis: 'unresolved' }
}

/** A value that needs no day to count from: a duration, a set, "now". */
export function plain(type: Value['type'], timex: string, value: string | null): Value {
  return { ...nothing(type), timex, value, basis: 'explicit' }
}

/** A value with the part of the day, or the time, that is said besides. */
export function withTime(value: Value, part: string | undefined, time: string | undefined): Value {
  if (time)
    return {
      ...value,
      type: 'time',
      value: value.value === null ? null : `${value.value}${time}`,
      timex: `${value.timex}${time}`,
    }
  return part ? { ...value, type: 'time', timex: `${value.timex}T${part}` } : value
}

function between(first: Day, last: Day, basis: Basis, value: string, written = value): Value {
  const timex = beforeChrist(written)
  return { type: 'date', value, timex, earliest: first.toString(), latest: last.toString(), modifier: null, basis }
}

/** TIMEX3 has no year 0 and no minus: EDTF's -0479 is its BC0480. */
function beforeChrist(written: string): string {
  if (!/^-\d|^0000/.test(written)) return written
  const year = Number(/^-?\d{4}/.exec(written)?.[0])
  return `BC${fourFigures(1 - year)}${written.replace(/^-?\d{4}/, '')}`
}

/** So many whole months from the first of one. */
function months(year: number, month: number, count: number, basis: Basis, value: string, timex: string): Value {
  return between(Day.of(year, month, 1), Day.of(year, month + count, 0), basis, value, timex)
}

export function exactDay(day: Day, basis: Basis): Value {
  return between(day, day, basis, day.toString())
}

/** EDTF has no weeks: their days say the same. */
export function week(day: Day, basis: Basis): Value {
  const monday = day.plusDays(1 - day.weekday)
  const sunday = monday.plusDays(6)
  return between(monday, sunday, basis, `${monday}/${sunday}`, weekTimex(day))
}

export function weekend(reference: Day, by: number): Value {
  const saturday = reference.plusDays(6 - reference.weekday + by * 7)
  const sunday = saturday.plusDays(1)
  return between(saturday, sunday, 'reference', `${saturday}/${sunday}`, `${weekTimex(saturday)}-WE`)
}

function weekTimex(day: Day): string {
  const { year: yearNumber, week: number } = day.isoWeek
  return `${fourFigures(yearNumber)}-W${String(number).padStart(2, '0')}`
}

export function month(day: Day, basis: Basis): Value {
  const written = day.toString().replace(/-\d\d$/, '')
  return months(day.year, day.month, 1, basis, written, written)
}

/** EDTF level 2 codes: 33 to 36 for quarters, 40 and 41 for halves, 21 to 24 for seasons. */
export function quarter(year: number, number: number, basis: Basis): Value {
  const written = fourFigures(year)
  return months(year, number * 3 - 2, 3, basis, `${written}-${32 + number}`, `${written}-Q${number}`)
}

export function half(year: number, number: number, basis: Basis): Value {
  const written = fourFigures(year)
  return months(year, number * 6 - 5, 6, basis, `${written}-${39 + number}`, `${written}-H${number}`)
}

const SEASON_CODES = { SP: 21, SU: 22, FA: 23, WI: 24 } as const
const SEASON_STARTS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

/** Meteorological seasons of the northern hemisphere: three whole months each, winter from December on. */
export function season(year: number, name: keyof typeof SEASON_CODES, basis: Basis): Value {
  const written = fourFigures(year)
  return months(year, SEASON_STARTS[name], 3, basis, `${written}-${SEASON_CODES[name]}`, `${written}-${name}`)
}

export function year(number: number, basis: Basis): Value {
  const written = fourFigures(number)
  return months(number, 1, 12, basis, written, written)
}

export function decade(tens: number, basis: Basis): Value {
  if (tens >= 0) return months(tens * 10, 1, 120, basis, `${threeFigures(tens)}X`, threeFigures(tens))
  // the 470s BC run from 479 to 470: astronomers' -478 to -469
  const first = (tens + 1) * 10 - 8
  return between(
    Day.of(first, 1, 1),
    Day.of(first + 9, 12, 31),
    basis,
    `${fourFigures(first)}/${fourFigures(first + 9)}`,
    `BC${threeFigures(-1 - tens)}`,
  )
}

export function century(hundreds: number, basis: Basis): Value {
  if (hundreds >= 0) return months(hundreds * 100, 1, 1200, basis, `${twoFigures(hundreds)}XX`, twoFigures(hundreds))
  // the 4th century BC runs from 400 to 301: astronomers' -399 to -300
  const last = (hundreds + 1) * 100
  return between(
    Day.of(last - 99, 1, 1),
    Day.of(last, 12, 31),
    basis,
    `${fourFigures(last - 99)}/${fourFigures(last)}`,
    `BC${twoFigures(-1 - hundreds)}`,
  )
}

function threeFigures(number: number): string {
  return String(number).padStart(3, '0')
}
