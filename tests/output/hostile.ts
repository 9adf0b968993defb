import fc from 'fast-check'

/** What breaks terminals, tables, spreadsheets and parsers. */
export const NASTY = [
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;http://example.org\u0007link\u001b]8;;\u0007',
  '\u009b2J',
  '\0\u0007\b\u007f',
  '\u0085\u2028\u2029',
  '\u202eright to left\u202c\u2066\u2069\u200f\u061c',
  '\ufeff',
  '\ud800',
  '\udfff',
  'a\tb\r\nc\rd\ne',
  '한국어와 中文 mixed',
  '👩‍👩‍👧‍👦🇰🇷👍🏽1️⃣🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '🏽',
  '\u200d👧',
  'e\u0301\u0301\u0301',
  '\u0301',
  '\u20e3',
  'ﾞﾞﾞ',
  'क्षि\u0903\u0903\u0903\u0903\u0903\u0903\u0903',
  '\u1100\u1100\u1161\u11a8\u11a8',
  '\u0600',
  'a \u0600 b \u200b c \u0301 d',
  '\u00ad\u200b\u2060',
  'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3),
  '\u3000\u00a0  ',
  '│┼─',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1',
  ' =1',
  '"quoted", and; more',
  "'",
  '- a',
  'a: b # c',
  '& *a !b |',
  'null',
  'yes',
  '2024-07-10',
  '0x1F',
  '1e3',
  '---',
  '',
]

/** Text made of such pieces, of words, and of any character. */
export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 6 }), fc.lorem({ maxCount: 4 })), {
    maxLength: 8,
  })
  .chain((pieces) => fc.constantFrom('', ' ', '\n').map((between) => pieces.join(between)))

/** C0 but the line feed, C1, separators, marks of direction, lone surrogates: never printed as they are. */
export const HARMFUL =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff]|\p{Surrogate}/u
