import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { clauseVerb } from '../../language/clauses/clause-verb.js'
import { isComma, isFiniteGroup, isIntransitive, isMark, isRelative } from '../../language/clauses/marks.js'
import { subjectOfNonFinite } from '../../language/clauses/non-finite.js'
import { nounPhraseEndingAt } from '../../language/clauses/noun-phrase.js'
import { nounPhraseFrom } from '../../language/clauses/noun-phrase-from.js'
import { governorOf, subjectOf } from '../../language/clauses/subject.js'
import { normal, type Stretch } from '../../language/item.js'
import { NOUN_CUES } from '../../lexicon/cues/others.js'
import type { QuoteRule } from './attribution.js'
import { complementBehind, otherAttribution } from './other-cue.js'
import { possessorOf } from './possessor.js'
import type { Reading } from './reading.js'
import type { Item } from './unit.js'

/** "Mr. Hall's claim that the vote was rigged", "her criticism of the plan", "the notion that it was over". */
export const noun: QuoteRule = {
  id: 'quote.noun',
  says: `a noun that reports: its speaker stands before it in the possessive, behind "by" or "from", or is not named`,
  examples: {
    'Mr. Hall’s claim that the vote was rigged was rejected.': 'Mr. Hall | claim | that the vote was rigged',
    'The paper printed her criticism of the plan.': 'her | criticism of | the plan',
    'Despite assurances from the firm that the dam was safe, they left.':
      'the firm | assurances | that the dam was safe',
    'The court took the view that the deal was void.': 'The court | took the view | that the deal was void',
    'Ms. Hall’s fear is that the river will flood.': 'Ms. Hall | fear is | that the river will flood',
  },
  never: ['The claim was false.', 'The decision to close was final.'],
  *find(reading) {
    const { chunks, items } = reading
    for (const [k, group] of chunks.entries()) {
      if (!isNounGroup(group)) continue
      const cue = NOUN_CUES.get(group.word)
      if (!cue) continue
      const possessor = possessorOf(items, group)
      // "raised concern that", "in the hope that": it is the sentence's subject who thinks so
      if (!possessor && isDismissed(reading, k)) continue
      const maker = possessor ? null : makerOf(chunks, k)
      if (cue.frames.has('p') && !possessor && !maker && !isHeld(chunks, k)) continue
      const governor = possessor || maker ? null : governedBy(reading, k)
      const speaker = possessor ?? maker ?? governor?.subject ?? null
      // "Ms. Hall's fear is that"
      const copula = isFiniteGroup(chunks[k + 1]) && chunks[k + 2]?.kind === 'that' ? chunks[k + 1] : undefined
      // not "The biggest fear is that of a new war"
      const isSo = isFiniteGroup(copula) && copula.copula && !copula.negated && chunks[k + 3]?.word !== 'of'
      const last = maker ? maker.end - 1 : isSo ? k + 1 : k
      const complement = isOfClaim(chunks, last + 1) ? null : complementBehind(reading, last, cue)
      if (!complement) continue
      const content = isSo ? complement.content : beforeMainVerb(reading, k, last, complement.content)
      if (content.to <= content.from) continue
      yield otherAttribution(
        noun.id,
        group.word,
        cue,
        {
          from: possessor ? afterPossessor(items, possessor) : (governor?.from ?? group.from),
          to: complement.cueEnd ?? (isSo ? copula.to : group.to),
        },
        [content],
        speaker,
      )
    }
  },
}

/** "a claim that the rebels denied": which claim, not what it is. */
function isOfClaim(chunks: readonly Chunk[], that: number): boolean {
  const verb = chunks[that + 2]
  const next = chunks[that + 3]
  const isDenied =
    isFiniteGroup(verb) &&
    /^(?:den(?:y|ies|ied)|(?:reject|dismiss|disput|mad|mak|repeat)(?:e|es|s|ed)?)$/.test(verb.word)
  return chunks[that]?.kind === 'that' && isDenied && (!next || next.kind === 'mark' || next.word === 'as')
}

/** "the union" of "claims by the union that", with the chunk behind it; null where no "that" follows. */
function makerOf(chunks: readonly Chunk[], k: number): (Stretch & { end: number }) | null {
  if (!/^(?:by|from)$/.test(chunks[k + 1]?.word ?? '') || !isNounGroup(chunks[k + 2])) return null
  const maker = nounPhraseFrom(chunks, k + 2)
  // "claims by the union, IALPA, that"
  const end = isComma(chunks[maker.end]) ? maker.end + 1 : maker.end
  if (chunks[end]?.kind !== 'that' || isFiniteGroup(chunks[end + 1])) return null
  return isOfMaker(chunks, end) ? null : { ...maker, end }
}

