import { type Chunk, isNounGroup, type VerbGroup } from '../../../language/chunks/index.js'
import { isComma, isDash, isFiniteGroup, isGerund, isMark, isReduced } from '../../../language/clauses/marks.js'
import { goesOn, isMainVerb, isVerbOfAnother } from './another-verb.js'
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
import { agrees, goesOnInBase, joinsCue } from './parallel.js'
import { clauseFollows, type Place, reportFollows, type Stop } from './place.js'

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

const STOPS: Readonly<Record<Beginning['kind'], readonly Stop[]>> = {
  clause: AT_COMMA,
  infinitive: AT_COMMA_OF_INFINITIVE,
  object: AT_COMMA_OF_OBJECT,
}

/** "called Mr. Hall, a rival, a clown": what stands behind the name is what he is called. */
function isNaming(cue: VerbGroup | null): boolean {
  return cue !== null && /^(?:call|label|brand|dub|nam|declar)/.test(cue.word)
}

/** A clause of its own. */
export const CLAUSE: Beginning = { kind: 'clause', subordinate: false, relative: null, cue: null }

/** "said “the plan is dead” and left", "said “no way” on Tuesday": what stands behind the marks is the writer's. */
function isSaidWhole(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.kind !== 'quotation') return false
  const [next, behind] = [chunks[at + 1], chunks[at + 2]]
  if (next?.kind === 'conjunction') return isFiniteGroup(behind) && behind.past
  return /^(?:on|at|during|after|before|when|while|as)$/.test(next?.word ?? '')
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
  beginning: Beginning,
  reports: (k: number) => boolean,
): number {
  const { kind, cue } = beginning
  if (kind === 'clause' && isSaidWhole(chunks, at)) return at + 1
  // "citing “the cost,” said", "called it “a joke,” warning that": the comma of the quotation that it begins with
  const opensWithComma = endsInComma(chunks[at])
  if (opensWithComma && (isFiniteGroup(chunks[at + 1]) || stopsAt({ chunks, at, j: at, end, reports }, kind)))
    return at + 1
  let brackets = 0
  let commas = 0
  let verbs = kind !== 'clause' || isFiniteGroup(chunks[at]) || chunks[at]?.kind === 'quotation' ? 1 : 0
  for (let j = at + 1; j < end; j++) {
    const chunk = chunks[j]
    if (!chunk) break
    if (chunk.held) continue
    const place: Place = { chunks, at, j, end, reports }
    if (isMark(chunk, /^;$/)) return j
    if (isMark(chunk, /^[([]$/)) brackets++
    if (isMark(chunk, /^[)\]]$/) && --brackets < 0) return j
    if (isComma(chunk)) {
      if (brackets > 0) continue
      const aside = Math.max(asideClose(place), isNaming(cue) ? appositionClose(place) : -1)
      if (aside >= 0) {
        j = aside
        commas++
        continue
      }
      if (endsAtComma(place, beginning, commas++ === 0)) return j
    }
    // the comma of "“…,” adding that" stands within the quotation
    if (endsInComma(chunk) && endsBehindQuotation(place, beginning)) return j + 1
    const dash = isDash(chunk) ? endAtDash(place, beginning) : -1
    if (dash >= 0) return dash
    if (endsHere(place, beginning, verbs)) return j
    if (isHowSaid(place, beginning, verbs)) return beforeComma(chunks, j)
    if (isFiniteGroup(chunk)) verbs++
    if (verbs === 0 || !joinsClause(place, cue, commas === 0)) continue
    if (reportFollows(place, j + 1) && !(actsOn(chunks, at, j) && !tellsNext(chunks, j))) return j
    if (kind === 'clause' && speakerActs(place, cue)) return beforeComma(chunks, j)
  }
  return end
}

function stopsAt(place: Place, kind: Beginning['kind']): boolean {
  return STOPS[kind].some((stop) => stop(place))
}

function beforeComma(chunks: readonly Chunk[], j: number): number {
  return isComma(chunks[j - 1]) ? j - 1 : j
}

/** "When he said it was late, they left", "said it was late, packed and left" */
function endsAtComma(place: Place, beginning: Beginning, isFirst: boolean): boolean {
  const { chunks, at, j } = place
  if (isMainClauseNext(place, beginning)) return true
  // a verb behind a comma that closes nothing goes on about somebody else
  if (isFirst && isFiniteGroup(chunks[j + 1]) && !goesOn(chunks, at, j)) return true
  return stopsAt(place, beginning.kind)
}

function endsBehindQuotation(place: Place, beginning: Beginning): boolean {
  const { chunks, j } = place
  if (isMainClauseNext(place, beginning)) return true
  // "summed him up as “weak,” denounced his plan and left"
  const next = chunks[j + 1]
  if (beginning.kind === 'object' && isFiniteGroup(next) && next.past && !isReduced(chunks, j + 1)) return true
  return stopsAt(place, beginning.kind)
}

function isMainClauseNext(place: Place, { subordinate, relative }: Beginning): boolean {
  return (subordinate || relative === 'aside') && mainClauseFollows(place, subordinate)
}

/** Where a dash ends it; -1 where it does not. */
function endAtDash(place: Place, { subordinate }: Beginning): number {
  const { chunks, at, j, end } = place
  // "though she said she would stay – as she must – her rivals are glad"
  const open = subordinate ? chunks.findLastIndex((one, i) => i > at && i < j && isDash(one)) : -1
  if (open > at && clauseFollows(place, j + 1)) return open
  return sumsUp(place) && !chunks.slice(j + 1, end).some(isDash) ? j : -1
}

/** Whether what stands here is no part of what is said: when it was, the verb of whom the content is about. */
function endsHere(place: Place, { kind, relative, cue }: Beginning, verbs: number): boolean {
  const { chunks, at, j, reports } = place
  const chunk = chunks[j]
  if (kind === 'infinitive' && cue?.past && tellsWhen(place)) return true
  if (kind === 'object') {
    if (OF_OBJECT.some((stop) => stop(place))) return true
    // "those who praised the plan warned", "men eager to praise it will vote"
    if (isFiniteGroup(chunk) && isNounGroup(chunks[j - 1]))
      if (relative || (chunk.modal && cue?.form === 'infinitive' && isMainVerb(chunks, at, j))) return true
  }
  // "those who said it was their main worry split evenly"
  if (relative === 'defining' && verbs > 0 && isFiniteGroup(chunk) && isVerbOfAnother(chunks, j)) return true
  // "said it was late before adding that he would stay"
  const next = chunks[j + 1]
  return /^(?:before|after|while)$/.test(chunk?.word ?? '') && isGerund(next) && reports(j + 1) && !isDone(next)
}

/** "said it was safe in a statement", "said it was late and added" */
function isHowSaid(place: Place, { kind, cue }: Beginning, verbs: number): boolean {
  if (kind === 'clause' && verbs > 0 && tellsHowSaid(place)) return true
  return cue !== null && joinsCue(place.chunks, place.at, place.j, cue, kind)
}

/** Whether a conjunction leads to another clause of the cue's own, with no condition left open. */
function joinsClause(place: Place, cue: VerbGroup | null, isFirst: boolean): boolean {
  const { chunks, at, j, end } = place
  if (!/^(?:but|and|while)$/.test(chunks[j]?.word ?? '') || chunks[j + 1]?.kind === 'that') return false
  // "that if he needs help but sees none, he will leave"
  const isOpen = isFirst && isCondition(chunks, at) && chunks.slice(j, end).some(isComma)
  return !isOpen && agrees(chunks, j, cue) && !goesOnInBase(place, j + 1)
}
