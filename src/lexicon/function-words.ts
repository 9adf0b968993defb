/**
 * What a word does in its sentence, as far as chunking needs it. Closed classes go by the word itself, open ones by its tags.
 *
 * D determiner  A adjective  N noun, name or number  R pronoun  H wh-word  T "that"  P preposition  S subordinator
 * C conjunction  X auxiliary or modal  V verb  G gerund  B adverb or negation  O "to"
 * and for marks: `,` `;` `:` `-` (any dash) `(` `)` `.` `"` (any quotation mark) `Q` (a whole quotation), `?` for what is none of these
 */
export type WordClass =
  | 'D'
  | 'A'
  | 'N'
  | 'R'
  | 'H'
  | 'T'
  | 'P'
  | 'S'
  | 'C'
  | 'X'
  | 'V'
  | 'G'
  | 'B'
  | 'O'
  | ','
  | ';'
  | ':'
  | '-'
  | '('
  | ')'
  | '.'
  | '"'
  | 'Q'
  | '?'

const words = (list: string) => list.split(' ')

/** Words of closed classes, lower case. */
export const FUNCTION_WORDS: ReadonlyMap<string, WordClass> = new Map([
  ...words(
    'the a an this these those his its their our my your some any each every no another such both all many several few',
  ).map((word) => [word, 'D'] as const),
  ...words(
    'he she it they i we you him them us me himself herself itself themselves myself ourselves everyone everybody someone ' +
      'somebody anyone anybody nobody nothing something anything everything there others none neither ours theirs hers',
  ).map((word) => [word, 'R'] as const),
  ...words('who whom whose what which how why when where whether whoever whatever').map((word) => [word, 'H'] as const),
  ...words(
    'of in on at for from with by about into onto over under between among amid against during through throughout toward ' +
      'towards within without behind beyond across near upon despite besides regarding concerning per via versus vs than ' +
      'like unlike inside outside above below beneath except alongside including until since after before as off around ' +
      'following given worth past around along according',
  ).map((word) => [word, 'P'] as const),
  ...words('because although though while if unless whereas lest').map((word) => [word, 'S'] as const),
  ...words('and or but nor yet &').map((word) => [word, 'C'] as const),
  ...words(
    "will would can could may might must shall should 'll 'd is are was were am be been being 're 'm has have had 've do does did " +
      'wo ca having',
  ).map((word) => [word, 'X'] as const),
  ...words(
    "not n't never once also too even still just only ever again however instead perhaps maybe then now here later earlier soon overall",
  ).map((word) => [word, 'B'] as const),
  ['to', 'O'],
  ['that', 'T'],
])

/** Marks of punctuation; those that belong to a number or a name count as nouns. */
export const MARKS: ReadonlyMap<string, WordClass> = new Map([
  [',', ','],
  [';', ';'],
  [':', ':'],
  ['-', '-'],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['--', '-'],
  // a wire's dash
  ['_', '-'],
  ['__', '-'],
  ['(', '('],
  ['[', '('],
  [')', ')'],
  [']', ')'],
  ['.', '.'],
  ['!', '.'],
  ['?', '.'],
  ['…', '.'],
  ['...', '.'],
  ...['"', '“', '”', '„', '«', '»', "''", '``', '‘', '’', "'"].map((mark) => [mark, '"'] as const),
  ...['$', '€', '£', '¥', '%', '#', '@', '/', '&'].map((mark) => [mark, 'N'] as const),
])
