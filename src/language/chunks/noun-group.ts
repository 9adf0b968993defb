import type { WordClass } from '../../lexicon/function-words.js'
import { type Item, isToken, normal } from '../item.js'
import type { Token } from '../token.js'
import type { NounGroup } from './chunk.js'

const FEW = /^(?:few|many|several|other|another|such|both)$/
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tomorrow|tonight|week|weeks|month|months|year|years|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|time|day|days|hours|minutes|decade|(?:19|20)\d\d)\.?$/
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\.?)$/
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/
const ALONE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/
const SAID_IN =
  /^(?:statement|interview|speech|tweet|post|email|letter|memo|debate|rally|event|appearance|conference|call|debates|rallies)$/
/** "an earlier version", "a further delay" */
const COMPARES = /^(?:earlier|further|later)$/
/** What has its name in quotation marks. */
const TITLED =
  /^(?:words?|terms?|phrases?|slogans?|names?|titles?|nicknames?|labels?|songs?|films?|movies?|books?|novels?|plays?|albums?|series|shows?|programmes?|programs?|magazines?|hashtags?|headlines?|hits?|singles?|musicals?|operas?|exhibitions?)$/
const TIME_LEAD =
  /^(?:last|next|this|that|earlier|later|early|late|every|each|the|one|\d+|two|three|four|five|six|seven|eight|nine|ten|several|few|a|same|past|sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?,?$/

/** The noun group that begins at item `from`, up to its head; null where none does. */
export function nounGroupAt(items: readonly Item[], classes: readonly WordClass[], from: number): NounGroup | null {
  if (classes[from] === 'R') return group(items, from, from + 1, true)
  let to = from
  let head = -1
  for (let i = from; i < items.length; i++) {
    const own = classes[i]
    const item = items[i]
    if (own === 'N') {
      // two groups side by side: "Tuesday the senator", "reporters Mr. Hall", "paid the Hall Group $1 million"
      if (head >= 0 && (startsName(items, classes, i) || (isSign(item) && GIVES.test(normal(items[from - 1]))))) break
      head = i
    } else if (own === 'D') {
      // "a few dollars", "the many voters"
      if (head < 0 && i > from && FEW.test(normal(item)) && /^(?:an?|the)$/.test(normal(items[i - 1]))) {
        to = i + 1
        continue
      }
      if (head >= 0 || (i > from && !/^(?:all|both|such|these|those|other|another)$/.test(normal(items[i - 1])))) break
    } else if (own === 'A') {
      // "the 10 most populous cities", "Republican presidential candidates": but "made Trump angry"
      // "Tuesday's primary showed"
      // "endorsed Mr. Cruz last week"
      if (head === i - 1 && isTimeLead(items, i)) break
      // "the city's sparkling, modern capital"
      const isListed =
        classes[i + 1] === ',' && normal(items[i - 1]) === "'s" && pastAdjective(items, classes, i + 1) > 0
      if (isListed) {
        i = pastAdjective(items, classes, i + 1) - 1
        continue
      }
      if (normal(items[i - 1]) === "'s" && classes[i + 1] !== 'N' && classes[i + 1] !== 'A') head = i
      else if (
        head >= 0 &&
        !(
          (carriesOn(items[i - 1]) || (classes[i - 1] === 'A' && to === i)) &&
          (classes[i + 1] === 'N' || classes[i + 1] === 'A')
        )
      )
        break
    } else if (own === 'B' && isCountedParticiple(items, classes, i)) {
      // "one highly placed source"
      i += 2
      head = i
    } else if (own === 'B' && head < 0 && i > from) {
      // "The nonprofit also paid"
      const isOfNoun = classes[i - 1] === 'D' && classes[i + 1] === 'N' && COMPARES.test(normal(item))
      if (classes[i - 1] === 'A' || (classes[i + 1] !== 'A' && classes[i + 1] !== 'V' && !isOfNoun)) break
    } else if (own === ',' && head < 0 && classes[from] === 'D' && pastAdjective(items, classes, i) > 0) {
      i = pastAdjective(items, classes, i) - 1
      continue
    } else if (own === '"' && i > from && (classes[i + 1] === 'N' || classes[i + 1] === 'A')) {
      if (head >= 0 && isToken(item) && /^[”]$/.test(item.text)) continue
      // "called the judge “unfair”", but "Juan “Chico” Perez", "a “golden age” museum", "the words “peace talks”"
      const opens = isToken(item) && /^(?:["“]|``|'')$/.test(item.text) && !classes.slice(from, i).includes('"')
      if (opens && head >= 0 && !carriesOn(items[i - 1]) && !TITLED.test(normal(items[i - 1]))) break
    } else break
    to = i + 1
  }
  if (head < 0) {
    // "the", "those", "the poor": a determiner by itself, or with an adjective for its head
    if (classes[from] !== 'D' || to === from) return null
    return group(items, from, to, false)
  }
  return group(items, from, head + 1, false)
}

/** "last week" behind a noun, but "the club's last year" */
function isTimeLead(items: readonly Item[], i: number): boolean {
  return /^(?:last|next)$/.test(normal(items[i])) && TIME.test(normal(items[i + 1])) && normal(items[i - 1]) !== "'s"
}

function isSign(item: Item | undefined): boolean {
  return isToken(item) && /^[$£€]/.test(item.text)
}

/** Verbs that have somebody and a sum behind them. */
const GIVES =
  /^(?:pay|pays|paid|paying|give|gives|gave|given|giving|fined|fine|fines|award|awards|awarded|owe|owes|owed|cost|costs|costing|lend|lends|lent|loaned|offer|offers|offered|send|sent|hand|handed|charged?|saved?)$/

/** Past "…, unredacted" of "the full, unredacted email", "…, although brief," of "a crucial, although brief, call"; -1 where no noun comes. */
function pastAdjective(items: readonly Item[], classes: readonly WordClass[], comma: number): number {
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
function isCountedParticiple(items: readonly Item[], classes: readonly WordClass[], i: number): boolean {
  const number = items[i - 1]
  const leads =
    isToken(number) && (number.kind === 'number' || number.is('Value') || /^(?:one|'s)$/.test(number.normal))
  if (!leads) return false
  return /ly$/.test(normal(items[i])) && /^[AV]$/.test(classes[i + 1] ?? '') && classes[i + 2] === 'N'
}

function carriesOn(item: Item | undefined): boolean {
  return (
    isToken(item) &&
    (item.normal === "'s" || item.kind === 'number' || item.is('Value') || item.capitalized || item.text === '%')
  )
}

/** A name behind a common noun begins a group of its own, unless that noun is a title: "the statement Trump made". */
function startsName(items: readonly Item[], classes: readonly WordClass[], i: number): boolean {
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

function group(items: readonly Item[], from: number, to: number, pronoun: boolean): NounGroup {
  const last = items[to - 1] as Token
  const first = normal(items[from])
  const time =
    last.normal === 'ago' ||
    (to - from === 2 && MONTH.test(first) && /^\d{1,2}$/.test(last.normal)) ||
    (!pronoun && TIME.test(last.normal) && (to - from === 1 ? ALONE.test(last.normal) : TIME_LEAD.test(first)))
  return {
    kind: 'noun',
    from,
    to,
    word: last.normal,
    pronoun,
    time,
    lead: first,
  }
}
