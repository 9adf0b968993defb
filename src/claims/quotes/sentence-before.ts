import type { VerbGroup } from '../../language/chunks/index.js'
import { isComma, isFiniteGroup } from '../../language/clauses/marks.js'
import type { Subject } from '../../language/clauses/noun-phrase.js'
import { subjectOf } from '../../language/clauses/subject.js'
import { isToken, normal } from '../../language/item.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import type { QuoteRule } from './attribution.js'
import { bringsQuotation, type Reading } from './reading.js'
import { isAllQuoted, isQuotation } from './unit.js'
import { isUtterance } from './utterance.js'

/** A sentence longer than this tells a story of its own. */
const SHORT = 24
/** "had a question", "issued a statement": what a speaker does before a paragraph that is all quotation. */
const SPEECH =
  /^(?:question|answer|reply|response|statement|message|words|advice|warning|verdict|explanation|apology|plea|confession|conclusion|prediction|tweet)$/
const SPEECH_VERB =
  /^(?:agreed|agrees|disagreed|disagrees|hedged|demurred|shrugged|laughed|smiled|nodded|objected|protested|interrupted|erupted|relented|paused|joked|concurred|balked|scoffed|bristled)$/

/**
 * "Ms. Cole hedged. “It depends.”": a quotation with no words of its own to say who speaks has its speaker in the sentence
 * before. Read where that sentence reports nothing else, together with the quotation; told only where it is short, has a
 * person for its subject, and speaks of speaking or stands in the same paragraph.
 */
export const sentenceBefore: QuoteRule = {
  id: 'quote.sentence-before',
  says: 'a short sentence about a person, and right behind it a quotation that nothing else attributes',
  examples: {
    'Ms. Cole hedged. “It depends on the weather.”': 'Ms. Cole | hedged | “It depends on the weather.”',
    'The judge interrupted him. “Explain to me why you are here.”':
      'The judge | interrupted | “Explain to me why you are here.”',
    'He turned to the crowd. “Who will pay for it?”': 'He | turned | “Who will pay for it?”',
  },
  never: [
    'The road was closed on Friday. “No entry.”',
    'Prices rose by 4 percent. “A record.”',
    'He likes the play. “Hamlet”',
  ],
  *find(reading) {
    const { unit, items } = reading
    const at = items.findIndex(isQuotation)
    if (at < 3 || at > SHORT || !isUtterance(unit, at) || !isAllQuoted(items.slice(at))) return
    const speaks =
      items.some((item) => SPEECH.test(normal(item)) || SPEECH_VERB.test(normal(item))) ||
      reading.verbs.some(({ group, cue }) => group.form === 'finite' && bringsQuotation(cue))
    const near = unit.paragraph.end >= (items[at]?.end ?? 0)
    const found = near || speaks ? told(reading, at, speaks) : null
    if (!found) return
    yield {
      rule: sentenceBefore.id,
      act: 'statement',
      content: [{ from: at, to: items.findLastIndex(isQuotation) + 1 }],
      cue: { from: found.group.from, to: found.group.to },
      lemma: found.group.word,
      uttered: true,
      speaker: found.speaker,
      addressee: null,
    }
  },
}

/** The sentence's first verb, where its subject leads the sentence and is a person. */
function told({ items, chunks }: Reading, end: number, speaks: boolean): { speaker: Subject; group: VerbGroup } | null {
  // "Asked about Iran, he shrugged"
  const isAsked = chunks[chunks[0]?.word === 'when' ? 1 : 0]?.word === 'asked'
  const from = isAsked ? chunks.findIndex(isComma) + 1 : 0
  const k = chunks.findIndex((chunk, i) => i >= from && isFiniteGroup(chunk))
  const group = chunks[k]
  if (!isFiniteGroup(group) || (group.copula && !/^ha[sd]$/.test(group.word)) || group.from >= end) return null
  const speaker = subjectOf(chunks, k)
  const last = items[(speaker?.to ?? 0) - 1]
  if (!speaker || speaker.from > (chunks[from]?.from ?? 0) + 1 || !isToken(last)) return null
  const person =
    /^(?:he|she)$/.test(last.normal) ||
    ROLE_NOUNS.has(last.normal) ||
    (last.capitalized && (speaks || last.is('Person')))
  return person ? { speaker, group } : null
}
