import { isFiniteVerb, isPronoun, isToken, normal, nounPhraseAfter, type Stretch } from '../../language/phrases.js'
import type { QuoteRule } from './attribution.js'
import { cueGroups } from './cue.js'
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
    '“Then sue me,” Rep. Dana Cole (R-Ohio) fired back.': 'Rep. Dana Cole (R-Ohio) | fired | “Then sue me,”',
    '“We can only hope,” Mr. Hall shrugged.': 'Mr. Hall | shrugged | “We can only hope,”',
  },
  never: [
    'The film “The Long Road,” a success in Europe, opens here on Friday.',
    'He called it “a disgrace,” and the crowd cheered.',
    '“Hamlet,” the play by Shakespeare, opens on Friday.',
  ],
  *find(unit) {
    const { document, items } = unit
    const groups = cueGroups(items).filter(({ form, cue }) => form === 'finite' && cue.frames.has('q'))
    for (const [i, item] of items.entries()) {
      if (!isQuotation(item) || !isUtterance(unit, i) || !begins(items, i)) continue
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
        speaker,
        addressee: null,
      }
    }
  },
}

/** Whether the quotation stands at the head of its sentence. */
function begins(items: readonly Item[], i: number): boolean {
  return items.slice(0, i).every((item) => isQuotation(item) || (isToken(item) && item.kind === 'punctuation'))
}

interface Verb extends Stretch {
  lemma: string
  act: 'statement' | 'question' | 'belief' | 'intention'
}

function verbAt(
  items: readonly Item[],
  from: number,
  groups: ReturnType<typeof cueGroups>,
  anyVerb: boolean,
): Verb | null {
  const group = groups.find((other) => other.from >= from)
  const stop = items.findIndex((item, i) => i >= from && (isQuotation(item) || /^[;:.]$/.test(normal(item))))
  const end = Math.min(stop < 0 ? items.length : stop, from + SPEAKER_REACH)
  if (group && group.from < end)
    return { from: group.from, to: group.to + 1, lemma: group.cue.lemma, act: group.cue.act }
  if (!anyVerb) return null
  for (let i = from + 1; i < end; i++) {
    if (normal(items[i]) === ',' && i === from + 1) continue
    const verb = items[i]
    if (isToken(verb) && isFiniteVerb(items, i) && !verb.is('Copula') && !verb.is('Modal'))
      return { from: i, to: i + 1, lemma: verb.normal, act: 'statement' }
  }
  return null
}

/** Everything between the quotation and the verb; behind the verb where it stands first. */
function speakerOf(items: readonly Item[], from: number, verb: Verb): Stretch | null {
  if (verb.from === from) return nounPhraseAfter(items, verb.to)
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

function isSkipped(item: Item | undefined): boolean {
  return isToken(item) && (item.is('Adverb') || /^(?:,|has|had|have|also|then|who|later)$/.test(item.normal))
}
