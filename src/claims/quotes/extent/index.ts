import { type Chunk, isNounGroup, isVerbGroup, type VerbGroup } from '../../../language/chunks/index.js'
import { isClauseOpener, isComma, isDash, isFiniteGroup, isGerund, isReduced } from '../../../language/clauses/marks.js'
import { appositionClose, asideClose } from './aside.js'
import {
  AT_COMMA,
  AT_COMMA_OF_INFINITIVE,
  AT_COMMA_OF_OBJECT,
  isCondition,
  mainClauseFollows,
  sumsUp,
} from './at-comma.js'
import { actsOn, isDone, speakerActs, tellsNext } from './next-act.js'
import { tellsHowSaid, tellsWhen } from './occasion.js'
import { OF_OBJECT } from './of-object.js'
import { agrees, goesOnInBase, governsBase, isBase, joinsCue } from './parallel.js'
import { clauseFollows, type Place, reportFollows } from './place.js'

/** What is known of content before its end is. */
export interface Beginning {
  /** The content is a clause ("said it was late"), an infinitive ("promised to leave") or an object ("criticized the plan"). */
  kind: 'clause' | 'infinitive' | 'object'
  /** The reporting clause is led by "when", "if": the main clause begins behind the comma. */
  subordinate: boolean
  /** The reporting clause is a relative one, an aside between commas or not: a verb behind it is the main clause's. */
  relative: 'defining' | 'aside' | null
  /** The verb that brings it, where it is one. */
  cue: VerbGroup | null
}

/**
 * Whether chunk `at` stands within the phrase that leads the sentence, so that a comma ends the content: "For a man who said he
 * was ill, he looked well", "Months after the promise that it would open, it is shut".
 */
export function isInLead(chunks: readonly Chunk[], at: number): boolean {
  const isMeasured = isNounGroup(chunks[0]) && /^(?:after|before|since)$/.test(chunks[1]?.word ?? '')
  const first = isMeasured ? chunks[1] : chunks[0]
  return (
    (first?.kind === 'preposition' || first?.kind === 'subordinator') &&
    !chunks.slice(0, at).some((chunk) => isComma(chunk) || endsInComma(chunk) || isFiniteGroup(chunk))
  )
}

/** "On “The Long Road,” …" */
function endsInComma(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'quotation' && chunk.word === ','
}

const STOPS = { clause: AT_COMMA, infinitive: AT_COMMA_OF_INFINITIVE, object: AT_COMMA_OF_OBJECT } as const

/** "called Mr. Hall, a rival, a clown": what stands behind the name is what he is called. */
function isNaming(cue: VerbGroup | null): boolean {
  return cue !== null && /^(?:call|label|brand|dub|nam|declar)/.test(cue.word)
}

/** A clause of its own. */
export const CLAUSE: Beginning = { kind: 'clause', subordinate: false, relative: null, cue: null }

const SHARE = /^(?:percent|%|half|thirds?|quarters?|majority)$/

/** "would have to keep the country safe, make changes and unite it": the next of a list of verbs in their base form. */
function goesOn(chunks: readonly Chunk[], at: number, comma: number): boolean {
  const verb = chunks[comma + 1]
  // "a clip of the speech, followed by an ad"
  if (verb?.word === 'followed') return true
  // "said sales rose 4 percent, compared with 3 percent"; but of "46 percent said yes, compared with 23 percent" it is who says it
  if (verb?.word === 'compared') return !chunks.slice(Math.max(0, at - 8), at).some(({ word }) => SHARE.test(word))
  // "had nothing to do with it, had started late and been closed"
  const repeats = (chunk: Chunk) => isFiniteGroup(chunk) && isFiniteGroup(verb) && chunk.lead === verb.lead
  const isBefore = (test: (chunk: Chunk) => boolean) => chunks.slice(at, comma).some(test)
  if (!((isBase(verb) && isBefore(governsBase)) || isBefore(repeats))) return false
  return chunks.some(({ kind }, i) => i > comma && kind === 'conjunction' && isVerbGroup(chunks[i + 1]))
}

/** "said “the plan is dead” and left", "said “no way” on Tuesday": what stands behind the marks is the writer's. */
function isSaidWhole(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.kind !== 'quotation') return false
  const [next, behind] = [chunks[at + 1], chunks[at + 2]]
  if (next?.kind === 'conjunction') return isFiniteGroup(behind) && behind.past
  return /^(?:on|at|during|after|before|when|while|as)$/.test(next?.word ?? '')
}

/** A verb that no noun, pronoun or opener of a clause stands ready for within the content. */
function isMainVerb(chunks: readonly Chunk[], at: number, j: number): boolean {
  return !chunks.slice(at, j).some((chunk, i) => {
    const next = chunks[at + i + 1]
    return (
      isClauseOpener(chunk) || chunk.kind === 'quotation' || (isNounGroup(chunk) && isNounGroup(next) && at + i + 1 < j)
    )
  })
}

/** A verb behind the complement of another one, with nothing between them to open a clause of its own. */
function isVerbOfAnother(chunks: readonly Chunk[], j: number): boolean {
  const verb = chunks[j]
  const before = chunks[j - 1]
  // "that the camp should be closed were angry", "who say they were misled want answers"
  if (isFiniteGroup(before) && isVerbGroup(verb)) return before.passive || verb.passive || verb.copula || verb.modal
  if (!/^(?:noun|adjective|adverb)$/.test(chunks[j - 1]?.kind ?? '')) return false
  for (let k = j - 1; k > 0; k--) {
    const chunk = chunks[k]
    if (isVerbGroup(chunk)) return chunk.form !== 'gerund'
    if (isNounGroup(chunk) ? isNounGroup(chunks[k - 1]) : !/^(?:adjective|adverb|preposition)$/.test(chunk?.kind ?? ''))
      return false
  }
  return false
}

