import type { Token } from '../token.js'
import { isNoun, type Neighbours } from './neighbours.js'

/** A word that must be the verb, as its clause has no other. */

export const PARTICIPLE_TOO =
  /^(?:set|put|cut|hit|let|shut|split|spread|cast|met|spent|sent|built|left|lost|won|run|come|beat|shed|thrust|quit|burst|bet|forecast)$/

const ARTICLE = /^(?:the|an?|its|his|her|their|our|no|any)$/
const OPENS_OBJECT = /^(?:the|an?|its|his|her|their|our|any|all|both|some|more|several|two|three)$/
/** "2 percent a year", "Vatican spokesman the Rev. Ortiz" */
const NO_VERB = /^(?:percent|%|deal|.{1,20}(?:man|woman|er|or|ment|ion|ing))$/
const RELATIVE = /^(?:who|which|that)$/

export function isOnlyVerb(neighbours: Neighbours): boolean {
  const { token, previous, before, beforeThat, next, afterNext } = neighbours
  const past = /[^e]ed$/.test(token.normal) || PARTICIPLE_TOO.test(token.normal)
  // "shootings that injured doctors", "which lost $2 million"
  if (past && RELATIVE.test(previous?.normal ?? '') && opensRelative(neighbours))
    return next !== undefined && !next.is('Verb') && !afterNext?.is('Verb')
  // "ordered an inquiry and suspended all flights"
  if (before === 'C' && past && beforeThat === 'N' && OPENS_OBJECT.test(next?.normal ?? '')) return true
  if (isBehindAside(neighbours) || isScheduled(neighbours) || isRate(neighbours)) return true
  // "police cut 300 jobs"
  if (before === 'N' && PARTICIPLE_TOO.test(token.normal) && next?.kind === 'number' && !previous?.is('Date'))
    return true
  if (before !== 'N' || next?.kind !== 'word' || token.normal === 'aged') return false
  // "the effect hit home", "a court redrew the map"
  if (!token.is('Adjective'))
    return PARTICIPLE_TOO.test(token.normal)
      ? !next.is('Verb') && (!next.is('Preposition') || isByAmount(next, afterNext))
      : ARTICLE.test(next.normal) && !NO_VERB.test(token.normal) && !token.is('Plural') && !token.is('Date')
  // "Rain delayed flights"
  if (beforeThat === undefined && /[^e]ed$/.test(token.normal) && isNoun(next) && next.is('Plural')) return true
  // "the company charged about $46 million"
  return /[^e]ed$/.test(token.normal) && !next.is('Verb') && !isNoun(next) && !afterNext?.is('Verb')
}

/** "The Fed cut by half a point" */
function isByAmount(preposition: Token, behind: Token | undefined): boolean {
  return (
    preposition.normal === 'by' &&
    (behind?.is('Value') === true || /^(?:half|a|nearly|about)$/.test(behind?.normal ?? ''))
  )
}

/** "Hexagon, founded in 2009, employs 3,400 people", "Ms. Hall, whose farm is old, lost two sheds": what has an object. */
function isBehindAside({ token, next, afterNext, aside }: Neighbours): boolean {
  const past = PARTICIPLE_TOO.test(token.normal) && !SPELL.test(afterNext?.normal ?? '')
  if (!aside || !(past || /[^s]s$/.test(token.normal)) || !next) return false
  if (RUNS.test(token.normal)) return FROM_TO.test(next.normal)
  // "Stadia, its platform, launches today"
  if (next.is('Date') && !past) return true
  return next.kind === 'number' || next.is('Value') || next.normal === 'to' || OPENS_OBJECT.test(next.normal)
}

/** "The exhibition, which opened in May, runs until June 8" */
const RUNS = /^(?:runs|lasts)$/
const FROM_TO = /^(?:from|until|till|through)$/
const SPELL = /^(?:years?|days?|weeks?|months?|hours?|decades?|centur(?:y|ies))$/

function opensRelative({ previous, beforeThat }: Neighbours): boolean {
  return previous?.normal !== 'that' || beforeThat === 'N'
}

/** "The season starts on Oct. 20", "The board next meets Tuesday", "The wage rises to £12": what a thing does, and when. */
function isScheduled({ token, previous, before, next, afterNext }: Neighbours): boolean {
  const isPlural = /[^s]s$/.test(previous?.normal ?? '') && previous?.capitalized === false
  const isBehindNoun = (before === 'N' && !isPlural) || previous?.normal === 'next'
  if (!isBehindNoun || !next) return false
  if (RUNS.test(token.normal)) return FROM_TO.test(next.normal) && previous?.normal !== 'home'
  if (TAKES_PLACE.test(token.normal)) return next.is('Date') || /^(?:on|in|at|next|this|early|late)$/.test(next.normal)
  return MOVES.test(token.normal) && next.normal === 'to' && afterNext !== undefined && isGoal(afterNext)
}

export const TAKES_PLACE = /^(?:starts|begins|ends|opens|closes|reopens|resumes|expires|meets|finishes)$/
const MOVES = /^(?:rises|falls|drops|climbs|returns|moves|heads)$/

function isGoal(behind: Token): boolean {
  return behind.kind === 'number' || /^(?:[$£€]|the|its|court|work)$/.test(behind.normal)
}

/** "Fed holds rates steady" */
function isRate({ token, next, afterNext, before }: Neighbours): boolean {
  const rates = /^(?:interest|key|main|benchmark)$/.test(next?.normal ?? '') ? afterNext : next
  return /^[NA]$/.test(before ?? '') && RATE_SETTING.test(token.normal) && /^rates?$/.test(rates?.normal ?? '')
}

export const RATE_SETTING = /^(?:holds|cuts|raises|keeps|leaves|lifts|hikes)$/
