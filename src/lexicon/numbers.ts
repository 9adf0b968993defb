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
  ['mil', 6],
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
  ['bil', 9],
  ['b', 9],
  ['B', 9],
  ['tn', 12],
  ['trn', 12],
  ['T', 12],
])

/** What a whole is divided into: "two thirds". A half alone is no part of a count ("the second half"): the lexer says when it is. */
const PARTS: readonly (readonly [part: string, of: number])[] = [
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]
export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ...PARTS.flatMap(([part, of]) => [[part, 1 / of] as const, [`${part}s`, 1 / of] as const]),
  ['halves', 1 / 2],
])

/** Words for an unknown number of so many, as the least that they can mean: "hundreds of", "dozens of". */
export const UNCOUNTED: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1000],
  ['lakhs', 100_000],
  ['millions', 1_000_000],
  ['crores', 10_000_000],
  ['billions', 1_000_000_000],
  ['trillions', 1_000_000_000_000],
])

/** Verbs and adverbs that say how many times as much. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quintupled', 5],
  ['halved', 1 / 2],
])
/** And as verbs or adjectives in their bare form: "would more than double", "triple what it was". */
export const BARE_MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
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

const words = (list: string): string[] => list.split(/\s*,\s*/)

/** What a number's own neighbours say of its exactness, read right before it. */
export const BOUND_WORDS: readonly (readonly [bound: 'about' | 'over' | 'under', words: readonly string[]])[] = [
  [
    'about',
    words(
      'about, around, roughly, approximately, approx, approx., nearly, almost, some, close to, near, an estimated, estimated, circa, ' +
        'in the region of, in the neighborhood of, somewhere around, somewhere near, on the order of, averaging, ' +
        'averaged, barely, more or less, give or take, ~, ≈, c.',
    ),
  ],
  [
    'over',
    words(
      'more than, over, at least, at the very least, above, upwards of, upward of, in excess of, greater than, ' +
        'higher than, larger than, bigger than, longer than, older than, no fewer than, no less than, not less than, a minimum of, ' +
        'minimum of, well over, just over, well above, just above, slightly more than, slightly over, a little over, a little more than, ' +
        'beyond, >, ≥',
    ),
  ],
  [
    'under',
    words(
      'less than, fewer than, under, below, up to, at most, no more than, not more than, a maximum of, maximum of, lower than, smaller than, ' +
        'shorter than, as many as, as much as, as little as, as few as, just under, just below, well under, well below, slightly less than, ' +
        'slightly under, a little less than, a little under, just shy of, shy of, just short of, short of, no longer than, no later than, ' +
        'sub, <, ≤',
    ),
  ],
]

/** The single words that phrases of the kind are made of, as the tagger parts them: "about 40", "as many as 580 people". */
export const BOUND_PARTS: ReadonlySet<string> = new Set(
  (
    'about almost approximately around as at far few fewer just least less little many more most much nearly only over roughly ' +
    'some than up well'
  ).split(' '),
)
