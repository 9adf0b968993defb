import { CUES } from '../lexicon/cues/index.js'
import { type Item, isToken, normal } from './phrases.js'
import type { Token } from './token.js'

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

const CLOSED: ReadonlyMap<string, WordClass> = new Map([
  ...words('the a an this these those his its their our my your some any each every no another such both all many several few').map(
    (word) => [word, 'D'] as const,
  ),
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
  ...words("not n't never once also too even still just only ever again however instead perhaps maybe then now here later earlier soon overall").map(
    (word) => [word, 'B'] as const,
  ),
  ['to', 'O'],
  ['that', 'T'],
])

const MARKS: ReadonlyMap<string, WordClass> = new Map([
  [',', ','],
  [';', ';'],
  [':', ':'],
  ['-', '-'],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['--', '-'],
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

/** The classes of a run of tokens and opaque stretches, one an item; an opaque stretch is a `Q`. */
export function wordClasses(items: readonly Item[]): WordClass[] {
  const headline = isTitleCase(items)
  const classes: WordClass[] = []
  for (const [i, item] of items.entries()) {
    if (!isToken(item)) {
      classes.push('Q')
      continue
    }
    const previous = items[i - 1]
    const next = items[i + 1]
    if (headline && item.capitalized && i > 0) {
      classes.push(inHeadline(item, previous, classes[i - 1]))
      continue
    }
    const before = classes[i - 1] === '"' ? classes[i - 2] : classes[i - 1]
    const own = wordClass(item, isToken(previous) ? previous : undefined, isToken(next) ? next : undefined, i === 0)
    const behind = isToken(previous) ? previous : undefined
    const possessed = isToken(items[i - 2]) && normal(items[i - 2]) === "'s"
    classes.push(inContext(own, item, before, behind, possessed ? 'D' : classes[i - 2], isToken(next) ? next : undefined, isInverted(classes, i), isObjectHead(classes, i)))
  }
  return classes
}

/** "Bank Chief Warns of New Crisis": where every word has a capital, capitals tell nothing. */
function isTitleCase(items: readonly Item[]): boolean {
  let words = 0
  let capitals = 0
  for (const item of items) {
    if (!isToken(item) || item.kind !== 'word' || item.text.length < 4) continue
    words++
    if (item.capitalized) capitals++
  }
  return words >= 4 && capitals >= words * 0.85
}

/** The class of a word with a capital in a headline: small words and verbs that report are what they are, others names. */
function inHeadline(token: Token, previous: Item | undefined, before: WordClass | undefined): WordClass {
  const word = token.normal
  const closed = CLOSED.get(word)
  if (closed) return closed
  if (before === 'X' || before === 'O') return 'V'
  if (!CUES.has(word) || before === 'D' || before === 'A' || before === 'P') return 'N'
  if (word.endsWith('ing')) return 'G'
  const plural = /(?:[^s]s|men|people|police)$/.test(normal(previous))
  return /[^s]s$/.test(word) !== plural || word.endsWith('ed') || PAST_CUE.test(word) ? 'V' : 'N'
}

const PAST_CUE = /^(?:said|told|found|knew|thought|saw|felt|wrote|spoke|swore|sought|hit)$/

/** "did the Trump campaign win": an auxiliary stands before the subject. */
function isInverted(classes: readonly WordClass[], i: number): boolean {
  let j = i - 1
  while (classes[j] === 'N' || classes[j] === 'A' || classes[j] === 'D') j--
  return classes[j] === 'X' || classes[j] === 'O'
}

/** "in the Benghazi attacks.": a noun group that is an object ends the clause. */
function isObjectHead(classes: readonly WordClass[], i: number): boolean {
  let j = i - 1
  while (classes[j] === 'N' || classes[j] === 'A') j--
  return classes[j] === 'D' && (classes[j - 1] === 'P' || classes[j - 1] === 'V')
}

/** "the proposed plan", "in support": what stands behind a determiner, an adjective or a preposition is no verb. */
function inContext(
  own: WordClass,
  token: Token,
  before: WordClass | undefined,
  previous: Token | undefined,
  beforeThat: WordClass | undefined,
  next: Token | undefined,
  inverted: boolean,
  objectHead: boolean,
): WordClass {
  if (own !== 'V' && own !== 'G') return own
  const third = /[^s]s$/.test(token.normal)
  const base = (token.is('Infinitive') || (token.is('PresentTense') && !token.normal.endsWith('s'))) && !SAME_IN_PAST.test(token.normal)
  const finiteNext = next !== undefined && (next.is('PastTense') || next.is('Modal') || next.is('Copula') || next.is('Auxiliary') || /^(?:say|has|have)$/.test(next.normal))
  if (own === 'V' && (base || third || (token.capitalized && previous === undefined && !token.is('PastTense')))) {
    // "the Sanders campaign said", "said comments from", "in the Benghazi attacks."
    if (before === 'N' && finiteNext && !NEVER_NOUN.test(token.normal)) return 'N'
    if (third && before === 'V' && previous?.kind === 'word') return 'N'
    if (third && objectHead && (next === undefined || next.kind === 'punctuation')) return 'N'
    // no orders are given in the news: "State departments", "Patch, a lawyer,"
    if (previous === undefined && token.capitalized && (next?.text === ',' || next?.is('Verb') || (next?.is('Noun') && !next.is('Pronoun') && next.kind === 'word'))) return 'N'
  }
  if (token.normal === 'time' && own === 'V') return 'N'
  // "said retired general", ", undeclared voters are"
  if (own === 'V' && token.normal.endsWith('ed') && next?.is('Noun') && !next.is('Pronoun') && !next.capitalized && (before === 'V' || before === undefined || (before === ',' && next.is('Plural')))) return 'A'
  if (own === 'G' && before === 'D' && /^(?:those|these)$/.test(previous?.normal ?? '')) return own
  // "the campaign's chairman"; "Boring said"
  if (next?.normal === "'s" && next.is('Possessive')) return 'N'
  if (own === 'G' && token.capitalized && previous === undefined && next?.is('Verb')) return 'N'
  const past = token.is('PastTense') || token.is('Participle') || token.normal.endsWith('ed')
  // "the Trump campaign announced": no verb of a singular subject has its base form
  if (before === 'N' && own === 'V' && base && isSingular(previous) && !inverted && beforeThat !== 'C' && !NEVER_NOUN.test(token.normal)) return 'N'
  // "horror-stricken mourners", "told cheering supporters"
  if (next?.is('Noun') && own === 'V' && /-.{2,20}(?:ed|en)$/.test(token.normal)) return 'A'
  if (next?.is('Noun') && own === 'G' && TOLD.test(previous?.normal ?? '')) return 'A'
  if (own === 'G' && before === 'A' && beforeThat === 'D') return next?.is('Noun') ? 'A' : 'N'
  if (own === 'G' && token.capitalized && previous === undefined && next?.is('Noun') && !next.is('Pronoun')) return 'A'
  // "his 1992 campaign"
  if (previous?.kind === 'number' && beforeThat === 'D' && own === 'V' && !past) return 'N'
  // "many said", "those running", but "many proposed laws"
  if (before === 'D' && QUANTIFIER.test(previous?.normal ?? '') && !(past && next?.is('Noun'))) return own
  const nominal = before === 'D' || (before === 'P' && own === 'V') || (before === 'A' && own === 'V' && !past)
  if (!nominal) return own
  const modifies = next !== undefined && (next.is('Noun') || next.is('Adjective')) && next.kind === 'word'
  if (own === 'G' && before === 'D' && next?.kind === 'word' && !next.is('Preposition') && !CLOSED.has(next.normal)) return 'A'
  if (own === 'G' || past) return modifies ? 'A' : own === 'G' ? 'N' : past && before === 'D' ? 'N' : own
  return 'N'
}

const SPAN = /^(?:week|month|year|night|decade|spring|summer|fall|autumn|winter|season|fiscal|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weeks|months|years|few|two|three|several)$/
const TIMES = /^(?:day|week|month|year|night|morning|evening|time|point|moment|same|kind|sort|way)$/
const SAME_IN_PAST = /^(?:put|set|cut|hit|let|cost|quit|hurt|spread|beat|shut|read|split|bet|cast|come|become|run)$/
const MANY = /^(?:percent|people|data|police|majority|some|many|most|others|few|both|all|there|half)$/
const QUANTIFIER = /^(?:many|both|all|several|few|some|most|each|another|these|those|any)$/
const NEVER_NOUN = /^(?:say|tell|believe|think|know|want|argue|insist|agree|see|describe|consider|contend|expect)$/
const TOLD = /^(?:tell|tells|told|telling|remind|reminded|assure|assured|warn|warned|thank|thanked|urge|urged|praised|criticized)$/

function isSingular(token: Token | undefined): boolean {
  return token !== undefined && token.is('Noun') && !token.is('Plural') && !token.is('Pronoun') && !/[^s]s$/.test(token.normal)
}

function wordClass(token: Token, previous: Token | undefined, next: Token | undefined, first: boolean): WordClass {
  const word = token.normal
  if (token.kind === 'punctuation') return MARKS.get(word) ?? '?'
  if (token.kind === 'number') return 'N'
  if (word === "'s") return token.is('Possessive') ? 'N' : 'X'
  if (token.capitalized && !first && isNameAnyway(token)) return 'N'
  const closed = CLOSED.get(word)
  if (word === 'to' && previous?.normal === 'according') return 'P'
  if (word === 'at' && /^(?:least|most|first|last|best|worst)$/.test(next?.normal ?? '')) return 'B'
  if (/^(?:least|most|first|last|best|worst)$/.test(word) && previous?.normal === 'at') return 'B'
  if (/^(?:more|less|fewer)$/.test(word) && next?.normal === 'than') return 'B'
  if (word === 'than' && /^(?:more|less|fewer)$/.test(previous?.normal ?? '') && (next?.kind === 'number' || next?.is('Value'))) return 'B'
  if (word === 'up' && next?.normal === 'to' && previous !== undefined && !/^(?:up|look|stand|live)/.test(previous.normal)) return 'P'
  if (/^(?:last|next|past)$/.test(word) && SPAN.test(next?.normal ?? '')) return 'A'
  if (word === 'close' && next?.normal === 'to') return 'A'
  if (word === 'first' && next?.is('Verb') && previous?.normal !== 'the') return 'B'
  if (word === 'that' && TIMES.test(next?.normal ?? '')) return 'D'
  // "more flexibility", but "more likely"
  if (/^(?:more|most|less|fewer|enough)$/.test(word)) return next?.is('Adjective') || next?.is('Adverb') ? 'B' : 'A'
  if (/^(?:both|all)$/.test(word) && (next?.is('Verb') || CUES.has(next?.normal ?? '')) && previous !== undefined && previous.kind === 'word') return 'B'
  if (closed) return closed
  // "her plan" and "met her"
  if (word === 'her') return next?.kind === 'word' && !CLOSED.has(next.normal) && !next.is('Adverb') ? 'D' : 'R'
  return openClass(token, previous, next)
}

/** "Rubio still favors a path": the third person of a verb that reports, tagged as a plural. */
function isTellingS(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
  if (/^(?:looks|sounds)$/.test(token.normal)) return next?.normal === 'like' && isSingular(previous)
  return (
    token.is('Plural') &&
    !token.capitalized &&
    token.normal.endsWith('s') &&
    CUES.has(token.normal) &&
    previous !== undefined &&
    (previous.is('Adverb') || previous.normal === 'still' || isSingular(previous)) &&
    next !== undefined &&
    (next.is('Determiner') || next.is('Pronoun') || next.normal === 'that' || (next.capitalized && next.is('Noun')))
  )
}

/** "records show that", "64 percent call him": the plural of a verb that reports, tagged as a noun. */
function isTellingPlural(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
  return (
    !token.capitalized &&
    !token.is('Plural') &&
    CUES.has(token.normal) &&
    !/(?:s|ed|ing)$/.test(token.normal) &&
    previous !== undefined &&
    previous.kind === 'word' &&
    (previous.is('Plural') || MANY.test(previous.normal)) &&
    next !== undefined &&
    (next.is('Determiner') || next.is('Pronoun') || /^(?:that|,|how|why|what|whether|who|to)$/.test(next.normal) || next.capitalized || next.is('Plural'))
  )
}

/** "Will Hurd", "May": a capital in mid-sentence on what is a small word elsewhere. */
function isNameAnyway(token: Token): boolean {
  return /^(?:will|may|can|more|such|us)$/.test(token.normal)
}

function openClass(token: Token, previous: Token | undefined, next: Token | undefined): WordClass {
  if (isTellingS(token, previous, next) || isTellingPlural(token, previous, next)) return 'V'
  if (token.is('Verb')) {
    if (token.capitalized && previous !== undefined && previous.kind === 'word') return 'N'
    if (token.is('Gerund')) return 'G'
    return 'V'
  }
  if (token.is('Adverb') || token.is('Negative')) return 'B'
  if (token.is('Adjective') && !token.capitalized) return 'A'
  if (token.is('Preposition') && !token.capitalized) return 'P'
  if (token.is('Conjunction') && !token.capitalized) return 'S'
  // an ending tells what the dictionary does not know
  if (token.tags.size === 0 && !token.capitalized && next && /(?:ed|izes|ises)$/.test(token.normal)) return 'V'
  return 'N'
}
