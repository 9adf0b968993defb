import { isToken, normal, type Stretch } from '../../language/item.js'
import { isFiniteVerb, isPronoun, nounPhraseAfter } from '../../language/phrases.js'
import type { QuoteRule } from './attribution.js'
import { type SpeechVerb, speechVerbs } from './speech-verb.js'
import { type Item, isQuotation } from './unit.js'
import { isUtterance } from './utterance.js'

/** How many tokens a speaker may take: "Ana Ortiz, a lawyer for the families of those who were hurt,". */
const SPEAKER_REACH = 32

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
  },
  never: [
    'The film “The Long Road,” a success in Europe, opens here on Friday.',
    'He called it “a disgrace,” and the crowd cheered.',
    '“Hamlet,” the play by Shakespeare, opens on Friday.',
  ],
  *find(reading) {
    const { unit, items } = reading
    const { document } = unit
    const groups = speechVerbs(reading).filter(({ passive }) => !passive)
    for (const [i, item] of items.entries()) {
      // only where the sentence begins with it
      if (isToken(item) && item.kind !== 'punctuation') break
      if (!isQuotation(item) || !isUtterance(unit, i)) continue
      let from = i + 1
      while (/^(?:,|--|[—–-])$/.test(normal(items[from]))) from++
      if (!isToken(items[from])) continue
      const comma = /[,—–-]$/.test(document.text.slice(item.inner.start, item.inner.end)) || from > i + 1
      const asked = /[.?!…]$/.test(document.text.slice(item.inner.start, item.inner.end))
      if (!comma && !asked) continue
      const found = verbAt(items, from, groups, comma)
      if (!found) continue
      const speaker = speakerOf(items, from, found)
      if (!speaker) continue
      yield {
        rule: quotationFirst.id,
        act: found.act,
        content: [{ from: i, to: i + 1 }],
        cue: { from: found.from, to: found.to },
        lemma: found.lemma,
        uttered: true,
        speaker,
        addressee: null,
      }
    }
  },
}

interface Verb extends Stretch {
  lemma: string
  act: 'statement' | 'question' | 'belief' | 'intention'
}

/** The verb of the clause behind the quotation: one that reports, else, behind a comma, the first one. */
function verbAt(items: readonly Item[], from: number, groups: readonly SpeechVerb[], anyVerb: boolean): Verb | null {
  const end = clauseEnd(items, from)
  const group = groups.find((other) => other.from >= from)
  if (group && group.from < end) {
    // "Will wrote": a name that could be an auxiliary
    const first = isName(items[group.from]) ? group.verb : group.from
    return { from: first, to: group.to, lemma: group.lemma, act: group.act }
  }
  for (let i = from; i < end; i++) {
    const verb = items[i]
    if (!isToken(verb) || !isFiniteVerb(items, i) || verb.is('Copula') || verb.is('Modal')) continue
    // "“This is it!” beamed Ms. Cole": behind an exclamation only a verb right there
    if (anyVerb || (i === from && isName(items[i + 1])))
      return { from: i, to: i + 1, lemma: verb.normal, act: 'statement' }
  }
  return null
}

/** The clause ends at a quotation, a semicolon, colon or stop; not at the stop in "(R-Calif.)". */
function clauseEnd(items: readonly Item[], from: number): number {
  const end = Math.min(items.length, from + SPEAKER_REACH)
  for (let i = from; i < end; i++) {
    if (isQuotation(items[i]) || /^[;:]$/.test(normal(items[i]))) return i
    if (normal(items[i]) === '.' && normal(items[i + 1]) !== ')') return i
  }
  return end
}

function isName(item: Item | undefined): boolean {
  return isToken(item) && (item.capitalized || item.is('Determiner'))
}

/** Everything between the quotation and the verb; behind the verb where it stands first. */
function speakerOf(items: readonly Item[], from: number, verb: Verb): Stretch | null {
  if (verb.from === from) return nounPhraseAfter(items, verb.to) ?? upToComma(items, verb.to)
  let to = verb.from
  while (to > from && isSkipped(items[to - 1])) to--
  if (to === from) return null
  const first = items[from]
  if (!isToken(first)) return null
  if (isPronoun(first)) return { from, to: from + 1 }
  return first.capitalized || first.is('Determiner') || first.is('Noun') || first.is('Possessive') || first.is('Value')
    ? { from, to }
    : null
}

/** "said retired Lt. Gen. Cole, who …": a phrase that does not look like one, up to the comma. */
function upToComma(items: readonly Item[], from: number): Stretch | null {
  let to = from
  while (to < clauseEnd(items, from) && normal(items[to]) !== ',') to++
  return items.slice(from, to).some((item) => isToken(item) && item.capitalized) ? { from, to } : null
}

function isSkipped(item: Item | undefined): boolean {
  return isToken(item) && (item.is('Adverb') || /^(?:,|has|had|have|also|then|who|later)$/.test(item.normal))
}