/**
 * Where content that begins at chunk `at` ends (a chunk index, exclusive): with the sentence, or where the writer speaks
 * again. Told without a parser, by what stands at commas, conjunctions and brackets.
 *
 * @param reports whether the verb group at an index says or writes something
 */
export function contentEnd(
  chunks: readonly Chunk[],
  at: number,
  end: number,
  { kind, subordinate, relative, cue }: Beginning,
  reports: (k: number) => boolean,
): number {
  if (kind === 'clause' && isSaidWhole(chunks, at)) return at + 1
  // "citing “the cost,” said"
  const phrase = kind === 'object'
  const atComma = STOPS[kind]
  // "called it “a joke,” warning that": the comma of the quotation that it begins with
  const stopsAt = (place: Place) => isFiniteGroup(chunks[at + 1]) || atComma.some((stop) => stop(place))
  if (endsInComma(chunks[at]) && stopsAt({ chunks, at, j: at, end, reports })) return at + 1
  let brackets = 0
  let commas = 0
  let verbs = kind !== 'clause' || isFiniteGroup(chunks[at]) || chunks[at]?.kind === 'quotation' ? 1 : 0
  for (let j = at + 1; j < end; j++) {
    const chunk = chunks[j]
    if (!chunk) break
    if (chunk.held) continue
    const place: Place = { chunks, at, j, end, reports }
    if (chunk.kind === 'mark') {
      if (chunk.word === ';') return j
      if (/^[([]$/.test(chunk.word)) brackets++
      if (/^[)\]]$/.test(chunk.word) && --brackets < 0) return j
    }
    if (brackets > 0 && isComma(chunk)) continue
    const aside = isComma(chunk) ? Math.max(asideClose(place), isNaming(cue) ? appositionClose(place) : -1) : -1
    if (aside >= 0) {
      j = aside
      commas++
      continue
    }
    if (isComma(chunk)) {
      if ((subordinate || relative === 'aside') && mainClauseFollows(place, subordinate)) return j
      // a verb behind a comma that closes nothing goes on about somebody else
      if (commas++ === 0 && isFiniteGroup(chunks[j + 1]) && !goesOn(chunks, at, j)) return j
      if (atComma.some((stop) => stop(place))) return j
    }
    // the comma of "“…,” adding that" stands within the quotation
    if (endsInComma(chunk)) {
      if ((subordinate || relative === 'aside') && mainClauseFollows(place, subordinate)) return j + 1
      // "summed him up as “weak,” denounced his plan and left"
      const next = chunks[j + 1]
      if (phrase && isFiniteGroup(next) && next.past && !isReduced(chunks, j + 1)) return j + 1
      if (atComma.some((stop) => stop(place))) return j + 1
    }
    // "though she said she would stay – as she must – her rivals are glad"
    const open = subordinate && isDash(chunk) ? chunks.findLastIndex((one, i) => i > at && i < j && isDash(one)) : -1
    if (open > at && clauseFollows(place, j + 1)) return open
    if (isDash(chunk) && sumsUp(place) && !chunks.slice(j + 1, end).some(isDash)) return j
    if (kind === 'infinitive' && cue?.past && tellsWhen(place)) return j
    if (kind === 'clause' && verbs > 0 && tellsHowSaid(place)) return isComma(chunks[j - 1]) ? j - 1 : j
    if (phrase && OF_OBJECT.some((stop) => stop(place))) return j
    // "those who praised the plan warned", "men eager to praise it will vote": the verb of whom the content's is about
    const closes = phrase && isFiniteGroup(chunk) && isNounGroup(chunks[j - 1])
    if (closes && (relative || (chunk.modal && cue?.form === 'infinitive' && isMainVerb(chunks, at, j)))) return j
    // "those who said it was their main worry split evenly"
    if (relative === 'defining' && verbs > 0 && isFiniteGroup(chunk) && isVerbOfAnother(chunks, j)) return j
    if (cue && joinsCue(chunks, at, j, cue, kind)) return isComma(chunks[j - 1]) ? j - 1 : j
    // "said it was late before adding that he would stay"
    if (
      /^(?:before|after|while)$/.test(chunk.word) &&
      isGerund(chunks[j + 1]) &&
      reports(j + 1) &&
      !isDone(chunks[j + 1])
    )
      return j
    if (isFiniteGroup(chunk)) verbs++
    const joins = verbs > 0 && /^(?:but|and|while)$/.test(chunk.word) && chunks[j + 1]?.kind !== 'that'
    // "that if he needs help but sees none, he will leave"
    const isOpen = commas === 0 && isCondition(chunks, at) && chunks.slice(j, end).some(isComma)
    const isNext = joins && !isOpen && agrees(chunks, j, cue) && !goesOnInBase(place, j + 1)
    if (isNext && reportFollows(place, j + 1) && !(actsOn(chunks, at, j) && !tellsNext(chunks, j))) return j
    if (isNext && kind === 'clause' && speakerActs(place, cue)) return isComma(chunks[j - 1]) ? j - 1 : j
  }
  return end
}
