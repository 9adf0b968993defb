/** The calendar's words. Keys are lower case, without a final stop; a newcomer adds a word or an abbreviation here. */

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
)

/** ISO 8601 numbers, Monday 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'wed'],
    ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
)

/** TIMEX3 letters. */
export const SEASONS: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
])

/** TIMEX3 letters. */
export const DAY_PARTS: ReadonlyMap<string, 'MO' | 'MI' | 'AF' | 'EV' | 'NI'> = new Map([
  ['morning', 'MO'],
  ['midday', 'MI'],
  ['noon', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
])

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  (['second', 'minute', 'hour', 'day', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'year', 'decade'] as const)
    .flatMap((unit): [string, TimeUnit][] => [
      [unit, unit],
      [`${unit}s`, unit],
    ])
    .concat([
      ['century', 'century'],
      ['centuries', 'century'],
    ]),
)

/** In order, from zero. */
export const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
/** In order, from twenty. */
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Small numbers as words: "three", "twenty-five", "a", "several" is none. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ...TENS.flatMap((tens, i) =>
    ONES.slice(1, 10).flatMap((one, k) => [
      [`${tens}-${one}`, (i + 2) * 10 + k + 1] as const,
      [`${tens} ${one}`, (i + 2) * 10 + k + 1] as const,
    ]),
  ),
  ['a hundred', 100],
  ['a dozen', 12],
  ['a couple of', 2],
  ['half a dozen', 6],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ...Array.from(
    { length: 31 },
    (_, i) =>
      [
        `${i + 1}${['th', 'st', 'nd', 'rd'][(i + 1) % 10 < 4 && Math.trunc((i + 1) / 10) !== 1 ? (i + 1) % 10 : 0]}`,
        i + 1,
      ] as const,
  ),
])
