import { isNounGroup, isVerbGroup } from '../../language/chunks/index.js'
import { normal, type Stretch } from '../../language/item.js'
import { isTakenByLightVerb } from '../../lexicon/events.js'
import type { Anchored } from './anchored.js'
import { subjectAt } from './doer.js'
import { phraseFrom, withoutTime } from './phrase.js'
import { placeBehind } from './where.js'

/** Who did it, to what, and where, as token stretches; null where the clause does not say. */
export interface Participants {
  who: Stretch | null
  what: Stretch | null
  where: Stretch | null
}

/** Of the event noun at token `index`, in chunk `k`. */
export function ofNoun(date: Anchored, k: number, index: number): Participants {
  const own = date.chunks[k]
  const what = isNounGroup(own) ? phraseFrom(date, k, false) : { from: index, to: index + 1 }
  return {
    who: possessor(date, k) ?? partyBehind(date, k) ?? bearer(date, k),
    what: what.from <= index ? what : withoutTime(date, { from: index, to: index + 1 }),
    where: placeBehind(date, k),
  }
}

/** "Iraq's invasion" */
function possessor({ chunks, tokens, times }: Anchored, k: number): Stretch | null {
  const own = chunks[k]
  if (!own) return null
  const mark = tokens.findIndex((token, i) => i > own.from && i < own.to && /^['’]s?$/.test(token.normal))
  const from = /^(?:the|an?)$/.test(normal(tokens[own.from])) ? own.from + 1 : own.from
  const isDated = tokens.slice(from, mark).some((token) => token.is('Date') || /^\d{4}$/.test(token.normal))
  // "this summer's convention"
  const isTimes = times.some((time) => time.from < mark && own.from < time.to)
  if (mark < 0 || isDated || isTimes) return null
  // "the Bank of Norland's Nov. 7 meeting"
  const whole = chunks[k - 1]?.word === 'of' ? chunks[k - 2] : undefined
  const isName = isNounGroup(whole) && tokens[whole.to - 1]?.capitalized === true && tokens[from]?.capitalized === true
  return { from: isName ? whole.from : own.from, to: mark }
}

/** "talks between the two sides", "an attack by rebels" */
function partyBehind(date: Anchored, k: number): Stretch | null {
  const isParty = /^(?:between|by)$/.test(date.chunks[k + 1]?.word ?? '')
  const group = date.chunks[k + 2]
  return isParty && isNounGroup(group) && !group.time ? phraseFrom(date, k + 2) : null
}

/** "The firm had a loss": whose it is, where the verb only carries it. */
function bearer(date: Anchored, k: number): Stretch | null {
  const { chunks } = date
  const verb = chunks[k - 1]
  if (!isVerbGroup(verb) || !isTakenByLightVerb(verb.word)) return null
  const subject = subjectAt(chunks, k - 1)
  return subject && withoutTime(date, subject)
}
