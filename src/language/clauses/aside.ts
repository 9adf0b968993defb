import { type Chunk, isNounGroup, isVerbGroup } from '../chunks/index.js'
import {
  isComma,
  isFiniteGroup,
  isGerund,
  isIntransitive,
  isMark,
  isReduced,
  isReducedAt,
  isRelative,
  isTime,
  openingBracket,
  REACH,
} from './marks.js'
import { nounPhraseEndingAt, type Subject, subject } from './noun-phrase.js'

const HOW = /^(?:for|in|at|on|during|through|via|after|before)$/

/** "Smith, a lawyer from Ohio, said": the phrase before what stands between two commas or dashes. */
export function aroundParenthesis(
  chunks: readonly Chunk[],
  close: number,
  mark: (chunk: Chunk | undefined) => boolean,
): Subject | null {
  let listed: Subject | null = null
  for (let open = close - 1; open > 0 && open > close - REACH; open--) {
    if (!mark(chunks[open])) continue
    let head = open - 1
    if (isMark(chunks[head], /^[)\]]$/)) head = openingBracket(chunks, head) - 1
    // "Two managers there, who asked"
    if (chunks[head]?.word === 'there' && isNounGroup(chunks[head - 1])) head--
    const group = chunks[head]
    // "A man who survived, Rudi Hartono, said"
    // "Mr. Bell, who, after a fall, said"
    if (isRelative(group) && isMark(chunks[head - 1], /^(?:,|--?|[–—])$/) && isAside(chunks, open + 1, close))
      return subject(chunks, head, head, { relative: true })
    // "The deficit for this month, which"
    const isTimed =
      chunks[head - 1]?.kind === 'preposition' && isNounGroup(chunks[head - 2]) && !isTime(chunks[head - 2])
    if (isFiniteGroup(group) && isRelative(chunks[head - 1]) && isNounGroup(chunks[head - 2])) head -= 2
    else if (!isNounGroup(group) || (group.time && !(isTimed && isRelative(chunks[open + 1])))) continue
    if (!isAside(chunks, open + 1, close)) continue
    // "Rome, for its part, said", "The paper, citing leaked minutes, reported": that is no part of who
    const isHow = HOW.test(chunks[open + 1]?.word ?? '') || isGerund(chunks[open + 1])
    const phrase = nounPhraseEndingAt(chunks, head, isHow ? open - 1 : close - 1)
    // "Smith, secretary for refugees, and migration, said": the comma parts the last of a list
    if (chunks[open + 1]?.kind === 'conjunction') {
      listed ??= phrase
      continue
    }
    // "Hall, a geologist whose charts, drawn by hand, won prizes, died": the charts won
    const isOwn = (chunk: Chunk, i: number) => i > open && i < close && isFiniteGroup(chunk) && isComma(chunks[i - 1])
    if (chunks[phrase.at - 1]?.word === 'whose' && chunks.some(isOwn)) continue
    // a place within what is put in
    if (opensAside(chunks, phrase.at)) continue
    // an apposition to an apposition: "Smith, a lawyer, author and activist,"
    const outer = isComma(chunks[phrase.at - 1]) && isNounGroup(chunks[phrase.at - 2]) ? phrase.at - 2 : -1
    // "The bridge, Ms. Hall, a nurse, said, would close": what the clause breaks off is not her
    const breaksOff = isComma(chunks[close + 2]) && isFiniteGroup(chunks[close + 3])
    if (outer >= 0 && !breaksOff && isAside(chunks, phrase.at, close) && !startsClause(chunks, outer)) {
      const whole = nounPhraseEndingAt(chunks, outer, close - 1)
      if (!isPreposed(chunks, whole.at)) return whole
    }
    return phrase
  }
  return listed
}

/** "grew and, despite a strike in the port, hired": the conjunction before what stands between two commas; -1 where none does. */
export function conjunctionAround(chunks: readonly Chunk[], close: number): number {
  for (let open = close - 1; open > 1 && open > close - REACH; open--) {
    if (!isComma(chunks[open]) || chunks[open - 1]?.kind !== 'conjunction') continue
    const opens = chunks[open + 1]?.kind === 'preposition' || isTime(chunks[open + 1])
    return opens && isAside(chunks, open + 1, close) ? open - 1 : -1
  }
  return -1
}

