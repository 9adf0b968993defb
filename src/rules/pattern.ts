/** A named piece of a pattern: what stands for it in the text is captured under its name. */
export interface Fragment {
  name: string
  source: string
}

/** A piece of a pattern, from a regular expression's source. It must be linear: bounded repeats, none inside another. */
export function fragment(name: string, source: string): Fragment {
  return { name, source }
}

/** A piece that matches one of `words`, the longest first. Spaces in a word match any white space. */
export function oneOf(name: string, words: Iterable<string>): Fragment {
  const sources = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(literal)
  return { name, source: sources.join('|') }
}

function literal(word: string): string {
  return spaced(word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).replace(/'/g, "['’]")
}

/**
 * White space of any kind for each space, also within a class of characters. However much of it: V8 unrolls a bounded
 * repeat, which makes a pattern three times as large and as slow to compile; nothing follows that could take it as well.
 */
function spaced(source: string): string {
  return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]| +/g, (part) =>
    part.startsWith(' ') ? '\\s+' : part.startsWith('[') ? part.replace(/ /g, '\\s') : part,
  )
}

/** A pattern over an article's text, and how the text is to be put before it. */
export interface Pattern {
  regex: RegExp
  /** In small letters (`lowerCase`), or as it stands. */
  reads: 'small letters' | 'the text'
}

/**
 * A pattern written as a template: pieces in braces, everything else a regular expression's source in which a space stands
 * for white space. It matches whole words, in either case: it reads small letters, for which V8 compiles a pattern in half
 * the time that one takes with the flag i, and runs it in half the time.
 */
export function pattern(strings: TemplateStringsArray, ...pieces: readonly (Fragment | string)[]): Pattern {
  return { regex: compile(inSmallLetters(source(strings, pieces))), reads: 'small letters' }
}

/** A pattern in which capitals count. */
export function casePattern(strings: TemplateStringsArray, ...pieces: readonly (Fragment | string)[]): Pattern {
  return { regex: compile(source(strings, pieces)), reads: 'the text' }
}

/**
 * All matches of a global pattern, in order. `String.matchAll` makes the pattern anew for each text, which takes longer than
 * finding that nothing matches.
 */
export function matchesOf(regex: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  regex.lastIndex = 0
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    found.push(match)
    if (match[0] === '') regex.lastIndex++
  }
  return found
}

/** A text in small letters, of the same length: a capital that is two units long in small letters (`İ`) is left. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/\p{Lu}/gu, (capital) => {
    const small = capital.toLowerCase()
    return small.length === capital.length ? small : capital
  })
}

function inSmallLetters(source: string): string {
  return source.replace(/\\.|\(\?<\w+>|[A-Z]/g, (part) => (part.length === 1 ? part.toLowerCase() : part))
}

function source(strings: TemplateStringsArray, pieces: readonly (Fragment | string)[]): string {
  return strings.raw
    .map((text, i) => {
      const piece = pieces[i]
      if (piece === undefined) return spaced(text)
      return spaced(text) + (typeof piece === 'string' ? `(?:${spaced(piece)})` : `(?<${piece.name}>${piece.source})`)
    })
    .join('')
}

function compile(body: string): RegExp {
  // without the u flag: V8 takes milliseconds to compile each pattern with it. Letters beyond ASCII are written as a range.
  return new RegExp(`(?<![\\w$€£¥\u00c0-\u024f])(?:${body})(?![\\w\u00c0-\u024f])`, 'g')
}
