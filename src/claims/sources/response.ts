import type { Document } from '../../language/document.js'
import type { Source, Span } from '../../record.js'
import { trimmed } from '../../text/span.js'

/** "X did not respond to a request for comment": a source that was asked and said nothing. */
export interface NonResponse {
  who: Span
  response: NonNullable<Source['response']>
}

const SILENCE =
  /\b(?:(?:did|does|do|had|has|have)(?: not|n['’]t)(?: yet)?(?: immediately| promptly)? (?:responded|respond|replied|reply|answered|answer|returned|return)\b(?! fire| to (?:work|power|school|normal|the (?:field|court|scene)))|(?:could not|couldn['’]t|was not|were not|wasn['’]t|weren['’]t)(?: immediately| be)? (?:be |immediately be )?(?:reached|available) for (?:further )?comment|(?:could not|couldn['’]t)(?: immediately)? be (?:immediately )?reached)\b/giu
const REFUSAL =
  /\b(?:declined|refused) (?:to (?:comment|discuss|speak|talk|elaborate|be interviewed|give)|(?:further )?comment|(?:an? )?(?:interview|request)|requests?)\b/giu

/** The non-responses of a document, with who it was that said nothing. */
export function nonResponses(document: Document): NonResponse[] {
  return document.sentences.flatMap((sentence) => {
    const found: NonResponse[] = []
    for (const [pattern, response] of [
      [SILENCE, 'no-response'],
      [REFUSAL, 'declined'],
    ] as const) {
      for (const match of sentence.text.matchAll(pattern)) {
        const from = clauseStart(sentence.text.slice(0, match.index))
        found.push(
          ...subjects(document, sentence.start + from, sentence.start + match.index).map((who) => ({ who, response })),
        )
      }
    }
    return found
  })
}

const LINKS = ['; ', ', but ', ', and ', ', while ', ', although ']

function clauseStart(before: string): number {
  return Math.max(
    0,
    ...LINKS.map((link) => before.lastIndexOf(link)).map((at, i) => (at < 0 ? 0 : at + (LINKS[i]?.length ?? 0))),
  )
}

/** The subject in front of the verb, apart at "and" where each half is somebody: "The ministry and the embassy". */
function subjects(document: Document, start: number, end: number): Span[] {
  const text = document.text.slice(start, end)
  const halves = / and (?=(?:the |an? |his |her |its |their )|\p{Lu})/u.test(text)
    ? text.split(/ and (?=(?:the |an? |his |her |its |their )|\p{Lu})/u)
    : [text]
  let at = start
  return halves.flatMap((half) => {
    const range = trimmed(document.text, at, at + half.length)
    at += half.length + ' and '.length
    const lead =
      /^(?:asked|when|reached|contacted|after|in|on)\s.{0,200}?,\s(?=(?:an?|the|his|her|its|their|\p{Lu})\s?)/iu.exec(
        document.text.slice(range.start, range.end),
      )
    if (lead) range.start += lead[0].length
    const clause = /,\s(?:which|who)\s/.exec(document.text.slice(range.start, range.end))
    if (clause) range.end = range.start + clause.index
    const words = document.text.slice(range.start, range.end)
    return words.length > 1 && words.length < 160 ? [{ text: words, ...range }] : []
  })
}
