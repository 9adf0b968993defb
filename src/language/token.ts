import type { Cue } from '../lexicon/cues/index.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Tag } from './tags.js'

/** What a token asks of the sentence that it stands in, which tags all its tokens at once. */
export interface Surroundings {
  readonly lexicon: Lexicon
  tagsOf(index: number): ReadonlySet<Tag>
}

export type TokenKind = 'word' | 'number' | 'punctuation'

/**
 * A word, a number or a mark of punctuation. Offsets are UTF-16, into the article's text.
 *
 * Its tags are worked out for the whole sentence when first asked for: a rule that asks none costs none.
 */
export class Token {
  /** Lower case, with straight apostrophes: what lexicons are keyed by. */
  readonly normal: string

  constructor(
    private readonly sentence: Surroundings,
    readonly index: number,
    readonly kind: TokenKind,
    readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {
    // the apostrophe of "employers’" is a possessive as "'s" is
    this.normal = kind === 'word' && /^['’]$/.test(text) ? "'s" : text.toLowerCase().replace(/[’‘ʼ]/g, "'")
  }

  get tags(): ReadonlySet<Tag> {
    return this.sentence.tagsOf(this.index)
  }

  is(tag: Tag): boolean {
    return this.tags.has(tag)
  }

  /** The reporting verbs that it may be a form of, by its spelling alone; empty where it is none. */
  get cues(): readonly Cue[] {
    return this.sentence.lexicon.cues.get(this.normal) ?? NO_CUES
  }

  /** Begins with a capital letter. */
  get capitalized(): boolean {
    const first = this.text.charCodeAt(0)
    return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(this.text)
  }
}

const NO_CUES: readonly Cue[] = []

const TOKEN = new RegExp(
  [
    // initials and dotted abbreviations: U.S., J.R.R., a.m.
    String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){2,8}(?!\p{L})`,
    // numbers with grouping and decimals, and what is written onto them: 1,200.5  324-mile  3.5bn  19th  F-16
    String.raw`\p{N}{1,20}(?:[.,]\p{N}{1,20}){0,12}\p{L}{0,40}(?:[-‐‑][\p{L}\p{N}]{1,40}){0,6}`,
    // words with inner apostrophes and hyphens: O'Neill, well-known, A-1
    String.raw`[\p{L}\p{M}_][\p{L}\p{M}\p{N}_\u00ad]{0,60}(?:[-‐‑'’&](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}_\u00ad]{1,60}){0,8}`,
    "\\.{2,}|…|--+|''|``",
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
)

const CLITIC = /^(.+?)(n't|['’](?:s|re|ve|ll|d|m))$/i
const SPLIT_BEFORE = new Map([
  ["can't", 2],
  ["won't", 2],
  ['cannot', 3],
])

/** The tokens of one sentence, in order. Clitics ("'s", "n't") are tokens of their own; a title's stop belongs to it. */
export function tokenize(
  sentence: Surroundings,
  text: string,
  start: number,
  end: number,
  abbreviated: (word: string) => boolean,
): Token[] {
  const tokens: Token[] = []
  const push = (kind: TokenKind, from: number, to: number) => {
    tokens.push(new Token(sentence, tokens.length, kind, text.slice(from, to), from, to))
  }
  const pattern = new RegExp(TOKEN.source, TOKEN.flags)
  pattern.lastIndex = start
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const from = match.index
    let to = Math.min(from + match[0].length, end)
    const word = text.slice(from, to)
    const first = word.codePointAt(0) ?? 0
    if (isDigit(first)) {
      push('number', from, to)
    } else if (!/^[\p{L}_]/u.test(word) || /^_{1,60}$/.test(word)) {
      push(isPluralPossessive(text, from, to) ? 'word' : 'punctuation', from, to)
    } else {
      if (text.charAt(to) === '.' && to < end && abbreviated(word)) pattern.lastIndex = ++to
      const cut = cliticAt(word)
      if (cut > 0) {
        push('word', from, from + cut)
        push('word', from + cut, to)
      } else push('word', from, to)
    }
  }
  return tokens
}

/** "the employers’ federation": behind an s, before another word. */
function isPluralPossessive(text: string, from: number, to: number): boolean {
  return (
    /^['’]$/.test(text.slice(from, to)) &&
    /\p{L}s$/u.test(text.slice(Math.max(0, from - 2), from)) &&
    /^\s\p{L}/u.test(text.slice(to, to + 2))
  )
}

function isDigit(codePoint: number): boolean {
  return (codePoint >= 48 && codePoint <= 57) || (codePoint > 127 && /\p{N}/u.test(String.fromCodePoint(codePoint)))
}

function cliticAt(word: string): number {
  if (!/['’]|^cannot$/i.test(word)) return 0
  const known = SPLIT_BEFORE.get(word.toLowerCase().replace('’', "'"))
  if (known !== undefined) return known
  const clitic = CLITIC.exec(word.replace(/n’t$/i, "n't"))
  return clitic?.[1]?.length ?? 0
}
