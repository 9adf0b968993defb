/** Words for numbers and for how exact they are. Lower case. */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['hundred', 100],
])

/** Powers of ten, as an exponent: exact in decimal where a float would not be. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['million', 6],
  ['crore', 7],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
])

/** Letters written onto a number. "m" is a metre where no money or plural noun makes it a million. */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['m', 6],
  ['M', 6],
  ['mn', 6],
  ['mln', 6],
  ['bn', 9],
  ['b', 9],
  ['B', 9],
  ['tn', 12],
  ['trn', 12],
  ['T', 12],
])

export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
])

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** What a number's own neighbours say of its exactness, read right before it. */
export const BOUND_WORDS: readonly (readonly [bound: 'about' | 'over' | 'under', words: readonly string[]])[] = [
  [
    'about',
    [
      'about',
      'around',
      'roughly',
      'approximately',
      'approx',
      'approx.',
      'nearly',
      'almost',
      'some',
      'close to',
      'an estimated',
      'estimated',
      'circa',
      'in the region of',
      'somewhere around',
      '~',
    ],
  ],
  [
    'over',
    [
      'more than',
      'over',
      'at least',
      'above',
      'exceeding',
      'upwards of',
      'upward of',
      'in excess of',
      'greater than',
      'no fewer than',
      'no less than',
      'not less than',
      'a minimum of',
      'well over',
      'as many as',
      'more',
      '>',
      'beyond',
      'topped',
      'surpassed',
      'exceeded',
    ],
  ],
  [
    'under',
    [
      'less than',
      'fewer than',
      'under',
      'below',
      'up to',
      'at most',
      'no more than',
      'not more than',
      'a maximum of',
      'lower than',
      'as little as',
      'as few as',
      'just under',
      'shy of',
      '<',
      'maximum of',
      'sub',
    ],
  ],
]

export const TREND_UP: ReadonlySet<string> = new Set(
  'rose rise rises risen rising increase increased increases increasing grew grow grows grown growing climbed climb climbs climbing jumped jump jumps surged surge surges gained gain gains advanced advances soared soar up higher added adds raised raise raises hike hiked boosted boost rallied rally expanded expand improved improve edged-up doubled'.split(
    ' ',
  ),
)
export const TREND_DOWN: ReadonlySet<string> = new Set(
  'fell fall falls fallen falling decrease decreased decreases decreasing declined decline declines declining dropped drop drops dropping down lower lost loses lose losing slid slide slides slipped slips shed sheds sank sink plunged plunge plunges tumbled tumble cut cuts reduced reduce reduces reduction shrank shrink shrunk slashed dipped dip eased lowered'.split(
    ' ',
  ),
)
