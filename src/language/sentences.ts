import { BEFORE_NUMBER, NEVER_FINAL, SENTENCE_OPENERS, SOMETIMES_FINAL } from '../lexicon/abbreviations.js'
import { type Range, trimmed } from '../text/span.js'

const TERMINATOR = /[.!?…]{1,8}["'”’»)\]]{0,4}(?=\s)/gu
const WORD_BEFORE = /[\p{L}\p{N}.]{1,24}$/u
const NEXT = /^\s{1,200}["'“‘«([]{0,3}(\S)([\p{L}'’]{0,24})/u
/** "Why?" Mr. Smith, the mayor, asked: the mark inside the quotation does not end the sentence that reports it. */
const REPORTED =
  /^\s{1,4}(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\. )?(?:\p{Lu}[\p{L}'’-]{1,24} (?:\p{Lu}\. )?){0,3}\p{Lu}[\p{L}'’-]{1,24}(?:, (?:[^.!?"“”]|\.(?=[,\p{L}])){3,100},)? (?:said|says|asked|asks|told|added|wrote|tweeted|replied|shouted|cried|wondered|recalled|joked|continued|went on|demanded|responded|exclaimed|yelled|insisted|quipped|declared)\b/u

/**
 * The sentences of the stretch `start` to `end` of `text` (UTF-16 offsets), in order, without the white space between.
 *
 * A stop ends a sentence unless it belongs to a title, an initial or an abbreviation that goes on, or a lower-case word
 * follows. Decimals never do: no space follows their stop.
 */
export function sentenceRanges(text: string, start: number, end: number): Range[] {
  const ranges: Range[] = []
  let from = start
  const terminator = new RegExp(TERMINATOR.source, TERMINATOR.flags)
  terminator.lastIndex = start
  // not the whole text: paragraphs without a stop would each be searched to its end
  const upToEnd = text.slice(0, end)
  for (let match = terminator.exec(upToEnd); match; match = terminator.exec(upToEnd)) {
    const to = match.index + match[0].length
    if (to >= end) break
    if (!endsSentence(text, from, match.index, match[0], to)) continue
    pushParts(ranges, text, from, to)
    from = to
  }
  pushParts(ranges, text, from, end)
  return ranges
}

/** Nobody writes a sentence this long (UTF-16 units): what goes on without a stop is cut, so that its cost stays bounded. */
const LONGEST = 4000

function pushParts(ranges: Range[], text: string, start: number, end: number): void {
  let from = start
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST)
    const inPair = /[\udc00-\udfff]/.test(text.charAt(from + LONGEST))
    const cut = space > from ? space : from + LONGEST - (inPair ? 1 : 0)
    push(ranges, trimmed(text, from, cut))
    from = cut
  }
  push(ranges, trimmed(text, from, end))
}

function push(ranges: Range[], range: Range): void {
  if (range.end > range.start) ranges.push(range)
}

function endsSentence(text: string, from: number, at: number, mark: string, to: number): boolean {
  const after = NEXT.exec(text.slice(to, to + 240))
  if (!after) return true
  const opener = after[1] ?? ''
  if (/\p{Ll}/u.test(opener)) return false
  const quoted = /["'”’»]$/.test(mark)
  if (quoted && /[?!]/.test(mark) && REPORTED.test(text.slice(to, to + 240))) return false
  if (mark !== '.') return true
  const before = WORD_BEFORE.exec(text.slice(Math.max(from, at - 24), at))?.[0] ?? ''
  const word = before.toLowerCase()
  if (BEFORE_NUMBER.has(word)) return !/\p{N}/u.test(opener)
  if (NEVER_FINAL.has(word) && before !== word) return false
  if (/^\p{Lu}$/u.test(before) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(before))
    return opens(opener, after[2] ?? '') && before.length > 1
  if (word === 'vs' || word === 'v') return false
  if (SOMETIMES_FINAL.has(word) && (before !== word || word.includes('.'))) return opens(opener, after[2] ?? '')
  return true
}

function opens(first: string, rest: string): boolean {
  return /["“‘«]/.test(first) || SENTENCE_OPENERS.has((first + rest).toLowerCase())
}
