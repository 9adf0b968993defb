import type { Stretch } from '../../language/item.js'
import { nounPhraseAfter, nounPhraseBefore } from '../../language/phrases.js'
import type { Sentence } from '../../language/sentence.js'
import type { Span } from '../../record.js'
import { spanOf } from '../../text/span.js'
import type { FoundUnit } from './unit.js'

/**
 * What a quantity is of: the noun that it stands before ("10-mile land border"), what follows "of", "in" or "for", else the
 * subject of its clause. Null where none is to be found. Offsets are UTF-16, into the article.
 */
export function measuredThing(sentence: Sentence, unit: FoundUnit | null, start: number, end: number): Span | null {
  const { tokens } = sentence
  const first = tokens.findIndex((token) => token.end > start)
  const next = tokens.findIndex((token) => token.start >= end)
  const counted = unit?.kind === 'count'
  // "Ana Ortiz, 43,": the age of whom stands before the comma
  if (unit?.kind === 'age' && tokens[first - 1]?.text === ',')
    return span(sentence, nounPhraseBefore(tokens, first - 1))
  return (
    span(sentence, counted ? null : (nounBehind(sentence, next) ?? afterOf(sentence, next))) ??
    span(sentence, counted ? (afterOf(sentence, next) ?? subject(sentence, first)) : subject(sentence, first))
  )
}

/** "10-mile land border", "324-mile long Tumen River", "$4 billion deal": the head noun behind, without its adjective. */
function nounBehind(sentence: Sentence, next: number): Stretch | null {
  const { tokens } = sentence
  if (next < 0) return null
  let from = next
  if (/^(?:long|wide|high|tall|deep|thick)$/.test(tokens[from]?.normal ?? '')) from++
  const first = tokens[from]
  if (
    first?.kind !== 'word' ||
    !(first.is('Noun') || first.is('Adjective') || first.capitalized) ||
    first.is('Pronoun') ||
    first.is('Verb') ||
    first.is('Date')
  )
    return null
  let to = from
  while (to < tokens.length) {
    const token = tokens[to]
    if (
      token?.kind !== 'word' ||
      token.is('Possessive') ||
      token.is('Pronoun') ||
      !(token.is('Noun') || token.is('Adjective') || token.capitalized)
    )
      break
    to++
  }
  return tokens.slice(from, to).some((token) => token.is('Noun')) &&
    !/^(?:upstream|downstream|away|north|south|east|west|ago|later|earlier|apart|more|less|higher|lower|tall|long|wide|deep)$/.test(
      tokens[from]?.normal ?? '',
    )
    ? { from, to }
    : null
}

function afterOf({ tokens }: Sentence, next: number): Stretch | null {
  if (!/^(?:of|in|for)$/.test(tokens[next]?.normal ?? '')) return null
  const phrase = nounPhraseAfter(tokens, next + 1)
  if (!phrase) return null
  const stop = tokens.findIndex(
    (token, i) => i > phrase.from && i < phrase.to && /^(?:of|in|for|at|from|with|on|to|,|and)$/.test(token.normal),
  )
  return stop > 0 ? { from: phrase.from, to: stop } : phrase
}

/** The noun phrase before the last verb in front of the number. */
function subject({ tokens }: Sentence, first: number): Stretch | null {
  for (let i = first - 1; i > 0; i--) {
    const token = tokens[i]
    if (!token?.is('Verb')) continue
    const before = tokens[i - 1]
    if (before?.is('Verb') || before?.normal === 'to') continue
    let end = i
    while (end > 0 && tokens[end - 1]?.is('Adverb')) end--
    const phrase = nounPhraseBefore(tokens, end)
    if (phrase) return phrase
  }
  return first > 0 ? nounPhraseBefore(tokens, first) : null
}

function span(sentence: Sentence, phrase: Stretch | null): Span | null {
  if (!phrase) return null
  let { from, to } = phrase
  while (to > from + 1 && /^(?:of|in|for|at|by|to|with|from|and|on)$/.test(sentence.tokens[to - 1]?.normal ?? '')) to--
  while (from < to - 1 && sentence.tokens[from]?.is('Determiner')) from++
  const first = sentence.tokens[from]
  const last = sentence.tokens[to - 1]
  return first && last ? spanOf(sentence.source, first.start, last.end) : null
}