/** "claims by the firm that Hall founded were", "the group that police blame for the blast": which one, and no claim. */
function isOfMaker(chunks: readonly Chunk[], that: number): boolean {
  const [noun, verb, next] = [chunks[that + 1], chunks[that + 2], chunks[that + 3]]
  if (!isNounGroup(noun) || !isFiniteGroup(verb) || verb.copula || verb.passive || verb.modal) return false
  if (/^(?:blam|accus)/.test(verb.word)) return next?.kind === 'preposition'
  return !isIntransitive(verb) && (next === undefined || isMark(next, /^[.,;]$/) || isFiniteGroup(next))
}

/** "dismissed claims that he lied": who dismisses them is read by that verb, who claims is not told. */
function isDismissed({ verbs }: Reading, k: number): boolean {
  return verbs.some(
    (verb) => verb.k === k - 1 && /^(?:dismiss|reject|deny|denounce|refute|repeat)$/.test(verb.cue.lemma),
  )
}

/** "took the view that", "holds the view that": the subject's own. */
function isHeld(chunks: readonly Chunk[], k: number): boolean {
  return chunks[k]?.word === 'view' && /^(?:tak|took|h[eo]ld)/.test(chunks[k - 1]?.word ?? '')
}

/** "The claim that the vote was rigged drew laughs": where the noun is the subject, the verb after its clause's own is the sentence's. */
function beforeMainVerb({ chunks, reports }: Reading, k: number, last: number, content: Stretch): Stretch {
  const lead = chunks[nounPhraseEndingAt(chunks, k).at - 1]
  if (isVerbGroup(lead) || lead?.kind === 'preposition' || chunks[k - 1]?.kind === 'preposition') return content
  let awaited = chunks[last + 1]?.kind === 'that' ? 1 : 0
  for (let j = last + 2; j < chunks.length; j++) {
    const chunk = chunks[j]
    const before = chunks[j - 1]
    if (!chunk || chunk.from >= content.to || /^(?:quotation|mark|conjunction)$/.test(chunk.kind)) return content
    if (isRelative(chunk) || chunk.kind === 'wh' || chunk.kind === 'subordinator') awaited++
    else if (isNounGroup(chunk) && isNounGroup(before) && !before.time && !chunk.time) awaited++
    if (!isFiniteGroup(chunk)) continue
    // a verb that does not agree with the noun is none of its own
    if (/^(?:have|are|were|do)$/.test(chunk.lead) && !chunks[k]?.word.endsWith('s')) continue
    if (awaited === 0) return { from: content.from, to: before?.kind === 'adverb' ? before.from : chunk.from }
    awaited--
    // "that he said it was over", "who many believe won"
    if (reports(j) && (isNounGroup(chunks[j + 1]) || isFiniteGroup(chunks[j + 1]))) awaited++
  }
  return content
}

const OF_OTHERS =
  /^(?:investigat|receiv|draw|drew|fac(?=e|ing)|hear|prompt|spark|trigger|fuel|fan(?=s|ned)|allay|eas(?=e|ing)|stok|ignor)/

/** The subject of the verb whose object the noun at `k` is, and where that verb begins. */
function governedBy({ chunks, verbs }: Reading, k: number): { from: number; subject: Stretch | null } | null {
  const before = chunks[k - 1]
  // "say the claim that he lied is false": the subject of what they say, not an object
  const said = verbs.find((verb) => verb.k === k - 1)?.cue.frames
  if (said?.has('c') && !said.has('n') && clauseVerb(chunks, k, chunks.length) >= 0) return null
  if (isVerbGroup(before)) {
    // "There are fears that the river will flood", "is investigating complaints that it does": others make them
    if (chunks[k - 2]?.word === 'there' || OF_OTHERS.test(before.word)) return null
    return {
      from: before.from,
      subject: before.form === 'finite' ? subjectOf(chunks, k - 1) : subjectOfNonFinite(chunks, k - 1),
    }
  }
  // "in the hope that"; not "because of concerns that", "by fears that"
  if (before?.kind !== 'preposition' || /^(?:of|by|about|over)$/.test(before.word)) return null
  const governor = governorOf(chunks, k - 1)
  return governor < 0 ? null : { from: before.from, subject: subjectOf(chunks, governor) }
}

function afterPossessor(items: readonly Item[], speaker: Stretch): number {
  return normal(items[speaker.to]) === "'s" ? speaker.to + 1 : speaker.to
}
