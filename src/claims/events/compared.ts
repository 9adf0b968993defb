import { type Chunk, isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { isFiniteGroup, isGerund, isInfinitive, isMark, isTime } from '../../language/clauses/marks.js'
import { normal } from '../../language/item.js'
import type { Token } from '../../language/token.js'
import { type Anchored, isMonth } from './anchored.js'
import { beforeRestatement } from './nouns.js'

/** Dates that no event has: what a figure or a record is held against. */

/** "up 19 percent from a year ago", "to 300,000 from fewer than 90,000 in 1980": what a figure is held against. */
export function isCompared(date: Anchored, ahead: boolean): boolean {
  const { chunks, tokens, lead, first } = date
  if (isLikened(chunks, lead) || isComparison(chunks, lead) || isUpOn(date)) return true
  // "rose 0.4% in October from September"
  if (isFrom(chunks[lead]) && isMonth(tokens, chunks[lead - 1]) && isMonth(tokens, chunks[first])) return true
  // "was up 70 percent from 2008", not "will rise 12% from 6 January"
  // "from 2010 to 2022" is no base
  const isStretch = chunks[first + 1]?.word === 'to' && isTime(chunks[first + 2])
  const isBase =
    chunks[lead]?.word === 'from' && !isStretch && isAmount(tokens, chunks[lead - 1]) && chunks[lead - 2]?.word !== 'by'
  if (isBase && !ahead && !isSpell(chunks[lead - 1])) return true
  if (isFrom(chunks[lead]) || isFrom(chunks[lead - 1])) return isAgo(tokens, chunks[first])
  // "down 5 percent from the same period last year"
  if (PERIOD.test(chunks[lead - 1]?.word ?? '') && isFrom(chunks[lead - 2])) return true
  // "four times as many as in the same period last year"
  if (PERIOD.test(chunks[lead - 1]?.word ?? '') && chunks[lead - 2]?.word === 'in' && chunks[lead - 3]?.word === 'as')
    return true
  const amount = beforeRestatement(chunks, beforeSamePeriod(chunks, lead - 1))
  if (!isAmount(tokens, chunks[amount]) && !isCount(tokens, chunks[amount])) return false
  let k = amount - 1
  while (chunks[k]?.kind === 'adverb') k--
  // "rose 2.4% in June, after 2.6% in May"
  const isHeldAgainst = /^(?:after|against|versus)$/.test(chunks[k]?.word ?? '') && isFigure(tokens, chunks[amount])
  return isFrom(chunks[k]) || isHeldAgainst
}

/** "Sales were up 3 per cent on last year", "down 5% on June 2023": no day is a time to hold a figure against. */
function isUpOn({ chunks, tokens, lead, first, last }: Anchored): boolean {
  if (chunks[lead]?.word !== 'on' || !isFigure(tokens, chunks[lead - 1])) return false
  const time = tokens.slice(chunks[first]?.from, chunks[last]?.to).map(({ normal }) => normal)
  return (
    /^(?:\d{4}|years?|months?|quarters?|earlier|ago)$/.test(time.at(-1) ?? '') &&
    !time.some((word) => /^\d{1,2}$/.test(word))
  )
}

/** "a loss of $2 million, compared with a profit of $4 million in the same period last year" */
function isComparison(chunks: readonly Chunk[], lead: number): boolean {
  for (let k = lead - 1; k > 0 && k > lead - 14; k--) {
    if (chunks[k]?.word === 'compared') return /^(?:with|to)$/.test(chunks[k + 1]?.word ?? '')
    if (isFiniteGroup(chunks[k]) || isMark(chunks[k], /^[;:]$/)) return false
  }
  return false
}

/** "2.6%", "$3 million": no time, and nothing that is counted. */
function isFigure(tokens: readonly Token[], chunk: Chunk | undefined): boolean {
  return /^(?:%|percent|cent|million|billion|trillion|points?)$|\d/.test(normal(tokens[(chunk?.to ?? 0) - 1]))
}

/** Left over "from 77 over the same period", "from 48,900 at this point". */
function beforeSamePeriod(chunks: readonly Chunk[], k: number): number {
  const group = chunks[k]
  const isSame = isNounGroup(group) && PERIOD.test(group.word) && /^(?:the|this|that)$/.test(group.lead)
  return isSame && chunks[k - 1]?.kind === 'preposition' ? k - 2 : k
}

/** "up from four in December" */
function isCount(tokens: readonly Token[], chunk: Chunk | undefined): boolean {
  return isNounGroup(chunk) && chunk.to - chunk.from === 1 && tokens[chunk.from]?.is('Value') === true
}

const PERIOD = /^(?:period|quarter|month|week|day|time|season|half|stage|point)$/

/** "unlike eight years ago", "as in 1990", "than in May": another time, for comparison. */
function isLikened(chunks: readonly Chunk[], lead: number): boolean {
  // "no earlier than March 19" tells when
  const isLimit = chunks[lead - 3]?.word === 'no' && /^(?:earlier|later|sooner)$/.test(chunks[lead - 2]?.word ?? '')
  const isOther =
    !isLimit && [chunks[lead - 1], chunks[lead]].some((chunk) => /^(?:unlike|than)$/.test(chunk?.word ?? ''))
  // "two weeks before Easter"
  if (/^(?:before|after)$/.test(chunks[lead]?.word ?? '') && isSpell(chunks[lead - 1])) return true
  // "with three weeks to go until the vote"
  if (/^(?:before|until|till)$/.test(chunks[lead]?.word ?? '') && isToGo(chunks, lead - 1)) return true
  // "talk about the winter of 1947"
  const said = chunks[lead - 1]
  // "a dividend of 38 cents, unchanged from last year"
  if (chunks[lead]?.word === 'from' && /^(?:unchanged|changed|different)$/.test(said?.word ?? '')) return true
  if (chunks[lead]?.word === 'about' && isVerbGroup(said) && SPEAKS.test(said.word)) return true
  // "12 degrees above average for July", "140% of the average for the whole of July"
  const whole =
    chunks[lead]?.word === 'of' && /^(?:whole|all|month|rest)$/.test(chunks[lead - 1]?.word ?? '') ? lead - 2 : lead
  if (chunks[whole]?.word === 'for' && /^(?:average|normal|norm|usual)$/.test(chunks[whole - 1]?.word ?? ''))
    return true
  return isOther || (chunks[lead]?.word === 'as' && chunks[lead + 1]?.word === 'in')
}

/** "three weeks to go" */
export function isToGo(chunks: readonly Chunk[], k: number): boolean {
  return isInfinitive(chunks[k]) && chunks[k]?.word === 'go' && isSpell(chunks[k - 1])
}

const SPEAKS = /^(?:talk|speak|spoke|writ|wrote|th[io]|ask|hear|joke|learn|read|reminisce|know|knew)/

/** "by 37% from 1990 levels", "holders of record on Aug. 30", "its forecast for 2025": a date that only tells which. */
export function tellsWhich({ chunks, tokens, lead, last }: Anchored): boolean {
  const before = chunks[lead - 1]?.word ?? ''
  // "drove into a crowd celebrating Bastille Day"
  if (isGerund(chunks[lead - 1]) && CELEBRATES.test(before)) return true
  if (/^levels?$/.test(chunks[last + 1]?.word ?? '')) return true
  if (before === 'record' && chunks[lead - 2]?.word === 'of') return true
  // "found receipts dating back to 2019", where no verb is seen
  const group = chunks[lead - 1]
  const dating = tokens[(group?.to ?? 0) - (before === 'back' ? 2 : 1)]
  if (
    !isVerbGroup(group) &&
    /^(?:to|from)$/.test(chunks[lead]?.word ?? '') &&
    /^dat(?:e|es|ed|ing)$/.test(dating?.normal ?? '')
  )
    return true
  // "rain is forecast for Monday" tells when
  return chunks[lead]?.word === 'for' && FORESEEN.test(before) && !isVerbGroup(chunks[lead - 1])
}

/** "the class of 2016", "the crash of 2008": the noun's own, and nobody's who names it. */
export function isOfNoun({ chunks, lead }: Anchored): boolean {
  const noun = chunks[lead - 1]
  if (chunks[lead]?.word !== 'of' || !isNounGroup(noun) || isSpell(noun) || PART.test(noun.word)) return false
  // "fought in the battle of 1812", "In the riot of 1970, workers"
  return !PERIOD.test(noun.word.replace(/s$/, '')) && !WHEN.test(chunks[lead - 2]?.word ?? '')
}

const WHEN =
  /^(?:in|on|during|at|after|before|since|until|by|w[io]n|lost|signed|passed|carried|introduced|launched|published|enacted|approved|adopted|led|started|began|caused|ended|held|wrote|fought)$/
const PART =
  /^(?:much|most|all|rest|whole|half|part|bulk|course|remainder|majority|end|start|beginning|middle|early|late|weekend|eve|night|evening|morning|afternoon)$/
const CELEBRATES = /^(?:celebrat|mark|observ|commemorat)/
const FORESEEN = /^(?:forecasts?|outlook|guidance|estimates?|projections?|targets?|budgets?|predictions?)$/

/** "their lowest since March 2023", "the worst storm in a decade since 1962" */
export function isRecord({ tokens, chunks, lead: own }: Anchored): boolean {
  // "since at least 2010"
  let lead = own
  while (/^(?:at|least)$/.test(chunks[lead]?.word ?? '') || chunks[lead - 1]?.word === 'least') lead--
  // "the best return since Hall's 31 in 1998"
  if (
    chunks[lead - 2]?.word === 'since' &&
    !isVerbGroup(chunks[lead - 1]) &&
    /^(?:in|on)$/.test(chunks[lead]?.word ?? '')
  )
    lead -= 2
  if (!/^(?:since|for)$/.test(chunks[lead]?.word ?? '')) return false
  // "is the strongest to strike so early in the season since 2007"
  const be = chunks.findLastIndex((chunk, k) => k < lead && isFiniteGroup(chunk))
  const said = chunks[be + 1]
  const isWhole = chunks[lead]?.word === 'since' && isVerbGroup(chunks[be]) && chunks[be].copula && isNounGroup(said)
  if (isWhole && tokens.slice(said.from, said.to).some(({ normal }) => RECORD.test(normal))) return true
  const head = chunks[lead - 2]?.kind === 'preposition' ? lead - 3 : lead - 1
  const before = tokens.slice(chunks[head]?.from ?? 0, chunks[lead]?.from)
  return before.some(
    (token) =>
      (RECORD.test(token.normal) && !token.is('Verb')) ||
      ORDINAL.test(token.normal) ||
      (/est$/.test(token.normal) && token.is('Adjective')),
  )
}

const RECORD =
  /^(?:lowest|highest|biggest|largest|smallest|worst|best|first|fastest|slowest|strongest|weakest|deadliest|most|least|longest|shortest|wettest|driest|hottest|coldest|low|high)$/

/** "the third coup since 2020", "their 11th since March" */
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))$/

/** "64 days" */
function isSpell(chunk: Chunk | undefined): boolean {
  return isTime(chunk) || /^(?:day|week|month|year|decade|term|season|minute|hour)s?$/.test(chunk?.word ?? '')
}

function isFrom(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'preposition' && /^(?:from|than)$/.test(chunk.word)
}

function isAgo(tokens: readonly Token[], chunk: Chunk | undefined): boolean {
  return /^(?:ago|earlier|before)$/.test(normal(tokens[(chunk?.to ?? 0) - 1]))
}

export function isAmount(tokens: readonly Token[], chunk: Chunk | undefined): boolean {
  return isNounGroup(chunk) && tokens.slice(chunk.from, chunk.to).some((token) => token.kind === 'number')
}
