import Qty from 'js-quantities'
import { describe, expect, test } from 'vitest'
import { UNIT_NAMES, UNIT_SYMBOLS, UNITS_BY_NAME } from '../../src/lexicon/units/index.js'

/** How another library calls what it knows by another name, or takes for something else. */
const CALLED: Readonly<Record<string, string>> = {
  celsius: 'tempC',
  fahrenheit: 'tempF',
  kelvin: 'tempK',
  'metric ton': 'tonne',
  'mile per hour': 'mi/h',
  'kilometer per hour': 'km/h',
  'meter per second': 'm/s',
  'foot per second': 'ft/s',
  'square mile': 'mi2',
  'square kilometer': 'km2',
  'square meter': 'm2',
  'square foot': 'ft2',
  'cubic foot': 'ft3',
  'cubic meter': 'm3',
  'kilowatt-hour': 'kWh',
  'pound per square inch': 'psi',
  'nautical mile': 'nmi',
  'light-year': 'ly',
}
/** Years and months are of several lengths, the rest are other units of the same name. */
const APART = new Set([
  'year',
  'month',
  'decade',
  'century',
  'league',
  'stone',
  'dram',
  'calorie',
  'cup',
  'mark',
  'rem',
  'roentgen',
  'kiloton',
  'megaton',
])

function others(name: string): Qty | null {
  return Qty.parse(`1 ${CALLED[name] ?? name}`)
}

describe('units of measure', () => {
  const known = [...UNITS_BY_NAME].flatMap(([name, { si }]) => {
    const other = APART.has(name) ? null : others(name)
    return si && other ? [{ name, si, other }] : []
  })

  test('another library knows many of them', () => {
    expect(known.length).toBeGreaterThan(60)
  })

  test.each(known)('$name has the factor that another library gives it', ({ si, other }) => {
    const own = si.factor + si.offset
    // the other library counts in bytes
    const theirs = other.toBase().scalar * (si.unit === 'bit' ? 8 : 1)
    expect(Math.abs(theirs - own) / own).toBeLessThan(2e-4)
  })

  test('a name, its plural and its other spellings are one unit', () => {
    for (const word of ['kilometer', 'kilometres', 'km', 'klicks']) expect(UNIT_NAMES.get(word)?.name).toBe('kilometer')
    for (const word of ['days', 'day']) expect(UNIT_NAMES.get(word)?.name).toBe('day')
    for (const word of ['feet', 'foot']) expect(UNIT_NAMES.get(word)?.name).toBe('foot')
  })

  test('capitals count in symbols', () => {
    expect(UNIT_SYMBOLS.get('mW')?.name).toBe('milliwatt')
    expect(UNIT_SYMBOLS.get('MW')?.name).toBe('megawatt')
  })
})
