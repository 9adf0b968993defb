import type { Cue } from '../lexicon/cues/index.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { isSite } from './site.js'

export type TokenKind = 'word' | 'number' | 'punctuation'

const NO_CUES: readonly Cue[] = []

const CLITIC = /^(.+?)(n't|['’](?:s|re|ve|ll|d|m))$/i
const SPLIT_BEFORE = new Map([
  ["can't", 2],
  ["won't", 2],
  ['cannot', 3],
])

/** What a spelling tells by itself, wherever it stands: worked out once. */
export class Form {
  readonly kind: TokenKind
  /** Lower case, with straight apostrophes. */
  readonly normal: string
  /** Begins with a capital letter. */
  readonly capitalized: boolean
  /** Where a clitic begins in it ("n't", "'s"), in UTF-16; 0 where there is none. */
  readonly clitic: number
  private lexicon: Lexicon | null = null
  private cues = NO_CUES

  constructor(readonly text: string) {
    this.kind = kindOf(text)
    this.normal = text.toLowerCase().replace(/[’‘ʼ]/g, "'")
    this.capitalized = /^\p{Lu}/u.test(text)
    this.clitic = this.kind === 'word' ? cliticAt(text) : 0
  }

  /** The reporting verbs that it may be a form of; empty where it is none. */
  cuesIn(lexicon: Lexicon): readonly Cue[] {
    if (this.lexicon !== lexicon) {
      this.lexicon = lexicon
      this.cues = lexicon.cues.get(this.normal) ?? NO_CUES
    }
    return this.cues
  }
}

function kindOf(text: string): TokenKind {
  // "350.org" is no number
  if (/^\p{N}/u.test(text)) return isSite(text) ? 'word' : 'number'
  return /^[\p{L}_]/u.test(text) && !/^_{1,60}$/.test(text) ? 'word' : 'punctuation'
}

function cliticAt(word: string): number {
  if (!/['’]|^cannot$/i.test(word)) return 0
  const known = SPLIT_BEFORE.get(word.toLowerCase().replace('’', "'"))
  if (known !== undefined) return known
  const clitic = CLITIC.exec(word.replace(/n’t$/i, "n't"))
  return clitic?.[1]?.length ?? 0
}

/** So many spellings are remembered, in each thread: some 300 articles have as many. V8 takes several times the memory of what stays. */
const REMEMBERED = 20_000
const forms = new Map<string, Form>()

/** The form of this spelling. */
export function formOf(text: string): Form {
  let form = forms.get(text)
  if (!form) {
    if (forms.size >= REMEMBERED) forms.clear()
    // a copy: V8 keeps the whole article for a slice of it
    form = new Form(` ${text}`.slice(1))
    forms.set(form.text, form)
  }
  return form
}
