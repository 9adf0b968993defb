import { isNounGroup, type VerbGroup } from '../../language/chunks/index.js'
import { isComma, isFiniteGroup, isReduced } from '../../language/clauses/marks.js'
import { nounPhraseEndingAt, type Subject } from '../../language/clauses/noun-phrase.js'
import { nounPhraseFrom } from '../../language/clauses/noun-phrase-from.js'
import { subjectOf } from '../../language/clauses/subject.js'
import { normal, type Stretch } from '../../language/item.js'
import { verbLemma } from '../../language/tagger.js'
import type { OtherCue } from '../../lexicon/cues/others.js'
import { agentBehind, agentWithin, isApproved, mayAct } from './agent.js'
import type { Attribution, QuoteRule } from './attribution.js'
import { complementBehind, otherAttribution } from './other-cue.js'
import { cueOf, type Reading } from './reading.js'
import { tells } from './reporter.js'

/** "The governor is expected to sign the bill", "The plan was rejected by the union": who thinks so stands behind "by", if anywhere. */
export const passive: QuoteRule = {
  id: 'quote.passive',
  says: 'what is said, expected or rejected, in the passive: content around the cue, the speaker behind "by" or not named',
  examples: {
    'The governor is expected to sign the bill.': ' | is expected | The governor … to sign the bill',
    'The plan was denounced by the union.': 'the union | was denounced | The plan',
    'The town is known for its bridges.': ' | is known for | The town … its bridges',
    'She was seen as a safe choice.': ' | was seen as | She … a safe choice',
  },
  never: ['The bridge was built by the army.', 'The bill was signed on Monday.'],
  *find(reading) {
    const { passives } = reading.unit.document.lexicon
    for (const [k, group] of reading.chunks.entries()) {
      if (!isFiniteGroup(group) || !(group.passive || isReduced(reading.chunks, k))) continue
      const lemma = cueOf(reading.items, group)?.lemma ?? verbLemma(group.word)
      const cue = passives.get(lemma) ?? passives.get(group.word)
      // "a practice criticized by the union"; "a letter seen by the paper" says nothing
      const reduced = !group.passive
      if (!cue || (reduced && (cue.act !== 'statement' || !agentBehind(reading, k)))) continue
      const subject = reduced ? reducedSubject(reading, k) : subjectOf(reading.chunks, k)
      // "Anyone with information is urged to contact police"
      if (!subject || subject.relative || /^any(?:one|body)$/.test(reading.chunks[subject.at]?.word ?? '')) continue
      if (toHaveSaid(reading, k)) continue
      const found = attributionOf(reading, k, group, cue, lemma, subject)
      if (found) yield found
    }
  },
}

/** The noun phrase that a participle right behind it, or behind a comma, tells of. */
function reducedSubject({ chunks }: Reading, k: number): Subject | null {
  let j = k - 1
  while (chunks[j]?.kind === 'adverb') j--
  if (isComma(chunks[j])) j--
  const noun = chunks[j]
  return isNounGroup(noun) && !noun.pronoun && !noun.time ? nounPhraseEndingAt(chunks, j) : null
}

/** "is reported to have said that the bill was dead": it is the subject who said so, and read as such. */
function toHaveSaid({ chunks, items, verbs }: Reading, k: number): boolean {
  const verb = verbs.find((one) => one.k === k + 1)
  if (!verb?.subject || !tells(verb.cue) || !SAID_TO.test(chunks[k]?.word ?? '')) return false
  return items.slice(verb.group.from, verb.group.to).some((item) => normal(item) === 'have')
}

const SAID_TO = /^(?:said|reported|alleged|claimed|thought|believed|understood)$/

function attributionOf(
  reading: Reading,
  k: number,
  group: VerbGroup,
  cue: OtherCue,
  lemma: string,
  subject: Subject,
): Attribution | null {
  if (lemma === 'quote' && asSaying(reading, k)) return null
  const first = agentBehind(reading, k, cue)
  // "He was called by name", "Barrett was confirmed by the Senate"
  if (first && !mayAct(reading, first.head, cue)) return null
  const isClaimed = cue.frames.has('t') && reading.chunks[k + 1]?.kind === 'that'
  if (cue.frames.has('b') && !first && !isClaimed) return null
  const whole = complementBehind(reading, k, cue) ?? (first && complementBehind(reading, first.end - 1, cue))
  if (!whole && !first) return null
  if (lemma === 'confirm' && first && !whole && isApproved(reading, subject, first.head)) return null
  const last = !first && whole && cue.act === 'statement' ? agentWithin(reading, whole.content) : null
  const by = first ?? last
  const complement = last && whole ? { ...whole, content: { ...whole.content, to: last.at } } : whole
  const content = contentOf(reading, subject, complement?.content ?? null, cue)
  const words = { from: group.from, to: complement?.cueEnd ?? group.to }
  // "Jurors were told that she wrote the cheques": the subject is whom it is told
  if (complement && TELLING.test(lemma))
    return { ...otherAttribution(passive.id, lemma, cue, words, [complement.content], by), addressee: subject }
  return otherAttribution(passive.id, lemma, cue, words, content, by)
}

/** Subject and complement; of "it was reported that …" the latter alone, as that "it" stands for nothing. */
function contentOf({ chunks }: Reading, subject: Subject, complement: Stretch | null, { frames }: OtherCue): Stretch[] {
  if (!complement || complement.to <= complement.from) return [subject]
  const opens = chunks.find(({ from }) => from === complement.from)
  // "it was announced on Monday that", "it is thought 40 people have died"
  const isClause = opens?.kind === 'that' || (frames.has('c') && isNounGroup(opens))
  return chunks[subject.at]?.word === 'it' && isClause ? [complement] : [subject, complement]
}

const TELLING = /^(?:tell|warn|inform|advise|assure|remind|notify)$/

/** "was quoted as saying", "was quoted by a paper as saying": that is whoever is quoted speaking, and read as such. */
function asSaying({ chunks, reports }: Reading, k: number): boolean {
  let j = k + 1
  while (chunks[j]?.word !== 'as' && chunks[j]?.kind === 'preposition' && isNounGroup(chunks[j + 1]))
    j = nounPhraseFrom(chunks, j + 1, false).end
  return chunks[j]?.word === 'as' && reports(j + 1)
}
