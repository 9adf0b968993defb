import { type Chunk, isNounGroup, isVerbGroup } from '../../../language/chunks/index.js'
import { clauseVerb } from '../../../language/clauses/clause-verb.js'
import { isComma, isFiniteGroup, isGerund, isReduced, isRelative, isTime } from '../../../language/clauses/marks.js'
import { nounPhraseFrom } from '../../../language/clauses/noun-phrase-from.js'
import { goesOnDoing } from './next-act.js'
import { goesOnInBase } from './parallel.js'
import { clauseFollows, type Place, reportFollows, type Stop, verbFollows } from './place.js'

/** Where content of any kind ends at a comma: with what stands behind it the writer speaks again. */
export const AT_COMMA: readonly Stop[] = [
  // ", according to the paper"; not "that, according to the paper, prices rose"
  ({ chunks, j }) => chunks[j + 1]?.word === 'according' && chunks[j - 1]?.kind !== 'that',
  // ", adding that …", ", meaning that …"; but of "said gunmen seized the ship, demanding a ransom" it is they who demand it
  ({ chunks, at, j, reports }) =>
    isGerund(chunks[j + 1]) && (reports(j + 1) || isOfSpeaker(chunks, j + 1)) && !goesOnDoing(chunks, at, j),
  // ", with the mayor saying so", ", with a poll finding that …"; not ", with work having begun"
  ({ chunks, at, j, reports }) => {
    if (chunks[j + 1]?.word !== 'with' || !isNounGroup(chunks[j + 2])) return false
    const { end } = nounPhraseFrom(chunks, j + 2, false)
    const word = chunks[end]?.word ?? ''
    // "Averages show a lead, with one poll showing a tie"
    const repeats = chunks[at - 1]?.word.startsWith(word.slice(0, -3)) === true
    const tells = repeats || chunks[end + 1]?.kind === 'that' || SAYING.test(word)
    return isGerund(chunks[end]) && reports(end) && tells
  },
  // ", before adding that …"
  ({ chunks, j, reports }) => chunks[j + 1]?.kind === 'preposition' && isVerbGroup(chunks[j + 2]) && reports(j + 2),
  // ", but the mayor left", ", but left"; not ", but that it would come"
  (place) =>
    behindConjunction(place, 'but') &&
    ((clauseFollows(place, place.j + 2) && !keepsTense(place)) ||
      (verbFollows(place.chunks, place.j + 2) && !goesOnInBase(place, place.j + 2))),
  // ", and he added that …", ", he added"
  (place) => behindConjunction(place, 'and') && reportFollows(place, place.j + 2),
  (place) =>
    isNounGroup(place.chunks[place.j + 1]) && reportFollows(place, place.j + 1) && !isCondition(place.chunks, place.at),
  // ", on Tuesday night he said"
  (place) => {
    const [lead, day] = [place.chunks[place.j + 1], place.chunks[place.j + 2]]
    return lead?.kind === 'preposition' && isTime(day) && reportFollows(place, place.j + 3)
  },
  // ", although the union …"; what one says may go on with "while"
  ({ chunks, j }) =>
    chunks[j + 1]?.kind === 'subordinator' &&
    /^(?:although|though|whereas)$/.test(chunks[j + 1]?.word ?? '') &&
    !isReduced(chunks, j + 2),
  // ", as he left", ", as have his rivals"
  ({ chunks, j }) => {
    // ", even as aides doubt it"
    const as = chunks[j + 1]?.word === 'even' ? j + 2 : j + 1
    return chunks[as]?.word === 'as' && (isFiniteGroup(chunks[as + 2]) || isCopula(chunks[as + 1]))
  },
  sumsUp,
  // ", something her colleagues deny"
  ({ chunks, j }) => chunks[j + 1]?.word === 'something' && isNounGroup(chunks[j + 2]),
]

const SAYING = /^(?:say|tell|add|warn|call|claim|argu)ing$/

/** What goes on about who speaks, or is the writer's remark. */
const OF_SPEAKER =
  /^(?:citing|meaning|drawing|contrasting|reflecting|pointing|describing|comparing|echoing|referring|accusing|blaming|criticizing|criticising|praising|thanking|crediting|dismissing|rejecting)$/
const JUDGING = /^(?:accusing|blaming|criticizing|criticising|praising|thanking|crediting|dismissing|rejecting)$/

/** ", accusing Iran of bad faith"; but of "said police had jailed reporters, accusing them of spying" it is the police who accuse. */
function isOfSpeaker(chunks: Place['chunks'], gerund: number): boolean {
  const word = chunks[gerund]?.word ?? ''
  const object = chunks[gerund + 1]
  if (word === 'prompting')
    return /^(?:cheers|applause|laughter|boos|jeers|outrage|outcry|criticism)$/.test(object?.word ?? '')
  if (!OF_SPEAKER.test(word)) return false
  return !JUDGING.test(word) || !isNounGroup(object) || !(object.pronoun || /^(?:her|his|its|their)$/.test(object.lead))
}

