import type { WordClass } from '../../lexicon/function-words.js'
import { type Item, isToken, normal } from '../item.js'
import type { Token } from '../token.js'
import type { NounGroup } from './chunk.js'
import {
  carriesOn,
  GIVES,
  isCountedParticiple,
  isSign,
  isTimeLead,
  pastAdjective,
  startsName,
  TIME,
} from './in-noun-group.js'

const FEW = /^(?:few|many|several|other|another|such|both)$/
/** "an earlier version", "a further delay" */
const COMPARES = /^(?:earlier|further|later)$/
/** What has its name in quotation marks. */
const TITLED =
  /^(?:words?|terms?|phrases?|slogans?|names?|titles?|nicknames?|labels?|songs?|films?|movies?|books?|novels?|plays?|albums?|series|shows?|programmes?|programs?|magazines?|hashtags?|headlines?|hits?|singles?|musicals?|operas?|exhibitions?)$/
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\.?)$/
const ALONE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/
const TIME_LEAD =
  /^(?:last|next|this|that|earlier|later|early|late|every|each|the|one|\d+|two|three|four|five|six|seven|eight|nine|ten|several|few|a|same|past|sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?,?$/

/** The classes that a group may begin with. */
const BEGINS = 'NDAB'

/** The noun group that begins at item `from`, up to its head; null where none does. */
export function nounGroupAt(items: readonly Item[], classes: readonly WordClass[], from: number): NounGroup | null {
  if (classes[from] === 'R') return group(items, from, from + 1, true)
  if (!BEGINS.includes(classes[from] ?? '?')) return null
  const so: SoFar = { items, classes, from, to: from, head: -1 }
  for (let i = from; i >= 0 && i < items.length; ) i = step(so, i)
  if (so.head >= 0) return group(items, from, so.head + 1, false)
  // "the", "those", "the poor": a determiner by itself, or with an adjective for its head
  return classes[from] === 'D' && so.to > from ? group(items, from, so.to, false) : null
}

/** A group as far as it is read: where it ends now, and its last noun (-1 before there is one). */
interface SoFar {
  readonly items: readonly Item[]
  readonly classes: readonly WordClass[]
  readonly from: number
  to: number
  head: number
}

/** Takes in the item at `i` with what goes with it, and tells the next to look at; -1 where the group ends before it. */
function step(so: SoFar, i: number): number {
  const { items, classes } = so
  const own = classes[i]
  const past = pastListed(so, i)
  if (past > i) return past
  // "one highly placed source"
  if (own === 'B' && isCountedParticiple(items, classes, i)) {
    so.head = i + 2
    so.to = i + 3
    return i + 3
  }
  // the marks that close a name within the group: "Juan “Chico” Perez"
  if (own === '"' && closesName(so, i)) return i + 1
  if (!goesOn(so, i)) return -1
  if (own === 'N' || (own === 'A' && isNamedAdjective(so, i))) so.head = i
  so.to = i + 1
  return i + 1
}

/** Past what a comma parts within the group: "the city's sparkling, modern capital", "the full, unredacted email"; -1 else. */
function pastListed({ items, classes, from, head }: SoFar, i: number): number {
  if (classes[i] === 'A' && classes[i + 1] === ',' && normal(items[i - 1]) === "'s")
    return pastAdjective(items, classes, i + 1)
  return classes[i] === ',' && head < 0 && classes[from] === 'D' ? pastAdjective(items, classes, i) : -1
}

/** Whether the group goes on with the item at `i`. */
function goesOn(so: SoFar, i: number): boolean {
  const { items, classes, from, head } = so
  switch (classes[i]) {
    case 'N':
      // two groups side by side: "Tuesday the senator", "reporters Mr. Hall", "paid the Hall Group $1 million"
      return head < 0 || !(startsName(items, classes, i) || (isSign(items[i]) && GIVES.test(normal(items[from - 1]))))
    case 'D':
      return head < 0 && (i === from || FOLLOWED.test(normal(items[i - 1])) || isFew(items, i))
    case 'A':
      return goesOnInAdjective(so, i)
    case 'B':
      return head < 0 && i > from && goesOnInAdverb(items, classes, i)
    case '"':
      return i > from && isBeforeNoun(classes, i) && !opensAnother(so, i)
    default:
      return false
  }
}

const FOLLOWED = /^(?:all|both|such|these|those|other|another)$/

/** "a few dollars", "the many voters" */
function isFew(items: readonly Item[], i: number): boolean {
  return FEW.test(normal(items[i])) && /^(?:an?|the)$/.test(normal(items[i - 1]))
}

/** "the 10 most populous cities", "Republican presidential candidates"; not "made Trump angry", "endorsed Mr. Cruz last week". */
function goesOnInAdjective(so: SoFar, i: number): boolean {
  const { items, classes, head, to } = so
  if (head === i - 1 && isTimeLead(items, i)) return false
  if (head < 0 || isNamedAdjective(so, i)) return true
  return (carriesOn(items[i - 1]) || (classes[i - 1] === 'A' && to === i)) && isBeforeNoun(classes, i)
}

/** "Tuesday's primary showed": what a dictionary takes for an adjective. */
function isNamedAdjective({ items, classes }: SoFar, i: number): boolean {
  return normal(items[i - 1]) === "'s" && !isBeforeNoun(classes, i)
}

/** "an only slightly larger share", but "The nonprofit also paid" */
function goesOnInAdverb(items: readonly Item[], classes: readonly WordClass[], i: number): boolean {
  const isOfNoun = classes[i - 1] === 'D' && classes[i + 1] === 'N' && COMPARES.test(normal(items[i]))
  return classes[i - 1] !== 'A' && (classes[i + 1] === 'A' || classes[i + 1] === 'V' || isOfNoun)
}

function closesName({ items, classes, from, head }: SoFar, i: number): boolean {
  const item = items[i]
  return i > from && isBeforeNoun(classes, i) && head >= 0 && isToken(item) && item.text === '”'
}

/** "called the judge “unfair”", but "Juan “Chico” Perez", "a “golden age” museum", "the words “peace talks”" */
function opensAnother({ items, classes, from, head }: SoFar, i: number): boolean {
  const item = items[i]
  const opens = isToken(item) && /^(?:["“]|``|'')$/.test(item.text) && !classes.slice(from, i).includes('"')
  return opens && head >= 0 && !carriesOn(items[i - 1]) && !TITLED.test(normal(items[i - 1]))
}

function isBeforeNoun(classes: readonly WordClass[], i: number): boolean {
  return classes[i + 1] === 'N' || classes[i + 1] === 'A'
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
