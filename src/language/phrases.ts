import { type Item, isOpaque, isToken, normal, type Stretch } from './item.js'
import type { Token } from './token.js'

const PRONOUN =
  /^(?:he|she|they|it|i|we|you|who|everyone|everybody|someone|somebody|one|many|some|others|most|both|neither|none|few|several|another)$/
const JOINING =
  /^(?:of|for|at|in|from|with|on|to|and|&|'s|'|-|–|—|by|inside|under|behind|against|near|into|about|or|than|between)$/
const CLAUSE_WORD =
  /^(?:that|which|if|because|while|when|whether|but|although|though|as|so|where|why|what|how|until|unless|since|before|after|then|yet|nor|however)$/
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|earlier|later|recently|afterward|afterwards|last|this|week|month|year|morning|afternoon|evening|night|ago|monday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?$/

export function isPronoun(item: Item | undefined): boolean {
  return PRONOUN.test(normal(item))
}

export function isTime(item: Item | undefined): boolean {
  return TIME.test(normal(item))
}

/** A verb that can carry a clause: neither an infinitive after "to", nor a gerund, nor a participle on its own. */
export function isFiniteVerb(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (!isToken(item) || !item.is('Verb') || item.is('Gerund')) return false
  if (
    item.is('Modal') ||
    item.is('Copula') ||
    /^(?:is|are|was|were|has|have|had|do|does|did|'re|'ve|'ll|'d|'m)$/.test(item.normal)
  )
    return true
  const before = items[i - 1]
  if (normal(before) === 'to' || item.capitalized) return false
  return item.is('PastTense') || item.is('PresentTense')
}

function isNominal(item: Item): item is Token {
  if (!isToken(item) || item.kind === 'punctuation') return false
  if (item.kind === 'number') return true
  if (item.is('Verb') && !item.capitalized) return false
  if (/^(?:more|less|fewer|nearly|almost|least|roughly|approximately)$/.test(item.normal)) return true
  return (
    item.is('Noun') ||
    item.is('Adjective') ||
    item.is('Determiner') ||
    item.is('Value') ||
    item.is('Possessive') ||
    item.is('Pronoun') ||
    item.capitalized ||
    JOINING.test(item.normal)
  )
}

/** The noun phrase that ends just before item `end`, with its apposition in commas; null where there is none. */
export function nounPhraseBefore(items: readonly Item[], end: number): Stretch | null {
  const last = items[end - 1]
  if (!isToken(last) || /^(?:and|or|but|&)$/.test(last.normal)) return null
  if (isPronoun(last) && !/^(?:one|many|some|others|most|both|few|several)$/.test(last.normal))
    return { from: end - 1, to: end }
  if (last.text === ',') {
    const open = appositionStart(items, end - 1)
    const head = open > 0 ? nounPhraseBefore(items, open) : null
    return head && !isPronoun(items[head.from]) ? { from: head.from, to: end - 1 } : null
  }
  let from = end
  while (from > 0) {
    const item = items[from - 1]
    if (!item || !isNominal(item) || CLAUSE_WORD.test(item.normal)) break
    // two noun phrases side by side: "Tuesday the senator said"
    if (from < end && isTime(item) && (isDeterminer(items[from]) || startsName(items, from))) break
    from--
  }
  const reduced = reducedRelative(items, from)
  if (reduced) return { from: reduced.from, to: end }
  from = withoutLead(items, from, end)
  return from < end &&
    items.slice(from, end).some((item) => isToken(item) && (item.is('Noun') || item.capitalized || item.is('Pronoun')))
    ? { from, to: end }
    : null
}

/** The noun in "the bridge built over the river": a participle between it and the preposition at `from`. */
function reducedRelative(items: readonly Item[], from: number): Stretch | null {
  // "issued after the summit": the preposition may be one that begins clauses too, and stands outside the phrase then
  const at = /^(?:after|before|since|as|until)$/.test(normal(items[from - 1])) ? from - 1 : from
  if (
    at === from &&
    !/^(?:in|on|at|by|over|from|with|for|during|under|near|between|against|to)$/.test(normal(items[at]))
  )
    return null
  const participle = items[at - 1]
  if (!isToken(participle) || !participle.is('Verb') || participle.is('Copula') || participle.is('Modal')) return null
  if (
    participle.cues.length > 0 ||
    !(participle.is('PastTense') || participle.is('Participle') || participle.is('Gerund'))
  )
    return null
  const before = items[at - 2]
  return isToken(before) && before.is('Noun') && !before.is('Pronoun') ? nounPhraseBefore(items, at - 1) : null
}

function isDeterminer(item: Item | undefined): boolean {
  return isToken(item) && item.is('Determiner')
}

function startsName(items: readonly Item[], i: number): boolean {
  const item = items[i]
  return isToken(item) && item.capitalized && !isTime(item)
}

/** Leaves out "On Monday", "In a statement" and the like in front of the phrase. */
function withoutLead(items: readonly Item[], from: number, end: number): number {
  while (from < end && /^(?:and|or|'s|-|–|—|to)$/.test(normal(items[from]))) from++
  if (
    from < end &&
    (JOINING.test(normal(items[from])) ||
      /^(?:outside|after|before|during|since|amid|despite)$/.test(normal(items[from])))
  ) {
    for (let i = end - 1; i > from; i--) {
      if (isDeterminer(items[i]) || (startsName(items, i) && !startsName(items, i - 1))) return i
    }
    return end
  }
  while (from + 1 < end && (isTime(items[from]) || normal(items[from]) === "'s")) from++
  return from
}

/** The index of the comma that opens the apposition closed by the comma at `close`; -1 where there is none. */
function appositionStart(items: readonly Item[], close: number): number {
  for (let i = close - 1; i > 0 && i > close - 32; i--) {
    const item = items[i]
    if (isOpaque(item)) return -1
    if (normal(item) !== ',') continue
    if (isAppositive(items, i + 1)) return i
  }
  return -1
}

function isAppositive(items: readonly Item[], i: number): boolean {
  const first = items[i]
  if (!isToken(first)) return false
  if (/^(?:who|whose|a|an|the|one|his|her|its|their|now|then|former|also|both)$/.test(first.normal)) return true
  if (first.kind === 'number') return normal(items[i + 1]) === ','
  return (first.is('Noun') && !first.is('Pronoun')) || first.is('Gerund')
}

/** The noun phrase that begins at item `start`, with appositions in commas; null where there is none. */
export function nounPhraseAfter(items: readonly Item[], start: number): Stretch | null {
  if (isPronoun(items[start]) && !isQuantifying(items, start)) return { from: start, to: start + 1 }
  let to = start
  while (to < items.length) {
    const item = items[to]
    if (!item || !isNominal(item) || CLAUSE_WORD.test(item.normal)) break
    if (to > start && (isTime(item) || (isPronoun(item) && item.normal !== 'one'))) break
    if (to > start && /^(?:in|on|at|to|during)$/.test(item.normal) && adverbialFollows(items, to + 1)) break
    to++
  }
  while (to > start && JOINING.test(normal(items[to - 1])) && normal(items[to - 1]) !== "'s") to--
  if (!items.slice(start, to).some((item) => isToken(item) && (item.is('Noun') || item.capitalized))) return null
  return { from: start, to: withApposition(items, to) }
}

/** "one top-20 shareholder", "some of them": the word goes with what follows. */
function isQuantifying(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (
    !/^(?:one|many|some|most|both|few|several|another|others|neither|none)$/.test(normal(items[at])) ||
    !isToken(next)
  )
    return false
  return next.normal === 'of' || next.is('Noun') || next.is('Adjective') || next.kind === 'number'
}

function adverbialFollows(items: readonly Item[], i: number): boolean {
  return isTime(items[i]) || /^(?:a|an|his|her|its|their|the)$/.test(normal(items[i])) || /^\d/.test(normal(items[i]))
}

function withApposition(items: readonly Item[], to: number): number {
  if (normal(items[to]) !== ',' || !isAppositive(items, to + 1)) return to
  let relative = false
  for (let i = to + 1; i < items.length && i < to + 32; i++) {
    const item = items[i]
    if (isOpaque(item) || /^(?:[;:—–]|--)$/.test(normal(item))) return to
    if (/^[,.]$/.test(normal(item))) return i
    if (/^(?:who|whose|which|that|where)$/.test(normal(item))) relative = true
    if (isFiniteVerb(items, i) && !relative) return to
  }
  return to
}
