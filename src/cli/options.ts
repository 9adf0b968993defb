import { InvalidArgumentError, Option } from 'commander'
import { INPUT_FORMATS, type InputFormat } from '../read/recognize.js'
import { CLAIM_KINDS, type ClaimKind, ZONE_KINDS, type ZoneKind } from '../record.js'
import { similar } from './similar.js'

/** A calendar date, YYYY-MM-DD, that exists. */
export function calendarDate(value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('Give a calendar date as YYYY-MM-DD, such as 2024-07-10.')
  }
  return value
}

export function width(value: string): number {
  const columns = Number(value)
  if (!Number.isInteger(columns) || columns < 40 || columns > 1000)
    throw new InvalidArgumentError('Give a whole number from 40 to 1000.')
  return columns
}

/** More threads than any machine has cores would only take its memory. */
const MOST_JOBS = 1024

export function jobs(value: string): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < 1 || number > MOST_JOBS)
    throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_JOBS}.`)
  return number
}

export function inputFormat(value: string): InputFormat {
  const format = INPUT_FORMATS.find((one) => one === value)
  if (!format) throw new InvalidArgumentError(`Choose of: ${INPUT_FORMATS.join(', ')}.`)
  return format
}

export function claimKinds(value: string): ClaimKind[] {
  return chosen(value, CLAIM_KINDS, 'kind')
}

export function zoneKinds(value: string): ZoneKind[] {
  return value.trim() === 'all' ? [...ZONE_KINDS] : chosen(value, ZONE_KINDS, 'zone', 'all')
}

function chosen<Name extends string>(value: string, known: readonly Name[], what: string, besides?: string): Name[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 0) throw new InvalidArgumentError(`Name at least one ${what} of: ${known.join(', ')}.`)
  for (const name of names) {
    if (known.some((one) => one === name)) continue
    const near = similar(name, known)[0]
    const all = besides ? `${known.join(', ')}, or ${besides}` : known.join(', ')
    throw new InvalidArgumentError(
      `There is no ${what} "${name}"${near ? `; did you mean ${near}?` : '.'} Choose of: ${all}.`,
    )
  }
  return known.filter((one) => names.includes(one))
}

/** The reference date, which `extract` and `check` share. */
export function dateOption(): Option {
  return new Option(
    '--date <date>',
    'what relative dates count from, YYYY-MM-DD; wins over what the article says',
  ).argParser(calendarDate)
}
