/**
 * Units of the International System and of information that take its prefixes. One line a unit:
 *
 *   name | spellings | symbol | UCUM | dimension | SI unit | SI factor | prefixes, "-" for none
 *
 * The bit has no unit of the International System; amounts of information are given in bits (IEC 80000-13).
 */
const PREFIXED = `
meter | metre | m | m | length | m | 1 | p n µ m c d - k
gram | gramme | g | g | mass | kg | 0.001 | n µ m - k
liter | litre | l L | L | volume | m3 | 0.001 | µ m c d - h
watt | | W | W | power | W | 1 | m - k M G T
volt | | V | V | voltage | V | 1 | m - k M
ampere | amp | A | A | current | A | 1 | m - k
hertz | | Hz | Hz | frequency | Hz | 1 | - k M G T
pascal | | Pa | Pa | pressure | Pa | 1 | - h k M G
joule | | J | J | energy | J | 1 | - k M G T
sievert | | Sv | Sv | dose | Sv | 1 | µ m -
second | sec | s | s | time | s | 1 | n µ m
byte | | B | By | information | bit | 8 | - k M G T P
bit | | b | bit | information | bit | 1 | - k M G T
bit per second | | bps | bit/s | data rate | bit/s | 1 | - k M G T
ton | tonne | | t | mass | kg | 1000 | k M
`
const PREFIXES: ReadonlyMap<string, readonly [name: string, ucum: string, factor: string]> = new Map([
  ['p', ['pico', 'p', 'e-12']],
  ['n', ['nano', 'n', 'e-9']],
  ['µ', ['micro', 'u', 'e-6']],
  ['m', ['milli', 'm', 'e-3']],
  ['c', ['centi', 'c', 'e-2']],
  ['d', ['deci', 'd', 'e-1']],
  ['-', ['', '', 'e0']],
  ['h', ['hecto', 'h', 'e2']],
  ['k', ['kilo', 'k', 'e3']],
  ['M', ['mega', 'M', 'e6']],
  ['G', ['giga', 'G', 'e9']],
  ['T', ['tera', 'T', 'e12']],
  ['P', ['peta', 'P', 'e15']],
])

/** "kilometer" of "meter": the fields of a line for each prefix. */
function withPrefixes([
  name = '',
  spellings = '',
  symbols = '',
  ucum = '',
  dimension = '',
  unit = '',
  factor = '',
  prefixes = '',
]: readonly string[]): string[][] {
  return prefixes.split(' ').map((prefix) => {
    const [lead, code, exponent] = PREFIXES.get(prefix) ?? ['', '', 'e0']
    const each = (words: string, by: string, first: string) =>
      words
        .split(by)
        .map((word) => word && first + word)
        .join(by)
    // "u" and "K" are how keyboards write µ and the kilo of computers
    const signs =
      prefix === '-'
        ? ['']
        : prefix === 'µ'
          ? ['µ', 'μ', ...(name === 'second' ? [] : ['u'])]
          : prefix === 'k' && /^[bB]/.test(symbols)
            ? ['k', 'K']
            : [prefix]
    const scale = factor === '' ? '' : String(Number(`${factor}${exponent}`))
    return [
      lead + name,
      each(spellings, ',', lead),
      signs.map((sign) => each(symbols, ' ', sign)).join(' '),
      code + ucum,
      dimension,
      scale,
      unit,
    ]
  })
}

/** A line for every unit and prefix, in the fields of `table.ts`. */
export const PREFIXED_UNITS: readonly (readonly string[])[] = PREFIXED.trim()
  .split('\n')
  .flatMap((line) => withPrefixes(line.split('|').map((field) => field.trim())))
