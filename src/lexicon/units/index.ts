import { PREFIXED_UNITS } from './prefixed.js'
import { OTHER_SPELLINGS } from './spellings.js'
import { UNITS } from './table.js'

export interface UnitEntry {
  name: string
  ucum: string | null
  dimension: string
  si: { factor: number; offset: number; unit: string } | null
}

interface Line {
  entry: UnitEntry
  words: readonly string[]
  symbols: readonly string[]
}

const list = (cell: string, by: string): string[] => cell.split(by).filter((part) => part !== '')

/** Of a rate's first part: "miles per hour". */
function plural(name: string): string {
  const [head = '', ...rest] = name.split(' per ')
  const heads = /(?:[^s]s|ch|x|hertz|horsepower|celsius|fahrenheit|kelvin)$/.test(head)
    ? head
    : head.replace(/(?<=[^aeiou])y$/, 'ie').concat('s')
  return [heads, ...rest].join(' per ')
}

function lineOf([
  name = '',
  spellings = '',
  symbols = '',
  ucum = '',
  dimension = '',
  factor = '',
  unit = '',
]: readonly string[]): Line {
  const [scale, offset] = factor.split('+')
  const spelled = [name, ...list(spellings, ',')]
  return {
    entry: {
      name,
      ucum: ucum || null,
      dimension,
      si: scale ? { factor: Number(scale), offset: Number(offset ?? 0), unit } : null,
    },
    words: spelled.flatMap((word) => [word, plural(word)]),
    symbols: list(symbols, ' '),
  }
}

const lines = [
  ...UNITS.trim()
    .split('\n')
    .map((line) => lineOf(line.split('|').map((field) => field.trim()))),
  ...PREFIXED_UNITS.map(lineOf),
]

/** Every unit once, by its name. */
export const UNITS_BY_NAME: ReadonlyMap<string, UnitEntry> = new Map(
  lines.map(({ entry }) => [entry.name, entry] as const),
)
/** Units by every spelling of their names, lower case. */
export const UNIT_NAMES: ReadonlyMap<string, UnitEntry> = new Map([
  ...lines.flatMap(({ entry, words }) => words.map((word) => [word.toLowerCase(), entry] as const)),
  ...OTHER_SPELLINGS.flatMap(([unit, words]) => {
    const entry = UNITS_BY_NAME.get(unit)
    return entry ? list(words, ',').map((word) => [word, entry] as const) : []
  }),
])
/** Units by symbol, capitals as they are. */
export const UNIT_SYMBOLS: ReadonlyMap<string, UnitEntry> = new Map(
  lines.flatMap(({ entry, symbols }) => symbols.map((symbol) => [symbol, entry] as const)),
)
