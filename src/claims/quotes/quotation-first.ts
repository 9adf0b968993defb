import { type Chunk, isNounGroup, type VerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isDash, isFiniteGroup, isMark, isRelative } from '../../language/clauses/marks.js'
import { nounPhraseFrom } from '../../language/clauses/noun-phrase-from.js'
import { isToken, normal, type Stretch } from '../../language/item.js'
import type { Cue } from '../../lexicon/cues/index.js'
import type { QuoteRule } from './attribution.js'
import { bringsQuotation, type Reading } from './reading.js'
import type { Item } from './unit.js'
import { unreadVerb } from './unread-verb.js'
import { isUtterance } from './utterance.js'

/** How many chunks a speaker may take: "Ana Ortiz, a lawyer for the families of those who were hurt,". */
const REACH = 20

/**
 * '"…," Rep. Cole (R-Ohio) fired back.': behind a quotation that ends in a comma nothing can stand but its speaker and a
 * verb, whatever the words are. Read where no rule for reporting verbs found anything.
 */
export const quotationFirst: QuoteRule = {
  id: 'quote.quotation-first',
  says: 'a quotation, and behind it whoever speaks with a verb, known or not',
  examples: {
    '“Then sue me,” Rep. Dana Cole (R-Ohio) thundered.': 'Rep. Dana Cole (R-Ohio) | thundered | “Then sue me,”',
    '“We can only hope,” Mr. Hall shrugged.': 'Mr. Hall | shrugged | “We can only hope,”',
    '“Our way works where others fail,” Mr. Hall is quoted as saying.':
      'Mr. Hall | is quoted as saying | “Our way works where others fail,”',
    '“We will rebuild,” the editorial read.': 'the editorial | read | “We will rebuild,”',
    '“This is fantastic!” beamed Dana Cole of Olten.': 'Dana Cole of Olten | beamed | “This is fantastic!”',
  },
  never: [
    'The film “The Long Road,” a success in Europe, opens here on Friday.',
    'He called it “a disgrace,” and the crowd cheered.',
    '“Hamlet,” the play by Shakespeare, opens on Friday.',
    '“We will rebuild the town.” The crowd cheered.',
  ],
  *find(reading) {
    const { unit, chunks } = reading
    for (const [k, chunk] of chunks.entries()) {
      // only where the sentence begins with it
      if (chunk.kind !== 'quotation' && chunk.kind !== 'mark') break
      if (chunk.kind !== 'quotation' || !isUtterance(unit, chunk.from)) continue
      let start = k + 1
      while (isComma(chunks[start]) || isDash(chunks[start])) start++
      const comma = start > k + 1 || /[,—–-]/.test(chunk.word)
      if (!comma && !/[.?!…]/.test(chunk.word)) continue
      const verb = verbBehind(reading, start, comma)
      const speaker = verb && speakerOf(reading, start, verb.words.from)
      if (!speaker) continue
      yield {
        rule: quotationFirst.id,
        act: verb.cue?.act ?? 'statement',
        content: [{ from: chunk.from, to: chunk.to }],
        cue: verb.words,
        lemma: verb.cue?.lemma ?? normal(reading.items[verb.words.to - 1]),
        uttered: true,
        speaker,
        addressee: null,
      }
    }
  },
}

/** Passives that hand down words: "is quoted as saying". */
const QUOTED = /^(?:quoted|heard|overheard|cited|recorded)$/

interface Verb {
  words: Stretch
  /** Null where it is no verb that reports. */
  cue: Cue | null
}

