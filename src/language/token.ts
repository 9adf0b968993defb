import type { Cue } from '../lexicon/cues/index.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { type Form, formOf, type TokenKind } from './form.js'
import { SITE_END } from './site.js'
import type { Tag } from './tags.js'

/** What a token asks of the sentence that it stands in, which tags all its tokens at once. */
export interface Surroundings {
  readonly lexicon: Lexicon
  tagsOf(index: number): ReadonlySet<Tag>
}

/**
 * A word, a number or a mark of punctuation. Offsets are UTF-16, into the article's text.
 *
 * Its tags are worked out for the whole sentence when first asked for: a rule that asks none costs none.
 */
export class Token {
  readonly text: string
  /** Lower case, with straight apostrophes: what lexicons are keyed by. */
  readonly normal: string
  /** Begins with a capital letter. */
  readonly capitalized: boolean

  constructor(
    private readonly sentence: Surroundings,
    readonly index: number,
    readonly kind: TokenKind,
    private readonly form: Form,
    readonly start: number,
    readonly end: number,
  ) {
    this.text = form.text
    // the apostrophe of "employers’" is a possessive as "'s" is
    this.normal = kind === 'word' && /^['’]$/.test(form.text) ? "'s" : form.normal
    this.capitalized = form.capitalized
  }

  get tags(): ReadonlySet<Tag> {
    return this.sentence.tagsOf(this.index)
  }

  is(tag: Tag): boolean {
    return this.tags.has(tag)
  }

  /** The reporting verbs that it may be a form of, by its spelling alone; empty where it is none. */
  get cues(): readonly Cue[] {
    return this.form.cuesIn(this.sentence.lexicon)
  }
}

const TOKEN = new RegExp(
  [
    // initials and dotted abbreviations: U.S., J.R.R., a.m., Ph.D.
    String.raw`(?<![\p{L}\p{N}])(?:(?:\p{L}\.){2,8}|(?:Ph|Ed|Psy)\.D\.)(?!\p{L})`,
    // parties and states: D-N.M., R-W.Va., D-Conn.
    String.raw`(?<![\p{L}\p{N}])[DRI]-(?:\p{Lu}\p{Ll}{0,5}\.){1,2}(?!\p{L})`,
    // numbers with grouping and decimals, and what is written onto them: 1,200.5  324-mile  3.5bn  19th  F-16
    String.raw`\p{N}{1,20}(?:[.,]\p{N}{1,20}){0,12}\p{L}{0,40}(?:[-‐‑][\p{L}\p{N}]{1,40}){0,6}(?:${SITE_END})?`,
    // words with inner apostrophes and hyphens, and brands: O'Neill, well-known, Dodd–Frank, Grist.org, E*Trade, Yahoo!
    String.raw`[\p{L}\p{M}_][\p{L}\p{M}\p{N}_\u00ad]{0,60}(?:(?:[-‐‑'’&*](?=[\p{L}\p{N}])|(?<=\p{Ll})–(?=\p{Lu}))[\p{L}\p{M}\p{N}_\u00ad]{1,60}){0,8}(?:${SITE_END})?(?:!(?=\s(?:\p{Ll}|Inc\b))(?<=\p{Lu}\p{Ll}{1,30}!))?`,
    "\\.{2,}|…|--+|''|``",
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
)

/** The tokens of one sentence, in order. Clitics ("'s", "n't") are tokens of their own; a title's stop belongs to it. */
export function tokenize(
  sentence: Surroundings,
  text: string,
  start: number,
  end: number,
  abbreviated: (word: string, isLast: boolean) => boolean,
): Token[] {
  const tokens: Token[] = []
  const push = (kind: TokenKind, form: Form, from: number, to: number) => {
    tokens.push(new Token(sentence, tokens.length, kind, form, from, to))
  }
  TOKEN.lastIndex = start
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    const from = match.index
    let to = Math.min(from + match[0].length, end)
    let form = formOf(text.slice(from, to))
    if (form.kind === 'word') {
      if (text.charAt(to) === '.' && to < end && abbreviated(form.text, to + 1 >= end)) {
        TOKEN.lastIndex = ++to
        form = formOf(text.slice(from, to))
      }
      const cut = from + form.clitic
      if (cut > from) {
        push('word', formOf(text.slice(from, cut)), from, cut)
        push('word', formOf(text.slice(cut, to)), cut, to)
      } else push('word', form, from, to)
    } else if (form.kind === 'punctuation' && isPluralPossessive(text, from, to)) push('word', form, from, to)
    else push(form.kind, form, from, to)
  }
  return tokens
}

/** "the employers’ federation": behind an s, before another word. */
function isPluralPossessive(text: string, from: number, to: number): boolean {
  return (
    to === from + 1 &&
    /['’]/.test(text.charAt(from)) &&
    /\p{L}s$/u.test(text.slice(Math.max(0, from - 2), from)) &&
    /^\s\p{L}/u.test(text.slice(to, to + 2))
  )
}
