import type { WordClass } from '../../lexicon/function-words.js'
import { type Item, isToken, normal } from '../item.js'

export const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tomorrow|tonight|week|weeks|month|months|year|years|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|time|day|days|hours|minutes|decade|(?:19|20)\d\d)\.?$/
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/
const SAID_IN =
  /^(?:statement|interview|speech|tweet|post|email|letter|memo|debate|rally|event|appearance|conference|call|debates|rallies)$/

/** "last week" behind a noun, but "the club's last year" */
export function isTimeLead(items: readonly Item[], i: number): boolean {
  return /^(?:last|next)$/.test(normal(items[i])) && TIME.test(normal(items[i + 1])) && normal(items[i - 1]) !== "'s"
}

export function isSign(item: Item | undefined): boolean {
  return isToken(item) && /^[$£€]/.test(item.text)
}

/** Verbs that have somebody and a sum behind them. */
export const GIVES =
  /^(?:pay|pays|paid|paying|give|gives|gave|given|giving|fined|fine|fines|award|awards|awarded|owe|owes|owed|cost|costs|costing|lend|lends|lent|loaned|offer|offers|offered|send|sent|hand|handed|charged?|saved?)$/

/** Past "…, unredacted" of "the full, unredacted email", "…, although brief," of "a crucial, although brief, call"; -1 where no noun comes. */
export function pastAdjective(items: readonly Item[], classes: readonly WordClass[], comma: number): number {
  if (classes[comma - 1] !== 'A') return -1
  let i = comma + 1
  if (/^(?:although|though|but|yet|if|albeit|and)$/.test(normal(items[i]))) i++
  while (classes[i] === 'B') i++
  const isParticiple = classes[i] === 'V' && /[^e]ed$/.test(normal(items[i]))
  // "a bitter, three-way fight"
  const isCompound = classes[i] === 'N' && classes[i + 1] === 'N' && normal(items[i]).includes('-')
  if (classes[i] !== 'A' && !isParticiple && !isCompound) return -1
  i++
  while (classes[i] === 'A') i++
  if (classes[i] === ',') i++
  return classes[i] === 'N' ? i : -1
}

/** An adverb and a participle between a number, or whose it is, and its noun: "the state's racially segregated history". */
export function isCountedParticiple(items: readonly Item[], classes: readonly WordClass[], i: number): boolean {
  const number = items[i - 1]
  const leads =
    isToken(number) && (number.kind === 'number' || number.is('Value') || /^(?:one|'s)$/.test(number.normal))
  if (!leads) return false
  return /ly$/.test(normal(items[i])) && /^[AV]$/.test(classes[i + 1] ?? '') && classes[i + 2] === 'N'
}

export function carriesOn(item: Item | undefined): boolean {
  return (
    isToken(item) &&
    (item.normal === "'s" || item.kind === 'number' || item.is('Value') || item.capitalized || item.text === '%')
  )
}

/** A name behind a common noun begins a group of its own, unless that noun is a title: "the statement Trump made". */
export function startsName(items: readonly Item[], classes: readonly WordClass[], i: number): boolean {
  const item = items[i]
  const before = items[i - 1]
  if (!isToken(item) || !isToken(before) || before.normal === "'s" || before.kind === 'punctuation') return false
  if (/^(?:yesterday|today|tomorrow|tonight)$/.test(item.normal) && before.normal !== 'the' && !item.capitalized)
    return true
  // "by some standards one could say"
  if (item.normal === 'one' && classes[i + 1] === 'X') return true
  if (item.capitalized && SAID_IN.test(before.normal)) return true
  // "the way Hall ran it"
  if (item.capitalized && /^(?:way|moment|reason)$/.test(before.normal)) return true
  // "a state Hall won", "a sum Mr Hall called": no title has an "a" before it
  const article = classes[i - 2] === 'A' ? items[i - 3] : items[i - 2]
  const isIndefinite = /^an?$/.test(normal(article)) && !before.capitalized && item.capitalized
  const verb = /^(?:mr|mrs|ms|dr)\.?$/.test(item.normal) ? i + 2 : i + 1
  if (isIndefinite && (verb > i + 1 || item.is('ProperNoun')) && /^[VX]$/.test(classes[verb] ?? '')) return true
  // "Monday the mayor", but "a USA Today poll"
  if (
    DAY.test(item.normal) &&
    item.capitalized &&
    !(item.normal === 'today' && before.capitalized) &&
    !/^(?:early|late|last|next|this|each|every|super|black|good|ash|easter|cyber|bloody|palm|red|holy)$/.test(
      before.normal,
    )
  )
    return true
  // "a 2014 Labor Department study"
  if (/^\d{4}$/.test(before.normal) && classes[i - 2] === 'D') return false
  if (TIME.test(before.normal) && !TIME.test(item.normal) && classes[i - 1] === 'N') return item.capitalized
  return false
}
