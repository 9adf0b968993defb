import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isDash, isFiniteGroup, isRelative } from '../../language/clauses/marks.js'

/** What is known of content before its end is. */
export interface Beginning {
  /** The content is an object ("criticized the plan"), not a clause. */
  phrase: boolean
  /** The reporting clause is led by "when", "if": the main clause begins behind the comma. */
  subordinate: boolean
  /** The reporting clause is a relative one: a verb behind a comma is the main clause's. */
  relative: boolean
}

/** A clause of its own. */
export const CLAUSE: Beginning = { phrase: false, subordinate: false, relative: false }

/**
 * Where content that begins at chunk `at` ends (a chunk index, exclusive): with the sentence, or where the writer speaks
 * again.
 *
 * @param reports whether the verb group at an index is a cue
 */
export function contentEnd(
  chunks: readonly Chunk[],
  at: number,
  end: number,
  { phrase, subordinate, relative }: Beginning,
  reports: (k: number) => boolean,
): number {
  let open = 0
  let commas = 0
  let verbs = phrase || isFiniteGroup(chunks[at]) || chunks[at]?.kind === 'quotation' ? 1 : 0
  for (let j = at + 1; j < end; j++) {
    const chunk = chunks[j]
    if (chunk?.kind === 'mark' && (chunk.word === ';' || (phrase && chunk.word === ':'))) return j
    if (chunk?.kind === 'mark' && /^[([]$/.test(chunk.word)) open++
    if (chunk?.kind === 'mark' && /^[)\]]$/.test(chunk.word) && --open < 0) return j
    if (
      isComma(chunk) &&
      (subordinate || relative) &&
      (isFiniteGroup(chunks[j + 1]) ||
        (subordinate && isNounGroup(chunks[j + 1]) && clauseVerb(chunks, j + 1, end) >= 0))
    )
      return j
    if (phrase && isDash(chunk) && !closes(chunks, j, end)) return j
    // a verb behind a comma that closes nothing goes on about somebody else
    if (isComma(chunk) && commas++ === 0 && isFiniteGroup(chunks[j + 1])) return j
    if (isComma(chunk) && stopsAtComma(chunks, j, end, phrase, reports)) return j
    // the comma of "“…,” adding that" stands within the quotation
    if (chunk?.kind === 'quotation' && chunk.word === ',' && stopsAtComma(chunks, j, end, phrase, reports)) return j + 1
    if (phrase && isAdverbial(chunks, j)) return j
    if (phrase && chunk?.kind === 'conjunction' && (isVerbBehind(chunks, j + 1) || isPronounClause(chunks, j + 1))) return j
    if (isFiniteGroup(chunk)) verbs++
    if (
      verbs > 0 &&
      chunk?.kind === 'conjunction' &&
      /^(?:but|and)$/.test(chunk.word) &&
      reportsAgain(chunks, j + 1, end, reports)
    )
      return j
  }
  return end
}

/** A dash that another one answers: an aside, and the content goes on. */
function closes(chunks: readonly Chunk[], open: number, end: number): boolean {
  for (let j = open + 1; j < end && j < open + 24; j++) if (isDash(chunks[j])) return true
  return false
}

function stopsAtComma(
  chunks: readonly Chunk[],
  comma: number,
  end: number,
  phrase: boolean,
  reports: (k: number) => boolean,
): boolean {
  const next = chunks[comma + 1]
  if (!next) return false
  if (next.word === 'according') return true
  if (isVerbGroup(next) && next.form === 'gerund') return phrase || reports(comma + 1)
  if (next.kind === 'preposition' && isVerbGroup(chunks[comma + 2]) && reports(comma + 2)) return true
  if (next.kind === 'conjunction') {
    // "said that it was late, but that it would come"
    if (chunks[comma + 2]?.kind === 'that') return phrase
    if (next.word === 'but') return phrase || clauseVerb(chunks, comma + 2, end) >= 0 || isVerbBehind(chunks, comma + 2)
    if (next.word === 'and')
      return (
        (phrase && (clauseVerb(chunks, comma + 2, end) >= 0 || isVerbBehind(chunks, comma + 2))) ||
        reportsAgain(chunks, comma + 2, end, reports)
      )
    return false
  }
  if (next.kind === 'subordinator' && /^(?:while|although|though|whereas)$/.test(next.word)) return true
  if (isRelative(next)) return phrase
  if (next.kind === 'preposition' && next.word === 'as') return isFiniteGroup(chunks[comma + 3])
  if (isNounGroup(next))
    return (phrase && !isList(chunks, comma + 1, end)) || reportsAgain(chunks, comma + 1, end, reports)
  return false
}

/** "taxes, wages and jobs": a comma within a list, not before an apposition. */
function isList(chunks: readonly Chunk[], from: number, end: number): boolean {
  for (let j = from; j < end; j++) if (chunks[j]?.kind === 'conjunction') return true
  return false
}

/** "called him a “nice guy” and he thanked her" */
function isPronounClause(chunks: readonly Chunk[], from: number): boolean {
  const subject = chunks[from]
  return isNounGroup(subject) && subject.pronoun && isFiniteGroup(chunks[from + 1])
}

function isVerbBehind(chunks: readonly Chunk[], from: number): boolean {
  let j = from
  while (chunks[j]?.kind === 'adverb') j++
  return isFiniteGroup(chunks[j])
}

/** "and he added that", "but added": somebody is reported anew. */
function reportsAgain(chunks: readonly Chunk[], from: number, end: number, reports: (k: number) => boolean): boolean {
  let j = from
  while (chunks[j]?.kind === 'adverb') j++
  const next = chunks[j]
  if (isFiniteGroup(next)) return reports(j) && !next.modal
  const verb = clauseVerb(chunks, j, end)
  return verb >= 0 && verb - j < 8 && reports(verb)
}

/** "during the debate", "last week", "when he spoke": says when, and is no part of an object, unless more of it follows. */
function isAdverbial(chunks: readonly Chunk[], j: number): boolean {
  const chunk = chunks[j]
  const next = chunks[j + 1]
  if (isNounGroup(chunk)) return chunk.time && chunks[j - 1]?.kind !== 'preposition' && !goesOn(chunks, j + 1)
  if (chunk?.kind === 'wh') return /^(?:when|where)$/.test(chunk.word)
  if (chunk?.kind !== 'preposition') return false
  if (/^(?:on|in|at)$/.test(chunk.word)) return isNounGroup(next) && next.time && !goesOn(chunks, j + 2)
  return /^(?:during|after|before|since|until)$/.test(chunk.word)
}

/** "criticized her on Saturday for voting against it" */
function goesOn(chunks: readonly Chunk[], j: number): boolean {
  return /^(?:for|of|as|to|over|about|that)$/.test(chunks[j]?.word ?? '')
}