/** What the writer calls that which was said. */
const SUMMING =
  /^(?:claim|charge|accusation|allegation|assertion|promise|call|pledge|vow|threat|warning|suggestion|prediction|swipe|jab|dig|nod|move|plan|decision|step|practice|approach|goal|requirement|provision|proposal|position|stance|feeling|sentiment|view|belief|notion|indication|sign|recommendation|reversal|departure|reminder|acknowledgment|admission|tactic|rebuke|proportion|bid|blow|boost|shift|setback|toll|finding|remark|comment|statement|argument|contention|opinion|assessment|theory|conclusion)$/

/** ", a move that his rivals oppose", ", in a step that may halve it": the writer speaks. */
export function sumsUp({ chunks, j, end }: Pick<Place, 'chunks' | 'j' | 'end'>): boolean {
  const noun = chunks[chunks[j + 1]?.word === 'in' ? j + 2 : j + 1]
  if (!isNounGroup(noun) || !/^an?$/.test(noun.lead) || !SUMMING.test(noun.word)) return false
  // ", a plan for years, was": put in before the verb
  return !chunks.slice(j + 2, end).some((chunk, i) => isComma(chunk) && isFiniteGroup(chunks[j + 3 + i]))
}

function isCopula(chunk: Chunk | undefined): boolean {
  return isFiniteGroup(chunk) && chunk.copula
}

/** Where an object ends at a comma: "criticized the plan, …". */
export const AT_COMMA_OF_OBJECT: readonly Stop[] = [
  ...AT_COMMA,
  // ", calling it unfair", ", which was late"
  (place) => isGerund(place.chunks[place.j + 1]) && !goesOnInGerunds(place),
  ({ chunks, j }) => isRelative(chunks[j + 1]) || chunks[j + 1]?.word === 'whose',
  // ", but …", ", and the mayor left"
  ({ chunks, j }) =>
    (chunks[j + 1]?.word === 'but' && chunks[j + 2]?.word !== 'also') ||
    (chunks[j + 1]?.kind === 'conjunction' && chunks[j + 2]?.kind === 'that'),
  (place) =>
    behindConjunction(place, 'and') && (clauseFollows(place, place.j + 2) || verbFollows(place.chunks, place.j + 2)),
  // ", a friend of the mayor's": an apposition, unless "and" shows a list; not "a new firm, one that is known"
  ({ chunks, j, end }) =>
    isNounGroup(chunks[j + 1]) &&
    !(chunks[j + 1]?.word === 'one' && isRelative(chunks[j + 2])) &&
    !(chunks[j + 1]?.word === 'such' && chunks[j + 2]?.word === 'as') &&
    !chunks.slice(j + 1, end).some(({ kind }) => kind === 'conjunction'),
]

/** Where an infinitive ends at a comma: "agreed to build a bridge, and China was told". */
export const AT_COMMA_OF_INFINITIVE: readonly Stop[] = [
  ...AT_COMMA,
  (place) => behindConjunction(place, 'and') && clauseFollows(place, place.j + 2),
]

/** The main clause begins behind the comma: the reporting one is led by "when", or is a relative one. */
export function mainClauseFollows(place: Place, subordinate: boolean): boolean {
  const { chunks, j } = place
  // "if they were safe, then we would go"
  const from = chunks[j + 1]?.word === 'then' ? j + 2 : j + 1
  const next = chunks[from]
  const opens = isNounGroup(next) || next?.word === 'what'
  return isFiniteGroup(next) || (subordinate && (next?.kind === 'quotation' || (opens && clauseFollows(place, from))))
}

/** "accused him of lying, cheating and stealing", "in taxing the rich, not jailing them" */
function goesOnInGerunds({ chunks, at, j, end }: Place): boolean {
  const next = chunks[j + 1]
  // "a warm, trusting and able man"
  if (chunks[j + 2]?.kind === 'conjunction') return true
  if (!chunks.slice(at, j).some(isGerund)) return false
  if (isVerbGroup(next) && next.lead === 'not') return true
  return chunks.slice(j + 2, end).some(({ kind }, i) => kind === 'conjunction' && isGerund(chunks[j + 3 + i]))
}

/** "said he will back it, but he doesn't want to": the tense within, which that of the cue is not. */
function keepsTense(place: Place): boolean {
  const { chunks, at, j, end } = place
  const cue = chunks.slice(0, at).findLast(isFiniteGroup)
  const own = chunks.slice(at, j).find(isFiniteGroup)
  const verb = chunks[clauseVerb(chunks, j + 2, end)]
  return isFiniteGroup(cue) && cue.past && isPresent(own) && isPresent(verb)
}

function isPresent(verb: Chunk | undefined): boolean {
  return isFiniteGroup(verb) && !verb.past && !/^(?:had|was|were|did|would|could|might)$/.test(verb.lead)
}

function behindConjunction({ chunks, j }: Place, word: string): boolean {
  return chunks[j + 1]?.word === word && chunks[j + 2]?.kind !== 'that'
}

/** "that if he had lived, he would": the clause that the comma closes leads another one. */
export function isCondition(chunks: Place['chunks'], at: number): boolean {
  return chunks[chunks[at]?.kind === 'that' ? at + 1 : at]?.word === 'if'
}
