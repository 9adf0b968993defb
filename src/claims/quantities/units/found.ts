import type { UnitEntry } from '../../../lexicon/units/index.js'
import type { Quantity, Unit } from '../../../record.js'
import type { Range } from '../../../text/span.js'

/** A unit as found beside a number: what it is, and where number and unit together begin and end (UTF-16, in the text). */
export interface FoundUnit extends Range {
  kind: Quantity['kind']
  unit: Unit
  /** What it is in SI, where it is a measure. */
  entry: UnitEntry | null
  /** The number's value, where the unit changes it: "37m" are 37 metres, "6ft 2in" are 6.17 feet. */
  value: number | null
}

export function found(kind: Quantity['kind'], name: string, range: Range, more: Partial<Unit> = {}): FoundUnit {
  return {
    kind,
    unit: { name, ucum: null, currency: null, dimension: null, basis: 'explicit', ...more },
    entry: null,
    value: null,
    start: range.start,
    end: range.end,
  }
}

export function measured(entry: UnitEntry, range: Range): FoundUnit {
  return { ...found('measure', entry.name, range, { ucum: entry.ucum, dimension: entry.dimension }), entry }
}