/** The verb of the clause behind the quotation: one that reports, else, behind a comma, the clause's own. */
function verbBehind(reading: Reading, start: number, comma: boolean): Verb | null {
  const { chunks, items, verbs } = reading
  const end = clauseEnd(reading, start)
  for (const { k, group, cue } of verbs) {
    if (k < start || k >= end || !bringsQuotation(cue)) continue
    const lead = group.form === 'finite' ? group : leadOf(chunks, start, k)
    if (lead) return { words: { from: wordsOf(reading, lead).from, to: group.to }, cue }
  }
  if (!comma && !startsPerson(items[chunks[start + 1]?.from ?? items.length])) return null
  const own = comma ? clauseVerb(chunks, start, end) : start
  const tagged = [start, own].map((k) => chunks[k]).find(speaks)
  if (tagged) return { words: wordsOf(reading, tagged), cue: null }
  if (!comma) return null
  const from = chunks[start]?.from ?? items.length
  const unread = unreadVerb(items, from + 1, chunks[end]?.from ?? items.length)
  if (unread || own >= 0) return unread
  const first = chunks.slice(start, end).find((chunk, i) => speaks(chunk) && !isRelative(chunks[start + i - 1]))
  return isFiniteGroup(first) ? { words: wordsOf(reading, first), cue: null } : null
}

/** "liked to say", "went on to say", "was fond of saying": the verb of the clause from `start` that leads to the one at `k`. */
function leadOf(chunks: readonly Chunk[], start: number, k: number): VerbGroup | null {
  const own = clauseVerb(chunks, start, k)
  const lead = chunks[own]
  const leads = chunks.slice(own + 1, k).every(({ kind }) => /^(?:adjective|adverb|preposition)$/.test(kind))
  return isFiniteGroup(lead) && leads ? lead : null
}

function speaks(group: Chunk | undefined): group is VerbGroup {
  return isFiniteGroup(group) && !group.copula && !group.modal && (!group.passive || QUOTED.test(group.word))
}

/** The clause ends at a quotation, a semicolon, colon or stop; not at the stop in "(R-Calif.)" or "example.com". */
function clauseEnd({ chunks, items }: Reading, start: number): number {
  const end = Math.min(chunks.length, start + REACH)
  for (let k = start; k < end; k++) {
    if (chunks[k]?.kind === 'quotation' || isMark(chunks[k], /^[;:]$/)) return k
    if (isMark(chunks[k], /^\.$/) && !(isMark(chunks[k + 1], /^\)$/) || isJoined(items, chunks[k]))) return k
  }
  return end
}

function isJoined(items: readonly Item[], stop: Chunk | undefined): boolean {
  return stop !== undefined && items[stop.to]?.start === items[stop.from]?.end
}

function startsPerson(item: Item | undefined): boolean {
  return isToken(item) && (item.capitalized || item.is('Determiner'))
}

/** "Will wrote": a name that could be an auxiliary is none of the verb's words. */
function wordsOf({ items }: Reading, { from, to, verb }: VerbGroup): Stretch {
  return { from: startsPerson(items[from]) ? verb : from, to }
}

/** Everything between the quotation and the verb's words; what stands behind them where they come first. */
function speakerOf(reading: Reading, start: number, until: number): Stretch | null {
  const { chunks, items } = reading
  const first = chunks[start]
  const from = first?.from ?? until
  if (until === from) {
    const next = chunks[start + 1]
    return isNounGroup(next) && !next.time ? nounPhraseFrom(chunks, start + 1) : upToComma(reading, start + 1)
  }
  if (isNounGroup(first) && first.pronoun) return first
  if (!isNounGroup(first) && !startsPerson(items[from])) return null
  let to = until
  while (to > from && isPassed(items[to - 1])) to--
  return { from, to }
}

/** What may stand between the speaker and the verb. */
function isPassed(item: Item | undefined): boolean {
  return isToken(item) && (item.is('Adverb') || /^(?:,|has|had|have|who|which|that|later)$/.test(item.normal))
}

/** "said retired Lt. Gen. Cole, who …": a phrase that does not look like one, up to the comma. */
function upToComma(reading: Reading, start: number): Stretch | null {
  const { chunks, items } = reading
  const end = clauseEnd(reading, start)
  let k = start
  while (k < end && !isComma(chunks[k])) k++
  const from = chunks[start]?.from ?? items.length
  const to = chunks[k - 1]?.to ?? from
  return items.slice(from, to).some((item) => isToken(item) && item.capitalized) ? { from, to } : null
}
