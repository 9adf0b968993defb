import type { Document } from '../../language/document.js'
import type { Sentence } from '../../language/sentence.js'
import type { Source, Span } from '../../record.js'
import { trimmed } from '../../text/span.js'

/** "X did not respond to a request for comment": a source that was asked and said nothing. */
export interface NonResponse {
  who: Span
  response: NonNullable<Source['response']>
}

const NOT = `(?:did|does|do|had|has|have)(?: not|n['’]t)(?: yet)?(?: immediately| promptly)?`
const ASKING =
  '(?:requests?|questions?|emails?|e-mails?|messages?|calls?|inquir(?:y|ies)|enquir(?:y|ies)|letters?|texts?|quer(?:y|ies)|comments?|claims|allegations|accusations|approach(?:es)?)'
/** "several requests": a few words before what was sent. */
const OBJECT = String.raw`[\p{L}’' -]{0,60}\b${ASKING}\b`
const ASKED = `to ${OBJECT}`
const COMMENT = '(?:comment|details|an interview|interviews|explanation|clarification)'

/**
 * What follows whoever kept silent, or refused, each behind a word without which there is none: a pattern of this size takes
 * V8 a millisecond to compile, and most articles need none.
 */
const BEHIND: readonly (readonly [word: RegExp, pattern: RegExp, response: NonResponse['response']])[] = [
  [
    /(?:not|n['’]t)(?: yet| immediately| promptly){0,2} (?:respon|repl|answer|return)/i,
    new RegExp(
      String.raw`\b${NOT} (?:(?:respon(?:d|ded)|repl(?:y|ied))(?! to| in kind| with| as )|(?:respon(?:d|ded)|repl(?:y|ied)) ${ASKED}|answer(?:ed)? ${OBJECT}|return(?:ed)? ${OBJECT})`,
      'giu',
    ),
    'no-response',
  ],
  [
    /reached|available/i,
    /\b(?:could not|couldn['’]t|was not|were not|wasn['’]t|weren['’]t)(?: immediately| be)? (?:be |immediately be )?(?:reached|available) for (?:further |any )?comment\b/giu,
    'no-response',
  ],
  [
    /reached|contacted/i,
    /\b(?:could not|couldn['’]t)(?: immediately)? be (?:immediately )?(?:reached|contacted)\b/giu,
    'no-response',
  ],
  [
    /available|reachable/i,
    /\b(?:was|were) (?:not available|unavailable|not reachable|unreachable)(?: for (?:comment|an interview))\b/giu,
    'no-response',
  ],
  [
    /declin|refus/i,
    /\b(?:(?:declined|declines) to (?:give|say|answer|respond|provide|disclose|confirm|speak|talk)|(?:declined|refused|declines|refuses) (?:to (?:comment|discuss|elaborate|be (?:interviewed|named|identified)|answer questions|respond to questions|speak to reporters|talk to reporters|say (?:whether|if|how|why|who|what|when|where))|(?:further |any )?comment|(?:an? |all |repeated )?(?:interviews?|requests? for (?:comment|an interview|interviews)|interview requests?)))\b/giu,
    'declined',
  ],
  [/would/i, /\b(?:would not|wouldn['’]t) (?:comment|discuss|elaborate|speak to|be drawn)\b/giu, 'declined'],
  [
    /no (?:\w{6,9} )?comment/i,
    /\b(?:had|has|have|offered|gave|made) no (?:immediate |further |public )?comment\b/giu,
    'declined',
  ],
]

/** "Neither X nor Y responded to questions": the silence is in the word before them. */
const NEITHER = new RegExp(
  String.raw`\bneither\s(?<first>[^,;.]{2,80}?)\snor\s(?<second>[^,;.]{2,80}?)\s(?:immediately )?(?:responded|replied|answered)\s(?:${ASKED})?`,
  'giu',
)
const VAIN = /unsuccessful|answered|vain|failed|returned/i
/** "Messages left for X were not returned", "Efforts to reach X were unsuccessful". */
const IN_VAIN = new RegExp(
  String.raw`\b(?:calls?|messages?|e-?mails?|letters?|texts?|requests? for ${COMMENT}|requests?|inquiries|questions|efforts|attempts)(?: (?:left|sent|made|placed|seeking comment|for comment|and emails?|and messages?)){0,3} (?:to|for|with|from|at)(?: reach| contact)? (?<who>[^,;]{2,80}?) (?:(?:was|were) (?:not (?:immediately )?(?:returned|answered)|unsuccessful|unanswered|in vain)|went unanswered|failed|(?:was|were)n['’]t (?:immediately )?(?:returned|answered))`,
  'giu',
)

/** The non-responses of a document, in text order, with who it was that said nothing. */
export function nonResponses(document: Document): NonResponse[] {
  return document.sentences.flatMap((sentence) => inSentence(document, sentence))
}

const ANY =
  /respon|repl(?:y|ied)|answer|return|reached|contacted|available|declin|refus|comment|discuss|elaborate|speak|unsuccessful|failed|vain/i

function inSentence(document: Document, sentence: Sentence): NonResponse[] {
  const { text, start } = sentence
  if (!ANY.test(text)) return []
  const found: NonResponse[] = []
  const add = (from: number, to: number, response: NonResponse['response']) => {
    for (const who of subjects(document, start + from, start + to)) found.push({ who, response })
  }
  for (const { index, groups = {}, 0: whole } of /neither/i.test(text) ? text.matchAll(NEITHER) : []) {
    const { first = '', second = '' } = groups
    const at = index + whole.indexOf(first)
    add(at, at + first.length, 'no-response')
    const after = index + whole.indexOf(second, first.length + 'neither nor '.length)
    add(after, after + second.length, 'no-response')
  }
  for (const { index, groups = {}, 0: whole } of VAIN.test(text) ? text.matchAll(IN_VAIN) : []) {
    const { who = '' } = groups
    const at = index + whole.indexOf(` ${who} `) + 1
    add(at, at + who.length, 'no-response')
  }
  if (found.length > 0) return found
  for (const [word, pattern, response] of BEHIND) {
    if (!word.test(text)) continue
    for (const { index } of text.matchAll(pattern)) {
      const before = text.slice(0, index)
      const from = clauseStart(before)
      const shared = SHARED.exec(before.slice(from))?.groups?.['who']
      add(from, shared ? from + shared.length : index, response)
    }
  }
  return found
}

const LINKS = [
  '; ',
  ', but ',
  ', and ',
  ', while ',
  ', although ',
  ', though ',
  ', however, ',
  ' but ',
  ': ',
  ' because ',
  ' when ',
  ' – ',
  ' — ',
  '”',
  '" ',
]
const PRONOUN_SUBJECT = /(?:^|\s)(?:he|she|they|it|both|who)\s?$/i

/** Where the clause begins whose subject stands at the end of `before`; a pronoun is the whole of it. */
function clauseStart(before: string): number {
  const pronoun = PRONOUN_SUBJECT.exec(before)
  if (pronoun) return pronoun.index
  return Math.max(
    0,
    ...LINKS.map((link) => before.lastIndexOf(link)).map((at, i) => (at < 0 ? 0 : at + (LINKS[i]?.length ?? 0))),
  )
}

/** "Ms. Hall was sent off and declined to comment": who stands before the first of two verbs. */
const SHARED =
  /^(?<who>[^,;]{2,80}?)\s(?:was|were|is|are|has|have|had|did|left|told|said|\p{Ll}{2,20}ed)\s.{1,300}\s(?:and|or)\s?$/u

const PARTS = / and (?=(?:the |an? |his |her |its |their )|\p{Lu})/u

/** The subject in front of the verb, apart at "and" where each half is somebody: "The ministry and the embassy". */
function subjects(document: Document, start: number, end: number): Span[] {
  const text = document.text.slice(start, end)
  // "a spokesman for Smith and Jones" is one
  const halves = PARTS.test(text) && !/\b(?:for|of|with|at) [^,]{0,60} and /.test(text) ? text.split(PARTS) : [text]
  let at = start
  return halves.flatMap((half) => {
    const range = trimmed(document.text, at, at + half.length)
    at += half.length + ' and '.length
    const words = () => document.text.slice(range.start, range.end)
    const lead =
      /^(?:asked|when|reached|contacted|after|in|on|at|as|if)\s[^;]{0,200}?,\s(?=(?:an?|the|his|her|its|their|\p{Lu})\s?)/iu.exec(
        words(),
      )
    if (lead) range.start += lead[0].length
    const link = /^(?:although|though|while|but|and|because|since)\s/i.exec(words())
    if (link) range.start += link[0].length
    const clause = /,\s(?:which|who|whose)\s/.exec(words())
    if (clause) range.end = range.start + clause.index
    // "both declined", "has so far declined", "also declined"
    const adverb =
      /\s(?:both|also|all|each|so far|repeatedly|immediately|has|have|had|have so far|has so far|has also|later|then|again)$/.exec(
        words(),
      )
    if (adverb) range.end -= adverb[0].length
    return isSomebody(words()) ? [{ text: words(), ...range }] : []
  })
}

function isSomebody(words: string): boolean {
  return words.length > 1 && words.length < 160 && !/^(?:and|but|or|that|which|there|this|these|those)$/i.test(words)
}