/** "Holloway, of Elm Grove, Ashby, said", "The firm, based in Salem, Ore., said": whether what is put in begins before `at`. */
function opensAside(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at - 1]?.kind !== 'preposition') return false
  return isComma(chunks[at - 2]) || (isVerbGroup(chunks[at - 2]) && isComma(chunks[at - 3]))
}

/** "On Monday, Smith, a lawyer, said": the noun belongs to what leads the sentence. */
function isPreposed(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.kind === 'preposition' || isVerbGroup(chunks[at - 1])
}

function startsClause(chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at]
  return isNounGroup(group) && (group.time || group.pronoun)
}

/** No clause of its own stands between the two marks: an apposition, a relative clause, a participle, an age. */
export function isAside(chunks: readonly Chunk[], from: number, to: number): boolean {
  if (to <= from) return false
  const first = chunks[from]
  // ", took the lead when Luca Bertini,": a verb that is no participle opens nothing
  const isOwn = isFiniteGroup(first) && isIntransitive(first)
  let open = first?.kind === 'preposition' || first?.kind === 'wh' || (isVerbGroup(first) && !isOwn)
  for (let i = from; i < to; i++) {
    const chunk = chunks[i]
    // "pointing out that the plan, published in 2022": a clause that waits for its verb
    const isOpen = chunk?.kind === 'that' && isVerbGroup(chunks[i - 1]) && !chunks.slice(i, to).some(isFiniteGroup)
    if (isOpen) return false
    if (isRelative(chunk) || chunk?.kind === 'wh') open = true
    // "the ninth since the dispute began"
    else if (/^(?:since|until)$/.test(chunk?.word ?? '') && isFiniteGroup(chunks[i + 2])) open = true
    else if (chunk?.kind === 'subordinator') open = true
    else if (isMark(chunk, /^[;:]$/)) return false
    else if (isFiniteGroup(chunk) && !open && !isReduced(chunks, i)) return false
  }
  return true
}

/** "Mr. Hall, calling it “a mess,” said": the comma that closes the aside stands within the quotation. */
export function beforeQuoting(chunks: readonly Chunk[], quotation: number): Subject | null {
  // "Mr. Hall, author of “The Road,” said"
  if (chunks[quotation - 1]?.word === 'of') return aroundParenthesis(chunks, quotation + 1, isComma)
  // "The hacker known as “Ghost,” said"
  const isNamed = chunks[quotation - 1]?.word === 'as' && isReducedAt(chunks, quotation - 2)
  if (isNamed && chunks[quotation]?.word === ',') return nounPhraseEndingAt(chunks, quotation - 3, quotation)
  for (let j = quotation - 1; j > 1 && j > quotation - 5; j--) {
    const verb = chunks[j]
    if (!isVerbGroup(verb)) continue
    const isAside = verb.form === 'gerund' && isComma(chunks[j - 1]) && isNounGroup(chunks[j - 2])
    if (isAside) return nounPhraseEndingAt(chunks, j - 2)
    // "Mr. Hall, who rates the stock “hold,” wrote"
    const isWho = isRelative(chunks[j - 1]) && isComma(chunks[j - 2]) && isNounGroup(chunks[j - 3])
    return isWho && chunks[quotation]?.word === ',' ? nounPhraseEndingAt(chunks, j - 3) : null
  }
  return null
}

const IN_FACT = /^(?:fact|effect|turn|essence|reality|short|general|particular)$/

/** Left past adverbs, "however" between commas, and times: "Trump on Tuesday said". */
export function passAside(chunks: readonly Chunk[], from: number): number {
  let j = from
  for (let n = 0; n < 4; n++) {
    const chunk = chunks[j]
    if (chunk?.kind === 'adverb') j--
    else if (isComma(chunk) && chunks[j - 1]?.kind === 'adverb' && isComma(chunks[j - 2])) j -= 3
    // "as the week began": what begins is the time itself
    else if (isNounGroup(chunk) && chunk.time && j > 0 && chunks[j - 1]?.word !== 'as')
      j -= chunks[j - 1]?.kind === 'preposition' ? 2 : 1
    // "We in effect closed it"
    else if (chunks[j - 1]?.word === 'in' && IN_FACT.test(chunk?.word ?? '') && isNounGroup(chunks[j - 2])) j -= 2
    else break
  }
  return j
}
